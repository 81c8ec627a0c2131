'use strict';

var hookline = require('../hookline.js');

/** To whom a branch protection applies. https://docs.github.com/webhooks/webhook-events-and-payloads#branch_protection_rule */
const LEVELS = {
    off: 'off',
    non_admins: 'on, except for administrators',
    everyone: 'on',
};
/** A setting's value for people; undefined where it is not known, as in a payload that lacks the key. */
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
        return hookline.names(value).join(', ') || 'none';
    return hookline.entry(LEVELS, value) ?? hookline.words(value);
};
/** `Required approving reviews: 2 \u2192 1`; none where nothing that a person sees has changed. */
const settingChange = (label, from, to) => {
    const [before, after] = [settingWords(from), settingWords(to)];
    if (before === after)
        return [];
    const value = before === undefined || after === undefined ? (after ?? `was ${before ?? ''}`) : `${before} \u2192 ${after}`;
    return [{ name: hookline.capital(label), value }];
};

const VERBS = { edited: 'changed #' };
/** Settings whose keys would not do as words. */
const LABELS = {
    admin_enforced: 'applies to administrators',
    authorized_actors_only: 'pushes by some only',
    authorized_actor_names: 'who may push',
    authorized_dismissal_actors_only: 'review dismissals by some only',
    name: 'branch pattern',
    required_approving_review_count: 'required approving reviews',
};
/** https://docs.github.com/webhooks/webhook-events-and-payloads#branch_protection_rule */
const branchProtectionRule = ({ payload, context, }) => {
    const base = hookline.whoAndWhere(payload, context);
    const rule = payload.rule ?? {};
    const branch = hookline.name(rule.name);
    const thing = branch === undefined ? 'a branch protection rule' : `the protection of ${branch}`;
    return hookline.told(base, context, {
        mark: payload.action === 'deleted' ? 'deleted' : 'settings',
        title: hookline.sentence(base.actor, hookline.deed(VERBS, payload.action, thing)),
        ...hookline.known('url', base.repo && `${base.repo.url}/settings/branches`),
        ...(payload.action === 'edited' && { fields: changed(payload.changes, rule) }),
        ...(payload.action === 'created' && { facts: demands(rule) }),
    });
};
const changed = (changes, rule) => Object.entries(hookline.bag(changes)).flatMap(([key, change]) => settingChange(labelOf(key), hookline.bag(change)['from'], hookline.bag(rule)[key]));
const labelOf = (key) => hookline.entry(LABELS, key) ?? hookline.words(key.replace(/(_enforcement)?_level$/, '')) ?? 'another setting';
/** What the rule asks for, of what people ask about first. */
const demands = (rule) => {
    const reviews = hookline.num(rule.required_approving_review_count) ?? 0;
    const checks = hookline.names(rule.required_status_checks);
    const isOn = (level) => level === 'everyone' || level === 'non_admins';
    return hookline.smallFacts(reviews > 0 && isOn(rule.pull_request_reviews_enforcement_level) ? hookline.count(reviews, 'approval') : undefined, checks.length > 0 && isOn(rule.required_status_checks_enforcement_level)
        ? `checks: ${hookline.joined(checks)}`
        : undefined, isOn(rule.signature_requirement_enforcement_level) ? 'signed commits' : undefined, isOn(rule.linear_history_requirement_enforcement_level) ? 'linear history' : undefined, isOn(rule.allow_force_pushes_enforcement_level) ? 'force pushes allowed' : undefined, isOn(rule.allow_deletions_enforcement_level) ? 'deletion allowed' : undefined);
};

/** Conclusions of which the four reported words would say too little. `neutral` holds nobody up, but nothing has passed. */
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
/** What became of a check, a suite, a job or a commit status. https://docs.github.com/rest/checks/runs */
const outcomeOf = (conclusion, state) => {
    const status = hookline.statusOf(conclusion);
    if (status !== undefined) {
        const { past, mark } = hookline.verbOf(status);
        return { words: past, mark, status, ...hookline.entry(PRECISELY, conclusion) };
    }
    return (hookline.entry(WITHOUT_RESULT, conclusion) ??
        hookline.entry(WITHOUT_RESULT, state) ?? { words: 'was updated', mark: 'news' });
};

/** Below this a duration says nothing: many services set both times at once. */
const WORTH_A_WORD_MS = 1_000;
/** How many milliseconds something took, between two ISO times. */
const tookMs = (from, to) => {
    const ms = hookline.between(from, to);
    return ms === undefined || ms < WORTH_A_WORD_MS ? undefined : ms;
};
/** The same in words. */
const took = (from, to) => {
    const ms = tookMs(from, to);
    return ms === undefined ? undefined : hookline.duration(ms);
};
/** The day of an ISO date or time as it is written there: `23 May 2019`. For days that people chose, such as a due date. */
const day = (value) => {
    const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(hookline.str(value) ?? '') ?? [];
    return hookline.dayWords(Number(year), Number(month), Number(date));
};

