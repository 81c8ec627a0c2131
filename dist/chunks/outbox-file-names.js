'use strict';

/** How files of an outbox are named: `ID.json` waits, `ID.held-TIME-HOLDER` is held until then, `ID.tmp-HOLDER` is being written. */
const WAITING = /^([\w-]{1,128})\.json$/;
const HELD = /^([\w-]{1,128})\.held-(\d{13,})-(\w+)$/;
const waitingName = (id) => `${id}.json`;
const leasedName = (id, untilMs, holder) => `${id}.held-${untilMs}-${holder}`;
const temporaryName = (id, holder) => `${id}.tmp-${holder}`;
/** The records among the names of a folder, oldest first. A hold whose time is over is none. */
const findRecords = (names, nowMs) => names
    .flatMap(name => {
    const [, waiting] = WAITING.exec(name) ?? [];
    if (waiting !== undefined)
        return [{ name, id: waiting, isLeased: false }];
    const [, id, until, holder = ''] = HELD.exec(name) ?? [];
    const untilMs = Number(until);
    return id === undefined ? [] : [{ name, id, isLeased: untilMs > nowMs, lease: { holder, untilMs } }];
})
    .sort((a, b) => (a.id < b.id ? -1 : 1));

exports.findRecords = findRecords;
exports.leasedName = leasedName;
exports.temporaryName = temporaryName;
exports.waitingName = waitingName;
