"use strict";
exports.id = 699;
exports.ids = [699];
exports.modules = {

/***/ 6699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   others: () => (/* binding */ others)
/* harmony export */ });
/* harmony import */ var _watch_cjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3231);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7067);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8161);
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3134);







const told = (base, context, news) => ({
    ...base,
    runIsTheNews: false,
    news,
    change: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.changeOf)(base.repo, context),
});
const toldOfAccount = (payload, base, context, news) => {
    const { repo, ...who } = told(base, context, news);
    return repo !== undefined && (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(payload.repository?.full_name) === repo.name ? { ...who, repo } : who;
};

const branchProtectionConfiguration = ({ payload, context, }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    return told(base, context, {
        mark: payload.action === 'disabled' ? 'warning' : 'settings',
        title: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.sentence)(base.actor, (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.deed)({}, payload.action, 'all branch protections')),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', base.repo && `${base.repo.url}/settings/branches`),
    });
};

const LEVELS = {
    off: 'off',
    non_admins: 'on, except for administrators',
    everyone: 'on',
};
const settingWords = (value) => {
    if (value === true)
        return 'on';
    if (value === false)
        return 'off';
    if (value === null)
        return 'none';
    if (typeof value === 'number')
        return String(value);
    if (Array.isArray(value))
        return (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.names)(value).join(', ') || 'none';
    return (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.entry)(LEVELS, value) ?? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.words)(value);
};
const settingChange = (label, from, to) => {
    const [before, after] = [settingWords(from), settingWords(to)];
    if (before === after)
        return [];
    const value = before === undefined || after === undefined ? (after ?? `was ${before ?? ''}`) : `${before} → ${after}`;
    return [{ name: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.capital)(label), value }];
};

const VERBS$6 = { edited: 'changed #' };
const LABELS = {
    admin_enforced: 'applies to administrators',
    authorized_actors_only: 'pushes by some only',
    authorized_actor_names: 'who may push',
    authorized_dismissal_actors_only: 'review dismissals by some only',
    name: 'branch pattern',
    required_approving_review_count: 'required approving reviews',
};
const branchProtectionRule = ({ payload, context, }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    const rule = payload.rule ?? {};
    const branch = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(rule.name);
    const thing = branch === undefined ? 'a branch protection rule' : `the protection of ${branch}`;
    return told(base, context, {
        mark: payload.action === 'deleted' ? 'deleted' : 'settings',
        title: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.sentence)(base.actor, (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.deed)(VERBS$6, payload.action, thing)),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', base.repo && `${base.repo.url}/settings/branches`),
        ...(payload.action === 'edited' && { fields: changed$2(payload.changes, rule) }),
        ...(payload.action === 'created' && { facts: demands(rule) }),
    });
};
const changed$2 = (changes, rule) => Object.entries((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.bag)(changes)).flatMap(([key, change]) => settingChange(labelOf$1(key), (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.bag)(change)['from'], (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.bag)(rule)[key]));
const labelOf$1 = (key) => (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.entry)(LABELS, key) ?? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.words)(key.replace(/(_enforcement)?_level$/, '')) ?? 'another setting';
const demands = (rule) => {
    const reviews = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.num)(rule.required_approving_review_count) ?? 0;
    const checks = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.names)(rule.required_status_checks);
    const isOn = (level) => level === 'everyone' || level === 'non_admins';
    return (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)(reviews > 0 && isOn(rule.pull_request_reviews_enforcement_level) ? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.count)(reviews, 'approval') : undefined, checks.length > 0 && isOn(rule.required_status_checks_enforcement_level)
        ? `checks: ${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.joined)(checks)}`
        : undefined, isOn(rule.signature_requirement_enforcement_level) ? 'signed commits' : undefined, isOn(rule.linear_history_requirement_enforcement_level) ? 'linear history' : undefined, isOn(rule.allow_force_pushes_enforcement_level) ? 'force pushes allowed' : undefined, isOn(rule.allow_deletions_enforcement_level) ? 'deletion allowed' : undefined);
};

const PRECISELY = {
    error: { words: 'ended in an error' },
    timed_out: { words: 'timed out' },
    startup_failure: { words: 'could not start' },
    stale: { words: 'went stale' },
    neutral: { words: 'ended neutral', mark: 'neutral' },
};
const WITHOUT_RESULT = {
    action_required: { words: 'needs somebody to act', mark: 'waiting' },
    requested: { words: 'was requested', mark: 'waiting' },
    queued: { words: 'is queued', mark: 'waiting' },
    pending: { words: 'is pending', mark: 'waiting' },
    waiting: { words: 'is waiting', mark: 'waiting' },
    in_progress: { words: 'is running', mark: 'started' },
    completed: { words: 'ended', mark: 'news' },
};
const outcomeOf = (conclusion, state) => {
    const status = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.statusOf)(conclusion);
    if (status !== undefined) {
        const { past, mark } = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.verbOf)(status);
        return { words: past, mark, status, ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.entry)(PRECISELY, conclusion) };
    }
    return ((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.entry)(WITHOUT_RESULT, conclusion) ??
        (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.entry)(WITHOUT_RESULT, state) ?? { words: 'was updated', mark: 'news' });
};

const WORTH_A_WORD_MS = 1_000;
const tookMs = (from, to) => {
    const ms = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.between)(from, to);
    return ms === undefined || ms < WORTH_A_WORD_MS ? undefined : ms;
};
const took = (from, to) => {
    const ms = tookMs(from, to);
    return ms === undefined ? undefined : (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.duration)(ms);
};

const ASKED = {
    rerequested: 'asked for another run of',
    requested_action: 'asked for a follow-up of',
};
const checkRun = ({ payload, context }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    const run = payload.check_run ?? {};
    const asked = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.entry)(ASKED, payload.action);
    const change = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.changeOfHead)(base.repo, {
        ref: run.check_suite?.head_branch,
        sha: run.head_sha,
        pulls: run.pull_requests,
    });
    return {
        ...base,
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('status', asked === undefined ? outcomeOf(run.conclusion).status : undefined),
        runIsTheNews: false,
        news: {
            ...(asked === undefined ? resultOf(run) : request(asked, run, base.actor)),
            ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.url)(run.html_url) ?? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.url)(run.details_url) ?? base.repo?.url),
            ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.onWhat)(change),
            lines: change.lines,
            facts: [...(asked === undefined ? resultFacts(run) : []), ...change.facts, ...otherFacts(run)],
        },
        change,
    };
};
const request = (asked, run, actor) => ({
    mark: 'started',
    title: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.sentence)(actor, `${asked} ${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(run.name) ?? 'a check'}`),
});
const resultOf = (run) => {
    const { mark, words } = outcomeOf(run.conclusion, run.status);
    return {
        mark,
        title: `${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.brief)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(run.name) ?? 'A check')} ${words}`,
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('body', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(run.conclusion) === undefined ? undefined : (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(run.output?.summary)),
    };
};
const resultFacts = (run) => {
    const annotations = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.num)(run.output?.annotations_count) ?? 0;
    return (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(run.output?.title), annotations > 0 ? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.count)(annotations, 'annotation') : undefined, took(run.started_at, run.completed_at));
};
const otherFacts = (run) => {
    const app = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(run.app?.name);
    const same = app?.toLowerCase() === (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(run.name)?.toLowerCase();
    const details = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.url)(run.details_url);
    return (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)(same ? undefined : (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.labelled)('by', app), (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.labelled)('deploys to', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(run.deployment?.environment)), details === undefined || details === (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.url)(run.html_url) ? undefined : (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.link)('details', details));
};

const checkSuite = ({ payload, context }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    const suite = payload.check_suite ?? {};
    const app = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(suite.app?.name);
    const again = payload.action === 'rerequested';
    const outcome = again ? outcomeOf('requested') : outcomeOf(suite.conclusion, payload.action);
    const change = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.changeOfHead)(base.repo, {
        ref: suite.head_branch,
        sha: suite.head_sha,
        commit: suite.head_commit,
        pulls: suite.pull_requests,
    });
    const sha = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.shaOf)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(suite.head_sha));
    const checks = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.num)(suite.latest_check_runs_count) ?? 0;
    return {
        ...base,
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('status', outcome.status),
        runIsTheNews: false,
        news: {
            mark: again ? 'started' : outcome.mark,
            title: again
                ? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.sentence)(base.actor, `asked for another run of the ${app === undefined ? '' : `${app} `}check suite`)
                : `${app === undefined ? 'Check' : `${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.brief)(app)} check`} suite ${outcome.words}`,
            ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', base.repo && (sha === undefined ? base.repo.url : `${base.repo.url}/commit/${sha}/checks`)),
            ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.onWhat)(change),
            lines: change.lines,
            facts: [...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)(checks > 0 ? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.count)(checks, 'check') : undefined), ...change.facts],
        },
        change,
    };
};

const alertNews = (actions, payload, alert) => {
    const action = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.entry)(actions, payload?.action) ?? { alone: '# was updated', mark: 'security' };
    const who = personOf(payload?.sender);
    const done = action.by === undefined || who === undefined
        ? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.capital)(action.alone.replace('#', () => alert.label))
        : `${who} ${action.by.replace('#', () => alert.label)}`;
    return { mark: action.mark, title: alert.about === undefined ? done : `${done}: ${alert.about}` };
};
const personOf = (sender) => {
    const login = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(sender?.login);
    return login === 'github' ? undefined : login;
};
const reasonOf = (reason) => (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.labelled)('reason:', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.words)(reason));

const placeLink = (repo, place) => {
    const path = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(place.path);
    const shown = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(path);
    if (path === undefined || shown === undefined)
        return undefined;
    const line = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.num)(place.line);
    const sha = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.shaOf)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(place.sha));
    const target = repo === undefined || sha === undefined || path.startsWith('/')
        ? undefined
        : `${repo.url}/blob/${sha}/${encoded(path)}${line === undefined ? '' : `#L${line}`}`;
    return [(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.link)(line === undefined ? shown : `${shown}:${line}`, target)];
};
const encoded = (path) => path
    .split('/')
    .map(part => encodeURIComponent(part.toWellFormed()))
    .join('/');

const ACTIONS$3 = {
    created: { alone: '#', mark: 'security' },
    appeared_in_branch: { alone: '# appeared', mark: 'security' },
    closed_by_user: { by: 'dismissed #', alone: '# was dismissed', mark: 'closed' },
    fixed: { alone: '# was fixed', mark: 'passed' },
    reopened: { alone: '# was reopened', mark: 'security' },
    reopened_by_user: { by: 'reopened #', alone: '# was reopened', mark: 'security' },
    updated_assignment: { by: 'changed who is assigned to #', alone: '# was assigned', mark: 'security' },
};
const codeScanningAlert = ({ payload, context }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    const alert = payload.alert ?? {};
    const number = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.num)(alert.number);
    const own = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(payload.ref);
    const change = own === undefined
        ? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.changeOf)(base.repo, context)
        : (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.changeOfHead)(base.repo, { ref: own, sha: payload.commit_oid });
    const instance = instanceOf(alert);
    const place = placeLink(base.repo, {
        path: instance.location?.path,
        line: instance.location?.start_line,
        sha: instance.commit_sha,
    });
    return {
        ...base,
        runIsTheNews: false,
        news: {
            ...alertNews(ACTIONS$3, payload, {
                label: number === undefined ? 'a code scanning alert' : `code scanning alert #${number}`,
                about: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(alert.rule?.description)?.replace(/\.$/, '') ?? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(alert.rule?.id),
            }),
            ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.url)(alert.html_url) ?? (base.repo && `${base.repo.url}/security/code-scanning`)),
            ...(own !== undefined && (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.onWhat)(change)),
            lines: place ? [place] : [],
            facts: factsOf$7(alert),
        },
        change,
    };
};
const instanceOf = (alert) => alert.most_recent_instance ?? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.list)(alert.instances).at(-1) ?? {};
const factsOf$7 = (alert) => {
    const newer = alert;
    return (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.labelled)('severity', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(newer.rule?.security_severity_level) ?? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(alert.rule?.severity)), (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(alert.tool?.name), (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(alert.rule?.id), reasonOf(alert.dismissed_reason), (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(newer.dismissed_comment));
};

const commentDeed = (action, thing, comment, { actor, reply }) => action === 'created'
    ? `${reply ? 'replied to a comment' : 'commented'} on ${thing}`
    : `${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.deed)({}, action, (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whose)(actor, comment?.user, 'comment'))} on ${thing}`;

const placeOf$1 = (comment) => {
    const path = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(comment?.path);
    const line = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.num)(comment?.line) ?? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.num)(comment?.original_line);
    if (path === undefined || line === undefined)
        return path;
    const start = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.num)(comment?.start_line);
    return `${path}:${start === undefined || start >= line ? '' : `${start}–`}${line}`;
};