/** What somebody asked of a check: its result, if it has one, is an old one. */
const ASKED = {
    rerequested: 'asked for another run of',
    requested_action: 'asked for a follow-up of',
};
/** https://docs.github.com/webhooks/webhook-events-and-payloads#check_run */
const checkRun = ({ payload, context }) => {
    const base = hookline.whoAndWhere(payload, context);
    const run = payload.check_run ?? {};
    const asked = hookline.entry(ASKED, payload.action);
    const change = hookline.changeOfHead(base.repo, {
        ref: run.check_suite?.head_branch,
        sha: run.head_sha,
        pulls: run.pull_requests,
    });
    return {
        ...base,
        ...hookline.known('status', asked === undefined ? outcomeOf(run.conclusion).status : undefined),
        runIsTheNews: false,
        news: {
            ...(asked === undefined ? resultOf(run) : request(asked, run, base.actor)),
            ...hookline.known('url', hookline.url(run.html_url) ?? hookline.url(run.details_url) ?? base.repo?.url),
            ...hookline.onWhat(change),
            lines: change.lines,
            facts: [...(asked === undefined ? resultFacts(run) : []), ...change.facts, ...otherFacts(run)],
        },
        change,
    };
};
const request = (asked, run, actor) => ({
    mark: 'started',
    title: hookline.sentence(actor, `${asked} ${hookline.name(run.name) ?? 'a check'}`),
});
const resultOf = (run) => {
    const { mark, words } = outcomeOf(run.conclusion, run.status);
    return {
        mark,
        title: `${hookline.brief(hookline.name(run.name) ?? 'A check')} ${words}`,
        // What waits for somebody has no result, but says what there is to do.
        ...hookline.known('body', hookline.str(run.conclusion) === undefined ? undefined : hookline.str(run.output?.summary)),
    };
};
const resultFacts = (run) => {
    const annotations = hookline.num(run.output?.annotations_count) ?? 0;
    return hookline.smallFacts(hookline.name(run.output?.title), annotations > 0 ? hookline.count(annotations, 'annotation') : undefined, took(run.started_at, run.completed_at));
};
const otherFacts = (run) => {
    const app = hookline.name(run.app?.name);
    const same = app?.toLowerCase() === hookline.name(run.name)?.toLowerCase();
    const details = hookline.url(run.details_url);
    return hookline.smallFacts(same ? undefined : hookline.labelled('by', app), hookline.labelled('deploys to', hookline.name(run.deployment?.environment)), details === undefined || details === hookline.url(run.html_url) ? undefined : hookline.link('details', details));
};

/** All checks of one app on one commit. https://docs.github.com/webhooks/webhook-events-and-payloads#check_suite */
const checkSuite = ({ payload, context }) => {
    const base = hookline.whoAndWhere(payload, context);
    const suite = payload.check_suite ?? {};
    const app = hookline.name(suite.app?.name);
    // The result of a suite that is to run again is an old one.
    const again = payload.action === 'rerequested';
    const outcome = again ? outcomeOf('requested') : outcomeOf(suite.conclusion, payload.action);
    const change = hookline.changeOfHead(base.repo, {
        ref: suite.head_branch,
        sha: suite.head_sha,
        commit: suite.head_commit,
        pulls: suite.pull_requests,
    });
    const sha = hookline.shaOf(hookline.str(suite.head_sha));
    const checks = hookline.num(suite.latest_check_runs_count) ?? 0;
    return {
        ...base,
        ...hookline.known('status', outcome.status),
        runIsTheNews: false,
        news: {
            mark: again ? 'started' : outcome.mark,
            title: again
                ? hookline.sentence(base.actor, `asked for another run of the ${app === undefined ? '' : `${app} `}check suite`)
                : `${app === undefined ? 'Check' : `${hookline.brief(app)} check`} suite ${outcome.words}`,
            ...hookline.known('url', base.repo && (sha === undefined ? base.repo.url : `${base.repo.url}/commit/${sha}/checks`)),
            ...hookline.onWhat(change),
            lines: change.lines,
            facts: [...hookline.smallFacts(checks > 0 ? hookline.count(checks, 'check') : undefined), ...change.facts],
        },
        change,
    };
};

/** https://docs.github.com/webhooks/webhook-events-and-payloads#create */
const create = ({ payload, context }) => {
    const base = hookline.whoAndWhere(payload, context);
    const ref = hookline.namedRef(payload.ref, payload.ref_type);
    return {
        ...base,
        runIsTheNews: false,
        news: {
            mark: ref?.kind === 'tag' ? 'tagged' : 'pushed',
            title: hookline.sentence(base.actor, `created ${hookline.refWords(ref)}`),
            ...hookline.known('url', base.repo && (ref ? hookline.refUrl(base.repo.url, ref) : base.repo.url)),
        },
        change: hookline.changeOf(base.repo, context),
    };
};

/** https://docs.github.com/webhooks/webhook-events-and-payloads#delete */
const deleted = ({ payload, context }) => {
    const base = hookline.whoAndWhere(payload, context);
    return {
        ...base,
        runIsTheNews: false,
        news: {
            mark: 'deleted',
            title: hookline.sentence(base.actor, `deleted ${hookline.refWords(hookline.namedRef(payload.ref, payload.ref_type))}`),
            ...hookline.known('url', base.repo?.url),
        },
        change: hookline.changeOf(base.repo, context),
    };
};

/** States as GitHub names them. https://docs.github.com/rest/deployments/statuses */
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
/** https://docs.github.com/webhooks/webhook-events-and-payloads#deployment_status */
const deploymentStatus = ({ payload, context }) => {
    const base = hookline.whoAndWhere(payload, context);
    const ref = hookline.deployedRef(payload.deployment?.ref, context);
    const change = hookline.changeOf(base.repo, context);
    const line = hookline.commitLine(base.repo?.url, hookline.str(payload.deployment?.sha));
    return {
        ...base,
        ...hookline.known('status', hookline.statusOf(payload.deployment_status?.state)),
        runIsTheNews: false,
        news: newsOf$1(payload, base.repo, line),
        change: {
            ...change,
            ...hookline.onRef(base.repo, hookline.refOf(ref)),
            lines: line ? [line] : change.lines,
        },
    };
};
const newsOf$1 = (payload, repo, line) => {
    const state = stateOf(payload);
    const environment = hookline.name(payload.deployment_status?.environment) ?? hookline.name(payload.deployment?.environment);
    const { target, aside } = linksOf(payload, state);
    return {
        mark: state.mark,
        title: ['Deployment', environment && `to ${hookline.brief(environment)}`, state.words].filter(Boolean).join(' '),
        ...hookline.known('url', target ?? (repo && `${repo.url}/deployments`)),
        ...hookline.known('body', hookline.str(payload.deployment_status?.description)),
        lines: line ? [line] : [],
        facts: [...hookline.by(creatorOf(payload)), ...whatRef(payload), ...(aside ? [[aside]] : [])],
    };
};
const stateOf = (payload) => {
    const state = payload.deployment_status?.state;
    return hookline.entry(STATES$1, state) ?? { words: hookline.words(state) ?? 'changed', mark: 'news' };
};
/** A failure is understood from its log, a success is seen on the site; the other one stands aside. */
const linksOf = (payload, state) => {
    const site = hookline.url(payload.deployment_status?.environment_url);
    const log = hookline.url(payload.deployment_status?.log_url) ?? hookline.url(payload.deployment_status?.target_url);
    const [target, other, label] = state.mark === 'failed'
        ? [log, site, 'open the site']
        : [site, log, 'read the log'];
    const both = target !== undefined && other !== undefined && target !== other;
    return { ...hookline.known('target', target ?? other), ...(both && { aside: hookline.link(label, other) }) };
};
const creatorOf = (payload) => hookline.name(payload.deployment?.creator?.login) ?? hookline.name(payload.sender?.login);
/** A branch or a tag; a bare commit is shown already. */
const whatRef = (payload) => {
    const ref = hookline.name(payload.deployment?.ref);
    return ref === undefined || hookline.shaOf(ref) !== undefined ? [] : [[hookline.text(ref)]];
};

