"use strict";
exports.id = 649;
exports.ids = [649];
exports.modules = {

/***/ 2649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  others: () => (/* binding */ others)
});

// EXTERNAL MODULE: ./build/src/events/common.js
var common = __webpack_require__(6018);
// EXTERNAL MODULE: ./build/src/events/deed.js
var deed = __webpack_require__(2181);
// EXTERNAL MODULE: ./build/src/events/read.js
var read = __webpack_require__(5171);
;// CONCATENATED MODULE: ./build/src/events/told.js


const told = (base, context, news) => ({
    ...base,
    runIsTheNews: false,
    news,
    change: (0,common/* changeOf */.C2)(base.repo, context),
});
const toldOfAccount = (payload, base, context, news) => {
    const { repo, ...who } = told(base, context, news);
    return repo !== undefined && (0,read/* name */.UU)(payload.repository?.full_name) === repo.name ? { ...who, repo } : who;
};

;// CONCATENATED MODULE: ./build/src/events/branch-protection-configuration.js




const branchProtectionConfiguration = ({ payload, context, }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    return told(base, context, {
        mark: payload.action === 'disabled' ? 'warning' : 'settings',
        title: (0,common/* sentence */.em)(base.actor, (0,deed/* deed */.dH)({}, payload.action, 'all branch protections')),
        ...(0,read/* known */.eO)('url', base.repo && `${base.repo.url}/settings/branches`),
    });
};

// EXTERNAL MODULE: ./build/src/events/bag.js
var bag = __webpack_require__(4041);
;// CONCATENATED MODULE: ./build/src/events/setting.js




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
        return (0,bag/* names */.Dy)(value).join(', ') || 'none';
    return (0,read/* entry */.f_)(LEVELS, value) ?? (0,deed/* words */.aL)(value);
};
const settingChange = (label, from, to) => {
    const [before, after] = [settingWords(from), settingWords(to)];
    if (before === after)
        return [];
    const value = before === undefined || after === undefined ? (after ?? `was ${before ?? ''}`) : `${before} → ${after}`;
    return [{ name: (0,common/* capital */.Nx)(label), value }];
};

// EXTERNAL MODULE: ./build/src/events/small-facts.js
var small_facts = __webpack_require__(5702);
;// CONCATENATED MODULE: ./build/src/events/branch-protection-rule.js







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
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    const rule = payload.rule ?? {};
    const branch = (0,read/* name */.UU)(rule.name);
    const thing = branch === undefined ? 'a branch protection rule' : `the protection of ${branch}`;
    return told(base, context, {
        mark: payload.action === 'deleted' ? 'deleted' : 'settings',
        title: (0,common/* sentence */.em)(base.actor, (0,deed/* deed */.dH)(VERBS, payload.action, thing)),
        ...(0,read/* known */.eO)('url', base.repo && `${base.repo.url}/settings/branches`),
        ...(payload.action === 'edited' && { fields: changed(payload.changes, rule) }),
        ...(payload.action === 'created' && { facts: demands(rule) }),
    });
};
const changed = (changes, rule) => Object.entries((0,bag/* bag */.DH)(changes)).flatMap(([key, change]) => settingChange(labelOf(key), (0,bag/* bag */.DH)(change)['from'], (0,bag/* bag */.DH)(rule)[key]));
const labelOf = (key) => (0,read/* entry */.f_)(LABELS, key) ?? (0,deed/* words */.aL)(key.replace(/(_enforcement)?_level$/, '')) ?? 'another setting';
const demands = (rule) => {
    const reviews = (0,read/* num */.bu)(rule.required_approving_review_count) ?? 0;
    const checks = (0,bag/* names */.Dy)(rule.required_status_checks);
    const isOn = (level) => level === 'everyone' || level === 'non_admins';
    return (0,small_facts/* smallFacts */.r)(reviews > 0 && isOn(rule.pull_request_reviews_enforcement_level) ? (0,common/* count */.U9)(reviews, 'approval') : undefined, checks.length > 0 && isOn(rule.required_status_checks_enforcement_level)
        ? `checks: ${(0,bag/* joined */.oR)(checks)}`
        : undefined, isOn(rule.signature_requirement_enforcement_level) ? 'signed commits' : undefined, isOn(rule.linear_history_requirement_enforcement_level) ? 'linear history' : undefined, isOn(rule.allow_force_pushes_enforcement_level) ? 'force pushes allowed' : undefined, isOn(rule.allow_deletions_enforcement_level) ? 'deletion allowed' : undefined);
};

// EXTERNAL MODULE: ./build/src/text/tree.js
var tree = __webpack_require__(9905);
// EXTERNAL MODULE: ./build/src/events/head.js
var head = __webpack_require__(2045);
// EXTERNAL MODULE: ./build/src/events/conclusion.js
var events_conclusion = __webpack_require__(5364);
;// CONCATENATED MODULE: ./build/src/events/outcome.js


const PRECISELY = {
    error: 'ended in an error',
    timed_out: 'timed out',
    startup_failure: 'could not start',
    stale: 'went stale',
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
    const status = (0,events_conclusion/* statusOf */.c)(conclusion);
    if (status !== undefined) {
        const { past, mark } = (0,events_conclusion/* verbOf */.r)(status);
        return { words: (0,read/* entry */.f_)(PRECISELY, conclusion) ?? past, mark, status };
    }
    return ((0,read/* entry */.f_)(WITHOUT_RESULT, conclusion) ??
        (0,read/* entry */.f_)(WITHOUT_RESULT, state) ?? { words: 'was updated', mark: 'news' });
};

// EXTERNAL MODULE: ./build/src/text/duration.js
var duration = __webpack_require__(1217);
;// CONCATENATED MODULE: ./build/src/events/took.js


const WORTH_A_WORD_MS = 1_000;
const tookMs = (from, to) => {
    const ms = (0,read/* between */.Tq)(from, to);
    return ms === undefined || ms < WORTH_A_WORD_MS ? undefined : ms;
};
const took = (from, to) => {
    const ms = tookMs(from, to);
    return ms === undefined ? undefined : (0,duration/* duration */.p)(ms);
};

;// CONCATENATED MODULE: ./build/src/events/check-run.js







const ASKED = {
    rerequested: 'asked for another run of',
    requested_action: 'asked for a follow-up of',
};
const checkRun = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    const run = payload.check_run ?? {};
    const asked = (0,read/* entry */.f_)(ASKED, payload.action);
    const change = (0,head/* changeOfHead */._)(base.repo, {
        ref: run.check_suite?.head_branch,
        sha: run.head_sha,
        pulls: run.pull_requests,
    });
    return {
        ...base,
        ...(0,read/* known */.eO)('status', asked === undefined ? outcomeOf(run.conclusion).status : undefined),
        runIsTheNews: false,
        news: {
            ...(asked === undefined ? resultOf(run) : request(asked, run, base.actor)),
            ...(0,read/* known */.eO)('url', (0,read/* url */.OZ)(run.html_url) ?? (0,read/* url */.OZ)(run.details_url) ?? base.repo?.url),
            ...(0,head/* onWhat */.S)(change),
            lines: change.lines,
            facts: [...(asked === undefined ? resultFacts(run) : []), ...change.facts, ...otherFacts(run)],
        },
        change,
    };
};
const request = (asked, run, actor) => ({
    mark: 'started',
    title: (0,common/* sentence */.em)(actor, `${asked} ${(0,read/* name */.UU)(run.name) ?? 'a check'}`),
});
const resultOf = (run) => {
    const { mark, words, status } = outcomeOf(run.conclusion, run.status);
    return {
        mark,
        title: `${(0,read/* brief */.dh)((0,read/* name */.UU)(run.name) ?? 'A check')} ${words}`,
        ...(0,read/* known */.eO)('body', status === undefined ? undefined : (0,read/* str */.gx)(run.output?.summary)),
    };
};
const resultFacts = (run) => {
    const annotations = (0,read/* num */.bu)(run.output?.annotations_count) ?? 0;
    return (0,small_facts/* smallFacts */.r)((0,read/* name */.UU)(run.output?.title), annotations > 0 ? (0,common/* count */.U9)(annotations, 'annotation') : undefined, took(run.started_at, run.completed_at));
};
const otherFacts = (run) => {
    const app = (0,read/* name */.UU)(run.app?.name);
    const same = app?.toLowerCase() === (0,read/* name */.UU)(run.name)?.toLowerCase();
    const details = (0,read/* url */.OZ)(run.details_url);
    return (0,small_facts/* smallFacts */.r)(same ? undefined : (0,small_facts/* labelled */.w)('by', app), (0,small_facts/* labelled */.w)('deploys to', (0,read/* name */.UU)(run.deployment?.environment)), details === undefined || details === (0,read/* url */.OZ)(run.html_url) ? undefined : (0,tree/* link */.nf)('details', details));
};

// EXTERNAL MODULE: ./build/src/events/ref.js
var events_ref = __webpack_require__(9134);
;// CONCATENATED MODULE: ./build/src/events/check-suite.js






const checkSuite = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    const suite = payload.check_suite ?? {};
    const app = (0,read/* name */.UU)(suite.app?.name);
    const again = payload.action === 'rerequested';
    const outcome = again ? outcomeOf('requested') : outcomeOf(suite.conclusion, payload.action);
    const change = (0,head/* changeOfHead */._)(base.repo, {
        ref: suite.head_branch,
        sha: suite.head_sha,
        commit: suite.head_commit,
        pulls: suite.pull_requests,
    });
    const sha = (0,events_ref/* shaOf */.ye)((0,read/* str */.gx)(suite.head_sha));
    const checks = (0,read/* num */.bu)(suite.latest_check_runs_count) ?? 0;
    return {
        ...base,
        ...(0,read/* known */.eO)('status', outcome.status),
        runIsTheNews: false,
        news: {
            mark: again ? 'started' : outcome.mark,
            title: again
                ? (0,common/* sentence */.em)(base.actor, `asked for another run of the ${app === undefined ? '' : `${app} `}check suite`)
                : `${app === undefined ? 'Check' : `${app} check`} suite ${outcome.words}`,
            ...(0,read/* known */.eO)('url', base.repo && (sha === undefined ? base.repo.url : `${base.repo.url}/commit/${sha}/checks`)),
            ...(0,head/* onWhat */.S)(change),
            lines: change.lines,
            facts: [...(0,small_facts/* smallFacts */.r)(checks > 0 ? (0,common/* count */.U9)(checks, 'check') : undefined), ...change.facts],
        },
        change,
    };
};

;// CONCATENATED MODULE: ./build/src/events/alert.js




const alertNews = (actions, payload, alert) => {
    const action = (0,read/* entry */.f_)(actions, payload?.action) ?? { alone: '# was updated', mark: 'security' };
    const who = personOf(payload?.sender);
    const done = action.by === undefined || who === undefined
        ? (0,common/* capital */.Nx)(action.alone.replace('#', () => alert.label))
        : `${who} ${action.by.replace('#', () => alert.label)}`;
    return { mark: action.mark, title: alert.about === undefined ? done : `${done}: ${alert.about}` };
};
const personOf = (sender) => {
    const login = (0,read/* name */.UU)(sender?.login);
    return login === 'github' ? undefined : login;
};
const reasonOf = (reason) => (0,small_facts/* labelled */.w)('reason:', (0,deed/* words */.aL)(reason));

;// CONCATENATED MODULE: ./build/src/events/blob.js



const placeLink = (repo, place) => {
    const path = (0,read/* str */.gx)(place.path);
    const shown = (0,read/* name */.UU)(path);
    if (path === undefined || shown === undefined)
        return undefined;
    const line = (0,read/* num */.bu)(place.line);
    const sha = (0,events_ref/* shaOf */.ye)((0,read/* str */.gx)(place.sha));
    const target = repo === undefined || sha === undefined || path.startsWith('/')
        ? undefined
        : `${repo.url}/blob/${sha}/${encoded(path)}${line === undefined ? '' : `#L${line}`}`;
    return [(0,tree/* link */.nf)(line === undefined ? shown : `${shown}:${line}`, target)];
};
const encoded = (path) => path
    .split('/')
    .map(part => encodeURIComponent(part.toWellFormed()))
    .join('/');

;// CONCATENATED MODULE: ./build/src/events/code-scanning-alert.js






const ACTIONS = {
    created: { alone: '#', mark: 'security' },
    appeared_in_branch: { alone: '# appeared', mark: 'security' },
    closed_by_user: { by: 'dismissed #', alone: '# was dismissed', mark: 'closed' },
    fixed: { alone: '# was fixed', mark: 'passed' },
    reopened: { alone: '# was reopened', mark: 'security' },
    reopened_by_user: { by: 'reopened #', alone: '# was reopened', mark: 'security' },
    updated_assignment: { by: 'changed who is assigned to #', alone: '# was assigned', mark: 'security' },
};
const codeScanningAlert = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    const alert = payload.alert ?? {};
    const number = (0,read/* num */.bu)(alert.number);
    const own = (0,read/* str */.gx)(payload.ref);
    const change = own === undefined
        ? (0,common/* changeOf */.C2)(base.repo, context)
        : (0,head/* changeOfHead */._)(base.repo, { ref: own, sha: payload.commit_oid });
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
            ...alertNews(ACTIONS, payload, {
                label: number === undefined ? 'a code scanning alert' : `code scanning alert #${number}`,
                about: (0,read/* name */.UU)(alert.rule?.description)?.replace(/\.$/, '') ?? (0,read/* name */.UU)(alert.rule?.id),
            }),
            ...(0,read/* known */.eO)('url', (0,read/* url */.OZ)(alert.html_url) ?? (base.repo && `${base.repo.url}/security/code-scanning`)),
            ...(own !== undefined && (0,head/* onWhat */.S)(change)),
            lines: place ? [place] : [],
            facts: factsOf(alert),
        },
        change,
    };
};
const instanceOf = (alert) => alert.most_recent_instance ?? (0,read/* list */.p_)(alert.instances).at(-1) ?? {};
const factsOf = (alert) => {
    const newer = alert;
    return (0,small_facts/* smallFacts */.r)((0,small_facts/* labelled */.w)('severity', (0,read/* name */.UU)(newer.rule?.security_severity_level) ?? (0,read/* name */.UU)(alert.rule?.severity)), (0,read/* name */.UU)(alert.tool?.name), (0,read/* name */.UU)(alert.rule?.id), reasonOf(alert.dismissed_reason), (0,read/* name */.UU)(newer.dismissed_comment));
};

// EXTERNAL MODULE: ./build/src/events/whose.js
var whose = __webpack_require__(8475);
;// CONCATENATED MODULE: ./build/src/events/comment-deed.js


const commentDeed = (action, thing, comment, { actor, reply }) => action === 'created'
    ? `${reply ? 'replied to a comment' : 'commented'} on ${thing}`
    : `${(0,deed/* deed */.dH)({}, action, (0,whose/* whose */.v)(actor, comment?.user, 'comment'))} on ${thing}`;

;// CONCATENATED MODULE: ./build/src/events/place.js

const placeOf = (comment) => {
    const path = (0,read/* name */.UU)(comment?.path);
    const line = (0,read/* num */.bu)(comment?.line) ?? (0,read/* num */.bu)(comment?.original_line);
    if (path === undefined || line === undefined)
        return path;
    const start = (0,read/* num */.bu)(comment?.start_line);
    return `${path}:${start === undefined || start >= line ? '' : `${start}–`}${line}`;
};

;// CONCATENATED MODULE: ./build/src/events/commit-comment.js