const commitComment = ({ payload, context }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    const { comment } = payload;
    const sha = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.shaOf)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(comment?.commit_id));
    const thing = sha === undefined ? 'a commit' : `commit ${sha.slice(0, 7)}`;
    const page = base.repo && sha !== undefined ? `${base.repo.url}/commit/${sha}` : base.repo?.url;
    return told(base, context, {
        mark: 'comment',
        title: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.sentence)(base.actor, commentDeed(payload.action, thing, comment, { actor: base.actor, reply: false })),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.url)(comment?.html_url) ?? page),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('body', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(comment?.body)),
        facts: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)(placeOf$1(comment)),
    });
};

const create = ({ payload, context }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    const ref = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.namedRef)(payload.ref, payload.ref_type);
    return {
        ...base,
        runIsTheNews: false,
        news: {
            mark: ref?.kind === 'tag' ? 'tagged' : 'pushed',
            title: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.sentence)(base.actor, `created ${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.refWords)(ref)}`),
            ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', base.repo && (ref ? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.refUrl)(base.repo.url, ref) : base.repo.url)),
        },
        change: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.changeOf)(base.repo, context),
    };
};

const customPropertyValues = ({ payload, context }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    const fields = changed$1(payload);
    const [only] = fields;
    const what = fields.length === 1 && only !== undefined
        ? `the custom property ${only.name}`
        : fields.length === 0
            ? 'custom properties'
            : (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.count)(fields.length, 'custom property', 'custom properties');
    return told(base, context, {
        mark: 'settings',
        title: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.sentence)(base.actor, `changed ${what}`),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', base.repo?.url),
        fields,
    });
};
const changed$1 = (payload) => {
    const before = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.list)(payload.old_property_values);
    return (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.list)(payload.new_property_values).flatMap(one => {
        const label = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(one.property_name);
        const from = before.find(old => old.property_name === one.property_name)?.value;
        const [was, is] = [valueOf$1(from), valueOf$1(one.value)];
        return label === undefined || was === is ? [] : [{ name: label, value: `${was} → ${is}` }];
    });
};
const valueOf$1 = (value) => (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(value) ?? settingWords(value) ?? 'none';

const VERBS$5 = { promote_to_enterprise: 'moved # up to the enterprise' };
const customProperty = ({ payload, context }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)({ sender: payload.sender }, context);
    const called = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(payload.definition?.property_name);
    const thing = called === undefined ? 'a custom property' : `the custom property ${called}`;
    const organization = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(payload.organization?.login);
    const page = organization === undefined
        ? base.repo?.url
        : `${context.serverUrl}/organizations/${encodeURIComponent(organization)}/settings/custom-properties`;
    return toldOfAccount({}, base, context, {
        mark: payload.action === 'deleted' ? 'deleted' : 'settings',
        title: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.sentence)(base.actor, (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.deed)(VERBS$5, payload.action, thing)),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', page),
        lines: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(payload.definition?.description)),
        facts: factsOf$6(payload),
    });
};
const factsOf$6 = ({ definition, organization }) => {
    const allowed = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.names)(definition?.allowed_values);
    return (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(organization?.login), (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.words)(definition?.value_type), definition?.required === true ? 'required' : undefined, allowed.length > 0 ? `one of ${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.joined)(allowed, 5)}` : undefined, (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.labelled)('otherwise', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(definition?.default_value)));
};

const deleted = ({ payload, context }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    return {
        ...base,
        runIsTheNews: false,
        news: {
            mark: 'deleted',
            title: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.sentence)(base.actor, `deleted ${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.refWords)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.namedRef)(payload.ref, payload.ref_type))}`),
            ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', base.repo?.url),
        },
        change: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.changeOf)(base.repo, context),
    };
};

const LISTED$3 = 6;
const vulnerabilityFields = (severity, score, affected) => {
    const grade = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(severity);
    const points = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.num)(score) ?? 0;
    const cvss = points > 0 ? ` (CVSS ${points})` : '';
    return [
        ...(grade === undefined ? [] : [{ name: 'Severity', value: `${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.capital)(grade)}${cvss}` }]),
        ...packageFields(affected),
    ];
};
const advisoryPage = (id, { serverUrl }) => {
    const found = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(id);
    return `${serverUrl}/advisories${found === undefined ? '' : `/${encodeURIComponent(found.toWellFormed())}`}`;
};
const packagesOf = (affected) => (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.joined)([...new Set(affected.flatMap(one => (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(one.package) ?? []))]) || undefined;
const packageFields = (affected) => {
    const labels = [...new Set(affected.flatMap(one => labelOf(one) ?? []))];
    const rangesOf = (label) => affected.filter(one => labelOf(one) === label);
    const [only] = labels;
    if (only !== undefined && labels.length === 1) {
        return [{ name: 'Package', value: only }, ...versionFields(rangesOf(only))];
    }
    const fields = labels.slice(0, LISTED$3).map(label => ({ name: label, value: versionsOf(rangesOf(label)) }));
    const left = labels.length - LISTED$3;
    return left > 0 ? [...fields, { name: 'More packages', value: String(left) }] : fields;
};
const labelOf = (one) => {
    const label = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(one.package);
    const ecosystem = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(one.ecosystem);
    return label === undefined || ecosystem === undefined ? label : `${label} (${ecosystem})`;
};
const versionFields = (ranges) => {
    const vulnerable = ranges.flatMap(one => (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(one.vulnerable) ?? []);
    const patched = ranges.flatMap(one => (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(one.patched) ?? []);
    return [
        ...(vulnerable.length > 0 ? [{ name: 'Vulnerable versions', value: vulnerable.join(' or ') }] : []),
        { name: 'Patched versions', value: patched.length > 0 ? patched.join(', ') : 'none yet' },
    ];
};
const versionsOf = (ranges) => versionFields(ranges)
    .map(field => `${field.name.toLowerCase()}: ${field.value}`)
    .join('; ');

const ACTIONS$2 = {
    created: { alone: '#', mark: 'security' },
    dismissed: { by: 'dismissed #', alone: '# was dismissed', mark: 'closed' },
    auto_dismissed: { alone: '# was dismissed by a rule', mark: 'closed' },
    auto_reopened: { alone: '# was reopened by a rule', mark: 'security' },
    fixed: { alone: '# was fixed', mark: 'passed' },
    reintroduced: { alone: '# is back', mark: 'security' },
    reopened: { by: 'reopened #', alone: '# was reopened', mark: 'security' },
    assignees_changed: { by: 'changed who is assigned to #', alone: '# was assigned', mark: 'security' },
};
const dependabotAlert = ({ payload, context }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    const alert = payload.alert ?? {};
    const number = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.num)(alert.number);
    const open = alert.state === 'open';
    return told(base, context, {
        ...alertNews(ACTIONS$2, payload, {
            label: number === undefined ? 'a Dependabot alert' : `Dependabot alert #${number}`,
            about: aboutOf(alert),
        }),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.url)(alert.html_url) ?? (base.repo && `${base.repo.url}/security/dependabot`)),
        lines: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(alert.security_advisory?.summary)),
        ...(open && { fields: fieldsOf(alert) }),
        facts: factsOf$5(alert, context),
    });
};
const aboutOf = (alert) => {
    const severity = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(alert.security_vulnerability?.severity) ?? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(alert.security_advisory?.severity);
    const found = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(alert.dependency?.package?.name);
    const words = severity === undefined ? 'vulnerability' : `${severity} vulnerability`;
    return found === undefined ? words : `${words} in ${found}`;
};
const fieldsOf = (alert) => {
    const found = alert.security_vulnerability;
    const affected = {
        package: found?.package?.name,
        ecosystem: found?.package?.ecosystem,
        vulnerable: found?.vulnerable_version_range,
        patched: found?.first_patched_version?.identifier,
    };
    return vulnerabilityFields(found?.severity, alert.security_advisory?.cvss?.score, [affected]);
};
const factsOf$5 = (alert, context) => {
    const ghsa = alert.security_advisory?.ghsa_id;
    const id = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(alert.security_advisory?.cve_id) ?? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(ghsa);
    return (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(alert.dependency?.manifest_path), alert.dependency?.scope === 'development' ? 'development only' : undefined, id === undefined
        ? undefined
        : (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.link)(id, (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(ghsa) === undefined ? undefined : advisoryPage(ghsa, context)), reasonOf(alert.dismissed_reason), (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(alert.dismissed_comment));
};

const VERBS$4 = { created: 'added #' };
const deployKey = ({ payload, context }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    const { key } = payload;
    const called = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(key?.title);
    const deleted = payload.action === 'deleted';
    return told(base, context, {
        mark: deleted ? 'deleted' : 'settings',
        title: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.sentence)(base.actor, (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.deed)(VERBS$4, payload.action, called === undefined ? 'a deploy key' : `the deploy key ${called}`)),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', base.repo && `${base.repo.url}/settings/keys`),
        facts: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)(key?.read_only === true ? 'read only' : key?.read_only === false ? 'may write' : undefined),
    });
};

const deploymentProtectionRule = ({ payload, context, }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    const environment = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(payload.environment) ?? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(payload.deployment?.environment);
    const ref = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(payload.deployment?.ref);
    const change = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.changeOfHead)(base.repo, {
        ref: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.shaOf)(ref) === undefined ? ref : undefined,
        sha: payload.deployment?.sha,
        pulls: payload.pull_requests,
    });
    return {
        ...base,
        runIsTheNews: false,
        news: {
            mark: 'waiting',
            title: `Deployment${environment === undefined ? '' : ` to ${environment}`} waits for a protection rule`,
            ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', pageOf$3(base.repo, (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(payload.deployment_callback_url))),
            lines: [...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(payload.deployment?.description)), ...change.lines],
            facts: [
                ...(change.on ? [change.on] : []),
                ...change.facts,
                ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.labelled)('started by', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.words)(payload.event))),
            ],
        },
        change,
    };
};
const pageOf$3 = (repo, callback) => {
    const run = /\/actions\/runs\/(\d+)\//.exec(callback ?? '')?.[1];
    return repo && (run === undefined ? `${repo.url}/deployments` : `${repo.url}/actions/runs/${run}`);
};

const MARKS$9 = { approved: 'approved', rejected: 'rejected' };
const deploymentReview = ({ payload, context }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    const run = payload.workflow_run;
    const change = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.changeOfHead)(base.repo, {
        ref: run?.head_branch,
        sha: run?.head_sha,
        commit: run?.head_commit,
        pulls: run?.pull_requests,
    });
    return { ...base, runIsTheNews: false, news: newsOf$2(payload, base, change), change };
};
const newsOf$2 = (payload, { repo, actor }, change) => {
    const environments = environmentsOf(payload);
    const what = environments.length === 0 ? 'deployment' : `deployment to ${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.joined)(environments)}`;
    const mark = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.entry)(MARKS$9, payload.action);
    const login = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(payload.approver?.login) ?? actor?.login;
    return {
        mark: mark ?? 'waiting',
        title: mark === undefined
            ? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.sentence)(undefined, `${what} waits for approval`)
            : (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.sentence)(login === undefined ? undefined : { login }, `${mark} the ${what}`),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.url)(payload.workflow_run?.html_url) ?? repo?.url),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('body', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(payload.comment)),
        lines: change.lines,
        facts: [
            ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)(mark === undefined ? reviewers(payload) : undefined, (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(payload.workflow_run?.name)),
            ...(change.on ? [change.on] : []),
            ...change.facts,
            ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)(starter(payload, mark === undefined ? undefined : login)),
        ],
    };
};
const starter = ({ workflow_run: run }, answerer) => {
    const login = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(run?.triggering_actor?.login) ?? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(run?.actor?.login);
    return login === answerer ? undefined : (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.labelled)('started by', login);
};
const environmentsOf = (payload) => {
    const all = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.list)(payload.workflow_job_runs).flatMap(job => (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(job.environment) ?? []);
    if (all.length > 0)
        return [...new Set(all)];
    const one = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(payload.environment) ?? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(payload.workflow_job_run?.environment);
    return one === undefined ? [] : [one];
};
const reviewers = (payload) => {
    const all = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.list)(payload.reviewers).flatMap(({ reviewer }) => {
        const who = reviewer;
        return (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(who?.login) ?? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(who?.name) ?? [];
    });
    return all.length > 0 ? `reviewers: ${all.join(', ')}` : undefined;
};

