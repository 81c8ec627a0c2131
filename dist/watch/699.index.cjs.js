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

const told = (base, context, news) => ({
    ...base,
    runIsTheNews: false,
    news,
    change: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.changeOf)(base.repo, context),
});

const VERBS = { edited: 'changed #' };
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
        title: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.sentence)(base.actor, (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.deed)(VERBS, payload.action, thing)),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', base.repo && `${base.repo.url}/settings/branches`),
        ...(payload.action === 'edited' && { fields: changed(payload.changes, rule) }),
        ...(payload.action === 'created' && { facts: demands(rule) }),
    });
};
const changed = (changes, rule) => Object.entries((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.bag)(changes)).flatMap(([key, change]) => settingChange(labelOf(key), (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.bag)(change)['from'], (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.bag)(rule)[key]));
const labelOf = (key) => (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.entry)(LABELS, key) ?? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.words)(key.replace(/(_enforcement)?_level$/, '')) ?? 'another setting';
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

const commentDeed = (action, thing, comment, { actor, reply }) => action === 'created'
    ? `${reply ? 'replied to a comment' : 'commented'} on ${thing}`
    : `${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.deed)({}, action, (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whose)(actor, comment?.user, 'comment'))} on ${thing}`;

const MARKS$2 = {
    created: 'opened',
    answered: 'passed',
    closed: 'closed',
    deleted: 'deleted',
};
const DEEDS$1 = {
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
        mark: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.entry)(MARKS$2, payload.action) ?? 'comment',
        title: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.sentence)(base.actor, deedOf$2(payload, base)),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', pageOf$1(payload, base)),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('body', textOf(payload)),
        facts: factsOf(payload, base),
    });
};
const discussionName = (thing) => (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.num)(thing?.number) === undefined ? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.numbered)(thing, 'a discussion') : `discussion ${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.numbered)(thing, '')}`;
const deedOf$2 = (payload, { actor }) => {
    const thing = discussionName(payload.discussion);
    return named(payload, thing, actor) ?? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.deed)(DEEDS$1, payload.action, thing);
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
const pageOf$1 = (payload, { repo }) => {
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
const factsOf = (payload, { actor }) => {
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

const LISTED = 5;
const gollum = ({ payload, context }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    const pages = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.list)(payload.pages);
    const [only] = pages.length === 1 ? pages : [];
    const summary = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(only?.summary);
    return told(base, context, {
        mark: 'wiki',
        title: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.sentence)(base.actor, only ? `${verbOf(only)} wiki page ${titleOf$1(only)}` : deedOf$1(pages)),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.url)(only?.html_url) ?? (base.repo && `${base.repo.url}/wiki`)),
        lines: only ? [] : linesOf(pages),
        facts: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)(summary),
    });
};
const verbOf = (page) => (page.action === 'created' ? 'created' : 'edited');
const titleOf$1 = (page) => (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(page.title) ?? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(page.page_name) ?? 'without a title';
const deedOf$1 = (pages) => {
    const created = pages.filter(page => verbOf(page) === 'created').length;
    const edited = pages.length - created;
    if (pages.length === 0)
        return 'changed the wiki';
    if (created === 0 || edited === 0)
        return `${edited === 0 ? 'created' : 'edited'} ${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.count)(pages.length, 'wiki page')}`;
    return `created ${created} and edited ${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.count)(edited, 'wiki page')}`;
};
const linesOf = (pages) => {
    const shown = pages.slice(0, LISTED).map(page => {
        const summary = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(page.summary);
        const note = summary === undefined ? verbOf(page) : `${verbOf(page)}: ${summary}`;
        return [(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.link)(titleOf$1(page), (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.url)(page.html_url)), (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.text)(` ${note}`)];
    });
    const left = pages.length - LISTED;
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

const MARKS$1 = { closed: 'closed', deleted: 'deleted' };
const issues = ({ payload, context }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    const { action, issue } = payload;
    const changes = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.bag)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.bag)(payload)['changes']);
    return told(base, context, {
        mark: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.entry)(MARKS$1, action) ?? 'issue',
        title: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.sentence)(base.actor, (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.numberedDeed)(payload, (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.numbered)(issue, 'an issue'), base.actor)),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.url)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.bag)(changes['new_issue'])['html_url']) ?? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.url)(issue?.html_url)),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('body', action === 'opened' || action === 'reopened' ? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(issue?.body) : undefined),
        facts: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.labelled)('was', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.bag)(changes['title'])['from'])), (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.labelled)('opened by', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.otherThan)(base.actor, issue?.user)), labelsOf(payload)),
    });
};
const labelsOf = (payload) => {
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
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', pageOf(payload, base.repo)),
        facts: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)(changes?.color ? 'new colour' : undefined, changes?.description ? 'new description' : undefined, (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(payload.label?.description)),
    });
};
const pageOf = ({ action, label }, repo) => {
    const found = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(label?.name);
    const path = action === 'deleted' || found === undefined ? '' : `/${encodeURIComponent(found.toWellFormed())}`;
    return repo && `${repo.url}/labels${path}`;
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

const day = (value) => {
    const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(value) ?? '') ?? [];
    return (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.dayWords)(Number(year), Number(month), Number(date));
};