const commitComment = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    const { comment } = payload;
    const sha = (0,events_ref/* shaOf */.ye)((0,read/* str */.gx)(comment?.commit_id));
    const thing = sha === undefined ? 'a commit' : `commit ${sha.slice(0, 7)}`;
    const page = base.repo && sha !== undefined ? `${base.repo.url}/commit/${sha}` : base.repo?.url;
    return told(base, context, {
        mark: 'comment',
        title: (0,common/* sentence */.em)(base.actor, commentDeed(payload.action, thing, comment, { actor: base.actor, reply: false })),
        ...(0,read/* known */.eO)('url', (0,read/* url */.OZ)(comment?.html_url) ?? page),
        ...(0,read/* known */.eO)('body', (0,read/* str */.gx)(comment?.body)),
        facts: (0,small_facts/* smallFacts */.r)(placeOf(comment)),
    });
};

;// CONCATENATED MODULE: ./build/src/events/create.js



const create = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    const ref = (0,events_ref/* namedRef */.JR)(payload.ref, payload.ref_type);
    return {
        ...base,
        runIsTheNews: false,
        news: {
            mark: ref?.kind === 'tag' ? 'tagged' : 'pushed',
            title: (0,common/* sentence */.em)(base.actor, `created ${(0,events_ref/* refWords */.VL)(ref)}`),
            ...(0,read/* known */.eO)('url', base.repo && (ref ? (0,events_ref/* refUrl */.To)(base.repo.url, ref) : base.repo.url)),
        },
        change: (0,common/* changeOf */.C2)(base.repo, context),
    };
};

;// CONCATENATED MODULE: ./build/src/events/custom-property-values.js




const customPropertyValues = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    const fields = custom_property_values_changed(payload);
    const [only] = fields;
    const what = fields.length === 1 && only !== undefined
        ? `the custom property ${only.name}`
        : fields.length === 0
            ? 'custom properties'
            : (0,common/* count */.U9)(fields.length, 'custom property', 'custom properties');
    return told(base, context, {
        mark: 'settings',
        title: (0,common/* sentence */.em)(base.actor, `changed ${what}`),
        ...(0,read/* known */.eO)('url', base.repo?.url),
        fields,
    });
};
const custom_property_values_changed = (payload) => {
    const before = (0,read/* list */.p_)(payload.old_property_values);
    return (0,read/* list */.p_)(payload.new_property_values).flatMap(one => {
        const label = (0,read/* name */.UU)(one.property_name);
        const from = before.find(old => old.property_name === one.property_name)?.value;
        const [was, is] = [custom_property_values_valueOf(from), custom_property_values_valueOf(one.value)];
        return label === undefined || was === is ? [] : [{ name: label, value: `${was} → ${is}` }];
    });
};
const custom_property_values_valueOf = (value) => (0,read/* name */.UU)(value) ?? settingWords(value) ?? 'none';

;// CONCATENATED MODULE: ./build/src/events/custom-property.js






const custom_property_VERBS = { promote_to_enterprise: 'moved # up to the enterprise' };
const customProperty = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)({ sender: payload.sender }, context);
    const called = (0,read/* name */.UU)(payload.definition?.property_name);
    const thing = called === undefined ? 'a custom property' : `the custom property ${called}`;
    const organization = (0,read/* name */.UU)(payload.organization?.login);
    const page = organization === undefined
        ? base.repo?.url
        : `${context.serverUrl}/organizations/${encodeURIComponent(organization)}/settings/custom-properties`;
    return toldOfAccount({}, base, context, {
        mark: payload.action === 'deleted' ? 'deleted' : 'settings',
        title: (0,common/* sentence */.em)(base.actor, (0,deed/* deed */.dH)(custom_property_VERBS, payload.action, thing)),
        ...(0,read/* known */.eO)('url', page),
        lines: (0,small_facts/* smallFacts */.r)((0,read/* name */.UU)(payload.definition?.description)),
        facts: custom_property_factsOf(payload),
    });
};
const custom_property_factsOf = ({ definition, organization }) => {
    const allowed = (0,bag/* names */.Dy)(definition?.allowed_values);
    return (0,small_facts/* smallFacts */.r)((0,read/* name */.UU)(organization?.login), (0,deed/* words */.aL)(definition?.value_type), definition?.required === true ? 'required' : undefined, allowed.length > 0 ? `one of ${(0,bag/* joined */.oR)(allowed, 5)}` : undefined, (0,small_facts/* labelled */.w)('otherwise', (0,read/* name */.UU)(definition?.default_value)));
};

;// CONCATENATED MODULE: ./build/src/events/delete.js



const deleted = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    return {
        ...base,
        runIsTheNews: false,
        news: {
            mark: 'deleted',
            title: (0,common/* sentence */.em)(base.actor, `deleted ${(0,events_ref/* refWords */.VL)((0,events_ref/* namedRef */.JR)(payload.ref, payload.ref_type))}`),
            ...(0,read/* known */.eO)('url', base.repo?.url),
        },
        change: (0,common/* changeOf */.C2)(base.repo, context),
    };
};

;// CONCATENATED MODULE: ./build/src/events/vulnerability.js



const LISTED = 6;
const vulnerabilityFields = (severity, score, affected) => {
    const grade = (0,read/* name */.UU)(severity);
    const points = (0,read/* num */.bu)(score) ?? 0;
    const cvss = points > 0 ? ` (CVSS ${points})` : '';
    return [
        ...(grade === undefined ? [] : [{ name: 'Severity', value: `${(0,common/* capital */.Nx)(grade)}${cvss}` }]),
        ...packageFields(affected),
    ];
};
const advisoryPage = (id, { serverUrl }) => {
    const found = (0,read/* str */.gx)(id);
    return `${serverUrl}/advisories${found === undefined ? '' : `/${encodeURIComponent(found.toWellFormed())}`}`;
};
const packagesOf = (affected) => (0,bag/* joined */.oR)([...new Set(affected.flatMap(one => (0,read/* name */.UU)(one.package) ?? []))]) || undefined;
const packageFields = (affected) => {
    const labels = [...new Set(affected.flatMap(one => vulnerability_labelOf(one) ?? []))];
    const rangesOf = (label) => affected.filter(one => vulnerability_labelOf(one) === label);
    const [only] = labels;
    if (only !== undefined && labels.length === 1) {
        return [{ name: 'Package', value: only }, ...versionFields(rangesOf(only))];
    }
    const fields = labels.slice(0, LISTED).map(label => ({ name: label, value: versionsOf(rangesOf(label)) }));
    const left = labels.length - LISTED;
    return left > 0 ? [...fields, { name: 'More packages', value: String(left) }] : fields;
};
const vulnerability_labelOf = (one) => {
    const label = (0,read/* name */.UU)(one.package);
    const ecosystem = (0,read/* name */.UU)(one.ecosystem);
    return label === undefined || ecosystem === undefined ? label : `${label} (${ecosystem})`;
};
const versionFields = (ranges) => {
    const vulnerable = ranges.flatMap(one => (0,read/* name */.UU)(one.vulnerable) ?? []);
    const patched = ranges.flatMap(one => (0,read/* name */.UU)(one.patched) ?? []);
    return [
        ...(vulnerable.length > 0 ? [{ name: 'Vulnerable versions', value: vulnerable.join(' or ') }] : []),
        { name: 'Patched versions', value: patched.length > 0 ? patched.join(', ') : 'none yet' },
    ];
};
const versionsOf = (ranges) => versionFields(ranges)
    .map(field => `${field.name.toLowerCase()}: ${field.value}`)
    .join('; ');

;// CONCATENATED MODULE: ./build/src/events/dependabot-alert.js







const dependabot_alert_ACTIONS = {
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
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    const alert = payload.alert ?? {};
    const number = (0,read/* num */.bu)(alert.number);
    const open = alert.state === 'open';
    return told(base, context, {
        ...alertNews(dependabot_alert_ACTIONS, payload, {
            label: number === undefined ? 'a Dependabot alert' : `Dependabot alert #${number}`,
            about: aboutOf(alert),
        }),
        ...(0,read/* known */.eO)('url', (0,read/* url */.OZ)(alert.html_url) ?? (base.repo && `${base.repo.url}/security/dependabot`)),
        lines: (0,small_facts/* smallFacts */.r)((0,read/* name */.UU)(alert.security_advisory?.summary)),
        ...(open && { fields: fieldsOf(alert) }),
        facts: dependabot_alert_factsOf(alert, context),
    });
};
const aboutOf = (alert) => {
    const severity = (0,read/* name */.UU)(alert.security_vulnerability?.severity) ?? (0,read/* name */.UU)(alert.security_advisory?.severity);
    const found = (0,read/* name */.UU)(alert.dependency?.package?.name);
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
const dependabot_alert_factsOf = (alert, context) => {
    const ghsa = alert.security_advisory?.ghsa_id;
    const id = (0,read/* name */.UU)(alert.security_advisory?.cve_id) ?? (0,read/* name */.UU)(ghsa);
    return (0,small_facts/* smallFacts */.r)((0,read/* name */.UU)(alert.dependency?.manifest_path), alert.dependency?.scope === 'development' ? 'development only' : undefined, id === undefined
        ? undefined
        : (0,tree/* link */.nf)(id, (0,read/* str */.gx)(ghsa) === undefined ? undefined : advisoryPage(ghsa, context)), reasonOf(alert.dismissed_reason), (0,read/* name */.UU)(alert.dismissed_comment));
};

;// CONCATENATED MODULE: ./build/src/events/deploy-key.js





const deploy_key_VERBS = { created: 'added #' };
const deployKey = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    const { key } = payload;
    const called = (0,read/* name */.UU)(key?.title);
    const deleted = payload.action === 'deleted';
    return told(base, context, {
        mark: deleted ? 'deleted' : 'settings',
        title: (0,common/* sentence */.em)(base.actor, (0,deed/* deed */.dH)(deploy_key_VERBS, payload.action, called === undefined ? 'a deploy key' : `the deploy key ${called}`)),
        ...(0,read/* known */.eO)('url', base.repo && `${base.repo.url}/settings/keys`),
        facts: (0,small_facts/* smallFacts */.r)(key?.read_only === true ? 'read only' : key?.read_only === false ? 'may write' : undefined),
    });
};

;// CONCATENATED MODULE: ./build/src/events/deployment-protection-rule.js






const deploymentProtectionRule = ({ payload, context, }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    const environment = (0,read/* name */.UU)(payload.environment) ?? (0,read/* name */.UU)(payload.deployment?.environment);
    const ref = (0,read/* str */.gx)(payload.deployment?.ref);
    const change = (0,head/* changeOfHead */._)(base.repo, {
        ref: (0,events_ref/* shaOf */.ye)(ref) === undefined ? ref : undefined,
        sha: payload.deployment?.sha,
        pulls: payload.pull_requests,
    });
    return {
        ...base,
        runIsTheNews: false,
        news: {
            mark: 'waiting',
            title: `Deployment${environment === undefined ? '' : ` to ${environment}`} waits for a protection rule`,
            ...(0,read/* known */.eO)('url', pageOf(base.repo, (0,read/* str */.gx)(payload.deployment_callback_url))),
            lines: [...(0,small_facts/* smallFacts */.r)((0,read/* name */.UU)(payload.deployment?.description)), ...change.lines],
            facts: [
                ...(change.on ? [change.on] : []),
                ...change.facts,
                ...(0,small_facts/* smallFacts */.r)((0,small_facts/* labelled */.w)('started by', (0,deed/* words */.aL)(payload.event))),
            ],
        },
        change,
    };
};
const pageOf = (repo, callback) => {
    const run = /\/actions\/runs\/(\d+)\//.exec(callback ?? '')?.[1];
    return repo && (run === undefined ? `${repo.url}/deployments` : `${repo.url}/actions/runs/${run}`);
};

;// CONCATENATED MODULE: ./build/src/events/deployment-review.js





const MARKS = { approved: 'approved', rejected: 'rejected' };
const deploymentReview = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    const run = payload.workflow_run;
    const change = (0,head/* changeOfHead */._)(base.repo, {
        ref: run?.head_branch,
        sha: run?.head_sha,
        commit: run?.head_commit,
        pulls: run?.pull_requests,
    });
    return { ...base, runIsTheNews: false, news: newsOf(payload, base, change), change };
};
const newsOf = (payload, { repo, actor }, change) => {
    const environments = environmentsOf(payload);
    const what = environments.length === 0 ? 'deployment' : `deployment to ${(0,bag/* joined */.oR)(environments)}`;
    const mark = (0,read/* entry */.f_)(MARKS, payload.action);
    const login = (0,read/* name */.UU)(payload.approver?.login) ?? actor?.login;
    return {
        mark: mark ?? 'waiting',
        title: mark === undefined
            ? (0,common/* sentence */.em)(undefined, `${what} waits for approval`)
            : (0,common/* sentence */.em)(login === undefined ? undefined : { login }, `${mark} the ${what}`),
        ...(0,read/* known */.eO)('url', (0,read/* url */.OZ)(payload.workflow_run?.html_url) ?? repo?.url),
        ...(0,read/* known */.eO)('body', (0,read/* str */.gx)(payload.comment)),
        lines: change.lines,
        facts: [
            ...(0,small_facts/* smallFacts */.r)(mark === undefined ? reviewers(payload) : undefined, (0,read/* name */.UU)(payload.workflow_run?.name)),
            ...(change.on ? [change.on] : []),
            ...change.facts,
            ...(0,small_facts/* smallFacts */.r)(starter(payload, mark === undefined ? undefined : login)),
        ],
    };
};
const starter = ({ workflow_run: run }, answerer) => {
    const login = (0,read/* name */.UU)(run?.triggering_actor?.login) ?? (0,read/* name */.UU)(run?.actor?.login);
    return login === answerer ? undefined : (0,small_facts/* labelled */.w)('started by', login);
};
const environmentsOf = (payload) => {
    const all = (0,read/* list */.p_)(payload.workflow_job_runs).flatMap(job => (0,read/* name */.UU)(job.environment) ?? []);
    if (all.length > 0)
        return [...new Set(all)];
    const one = (0,read/* name */.UU)(payload.environment) ?? (0,read/* name */.UU)(payload.workflow_job_run?.environment);
    return one === undefined ? [] : [one];
};
const reviewers = (payload) => {
    const all = (0,read/* list */.p_)(payload.reviewers).flatMap(({ reviewer }) => {
        const who = reviewer;
        return (0,read/* name */.UU)(who?.login) ?? (0,read/* name */.UU)(who?.name) ?? [];
    });
    return all.length > 0 ? `reviewers: ${all.join(', ')}` : undefined;
};

;// CONCATENATED MODULE: ./build/src/events/deployment-status.js