const STATES$1 = {
    success: { words: 'succeeded', mark: 'deployed' },
    failure: { words: 'failed', mark: 'failed' },
    error: { words: 'failed', mark: 'failed' },
    in_progress: { words: 'started', mark: 'started' },
    queued: { words: 'is queued', mark: 'waiting' },
    pending: { words: 'is pending', mark: 'waiting' },
    waiting: { words: 'waits for approval', mark: 'waiting' },
    inactive: { words: 'is no longer active', mark: 'skipped' },
};
const deploymentStatus = ({ payload, context }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    const ref = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.deployedRef)(payload.deployment?.ref, context);
    const change = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.changeOf)(base.repo, context);
    const line = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.commitLine)(base.repo?.url, (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(payload.deployment?.sha));
    return {
        ...base,
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('status', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.statusOf)(payload.deployment_status?.state)),
        runIsTheNews: false,
        news: newsOf$1(payload, base.repo, line),
        change: {
            ...change,
            ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.onRef)(base.repo, (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.refOf)(ref)),
            lines: line ? [line] : change.lines,
        },
    };
};
const newsOf$1 = (payload, repo, line) => {
    const state = stateOf(payload);
    const environment = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(payload.deployment_status?.environment) ?? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(payload.deployment?.environment);
    const { target, aside } = linksOf(payload, state);
    return {
        mark: state.mark,
        title: ['Deployment', environment && `to ${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.brief)(environment)}`, state.words].filter(Boolean).join(' '),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', target ?? (repo && `${repo.url}/deployments`)),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('body', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(payload.deployment_status?.description)),
        lines: line ? [line] : [],
        facts: [...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.by)(creatorOf(payload)), ...whatRef(payload), ...(aside ? [[aside]] : [])],
    };
};
const stateOf = (payload) => {
    const state = payload.deployment_status?.state;
    return (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.entry)(STATES$1, state) ?? { words: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.words)(state) ?? 'changed', mark: 'news' };
};
const linksOf = (payload, state) => {
    const site = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.url)(payload.deployment_status?.environment_url);
    const log = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.url)(payload.deployment_status?.log_url) ?? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.url)(payload.deployment_status?.target_url);
    const [target, other, label] = state.mark === 'failed'
        ? [log, site, 'open the site']
        : [site, log, 'read the log'];
    const both = target !== undefined && other !== undefined && target !== other;
    return { ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('target', target ?? other), ...(both && { aside: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.link)(label, other) }) };
};
const creatorOf = (payload) => (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(payload.deployment?.creator?.login) ?? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(payload.sender?.login);
const whatRef = (payload) => {
    const ref = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(payload.deployment?.ref);
    return ref === undefined || (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.shaOf)(ref) !== undefined ? [] : [[(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.text)(ref)]];
};

const deployment = ({ payload, context }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    const found = payload.deployment ?? {};
    const environment = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(found.environment);
    const run = payload.workflow_run;
    const ref = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.deployedRef)(found.ref, context);
    const what = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.shaOf)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(found.ref))?.slice(0, 7) ?? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(found.ref);
    const change = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.changeOfHead)(base.repo, { ref, sha: found.sha });
    const title = [
        what === undefined ? 'started a deployment' : `started deploying ${what}`,
        ...(environment === undefined ? [] : [`to ${environment}`]),
    ];
    return {
        ...base,
        runIsTheNews: false,
        news: {
            mark: 'started',
            title: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.sentence)(base.actor, title.join(' ')),
            ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.url)(run?.html_url) ?? (base.repo && `${base.repo.url}/deployments`)),
            lines: [...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(found.description)), ...change.lines],
            facts: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)(found.task === 'deploy' ? undefined : (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(found.task), (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(run?.name), found.transient_environment === true ? 'short-lived environment' : undefined),
        },
        change,
    };
};

const MARKS$8 = {
    created: 'opened',
    answered: 'passed',
    closed: 'closed',
    deleted: 'deleted',
};
const DEEDS$6 = {
    created: 'started #',
    labeled: 'labelled #',
    unlabeled: 'took a label off #',
    category_changed: 'moved # to another category',
    transferred: 'moved # to another repository',
    unanswered: 'took back the answer to #',
};
const discussion$1 = ({ payload, context }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    return told(base, context, {
        mark: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.entry)(MARKS$8, payload.action) ?? 'comment',
        title: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.sentence)(base.actor, deedOf$a(payload, base)),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', pageOf$2(payload, base)),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('body', textOf(payload)),
        facts: factsOf$4(payload, base),
    });
};
const discussionName = (thing) => (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.num)(thing?.number) === undefined ? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.numbered)(thing, 'a discussion') : `discussion ${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.numbered)(thing, '')}`;
const deedOf$a = (payload, { actor }) => {
    const thing = discussionName(payload.discussion);
    return named(payload, thing, actor) ?? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.deed)(DEEDS$6, payload.action, thing);
};
const named = (payload, thing, actor) => {
    const { changes } = payload;
    const label = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(payload.label?.name);
    const [from, to] = [(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(changes?.category?.from?.name), (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(payload.discussion?.category?.name)];
    const target = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(changes?.new_repository?.full_name);
    switch (actionOf(payload)) {
        case 'closed':
            return because('closed', thing, (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.bag)(payload.discussion)['state_reason']);
        case 'locked':
            return because('locked', thing, payload.discussion?.active_lock_reason);
        case 'answered':
            return `chose ${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whose)(actor, payload.answer?.user, 'answer')} to ${thing}`;
        case 'labeled':
            return label === undefined ? undefined : `labelled ${thing} as ${label}`;
        case 'unlabeled':
            return label === undefined ? undefined : `took the label ${label} off ${thing}`;
        case 'category_changed':
            return from === undefined || to === undefined ? undefined : `moved ${thing} from ${from} to ${to}`;
        case 'transferred':
            return target === undefined ? undefined : `moved ${thing} to ${target}`;
        default:
            return undefined;
    }
};
const because = (done, thing, reason) => {
    const why = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.words)(reason);
    return why === undefined ? `${done} ${thing}` : `${done} ${thing} as ${why.toLowerCase()}`;
};
const pageOf$2 = (payload, { repo }) => {
    const own = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.url)(payload.discussion?.html_url);
    const all = repo && `${repo.url}/discussions`;
    if (payload.action === 'deleted')
        return all;
    return ((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.url)(payload.action === 'answered' ? payload.answer?.html_url : undefined) ??
        (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.url)(payload.changes?.new_discussion?.html_url) ??
        own ??
        all);
};
const actionOf = (payload) => (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(payload.action);
const textOf = (payload) => {
    const action = actionOf(payload);
    if (action === 'answered')
        return (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(payload.answer?.body);
    return action === 'created' || action === 'reopened' ? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(payload.discussion?.body) : undefined;
};
const factsOf$4 = (payload, { actor }) => {
    const { discussion, changes } = payload;
    const comments = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.num)(discussion?.comments) ?? 0;
    return (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.labelled)('was', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(changes?.title?.from)), payload.action === 'category_changed' ? undefined : (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.labelled)('in', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(discussion?.category?.name)), (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.labelled)('started by', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.otherThan)(actor, discussion?.user)), comments > 0 ? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.count)(comments, 'comment') : undefined);
};

const discussionComment = ({ payload, context }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    const { comment, discussion } = payload;
    const deleted = payload.action === 'deleted';
    const reply = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.num)(comment?.parent_id) !== undefined;
    const done = commentDeed(payload.action, discussionName(discussion), comment, { actor: base.actor, reply });
    return told(base, context, {
        mark: deleted ? 'deleted' : 'comment',
        title: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.sentence)(base.actor, done),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', (deleted ? undefined : (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.url)(comment?.html_url)) ?? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.url)(discussion?.html_url)),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('body', deleted ? undefined : (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(comment?.body)),
        facts: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.labelled)('in', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(discussion?.category?.name)), (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.labelled)('started by', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.otherThan)(base.actor, discussion?.user))),
    });
};

const fork = ({ payload, context }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    const copy = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(payload.forkee?.full_name);
    const forks = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.num)(payload.repository?.forks_count);
    return told(base, context, {
        mark: 'fork',
        title: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.sentence)(base.actor, `forked ${base.repo?.name ?? 'the repository'}${copy === undefined ? '' : ` to ${copy}`}`),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.url)(payload.forkee?.html_url) ?? base.repo?.url),
        facts: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)(forks === undefined || forks < 1 ? undefined : (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.count)(forks, 'fork')),
    });
};

const githubAppAuthorization = ({ payload, context }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)({ sender: payload.sender }, context);
    return toldOfAccount({}, base, context, {
        mark: 'settings',
        title: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.sentence)(base.actor, (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.deed)({}, payload.action, 'the authorization of a GitHub App')),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', base.actor?.url ?? base.repo?.url),
    });
};

const LISTED$2 = 5;
const gollum = ({ payload, context }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    const pages = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.list)(payload.pages);
    const [only] = pages.length === 1 ? pages : [];
    const summary = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(only?.summary);
    return told(base, context, {
        mark: 'wiki',
        title: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.sentence)(base.actor, only ? `${verbOf(only)} wiki page ${titleOf$2(only)}` : deedOf$9(pages)),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.url)(only?.html_url) ?? (base.repo && `${base.repo.url}/wiki`)),
        lines: only ? [] : linesOf(pages),
        facts: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)(summary),
    });
};
const verbOf = (page) => (page.action === 'created' ? 'created' : 'edited');
const titleOf$2 = (page) => (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(page.title) ?? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(page.page_name) ?? 'without a title';
const deedOf$9 = (pages) => {
    const created = pages.filter(page => verbOf(page) === 'created').length;
    const edited = pages.length - created;
    if (pages.length === 0)
        return 'changed the wiki';
    if (created === 0 || edited === 0)
        return `${edited === 0 ? 'created' : 'edited'} ${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.count)(pages.length, 'wiki page')}`;
    return `created ${created} and edited ${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.count)(edited, 'wiki page')}`;
};
const linesOf = (pages) => {
    const shown = pages.slice(0, LISTED$2).map(page => {
        const summary = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(page.summary);
        const note = summary === undefined ? verbOf(page) : `${verbOf(page)}: ${summary}`;
        return [(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.link)(titleOf$2(page), (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.url)(page.html_url)), (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.text)(` ${note}`)];
    });
    const left = pages.length - LISTED$2;
    return left > 0 ? [...shown, [(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.text)(`and ${left} more`)]] : shown;
};

const imageVersion = ({ payload, context }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    return (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.started)(base, context, {
        mark: 'package',
        title: 'A new version of a runner image is ready',
        change: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.changeOf)(base.repo, context),
    });
};

const appName = (installation) => {
    const slug = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(installation?.app_slug);
    return slug === undefined ? 'a GitHub App' : `the app ${slug}`;
};
const onAccount = (installation, actor) => {
    const login = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(installation?.account?.login);
    return login === undefined || login === actor ? '' : ` on ${login}`;
};

const LISTED$1 = 5;
const installationRepositories = ({ payload, context, }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)({ sender: payload.sender }, context);
    const removed = payload.action === 'removed';
    const changed = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.list)(removed ? payload.repositories_removed : payload.repositories_added);
    const which = !removed && payload.repository_selection === 'all'
        ? 'all repositories'
        : changed.length === 0
            ? 'repositories'
            : (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.count)(changed.length, 'repository', 'repositories');
    const app = appName(payload.installation);
    return toldOfAccount({}, base, context, {
        mark: 'settings',
        title: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.sentence)(base.actor, removed ? `took ${which} from ${app}` : `gave ${app} access to ${which}`),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.url)(payload.installation?.html_url) ?? base.actor?.url ?? base.repo?.url),
        lines: listed(changed.flatMap(one => (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(one.full_name) ?? []), context.serverUrl),
    });
};
const REPOSITORY = /^[\w.-]+\/[\w.-]+$/;
const listed = (repositories, serverUrl) => {
    const lines = repositories
        .slice(0, LISTED$1)
        .map(full => [(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.link)(full, REPOSITORY.test(full) ? `${serverUrl}/${full}` : undefined)]);
    const left = repositories.length - LISTED$1;
    return left > 0 ? [...lines, [(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.text)(`and ${left} more`)]] : lines;
};

const VERBS$3 = {
    created: 'installed #',
    deleted: 'uninstalled #',
    new_permissions_accepted: 'gave # new permissions',
    suspend: 'suspended #',
    unsuspend: 'reactivated #',
};
const installation$1 = ({ payload, context }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)({ sender: payload.sender }, context);
    const found = payload.installation;
    const thing = `${appName(found)}${onAccount(found, base.actor?.login)}`;
    return toldOfAccount({}, base, context, {
        mark: payload.action === 'deleted' ? 'deleted' : 'settings',
        title: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.sentence)(base.actor, (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.deed)(VERBS$3, payload.action, thing)),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.url)(found?.html_url) ?? base.actor?.url ?? base.repo?.url),
        facts: factsOf$3(payload),
    });
};
const factsOf$3 = (payload) => {
    const repositories = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.list)(payload.repositories).flatMap(one => (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(one.full_name) ?? []);
    const number = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.count)(repositories.length, 'repository', 'repositories');
    return (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)(payload.installation?.repository_selection === 'all'
        ? 'all repositories'
        : repositories.length > 0
            ? `${number}: ${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.joined)(repositories)}`
            : undefined);
};