/** https://docs.github.com/webhooks/webhook-events-and-payloads#deployment */
const deployment = ({ payload, context }) => {
    const base = hookline.whoAndWhere(payload, context);
    const found = payload.deployment ?? {};
    const environment = hookline.name(found.environment);
    const run = payload.workflow_run;
    const ref = hookline.deployedRef(found.ref, context);
    const what = hookline.shaOf(hookline.str(found.ref))?.slice(0, 7) ?? hookline.name(found.ref);
    const change = hookline.changeOfHead(base.repo, { ref, sha: found.sha });
    const title = [
        what === undefined ? 'started a deployment' : `started deploying ${what}`,
        ...(environment === undefined ? [] : [`to ${environment}`]),
    ];
    return {
        ...base,
        runIsTheNews: false,
        news: {
            mark: 'started',
            title: hookline.sentence(base.actor, title.join(' ')),
            ...hookline.known('url', hookline.url(run?.html_url) ?? (base.repo && `${base.repo.url}/deployments`)),
            lines: [...hookline.smallFacts(hookline.name(found.description)), ...change.lines],
            facts: hookline.smallFacts(found.task === 'deploy' ? undefined : hookline.name(found.task), hookline.name(run?.name), found.transient_environment === true ? 'short-lived environment' : undefined),
        },
        change,
    };
};

/** What was done to a comment on a thing: `commented on #7`, `replied to a comment on #7`, `deleted hubot's comment on #7`. */
const commentDeed = (action, thing, comment, { actor, reply }) => action === 'created'
    ? `${reply ? 'replied to a comment' : 'commented'} on ${thing}`
    : `${hookline.deed({}, action, hookline.whose(actor, comment?.user, 'comment'))} on ${thing}`;