const STATES = {
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
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    const ref = (0,read/* str */.gx)(payload.deployment?.ref);
    const change = (0,common/* changeOf */.C2)(base.repo, context);
    const line = (0,common/* commitLine */.w_)(base.repo?.url, (0,read/* str */.gx)(payload.deployment?.sha));
    return {
        ...base,
        ...(0,read/* known */.eO)('status', (0,events_conclusion/* statusOf */.c)(payload.deployment_status?.state)),
        runIsTheNews: false,
        news: deployment_status_newsOf(payload, base.repo, line),
        change: {
            ...change,
            ...(0,common/* onRef */.Ld)(base.repo, (0,events_ref/* shaOf */.ye)(ref) ? undefined : (0,events_ref/* refOf */.H8)(ref)),
            lines: line ? [line] : change.lines,
        },
    };
};
const deployment_status_newsOf = (payload, repo, line) => {
    const state = stateOf(payload);
    const environment = (0,read/* name */.UU)(payload.deployment_status?.environment) ?? (0,read/* name */.UU)(payload.deployment?.environment);
    const { target, aside } = linksOf(payload, state);
    return {
        mark: state.mark,
        title: ['Deployment', environment && `to ${(0,read/* brief */.dh)(environment)}`, state.words].filter(Boolean).join(' '),
        ...(0,read/* known */.eO)('url', target ?? (repo && `${repo.url}/deployments`)),
        ...(0,read/* known */.eO)('body', (0,read/* str */.gx)(payload.deployment_status?.description)),
        lines: line ? [line] : [],
        facts: [...(0,common.by)(creatorOf(payload)), ...whatRef(payload), ...(aside ? [[aside]] : [])],
    };
};
const stateOf = (payload) => {
    const state = payload.deployment_status?.state;
    return (0,read/* entry */.f_)(STATES, state) ?? { words: (0,read/* name */.UU)(state)?.replaceAll('_', ' ') ?? 'changed', mark: 'news' };
};
const linksOf = (payload, state) => {
    const site = (0,read/* url */.OZ)(payload.deployment_status?.environment_url);
    const log = (0,read/* url */.OZ)(payload.deployment_status?.log_url) ?? (0,read/* url */.OZ)(payload.deployment_status?.target_url);
    const [target, other, label] = state.mark === 'failed'
        ? [log, site, 'open the site']
        : [site, log, 'read the log'];
    const both = target !== undefined && other !== undefined && target !== other;
    return { ...(0,read/* known */.eO)('target', target ?? other), ...(both && { aside: (0,tree/* link */.nf)(label, other) }) };
};
const creatorOf = (payload) => (0,read/* name */.UU)(payload.deployment?.creator?.login) ?? (0,read/* name */.UU)(payload.sender?.login);
const whatRef = (payload) => {
    const ref = (0,read/* name */.UU)(payload.deployment?.ref);
    return ref === undefined || (0,events_ref/* shaOf */.ye)(ref) !== undefined ? [] : [[(0,tree/* text */.Qq)(ref)]];
};

;// CONCATENATED MODULE: ./build/src/events/deployment.js





const deployment = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    const found = payload.deployment ?? {};
    const environment = (0,read/* name */.UU)(found.environment);
    const run = payload.workflow_run;
    const ref = fullRef(found, context);
    const what = (0,events_ref/* shaOf */.ye)((0,read/* str */.gx)(found.ref))?.slice(0, 7) ?? (0,read/* name */.UU)(found.ref);
    const change = (0,head/* changeOfHead */._)(base.repo, { ref, sha: found.sha });
    const title = [
        what === undefined ? 'started a deployment' : `started deploying ${what}`,
        ...(environment === undefined ? [] : [`to ${environment}`]),
    ];
    return {
        ...base,
        runIsTheNews: false,
        news: {
            mark: 'started',
            title: (0,common/* sentence */.em)(base.actor, title.join(' ')),
            ...(0,read/* known */.eO)('url', (0,read/* url */.OZ)(run?.html_url) ?? (base.repo && `${base.repo.url}/deployments`)),
            lines: [...(0,small_facts/* smallFacts */.r)((0,read/* name */.UU)(found.description)), ...change.lines],
            facts: (0,small_facts/* smallFacts */.r)(found.task === 'deploy' ? undefined : (0,read/* name */.UU)(found.task), (0,read/* name */.UU)(run?.name), found.transient_environment === true ? 'short-lived environment' : undefined),
        },
        change,
    };
};
const fullRef = (found, context) => {
    const named = (0,read/* str */.gx)(found.ref);
    if ((0,events_ref/* shaOf */.ye)(named) !== undefined)
        return undefined;
    const own = (0,events_ref/* refOf */.H8)(context.ref);
    return own?.kind === 'tag' && own.name === named ? context.ref : named;
};

// EXTERNAL MODULE: ./build/src/events/numbered.js
var numbered = __webpack_require__(351);
;// CONCATENATED MODULE: ./build/src/events/discussion.js








const discussion_MARKS = {
    created: 'opened',
    answered: 'passed',
    closed: 'closed',
    deleted: 'deleted',
};
const DEEDS = {
    created: 'started #',
    labeled: 'labelled #',
    unlabeled: 'took a label off #',
    category_changed: 'moved # to another category',
    transferred: 'moved # to another repository',
    unanswered: 'took back the answer to #',
};
const discussion = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    return told(base, context, {
        mark: (0,read/* entry */.f_)(discussion_MARKS, payload.action) ?? 'comment',
        title: (0,common/* sentence */.em)(base.actor, deedOf(payload, base)),
        ...(0,read/* known */.eO)('url', discussion_pageOf(payload, base)),
        ...(0,read/* known */.eO)('body', textOf(payload)),
        facts: discussion_factsOf(payload, base),
    });
};
const discussionName = (thing) => (0,read/* num */.bu)(thing?.number) === undefined ? (0,numbered/* numbered */.j)(thing, 'a discussion') : `discussion ${(0,numbered/* numbered */.j)(thing, '')}`;
const deedOf = (payload, { actor }) => {
    const thing = discussionName(payload.discussion);
    return named(payload, thing, actor) ?? (0,deed/* deed */.dH)(DEEDS, payload.action, thing);
};
const named = (payload, thing, actor) => {
    const { changes } = payload;
    const label = (0,read/* name */.UU)(payload.label?.name);
    const [from, to] = [(0,read/* name */.UU)(changes?.category?.from?.name), (0,read/* name */.UU)(payload.discussion?.category?.name)];
    const target = (0,read/* name */.UU)(changes?.new_repository?.full_name);
    switch (actionOf(payload)) {
        case 'closed':
            return because('closed', thing, (0,bag/* bag */.DH)(payload.discussion)['state_reason']);
        case 'locked':
            return because('locked', thing, payload.discussion?.active_lock_reason);
        case 'answered':
            return `chose ${(0,whose/* whose */.v)(actor, payload.answer?.user, 'answer')} to ${thing}`;
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
    const why = (0,deed/* words */.aL)(reason);
    return why === undefined ? `${done} ${thing}` : `${done} ${thing} as ${why.toLowerCase()}`;
};
const discussion_pageOf = (payload, { repo }) => {
    const own = (0,read/* url */.OZ)(payload.discussion?.html_url);
    const all = repo && `${repo.url}/discussions`;
    if (payload.action === 'deleted')
        return all;
    return ((0,read/* url */.OZ)(payload.action === 'answered' ? payload.answer?.html_url : undefined) ??
        (0,read/* url */.OZ)(payload.changes?.new_discussion?.html_url) ??
        own ??
        all);
};
const actionOf = (payload) => (0,read/* str */.gx)(payload.action);
const textOf = (payload) => {
    const action = actionOf(payload);
    if (action === 'answered')
        return (0,read/* str */.gx)(payload.answer?.body);
    return action === 'created' || action === 'reopened' ? (0,read/* str */.gx)(payload.discussion?.body) : undefined;
};
const discussion_factsOf = (payload, { actor }) => {
    const { discussion, changes } = payload;
    const comments = (0,read/* num */.bu)(discussion?.comments) ?? 0;
    return (0,small_facts/* smallFacts */.r)((0,small_facts/* labelled */.w)('was', (0,read/* name */.UU)(changes?.title?.from)), payload.action === 'category_changed' ? undefined : (0,small_facts/* labelled */.w)('in', (0,read/* name */.UU)(discussion?.category?.name)), (0,small_facts/* labelled */.w)('started by', (0,whose/* otherThan */.k)(actor, discussion?.user)), comments > 0 ? (0,common/* count */.U9)(comments, 'comment') : undefined);
};

;// CONCATENATED MODULE: ./build/src/events/discussion-comment.js







const discussionComment = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    const { comment, discussion } = payload;
    const deleted = payload.action === 'deleted';
    const reply = (0,read/* num */.bu)(comment?.parent_id) !== undefined;
    const done = commentDeed(payload.action, discussionName(discussion), comment, { actor: base.actor, reply });
    return told(base, context, {
        mark: deleted ? 'deleted' : 'comment',
        title: (0,common/* sentence */.em)(base.actor, done),
        ...(0,read/* known */.eO)('url', (deleted ? undefined : (0,read/* url */.OZ)(comment?.html_url)) ?? (0,read/* url */.OZ)(discussion?.html_url)),
        ...(0,read/* known */.eO)('body', deleted ? undefined : (0,read/* str */.gx)(comment?.body)),
        facts: (0,small_facts/* smallFacts */.r)((0,small_facts/* labelled */.w)('in', (0,read/* name */.UU)(discussion?.category?.name)), (0,small_facts/* labelled */.w)('started by', (0,whose/* otherThan */.k)(base.actor, discussion?.user))),
    });
};

;// CONCATENATED MODULE: ./build/src/events/fork.js




const fork = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    const copy = (0,read/* name */.UU)(payload.forkee?.full_name);
    const forks = (0,read/* num */.bu)(payload.repository?.forks_count);
    return told(base, context, {
        mark: 'fork',
        title: (0,common/* sentence */.em)(base.actor, `forked ${base.repo?.name ?? 'the repository'}${copy === undefined ? '' : ` to ${copy}`}`),
        ...(0,read/* known */.eO)('url', (0,read/* url */.OZ)(payload.forkee?.html_url) ?? base.repo?.url),
        facts: (0,small_facts/* smallFacts */.r)(forks === undefined || forks < 1 ? undefined : (0,common/* count */.U9)(forks, 'fork')),
    });
};

;// CONCATENATED MODULE: ./build/src/events/github-app-authorization.js




const githubAppAuthorization = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)({ sender: payload.sender }, context);
    return toldOfAccount({}, base, context, {
        mark: 'settings',
        title: (0,common/* sentence */.em)(base.actor, (0,deed/* deed */.dH)({}, payload.action, 'the authorization of a GitHub App')),
        ...(0,read/* known */.eO)('url', base.actor?.url ?? base.repo?.url),
    });
};

;// CONCATENATED MODULE: ./build/src/events/gollum.js





const gollum_LISTED = 5;
const gollum = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    const pages = (0,read/* list */.p_)(payload.pages);
    const [only] = pages.length === 1 ? pages : [];
    const summary = (0,read/* name */.UU)(only?.summary);
    return told(base, context, {
        mark: 'wiki',
        title: (0,common/* sentence */.em)(base.actor, only ? `${verbOf(only)} wiki page ${titleOf(only)}` : gollum_deedOf(pages)),
        ...(0,read/* known */.eO)('url', (0,read/* url */.OZ)(only?.html_url) ?? (base.repo && `${base.repo.url}/wiki`)),
        lines: only ? [] : linesOf(pages),
        facts: (0,small_facts/* smallFacts */.r)(summary),
    });
};
const verbOf = (page) => (page.action === 'created' ? 'created' : 'edited');
const titleOf = (page) => (0,read/* name */.UU)(page.title) ?? (0,read/* name */.UU)(page.page_name) ?? 'without a title';
const gollum_deedOf = (pages) => {
    const created = pages.filter(page => verbOf(page) === 'created').length;
    const edited = pages.length - created;
    if (pages.length === 0)
        return 'changed the wiki';
    if (created === 0 || edited === 0)
        return `${edited === 0 ? 'created' : 'edited'} ${(0,common/* count */.U9)(pages.length, 'wiki page')}`;
    return `created ${created} and edited ${(0,common/* count */.U9)(edited, 'wiki page')}`;
};
const linesOf = (pages) => {
    const shown = pages.slice(0, gollum_LISTED).map(page => {
        const summary = (0,read/* name */.UU)(page.summary);
        const note = summary === undefined ? verbOf(page) : `${verbOf(page)}: ${summary}`;
        return [(0,tree/* link */.nf)(titleOf(page), (0,read/* url */.OZ)(page.html_url)), (0,tree/* text */.Qq)(` ${note}`)];
    });
    const left = pages.length - gollum_LISTED;
    return left > 0 ? [...shown, [(0,tree/* text */.Qq)(`and ${left} more`)]] : shown;
};

// EXTERNAL MODULE: ./build/src/events/started.js
var started = __webpack_require__(9710);
;// CONCATENATED MODULE: ./build/src/events/image-version.js


const imageVersion = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    return (0,started/* started */.A)(base, context, {
        mark: 'package',
        title: 'A new version of a runner image is ready',
        change: (0,common/* changeOf */.C2)(base.repo, context),
    });
};

;// CONCATENATED MODULE: ./build/src/events/app-name.js

const appName = (installation) => {
    const slug = (0,read/* name */.UU)(installation?.app_slug);
    return slug === undefined ? 'a GitHub App' : `the app ${slug}`;
};
const onAccount = (installation, actor) => {
    const login = (0,read/* name */.UU)(installation?.account?.login);
    return login === undefined || login === actor ? '' : ` on ${login}`;
};

;// CONCATENATED MODULE: ./build/src/events/installation-repositories.js





const installation_repositories_LISTED = 5;
const installationRepositories = ({ payload, context, }) => {
    const base = (0,common/* whoAndWhere */.bK)({ sender: payload.sender }, context);
    const removed = payload.action === 'removed';
    const changed = (0,read/* list */.p_)(removed ? payload.repositories_removed : payload.repositories_added);
    const which = !removed && payload.repository_selection === 'all'
        ? 'all repositories'
        : changed.length === 0
            ? 'repositories'
            : (0,common/* count */.U9)(changed.length, 'repository', 'repositories');
    const app = appName(payload.installation);
    return toldOfAccount({}, base, context, {
        mark: 'settings',
        title: (0,common/* sentence */.em)(base.actor, removed ? `took ${which} from ${app}` : `gave ${app} access to ${which}`),
        ...(0,read/* known */.eO)('url', (0,read/* url */.OZ)(payload.installation?.html_url) ?? base.actor?.url ?? base.repo?.url),
        lines: listed(changed.flatMap(one => (0,read/* name */.UU)(one.full_name) ?? []), context.serverUrl),
    });
};
const REPOSITORY = /^[\w.-]+\/[\w.-]+$/;
const listed = (repositories, serverUrl) => {
    const lines = repositories
        .slice(0, installation_repositories_LISTED)
        .map(full => [(0,tree/* link */.nf)(full, REPOSITORY.test(full) ? `${serverUrl}/${full}` : undefined)]);
    const left = repositories.length - installation_repositories_LISTED;
    return left > 0 ? [...lines, [(0,tree/* text */.Qq)(`and ${left} more`)]] : lines;
};

;// CONCATENATED MODULE: ./build/src/events/installation.js







const installation_VERBS = {
    created: 'installed #',
    deleted: 'uninstalled #',
    new_permissions_accepted: 'gave # new permissions',
    suspend: 'suspended #',
    unsuspend: 'reactivated #',
};
const installation = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)({ sender: payload.sender }, context);
    const found = payload.installation;
    const thing = `${appName(found)}${onAccount(found, base.actor?.login)}`;
    return toldOfAccount({}, base, context, {
        mark: payload.action === 'deleted' ? 'deleted' : 'settings',
        title: (0,common/* sentence */.em)(base.actor, (0,deed/* deed */.dH)(installation_VERBS, payload.action, thing)),
        ...(0,read/* known */.eO)('url', (0,read/* url */.OZ)(found?.html_url) ?? base.actor?.url ?? base.repo?.url),
        facts: installation_factsOf(payload),
    });
};
const installation_factsOf = (payload) => {
    const repositories = (0,read/* list */.p_)(payload.repositories).flatMap(one => (0,read/* name */.UU)(one.full_name) ?? []);
    const number = (0,common/* count */.U9)(repositories.length, 'repository', 'repositories');
    return (0,small_facts/* smallFacts */.r)(payload.installation?.repository_selection === 'all'
        ? 'all repositories'
        : repositories.length > 0
            ? `${number}: ${(0,bag/* joined */.oR)(repositories)}`
            : undefined);
};

;// CONCATENATED MODULE: ./build/src/events/issue-comment.js





const issueComment = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    const { action, issue, comment } = payload;
    const deleted = action === 'deleted';
    const thing = issue?.pull_request ? `pull request ${(0,numbered/* numbered */.j)(issue, '')}` : (0,numbered/* numbered */.j)(issue, 'an issue');
    const done = commentDeed(action, thing.trimEnd(), comment, { actor: base.actor, reply: false });
    return told(base, context, {
        mark: deleted ? 'deleted' : 'comment',
        title: (0,common/* sentence */.em)(base.actor, done),
        ...(0,read/* known */.eO)('url', (deleted ? undefined : (0,read/* url */.OZ)(comment?.html_url)) ?? (0,read/* url */.OZ)(issue?.html_url)),
        ...(0,read/* known */.eO)('body', deleted ? undefined : (0,read/* str */.gx)(comment?.body)),
    });
};