const issueComment = ({ payload, context }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    const { action, issue, comment } = payload;
    const deleted = action === 'deleted';
    const thing = issue?.pull_request ? `pull request ${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.numbered)(issue, '')}` : (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.numbered)(issue, 'an issue');
    const done = commentDeed(action, thing.trimEnd(), comment, { actor: base.actor, reply: false });
    return told(base, context, {
        mark: deleted ? 'deleted' : 'comment',
        title: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.sentence)(base.actor, done),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', (deleted ? undefined : (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.url)(comment?.html_url)) ?? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.url)(issue?.html_url)),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('body', deleted ? undefined : (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(comment?.body)),
    });
};

const issueName = (issue, home, here) => {
    const full = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(home?.full_name);
    const foreign = full !== undefined && full !== here?.name && (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.num)(issue?.number) !== undefined;
    return `${foreign ? full : ''}${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.numbered)(issue, 'an issue')}`;
};

const issueDependencies = ({ payload, context }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    const { blocked_issue: waits, blocking_issue: first } = payload;
    const action = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(payload.action) ?? '';
    const later = issueName(waits, payload.blocked_issue_repo, base.repo);
    const blocker = issueName(first, payload.blocking_issue_repo, base.repo);
    const now = action.endsWith('removed') ? 'no longer ' : '';
    const asBlocker = action.startsWith('blocking');
    return told(base, context, {
        mark: 'issue',
        title: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.sentence)(base.actor, asBlocker
            ? `marked ${blocker} as ${now}blocking ${later}`
            : `marked ${later} as ${now}blocked by ${blocker}`),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.url)((asBlocker ? first : waits)?.html_url) ?? (base.repo && `${base.repo.url}/issues`)),
        facts: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)(first?.state === 'closed' && now === '' ? 'the blocking issue is closed already' : undefined),
    });
};

const MARKS$7 = { closed: 'closed', deleted: 'deleted' };
const issues = ({ payload, context }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    const { action, issue } = payload;
    const changes = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.bag)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.bag)(payload)['changes']);
    return told(base, context, {
        mark: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.entry)(MARKS$7, action) ?? 'issue',
        title: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.sentence)(base.actor, (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.numberedDeed)(payload, (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.numbered)(issue, 'an issue'), base.actor)),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.url)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.bag)(changes['new_issue'])['html_url']) ?? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.url)(issue?.html_url)),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('body', action === 'opened' || action === 'reopened' ? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(issue?.body) : undefined),
        facts: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.labelled)('was', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.bag)(changes['title'])['from'])), (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.labelled)('opened by', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.otherThan)(base.actor, issue?.user)), labelsOf$1(payload)),
    });
};
const labelsOf$1 = (payload) => {
    const told = payload.action === 'labeled' ? payload.label?.name : undefined;
    const labels = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.list)(payload.issue?.labels).flatMap(({ name: label }) => label === told ? [] : ((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(label) ?? []));
    return labels.length > 0 ? labels.join(', ') : undefined;
};

const label = ({ payload, context }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    const deleted = payload.action === 'deleted';
    const { changes } = payload;
    const found = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(payload.label?.name);
    const formerly = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(changes?.name?.from);
    return told(base, context, {
        mark: deleted ? 'deleted' : 'tagged',
        title: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.sentence)(base.actor, formerly === undefined || found === undefined
            ? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.deed)({}, payload.action, found === undefined ? 'a label' : `label ${found}`)
            : `renamed label ${formerly} to ${found}`),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', pageOf$1(payload, base.repo)),
        facts: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)(changes?.color ? 'new colour' : undefined, changes?.description ? 'new description' : undefined, (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(payload.label?.description)),
    });
};
const pageOf$1 = ({ action, label }, repo) => {
    const found = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(label?.name);
    const path = action === 'deleted' || found === undefined ? '' : `/${encodeURIComponent(found.toWellFormed())}`;
    return repo && `${repo.url}/labels${path}`;
};

const LOGIN = /^[\w-]+$/;
const accountUrl = (context, account, path = '') => {
    const login = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(account?.login);
    const built = login !== undefined && LOGIN.test(login) ? `${context.serverUrl}/${path}${login}` : undefined;
    return path === '' ? ((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.url)(account?.html_url) ?? built) : built;
};

const day = (value) => {
    const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(value) ?? '') ?? [];
    return (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.dayWords)(Number(year), Number(month), Number(date));
};
const since = (label, value) => {
    const at = Date.parse((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(value) ?? '');
    return at >= 0 ? [[(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.text)(`${label} `), { kind: 'time', at }]] : [];
};

const VERBS$2 = {
    purchased: 'bought #',
    changed: 'changed to #',
    pending_change: 'will change to #',
    pending_change_cancelled: 'stays with #',
};
const marketplacePurchase = ({ payload, context, }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)({ sender: payload.sender }, context);
    const purchase = payload.marketplace_purchase ?? {};
    const login = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(purchase.account?.login);
    const buyer = login === undefined ? base.actor : { login };
    const before = payload.previous_marketplace_purchase ?? {};
    return toldOfAccount({}, base, context, {
        mark: 'news',
        title: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.sentence)(buyer, (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.deed)(VERBS$2, payload.action, planOf(purchase) ?? 'a Marketplace plan')),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', accountUrl(context, purchase.account) ?? base.actor?.url ?? base.repo?.url),
        facts: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)(priceOf(purchase), unitsOf(purchase), (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.labelled)('before:', beforeWords(before, purchase)), purchase.on_free_trial === true ? 'free trial' : undefined, (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.labelled)('from', day(payload.effective_date))),
    });
};
const planOf = (purchase) => (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(purchase.plan?.name);
const priceOf = (purchase) => {
    const yearly = purchase.billing_cycle === 'yearly';
    const cents = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.num)(yearly ? purchase.plan?.yearly_price_in_cents : purchase.plan?.monthly_price_in_cents);
    if (cents === undefined || cents <= 0)
        return undefined;
    const unit = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(purchase.plan?.unit_name);
    const dollars = (cents / 100).toFixed(cents % 100 === 0 ? 0 : 2);
    return `$${dollars}${unit === undefined ? '' : ` per ${unit}`} a ${yearly ? 'year' : 'month'}`;
};
const unitsOf = (purchase) => {
    const units = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.num)(purchase.unit_count) ?? 0;
    const unit = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(purchase.plan?.unit_name);
    return units > 0 && unit !== undefined ? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.count)(units, unit) : undefined;
};
const beforeWords = (before, now) => {
    const [was, units] = [planOf(before), unitsOf(before)];
    if (was !== planOf(now))
        return was;
    return units === unitsOf(now) ? undefined : units;
};

const member = ({ payload, context }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    return told(base, context, {
        mark: 'people',
        title: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.sentence)(base.actor, deedOf$8(payload, base)),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', accountUrl(context, payload.member) ?? base.repo?.url),
        facts: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)(factOf(payload)),
    });
};
const factOf = (payload) => {
    const role = roleOf(payload);
    if (payload.action === 'added')
        return (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.labelled)('role', role);
    return role === undefined ? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.labelled)('was', formerRole(payload)) : undefined;
};
const deedOf$8 = (payload, { actor }) => {
    const other = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.otherThan)(actor, payload.member);
    const alone = other === undefined && (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(payload.member?.login) !== undefined;
    const whom = other ?? 'somebody';
    const access = alone ? 'their own access' : `the access of ${whom}`;
    switch (payload.action) {
        case 'added':
            return alone ? 'became a collaborator' : `added ${whom} as a collaborator`;
        case 'removed':
            return alone ? 'is no longer a collaborator' : `removed ${whom} as a collaborator`;
        case 'edited':
            return `changed ${access}${accessChange(payload)}`;
        default:
            return (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.deed)({}, payload.action, access);
    }
};
const roleOf = ({ changes }) => (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.bag)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.bag)(changes)['role_name'])['to']) ?? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(changes?.permission?.to);
const accessChange = (payload) => {
    const role = roleOf(payload);
    return role === undefined ? '' : (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.fromTo)(formerRole(payload), role);
};
const formerRole = ({ changes }) => (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(changes?.old_permission?.from) ?? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.bag)(changes?.permission)['from']);

const teamName = (team) => {
    const found = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(team?.name);
    return found === undefined ? 'a team' : `team ${found}`;
};
const teamUrl = (context, team, organization) => (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.url)(team?.html_url) ?? accountUrl(context, organization);
const ACCESS = {
    pull: 'read',
    triage: 'triage',
    push: 'write',
    maintain: 'maintain',
    admin: 'admin',
};
const accessOf = (team) => {
    const word = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.entry)(ACCESS, team?.permission);
    return word === undefined ? 'access' : `${word} access`;
};

const ALONE = { added: 'joined', removed: 'left' };
const OTHERS = { added: 'added # to', removed: 'removed # from' };
const membership = ({ payload, context }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    const { action, team, organization } = payload;
    const owner = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(organization?.login);
    const ofOwner = payload.scope === 'organization' && owner !== undefined;
    const whom = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.otherThan)(base.actor, payload.member);
    const alone = whom === undefined && (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(payload.member?.login) !== undefined;
    const done = (alone ? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.entry)(ALONE, action) : undefined) ??
        ((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.entry)(OTHERS, action) === undefined
            ? `${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.deed)({}, action, 'a membership')} of`
            : (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.deed)(OTHERS, action, whom ?? 'somebody'));
    return toldOfAccount(payload, base, context, {
        mark: 'people',
        title: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.sentence)(base.actor, `${done} ${ofOwner ? owner : teamName(team)}`),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', teamUrl(context, team, organization) ?? accountUrl(context, payload.member)),
        facts: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)(ofOwner ? undefined : (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.labelled)('organization', owner), team?.deleted === true ? 'the team was deleted' : undefined),
    });
};

const mergeGroup = ({ payload, context }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    const group = payload.merge_group ?? {};
    const ref = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.refOf)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(group.head_ref) ?? context.ref);
    const line = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.commitLine)(base.repo?.url, (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(group.head_sha) ?? context.sha, group.head_commit);
    return (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.started)(base, context, {
        mark: 'started',
        title: payload.action === 'destroyed' ? 'Merge group removed' : 'Checks requested',
        change: {
            ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.onRef)(base.repo, ref),
            lines: line ? [line] : [],
            facts: [],
            ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('author', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.authorOf)(group.head_commit)),
        },
    });
};

const hooksPage = (payload, repo, context) => {
    const organization = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(payload?.organization?.login);
    if (organization !== undefined && (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(payload?.repository?.full_name) === undefined) {
        return `${context.serverUrl}/organizations/${encodeURIComponent(organization)}/settings/hooks`;
    }
    return repo && `${repo.url}/settings/hooks`;
};
const LISTED = 5;
const eventsOf = (payload) => {
    const events = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.names)(payload?.hook?.events).flatMap(event => (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.words)(event) ?? []);
    if (events.includes('*'))
        return 'all events';
    const shown = events.slice(0, LISTED);
    const left = events.length - shown.length;
    return events.length === 0 ? undefined : `for ${shown.join(', ')}${left > 0 ? ` and ${left} more` : ''}`;
};

const meta = ({ payload, context }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    return told(base, context, {
        mark: payload.action === 'deleted' ? 'deleted' : 'settings',
        title: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.sentence)(base.actor, (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.deed)({}, payload.action, 'a webhook')),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', hooksPage(payload, base.repo, context)),
        facts: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)(eventsOf(payload)),
    });
};

const MARKS$6 = { deleted: 'deleted' };
const DEEDS$5 = { opened: 'reopened #' };
const milestone = ({ payload, context }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    const { action, milestone: found, changes } = payload;
    const all = base.repo && `${base.repo.url}/milestones`;
    return told(base, context, {
        mark: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.entry)(MARKS$6, action) ?? 'milestone',
        title: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.sentence)(base.actor, deedOf$7(payload)),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', (action === 'deleted' ? undefined : (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.url)(found?.html_url)) ?? all),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('body', action === 'created' || action === 'opened' ? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(found?.description) : undefined),
        facts: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)(progressOf(found), (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.labelled)('due', day(found?.due_on)), (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.labelled)('was due', day(changes?.due_on?.from)), action === 'edited' && changes?.description ? 'new description' : undefined),
    });
};
const deedOf$7 = ({ action, milestone, changes }) => {
    const title = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(milestone?.title);
    const formerly = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(changes?.title?.from);
    return title === undefined || formerly === undefined
        ? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.deed)(DEEDS$5, action, title === undefined ? 'a milestone' : `milestone ${title}`)
        : `renamed milestone ${formerly} to ${title}`;
};
const progressOf = (found) => {
    const [open, closed] = [(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.num)(found?.open_issues), (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.num)(found?.closed_issues)];
    if (open === undefined || closed === undefined || open + closed === 0)
        return undefined;
    return `${closed} of ${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.count)(open + closed, 'issue')} closed`;
};

