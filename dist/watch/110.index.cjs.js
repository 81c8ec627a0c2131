"use strict";
exports.id = 110;
exports.ids = [110];
exports.modules = {

/***/ 4110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   faultOf: () => (/* binding */ faultOf),
/* harmony export */   openFolder: () => (/* binding */ openFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _watch_cjs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3231);
/* harmony import */ var _undelivered_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5499);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3024);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7067);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8161);
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3134);










const WAITING = /^([\w-]{1,128})\.json$/;
const HELD = /^([\w-]{1,128})\.held-(\d{13,})-\w+$/;
const waitingName = (id) => `${id}.json`;
const heldName = (id, untilMs, holder) => `${id}.held-${untilMs}-${holder}`;
const temporaryName = (id, holder) => `${id}.tmp-${holder}`;
const recordsIn = (names, nowMs) => names
    .flatMap(name => {
    const [, waiting] = WAITING.exec(name) ?? [];
    if (waiting !== undefined)
        return [{ name, id: waiting, held: false }];
    const [, id, until] = HELD.exec(name) ?? [];
    return id === undefined ? [] : [{ name, id, held: Number(until) > nowMs }];
})
    .sort((a, b) => (a.id < b.id ? -1 : 1));

const DEAD = 'dead';
const openFolder = async ({ path }, { signal, leaseMs }) => {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(process.env['GITHUB_WORKSPACE'] ?? '', path);
    const holder = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
    const held = async ({ id, name }) => {
        const at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, heldName(id, Math.ceil(Date.now() + leaseMs), holder));
        if (!(await moved((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), at)))
            return undefined;
        return {
            text: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(at, 'utf8'),
            done: () => removed(at, folder),
            back: async (changed) => {
                if (changed !== undefined)
                    await writeWhole(folder, id, holder, (0,_undelivered_js__WEBPACK_IMPORTED_MODULE_4__.writeRecord)(changed), at);
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(at, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, waitingName(id)));
            },
            dead: async (reason) => {
                const dead = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, DEAD);
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(dead, { recursive: true });
                await writeWhole(dead, id, holder, `${reason}\n`, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dead, `${id}.reason.txt`));
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(at, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dead, waitingName(id)));
                await syncFolder(dead);
                await syncFolder(folder);
            },
        };
    };
    return {
        put: async (record) => {
            const { id } = record;
            await writeWhole(folder, id, holder, (0,_undelivered_js__WEBPACK_IMPORTED_MODULE_4__.writeRecord)(record), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, waitingName(id)));
        },
        take: async (max) => {
            const taken = [];
            for (const found of recordsIn(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder), Date.now())) {
                if (taken.length >= max || signal.aborted)
                    break;
                const one = found.held ? undefined : await held(found);
                if (one !== undefined)
                    taken.push(one);
            }
            return taken;
        },
        count: async () => recordsIn(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder), Date.now()).filter(({ held: isHeld }) => !isHeld).length,
        lost: new AbortController().signal,
        close: () => Promise.resolve(),
    };
};
const moved = async (from, to) => {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(from, to);
        return true;
    }
    catch (error) {
        if ((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_3__.codeOf)(error) === 'ENOENT')
            return false;
        throw error;
    }
};
const writeWhole = async (folder, id, holder, text, path) => {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, temporaryName(id, holder));
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'w', 0o600);
    try {
        await file.writeFile(text);
        await file.sync();
    }
    finally {
        await file.close();
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    await syncFolder(folder);
};
const removed = async (path, folder) => {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.unlink)(path);
    await syncFolder(folder);
};
const syncFolder = async (folder) => {
    if (process.platform === 'win32')
        return;
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(folder, 'r');
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
};
const WORDS = {
    EACCES: 'may not be written to; give the runner’s user the right',
    EPERM: 'may not be written to; give the runner’s user the right',
    EROFS: 'may not be written to; choose one that is not read-only',
    ENOSPC: 'has no space left; make room on the disk',
    EDQUOT: 'has no space left; make room on the disk',
    ENOTDIR: 'is no folder; choose another path',
    EEXIST: 'is no folder; choose another path',
};
const faultOf = (error) => {
    const code = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_3__.codeOf)(error);
    return {
        reason: WORDS[code] ?? `failed (${code === '' ? 'unknown error' : code}); look at its disk`,
        passing: code === 'EBUSY' || code === 'EMFILE' || code === 'EAGAIN',
    };
};




/***/ })

};
;