;// CONCATENATED MODULE: ./build/src/events/issue-name.js


const issueName = (issue, home, here) => {
    const full = (0,read/* name */.UU)(home?.full_name);
    const foreign = full !== undefined && full !== here?.name && (0,read/* num */.bu)(issue?.number) !== undefined;
    return `${foreign ? full : ''}${(0,numbered/* numbered */.j)(issue, 'an issue')}`;
};

;// CONCATENATED MODULE: ./build/src/events/issue-dependencies.js





const issueDependencies = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    const { blocked_issue: waits, blocking_issue: first } = payload;
    const action = (0,read/* str */.gx)(payload.action) ?? '';
    const later = issueName(waits, payload.blocked_issue_repo, base.repo);
    const blocker = issueName(first, payload.blocking_issue_repo, base.repo);
    const now = action.endsWith('removed') ? 'no longer ' : '';
    const asBlocker = action.startsWith('blocking');
    return told(base, context, {
        mark: 'issue',
        title: (0,common/* sentence */.em)(base.actor, asBlocker
            ? `marked ${blocker} as ${now}blocking ${later}`
            : `marked ${later} as ${now}blocked by ${blocker}`),
        ...(0,read/* known */.eO)('url', (0,read/* url */.OZ)((asBlocker ? first : waits)?.html_url) ?? (base.repo && `${base.repo.url}/issues`)),
        facts: (0,small_facts/* smallFacts */.r)(first?.state === 'closed' && now === '' ? 'the blocking issue is closed already' : undefined),
    });
};

// EXTERNAL MODULE: ./build/src/events/numbered-deed.js
var numbered_deed = __webpack_require__(118);
;// CONCATENATED MODULE: ./build/src/events/issues.js








const issues_MARKS = { closed: 'closed', deleted: 'deleted' };
const issues = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    const { action, issue } = payload;
    const changes = (0,bag/* bag */.DH)((0,bag/* bag */.DH)(payload)['changes']);
    return told(base, context, {
        mark: (0,read/* entry */.f_)(issues_MARKS, action) ?? 'issue',
        title: (0,common/* sentence */.em)(base.actor, (0,numbered_deed/* numberedDeed */.Z)(payload, (0,numbered/* numbered */.j)(issue, 'an issue'), base.actor)),
        ...(0,read/* known */.eO)('url', (0,read/* url */.OZ)((0,bag/* bag */.DH)(changes['new_issue'])['html_url']) ?? (0,read/* url */.OZ)(issue?.html_url)),
        ...(0,read/* known */.eO)('body', action === 'opened' || action === 'reopened' ? (0,read/* str */.gx)(issue?.body) : undefined),
        facts: (0,small_facts/* smallFacts */.r)((0,small_facts/* labelled */.w)('was', (0,read/* name */.UU)((0,bag/* bag */.DH)(changes['title'])['from'])), (0,small_facts/* labelled */.w)('opened by', (0,whose/* otherThan */.k)(base.actor, issue?.user)), labelsOf(payload)),
    });
};
const labelsOf = (payload) => {
    const told = payload.action === 'labeled' ? payload.label?.name : undefined;
    const labels = (0,read/* list */.p_)(payload.issue?.labels).flatMap(({ name: label }) => label === told ? [] : ((0,read/* name */.UU)(label) ?? []));
    return labels.length > 0 ? labels.join(', ') : undefined;
};

;// CONCATENATED MODULE: ./build/src/events/label.js





const label = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    const deleted = payload.action === 'deleted';
    const { changes } = payload;
    const found = (0,read/* name */.UU)(payload.label?.name);
    const formerly = (0,read/* name */.UU)(changes?.name?.from);
    return told(base, context, {
        mark: deleted ? 'deleted' : 'tagged',
        title: (0,common/* sentence */.em)(base.actor, formerly === undefined || found === undefined
            ? (0,deed/* deed */.dH)({}, payload.action, found === undefined ? 'a label' : `label ${found}`)
            : `renamed label ${formerly} to ${found}`),
        ...(0,read/* known */.eO)('url', label_pageOf(payload, base.repo)),
        facts: (0,small_facts/* smallFacts */.r)(changes?.color ? 'new colour' : undefined, changes?.description ? 'new description' : undefined, (0,read/* name */.UU)(payload.label?.description)),
    });
};
const label_pageOf = ({ action, label }, repo) => {
    const found = (0,read/* str */.gx)(label?.name);
    const path = action === 'deleted' || found === undefined ? '' : `/${encodeURIComponent(found.toWellFormed())}`;
    return repo && `${repo.url}/labels${path}`;
};

;// CONCATENATED MODULE: ./build/src/events/account.js

const LOGIN = /^[\w-]+$/;
const accountUrl = (context, account, path = '') => {
    const login = (0,read/* name */.UU)(account?.login);
    const built = login !== undefined && LOGIN.test(login) ? `${context.serverUrl}/${path}${login}` : undefined;
    return path === '' ? ((0,read/* url */.OZ)(account?.html_url) ?? built) : built;
};

// EXTERNAL MODULE: ./build/src/text/moment.js
var moment = __webpack_require__(9729);
;// CONCATENATED MODULE: ./build/src/events/day.js



const day = (value) => {
    const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec((0,read/* str */.gx)(value) ?? '') ?? [];
    return (0,moment/* dayWords */.Y)(Number(year), Number(month), Number(date));
};
const since = (label, value) => {
    const at = Date.parse((0,read/* str */.gx)(value) ?? '');
    return at >= 0 ? [[(0,tree/* text */.Qq)(`${label} `), { kind: 'time', at }]] : [];
};

;// CONCATENATED MODULE: ./build/src/events/marketplace-purchase.js







const marketplace_purchase_VERBS = {
    purchased: 'bought #',
    changed: 'changed to #',
    pending_change: 'will change to #',
    pending_change_cancelled: 'stays with #',
};
const marketplacePurchase = ({ payload, context, }) => {
    const base = (0,common/* whoAndWhere */.bK)({ sender: payload.sender }, context);
    const purchase = payload.marketplace_purchase ?? {};
    const login = (0,read/* name */.UU)(purchase.account?.login);
    const buyer = login === undefined ? base.actor : { login };
    const before = payload.previous_marketplace_purchase ?? {};
    return toldOfAccount({}, base, context, {
        mark: 'news',
        title: (0,common/* sentence */.em)(buyer, (0,deed/* deed */.dH)(marketplace_purchase_VERBS, payload.action, planOf(purchase) ?? 'a Marketplace plan')),
        ...(0,read/* known */.eO)('url', accountUrl(context, purchase.account) ?? base.actor?.url ?? base.repo?.url),
        facts: (0,small_facts/* smallFacts */.r)(priceOf(purchase), unitsOf(purchase), (0,small_facts/* labelled */.w)('before:', beforeWords(before, purchase)), purchase.on_free_trial === true ? 'free trial' : undefined, (0,small_facts/* labelled */.w)('from', day(payload.effective_date))),
    });
};
const planOf = (purchase) => (0,read/* name */.UU)(purchase.plan?.name);
const priceOf = (purchase) => {
    const yearly = purchase.billing_cycle === 'yearly';
    const cents = (0,read/* num */.bu)(yearly ? purchase.plan?.yearly_price_in_cents : purchase.plan?.monthly_price_in_cents);
    if (cents === undefined || cents <= 0)
        return undefined;
    const unit = (0,read/* name */.UU)(purchase.plan?.unit_name);
    const dollars = (cents / 100).toFixed(cents % 100 === 0 ? 0 : 2);
    return `$${dollars}${unit === undefined ? '' : ` per ${unit}`} a ${yearly ? 'year' : 'month'}`;
};
const unitsOf = (purchase) => {
    const units = (0,read/* num */.bu)(purchase.unit_count) ?? 0;
    const unit = (0,read/* name */.UU)(purchase.plan?.unit_name);
    return units > 0 && unit !== undefined ? (0,common/* count */.U9)(units, unit) : undefined;
};
const beforeWords = (before, now) => {
    const [was, units] = [planOf(before), unitsOf(before)];
    if (was !== planOf(now))
        return was;
    return units === unitsOf(now) ? undefined : units;
};

;// CONCATENATED MODULE: ./build/src/events/member.js








const member = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    return told(base, context, {
        mark: 'people',
        title: (0,common/* sentence */.em)(base.actor, member_deedOf(payload, base)),
        ...(0,read/* known */.eO)('url', accountUrl(context, payload.member) ?? base.repo?.url),
        facts: (0,small_facts/* smallFacts */.r)(factOf(payload)),
    });
};
const factOf = (payload) => {
    const role = roleOf(payload);
    if (payload.action === 'added')
        return (0,small_facts/* labelled */.w)('role', role);
    return role === undefined ? (0,small_facts/* labelled */.w)('was', formerRole(payload)) : undefined;
};
const member_deedOf = (payload, { actor }) => {
    const other = (0,whose/* otherThan */.k)(actor, payload.member);
    const alone = other === undefined && (0,read/* name */.UU)(payload.member?.login) !== undefined;
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
            return (0,deed/* deed */.dH)({}, payload.action, access);
    }
};
const roleOf = ({ changes }) => (0,read/* name */.UU)((0,bag/* bag */.DH)((0,bag/* bag */.DH)(changes)['role_name'])['to']) ?? (0,read/* name */.UU)(changes?.permission?.to);
const accessChange = (payload) => {
    const role = roleOf(payload);
    return role === undefined ? '' : (0,deed/* fromTo */.e8)(formerRole(payload), role);
};
const formerRole = ({ changes }) => (0,read/* name */.UU)(changes?.old_permission?.from) ?? (0,read/* name */.UU)((0,bag/* bag */.DH)(changes?.permission)['from']);

;// CONCATENATED MODULE: ./build/src/events/team-words.js


const teamName = (team) => {
    const found = (0,read/* name */.UU)(team?.name);
    return found === undefined ? 'a team' : `team ${found}`;
};
const teamUrl = (context, team, organization) => (0,read/* url */.OZ)(team?.html_url) ?? accountUrl(context, organization);
const ACCESS = {
    pull: 'read',
    triage: 'triage',
    push: 'write',
    maintain: 'maintain',
    admin: 'admin',
};
const accessOf = (team) => {
    const word = (0,read/* entry */.f_)(ACCESS, team?.permission);
    return word === undefined ? 'access' : `${word} access`;
};

;// CONCATENATED MODULE: ./build/src/events/membership.js








const ALONE = { added: 'joined', removed: 'left' };
const OTHERS = { added: 'added # to', removed: 'removed # from' };
const membership = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    const { action, team, organization } = payload;
    const owner = (0,read/* name */.UU)(organization?.login);
    const ofOwner = payload.scope === 'organization' && owner !== undefined;
    const whom = (0,whose/* otherThan */.k)(base.actor, payload.member);
    const alone = whom === undefined && (0,read/* name */.UU)(payload.member?.login) !== undefined;
    const done = (alone ? (0,read/* entry */.f_)(ALONE, action) : undefined) ??
        ((0,read/* entry */.f_)(OTHERS, action) === undefined
            ? `${(0,deed/* deed */.dH)({}, action, 'a membership')} of`
            : (0,deed/* deed */.dH)(OTHERS, action, whom ?? 'somebody'));
    return toldOfAccount(payload, base, context, {
        mark: 'people',
        title: (0,common/* sentence */.em)(base.actor, `${done} ${ofOwner ? owner : teamName(team)}`),
        ...(0,read/* known */.eO)('url', teamUrl(context, team, organization) ?? accountUrl(context, payload.member)),
        facts: (0,small_facts/* smallFacts */.r)(ofOwner ? undefined : (0,small_facts/* labelled */.w)('organization', owner), team?.deleted === true ? 'the team was deleted' : undefined),
    });
};

;// CONCATENATED MODULE: ./build/src/events/merge-group.js




const mergeGroup = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    const group = payload.merge_group ?? {};
    const ref = (0,events_ref/* refOf */.H8)((0,read/* str */.gx)(group.head_ref) ?? context.ref);
    const line = (0,common/* commitLine */.w_)(base.repo?.url, (0,read/* str */.gx)(group.head_sha) ?? context.sha, group.head_commit);
    return (0,started/* started */.A)(base, context, {
        mark: 'started',
        title: payload.action === 'destroyed' ? 'Merge group removed' : 'Checks requested',
        change: {
            ...(0,common/* onRef */.Ld)(base.repo, ref),
            lines: line ? [line] : [],
            facts: [],
            ...(0,read/* known */.eO)('author', (0,common/* authorOf */.rM)(group.head_commit)),
        },
    });
};

;// CONCATENATED MODULE: ./build/src/events/hook.js



const hooksPage = (payload, repo, context) => {
    const organization = (0,read/* name */.UU)(payload?.organization?.login);
    if (organization !== undefined && (0,read/* name */.UU)(payload?.repository?.full_name) === undefined) {
        return `${context.serverUrl}/organizations/${encodeURIComponent(organization)}/settings/hooks`;
    }
    return repo && `${repo.url}/settings/hooks`;
};
const hook_LISTED = 5;
const eventsOf = (payload) => {
    const events = (0,bag/* names */.Dy)(payload?.hook?.events).flatMap(event => (0,deed/* words */.aL)(event) ?? []);
    if (events.includes('*'))
        return 'all events';
    const shown = events.slice(0, hook_LISTED);
    const left = events.length - shown.length;
    return events.length === 0 ? undefined : `for ${shown.join(', ')}${left > 0 ? ` and ${left} more` : ''}`;
};

;// CONCATENATED MODULE: ./build/src/events/meta.js






const meta = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    return told(base, context, {
        mark: payload.action === 'deleted' ? 'deleted' : 'settings',
        title: (0,common/* sentence */.em)(base.actor, (0,deed/* deed */.dH)({}, payload.action, 'a webhook')),
        ...(0,read/* known */.eO)('url', hooksPage(payload, base.repo, context)),
        facts: (0,small_facts/* smallFacts */.r)(eventsOf(payload)),
    });
};

;// CONCATENATED MODULE: ./build/src/events/milestone.js






const milestone_MARKS = { deleted: 'deleted' };
const milestone_DEEDS = { opened: 'reopened #' };
const milestone = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    const { action, milestone: found, changes } = payload;
    const all = base.repo && `${base.repo.url}/milestones`;
    return told(base, context, {
        mark: (0,read/* entry */.f_)(milestone_MARKS, action) ?? 'milestone',
        title: (0,common/* sentence */.em)(base.actor, milestone_deedOf(payload)),
        ...(0,read/* known */.eO)('url', (action === 'deleted' ? undefined : (0,read/* url */.OZ)(found?.html_url)) ?? all),
        ...(0,read/* known */.eO)('body', action === 'created' || action === 'opened' ? (0,read/* str */.gx)(found?.description) : undefined),
        facts: (0,small_facts/* smallFacts */.r)(progressOf(found), (0,small_facts/* labelled */.w)('due', day(found?.due_on)), (0,small_facts/* labelled */.w)('was due', day(changes?.due_on?.from)), action === 'edited' && changes?.description ? 'new description' : undefined),
    });
};
const milestone_deedOf = ({ action, milestone, changes }) => {
    const title = (0,read/* name */.UU)(milestone?.title);
    const formerly = (0,read/* name */.UU)(changes?.title?.from);
    return title === undefined || formerly === undefined
        ? (0,deed/* deed */.dH)(milestone_DEEDS, action, title === undefined ? 'a milestone' : `milestone ${title}`)
        : `renamed milestone ${formerly} to ${title}`;
};
const progressOf = (found) => {
    const [open, closed] = [(0,read/* num */.bu)(found?.open_issues), (0,read/* num */.bu)(found?.closed_issues)];
    if (open === undefined || closed === undefined || open + closed === 0)
        return undefined;
    return `${closed} of ${(0,common/* count */.U9)(open + closed, 'issue')} closed`;
};