const orgBlock = ({ payload, context }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    const where = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.otherThan)(base.actor, payload.organization);
    const done = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.deed)({}, payload.action, (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(payload.blocked_user?.login) ?? 'an account');
    return toldOfAccount(payload, base, context, {
        mark: 'people',
        title: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.sentence)(base.actor, where === undefined ? done : `${done} for ${where}`),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', accountUrl(context, payload.blocked_user) ?? accountUrl(context, payload.organization)),
    });
};

const ROLES = {
    direct_member: 'member',
    member: 'member',
    admin: 'owner',
    billing_manager: 'billing manager',
};
const organization = ({ payload, context }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    const { membership, invitation } = payload;
    const role = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.entry)(ROLES, membership?.role) ?? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.entry)(ROLES, invitation?.role);
    const teams = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.num)(invitation?.team_count) ?? 0;
    return toldOfAccount(payload, base, context, {
        mark: payload.action === 'deleted' ? 'deleted' : 'people',
        title: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.sentence)(base.actor, deedOf$6(payload)),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', accountUrl(context, payload.organization)),
        facts: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)(payload.action === 'member_removed' ? undefined : (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.labelled)('as', role), teams > 0 ? `to ${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.count)(teams, 'team')}` : undefined, membership?.state === 'pending' ? 'not yet accepted' : undefined),
    });
};
const deedOf$6 = (payload) => {
    const { action, membership, invitation, user } = payload;
    const login = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(payload.organization?.login);
    const owner = login ?? 'the organization';
    const member = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(membership?.user?.login) ?? 'somebody';
    const formerly = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(payload.changes?.login?.from);
    const guest = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(user?.login) ?? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(invitation?.login) ?? 'somebody';
    switch (action) {
        case 'member_added':
            return `added ${member} to ${owner}`;
        case 'member_removed':
            return `removed ${member} from ${owner}`;
        case 'member_invited':
            return `invited ${guest} to ${owner}`;
        case 'renamed':
            return formerly === undefined || formerly === owner
                ? `renamed the organization to ${owner}`
                : `renamed the organization ${formerly} to ${owner}`;
        default:
            return (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.deed)({}, action, login === undefined ? 'an organization' : `the organization ${login}`);
    }
};

const packageSubject = (payload, found, context) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    const version = found?.package_version;
    const title = [(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(found?.name) ?? 'a package', versionOf$1(version)].filter(part => part !== undefined);
    const line = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.commitLine)(base.repo?.url, (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(version?.target_oid));
    return told(base, context, {
        mark: 'package',
        title: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.sentence)(base.actor, `${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.words)(payload.action) ?? 'published'} ${title.join(' ')}`),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.url)(version?.html_url) ?? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.url)(found?.html_url) ?? base.repo?.url),
        lines: [
            ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)(descriptionOf(found), installation(version?.installation_command)),
            ...(line ? [line] : []),
        ],
        facts: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)(kindOf$2(found?.package_type), version?.prerelease === true ? 'pre-release' : undefined, releaseOf(version?.release)),
    });
};
const versionOf$1 = (version) => {
    const tag = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(version?.container_metadata?.tag?.name);
    return tag ?? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(version?.version)?.replace(/^(sha256:[0-9a-f]{12})[0-9a-f]+$/, '$1');
};
const descriptionOf = (found) => (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.firstLine)(found?.description) ?? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.firstLine)(found?.package_version?.description);
const kindOf$2 = (value) => {
    const type = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(value)?.toLowerCase();
    if (type === 'container' || type === 'docker')
        return 'container image';
    return type === undefined ? undefined : `${type} package`;
};
const installation = (value) => {
    const command = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(value);
    return command === undefined || command.endsWith(':') ? undefined : (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.code)(command);
};
const releaseOf = (release) => {
    const label = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.labelled)('release', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(release?.name) ?? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(release?.tag_name));
    return label === undefined ? undefined : (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.link)(label, (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.url)(release?.html_url));
};

const packageEvent = ({ payload, context }) => packageSubject(payload, payload.package, context);

const STATES = {
    built: { words: 'GitHub Pages site was built', mark: 'deployed', status: 'success' },
    errored: { words: 'GitHub Pages build failed', mark: 'failed', status: 'failure' },
    building: { words: 'GitHub Pages build is running', mark: 'started' },
    queued: { words: 'GitHub Pages build is queued', mark: 'waiting' },
};
const pageBuild = ({ payload, context }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    const build = payload.build ?? {};
    const state = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.entry)(STATES, build.status) ?? { words: 'GitHub Pages build was updated', mark: 'news' };
    const change = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.changeOfHead)(base.repo, { sha: build.commit });
    const ms = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.num)(build.duration) ?? 0;
    return {
        ...base,
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('status', state.status),
        runIsTheNews: false,
        news: {
            mark: state.mark,
            title: state.words,
            ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', base.repo && `${base.repo.url}/deployments`),
            lines: [...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(build.error?.message)), ...change.lines],
            facts: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.labelled)('by', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(build.pusher?.login) ?? base.actor?.login), ms > 0 ? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.duration)(ms) : undefined),
        },
        change,
    };
};

const ping = ({ payload, context }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    return told(base, context, {
        mark: 'settings',
        title: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.sentence)(base.actor, 'set up a webhook'),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', hooksPage(payload, base.repo, context)),
        lines: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(payload.zen)),
        facts: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)(eventsOf(payload)),
    });
};

const DEEDS$4 = {
    created: 'added # to a project',
    deleted: 'took # out of a project',
    edited: 'edited # in a project',
    converted: 'turned a note into an issue in a project',
};
const projectCard = ({ payload, context }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    const issue = issueOf(payload);
    const shown = issue === undefined && payload.action !== 'deleted';
    return told(base, context, {
        mark: payload.action === 'deleted' ? 'deleted' : 'project',
        title: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.sentence)(base.actor, deedOf$5(payload, issue)),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', base.repo && (issue === undefined ? `${base.repo.url}/projects` : `${base.repo.url}/issues/${issue}`)),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('body', shown ? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(payload.project_card?.note) : undefined),
    });
};
const issueOf = ({ project_card: card }) => /\/issues\/(\d+)$/.exec((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(card?.content_url) ?? '')?.[1];
const deedOf$5 = (payload, issue) => {
    const card = issue === undefined ? 'a card' : `#${issue}`;
    if (payload.action !== 'moved')
        return (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.deed)(DEEDS$4, payload.action, card);
    return payload.changes?.column_id ? `moved ${card} to another column` : `moved ${card} within its column`;
};

const projectColumn = ({ payload, context }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    const found = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(payload.project_column?.name);
    const formerly = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(payload.changes?.name?.from);
    return told(base, context, {
        mark: payload.action === 'deleted' ? 'deleted' : 'project',
        title: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.sentence)(base.actor, found === undefined || formerly === undefined
            ? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.deed)({}, payload.action, found === undefined ? 'a project column' : `project column ${found}`)
            : `renamed project column ${formerly} to ${found}`),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', base.repo && `${base.repo.url}/projects`),
    });
};

const MARKS$5 = { closed: 'closed', deleted: 'deleted' };
const project = ({ payload, context }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    const { action, changes } = payload;
    const found = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(payload.project?.name);
    const formerly = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(changes?.name?.from);
    const all = base.repo && `${base.repo.url}/projects`;
    return told(base, context, {
        mark: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.entry)(MARKS$5, action) ?? 'project',
        title: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.sentence)(base.actor, found === undefined || formerly === undefined
            ? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.deed)({}, action, found === undefined ? 'a project' : `project ${found}`)
            : `renamed project ${formerly} to ${found}`),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', (action === 'deleted' ? undefined : (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.url)(payload.project?.html_url)) ?? all),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('body', action === 'created' || action === 'reopened' ? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(payload.project?.body) : undefined),
        facts: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)(action === 'edited' && changes?.body ? 'new description' : undefined),
    });
};

const projectUrl = (context, organization, number) => {
    const owner = accountUrl(context, organization, 'orgs/');
    const known = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.num)(number);
    return owner && `${owner}/projects${known === undefined ? '' : `/${known}`}`;
};

const KINDS = {
    DraftIssue: 'a draft',
    Issue: 'an issue',
    PullRequest: 'a pull request',
};
const DEEDS$3 = {
    created: 'added # to a project',
    deleted: 'took # out of a project',
    archived: 'archived # in a project',
    restored: 'brought # in a project back from the archive',
    reordered: 'moved # within a project',
    converted: 'turned a draft in a project into an issue',
    edited: 'edited # in a project',
};
const projectsV2Item = ({ payload, context }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    const edit = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.bag)(payload.changes?.field_value);
    return toldOfAccount(payload, base, context, {
        mark: payload.action === 'deleted' ? 'deleted' : 'project',
        title: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.sentence)(base.actor, deedOf$4(payload, edit)),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', projectUrl(context, payload.organization, edit['project_number'])),
        facts: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.labelled)('organization', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(payload.organization?.login))),
    });
};
const deedOf$4 = (payload, edit) => {
    const item = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.entry)(KINDS, payload.projects_v2_item?.content_type) ?? 'an item';
    const field = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(edit['field_name']);
    if (payload.action !== 'edited' || field === undefined)
        return (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.deed)(DEEDS$3, payload.action, item);
    const [from, to] = [valueOf(edit['from']), valueOf(edit['to'])];
    return to === undefined && from !== undefined
        ? `cleared ${field} of ${item} in a project, which was ${from}`
        : `changed ${field} of ${item} in a project${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.fromTo)(from, to)}`;
};
const valueOf = (value) => {
    const number = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.num)(value);
    if (number !== undefined)
        return String(number);
    return day(value) ?? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(value) ?? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.bag)(value)['name']) ?? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.bag)(value)['title']);
};

const DEEDS$2 = { created: 'posted #' };
const projectsV2StatusUpdate = ({ payload, context }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    const { action, projects_v2_status_update: update, organization } = payload;
    const deleted = action === 'deleted';
    const state = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.words)(update?.status)?.toLowerCase();
    const troubled = state === 'at risk' || state === 'off track';
    const done = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.deed)(DEEDS$2, action, 'a project update');
    return toldOfAccount(payload, base, context, {
        mark: deleted ? 'deleted' : troubled ? 'warning' : 'project',
        title: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.sentence)(base.actor, deleted || state === undefined ? done : `${done}: ${state}`),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', projectUrl(context, organization, undefined)),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('body', deleted ? undefined : (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(update?.body)),
        facts: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.labelled)('organization', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(organization?.login)), (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.labelled)('started', day(update?.start_date)), (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.labelled)('due', day(update?.target_date))),
    });
};

const MARKS$4 = { closed: 'closed', deleted: 'deleted' };
const projectsV2 = ({ payload, context }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    const { action, projects_v2: found, organization } = payload;
    const page = action === 'deleted' ? undefined : found?.number;
    return toldOfAccount(payload, base, context, {
        mark: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.entry)(MARKS$4, action) ?? 'project',
        title: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.sentence)(base.actor, deedOf$3(payload)),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', projectUrl(context, organization, page)),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('body', action === 'created' || action === 'reopened' ? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(found?.short_description) : undefined),
        facts: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.labelled)('organization', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(organization?.login)), action === 'edited' && payload.changes?.short_description ? 'new description' : undefined),
    });
};
const deedOf$3 = ({ action, projects_v2: found, changes }) => {
    const title = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(found?.title);
    const formerly = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(changes?.title?.from);
    const visible = changes?.public?.to ?? undefined;
    const thing = title === undefined ? 'a project' : `project ${title}`;
    if (action !== 'edited')
        return (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.deed)({}, action, thing);
    if (title !== undefined && formerly !== undefined)
        return `renamed project ${formerly} to ${title}`;
    return visible === undefined ? `edited ${thing}` : `made ${thing} ${visible ? 'public' : 'private'}`;
};