const MARKS$2 = {
    created: 'opened',
    answered: 'passed',
    closed: 'closed',
    deleted: 'deleted',
};
/** What happened, by action; `#` stands for the discussion. */
const DEEDS$1 = {
    created: 'started #',
    labeled: 'labelled #',
    unlabeled: 'took a label off #',
    category_changed: 'moved # to another category',
    transferred: 'moved # to another repository',
    unanswered: 'took back the answer to #',
};
/** https://docs.github.com/webhooks/webhook-events-and-payloads#discussion */
const discussion$1 = ({ payload, context }) => {
    const base = hookline.whoAndWhere(payload, context);
    return hookline.told(base, context, {
        mark: hookline.entry(MARKS$2, payload.action) ?? 'comment',
        title: hookline.sentence(base.actor, deedOf$2(payload, base)),
        ...hookline.known('url', pageOf$1(payload, base)),
        ...hookline.known('body', textOf(payload)),
        facts: factsOf(payload, base),
    });
};
/** `discussion #90 Welcome`: the number alone would read as an issue's. */
const discussionName = (thing) => hookline.num(thing?.number) === undefined ? hookline.numbered(thing, 'a discussion') : `discussion ${hookline.numbered(thing, '')}`;
const deedOf$2 = (payload, { actor }) => {
    const thing = discussionName(payload.discussion);
    return named(payload, thing, actor) ?? hookline.deed(DEEDS$1, payload.action, thing);
};
/** Actions that say more where the payload names what was given, taken or changed. */
const named = (payload, thing, actor) => {
    const { changes } = payload;
    const label = hookline.name(payload.label?.name);
    const [from, to] = [hookline.name(changes?.category?.from?.name), hookline.name(payload.discussion?.category?.name)];
    const target = hookline.name(changes?.new_repository?.full_name);
    switch (actionOf(payload)) {
        case 'closed':
            return because('closed', thing, hookline.bag(payload.discussion)['state_reason']);
        case 'locked':
            return because('locked', thing, payload.discussion?.active_lock_reason);
        case 'answered':
            return `chose ${hookline.whose(actor, payload.answer?.user, 'answer')} to ${thing}`;
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
/** Reasons of closing and locking: https://docs.github.com/graphql/reference/enums#discussionclosereason */
const because = (done, thing, reason) => {
    const why = hookline.words(reason);
    return why === undefined ? `${done} ${thing}` : `${done} ${thing} as ${why.toLowerCase()}`;
};
const pageOf$1 = (payload, { repo }) => {
    const own = hookline.url(payload.discussion?.html_url);
    const all = repo && `${repo.url}/discussions`;
    if (payload.action === 'deleted')
        return all;
    return (hookline.url(payload.action === 'answered' ? payload.answer?.html_url : undefined) ??
        hookline.url(payload.changes?.new_discussion?.html_url) ??
        own ??
        all);
};
/** `closed` and `reopened` are documented, but not in the types. */
const actionOf = (payload) => hookline.str(payload.action);
const textOf = (payload) => {
    const action = actionOf(payload);
    if (action === 'answered')
        return hookline.str(payload.answer?.body);
    return action === 'created' || action === 'reopened' ? hookline.str(payload.discussion?.body) : undefined;
};
const factsOf = (payload, { actor }) => {
    const { discussion, changes } = payload;
    const comments = hookline.num(discussion?.comments) ?? 0;
    return hookline.smallFacts(hookline.labelled('was', hookline.name(changes?.title?.from)), payload.action === 'category_changed' ? undefined : hookline.labelled('in', hookline.name(discussion?.category?.name)), hookline.labelled('started by', hookline.otherThan(actor, discussion?.user)), comments > 0 ? hookline.count(comments, 'comment') : undefined);
};

/** https://docs.github.com/webhooks/webhook-events-and-payloads#discussion_comment */
const discussionComment = ({ payload, context }) => {
    const base = hookline.whoAndWhere(payload, context);
    const { comment, discussion } = payload;
    const deleted = payload.action === 'deleted';
    const reply = hookline.num(comment?.parent_id) !== undefined;
    const done = commentDeed(payload.action, discussionName(discussion), comment, { actor: base.actor, reply });
    return hookline.told(base, context, {
        mark: deleted ? 'deleted' : 'comment',
        title: hookline.sentence(base.actor, done),
        ...hookline.known('url', (deleted ? undefined : hookline.url(comment?.html_url)) ?? hookline.url(discussion?.html_url)),
        ...hookline.known('body', deleted ? undefined : hookline.str(comment?.body)),
        facts: hookline.smallFacts(hookline.labelled('in', hookline.name(discussion?.category?.name)), hookline.labelled('started by', hookline.otherThan(base.actor, discussion?.user))),
    });
};

/** https://docs.github.com/webhooks/webhook-events-and-payloads#fork */
const fork = ({ payload, context }) => {
    const base = hookline.whoAndWhere(payload, context);
    const copy = hookline.name(payload.forkee?.full_name);
    const forks = hookline.num(payload.repository?.forks_count);
    return hookline.told(base, context, {
        mark: 'fork',
        title: hookline.sentence(base.actor, `forked ${base.repo?.name ?? 'the repository'}${copy === undefined ? '' : ` to ${copy}`}`),
        ...hookline.known('url', hookline.url(payload.forkee?.html_url) ?? base.repo?.url),
        facts: hookline.smallFacts(forks === undefined || forks < 1 ? undefined : hookline.count(forks, 'fork')),
    });
};

/** Pages that are listed before the rest is counted. */
const LISTED = 5;
/** Wiki pages. https://docs.github.com/webhooks/webhook-events-and-payloads#gollum */
const gollum = ({ payload, context }) => {
    const base = hookline.whoAndWhere(payload, context);
    const pages = hookline.list(payload.pages);
    const [only] = pages.length === 1 ? pages : [];
    const summary = hookline.name(only?.summary);
    return hookline.told(base, context, {
        mark: 'wiki',
        title: hookline.sentence(base.actor, only ? `${verbOf(only)} wiki page ${titleOf$1(only)}` : deedOf$1(pages)),
        ...hookline.known('url', hookline.url(only?.html_url) ?? (base.repo && `${base.repo.url}/wiki`)),
        lines: only ? [] : linesOf(pages),
        facts: hookline.smallFacts(summary),
    });
};
const verbOf = (page) => (page.action === 'created' ? 'created' : 'edited');
const titleOf$1 = (page) => hookline.name(page.title) ?? hookline.name(page.page_name) ?? 'without a title';
/** `created 1 and edited 2 wiki pages` */
const deedOf$1 = (pages) => {
    const created = pages.filter(page => verbOf(page) === 'created').length;
    const edited = pages.length - created;
    if (pages.length === 0)
        return 'changed the wiki';
    if (created === 0 || edited === 0)
        return `${edited === 0 ? 'created' : 'edited'} ${hookline.count(pages.length, 'wiki page')}`;
    return `created ${created} and edited ${hookline.count(edited, 'wiki page')}`;
};
const linesOf = (pages) => {
    const shown = pages.slice(0, LISTED).map(page => {
        const summary = hookline.name(page.summary);
        const note = summary === undefined ? verbOf(page) : `${verbOf(page)}: ${summary}`;
        return [hookline.link(titleOf$1(page), hookline.url(page.html_url)), hookline.text(` ${note}`)];
    });
    const left = pages.length - LISTED;
    return left > 0 ? [...shown, [hookline.text(`and ${left} more`)]] : shown;
};

/** Its payload is not documented. https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#image_version */
const imageVersion = ({ payload, context }) => {
    const base = hookline.whoAndWhere(payload, context);
    return hookline.started(base, context, {
        mark: 'package',
        title: 'A new version of a runner image is ready',
        change: hookline.changeOf(base.repo, context),
    });
};

/** Comments on pull requests come as this event too. https://docs.github.com/webhooks/webhook-events-and-payloads#issue_comment */
const issueComment = ({ payload, context }) => {
    const base = hookline.whoAndWhere(payload, context);
    const { action, issue, comment } = payload;
    const deleted = action === 'deleted';
    const thing = issue?.pull_request ? `pull request ${hookline.numbered(issue, '')}` : hookline.numbered(issue, 'an issue');
    const done = commentDeed(action, thing.trimEnd(), comment, { actor: base.actor, reply: false });
    return hookline.told(base, context, {
        mark: deleted ? 'deleted' : 'comment',
        title: hookline.sentence(base.actor, done),
        ...hookline.known('url', (deleted ? undefined : hookline.url(comment?.html_url)) ?? hookline.url(issue?.html_url)),
        ...hookline.known('body', deleted ? undefined : hookline.str(comment?.body)),
    });
};

const MARKS$1 = { closed: 'closed', deleted: 'deleted' };
/** https://docs.github.com/webhooks/webhook-events-and-payloads#issues */
const issues = ({ payload, context }) => {
    const base = hookline.whoAndWhere(payload, context);
    const { action, issue } = payload;
    const changes = hookline.bag(hookline.bag(payload)['changes']);
    return hookline.told(base, context, {
        mark: hookline.entry(MARKS$1, action) ?? 'issue',
        title: hookline.sentence(base.actor, hookline.numberedDeed(payload, hookline.numbered(issue, 'an issue'), base.actor)),
        ...hookline.known('url', hookline.url(hookline.bag(changes['new_issue'])['html_url']) ?? hookline.url(issue?.html_url)),
        ...hookline.known('body', action === 'opened' || action === 'reopened' ? hookline.str(issue?.body) : undefined),
        facts: hookline.smallFacts(hookline.labelled('was', hookline.name(hookline.bag(changes['title'])['from'])), hookline.labelled('opened by', hookline.otherThan(base.actor, issue?.user)), labelsOf(payload)),
    });
};
/** `bug, cart`, without the one that the title names. */
const labelsOf = (payload) => {
    const told = payload.action === 'labeled' ? payload.label?.name : undefined;
    const labels = hookline.list(payload.issue?.labels).flatMap(({ name: label }) => label === told ? [] : (hookline.name(label) ?? []));
    return labels.length > 0 ? labels.join(', ') : undefined;
};

/** https://docs.github.com/webhooks/webhook-events-and-payloads#label */
const label = ({ payload, context }) => {
    const base = hookline.whoAndWhere(payload, context);
    const deleted = payload.action === 'deleted';
    const { changes } = payload;
    const found = hookline.name(payload.label?.name);
    const formerly = hookline.name(changes?.name?.from);
    return hookline.told(base, context, {
        mark: deleted ? 'deleted' : 'tagged',
        title: hookline.sentence(base.actor, formerly === undefined || found === undefined
            ? hookline.deed({}, payload.action, found === undefined ? 'a label' : `label ${found}`)
            : `renamed label ${formerly} to ${found}`),
        ...hookline.known('url', pageOf(payload, base.repo)),
        facts: hookline.smallFacts(changes?.color ? 'new colour' : undefined, changes?.description ? 'new description' : undefined, hookline.name(payload.label?.description)),
    });
};
/** The issues with the label, or all labels where it is gone. */
const pageOf = ({ action, label }, repo) => {
    const found = hookline.str(label?.name);
    const path = action === 'deleted' || found === undefined ? '' : `/${encodeURIComponent(found.toWellFormed())}`;
    return repo && `${repo.url}/labels${path}`;
};

/** https://docs.github.com/webhooks/webhook-events-and-payloads#merge_group */
const mergeGroup = ({ payload, context }) => {
    const base = hookline.whoAndWhere(payload, context);
    const group = payload.merge_group ?? {};
    const ref = hookline.refOf(hookline.str(group.head_ref) ?? context.ref);
    const line = hookline.commitLine(base.repo?.url, hookline.str(group.head_sha) ?? context.sha, group.head_commit);
    return hookline.started(base, context, {
        mark: 'started',
        title: payload.action === 'destroyed' ? 'Merge group removed' : 'Checks requested',
        change: {
            ...hookline.onRef(base.repo, ref),
            lines: line ? [line] : [],
            facts: [],
            ...hookline.known('author', hookline.authorOf$1(group.head_commit)),
        },
    });
};

const MARKS = { deleted: 'deleted' };
/** A milestone that is opened was closed before: a new one is created. */
const DEEDS = { opened: 'reopened #' };
/** https://docs.github.com/webhooks/webhook-events-and-payloads#milestone */
const milestone = ({ payload, context }) => {
    const base = hookline.whoAndWhere(payload, context);
    const { action, milestone: found, changes } = payload;
    const all = base.repo && `${base.repo.url}/milestones`;
    return hookline.told(base, context, {
        mark: hookline.entry(MARKS, action) ?? 'milestone',
        title: hookline.sentence(base.actor, deedOf(payload)),
        ...hookline.known('url', (action === 'deleted' ? undefined : hookline.url(found?.html_url)) ?? all),
        ...hookline.known('body', action === 'created' || action === 'opened' ? hookline.str(found?.description) : undefined),
        facts: hookline.smallFacts(progressOf(found), hookline.labelled('due', day(found?.due_on)), hookline.labelled('was due', day(changes?.due_on?.from)), action === 'edited' && changes?.description ? 'new description' : undefined),
    });
};
const deedOf = ({ action, milestone, changes }) => {
    const title = hookline.name(milestone?.title);
    const formerly = hookline.name(changes?.title?.from);
    return title === undefined || formerly === undefined
        ? hookline.deed(DEEDS, action, title === undefined ? 'a milestone' : `milestone ${title}`)
        : `renamed milestone ${formerly} to ${title}`;
};
/** `8 of 10 issues closed`; GitHub counts pull requests too. */
const progressOf = (found) => {
    const [open, closed] = [hookline.num(found?.open_issues), hookline.num(found?.closed_issues)];
    if (open === undefined || closed === undefined || open + closed === 0)
        return undefined;
    return `${closed} of ${hookline.count(open + closed, 'issue')} closed`;
};

/** https://docs.github.com/rest/pages/pages#get-latest-pages-build */
const STATES = {
    built: { words: 'GitHub Pages site was built', mark: 'deployed', status: 'success' },
    errored: { words: 'GitHub Pages build failed', mark: 'failed', status: 'failure' },
    building: { words: 'GitHub Pages build is running', mark: 'started' },
    queued: { words: 'GitHub Pages build is queued', mark: 'waiting' },
};
/** https://docs.github.com/webhooks/webhook-events-and-payloads#page_build */
const pageBuild = ({ payload, context }) => {
    const base = hookline.whoAndWhere(payload, context);
    const build = payload.build ?? {};
    const state = hookline.entry(STATES, build.status) ?? { words: 'GitHub Pages build was updated', mark: 'news' };
    const change = hookline.changeOfHead(base.repo, { sha: build.commit });
    const ms = hookline.num(build.duration) ?? 0;
    return {
        ...base,
        ...hookline.known('status', state.status),
        runIsTheNews: false,
        news: {
            mark: state.mark,
            title: state.words,
            ...hookline.known('url', base.repo && `${base.repo.url}/deployments`),
            lines: [...hookline.smallFacts(hookline.name(build.error?.message)), ...change.lines],
            facts: hookline.smallFacts(hookline.labelled('by', hookline.name(build.pusher?.login) ?? base.actor?.login), ms > 0 ? hookline.duration(ms) : undefined),
        },
        change,
    };
};

/** The older name of a star: its one action, `started`, tells of no watching. https://docs.github.com/webhooks/webhook-events-and-payloads#watch */
const watch = ({ payload, context }) => {
    const base = hookline.whoAndWhere(payload, context);
    return hookline.told(base, context, {
        mark: 'star',
        title: hookline.sentence(base.actor, `starred ${base.repo?.name ?? 'the repository'}`),
        ...hookline.known('url', base.repo?.url),
        facts: hookline.smallFacts(starsOf(payload.repository)),
    });
};
/** `80 stars` */
const starsOf = (repo) => {
    const stars = hookline.num(repo?.stargazers_count);
    return stars === undefined || stars < 1 ? undefined : hookline.count(stars, 'star');
};

/** A private repository became public. https://docs.github.com/webhooks/webhook-events-and-payloads#public */
const madePublic = ({ payload, context }) => {
    const base = hookline.whoAndWhere(payload, context);
    const repo = payload.repository;
    return hookline.told(base, context, {
        mark: 'news',
        title: hookline.sentence(base.actor, `made ${base.repo?.name ?? 'the repository'} public`),
        ...hookline.known('url', base.repo?.url),
        ...hookline.known('body', hookline.str(repo?.description)),
        facts: hookline.smallFacts(hookline.name(repo?.language), hookline.name(repo?.license?.name), starsOf(repo)),
    });
};

/** https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request_review_comment */
const pullRequestReviewComment = ({ payload, context, }) => {
    const base = hookline.whoAndWhere(payload, context);
    const { comment, pull_request: pull } = payload;
    const deleted = payload.action === 'deleted';
    const reply = hookline.num(comment?.in_reply_to_id) !== undefined;
    const done = commentDeed(payload.action, hookline.pullName(pull), comment, { actor: base.actor, reply });
    return {
        ...base,
        runIsTheNews: false,
        news: {
            mark: deleted ? 'deleted' : 'comment',
            title: hookline.sentence(base.actor, done),
            ...hookline.known('url', (deleted ? undefined : hookline.url(comment?.html_url)) ?? hookline.pullUrl(pull, base.repo)),
            ...hookline.known('body', deleted ? undefined : hookline.str(comment?.body)),
            facts: hookline.smallFacts(placeOf(comment), hookline.branches(pull), hookline.labelled('opened by', hookline.otherThan(base.actor, pull?.user))),
        },
        change: hookline.changeOfPull(pull, base.repo, context),
    };
};
/** Where in a file a comment stands: `README.md`, `src/cart.ts:12` or `src/cart.ts:12\u201315`. */
const placeOf = (comment) => {
    const path = hookline.name(comment?.path);
    const line = hookline.num(comment?.line) ?? hookline.num(comment?.original_line);
    if (path === undefined || line === undefined)
        return path;
    const start = hookline.num(comment?.start_line);
    return `${path}:${start === undefined || start >= line ? '' : `${start}\u2013`}${line}`;
};

/** What a submitted review says, by its state. https://docs.github.com/rest/pulls/reviews */
const VERDICTS = {
    approved: { words: 'approved', mark: 'approved' },
    changes_requested: { words: 'requested changes to', mark: 'rejected' },
    commented: { words: 'left review comments on', mark: 'comment' },
};
/** https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request_review */
const pullRequestReview = ({ payload, context }) => {
    const base = hookline.whoAndWhere(payload, context);
    const { review, pull_request: pull } = payload;
    const verdict = payload.action === 'submitted' ? hookline.entry(VERDICTS, review?.state) : undefined;
    const done = verdict?.words ?? `${hookline.deed({}, payload.action, hookline.whose(base.actor, review?.user, 'review'))} of`;
    const dismissed = payload.action === 'dismissed';
    return {
        ...base,
        runIsTheNews: false,
        news: {
            mark: verdict?.mark ?? (dismissed ? 'cancelled' : 'comment'),
            title: hookline.sentence(base.actor, `${done} ${hookline.pullName(pull)}`),
            ...hookline.known('url', hookline.url(review?.html_url) ?? hookline.pullUrl(pull, base.repo)),
            ...hookline.known('body', dismissed ? undefined : hookline.str(review?.body)),
            facts: [
                ...outdated(payload, base.repo),
                ...hookline.smallFacts(hookline.branches(pull), hookline.labelled('opened by', hookline.otherThan(base.actor, pull?.user))),
            ],
        },
        change: hookline.changeOfPull(pull, base.repo, context),
    };
};
/** A verdict on an older commit says nothing of what came after it. */
const outdated = ({ review, pull_request: pull }, repo) => {
    const seen = hookline.shaOf(hookline.str(review?.commit_id));
    const head = hookline.shaOf(hookline.str(pull?.head?.sha));
    if (seen === undefined || head === undefined || seen === head)
        return [];
    return [[hookline.text('on '), hookline.commitLink(repo?.url, seen), hookline.text(', not the latest commit')]];
};

/** https://docs.github.com/webhooks/webhook-events-and-payloads#registry_package */
const registryPackage = ({ payload, context }) => {
    const found = payload.registry_package;
    const base = hookline.whoAndWhere(payload, context);
    const version = found?.package_version;
    const title = [hookline.name(found?.name) ?? 'a package', versionOf$1(version)].filter(part => part !== undefined);
    const line = hookline.commitLine(base.repo?.url, hookline.str(version?.target_oid));
    return hookline.told(base, context, {
        mark: 'package',
        title: hookline.sentence(base.actor, `${hookline.words(payload.action) ?? 'published'} ${title.join(' ')}`),
        ...hookline.known('url', hookline.url(version?.html_url) ?? hookline.url(found?.html_url) ?? base.repo?.url),
        lines: [
            ...hookline.smallFacts(descriptionOf(found), installation(version?.installation_command)),
            ...(line ? [line] : []),
        ],
        facts: hookline.smallFacts(kindOf$1(found?.package_type), version?.prerelease === true ? 'pre-release' : undefined, releaseOf(version?.release)),
    });
};
/** An image has tags; its version is a digest, of which the first digits do. */
const versionOf$1 = (version) => {
    const tag = hookline.name(version?.container_metadata?.tag?.name);
    return tag ?? hookline.name(version?.version)?.replace(/^(sha256:[0-9a-f]{12})[0-9a-f]+$/, '$1');
};
const descriptionOf = (found) => hookline.firstLine(found?.description) ?? hookline.firstLine(found?.package_version?.description);
const kindOf$1 = (value) => {
    const type = hookline.name(value)?.toLowerCase();
    if (type === 'container' || type === 'docker')
        return 'container image';
    return type === undefined ? undefined : `${type} package`;
};
/** The command ends in a bare colon where an image has no tag. */
const installation = (value) => {
    const command = hookline.name(value);
    return command === undefined || command.endsWith(':') ? undefined : hookline.code(command);
};
const releaseOf = (release) => {
    const label = hookline.labelled('release', hookline.name(release?.name) ?? hookline.name(release?.tag_name));
    return label === undefined ? undefined : hookline.link(label, hookline.url(release?.html_url));
};

/** `Release 1.2.0`, where the headline says what it is already. */
const KIND = /^(?:(?:pre-?)?release|version)[ :-]+(?=v?\d)/i;
/** `v1.2.0: The cart that counts`; the tag alone, or the name alone, where one holds the other's version. */
const titleOf = (tagName, releaseName) => {
    const tag = hookline.name(tagName);
    const title = hookline.name(hookline.name(releaseName)?.replace(KIND, ''));
    if (tag === undefined || title === undefined)
        return title ?? tag ?? 'without a name';
    if (holds(tag, title))
        return tag;
    return holds(title, tag) || holds(title, versionOf(tag)) ? title : `${tag}: ${title}`;
};
/** `1.2.0` of `shop-v1.2.0` */
const versionOf = (tag) => {
    const at = tag.search(/(?<![\d.a-uw-z])\d+\.\d/i);
    return at < 0 ? undefined : tag.slice(at);
};
/** Whether a text holds another one as a whole: `2.0` stands in `v2.0`, but neither in `v12.0` nor in `v2.0.1`. */
const holds = (whole, part) => {
    const at = part === undefined ? -1 : whole.toLowerCase().lastIndexOf(part.toLowerCase());
    if (at < 0 || part === undefined)
        return false;
    const [before, after] = [whole.slice(Math.max(0, at - 2), at), whole.slice(at + part.length)];
    return /(?:^|[^\p{L}\d.])v?$/iu.test(before) && !/^(?:[\p{L}\d+_-]|\.[\p{L}\d])/u.test(after);
};

/** Nothing is said of `published`: a release that is there is news enough. */
const DONE = {
    created: ' was created',
    deleted: ' was deleted',
    edited: ' was edited',
    unpublished: ' was unpublished',
};
const OUT = new Set(['published', 'released', 'prereleased']);
/** https://docs.github.com/webhooks/webhook-events-and-payloads#release */
const release = ({ payload, context }) => {
    const base = hookline.whoAndWhere(payload, context);
    return { ...base, runIsTheNews: false, news: newsOf(payload, base), change: hookline.changeOf(base.repo, context) };
};
const newsOf = (payload, who) => {
    const found = payload.release ?? {};
    const deleted = payload.action === 'deleted';
    const done = hookline.entry(DONE, payload.action);
    const title = titleOf(found.tag_name, found.name);
    return {
        mark: deleted ? 'deleted' : 'release',
        title: `${kindOf(found)} ${done === undefined ? title : hookline.brief(title) + done}`,
        ...hookline.known('url', deleted ? who.repo?.url : (hookline.url(found.html_url) ?? who.repo?.url)),
        ...hookline.known('body', deleted ? undefined : hookline.str(found.body)),
        ...(deleted ? {} : { lines: assetLines(found) }),
        facts: [...hookline.by(doerOf(payload, who.actor)), ...assets(found), ...discussion(found)],
    };
};
const kindOf = (found) => {
    if (found.draft === true)
        return 'Draft release';
    return found.prerelease === true ? 'Pre-release' : 'Release';
};
/** A release that comes out is its author's, whoever pressed the button; anything else is the deed of whoever does it. */
const doerOf = (payload, actor) => (OUT.has(payload.action ?? '') ? hookline.name(payload.release?.author?.login) : undefined) ?? actor?.login;
/** Assets that are named before the rest is counted. */
const NAMED = 3;
/** `shop.tgz 2.1 MB \u00b7 shop.zip 1.9 MB \u00b7 and 1 more`, each linked to its download. */
const assetLines = (found) => {
    const named = hookline.list(found.assets).filter(asset => hookline.name(asset.name) !== undefined);
    if (named.length === 0)
        return [];
    const shown = named.slice(0, NAMED).map(asset => {
        const size = hookline.num(asset.size) ?? 0;
        return [
            hookline.link(hookline.name(asset.name) ?? '', hookline.url(asset.browser_download_url)),
            ...(size > 0 ? [hookline.text(` ${hookline.sizeOf(size)}`)] : []),
        ];
    });
    const left = named.length - NAMED;
    const all = left > 0 ? [...shown, [hookline.link(`and ${left} more`, hookline.url(found.html_url))]] : shown;
    return [all.flatMap((part, index) => (index === 0 ? part : [hookline.text(' \u00b7 '), ...part]))];
};
/** A single asset is said already. */
const assets = (found) => {
    const all = hookline.list(found.assets);
    if (all.length < 2)
        return [];
    const bytes = all.reduce((sum, asset) => sum + (hookline.num(asset.size) ?? 0), 0);
    return [[hookline.text(`${hookline.count(all.length, 'asset')}${bytes > 0 ? `, ${hookline.sizeOf(bytes)}` : ''}`)]];
};
const discussion = (found) => {
    const target = hookline.url(found.discussion_url);
    return target === undefined ? [] : [[hookline.link('discussion', target)]];
};

/** The status that a service gives a commit. https://docs.github.com/webhooks/webhook-events-and-payloads#status */
const status = ({ payload, context }) => {
    const base = hookline.whoAndWhere(payload, context);
    const outcome = outcomeOf(payload.state, payload.state);
    const { commit } = payload;
    const change = hookline.changeOfHead(base.repo, {
        ref: hookline.branchOfStatus(payload),
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
        ...hookline.known('status', outcome.status),
        runIsTheNews: false,
        news: {
            mark: outcome.mark,
            title: `${hookline.brief(serviceOf(payload) ?? 'Commit status')} ${outcome.words}`,
            ...hookline.known('url', hookline.url(payload.target_url) ?? hookline.url(commit?.html_url) ?? base.repo?.url),
            ...hookline.onWhat(change),
            lines: [...hookline.smallFacts(hookline.name(payload.description)), ...change.lines],
        },
        change,
    };
};
/** A service that does not name itself has this one. https://docs.github.com/rest/commits/statuses#create-a-commit-status */
const UNNAMED = 'default';
const serviceOf = (payload) => payload.context === UNNAMED ? undefined : hookline.name(payload.context);

/** The run that the event tells of, never the one that reports it. https://docs.github.com/webhooks/webhook-events-and-payloads#workflow_run */
const workflowRun = ({ payload, context }) => {
    const base = hookline.whoAndWhere(payload, context);
    const run = payload.workflow_run ?? {};
    const outcome = outcomeOf(run.conclusion, payload.action);
    const told = { ...foreignRun(payload, run, base.repo), words: outcome.words, mark: outcome.mark };
    const change = changeOfRun(run, base.repo);
    return {
        ...base,
        ...hookline.known('status', outcome.status),
        run: told,
        runIsTheNews: true,
        news: {
            mark: outcome.mark,
            title: `${told.workflow ?? 'A workflow'} ${outcome.words}`,
            ...hookline.known('url', told.url),
            ...hookline.onWhat(change),
            lines: change.lines,
            facts: change.facts,
        },
        change,
    };
};
const foreignRun = (payload, run, repo) => {
    const attempt = Math.max(1, hookline.num(run.run_attempt) ?? 1);
    const id = hookline.num(run.id);
    const base = hookline.url(run.html_url) ?? (id === undefined || !repo ? undefined : `${repo.url}/actions/runs/${id}`);
    const durationMs = payload.action === 'completed' ? tookMs(run.run_started_at, run.updated_at) : undefined;
    return {
        ...hookline.known('workflow', hookline.name(run.name) ?? hookline.name(payload.workflow?.name)),
        ...hookline.known('url', attempt > 1 && base !== undefined ? `${base}/attempts/${attempt}` : base),
        ...hookline.known('number', hookline.num(run.run_number)),
        attempt,
        // Nobody started a scheduled run: GitHub names whoever edited the schedule last.
        ...hookline.known('actor', run.event === 'schedule' && attempt === 1 ? undefined : starterOf(run)),
        ...hookline.known('durationMs', durationMs),
        ...hookline.known('identity', identityOf(run, attempt)),
    };
};
const identityOf = (run, attempt) => {
    const id = hookline.num(run.id);
    if (id === undefined)
        return undefined;
    return {
        id: String(id),
        attempt,
        ...hookline.known('number', hookline.num(run.run_number)),
        ...hookline.known('workflow', hookline.num(run.workflow_id)?.toString()),
        ...hookline.known('branch', hookline.str(run.head_branch)),
        ...hookline.known('event', hookline.str(run.event)),
        ...hookline.known('headRepo', hookline.str(run.head_repository?.full_name)),
    };
};
const starterOf = (run) => hookline.name(run.triggering_actor?.login) ?? hookline.name(run.actor?.login);
/** The run's own branch and commit; a branch of a fork carries its owner. */
const changeOfRun = (run, repo) => {
    const branch = hookline.str(run.head_branch);
    const headUrl = hookline.url(run.head_repository?.html_url) ?? repo?.url;
    const pull = hookline.list(run.pull_requests)[0];
    const number = hookline.num(pull?.number);
    const line = hookline.commitLine(headUrl, hookline.str(run.head_sha), run.head_commit);
    const foreign = hookline.name(run.head_repository?.full_name);
    const fork = foreign !== undefined && foreign !== hookline.name(run.repository?.full_name) && run.repository
        ? foreign
        : undefined;
    const on = branch === undefined ? [] : [...hookline.refLink(headUrl, { kind: 'branch', name: branch })];
    return {
        ...(on.length > 0 && { on }),
        lines: line ? [line] : [],
        facts: [
            ...(number === undefined ? [] : [[hookline.link(`#${number}`, repo && `${repo.url}/pull/${number}`)]]),
            ...(fork === undefined ? [] : [[hookline.text(`from ${fork}`)]]),
            ...startedBy(run),
        ],
        ...hookline.known('author', hookline.authorOf$1(run.head_commit)),
    };
};
/** What started the run, where that says more than the branch and the commit do. */
const STARTERS = {
    schedule: 'on schedule',
    workflow_dispatch: 'by hand',
    pull_request: 'pull request',
    pull_request_target: 'pull request',
    merge_group: 'merge queue',
    release: 'release',
};
const startedBy = (run) => {
    const words = hookline.entry(STARTERS, run.event);
    return words === undefined ? [] : [[hookline.text(words)]];
};

/** All the other events, in a chunk of their own: a push must not pay for them. */
const others = new Map([
    ['branch_protection_rule', branchProtectionRule],
    ['check_run', checkRun],
    ['check_suite', checkSuite],
    ['create', create],
    ['delete', deleted],
    ['deployment', deployment],
    ['deployment_status', deploymentStatus],
    ['discussion', discussion$1],
    ['discussion_comment', discussionComment],
    ['fork', fork],
    ['gollum', gollum],
    ['image_version', imageVersion],
    ['issue_comment', issueComment],
    ['issues', issues],
    ['label', label],
    ['merge_group', mergeGroup],
    ['milestone', milestone],
    ['page_build', pageBuild],
    ['public', madePublic],
    ['pull_request_comment', issueComment],
    ['pull_request_review', pullRequestReview],
    ['pull_request_review_comment', pullRequestReviewComment],
    ['registry_package', registryPackage],
    ['release', release],
    ['status', status],
    ['watch', watch],
    ['workflow_run', workflowRun],
]);

exports.others = others;