;// CONCATENATED MODULE: ./build/src/events/org-block.js






const orgBlock = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    const where = (0,whose/* otherThan */.k)(base.actor, payload.organization);
    const done = (0,deed/* deed */.dH)({}, payload.action, (0,read/* name */.UU)(payload.blocked_user?.login) ?? 'an account');
    return toldOfAccount(payload, base, context, {
        mark: 'people',
        title: (0,common/* sentence */.em)(base.actor, where === undefined ? done : `${done} for ${where}`),
        ...(0,read/* known */.eO)('url', accountUrl(context, payload.blocked_user) ?? accountUrl(context, payload.organization)),
    });
};

;// CONCATENATED MODULE: ./build/src/events/organization.js






const ROLES = {
    direct_member: 'member',
    member: 'member',
    admin: 'owner',
    billing_manager: 'billing manager',
};
const organization = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    const { membership, invitation } = payload;
    const role = (0,read/* entry */.f_)(ROLES, membership?.role) ?? (0,read/* entry */.f_)(ROLES, invitation?.role);
    const teams = (0,read/* num */.bu)(invitation?.team_count) ?? 0;
    return toldOfAccount(payload, base, context, {
        mark: payload.action === 'deleted' ? 'deleted' : 'people',
        title: (0,common/* sentence */.em)(base.actor, organization_deedOf(payload)),
        ...(0,read/* known */.eO)('url', accountUrl(context, payload.organization)),
        facts: (0,small_facts/* smallFacts */.r)(payload.action === 'member_removed' ? undefined : (0,small_facts/* labelled */.w)('as', role), teams > 0 ? `to ${(0,common/* count */.U9)(teams, 'team')}` : undefined, membership?.state === 'pending' ? 'not yet accepted' : undefined),
    });
};
const organization_deedOf = (payload) => {
    const { action, membership, invitation, user } = payload;
    const login = (0,read/* name */.UU)(payload.organization?.login);
    const owner = login ?? 'the organization';
    const member = (0,read/* name */.UU)(membership?.user?.login) ?? 'somebody';
    const formerly = (0,read/* name */.UU)(payload.changes?.login?.from);
    const guest = (0,read/* name */.UU)(user?.login) ?? (0,read/* name */.UU)(invitation?.login) ?? 'somebody';
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
            return (0,deed/* deed */.dH)({}, action, login === undefined ? 'an organization' : `the organization ${login}`);
    }
};

;// CONCATENATED MODULE: ./build/src/events/package-news.js






const packageSubject = (payload, found, context) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    const version = found?.package_version;
    const title = [(0,read/* name */.UU)(found?.name) ?? 'a package', versionOf(version)].filter(part => part !== undefined);
    const line = (0,common/* commitLine */.w_)(base.repo?.url, (0,read/* str */.gx)(version?.target_oid));
    return told(base, context, {
        mark: 'package',
        title: (0,common/* sentence */.em)(base.actor, `${(0,deed/* words */.aL)(payload.action) ?? 'published'} ${title.join(' ')}`),
        ...(0,read/* known */.eO)('url', (0,read/* url */.OZ)(version?.html_url) ?? (0,read/* url */.OZ)(found?.html_url) ?? base.repo?.url),
        lines: [
            ...(0,small_facts/* smallFacts */.r)(descriptionOf(found), package_news_installation(version?.installation_command)),
            ...(line ? [line] : []),
        ],
        facts: (0,small_facts/* smallFacts */.r)(kindOf(found?.package_type), version?.prerelease === true ? 'pre-release' : undefined, releaseOf(version?.release)),
    });
};
const versionOf = (version) => {
    const tag = (0,read/* name */.UU)(version?.container_metadata?.tag?.name);
    return tag ?? (0,read/* name */.UU)(version?.version)?.replace(/^(sha256:[0-9a-f]{12})[0-9a-f]+$/, '$1');
};
const descriptionOf = (found) => (0,read/* firstLine */.TM)(found?.description) ?? (0,read/* firstLine */.TM)(found?.package_version?.description);
const kindOf = (value) => {
    const type = (0,read/* name */.UU)(value)?.toLowerCase();
    if (type === 'container' || type === 'docker')
        return 'container image';
    return type === undefined ? undefined : `${type} package`;
};
const package_news_installation = (value) => {
    const command = (0,read/* name */.UU)(value);
    return command === undefined || command.endsWith(':') ? undefined : (0,tree/* code */.aY)(command);
};
const releaseOf = (release) => {
    const label = (0,small_facts/* labelled */.w)('release', (0,read/* name */.UU)(release?.name) ?? (0,read/* name */.UU)(release?.tag_name));
    return label === undefined ? undefined : (0,tree/* link */.nf)(label, (0,read/* url */.OZ)(release?.html_url));
};

;// CONCATENATED MODULE: ./build/src/events/package.js

const packageEvent = ({ payload, context }) => packageSubject(payload, payload.package, context);

;// CONCATENATED MODULE: ./build/src/events/page-build.js





const page_build_STATES = {
    built: { words: 'GitHub Pages site was built', mark: 'deployed', status: 'success' },
    errored: { words: 'GitHub Pages build failed', mark: 'failed', status: 'failure' },
    building: { words: 'GitHub Pages build is running', mark: 'started' },
    queued: { words: 'GitHub Pages build is queued', mark: 'waiting' },
};
const pageBuild = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    const build = payload.build ?? {};
    const state = (0,read/* entry */.f_)(page_build_STATES, build.status) ?? { words: 'GitHub Pages build was updated', mark: 'news' };
    const change = (0,head/* changeOfHead */._)(base.repo, { sha: build.commit });
    const ms = (0,read/* num */.bu)(build.duration) ?? 0;
    return {
        ...base,
        ...(0,read/* known */.eO)('status', state.status),
        runIsTheNews: false,
        news: {
            mark: state.mark,
            title: state.words,
            ...(0,read/* known */.eO)('url', base.repo && `${base.repo.url}/deployments`),
            lines: [...(0,small_facts/* smallFacts */.r)((0,read/* name */.UU)(build.error?.message)), ...change.lines],
            facts: (0,small_facts/* smallFacts */.r)((0,small_facts/* labelled */.w)('by', (0,read/* name */.UU)(build.pusher?.login) ?? base.actor?.login), ms > 0 ? (0,duration/* duration */.p)(ms) : undefined),
        },
        change,
    };
};

;// CONCATENATED MODULE: ./build/src/events/ping.js





const ping = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    return told(base, context, {
        mark: 'settings',
        title: (0,common/* sentence */.em)(base.actor, 'set up a webhook'),
        ...(0,read/* known */.eO)('url', hooksPage(payload, base.repo, context)),
        lines: (0,small_facts/* smallFacts */.r)((0,read/* name */.UU)(payload.zen)),
        facts: (0,small_facts/* smallFacts */.r)(eventsOf(payload)),
    });
};

;// CONCATENATED MODULE: ./build/src/events/project-card.js




const project_card_DEEDS = {
    created: 'added # to a project',
    deleted: 'took # out of a project',
    edited: 'edited # in a project',
    converted: 'turned a note into an issue in a project',
};
const projectCard = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    const issue = issueOf(payload);
    const shown = issue === undefined && payload.action !== 'deleted';
    return told(base, context, {
        mark: payload.action === 'deleted' ? 'deleted' : 'project',
        title: (0,common/* sentence */.em)(base.actor, project_card_deedOf(payload, issue)),
        ...(0,read/* known */.eO)('url', base.repo && (issue === undefined ? `${base.repo.url}/projects` : `${base.repo.url}/issues/${issue}`)),
        ...(0,read/* known */.eO)('body', shown ? (0,read/* str */.gx)(payload.project_card?.note) : undefined),
    });
};
const issueOf = ({ project_card: card }) => /\/issues\/(\d+)$/.exec((0,read/* str */.gx)(card?.content_url) ?? '')?.[1];
const project_card_deedOf = (payload, issue) => {
    const card = issue === undefined ? 'a card' : `#${issue}`;
    if (payload.action !== 'moved')
        return (0,deed/* deed */.dH)(project_card_DEEDS, payload.action, card);
    return payload.changes?.column_id ? `moved ${card} to another column` : `moved ${card} within its column`;
};

;// CONCATENATED MODULE: ./build/src/events/project-column.js




const projectColumn = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    const found = (0,read/* name */.UU)(payload.project_column?.name);
    const formerly = (0,read/* name */.UU)(payload.changes?.name?.from);
    return told(base, context, {
        mark: payload.action === 'deleted' ? 'deleted' : 'project',
        title: (0,common/* sentence */.em)(base.actor, found === undefined || formerly === undefined
            ? (0,deed/* deed */.dH)({}, payload.action, found === undefined ? 'a project column' : `project column ${found}`)
            : `renamed project column ${formerly} to ${found}`),
        ...(0,read/* known */.eO)('url', base.repo && `${base.repo.url}/projects`),
    });
};

;// CONCATENATED MODULE: ./build/src/events/project.js





const project_MARKS = { closed: 'closed', deleted: 'deleted' };
const project = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    const { action, changes } = payload;
    const found = (0,read/* name */.UU)(payload.project?.name);
    const formerly = (0,read/* name */.UU)(changes?.name?.from);
    const all = base.repo && `${base.repo.url}/projects`;
    return told(base, context, {
        mark: (0,read/* entry */.f_)(project_MARKS, action) ?? 'project',
        title: (0,common/* sentence */.em)(base.actor, found === undefined || formerly === undefined
            ? (0,deed/* deed */.dH)({}, action, found === undefined ? 'a project' : `project ${found}`)
            : `renamed project ${formerly} to ${found}`),
        ...(0,read/* known */.eO)('url', (action === 'deleted' ? undefined : (0,read/* url */.OZ)(payload.project?.html_url)) ?? all),
        ...(0,read/* known */.eO)('body', action === 'created' || action === 'reopened' ? (0,read/* str */.gx)(payload.project?.body) : undefined),
        facts: (0,small_facts/* smallFacts */.r)(action === 'edited' && changes?.body ? 'new description' : undefined),
    });
};

;// CONCATENATED MODULE: ./build/src/events/project-url.js


const projectUrl = (context, organization, number) => {
    const owner = accountUrl(context, organization, 'orgs/');
    const known = (0,read/* num */.bu)(number);
    return owner && `${owner}/projects${known === undefined ? '' : `/${known}`}`;
};

;// CONCATENATED MODULE: ./build/src/events/projects-v2-item.js








const KINDS = {
    DraftIssue: 'a draft',
    Issue: 'an issue',
    PullRequest: 'a pull request',
};
const projects_v2_item_DEEDS = {
    created: 'added # to a project',
    deleted: 'took # out of a project',
    archived: 'archived # in a project',
    restored: 'brought # in a project back from the archive',
    reordered: 'moved # within a project',
    converted: 'turned a draft in a project into an issue',
    edited: 'edited # in a project',
};
const projectsV2Item = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    const edit = (0,bag/* bag */.DH)(payload.changes?.field_value);
    return toldOfAccount(payload, base, context, {
        mark: payload.action === 'deleted' ? 'deleted' : 'project',
        title: (0,common/* sentence */.em)(base.actor, projects_v2_item_deedOf(payload, edit)),
        ...(0,read/* known */.eO)('url', projectUrl(context, payload.organization, edit['project_number'])),
        facts: (0,small_facts/* smallFacts */.r)((0,small_facts/* labelled */.w)('organization', (0,read/* name */.UU)(payload.organization?.login))),
    });
};
const projects_v2_item_deedOf = (payload, edit) => {
    const item = (0,read/* entry */.f_)(KINDS, payload.projects_v2_item?.content_type) ?? 'an item';
    const field = (0,read/* name */.UU)(edit['field_name']);
    if (payload.action !== 'edited' || field === undefined)
        return (0,deed/* deed */.dH)(projects_v2_item_DEEDS, payload.action, item);
    const [from, to] = [projects_v2_item_valueOf(edit['from']), projects_v2_item_valueOf(edit['to'])];
    return to === undefined && from !== undefined
        ? `cleared ${field} of ${item} in a project, which was ${from}`
        : `changed ${field} of ${item} in a project${(0,deed/* fromTo */.e8)(from, to)}`;
};
const projects_v2_item_valueOf = (value) => {
    const number = (0,read/* num */.bu)(value);
    if (number !== undefined)
        return String(number);
    return day(value) ?? (0,read/* name */.UU)(value) ?? (0,read/* name */.UU)((0,bag/* bag */.DH)(value)['name']) ?? (0,read/* name */.UU)((0,bag/* bag */.DH)(value)['title']);
};

;// CONCATENATED MODULE: ./build/src/events/projects-v2-status-update.js







const projects_v2_status_update_DEEDS = { created: 'posted #' };
const projectsV2StatusUpdate = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    const { action, projects_v2_status_update: update, organization } = payload;
    const deleted = action === 'deleted';
    const state = (0,deed/* words */.aL)(update?.status)?.toLowerCase();
    const troubled = state === 'at risk' || state === 'off track';
    const done = (0,deed/* deed */.dH)(projects_v2_status_update_DEEDS, action, 'a project update');
    return toldOfAccount(payload, base, context, {
        mark: deleted ? 'deleted' : troubled ? 'warning' : 'project',
        title: (0,common/* sentence */.em)(base.actor, deleted || state === undefined ? done : `${done}: ${state}`),
        ...(0,read/* known */.eO)('url', projectUrl(context, organization, undefined)),
        ...(0,read/* known */.eO)('body', deleted ? undefined : (0,read/* str */.gx)(update?.body)),
        facts: (0,small_facts/* smallFacts */.r)((0,small_facts/* labelled */.w)('organization', (0,read/* name */.UU)(organization?.login)), (0,small_facts/* labelled */.w)('started', day(update?.start_date)), (0,small_facts/* labelled */.w)('due', day(update?.target_date))),
    });
};

;// CONCATENATED MODULE: ./build/src/events/projects-v2.js






const projects_v2_MARKS = { closed: 'closed', deleted: 'deleted' };
const projectsV2 = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    const { action, projects_v2: found, organization } = payload;
    const page = action === 'deleted' ? undefined : found?.number;
    return toldOfAccount(payload, base, context, {
        mark: (0,read/* entry */.f_)(projects_v2_MARKS, action) ?? 'project',
        title: (0,common/* sentence */.em)(base.actor, projects_v2_deedOf(payload)),
        ...(0,read/* known */.eO)('url', projectUrl(context, organization, page)),
        ...(0,read/* known */.eO)('body', action === 'created' || action === 'reopened' ? (0,read/* str */.gx)(found?.short_description) : undefined),
        facts: (0,small_facts/* smallFacts */.r)((0,small_facts/* labelled */.w)('organization', (0,read/* name */.UU)(organization?.login)), action === 'edited' && payload.changes?.short_description ? 'new description' : undefined),
    });
};
const projects_v2_deedOf = ({ action, projects_v2: found, changes }) => {
    const title = (0,read/* name */.UU)(found?.title);
    const formerly = (0,read/* name */.UU)(changes?.title?.from);
    const visible = changes?.public?.to ?? undefined;
    const thing = title === undefined ? 'a project' : `project ${title}`;
    if (action !== 'edited')
        return (0,deed/* deed */.dH)({}, action, thing);
    if (title !== undefined && formerly !== undefined)
        return `renamed project ${formerly} to ${title}`;
    return visible === undefined ? `edited ${thing}` : `made ${thing} ${visible ? 'public' : 'private'}`;
};