const star = ({ payload, context }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    const removed = payload.action === 'deleted';
    const repo = base.repo?.name ?? 'the repository';
    return told(base, context, {
        mark: removed ? 'deleted' : 'star',
        title: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.sentence)(base.actor, removed ? `took the star off ${repo}` : `starred ${repo}`),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', base.repo?.url),
        facts: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)(starsOf(payload.repository)),
    });
};
const starsOf = (repo) => {
    const stars = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.num)(repo?.stargazers_count);
    return stars === undefined || stars < 1 ? undefined : (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.count)(stars, 'star');
};

const madePublic = ({ payload, context }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    const repo = payload.repository;
    return told(base, context, {
        mark: 'news',
        title: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.sentence)(base.actor, `made ${base.repo?.name ?? 'the repository'} public`),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', base.repo?.url),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('body', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(repo?.description)),
        facts: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(repo?.language), (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(repo?.license?.name), starsOf(repo)),
    });
};

const pullRequestReviewComment = ({ payload, context, }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    const { comment, pull_request: pull } = payload;
    const deleted = payload.action === 'deleted';
    const reply = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.num)(comment?.in_reply_to_id) !== undefined;
    const done = commentDeed(payload.action, (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.pullName)(pull), comment, { actor: base.actor, reply });
    return {
        ...base,
        runIsTheNews: false,
        news: {
            mark: deleted ? 'deleted' : 'comment',
            title: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.sentence)(base.actor, done),
            ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', (deleted ? undefined : (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.url)(comment?.html_url)) ?? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.pullUrl)(pull, base.repo)),
            ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('body', deleted ? undefined : (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(comment?.body)),
            facts: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)(placeOf$1(comment), (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.branches)(pull), (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.labelled)('opened by', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.otherThan)(base.actor, pull?.user))),
        },
        change: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.changeOfPull)(pull, base.repo, context),
    };
};

const DEEDS$1 = { unresolved: 'reopened #' };
const pullRequestReviewThread = ({ payload, context, }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    const pull = payload.pull_request;
    const comments = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.list)(payload.thread?.comments);
    const [first] = comments;
    return {
        ...base,
        runIsTheNews: false,
        news: {
            mark: payload.action === 'resolved' ? 'closed' : 'comment',
            title: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.sentence)(base.actor, `${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.deed)(DEEDS$1, payload.action, 'a review thread')} on ${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.pullName)(pull)}`),
            ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.url)(first?.html_url) ?? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.pullUrl)(pull, base.repo)),
            ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('body', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(first?.body)),
            facts: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)(placeOf$1(first), (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.labelled)('thread by', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.otherThan)(base.actor, first?.user)), comments.length > 1 ? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.count)(comments.length, 'comment') : undefined, (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.branches)(pull)),
        },
        change: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.changeOfPull)(pull, base.repo, context),
    };
};

const VERDICTS = {
    approved: { words: 'approved', mark: 'approved' },
    changes_requested: { words: 'requested changes to', mark: 'rejected' },
    commented: { words: 'left review comments on', mark: 'comment' },
};
const pullRequestReview = ({ payload, context }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    const { review, pull_request: pull } = payload;
    const verdict = payload.action === 'submitted' ? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.entry)(VERDICTS, review?.state) : undefined;
    const done = verdict?.words ?? `${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.deed)({}, payload.action, (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whose)(base.actor, review?.user, 'review'))} of`;
    const dismissed = payload.action === 'dismissed';
    return {
        ...base,
        runIsTheNews: false,
        news: {
            mark: verdict?.mark ?? (dismissed ? 'cancelled' : 'comment'),
            title: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.sentence)(base.actor, `${done} ${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.pullName)(pull)}`),
            ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.url)(review?.html_url) ?? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.pullUrl)(pull, base.repo)),
            ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('body', dismissed ? undefined : (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(review?.body)),
            facts: [
                ...outdated(payload, base.repo),
                ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.branches)(pull), (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.labelled)('opened by', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.otherThan)(base.actor, pull?.user))),
            ],
        },
        change: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.changeOfPull)(pull, base.repo, context),
    };
};
const outdated = ({ review, pull_request: pull }, repo) => {
    const seen = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.shaOf)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(review?.commit_id));
    const head = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.shaOf)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(pull?.head?.sha));
    if (seen === undefined || head === undefined || seen === head)
        return [];
    return [[(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.text)('on '), (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.commitLink)(repo?.url, seen), (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.text)(', not the latest commit')]];
};

const registryPackage = ({ payload, context }) => packageSubject(payload, payload.registry_package, context);

const KIND = /^(?:(?:pre-?)?release|version)[ :-]+(?=v?\d)/i;
const titleOf$1 = (tagName, releaseName) => {
    const tag = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(tagName);
    const title = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(releaseName)?.replace(KIND, ''));
    if (tag === undefined || title === undefined)
        return title ?? tag ?? 'without a name';
    if (holds(tag, title))
        return tag;
    return holds(title, tag) || holds(title, versionOf(tag)) ? title : `${tag}: ${title}`;
};
const versionOf = (tag) => {
    const at = tag.search(/(?<![\d.a-uw-z])\d+\.\d/i);
    return at < 0 ? undefined : tag.slice(at);
};
const holds = (whole, part) => {
    const at = part === undefined ? -1 : whole.toLowerCase().lastIndexOf(part.toLowerCase());
    if (at < 0 || part === undefined)
        return false;
    const [before, after] = [whole.slice(Math.max(0, at - 2), at), whole.slice(at + part.length)];
    return /(?:^|[^\p{L}\d.])v?$/iu.test(before) && !/^(?:[\p{L}\d+_-]|\.[\p{L}\d])/u.test(after);
};

const UNITS = ['B', 'KB', 'MB', 'GB'];
const sizeOf = (bytes, power = 0) => {
    const value = bytes / 1000 ** power;
    if (Math.round(value) >= 1000 && power < UNITS.length - 1)
        return sizeOf(bytes, power + 1);
    const shown = power > 0 && value < 9.95 ? value.toFixed(1) : (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.grouped)(Math.round(value));
    return `${shown} ${UNITS[power] ?? ''}`;
};

const DONE$1 = {
    created: ' was created',
    deleted: ' was deleted',
    edited: ' was edited',
    unpublished: ' was unpublished',
};
const OUT = new Set(['published', 'released', 'prereleased']);
const release = ({ payload, context }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    return { ...base, runIsTheNews: false, news: newsOf(payload, base), change: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.changeOf)(base.repo, context) };
};
const newsOf = (payload, who) => {
    const found = payload.release ?? {};
    const deleted = payload.action === 'deleted';
    const done = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.entry)(DONE$1, payload.action);
    const title = titleOf$1(found.tag_name, found.name);
    return {
        mark: deleted ? 'deleted' : 'release',
        title: `${kindOf$1(found)} ${done === undefined ? title : (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.brief)(title) + done}`,
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', deleted ? who.repo?.url : ((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.url)(found.html_url) ?? who.repo?.url)),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('body', deleted ? undefined : (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(found.body)),
        ...(deleted ? {} : { lines: assetLines(found) }),
        facts: [...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.by)(doerOf(payload, who.actor)), ...assets(found), ...discussion(found)],
    };
};
const kindOf$1 = (found) => {
    if (found.draft === true)
        return 'Draft release';
    return found.prerelease === true ? 'Pre-release' : 'Release';
};
const doerOf = (payload, actor) => (OUT.has(payload.action ?? '') ? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(payload.release?.author?.login) : undefined) ?? actor?.login;
const NAMED$2 = 3;
const assetLines = (found) => {
    const named = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.list)(found.assets).filter(asset => (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(asset.name) !== undefined);
    if (named.length === 0)
        return [];
    const shown = named.slice(0, NAMED$2).map(asset => {
        const size = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.num)(asset.size) ?? 0;
        return [
            (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.link)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(asset.name) ?? '', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.url)(asset.browser_download_url)),
            ...(size > 0 ? [(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.text)(` ${sizeOf(size)}`)] : []),
        ];
    });
    const left = named.length - NAMED$2;
    const all = left > 0 ? [...shown, [(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.link)(`and ${left} more`, (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.url)(found.html_url))]] : shown;
    return [all.flatMap((part, index) => (index === 0 ? part : [(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.text)(' · '), ...part]))];
};
const assets = (found) => {
    const all = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.list)(found.assets);
    if (all.length < 2)
        return [];
    const bytes = all.reduce((sum, asset) => sum + ((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.num)(asset.size) ?? 0), 0);
    return [[(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.text)(`${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.count)(all.length, 'asset')}${bytes > 0 ? `, ${sizeOf(bytes)}` : ''}`)]];
};
const discussion = (found) => {
    const target = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.url)(found.discussion_url);
    return target === undefined ? [] : [[(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.link)('discussion', target)]];
};

const repositoryAdvisory = ({ payload, context }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    const advisory = payload.repository_advisory ?? {};
    const affected = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.list)(advisory.vulnerabilities).map(one => ({
        package: one.package?.name,
        ecosystem: one.package?.ecosystem,
        vulnerable: one.vulnerable_version_range,
        patched: one.patched_versions,
    }));
    const packages = packagesOf(affected);
    const reported = payload.action === 'reported';
    const severity = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(advisory.severity);
    const thing = `${severity === undefined ? '' : `${severity} `}${reported ? 'vulnerability' : 'advisory'}`;
    const verb = reported ? 'reported' : ((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.words)(payload.action) ?? 'published');
    const article = /^[aeiou]/i.test(thing) ? 'an' : 'a';
    return told(base, context, {
        mark: reported ? 'warning' : 'security',
        title: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.sentence)(base.actor, `${verb} ${article} ${thing}${packages === undefined ? '' : ` in ${packages}`}`),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.url)(advisory.html_url) ?? (base.repo && `${base.repo.url}/security/advisories`)),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('body', payload.action === 'published' ? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(advisory.description) : undefined),
        lines: payload.action === 'published' ? [] : (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(advisory.summary)),
        fields: vulnerabilityFields(advisory.severity, advisory.cvss?.score, affected),
        facts: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(advisory.cve_id), (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(advisory.ghsa_id)),
    });
};

const repositoryImport = ({ payload, context }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    const { mark, status, words } = outcomeOf(payload.status);
    const by = base.actor && `by ${base.actor.login}`;
    return {
        ...told(base, context, {
            mark,
            title: `Import of the repository ${status === 'success' ? 'succeeded' : words}`,
            ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', base.repo?.url),
            facts: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)(by),
        }),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('status', status),
    };
};

const VERBS$1 = { edited: 'changed #' };
const ENFORCED = { disabled: 'not enforced', evaluate: 'evaluated only' };
const ALIASES = {
    '~DEFAULT_BRANCH': 'the default branch',
    '~ALL': 'everything',
};
const NAMED$1 = 4;
const repositoryRuleset = ({ payload, context }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    const ruleset = payload.repository_ruleset ?? {};
    const called = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(ruleset.name);
    const thing = called === undefined ? 'a ruleset' : `the ruleset ${called}`;
    return told(base, context, {
        mark: payload.action === 'deleted' ? 'deleted' : 'settings',
        title: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.sentence)(base.actor, (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.deed)(VERBS$1, payload.action, thing)),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', pageOf(payload.action === 'deleted' ? undefined : ruleset, base.repo)),
        ...(payload.action === 'edited' && { fields: changed(payload, ruleset) }),
        facts: factsOf$2(ruleset),
    });
};
const pageOf = (ruleset, repo) => (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.url)(ruleset?._links?.html?.href) ?? (repo && `${repo.url}/rules`);
const changed = (payload, ruleset) => {
    const { name: renamed, enforcement, rules } = payload.changes ?? {};
    const updated = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.list)(rules?.updated).map(one => one.rule);
    return [
        ...(renamed ? settingChange('name', renamed.from, ruleset.name) : []),
        ...(enforcement ? settingChange('enforcement', enforcement.from, ruleset.enforcement) : []),
        ...rulesField('Rules added', rules?.added),
        ...rulesField('Rules removed', rules?.deleted),
        ...rulesField('Rules changed', updated),
    ];
};
const rulesField = (label, rules) => {
    const types = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.list)(rules).flatMap(rule => (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.words)(rule.type) ?? []);
    return types.length > 0 ? [{ name: label, value: types.join(', ') }] : [];
};
const factsOf$2 = (ruleset) => {
    const patterns = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.names)(ruleset.conditions?.ref_name?.include).map(pattern => (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.entry)(ALIASES, pattern) ?? pattern.replace(/^refs\/(heads|tags)\//, ''));
    const rules = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.list)(ruleset.rules).length;
    const left = patterns.length - NAMED$1;
    return (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.entry)(ENFORCED, ruleset.enforcement), patterns.length === 0
        ? undefined
        : `on ${patterns.slice(0, NAMED$1).join(', ')}${left > 0 ? ` and ${left} more` : ''}`, ruleset.target === 'tag' ? 'for tags' : undefined, rules > 0 ? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.count)(rules, 'rule') : undefined);
};