const MARKS = { deleted: 'deleted' };
const DEEDS = { opened: 'reopened #' };
const milestone = ({ payload, context }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    const { action, milestone: found, changes } = payload;
    const all = base.repo && `${base.repo.url}/milestones`;
    return told(base, context, {
        mark: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.entry)(MARKS, action) ?? 'milestone',
        title: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.sentence)(base.actor, deedOf(payload)),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', (action === 'deleted' ? undefined : (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.url)(found?.html_url)) ?? all),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('body', action === 'created' || action === 'opened' ? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(found?.description) : undefined),
        facts: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)(progressOf(found), (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.labelled)('due', day(found?.due_on)), (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.labelled)('was due', day(changes?.due_on?.from)), action === 'edited' && changes?.description ? 'new description' : undefined),
    });
};
const deedOf = ({ action, milestone, changes }) => {
    const title = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(milestone?.title);
    const formerly = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(changes?.title?.from);
    return title === undefined || formerly === undefined
        ? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.deed)(DEEDS, action, title === undefined ? 'a milestone' : `milestone ${title}`)
        : `renamed milestone ${formerly} to ${title}`;
};
const progressOf = (found) => {
    const [open, closed] = [(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.num)(found?.open_issues), (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.num)(found?.closed_issues)];
    if (open === undefined || closed === undefined || open + closed === 0)
        return undefined;
    return `${closed} of ${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.count)(open + closed, 'issue')} closed`;
};

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

const watch = ({ payload, context }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    return told(base, context, {
        mark: 'star',
        title: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.sentence)(base.actor, `starred ${base.repo?.name ?? 'the repository'}`),
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

const placeOf = (comment) => {
    const path = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(comment?.path);
    const line = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.num)(comment?.line) ?? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.num)(comment?.original_line);
    if (path === undefined || line === undefined)
        return path;
    const start = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.num)(comment?.start_line);
    return `${path}:${start === undefined || start >= line ? '' : `${start}–`}${line}`;
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
            facts: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)(placeOf(comment), (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.branches)(pull), (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.labelled)('opened by', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.otherThan)(base.actor, pull?.user))),
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

const registryPackage = ({ payload, context }) => {
    const found = payload.registry_package;
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
        facts: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.smallFacts)(kindOf$1(found?.package_type), version?.prerelease === true ? 'pre-release' : undefined, releaseOf(version?.release)),
    });
};
const versionOf$1 = (version) => {
    const tag = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(version?.container_metadata?.tag?.name);
    return tag ?? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(version?.version)?.replace(/^(sha256:[0-9a-f]{12})[0-9a-f]+$/, '$1');
};
const descriptionOf = (found) => (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.firstLine)(found?.description) ?? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.firstLine)(found?.package_version?.description);
const kindOf$1 = (value) => {
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

const KIND = /^(?:(?:pre-?)?release|version)[ :-]+(?=v?\d)/i;
const titleOf = (tagName, releaseName) => {
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

const DONE = {
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
    const done = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.entry)(DONE, payload.action);
    const title = titleOf(found.tag_name, found.name);
    return {
        mark: deleted ? 'deleted' : 'release',
        title: `${kindOf(found)} ${done === undefined ? title : (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.brief)(title) + done}`,
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', deleted ? who.repo?.url : ((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.url)(found.html_url) ?? who.repo?.url)),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('body', deleted ? undefined : (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(found.body)),
        ...(deleted ? {} : { lines: assetLines(found) }),
        facts: [...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.by)(doerOf(payload, who.actor)), ...assets(found), ...discussion(found)],
    };
};
const kindOf = (found) => {
    if (found.draft === true)
        return 'Draft release';
    return found.prerelease === true ? 'Pre-release' : 'Release';
};
const doerOf = (payload, actor) => (OUT.has(payload.action ?? '') ? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(payload.release?.author?.login) : undefined) ?? actor?.login;
const NAMED = 3;
const assetLines = (found) => {
    const named = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.list)(found.assets).filter(asset => (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(asset.name) !== undefined);
    if (named.length === 0)
        return [];
    const shown = named.slice(0, NAMED).map(asset => {
        const size = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.num)(asset.size) ?? 0;
        return [
            (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.link)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(asset.name) ?? '', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.url)(asset.browser_download_url)),
            ...(size > 0 ? [(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.text)(` ${sizeOf(size)}`)] : []),
        ];
    });
    const left = named.length - NAMED;
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
    ['branch_protection_rule', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(branchProtectionRule)],
    ['check_run', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(checkRun)],
    ['check_suite', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(checkSuite)],
    ['create', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(create)],
    ['delete', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(deleted)],
    ['deployment', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(deployment)],
    ['deployment_status', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(deploymentStatus)],
    ['discussion', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(discussion$1)],
    ['discussion_comment', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(discussionComment)],
    ['fork', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(fork)],
    ['gollum', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(gollum)],
    ['image_version', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(imageVersion)],
    ['issue_comment', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(issueComment)],
    ['issues', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(issues)],
    ['label', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(label)],
    ['merge_group', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(mergeGroup)],
    ['milestone', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(milestone)],
    ['page_build', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(pageBuild)],
    ['public', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(madePublic)],
    ['pull_request_comment', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(issueComment)],
    ['pull_request_review', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(pullRequestReview)],
    ['pull_request_review_comment', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(pullRequestReviewComment)],
    ['registry_package', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(registryPackage)],
    ['release', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(release)],
    ['status', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(status)],
    ['watch', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(watch)],
    ['workflow_run', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(workflowRun)],
]);




/***/ })

};
;