;// CONCATENATED MODULE: ./build/src/events/star.js




const star = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    const removed = payload.action === 'deleted';
    const repo = base.repo?.name ?? 'the repository';
    return told(base, context, {
        mark: removed ? 'deleted' : 'star',
        title: (0,common/* sentence */.em)(base.actor, removed ? `took the star off ${repo}` : `starred ${repo}`),
        ...(0,read/* known */.eO)('url', base.repo?.url),
        facts: (0,small_facts/* smallFacts */.r)(starsOf(payload.repository)),
    });
};
const starsOf = (repo) => {
    const stars = (0,read/* num */.bu)(repo?.stargazers_count);
    return stars === undefined || stars < 1 ? undefined : (0,common/* count */.U9)(stars, 'star');
};

;// CONCATENATED MODULE: ./build/src/events/public.js





const madePublic = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    const repo = payload.repository;
    return told(base, context, {
        mark: 'news',
        title: (0,common/* sentence */.em)(base.actor, `made ${base.repo?.name ?? 'the repository'} public`),
        ...(0,read/* known */.eO)('url', base.repo?.url),
        ...(0,read/* known */.eO)('body', (0,read/* str */.gx)(repo?.description)),
        facts: (0,small_facts/* smallFacts */.r)((0,read/* name */.UU)(repo?.language), (0,read/* name */.UU)(repo?.license?.name), starsOf(repo)),
    });
};

// EXTERNAL MODULE: ./build/src/events/pull-change.js
var pull_change = __webpack_require__(5965);
;// CONCATENATED MODULE: ./build/src/events/pull-request-review-comment.js







const pullRequestReviewComment = ({ payload, context, }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    const { comment, pull_request: pull } = payload;
    const deleted = payload.action === 'deleted';
    const reply = (0,read/* num */.bu)(comment?.in_reply_to_id) !== undefined;
    const done = commentDeed(payload.action, (0,pull_change/* pullName */.N4)(pull), comment, { actor: base.actor, reply });
    return {
        ...base,
        runIsTheNews: false,
        news: {
            mark: deleted ? 'deleted' : 'comment',
            title: (0,common/* sentence */.em)(base.actor, done),
            ...(0,read/* known */.eO)('url', (deleted ? undefined : (0,read/* url */.OZ)(comment?.html_url)) ?? (0,pull_change/* pullUrl */.XA)(pull, base.repo)),
            ...(0,read/* known */.eO)('body', deleted ? undefined : (0,read/* str */.gx)(comment?.body)),
            facts: (0,small_facts/* smallFacts */.r)(placeOf(comment), (0,pull_change/* branches */.J0)(pull), (0,small_facts/* labelled */.w)('opened by', (0,whose/* otherThan */.k)(base.actor, pull?.user))),
        },
        change: (0,pull_change/* changeOfPull */.Jp)(pull, base.repo, context),
    };
};

;// CONCATENATED MODULE: ./build/src/events/pull-request-review-thread.js







const pull_request_review_thread_DEEDS = { unresolved: 'reopened #' };
const pullRequestReviewThread = ({ payload, context, }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    const pull = payload.pull_request;
    const comments = (0,read/* list */.p_)(payload.thread?.comments);
    const [first] = comments;
    return {
        ...base,
        runIsTheNews: false,
        news: {
            mark: payload.action === 'resolved' ? 'closed' : 'comment',
            title: (0,common/* sentence */.em)(base.actor, `${(0,deed/* deed */.dH)(pull_request_review_thread_DEEDS, payload.action, 'a review thread')} on ${(0,pull_change/* pullName */.N4)(pull)}`),
            ...(0,read/* known */.eO)('url', (0,read/* url */.OZ)(first?.html_url) ?? (0,pull_change/* pullUrl */.XA)(pull, base.repo)),
            ...(0,read/* known */.eO)('body', (0,read/* str */.gx)(first?.body)),
            facts: (0,small_facts/* smallFacts */.r)(placeOf(first), (0,small_facts/* labelled */.w)('thread by', (0,whose/* otherThan */.k)(base.actor, first?.user)), comments.length > 1 ? (0,common/* count */.U9)(comments.length, 'comment') : undefined, (0,pull_change/* branches */.J0)(pull)),
        },
        change: (0,pull_change/* changeOfPull */.Jp)(pull, base.repo, context),
    };
};

;// CONCATENATED MODULE: ./build/src/events/pull-request-review.js








const VERDICTS = {
    approved: { words: 'approved', mark: 'approved' },
    changes_requested: { words: 'requested changes to', mark: 'rejected' },
    commented: { words: 'left review comments on', mark: 'comment' },
};
const pullRequestReview = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    const { review, pull_request: pull } = payload;
    const verdict = payload.action === 'submitted' ? (0,read/* entry */.f_)(VERDICTS, review?.state) : undefined;
    const done = verdict?.words ?? `${(0,deed/* deed */.dH)({}, payload.action, (0,whose/* whose */.v)(base.actor, review?.user, 'review'))} of`;
    const dismissed = payload.action === 'dismissed';
    return {
        ...base,
        runIsTheNews: false,
        news: {
            mark: verdict?.mark ?? (dismissed ? 'cancelled' : 'comment'),
            title: (0,common/* sentence */.em)(base.actor, `${done} ${(0,pull_change/* pullName */.N4)(pull)}`),
            ...(0,read/* known */.eO)('url', (0,read/* url */.OZ)(review?.html_url) ?? (0,pull_change/* pullUrl */.XA)(pull, base.repo)),
            ...(0,read/* known */.eO)('body', dismissed ? undefined : (0,read/* str */.gx)(review?.body)),
            facts: [
                ...outdated(payload, base.repo),
                ...(0,small_facts/* smallFacts */.r)((0,pull_change/* branches */.J0)(pull), (0,small_facts/* labelled */.w)('opened by', (0,whose/* otherThan */.k)(base.actor, pull?.user))),
            ],
        },
        change: (0,pull_change/* changeOfPull */.Jp)(pull, base.repo, context),
    };
};
const outdated = ({ review, pull_request: pull }, repo) => {
    const seen = (0,events_ref/* shaOf */.ye)((0,read/* str */.gx)(review?.commit_id));
    const head = (0,events_ref/* shaOf */.ye)((0,read/* str */.gx)(pull?.head?.sha));
    if (seen === undefined || head === undefined || seen === head)
        return [];
    return [[(0,tree/* text */.Qq)('on '), (0,events_ref/* commitLink */.wn)(repo?.url, seen), (0,tree/* text */.Qq)(', not the latest commit')]];
};

;// CONCATENATED MODULE: ./build/src/events/registry-package.js

const registryPackage = ({ payload, context }) => packageSubject(payload, payload.registry_package, context);

;// CONCATENATED MODULE: ./build/src/events/release.js



const DONE = {
    created: ' was created',
    deleted: ' was deleted',
    edited: ' was edited',
    unpublished: ' was unpublished',
};
const release = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    return { ...base, runIsTheNews: false, news: release_newsOf(payload, base), change: (0,common/* changeOf */.C2)(base.repo, context) };
};
const release_newsOf = (payload, who) => {
    const found = payload.release ?? {};
    const deleted = payload.action === 'deleted';
    return {
        mark: deleted ? 'deleted' : 'release',
        title: `${release_kindOf(found)} ${release_titleOf(found)}${(0,read/* entry */.f_)(DONE, payload.action) ?? ''}`,
        ...(0,read/* known */.eO)('url', deleted ? who.repo?.url : ((0,read/* url */.OZ)(found.html_url) ?? who.repo?.url)),
        ...(0,read/* known */.eO)('body', deleted ? undefined : (0,read/* str */.gx)(found.body)),
        ...(deleted ? {} : { lines: assetLines(found) }),
        facts: [...(0,common.by)((0,read/* name */.UU)(found.author?.login) ?? who.actor?.login), ...assets(found), ...release_discussion(found)],
    };
};
const release_kindOf = (found) => {
    if (found.draft === true)
        return 'Draft release';
    return found.prerelease === true ? 'Pre-release' : 'Release';
};
const release_titleOf = (found) => {
    const tag = (0,read/* name */.UU)(found.tag_name);
    const title = (0,read/* name */.UU)(found.name);
    if (tag === undefined || title === undefined)
        return title ?? tag ?? 'without a name';
    return title.includes(tag) ? title : `${tag}: ${title}`;
};
const NAMED = 3;
const assetLines = (found) => {
    const named = (0,read/* list */.p_)(found.assets).filter(asset => (0,read/* name */.UU)(asset.name) !== undefined);
    if (named.length === 0)
        return [];
    const shown = named.slice(0, NAMED).map(asset => {
        const size = (0,read/* num */.bu)(asset.size) ?? 0;
        return [
            (0,tree/* link */.nf)((0,read/* name */.UU)(asset.name) ?? '', (0,read/* url */.OZ)(asset.browser_download_url)),
            ...(size > 0 ? [(0,tree/* text */.Qq)(` ${sizeOf(size)}`)] : []),
        ];
    });
    const left = named.length - NAMED;
    const all = left > 0 ? [...shown, [(0,tree/* link */.nf)(`and ${left} more`, (0,read/* url */.OZ)(found.html_url))]] : shown;
    return [all.flatMap((part, index) => (index === 0 ? part : [(0,tree/* text */.Qq)(' · '), ...part]))];
};
const assets = (found) => {
    const all = (0,read/* list */.p_)(found.assets);
    if (all.length < 2)
        return [];
    const bytes = all.reduce((sum, asset) => sum + ((0,read/* num */.bu)(asset.size) ?? 0), 0);
    return [[(0,tree/* text */.Qq)(`${(0,common/* count */.U9)(all.length, 'asset')}${bytes > 0 ? `, ${sizeOf(bytes)}` : ''}`)]];
};
const release_discussion = (found) => {
    const target = (0,read/* url */.OZ)(found.discussion_url);
    return target === undefined ? [] : [[(0,tree/* link */.nf)('discussion', target)]];
};
const UNITS = ['B', 'KB', 'MB', 'GB'];
const sizeOf = (bytes) => {
    const power = Math.min(Math.trunc(Math.log10(bytes) / 3), UNITS.length - 1);
    const value = bytes / 1000 ** power;
    return `${value < 10 && power > 0 ? value.toFixed(1) : Math.round(value)} ${UNITS[power] ?? ''}`;
};

;// CONCATENATED MODULE: ./build/src/events/repository-advisory.js






const repositoryAdvisory = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    const advisory = payload.repository_advisory ?? {};
    const affected = (0,read/* list */.p_)(advisory.vulnerabilities).map(one => ({
        package: one.package?.name,
        ecosystem: one.package?.ecosystem,
        vulnerable: one.vulnerable_version_range,
        patched: one.patched_versions,
    }));
    const packages = packagesOf(affected);
    const reported = payload.action === 'reported';
    const severity = (0,read/* name */.UU)(advisory.severity);
    const thing = `${severity === undefined ? '' : `${severity} `}${reported ? 'vulnerability' : 'advisory'}`;
    const verb = reported ? 'reported' : ((0,deed/* words */.aL)(payload.action) ?? 'published');
    const article = /^[aeiou]/i.test(thing) ? 'an' : 'a';
    return told(base, context, {
        mark: reported ? 'warning' : 'security',
        title: (0,common/* sentence */.em)(base.actor, `${verb} ${article} ${thing}${packages === undefined ? '' : ` in ${packages}`}`),
        ...(0,read/* known */.eO)('url', (0,read/* url */.OZ)(advisory.html_url) ?? (base.repo && `${base.repo.url}/security/advisories`)),
        ...(0,read/* known */.eO)('body', payload.action === 'published' ? (0,read/* str */.gx)(advisory.description) : undefined),
        lines: payload.action === 'published' ? [] : (0,small_facts/* smallFacts */.r)((0,read/* name */.UU)(advisory.summary)),
        fields: vulnerabilityFields(advisory.severity, advisory.cvss?.score, affected),
        facts: (0,small_facts/* smallFacts */.r)((0,read/* name */.UU)(advisory.cve_id), (0,read/* name */.UU)(advisory.ghsa_id)),
    });
};

;// CONCATENATED MODULE: ./build/src/events/repository-dispatch.js




const repositoryDispatch = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    const type = (0,read/* name */.UU)(payload.action) ?? 'repository dispatch';
    const change = (0,common/* changeOf */.C2)(base.repo, context);
    return (0,started/* started */.A)(base, context, {
        mark: 'started',
        title: (0,common/* sentence */.em)(base.actor, `triggered ${type}`),
        change: { ...change, facts: [[(0,tree/* text */.Qq)(`dispatch ${type}`)]] },
        fields: (0,common/* inputFields */.yD)(payload.client_payload),
    });
};

;// CONCATENATED MODULE: ./build/src/events/repository-import.js





const repositoryImport = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    const { mark, status, words } = outcomeOf(payload.status);
    const by = base.actor && `by ${base.actor.login}`;
    return {
        ...told(base, context, {
            mark,
            title: `Import of the repository ${status === 'success' ? 'succeeded' : words}`,
            ...(0,read/* known */.eO)('url', base.repo?.url),
            facts: (0,small_facts/* smallFacts */.r)(by),
        }),
        ...(0,read/* known */.eO)('status', status),
    };
};

;// CONCATENATED MODULE: ./build/src/events/repository-ruleset.js