const ACTIONS$1 = {
    create: { alone: '#', mark: 'security' },
    dismiss: { by: 'dismissed #', alone: '# was dismissed', mark: 'closed' },
    reopen: { by: 'reopened #', alone: '# was reopened', mark: 'security' },
    resolve: { alone: '# was fixed', mark: 'passed' },
};
const repositoryVulnerabilityAlert = ({ payload, context, }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    const alert = payload.alert ?? {};
    const number = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.num)(alert.number);
    const severity = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(alert.severity);
    const affected = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(alert.affected_package_name);
    const page = base.repo && `${base.repo.url}/security/dependabot${number === undefined ? '' : `/${number}`}`;
    const id = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(alert.external_identifier) ?? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(alert.ghsa_id);
    const dismisser = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(alert.dismisser?.login);
    const fields = vulnerabilityFields(undefined, undefined, [
        { package: alert.affected_package_name, vulnerable: alert.affected_range, patched: alert.fixed_in },
    ]);
    return told(base, context, {
        ...alertNews(ACTIONS$1, dismisser === undefined ? payload : { ...payload, sender: { login: dismisser } }, {
            label: number === undefined ? 'Dependabot alert' : `Dependabot alert #${number}`,
            about: `${severity === undefined ? '' : `${severity} `}vulnerability${affected === undefined ? '' : ` in ${affected}`}`,
        }),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', page),
        ...((payload.action === 'create' || payload.action === 'reopen') && { fields }),
        facts: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)(id === undefined ? undefined : (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.link)(id, (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.url)(alert.external_reference)), reasonOf(alert.dismiss_reason)),
    });
};

const VERBS = {
    privatized: 'made # private',
    publicized: 'made # public',
    unarchived: 'took # out of the archive',
};
const MARKS$3 = {
    created: 'opened',
    deleted: 'deleted',
    archived: 'closed',
    publicized: 'warning',
};
const repository = ({ payload, context }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    const deleted = payload.action === 'deleted';
    return told(base, context, {
        mark: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.entry)(MARKS$3, payload.action) ?? 'settings',
        title: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.sentence)(base.actor, deedOf$2(payload)),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', deleted ? accountUrl(context, payload.repository?.owner) : base.repo?.url),
        lines: shows(payload, 'description') ? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(payload.repository?.description)) : [],
        facts: payload.action === 'created' ? kindOf(payload) : [],
    });
};
const deedOf$2 = (payload) => {
    const { repository: repo, changes } = payload;
    switch (payload.action) {
        case 'renamed':
            return `renamed the repository${fromTo(changes?.repository?.name?.from, repo?.name)}`;
        case 'transferred': {
            const from = changes?.owner?.from;
            return `transferred the repository${fromTo(from?.user?.login ?? organizationOf(from), repo?.owner?.login)}`;
        }
        case 'edited':
            return edited(payload);
        default:
            return (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.deed)(VERBS, payload.action, 'the repository');
    }
};
const organizationOf = (from) => (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.bag)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.bag)(from)['organization'])['login'];
const fromTo = (from, to) => {
    const [before, after] = [(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(from), (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(to)];
    return `${before === undefined ? '' : ` from ${before}`}${after === undefined ? '' : ` to ${after}`}`;
};
const edited = ({ changes, repository: repo }) => {
    if (changes?.default_branch) {
        return `changed the default branch${fromTo(changes.default_branch.from, repo?.default_branch)}`;
    }
    const keys = Object.keys((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.bag)(changes)).flatMap(key => (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.words)(key) ?? []);
    return keys.length === 0 ? 'changed the repository' : `changed the repository's ${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.joined)(keys)}`;
};
const shows = ({ action, changes }, key) => action === 'created' || (action === 'edited' && (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.bag)(changes)[key] !== undefined);
const kindOf = ({ repository: repo }) => (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)(repo?.private === true ? 'private' : repo?.private === false ? 'public' : undefined, repo?.fork === true ? 'fork' : undefined);

const labelsOf = (alert) => {
    const number = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.num)(alert?.number);
    return {
        label: number === undefined ? 'a secret scanning alert' : `secret scanning alert #${number}`,
        about: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(alert?.secret_type_display_name) ?? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.words)(alert?.secret_type),
    };
};
const alertPage = (alert, repo) => (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.url)(alert?.html_url) ?? (repo && `${repo.url}/security/secret-scanning`);

const secretScanningAlertLocation = ({ payload, context, }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    const { label, about } = labelsOf(payload.alert);
    const done = `${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.capital)(label)} was found in ${placeOf(payload)}`;
    const line = lineOf(payload, base.repo);
    return told(base, context, {
        mark: 'security',
        title: about === undefined ? done : `${done}: ${about}`,
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', alertPage(payload.alert, base.repo)),
        lines: line ? [line] : [],
    });
};
const placeOf = (payload) => {
    const type = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.words)(payload.location?.type);
    if (type === undefined)
        return 'another place';
    return `${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type}`;
};
const lineOf = (payload, repo) => {
    const details = payload.location?.details;
    const sha = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.shaOf)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(details?.commit_sha));
    const place = placeLink(repo, { path: details?.path, line: details?.start_line, sha });
    return place && sha !== undefined ? [...place, (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.text)(' in '), (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.commitLink)(repo?.url, sha)] : place;
};

const ACTIONS = {
    created: { alone: '#', mark: 'security' },
    publicly_leaked: { alone: '# leaked in public', mark: 'warning' },
    reopened: { by: 'reopened #', alone: '# was reopened', mark: 'security' },
    resolved: { by: 'resolved #', alone: '# was resolved', mark: 'closed' },
    revoked: { by: 'revoked the secret of #', alone: '# was resolved: the secret was revoked', mark: 'closed' },
    validated: { alone: '# was checked', mark: 'security' },
    assigned: { by: 'assigned #', alone: '# was assigned', mark: 'security' },
    unassigned: { by: 'took the assignee off #', alone: '# lost its assignee', mark: 'security' },
};
const VALIDITY = { active: 'still valid', inactive: 'no longer valid' };
const secretScanningAlert = ({ payload, context }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    return told(base, context, {
        ...alertNews(ACTIONS, payload, labelsOf(payload.alert)),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', alertPage(payload.alert, base.repo)),
        facts: factsOf$1(payload.alert),
    });
};
const factsOf$1 = (alert) => {
    const bypasser = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(alert?.push_protection_bypassed_by?.login);
    return (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.entry)(VALIDITY, alert?.validity), alert?.publicly_leaked === true ? 'leaked in public' : undefined, alert?.push_protection_bypassed === true
        ? `push protection bypassed${bypasser === undefined ? '' : ` by ${bypasser}`}`
        : undefined, (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.labelled)('assigned to', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(alert?.assigned_to?.login)), reasonOf(alert?.resolution), (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(alert?.resolution_comment));
};

const DONE = { updated: ' was updated', withdrawn: ' was withdrawn' };
const MARKS$2 = { withdrawn: 'closed' };
const securityAdvisory = ({ payload, context }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)({}, context);
    const advisory = payload.security_advisory ?? {};
    const affected = affectedBy(advisory);
    const published = payload.action === 'published';
    return toldOfAccount({}, base, context, {
        mark: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.entry)(MARKS$2, payload.action) ?? 'security',
        title: titleOf(payload, packagesOf(affected)),
        url: advisoryPage(advisory.ghsa_id, context),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('body', published ? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(advisory.description) : undefined),
        lines: published ? [] : (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(advisory.summary)),
        fields: vulnerabilityFields(advisory.severity, advisory.cvss?.score, affected),
        facts: [
            ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)(cveOf(advisory), (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(advisory.ghsa_id)),
            ...(published ? [] : since('published', advisory.published_at)),
        ],
    });
};
const titleOf = (payload, packages) => {
    const severity = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(payload.security_advisory?.severity);
    const advisory = severity === undefined ? 'Advisory' : `${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.capital)(severity)} advisory`;
    const done = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.entry)(DONE, payload.action);
    if (packages === undefined)
        return advisory + (done ?? ' was published');
    return `${advisory} in ${packages}${done ?? ''}`;
};
const affectedBy = (advisory) => (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.list)(advisory.vulnerabilities).map(one => ({
    package: one.package?.name,
    ecosystem: one.package?.ecosystem,
    vulnerable: one.vulnerable_version_range,
    patched: one.first_patched_version?.identifier,
}));
const cveOf = (advisory) => (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(advisory.cve_id) ?? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.list)(advisory.identifiers).find(one => one.type === 'CVE')?.value);

const FEATURES = {
    advanced_security: 'GitHub Advanced Security',
    dependabot_security_updates: 'Dependabot security updates',
    secret_scanning_ai_detection: 'secret scanning by AI',
    secret_scanning_non_provider_patterns: 'secret scanning for generic patterns',
    secret_scanning_push_protection: 'push protection of secret scanning',
};
const securityAndAnalysis = ({ payload, context }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    const changes = changesOf(payload);
    const [only] = changes;
    const alone = changes.length === 1 ? only : undefined;
    return told(base, context, {
        mark: changes.some(({ to }) => to === 'disabled') ? 'warning' : 'security',
        title: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.sentence)(base.actor, alone === undefined
            ? 'changed the security settings'
            : `${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.words)(alone.to) ?? 'changed'} ${alone.feature}`),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', base.repo && `${base.repo.url}/settings/security_analysis`),
        ...(alone === undefined && {
            fields: changes.flatMap(({ feature, from, to }) => settingChange(feature, from, to)),
        }),
    });
};
const changesOf = (payload) => {
    const before = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.bag)(payload.changes?.from?.security_and_analysis);
    const after = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.bag)(payload.repository?.security_and_analysis);
    return Object.keys({ ...before, ...after }).flatMap(key => {
        const feature = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.entry)(FEATURES, key) ?? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.words)(key);
        const [from, to] = [(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.bag)(before[key])['status'], (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.bag)(after[key])['status']];
        return feature === undefined || from === to ? [] : [{ feature, from, to }];
    });
};

const MARKS$1 = {
    cancelled: 'cancelled',
    pending_cancellation: 'waiting',
    pending_tier_change: 'waiting',
};
const sponsorship = ({ payload, context }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    const { sponsor, sponsorable, tier, privacy_level, created_at } = payload.sponsorship ?? {};
    const ending = payload.action === 'cancelled' || payload.action === 'pending_cancellation';
    const login = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(sponsor?.login);
    const who = login === undefined ? base.actor : { login };
    return toldOfAccount(payload, base, context, {
        mark: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.entry)(MARKS$1, payload.action) ?? 'sponsor',
        title: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.sentence)(who, deedOf$1(payload)),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', accountUrl(context, sponsorable, 'sponsors/') ?? accountUrl(context, sponsor)),
        facts: [
            ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)(ending ? amountOf(tier) : undefined),
            ...(payload.action === 'created' ? [] : since('sponsor since', created_at)),
            ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)(privacy_level === 'private' && payload.action !== 'edited' ? 'private sponsorship' : undefined),
        ],
    });
};
const deedOf$1 = (payload) => {
    const { sponsorable, tier, privacy_level } = payload.sponsorship ?? {};
    const whom = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(sponsorable?.login) ?? 'an account';
    const amount = amountOf(tier);
    const change = `the sponsorship of ${whom}${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.fromTo)(amountOf(payload.changes?.tier?.from), amount)}`;
    const begun = tier?.is_one_time === true ? 'sponsored' : 'started to sponsor';
    const date = day(payload.effective_date);
    const when = date === undefined ? '' : ` on ${date}`;
    switch (payload.action) {
        case 'created':
            return `${begun} ${whom}${amount === undefined ? '' : ` with ${amount}`}`;
        case 'cancelled':
            return `stopped sponsoring ${whom}`;
        case 'pending_cancellation':
            return `will stop sponsoring ${whom}${when}`;
        case 'tier_changed':
            return `changed ${change}`;
        case 'pending_tier_change':
            return `will change ${change}${when}`;
        case 'edited':
            return privacy_level === 'private' || privacy_level === 'public'
                ? `made the sponsorship of ${whom} ${privacy_level}`
                : `edited the sponsorship of ${whom}`;
        default:
            return (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.deed)({}, payload.action, `the sponsorship of ${whom}`);
    }
};
const amountOf = (tier) => {
    const dollars = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.num)(tier?.monthly_price_in_dollars);
    const once = tier?.is_one_time === true;
    return ((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(tier?.name) ?? (dollars === undefined ? undefined : `$${dollars} ${once ? 'one time' : 'a month'}`));
};

const status = ({ payload, context }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    const outcome = outcomeOf(payload.state, payload.state);
    const { commit } = payload;
    const change = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.changeOfHead)(base.repo, {
        ref: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.branchOfStatus)(payload),
        sha: payload.sha,
        commit: {
            message: commit?.commit?.message,
            author: {
                name: commit?.commit?.author?.name,
                email: commit?.commit?.author?.email,
                username: commit?.author?.login,
            },
        },
    });
    return {
        ...base,
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('status', outcome.status),
        runIsTheNews: false,
        news: {
            mark: outcome.mark,
            title: `${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.brief)(serviceOf(payload) ?? 'Commit status')} ${outcome.words}`,
            ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.url)(payload.target_url) ?? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.url)(commit?.html_url) ?? base.repo?.url),
            ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.onWhat)(change),
            lines: [...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(payload.description)), ...change.lines],
        },
        change,
    };
};
const UNNAMED = 'default';
const serviceOf = (payload) => payload.context === UNNAMED ? undefined : (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(payload.context);

const DEEDS = {
    sub_issue_added: 'made # a sub-issue of',
    parent_issue_added: 'made # a sub-issue of',
    sub_issue_removed: 'removed # as a sub-issue of',
    parent_issue_removed: 'removed # as a sub-issue of',
};
const CHANGED = 'changed #, a sub-issue of';
const subIssues = ({ payload, context }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    const { action, sub_issue: sub, parent_issue: parent } = payload;
    const child = issueName(sub, payload.sub_issue_repo, base.repo);
    const top = issueName(parent, payload.parent_issue_repo, base.repo);
    const { total, completed } = parent?.sub_issues_summary ?? {};
    const [all, done] = [(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.num)(total), (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.num)(completed)];
    return told(base, context, {
        mark: 'issue',
        title: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.sentence)(base.actor, `${((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.entry)(DEEDS, action) ?? CHANGED).replace('#', () => child)} ${top}`),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.url)(sub?.html_url) ?? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.url)(parent?.html_url) ?? (base.repo && `${base.repo.url}/issues`)),
        facts: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)(all === undefined || done === undefined || all < 1 ? undefined : `${done} of ${all} sub-issues done`),
    });
};

const teamAdd = ({ payload, context }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    const { team, organization } = payload;
    return told(base, context, {
        mark: 'people',
        title: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.sentence)(base.actor, `gave ${teamName(team)} ${accessOf(team)}`),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', teamUrl(context, team, organization) ?? base.repo?.url),
        facts: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.labelled)('organization', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(organization?.login))),
    });
};

const MARKS = { deleted: 'deleted' };
const PRIVACY = { secret: 'secret', closed: 'visible' };
const team = ({ payload, context }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    const { action, organization } = payload;
    const gone = action === 'deleted';
    return toldOfAccount(payload, base, context, {
        mark: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.entry)(MARKS, action) ?? 'people',
        title: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.sentence)(base.actor, deedOf(payload)),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', gone ? accountUrl(context, organization) : teamUrl(context, payload.team, organization)),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('body', action === 'created' ? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(payload.team?.description) : undefined),
        facts: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.labelled)('organization', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(organization?.login)), action === 'created' ? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.labelled)('team is', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.entry)(PRIVACY, payload.team?.privacy)) : undefined, action === 'edited' && payload.changes?.description ? 'new description' : undefined),
    });
};
const deedOf = (payload) => {
    const { action, changes } = payload;
    const thing = teamName(payload.team);
    if (action === 'added_to_repository')
        return `gave ${thing} ${accessOf(payload.team)}`;
    if (action === 'removed_from_repository')
        return `took away the access of ${thing}`;
    if (action !== 'edited')
        return (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.deed)({}, action, thing);
    const formerly = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(changes?.name?.from);
    const privacy = changes?.privacy ? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.entry)(PRIVACY, payload.team?.privacy) : undefined;
    if (formerly !== undefined)
        return `renamed team ${formerly} to ${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(payload.team?.name) ?? 'another name'}`;
    if (privacy !== undefined)
        return `made ${thing} ${privacy}`;
    return changes?.repository
        ? `changed the access of ${thing} to ${accessOf(payload.team)}`
        : `edited ${thing}`;
};

const watch = ({ payload, context }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    return told(base, context, {
        mark: 'star',
        title: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.sentence)(base.actor, `starred ${base.repo?.name ?? 'the repository'}`),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', base.repo?.url),
        facts: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)(starsOf(payload.repository)),
    });
};

const NAMED = 6;
const workflowJob = ({ payload, context }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    const job = payload.workflow_job ?? {};
    const outcome = outcomeOf(job.conclusion, job.status);
    const change = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.changeOfHead)(base.repo, { ref: job.head_branch, sha: job.head_sha });
    const title = [(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(job.workflow_name), (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(job.name) ?? 'A job'].filter(part => part !== undefined);
    return {
        ...base,
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('status', outcome.status),
        runIsTheNews: false,
        news: {
            mark: outcome.mark,
            title: `${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.brief)(title.join(' › '))} ${outcome.words}`,
            ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.url)(job.html_url) ?? base.repo?.url),
            ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.onWhat)(change),
            lines: [...failedSteps(job), ...change.lines],
            facts: factsOf(payload, job),
        },
        change,
    };
};
const failedSteps = (job) => {
    const failed = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.list)(job.steps).filter(step => outcomeOf(step.conclusion).status === 'failure');
    const lines = failed
        .slice(0, NAMED)
        .map(step => [(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.text)('Step '), (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.strong)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.text)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(step.name) ?? 'without a name')), (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.text)(' failed')]);
    const left = failed.length - NAMED;
    return left > 0 ? [...lines, [(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.text)(`and ${left} more`)]] : lines;
};
const factsOf = (payload, job) => {
    const labels = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.names)(job.labels);
    const machine = job.runner_group_name === 'GitHub Actions' ? undefined : (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(job.runner_name);
    const attempt = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.num)(job.run_attempt) ?? 1;
    return (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.labelled)('deploys to', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(payload.deployment?.environment)), took(job.started_at, job.completed_at), (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.labelled)('on', machine), labels.length > 0 ? labels.join(', ') : undefined, attempt > 1 ? `attempt ${attempt}` : undefined);
};

const workflowRun = ({ payload, context }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    const run = payload.workflow_run ?? {};
    const outcome = outcomeOf(run.conclusion, payload.action);
    const told = { ...foreignRun(payload, run, base.repo), words: outcome.words, mark: outcome.mark };
    const change = changeOfRun(run, base.repo);
    return {
        ...base,
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('status', outcome.status),
        run: told,
        runIsTheNews: true,
        news: {
            mark: outcome.mark,
            title: `${told.workflow ?? 'A workflow'} ${outcome.words}`,
            ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', told.url),
            ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.onWhat)(change),
            lines: change.lines,
            facts: change.facts,
        },
        change,
    };
};
const foreignRun = (payload, run, repo) => {
    const attempt = Math.max(1, (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.num)(run.run_attempt) ?? 1);
    const id = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.num)(run.id);
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.url)(run.html_url) ?? (id === undefined || !repo ? undefined : `${repo.url}/actions/runs/${id}`);
    const durationMs = payload.action === 'completed' ? tookMs(run.run_started_at, run.updated_at) : undefined;
    return {
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('workflow', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(run.name) ?? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(payload.workflow?.name)),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', attempt > 1 && base !== undefined ? `${base}/attempts/${attempt}` : base),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('number', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.num)(run.run_number)),
        attempt,
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('actor', run.event === 'schedule' && attempt === 1 ? undefined : starterOf(run)),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('durationMs', durationMs),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('identity', identityOf(run, attempt)),
    };
};
const identityOf = (run, attempt) => {
    const id = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.num)(run.id);
    if (id === undefined)
        return undefined;
    return {
        id: String(id),
        attempt,
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('number', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.num)(run.run_number)),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('workflow', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.num)(run.workflow_id)?.toString()),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('branch', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(run.head_branch)),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('event', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(run.event)),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('headRepo', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(run.head_repository?.full_name)),
    };
};
const starterOf = (run) => (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(run.triggering_actor?.login) ?? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(run.actor?.login);
const changeOfRun = (run, repo) => {
    const branch = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(run.head_branch);
    const headUrl = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.url)(run.head_repository?.html_url) ?? repo?.url;
    const pull = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.list)(run.pull_requests)[0];
    const number = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.num)(pull?.number);
    const line = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.commitLine)(headUrl, (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(run.head_sha), run.head_commit);
    const foreign = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(run.head_repository?.full_name);
    const fork = foreign !== undefined && foreign !== (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(run.repository?.full_name) && run.repository
        ? foreign
        : undefined;
    const on = branch === undefined ? [] : [...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.refLink)(headUrl, { kind: 'branch', name: branch })];
    return {
        ...(on.length > 0 && { on }),
        lines: line ? [line] : [],
        facts: [
            ...(number === undefined ? [] : [[(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.link)(`#${number}`, repo && `${repo.url}/pull/${number}`)]]),
            ...(fork === undefined ? [] : [[(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.text)(`from ${fork}`)]]),
            ...startedBy(run),
        ],
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('author', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.authorOf)(run.head_commit)),
    };
};
const STARTERS = {
    schedule: 'on schedule',
    workflow_dispatch: 'by hand',
    pull_request: 'pull request',
    pull_request_target: 'pull request',
    merge_group: 'merge queue',
    release: 'release',
};
const startedBy = (run) => {
    const words = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.entry)(STARTERS, run.event);
    return words === undefined ? [] : [[(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.text)(words)]];
};

const others = new Map([
    ['branch_protection_configuration', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(branchProtectionConfiguration)],
    ['branch_protection_rule', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(branchProtectionRule)],
    ['check_run', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(checkRun)],
    ['check_suite', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(checkSuite)],
    ['code_scanning_alert', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(codeScanningAlert)],
    ['commit_comment', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(commitComment)],
    ['create', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(create)],
    ['custom_property', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(customProperty)],
    ['custom_property_values', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(customPropertyValues)],
    ['delete', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(deleted)],
    ['dependabot_alert', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(dependabotAlert)],
    ['deploy_key', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(deployKey)],
    ['deployment', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(deployment)],
    ['deployment_protection_rule', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(deploymentProtectionRule)],
    ['deployment_review', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(deploymentReview)],
    ['deployment_status', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(deploymentStatus)],
    ['discussion', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(discussion$1)],
    ['discussion_comment', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(discussionComment)],
    ['fork', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(fork)],
    ['github_app_authorization', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(githubAppAuthorization)],
    ['gollum', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(gollum)],
    ['image_version', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(imageVersion)],
    ['installation', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(installation$1)],
    ['installation_repositories', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(installationRepositories)],
    ['issue_comment', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(issueComment)],
    ['issue_dependencies', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(issueDependencies)],
    ['issues', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(issues)],
    ['label', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(label)],
    ['marketplace_purchase', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(marketplacePurchase)],
    ['member', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(member)],
    ['membership', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(membership)],
    ['merge_group', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(mergeGroup)],
    ['meta', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(meta)],
    ['milestone', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(milestone)],
    ['org_block', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(orgBlock)],
    ['organization', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(organization)],
    ['package', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(packageEvent)],
    ['page_build', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(pageBuild)],
    ['ping', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(ping)],
    ['project', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(project)],
    ['project_card', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(projectCard)],
    ['project_column', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(projectColumn)],
    ['projects_v2', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(projectsV2)],
    ['projects_v2_item', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(projectsV2Item)],
    ['projects_v2_status_update', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(projectsV2StatusUpdate)],
    ['public', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(madePublic)],
    ['pull_request_comment', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(issueComment)],
    ['pull_request_review', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(pullRequestReview)],
    ['pull_request_review_comment', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(pullRequestReviewComment)],
    ['pull_request_review_thread', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(pullRequestReviewThread)],
    ['registry_package', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(registryPackage)],
    ['release', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(release)],
    ['repository', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(repository)],
    ['repository_advisory', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(repositoryAdvisory)],
    ['repository_import', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(repositoryImport)],
    ['repository_ruleset', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(repositoryRuleset)],
    ['repository_vulnerability_alert', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(repositoryVulnerabilityAlert)],
    ['secret_scanning_alert', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(secretScanningAlert)],
    ['secret_scanning_alert_location', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(secretScanningAlertLocation)],
    ['security_advisory', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(securityAdvisory)],
    ['security_and_analysis', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(securityAndAnalysis)],
    ['sponsorship', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(sponsorship)],
    ['star', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(star)],
    ['status', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(status)],
    ['sub_issues', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(subIssues)],
    ['team', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(team)],
    ['team_add', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(teamAdd)],
    ['watch', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(watch)],
    ['workflow_job', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(workflowJob)],
    ['workflow_run', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(workflowRun)],
]);




/***/ })

};
;