const repository_ruleset_VERBS = { edited: 'changed #' };
const ENFORCED = { disabled: 'not enforced', evaluate: 'evaluated only' };
const ALIASES = {
    '~DEFAULT_BRANCH': 'the default branch',
    '~ALL': 'everything',
};
const repository_ruleset_NAMED = 4;
const repositoryRuleset = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    const ruleset = payload.repository_ruleset ?? {};
    const called = (0,read/* name */.UU)(ruleset.name);
    const thing = called === undefined ? 'a ruleset' : `the ruleset ${called}`;
    return told(base, context, {
        mark: payload.action === 'deleted' ? 'deleted' : 'settings',
        title: (0,common/* sentence */.em)(base.actor, (0,deed/* deed */.dH)(repository_ruleset_VERBS, payload.action, thing)),
        ...(0,read/* known */.eO)('url', repository_ruleset_pageOf(payload.action === 'deleted' ? undefined : ruleset, base.repo)),
        ...(payload.action === 'edited' && { fields: repository_ruleset_changed(payload, ruleset) }),
        facts: repository_ruleset_factsOf(ruleset),
    });
};
const repository_ruleset_pageOf = (ruleset, repo) => (0,read/* url */.OZ)(ruleset?._links?.html?.href) ?? (repo && `${repo.url}/rules`);
const repository_ruleset_changed = (payload, ruleset) => {
    const { name: renamed, enforcement, rules } = payload.changes ?? {};
    const updated = (0,read/* list */.p_)(rules?.updated).map(one => one.rule);
    return [
        ...(renamed ? settingChange('name', renamed.from, ruleset.name) : []),
        ...(enforcement ? settingChange('enforcement', enforcement.from, ruleset.enforcement) : []),
        ...rulesField('Rules added', rules?.added),
        ...rulesField('Rules removed', rules?.deleted),
        ...rulesField('Rules changed', updated),
    ];
};
const rulesField = (label, rules) => {
    const types = (0,read/* list */.p_)(rules).flatMap(rule => (0,deed/* words */.aL)(rule.type) ?? []);
    return types.length > 0 ? [{ name: label, value: types.join(', ') }] : [];
};
const repository_ruleset_factsOf = (ruleset) => {
    const patterns = (0,bag/* names */.Dy)(ruleset.conditions?.ref_name?.include).map(pattern => (0,read/* entry */.f_)(ALIASES, pattern) ?? pattern.replace(/^refs\/(heads|tags)\//, ''));
    const rules = (0,read/* list */.p_)(ruleset.rules).length;
    const left = patterns.length - repository_ruleset_NAMED;
    return (0,small_facts/* smallFacts */.r)((0,read/* entry */.f_)(ENFORCED, ruleset.enforcement), patterns.length === 0
        ? undefined
        : `on ${patterns.slice(0, repository_ruleset_NAMED).join(', ')}${left > 0 ? ` and ${left} more` : ''}`, ruleset.target === 'tag' ? 'for tags' : undefined, rules > 0 ? (0,common/* count */.U9)(rules, 'rule') : undefined);
};

;// CONCATENATED MODULE: ./build/src/events/repository-vulnerability-alert.js







const repository_vulnerability_alert_ACTIONS = {
    create: { alone: '#', mark: 'security' },
    dismiss: { by: 'dismissed #', alone: '# was dismissed', mark: 'closed' },
    reopen: { by: 'reopened #', alone: '# was reopened', mark: 'security' },
    resolve: { alone: '# was fixed', mark: 'passed' },
};
const repositoryVulnerabilityAlert = ({ payload, context, }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    const alert = payload.alert ?? {};
    const number = (0,read/* num */.bu)(alert.number);
    const severity = (0,read/* name */.UU)(alert.severity);
    const affected = (0,read/* name */.UU)(alert.affected_package_name);
    const page = base.repo && `${base.repo.url}/security/dependabot${number === undefined ? '' : `/${number}`}`;
    const id = (0,read/* name */.UU)(alert.external_identifier) ?? (0,read/* name */.UU)(alert.ghsa_id);
    const dismisser = (0,read/* name */.UU)(alert.dismisser?.login);
    const fields = vulnerabilityFields(undefined, undefined, [
        { package: alert.affected_package_name, vulnerable: alert.affected_range, patched: alert.fixed_in },
    ]);
    return told(base, context, {
        ...alertNews(repository_vulnerability_alert_ACTIONS, dismisser === undefined ? payload : { ...payload, sender: { login: dismisser } }, {
            label: number === undefined ? 'Dependabot alert' : `Dependabot alert #${number}`,
            about: `${severity === undefined ? '' : `${severity} `}vulnerability${affected === undefined ? '' : ` in ${affected}`}`,
        }),
        ...(0,read/* known */.eO)('url', page),
        ...((payload.action === 'create' || payload.action === 'reopen') && { fields }),
        facts: (0,small_facts/* smallFacts */.r)(id === undefined ? undefined : (0,tree/* link */.nf)(id, (0,read/* url */.OZ)(alert.external_reference)), reasonOf(alert.dismiss_reason)),
    });
};

;// CONCATENATED MODULE: ./build/src/events/repository.js







const repository_VERBS = {
    privatized: 'made # private',
    publicized: 'made # public',
    unarchived: 'took # out of the archive',
};
const repository_MARKS = {
    created: 'opened',
    deleted: 'deleted',
    archived: 'closed',
    publicized: 'warning',
};
const repository = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    const deleted = payload.action === 'deleted';
    return told(base, context, {
        mark: (0,read/* entry */.f_)(repository_MARKS, payload.action) ?? 'settings',
        title: (0,common/* sentence */.em)(base.actor, repository_deedOf(payload)),
        ...(0,read/* known */.eO)('url', deleted ? accountUrl(context, payload.repository?.owner) : base.repo?.url),
        lines: shows(payload, 'description') ? (0,small_facts/* smallFacts */.r)((0,read/* name */.UU)(payload.repository?.description)) : [],
        facts: payload.action === 'created' ? repository_kindOf(payload) : [],
    });
};
const repository_deedOf = (payload) => {
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
            return (0,deed/* deed */.dH)(repository_VERBS, payload.action, 'the repository');
    }
};
const organizationOf = (from) => (0,bag/* bag */.DH)((0,bag/* bag */.DH)(from)['organization'])['login'];
const fromTo = (from, to) => {
    const [before, after] = [(0,read/* name */.UU)(from), (0,read/* name */.UU)(to)];
    return `${before === undefined ? '' : ` from ${before}`}${after === undefined ? '' : ` to ${after}`}`;
};
const edited = ({ changes, repository: repo }) => {
    if (changes?.default_branch) {
        return `changed the default branch${fromTo(changes.default_branch.from, repo?.default_branch)}`;
    }
    const keys = Object.keys((0,bag/* bag */.DH)(changes)).flatMap(key => (0,deed/* words */.aL)(key) ?? []);
    return keys.length === 0 ? 'changed the repository' : `changed the repository's ${(0,bag/* joined */.oR)(keys)}`;
};
const shows = ({ action, changes }, key) => action === 'created' || (action === 'edited' && (0,bag/* bag */.DH)(changes)[key] !== undefined);
const repository_kindOf = ({ repository: repo }) => (0,small_facts/* smallFacts */.r)(repo?.private === true ? 'private' : repo?.private === false ? 'public' : undefined, repo?.fork === true ? 'fork' : undefined);

;// CONCATENATED MODULE: ./build/src/events/secret-alert.js


const secret_alert_labelsOf = (alert) => {
    const number = (0,read/* num */.bu)(alert?.number);
    return {
        label: number === undefined ? 'a secret scanning alert' : `secret scanning alert #${number}`,
        about: (0,read/* name */.UU)(alert?.secret_type_display_name) ?? (0,deed/* words */.aL)(alert?.secret_type),
    };
};
const alertPage = (alert, repo) => (0,read/* url */.OZ)(alert?.html_url) ?? (repo && `${repo.url}/security/secret-scanning`);

;// CONCATENATED MODULE: ./build/src/events/secret-scanning-alert-location.js








const secretScanningAlertLocation = ({ payload, context, }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    const { label, about } = secret_alert_labelsOf(payload.alert);
    const done = `${(0,common/* capital */.Nx)(label)} was found in ${secret_scanning_alert_location_placeOf(payload)}`;
    const line = lineOf(payload, base.repo);
    return told(base, context, {
        mark: 'security',
        title: about === undefined ? done : `${done}: ${about}`,
        ...(0,read/* known */.eO)('url', alertPage(payload.alert, base.repo)),
        lines: line ? [line] : [],
    });
};
const secret_scanning_alert_location_placeOf = (payload) => {
    const type = (0,deed/* words */.aL)(payload.location?.type);
    if (type === undefined)
        return 'another place';
    return `${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type}`;
};
const lineOf = (payload, repo) => {
    const details = payload.location?.details;
    const sha = (0,events_ref/* shaOf */.ye)((0,read/* str */.gx)(details?.commit_sha));
    const place = placeLink(repo, { path: details?.path, line: details?.start_line, sha });
    return place && sha !== undefined ? [...place, (0,tree/* text */.Qq)(' in '), (0,events_ref/* commitLink */.wn)(repo?.url, sha)] : place;
};

;// CONCATENATED MODULE: ./build/src/events/secret-scanning-alert.js






const secret_scanning_alert_ACTIONS = {
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
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    return told(base, context, {
        ...alertNews(secret_scanning_alert_ACTIONS, payload, secret_alert_labelsOf(payload.alert)),
        ...(0,read/* known */.eO)('url', alertPage(payload.alert, base.repo)),
        facts: secret_scanning_alert_factsOf(payload.alert),
    });
};
const secret_scanning_alert_factsOf = (alert) => {
    const bypasser = (0,read/* name */.UU)(alert?.push_protection_bypassed_by?.login);
    return (0,small_facts/* smallFacts */.r)((0,read/* entry */.f_)(VALIDITY, alert?.validity), alert?.publicly_leaked === true ? 'leaked in public' : undefined, alert?.push_protection_bypassed === true
        ? `push protection bypassed${bypasser === undefined ? '' : ` by ${bypasser}`}`
        : undefined, (0,small_facts/* labelled */.w)('assigned to', (0,read/* name */.UU)(alert?.assigned_to?.login)), reasonOf(alert?.resolution), (0,read/* name */.UU)(alert?.resolution_comment));
};

;// CONCATENATED MODULE: ./build/src/events/security-advisory.js






const security_advisory_DONE = { updated: ' was updated', withdrawn: ' was withdrawn' };
const security_advisory_MARKS = { withdrawn: 'closed' };
const securityAdvisory = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)({}, context);
    const advisory = payload.security_advisory ?? {};
    const affected = affectedBy(advisory);
    const published = payload.action === 'published';
    return toldOfAccount({}, base, context, {
        mark: (0,read/* entry */.f_)(security_advisory_MARKS, payload.action) ?? 'security',
        title: security_advisory_titleOf(payload, packagesOf(affected)),
        url: advisoryPage(advisory.ghsa_id, context),
        ...(0,read/* known */.eO)('body', published ? (0,read/* str */.gx)(advisory.description) : undefined),
        lines: published ? [] : (0,small_facts/* smallFacts */.r)((0,read/* name */.UU)(advisory.summary)),
        fields: vulnerabilityFields(advisory.severity, advisory.cvss?.score, affected),
        facts: [
            ...(0,small_facts/* smallFacts */.r)(cveOf(advisory), (0,read/* name */.UU)(advisory.ghsa_id)),
            ...(published ? [] : since('published', advisory.published_at)),
        ],
    });
};
const security_advisory_titleOf = (payload, packages) => {
    const severity = (0,read/* name */.UU)(payload.security_advisory?.severity);
    const advisory = severity === undefined ? 'Advisory' : `${(0,common/* capital */.Nx)(severity)} advisory`;
    const done = (0,read/* entry */.f_)(security_advisory_DONE, payload.action);
    if (packages === undefined)
        return advisory + (done ?? ' was published');
    return `${advisory} in ${packages}${done ?? ''}`;
};
const affectedBy = (advisory) => (0,read/* list */.p_)(advisory.vulnerabilities).map(one => ({
    package: one.package?.name,
    ecosystem: one.package?.ecosystem,
    vulnerable: one.vulnerable_version_range,
    patched: one.first_patched_version?.identifier,
}));
const cveOf = (advisory) => (0,read/* name */.UU)(advisory.cve_id) ?? (0,read/* name */.UU)((0,read/* list */.p_)(advisory.identifiers).find(one => one.type === 'CVE')?.value);

;// CONCATENATED MODULE: ./build/src/events/security-and-analysis.js






const FEATURES = {
    advanced_security: 'GitHub Advanced Security',
    dependabot_security_updates: 'Dependabot security updates',
    secret_scanning_ai_detection: 'secret scanning by AI',
    secret_scanning_non_provider_patterns: 'secret scanning for generic patterns',
    secret_scanning_push_protection: 'push protection of secret scanning',
};
const securityAndAnalysis = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    const changes = changesOf(payload);
    const [only] = changes;
    const alone = changes.length === 1 ? only : undefined;
    return told(base, context, {
        mark: changes.some(({ to }) => to === 'disabled') ? 'warning' : 'security',
        title: (0,common/* sentence */.em)(base.actor, alone === undefined
            ? 'changed the security settings'
            : `${(0,deed/* words */.aL)(alone.to) ?? 'changed'} ${alone.feature}`),
        ...(0,read/* known */.eO)('url', base.repo && `${base.repo.url}/settings/security_analysis`),
        ...(alone === undefined && {
            fields: changes.flatMap(({ feature, from, to }) => settingChange(feature, from, to)),
        }),
    });
};
const changesOf = (payload) => {
    const before = (0,bag/* bag */.DH)(payload.changes?.from?.security_and_analysis);
    const after = (0,bag/* bag */.DH)(payload.repository?.security_and_analysis);
    return Object.keys({ ...before, ...after }).flatMap(key => {
        const feature = (0,read/* entry */.f_)(FEATURES, key) ?? (0,deed/* words */.aL)(key);
        const [from, to] = [(0,bag/* bag */.DH)(before[key])['status'], (0,bag/* bag */.DH)(after[key])['status']];
        return feature === undefined || from === to ? [] : [{ feature, from, to }];
    });
};

;// CONCATENATED MODULE: ./build/src/events/sponsorship.js







const sponsorship_MARKS = {
    cancelled: 'cancelled',
    pending_cancellation: 'waiting',
    pending_tier_change: 'waiting',
};
const sponsorship = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    const { sponsor, sponsorable, tier, privacy_level, created_at } = payload.sponsorship ?? {};
    const ending = payload.action === 'cancelled' || payload.action === 'pending_cancellation';
    const login = (0,read/* name */.UU)(sponsor?.login);
    const who = login === undefined ? base.actor : { login };
    return toldOfAccount(payload, base, context, {
        mark: (0,read/* entry */.f_)(sponsorship_MARKS, payload.action) ?? 'sponsor',
        title: (0,common/* sentence */.em)(who, sponsorship_deedOf(payload)),
        ...(0,read/* known */.eO)('url', accountUrl(context, sponsorable, 'sponsors/') ?? accountUrl(context, sponsor)),
        facts: [
            ...(0,small_facts/* smallFacts */.r)(ending ? amountOf(tier) : undefined),
            ...(payload.action === 'created' ? [] : since('sponsor since', created_at)),
            ...(0,small_facts/* smallFacts */.r)(privacy_level === 'private' && payload.action !== 'edited' ? 'private sponsorship' : undefined),
        ],
    });
};
const sponsorship_deedOf = (payload) => {
    const { sponsorable, tier, privacy_level } = payload.sponsorship ?? {};
    const whom = (0,read/* name */.UU)(sponsorable?.login) ?? 'an account';
    const amount = amountOf(tier);
    const change = `the sponsorship of ${whom}${(0,deed/* fromTo */.e8)(amountOf(payload.changes?.tier?.from), amount)}`;
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
            return (0,deed/* deed */.dH)({}, payload.action, `the sponsorship of ${whom}`);
    }
};
const amountOf = (tier) => {
    const dollars = (0,read/* num */.bu)(tier?.monthly_price_in_dollars);
    const once = tier?.is_one_time === true;
    return ((0,read/* name */.UU)(tier?.name) ?? (dollars === undefined ? undefined : `$${dollars} ${once ? 'one time' : 'a month'}`));
};

;// CONCATENATED MODULE: ./build/src/events/status.js





const status_status = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    const outcome = outcomeOf(payload.state, payload.state);
    const { commit } = payload;
    const change = (0,head/* changeOfHead */._)(base.repo, {
        ref: branchOf(payload),
        sha: payload.sha,
        commit: {
            message: commit?.commit?.message,
            author: { name: commit?.commit?.author?.name, username: commit?.author?.login },
        },
    });
    return {
        ...base,
        ...(0,read/* known */.eO)('status', outcome.status),
        runIsTheNews: false,
        news: {
            mark: outcome.mark,
            title: `${(0,read/* brief */.dh)(serviceOf(payload) ?? 'Commit status')} ${outcome.words}`,
            ...(0,read/* known */.eO)('url', (0,read/* url */.OZ)(payload.target_url) ?? (0,read/* url */.OZ)(commit?.html_url) ?? base.repo?.url),
            ...(0,head/* onWhat */.S)(change),
            lines: [...(0,small_facts/* smallFacts */.r)((0,read/* name */.UU)(payload.description)), ...change.lines],
        },
        change,
    };
};
const UNNAMED = 'default';
const serviceOf = (payload) => payload.context === UNNAMED ? undefined : (0,read/* name */.UU)(payload.context);
const branchOf = (payload) => {
    const branches = (0,read/* list */.p_)(payload.branches);
    const ending = branches.filter(branch => (0,read/* str */.gx)(branch.commit?.sha) === (0,read/* str */.gx)(payload.sha));
    const main = ending.find(branch => branch.name === payload.repository?.default_branch);
    return (0,read/* str */.gx)((main ?? ending[0] ?? (branches.length === 1 ? branches[0] : undefined))?.name);
};

;// CONCATENATED MODULE: ./build/src/events/sub-issues.js





const sub_issues_DEEDS = {
    sub_issue_added: 'made # a sub-issue of',
    parent_issue_added: 'made # a sub-issue of',
    sub_issue_removed: 'removed # as a sub-issue of',
    parent_issue_removed: 'removed # as a sub-issue of',
};
const CHANGED = 'changed #, a sub-issue of';
const subIssues = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    const { action, sub_issue: sub, parent_issue: parent } = payload;
    const child = issueName(sub, payload.sub_issue_repo, base.repo);
    const top = issueName(parent, payload.parent_issue_repo, base.repo);
    const { total, completed } = parent?.sub_issues_summary ?? {};
    const [all, done] = [(0,read/* num */.bu)(total), (0,read/* num */.bu)(completed)];
    return told(base, context, {
        mark: 'issue',
        title: (0,common/* sentence */.em)(base.actor, `${((0,read/* entry */.f_)(sub_issues_DEEDS, action) ?? CHANGED).replace('#', () => child)} ${top}`),
        ...(0,read/* known */.eO)('url', (0,read/* url */.OZ)(sub?.html_url) ?? (0,read/* url */.OZ)(parent?.html_url) ?? (base.repo && `${base.repo.url}/issues`)),
        facts: (0,small_facts/* smallFacts */.r)(all === undefined || done === undefined || all < 1 ? undefined : `${done} of ${all} sub-issues done`),
    });
};

;// CONCATENATED MODULE: ./build/src/events/team-add.js





const teamAdd = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    const { team, organization } = payload;
    return told(base, context, {
        mark: 'people',
        title: (0,common/* sentence */.em)(base.actor, `gave ${teamName(team)} ${accessOf(team)}`),
        ...(0,read/* known */.eO)('url', teamUrl(context, team, organization) ?? base.repo?.url),
        facts: (0,small_facts/* smallFacts */.r)((0,small_facts/* labelled */.w)('organization', (0,read/* name */.UU)(organization?.login))),
    });
};

;// CONCATENATED MODULE: ./build/src/events/team.js







const team_MARKS = { deleted: 'deleted' };
const PRIVACY = { secret: 'secret', closed: 'visible' };
const team = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    const { action, organization } = payload;
    const gone = action === 'deleted';
    return toldOfAccount(payload, base, context, {
        mark: (0,read/* entry */.f_)(team_MARKS, action) ?? 'people',
        title: (0,common/* sentence */.em)(base.actor, team_deedOf(payload)),
        ...(0,read/* known */.eO)('url', gone ? accountUrl(context, organization) : teamUrl(context, payload.team, organization)),
        ...(0,read/* known */.eO)('body', action === 'created' ? (0,read/* str */.gx)(payload.team?.description) : undefined),
        facts: (0,small_facts/* smallFacts */.r)((0,small_facts/* labelled */.w)('organization', (0,read/* name */.UU)(organization?.login)), action === 'created' ? (0,small_facts/* labelled */.w)('team is', (0,read/* entry */.f_)(PRIVACY, payload.team?.privacy)) : undefined, action === 'edited' && payload.changes?.description ? 'new description' : undefined),
    });
};
const team_deedOf = (payload) => {
    const { action, changes } = payload;
    const thing = teamName(payload.team);
    if (action === 'added_to_repository')
        return `gave ${thing} ${accessOf(payload.team)}`;
    if (action === 'removed_from_repository')
        return `took away the access of ${thing}`;
    if (action !== 'edited')
        return (0,deed/* deed */.dH)({}, action, thing);
    const formerly = (0,read/* name */.UU)(changes?.name?.from);
    const privacy = changes?.privacy ? (0,read/* entry */.f_)(PRIVACY, payload.team?.privacy) : undefined;
    if (formerly !== undefined)
        return `renamed team ${formerly} to ${(0,read/* name */.UU)(payload.team?.name) ?? 'another name'}`;
    if (privacy !== undefined)
        return `made ${thing} ${privacy}`;
    return changes?.repository
        ? `changed the access of ${thing} to ${accessOf(payload.team)}`
        : `edited ${thing}`;
};

;// CONCATENATED MODULE: ./build/src/events/watch.js





const watch = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    return told(base, context, {
        mark: 'star',
        title: (0,common/* sentence */.em)(base.actor, `starred ${base.repo?.name ?? 'the repository'}`),
        ...(0,read/* known */.eO)('url', base.repo?.url),
        facts: (0,small_facts/* smallFacts */.r)(starsOf(payload.repository)),
    });
};

;// CONCATENATED MODULE: ./build/src/events/workflow-job.js








const workflow_job_NAMED = 6;
const workflowJob = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    const job = payload.workflow_job ?? {};
    const outcome = outcomeOf(job.conclusion, job.status);
    const change = (0,head/* changeOfHead */._)(base.repo, { ref: job.head_branch, sha: job.head_sha });
    const title = [(0,read/* name */.UU)(job.workflow_name), (0,read/* name */.UU)(job.name) ?? 'A job'].filter(part => part !== undefined);
    return {
        ...base,
        ...(0,read/* known */.eO)('status', outcome.status),
        runIsTheNews: false,
        news: {
            mark: outcome.mark,
            title: `${(0,read/* brief */.dh)(title.join(' › '))} ${outcome.words}`,
            ...(0,read/* known */.eO)('url', (0,read/* url */.OZ)(job.html_url) ?? base.repo?.url),
            ...(0,head/* onWhat */.S)(change),
            lines: [...failedSteps(job), ...change.lines],
            facts: workflow_job_factsOf(payload, job),
        },
        change,
    };
};
const failedSteps = (job) => {
    const failed = (0,read/* list */.p_)(job.steps).filter(step => outcomeOf(step.conclusion).status === 'failure');
    const lines = failed
        .slice(0, workflow_job_NAMED)
        .map(step => [(0,tree/* text */.Qq)('Step '), (0,tree/* strong */.ko)((0,tree/* text */.Qq)((0,read/* name */.UU)(step.name) ?? 'without a name')), (0,tree/* text */.Qq)(' failed')]);
    const left = failed.length - workflow_job_NAMED;
    return left > 0 ? [...lines, [(0,tree/* text */.Qq)(`and ${left} more`)]] : lines;
};
const workflow_job_factsOf = (payload, job) => {
    const labels = (0,bag/* names */.Dy)(job.labels);
    const machine = job.runner_group_name === 'GitHub Actions' ? undefined : (0,read/* name */.UU)(job.runner_name);
    const attempt = (0,read/* num */.bu)(job.run_attempt) ?? 1;
    return (0,small_facts/* smallFacts */.r)((0,small_facts/* labelled */.w)('deploys to', (0,read/* name */.UU)(payload.deployment?.environment)), took(job.started_at, job.completed_at), (0,small_facts/* labelled */.w)('on', machine), labels.length > 0 ? labels.join(', ') : undefined, attempt > 1 ? `attempt ${attempt}` : undefined);
};

;// CONCATENATED MODULE: ./build/src/events/workflow-run.js







const workflowRun = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    const run = payload.workflow_run ?? {};
    const told = foreignRun(payload, run, base.repo);
    const outcome = outcomeOf(run.conclusion, payload.action);
    const change = changeOfRun(run, base.repo);
    return {
        ...base,
        ...(0,read/* known */.eO)('status', outcome.status),
        run: told,
        runIsTheNews: true,
        news: {
            mark: outcome.mark,
            title: `${told.workflow ?? 'A workflow'} ${outcome.words}`,
            ...(0,read/* known */.eO)('url', told.url),
            ...(0,head/* onWhat */.S)(change),
            lines: change.lines,
            facts: change.facts,
        },
        change,
    };
};
const foreignRun = (payload, run, repo) => {
    const attempt = Math.max(1, (0,read/* num */.bu)(run.run_attempt) ?? 1);
    const id = (0,read/* num */.bu)(run.id);
    const base = (0,read/* url */.OZ)(run.html_url) ?? (id === undefined || !repo ? undefined : `${repo.url}/actions/runs/${id}`);
    const durationMs = payload.action === 'completed' ? tookMs(run.run_started_at, run.updated_at) : undefined;
    return {
        ...(0,read/* known */.eO)('workflow', (0,read/* name */.UU)(run.name) ?? (0,read/* name */.UU)(payload.workflow?.name)),
        ...(0,read/* known */.eO)('url', attempt > 1 && base !== undefined ? `${base}/attempts/${attempt}` : base),
        ...(0,read/* known */.eO)('number', (0,read/* num */.bu)(run.run_number)),
        attempt,
        ...(0,read/* known */.eO)('actor', run.event === 'schedule' && attempt === 1 ? undefined : starterOf(run)),
        ...(0,read/* known */.eO)('durationMs', durationMs),
    };
};
const starterOf = (run) => (0,read/* name */.UU)(run.triggering_actor?.login) ?? (0,read/* name */.UU)(run.actor?.login);
const changeOfRun = (run, repo) => {
    const branch = (0,read/* str */.gx)(run.head_branch);
    const headUrl = (0,read/* url */.OZ)(run.head_repository?.html_url) ?? repo?.url;
    const pull = (0,read/* list */.p_)(run.pull_requests)[0];
    const number = (0,read/* num */.bu)(pull?.number);
    const line = (0,common/* commitLine */.w_)(headUrl, (0,read/* str */.gx)(run.head_sha), run.head_commit);
    const foreign = (0,read/* name */.UU)(run.head_repository?.full_name);
    const fork = foreign !== undefined && foreign !== (0,read/* name */.UU)(run.repository?.full_name) && run.repository
        ? foreign
        : undefined;
    const on = branch === undefined ? [] : [...(0,events_ref/* refLink */.Wv)(headUrl, { kind: 'branch', name: branch })];
    return {
        ...(on.length > 0 && { on }),
        lines: line ? [line] : [],
        facts: [
            ...(number === undefined ? [] : [[(0,tree/* link */.nf)(`#${number}`, repo && `${repo.url}/pull/${number}`)]]),
            ...(fork === undefined ? [] : [[(0,tree/* text */.Qq)(`from ${fork}`)]]),
            ...startedBy(run),
        ],
        ...(0,read/* known */.eO)('author', (0,common/* authorOf */.rM)(run.head_commit)),
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
    const words = (0,read/* entry */.f_)(STARTERS, run.event);
    return words === undefined ? [] : [[(0,tree/* text */.Qq)(words)]];
};

// EXTERNAL MODULE: ./build/src/events/reader.js
var reader = __webpack_require__(3560);
;// CONCATENATED MODULE: ./build/src/events/others.js







































































const others = new Map([
    ['branch_protection_configuration', (0,reader/* reader */.w)(branchProtectionConfiguration)],
    ['branch_protection_rule', (0,reader/* reader */.w)(branchProtectionRule)],
    ['check_run', (0,reader/* reader */.w)(checkRun)],
    ['check_suite', (0,reader/* reader */.w)(checkSuite)],
    ['code_scanning_alert', (0,reader/* reader */.w)(codeScanningAlert)],
    ['commit_comment', (0,reader/* reader */.w)(commitComment)],
    ['create', (0,reader/* reader */.w)(create)],
    ['custom_property', (0,reader/* reader */.w)(customProperty)],
    ['custom_property_values', (0,reader/* reader */.w)(customPropertyValues)],
    ['delete', (0,reader/* reader */.w)(deleted)],
    ['dependabot_alert', (0,reader/* reader */.w)(dependabotAlert)],
    ['deploy_key', (0,reader/* reader */.w)(deployKey)],
    ['deployment', (0,reader/* reader */.w)(deployment)],
    ['deployment_protection_rule', (0,reader/* reader */.w)(deploymentProtectionRule)],
    ['deployment_review', (0,reader/* reader */.w)(deploymentReview)],
    ['deployment_status', (0,reader/* reader */.w)(deploymentStatus)],
    ['discussion', (0,reader/* reader */.w)(discussion)],
    ['discussion_comment', (0,reader/* reader */.w)(discussionComment)],
    ['fork', (0,reader/* reader */.w)(fork)],
    ['github_app_authorization', (0,reader/* reader */.w)(githubAppAuthorization)],
    ['gollum', (0,reader/* reader */.w)(gollum)],
    ['image_version', (0,reader/* reader */.w)(imageVersion)],
    ['installation', (0,reader/* reader */.w)(installation)],
    ['installation_repositories', (0,reader/* reader */.w)(installationRepositories)],
    ['issue_comment', (0,reader/* reader */.w)(issueComment)],
    ['issue_dependencies', (0,reader/* reader */.w)(issueDependencies)],
    ['issues', (0,reader/* reader */.w)(issues)],
    ['label', (0,reader/* reader */.w)(label)],
    ['marketplace_purchase', (0,reader/* reader */.w)(marketplacePurchase)],
    ['member', (0,reader/* reader */.w)(member)],
    ['membership', (0,reader/* reader */.w)(membership)],
    ['merge_group', (0,reader/* reader */.w)(mergeGroup)],
    ['meta', (0,reader/* reader */.w)(meta)],
    ['milestone', (0,reader/* reader */.w)(milestone)],
    ['org_block', (0,reader/* reader */.w)(orgBlock)],
    ['organization', (0,reader/* reader */.w)(organization)],
    ['package', (0,reader/* reader */.w)(packageEvent)],
    ['page_build', (0,reader/* reader */.w)(pageBuild)],
    ['ping', (0,reader/* reader */.w)(ping)],
    ['project', (0,reader/* reader */.w)(project)],
    ['project_card', (0,reader/* reader */.w)(projectCard)],
    ['project_column', (0,reader/* reader */.w)(projectColumn)],
    ['projects_v2', (0,reader/* reader */.w)(projectsV2)],
    ['projects_v2_item', (0,reader/* reader */.w)(projectsV2Item)],
    ['projects_v2_status_update', (0,reader/* reader */.w)(projectsV2StatusUpdate)],
    ['public', (0,reader/* reader */.w)(madePublic)],
    ['pull_request_comment', (0,reader/* reader */.w)(issueComment)],
    ['pull_request_review', (0,reader/* reader */.w)(pullRequestReview)],
    ['pull_request_review_comment', (0,reader/* reader */.w)(pullRequestReviewComment)],
    ['pull_request_review_thread', (0,reader/* reader */.w)(pullRequestReviewThread)],
    ['registry_package', (0,reader/* reader */.w)(registryPackage)],
    ['release', (0,reader/* reader */.w)(release)],
    ['repository', (0,reader/* reader */.w)(repository)],
    ['repository_advisory', (0,reader/* reader */.w)(repositoryAdvisory)],
    ['repository_dispatch', (0,reader/* reader */.w)(repositoryDispatch)],
    ['repository_import', (0,reader/* reader */.w)(repositoryImport)],
    ['repository_ruleset', (0,reader/* reader */.w)(repositoryRuleset)],
    ['repository_vulnerability_alert', (0,reader/* reader */.w)(repositoryVulnerabilityAlert)],
    ['secret_scanning_alert', (0,reader/* reader */.w)(secretScanningAlert)],
    ['secret_scanning_alert_location', (0,reader/* reader */.w)(secretScanningAlertLocation)],
    ['security_advisory', (0,reader/* reader */.w)(securityAdvisory)],
    ['security_and_analysis', (0,reader/* reader */.w)(securityAndAnalysis)],
    ['sponsorship', (0,reader/* reader */.w)(sponsorship)],
    ['star', (0,reader/* reader */.w)(star)],
    ['status', (0,reader/* reader */.w)(status_status)],
    ['sub_issues', (0,reader/* reader */.w)(subIssues)],
    ['team', (0,reader/* reader */.w)(team)],
    ['team_add', (0,reader/* reader */.w)(teamAdd)],
    ['watch', (0,reader/* reader */.w)(watch)],
    ['workflow_job', (0,reader/* reader */.w)(workflowJob)],
    ['workflow_run', (0,reader/* reader */.w)(workflowRun)],
]);


/***/ })

};
;