'use strict';

var start = require('../hookline.js');
var events = require('./events.js');

const VERBS = {
    created: 'added #',
    edited: 'changed #',
    deleted: 'removed #',
};
/** Settings whose keys do not read as words. */
const LABELS = {
    admin_enforced: 'include administrators',
    authorized_actors_only: 'restrict pushes',
    authorized_actor_names: 'allowed to push',
    authorized_dismissal_actors_only: 'restrict review dismissals',
    name: 'branch pattern',
    required_approving_review_count: 'required approving reviews',
};
/** https://docs.github.com/webhooks/webhook-events-and-payloads#branch_protection_rule */
const branchProtectionRule = (function ({ payload, context, }) {
    const base = start.readActorAndRepo(payload, context);
    const rule = payload.rule ?? {};
    const branch = start.readName(rule.name);
    const thing = branch === undefined ? 'a branch protection rule' : `the protection rule for ${branch}`;
    return start.newsSubject(base, context, {
        mark: payload.action === 'deleted' ? 'deleted' : 'settings',
        title: events.actorSentence(base.actor, events.actionPhrase(VERBS, payload.action, thing)),
        ...start.known('url', base.repo && `${base.repo.url}/settings/branches`),
        ...(payload.action === 'edited' && { fields: listChanges(payload.changes, rule) }),
        ...(payload.action === 'created' && { facts: listRequirements(rule) }),
    });
});
const listChanges = (function (changes, rule) {
    return Object.entries(start.asObject(changes)).flatMap((([key, change]) => events.formatSettingChange(settingLabel(key), start.asObject(change)['from'], start.asObject(rule)[key])));
});
const settingLabel = (function (key) {
    return start.entry(LABELS, key) ?? events.humanize(key.replace(/(_enforcement)?_level$/, '')) ?? 'another setting';
});
/** The settings of the rule that people ask about first. */
const listRequirements = (function (rule) {
    const reviews = start.readNumber(rule.required_approving_review_count) ?? 0;
    const checks = start.readNames(rule.required_status_checks);
    const isOn = ((level) => level === 'everyone' || level === 'non_admins');
    return events.toSmallFacts(reviews > 0 && isOn(rule.pull_request_reviews_enforcement_level)
        ? start.pluralize(reviews, 'approval')
        : undefined, checks.length > 0 && isOn(rule.required_status_checks_enforcement_level)
        ? `checks: ${start.joinNames(checks)}`
        : undefined, isOn(rule.signature_requirement_enforcement_level) ? 'signed commits' : undefined, isOn(rule.linear_history_requirement_enforcement_level) ? 'linear history' : undefined, isOn(rule.allow_force_pushes_enforcement_level) ? 'force pushes allowed' : undefined, isOn(rule.allow_deletions_enforcement_level) ? 'deletion allowed' : undefined);
});

/** A requested check: any result it has is an old one. */
const ASKED = {
    rerequested: 'requested a re-run of',
    requested_action: 'requested an action from',
};
/** https://docs.github.com/webhooks/webhook-events-and-payloads#check_run */
const checkRun = (function ({ payload, context }) {
    const base = start.readActorAndRepo(payload, context);
    const run = payload.check_run ?? {};
    const asked = start.entry(ASKED, payload.action);
    const change = events.readHeadChange(base.repo, {
        ref: run.check_suite?.head_branch,
        sha: run.head_sha,
        pulls: run.pull_requests,
    }, context);
    return {
        ...base,
        ...start.known('status', asked === undefined ? start.describeResult(run.conclusion).status : undefined),
        runIsTheNews: false,
        news: {
            ...(asked === undefined ? buildResultNews(run) : describeRequest(asked, run, base.actor)),
            ...start.known('url', start.readUrl(run.html_url) ?? start.readUrl(run.details_url) ?? base.repo?.url),
            shows: 'all',
            facts: [...(asked === undefined ? resultFacts(run) : []), ...otherFacts(run)],
        },
        change,
    };
});
const describeRequest = (function (asked, run, actor) {
    return ({
        mark: 'started',
        title: events.actorSentence(actor, `${asked} ${start.readName(run.name) ?? 'a check'}`),
    });
});
const buildResultNews = (function (run) {
    const { mark, phrase } = start.describeResult(run.conclusion, run.status);
    return {
        mark,
        title: `${start.shortenName(start.readName(run.name) ?? 'A check')} ${phrase}`,
        // A check that waits for someone has no result, but says what to do.
        ...start.known('body', start.readString(run.conclusion) === undefined ? undefined : start.readString(run.output?.summary)),
    };
});
const resultFacts = (function (run) {
    const annotations = start.readNumber(run.output?.annotations_count) ?? 0;
    return events.toSmallFacts(start.readName(run.output?.title), annotations > 0 ? start.pluralize(annotations, 'annotation') : undefined, events.formatElapsed(run.started_at, run.completed_at));
});
const otherFacts = (function (run) {
    const app = start.readName(run.app?.name);
    const same = app?.toLowerCase() === start.readName(run.name)?.toLowerCase();
    const details = start.readUrl(run.details_url);
    return events.toSmallFacts(same ? undefined : events.withLabel('app', app), events.withLabel('deploys to', start.readName(run.deployment?.environment)), details === undefined || details === start.readUrl(run.html_url) ? undefined : start.link('details', details));
});

/** All checks of one app on one commit. https://docs.github.com/webhooks/webhook-events-and-payloads#check_suite */
const checkSuite = (function ({ payload, context }) {
    const base = start.readActorAndRepo(payload, context);
    const suite = payload.check_suite ?? {};
    const app = start.readName(suite.app?.name);
    // The result of a suite that will run again is an old one.
    const again = payload.action === 'rerequested';
    const outcome = again ? start.describeResult('requested') : start.describeResult(suite.conclusion, payload.action);
    const change = events.readHeadChange(base.repo, {
        ref: suite.head_branch,
        sha: suite.head_sha,
        commit: suite.head_commit,
        pulls: suite.pull_requests,
    }, context);
    const sha = start.readSha(start.readString(suite.head_sha));
    const checks = start.readNumber(suite.latest_check_runs_count) ?? 0;
    return {
        ...base,
        ...start.known('status', outcome.status),
        runIsTheNews: false,
        news: {
            mark: again ? 'started' : outcome.mark,
            title: again
                ? events.actorSentence(base.actor, `requested a re-run of the ${app === undefined ? '' : `${app} `}check suite`)
                : `${app === undefined ? 'Check' : `${start.shortenName(app)} check`} suite ${outcome.phrase}`,
            ...start.known('url', base.repo && (sha === undefined ? base.repo.url : `${base.repo.url}/commit/${sha}/checks`)),
            shows: 'all',
            facts: events.toSmallFacts(checks > 0 ? start.pluralize(checks, 'check') : undefined),
        },
        change,
    };
});

/** https://docs.github.com/webhooks/webhook-events-and-payloads#create */
const create = (function ({ payload, context }) {
    const base = start.readActorAndRepo(payload, context);
    const ref = start.readRef(payload.ref, payload.ref_type);
    return {
        ...base,
        runIsTheNews: false,
        news: {
            mark: ref?.kind === 'tag' ? 'tagged' : 'pushed',
            title: events.actorSentence(base.actor, `created ${events.describeRef(ref)}`),
            ...start.known('url', base.repo && (ref ? start.refUrl(base.repo.url, ref) : base.repo.url)),
        },
        change: { ...start.readContextChange(context), ...start.known('ref', ref) },
    };
});

/** https://docs.github.com/webhooks/webhook-events-and-payloads#delete */
const deleted = (function ({ payload, context }) {
    const base = start.readActorAndRepo(payload, context);
    const ref = start.readRef(payload.ref, payload.ref_type);
    return {
        ...base,
        runIsTheNews: false,
        news: {
            mark: 'deleted',
            title: events.actorSentence(base.actor, `deleted ${events.describeRef(ref)}`),
            ...start.known('url', base.repo?.url),
        },
        change: {
            ...start.known('ref', ref),
            isDeleted: true,
            facts: [[start.text(`${ref?.kind === 'tag' ? 'tag' : 'branch'} deleted`)]],
        },
    };
});

/** States as GitHub names them. https://docs.github.com/rest/deployments/statuses */
const STATES$1 = {
    success: { phrase: 'succeeded', mark: 'deployed' },
    failure: { phrase: 'failed', mark: 'failed' },
    error: { phrase: 'failed', mark: 'failed' },
    in_progress: { phrase: 'started', mark: 'started' },
    queued: { phrase: 'is queued', mark: 'waiting' },
    pending: { phrase: 'is pending', mark: 'waiting' },
    waiting: { phrase: 'is waiting for approval', mark: 'waiting' },
    inactive: { phrase: 'is no longer active', mark: 'skipped' },
};
/** https://docs.github.com/webhooks/webhook-events-and-payloads#deployment_status */
const deploymentStatus = (function ({ payload, context }) {
    const base = start.readActorAndRepo(payload, context);
    const commit = deployedCommit(payload);
    const change = commit
        ? { ...start.known('ref', events.readDeployedRef(payload.deployment?.ref, context)), commit, facts: [] }
        : start.readContextChange(context);
    return {
        ...base,
        ...start.known('status', start.toStatus(payload.deployment_status?.state)),
        runIsTheNews: false,
        news: buildNews$1(payload, context, base.repo),
        change,
    };
});
/** GitHub names the run that deploys. If a push started it, the run's title is the first line of the commit. */
const deployedCommit = (function ({ deployment, workflow_run: run }) {
    const sha = start.readString(deployment?.sha);
    const isOfPush = run?.event === 'push' && run.head_sha === sha;
    return start.readCommit(sha, isOfPush ? { message: start.readString(start.asObject(run)['display_title']) } : undefined);
});
const buildNews$1 = (function (payload, context, repo) {
    const state = readState(payload);
    const { target, aside } = pickLinks(payload, state);
    const by = start.readPerson(payload.deployment?.creator) ?? start.readPerson(payload.sender);
    return {
        mark: state.mark,
        title: `${describeDeployment(payload, context)} ${state.phrase}`,
        ...start.known('url', target ?? (repo && `${repo.url}/deployments`)),
        ...start.known('body', start.readString(payload.deployment_status?.description)),
        ...(start.readCommit(payload.deployment?.sha) && { shows: 'line' }),
        ...(isNamedByHash(payload, context) && { namesCommit: true }),
        facts: [...events.formatBy(by?.login), ...(aside ? [[aside]] : [])],
        ...start.known('by', by),
    };
});
/** `Deployment of v1.2.0 to production` */
const describeDeployment = (function ({ deployment, deployment_status: status }, context) {
    const ref = events.readDeployedRef(deployment?.ref, context);
    const what = ref ? events.refPhrase(ref) : start.readSha(start.readString(deployment?.sha))?.slice(0, 7);
    const environment = start.readName(status?.environment) ?? start.readName(deployment?.environment);
    return [
        'Deployment',
        ...(what === undefined ? [] : [`of ${start.shortenName(what)}`]),
        ...(environment === undefined ? [] : [`to ${start.shortenName(environment)}`]),
    ].join(' ');
});
const isNamedByHash = (function ({ deployment }, context) {
    return events.readDeployedRef(deployment?.ref, context) === undefined;
});
const readState = (function (payload) {
    const state = payload.deployment_status?.state;
    return start.entry(STATES$1, state) ?? { phrase: events.humanize(state) ?? 'changed', mark: 'news' };
});
/** A failure needs its log; for a success, people open the site. The other link is a small fact. */
const pickLinks = (function (payload, state) {
    const { environment_url, log_url, target_url } = payload.deployment_status ?? {};
    const site = start.readUrl(environment_url);
    const log = start.readUrl(log_url) ?? start.readUrl(target_url) ?? start.readUrl(payload.workflow_run?.html_url);
    if (state.mark === 'failed')
        return { ...start.known('target', log), ...(site !== undefined && { aside: start.link('open the site', site) }) };
    const both = site !== undefined && log !== undefined && site !== log;
    return { ...start.known('target', site ?? log), ...(both && { aside: start.link('read the log', log) }) };
});

/** https://docs.github.com/webhooks/webhook-events-and-payloads#deployment */
const deployment = (function ({ payload, context }) {
    const base = start.readActorAndRepo(payload, context);
    const found = payload.deployment ?? {};
    const environment = start.readName(found.environment);
    const run = payload.workflow_run;
    const ref = events.readDeployedRef(found.ref, context);
    const sha = ref ? undefined : start.readSha(start.readString(found.sha));
    const what = ref ? events.refPhrase(ref) : sha?.slice(0, 7);
    const change = { ...events.readHeadChange(base.repo, { sha: found.sha }, context), ...start.known('ref', ref) };
    const title = [
        what === undefined ? 'started a deployment' : `started deploying ${what}`,
        ...(environment === undefined ? [] : [`to ${environment}`]),
    ];
    return {
        ...base,
        runIsTheNews: false,
        news: {
            mark: 'started',
            title: events.actorSentence(base.actor, title.join(' ')),
            ...start.known('url', start.readUrl(run?.html_url) ?? (base.repo && `${base.repo.url}/deployments`)),
            lines: events.toSmallFacts(start.readName(found.description)),
            shows: 'line',
            ...(sha !== undefined && { namesCommit: true }),
            facts: events.toSmallFacts(found.task === 'deploy' ? undefined : start.readName(found.task), start.readName(run?.name), found.transient_environment === true ? 'short-lived environment' : undefined),
        },
        change,
    };
});

/** https://docs.github.com/webhooks/webhook-events-and-payloads#discussion_comment */
const discussionComment = (function ({ payload, context }) {
    const base = start.readActorAndRepo(payload, context);
    const { comment, discussion } = payload;
    const deleted = payload.action === 'deleted';
    const reply = start.readNumber(comment?.parent_id) !== undefined;
    const done = events.describeCommentAction(payload.action, events.formatNumberAndTitle('discussion', discussion), comment, {
        actor: base.actor,
        reply,
    });
    return start.newsSubject(base, context, {
        mark: deleted ? 'deleted' : 'comment',
        ...events.appendTitle(events.actorSentence(base.actor, done), discussion),
        ...start.known('url', (deleted ? undefined : start.readUrl(comment?.html_url)) ?? start.readUrl(discussion?.html_url)),
        ...start.known('body', deleted ? undefined : start.readString(comment?.body)),
        facts: events.toSmallFacts(events.withLabel('in', start.readName(discussion?.category?.name)), events.withLabel('started by', events.unlessActor(base.actor, discussion?.user))),
    });
});

const MARKS$2 = {
    created: 'opened',
    answered: 'passed',
    closed: 'closed',
    deleted: 'deleted',
};
/** What happened, by action; `#` is the discussion. */
const ACTION_PHRASES$1 = {
    created: 'started #',
    labeled: 'added a label to #',
    unlabeled: 'removed a label from #',
    category_changed: 'moved # to another category',
    transferred: 'transferred # to another repository',
    unanswered: 'unmarked the answer in #',
};
/** https://docs.github.com/webhooks/webhook-events-and-payloads#discussion */
const discussion = (function ({ payload, context }) {
    const base = start.readActorAndRepo(payload, context);
    return start.newsSubject(base, context, {
        mark: start.entry(MARKS$2, payload.action) ?? 'comment',
        ...events.appendTitle(events.actorSentence(base.actor, describeAction$2(payload, base)), payload.discussion),
        ...start.known('url', findPage$1(payload, base)),
        ...start.known('body', readBody(payload)),
        facts: buildFacts(payload, base),
    });
});
const describeAction$2 = (function (payload, { actor }) {
    const thing = events.formatNumberAndTitle('discussion', payload.discussion);
    return describeNamedAction(payload, thing, actor) ?? events.actionPhrase(ACTION_PHRASES$1, payload.action, thing);
});
/** Actions that say more if the payload names what was given, removed, or changed. */
const describeNamedAction = (function (payload, thing, actor) {
    const { changes } = payload;
    const label = start.readName(payload.label?.name);
    const [from, to] = [start.readName(changes?.category?.from?.name), start.readName(payload.discussion?.category?.name)];
    const move = events.describeMove(start.asObject(payload));
    switch (readAction(payload)) {
        case 'edited':
            return start.readName(changes?.title?.from) === undefined ? undefined : `renamed ${thing}`;
        case 'closed':
            return withReason('closed', thing, start.asObject(payload.discussion)['state_reason']);
        case 'locked':
            return withReason('locked', thing, payload.discussion?.active_lock_reason);
        case 'answered':
            return `marked ${events.possessive(actor, payload.answer?.user, 'comment')} as the answer in ${thing}`;
        case 'labeled':
            return label === undefined ? undefined : `added the label ${label} to ${thing}`;
        case 'unlabeled':
            return label === undefined ? undefined : `removed the label ${label} from ${thing}`;
        case 'category_changed':
            return from === undefined || to === undefined ? undefined : `moved ${thing} from ${from} to ${to}`;
        case 'transferred':
            return move === undefined ? undefined : `transferred ${thing} ${move}`;
        default:
            return undefined;
    }
});
/** Reasons of closing and locking: https://docs.github.com/graphql/reference/enums#discussionclosereason */
const withReason = (function (done, thing, reason) {
    const why = events.humanize(reason);
    return why === undefined ? `${done} ${thing}` : `${done} ${thing} as ${why.toLowerCase()}`;
});
const findPage$1 = (function (payload, { repo }) {
    const own = start.readUrl(payload.discussion?.html_url);
    const all = repo && `${repo.url}/discussions`;
    if (payload.action === 'deleted')
        return all;
    return (start.readUrl(payload.action === 'answered' ? payload.answer?.html_url : undefined) ??
        start.readUrl(payload.changes?.new_discussion?.html_url) ??
        own ??
        all);
});
/** `closed` and `reopened` are documented, but not in the types. */
const readAction = (function (payload) {
    return start.readString(payload.action);
});
const readBody = (function (payload) {
    const action = readAction(payload);
    if (action === 'answered')
        return start.readString(payload.answer?.body);
    return action === 'created' || action === 'reopened' ? start.readString(payload.discussion?.body) : undefined;
});
const buildFacts = (function (payload, { actor }) {
    const { discussion, changes } = payload;
    const comments = start.readNumber(discussion?.comments) ?? 0;
    return events.toSmallFacts(events.withLabel('was', start.readName(changes?.title?.from)), payload.action === 'category_changed' ? undefined : events.withLabel('in', start.readName(discussion?.category?.name)), events.withLabel('started by', events.unlessActor(actor, discussion?.user)), comments > 0 ? start.pluralize(comments, 'comment') : undefined);
});

/** https://docs.github.com/webhooks/webhook-events-and-payloads#fork */
const fork = (function ({ payload, context }) {
    const base = start.readActorAndRepo(payload, context);
    const copy = start.readName(payload.forkee?.full_name);
    const forks = start.readNumber(payload.repository?.forks_count);
    return start.newsSubject(base, context, {
        mark: 'fork',
        title: events.actorSentence(base.actor, `forked ${base.repo?.name ?? 'the repository'}${copy === undefined ? '' : ` to ${copy}`}`),
        ...start.known('url', start.readUrl(payload.forkee?.html_url) ?? base.repo?.url),
        facts: events.toSmallFacts(forks === undefined || forks < 1 ? undefined : start.pluralize(forks, 'fork')),
    });
});

/** Pages listed before the rest is counted. */
const LISTED = 5;
/** Wiki pages. https://docs.github.com/webhooks/webhook-events-and-payloads#gollum */
const gollum = (function ({ payload, context }) {
    const base = start.readActorAndRepo(payload, context);
    const pages = start.readObjects(payload.pages);
    const [only] = pages.length === 1 ? pages : [];
    const summary = start.readName(only?.summary);
    return start.newsSubject(base, context, {
        mark: 'wiki',
        title: events.actorSentence(base.actor, only ? `${pickVerb(only)} wiki page ${readPageTitle(only)}` : describeAction$1(pages)),
        ...start.known('url', start.readUrl(only?.html_url) ?? (base.repo && `${base.repo.url}/wiki`)),
        lines: only ? [] : formatPages(pages),
        facts: events.toSmallFacts(summary),
    });
});
const pickVerb = (function (page) {
    return (page.action === 'created' ? 'created' : 'edited');
});
const readPageTitle = (function (page) {
    return start.readName(page.title) ?? start.readName(page.page_name) ?? 'without a title';
});
/** `created 1 and edited 2 wiki pages` */
const describeAction$1 = (function (pages) {
    const created = pages.filter((page => pickVerb(page) === 'created')).length;
    const edited = pages.length - created;
    if (pages.length === 0)
        return 'changed the wiki';
    if (created === 0 || edited === 0)
        return `${edited === 0 ? 'created' : 'edited'} ${start.pluralize(pages.length, 'wiki page')}`;
    return `created ${created} and edited ${start.pluralize(edited, 'wiki page')}`;
});
const formatPages = (function (pages) {
    const shown = pages.slice(0, LISTED).map((page => {
        const summary = start.readName(page.summary);
        const note = summary === undefined ? pickVerb(page) : `${pickVerb(page)}: ${summary}`;
        return [start.link(readPageTitle(page), start.readUrl(page.html_url)), start.text(` ${note}`)];
    }));
    const left = pages.length - LISTED;
    return left > 0 ? [...shown, [start.text(`and ${left} more`)]] : shown;
});

/** Its payload is not documented. https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#image_version */
const imageVersion = (function ({ payload, context }) {
    const base = start.readActorAndRepo(payload, context);
    return start.triggerSubject(base, context, {
        mark: 'package',
        title: 'A new version of a runner image is ready',
        change: start.readContextChange(context),
    });
});

/** Comments on pull requests arrive as this event too. https://docs.github.com/webhooks/webhook-events-and-payloads#issue_comment */
const issueComment = (function ({ payload, context }) {
    const base = start.readActorAndRepo(payload, context);
    const { action, issue, comment } = payload;
    const deleted = action === 'deleted';
    const thing = events.formatNumberAndTitle(issue?.pull_request ? 'pull request' : 'issue', issue);
    const done = events.describeCommentAction(action, thing, comment, { actor: base.actor, reply: false });
    return start.newsSubject(base, context, {
        mark: deleted ? 'deleted' : 'comment',
        ...events.appendTitle(events.actorSentence(base.actor, done), issue),
        ...start.known('url', (deleted ? undefined : start.readUrl(comment?.html_url)) ?? start.readUrl(issue?.html_url)),
        ...start.known('body', deleted ? undefined : start.readString(comment?.body)),
    });
});

const MARKS$1 = { closed: 'closed', deleted: 'deleted' };
/** https://docs.github.com/webhooks/webhook-events-and-payloads#issues */
const issues = (function ({ payload, context }) {
    const base = start.readActorAndRepo(payload, context);
    const { action, issue } = payload;
    const changes = start.asObject(start.asObject(payload)['changes']);
    return start.newsSubject(base, context, {
        mark: start.entry(MARKS$1, action) ?? 'issue',
        ...events.appendTitle(events.actorSentence(base.actor, events.describeNumberedAction(payload, events.formatNumberAndTitle('issue', issue), base.actor)), issue),
        ...start.known('url', start.readUrl(start.asObject(changes['new_issue'])['html_url']) ?? start.readUrl(issue?.html_url)),
        ...start.known('body', action === 'opened' || action === 'reopened' ? start.readString(issue?.body) : undefined),
        facts: events.toSmallFacts(events.withLabel('was', start.readName(start.asObject(changes['title'])['from'])), events.withLabel('opened by', events.unlessActor(base.actor, issue?.user)), formatLabels(payload)),
    });
});
/** `bug, cart`, without the label that the title names. */
const formatLabels = (function (payload) {
    const isNamed = payload.action === 'labeled' || payload.action === 'unlabeled';
    const named = isNamed ? payload.label?.name : undefined;
    const labels = start.readObjects(payload.issue?.labels).flatMap((({ name: label }) => label === named ? [] : (start.readName(label) ?? [])));
    return labels.length > 0 ? labels.join(', ') : undefined;
});

/** https://docs.github.com/webhooks/webhook-events-and-payloads#label */
const label = (function ({ payload, context }) {
    const base = start.readActorAndRepo(payload, context);
    const deleted = payload.action === 'deleted';
    const { changes } = payload;
    const found = start.readName(payload.label?.name);
    const previous = start.readName(changes?.name?.from);
    return start.newsSubject(base, context, {
        mark: deleted ? 'deleted' : 'tagged',
        title: events.actorSentence(base.actor, previous === undefined || found === undefined
            ? events.actionPhrase({}, payload.action, found === undefined ? 'a label' : `label ${found}`)
            : `renamed label ${previous} to ${found}`),
        ...start.known('url', findPage(payload, base.repo)),
        facts: events.toSmallFacts(changes?.color ? 'new color' : undefined, changes?.description ? 'new description' : undefined, start.readName(payload.label?.description)),
    });
});
/** The issues with the label, or all labels if it was deleted. */
const findPage = (function ({ action, label }, repo) {
    const found = start.readString(label?.name);
    // The name may already contain drawn emoji.
    const page = /\/labels\/([^/?#]+)$/.exec(start.readString(label?.url) ?? '')?.[1] ??
        encodeURIComponent(found?.toWellFormed() ?? '');
    return repo && `${repo.url}/labels${action === 'deleted' || page === '' ? '' : `/${page}`}`;
});

/** https://docs.github.com/webhooks/webhook-events-and-payloads#merge_group */
const mergeGroup = (function ({ payload, context }) {
    const base = start.readActorAndRepo(payload, context);
    const group = payload.merge_group ?? {};
    const ref = start.readRef(start.readString(group.head_ref) ?? context.ref);
    return start.triggerSubject(base, context, {
        mark: 'started',
        title: payload.action === 'destroyed' ? 'Merge group removed' : 'Checks requested',
        change: {
            ...start.known('ref', ref),
            ...start.known('commit', start.readCommit(start.readString(group.head_sha) ?? context.sha, group.head_commit, context.serverUrl)),
            facts: [],
            ...start.known('author', start.readAuthor(group.head_commit, context.serverUrl)),
        },
    });
});

const MARKS = { deleted: 'deleted' };
/** A milestone that is opened was closed before: a new one is created. */
const ACTION_PHRASES = { opened: 'reopened #' };
/** https://docs.github.com/webhooks/webhook-events-and-payloads#milestone */
const milestone = (function ({ payload, context }) {
    const base = start.readActorAndRepo(payload, context);
    const { action, milestone: found, changes } = payload;
    const all = base.repo && `${base.repo.url}/milestones`;
    return start.newsSubject(base, context, {
        mark: start.entry(MARKS, action) ?? 'milestone',
        title: events.actorSentence(base.actor, describeAction(payload)),
        ...start.known('url', (action === 'deleted' ? undefined : start.readUrl(found?.html_url)) ?? all),
        ...start.known('body', action === 'created' || action === 'opened' ? start.readString(found?.description) : undefined),
        facts: events.toSmallFacts(formatProgress(found), events.withLabel('due', events.formatDay(found?.due_on)), events.withLabel('was due', events.formatDay(changes?.due_on?.from)), action === 'edited' && changes?.description ? 'new description' : undefined),
    });
});
const describeAction = (function ({ action, milestone, changes }) {
    const title = start.readName(milestone?.title);
    const previous = start.readName(changes?.title?.from);
    return title === undefined || previous === undefined
        ? events.actionPhrase(ACTION_PHRASES, action, title === undefined ? 'a milestone' : `milestone ${title}`)
        : `renamed milestone ${previous} to ${title}`;
});
/** `8 of 10 issues closed`; GitHub counts pull requests too. */
const formatProgress = (function (found) {
    const [open, closed] = [start.readNumber(found?.open_issues), start.readNumber(found?.closed_issues)];
    if (open === undefined || closed === undefined || open + closed === 0)
        return undefined;
    return `${closed} of ${start.pluralize(open + closed, 'issue')} closed`;
});

/** https://docs.github.com/rest/pages/pages#get-latest-pages-build */
const STATES = {
    built: { phrase: 'The GitHub Pages site was built', mark: 'deployed', status: 'success' },
    errored: { phrase: 'The GitHub Pages build failed', mark: 'failed', status: 'failure' },
    building: { phrase: 'The GitHub Pages build is running', mark: 'started' },
    queued: { phrase: 'The GitHub Pages build is queued', mark: 'waiting' },
};
/** https://docs.github.com/webhooks/webhook-events-and-payloads#page_build */
const pageBuild = (function ({ payload, context }) {
    const base = start.readActorAndRepo(payload, context);
    const build = payload.build ?? {};
    const state = start.entry(STATES, build.status) ?? { phrase: 'The GitHub Pages build was updated', mark: 'news' };
    const change = events.readHeadChange(base.repo, { sha: build.commit }, context);
    const ms = start.readNumber(build.duration) ?? 0;
    return {
        ...base,
        ...start.known('status', state.status),
        runIsTheNews: false,
        news: {
            mark: state.mark,
            title: state.phrase,
            ...start.known('url', base.repo && `${base.repo.url}/deployments`),
            lines: events.toSmallFacts(start.readName(build.error?.message)),
            shows: 'line',
            facts: events.toSmallFacts(events.withLabel('by', start.readName(build.pusher?.login) ?? base.actor?.login), ms > 0 ? start.formatDuration(ms) : undefined),
        },
        change,
    };
});

/**
 * The older name of a star. Its only action, `started`, does not mention watching.
 * https://docs.github.com/webhooks/webhook-events-and-payloads#watch
 */
const watch = (function ({ payload, context }) {
    const base = start.readActorAndRepo(payload, context);
    return start.newsSubject(base, context, {
        mark: 'star',
        title: events.actorSentence(base.actor, `starred ${base.repo?.name ?? 'the repository'}`),
        ...start.known('url', base.repo?.url),
        facts: events.toSmallFacts(formatStars(payload.repository)),
    });
});
/** `80 stars` */
const formatStars = (function (repo) {
    const stars = start.readNumber(repo?.stargazers_count);
    return stars === undefined || stars < 1 ? undefined : start.pluralize(stars, 'star');
});

/** A private repository became public. https://docs.github.com/webhooks/webhook-events-and-payloads#public */
const madePublic = (function ({ payload, context }) {
    const base = start.readActorAndRepo(payload, context);
    const repo = payload.repository;
    return start.newsSubject(base, context, {
        mark: 'news',
        title: events.actorSentence(base.actor, `made ${base.repo?.name ?? 'the repository'} public`),
        ...start.known('url', base.repo?.url),
        ...start.known('body', start.readString(repo?.description)),
        facts: events.toSmallFacts(start.readName(repo?.language), start.readName(repo?.license?.name), formatStars(repo)),
    });
});

/** https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request_review_comment */
const pullRequestReviewComment = (function ({ payload, context, }) {
    const base = start.readActorAndRepo(payload, context);
    const { comment, pull_request: pull } = payload;
    const deleted = payload.action === 'deleted';
    const reply = start.readNumber(comment?.in_reply_to_id) !== undefined;
    const done = events.describeCommentAction(payload.action, events.formatNumberAndTitle('pull request', pull), comment, {
        actor: base.actor,
        reply,
    });
    return {
        ...base,
        runIsTheNews: false,
        news: {
            mark: deleted ? 'deleted' : 'comment',
            ...events.appendTitle(events.actorSentence(base.actor, done), pull),
            ...start.known('url', (deleted ? undefined : start.readUrl(comment?.html_url)) ?? events.pullRequestUrl(pull, base.repo)),
            ...start.known('body', deleted ? undefined : start.readString(comment?.body)),
            facts: events.toSmallFacts(formatSourceLocation(comment), events.branchesFact(pull), events.withLabel('opened by', events.unlessActor(base.actor, pull?.user))),
        },
        change: events.readPullRequestChange(pull, base.repo, context),
    };
});
/** The file and lines that a comment is about: `README.md`, `src/cart.ts:12`, or `src/cart.ts:12\u201315`. */
const formatSourceLocation = (function (comment) {
    const path = start.readName(comment?.path);
    const line = start.readNumber(comment?.line) ?? start.readNumber(comment?.original_line);
    if (path === undefined || line === undefined)
        return path;
    const start$1 = start.readNumber(comment?.start_line);
    return `${path}:${start$1 === undefined || start$1 >= line ? '' : `${start$1}\u2013`}${line}`;
});

/** The meaning of a submitted review, by state. https://docs.github.com/rest/pulls/reviews */
const REVIEW_STATES = {
    approved: { phrase: 'approved', mark: 'approved' },
    changes_requested: { phrase: 'requested changes on', mark: 'rejected' },
    commented: { phrase: 'reviewed', mark: 'comment' },
};
/** https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request_review */
const pullRequestReview = (function ({ payload, context }) {
    const base = start.readActorAndRepo(payload, context);
    const { review, pull_request: pull } = payload;
    const reviewState = payload.action === 'submitted' ? start.entry(REVIEW_STATES, review?.state) : undefined;
    const done = reviewState?.phrase ??
        `${events.actionPhrase({}, payload.action, events.possessive(base.actor, review?.user, 'review'))} of`;
    const dismissed = payload.action === 'dismissed';
    return {
        ...base,
        runIsTheNews: false,
        news: {
            mark: reviewState?.mark ?? (dismissed ? 'cancelled' : 'comment'),
            ...events.appendTitle(events.actorSentence(base.actor, `${done} ${events.formatNumberAndTitle('pull request', pull)}`), pull),
            ...start.known('url', start.readUrl(review?.html_url) ?? events.pullRequestUrl(pull, base.repo)),
            ...start.known('body', dismissed ? undefined : start.readString(review?.body)),
            facts: [
                ...describeOutdated(payload, base.repo),
                ...events.toSmallFacts(events.branchesFact(pull), events.withLabel('opened by', events.unlessActor(base.actor, pull?.user))),
            ],
        },
        change: events.readPullRequestChange(pull, base.repo, context),
    };
});
/** A review of an older commit says nothing about later commits. */
const describeOutdated = (function ({ review, pull_request: pull }, repo) {
    const seen = start.readSha(start.readString(review?.commit_id));
    const head = start.readSha(start.readString(pull?.head?.sha));
    if (seen === undefined || head === undefined || seen === head)
        return [];
    return [[start.text('on '), start.linkCommit(repo?.url, seen), start.text(', not the latest commit')]];
});

/** https://docs.github.com/webhooks/webhook-events-and-payloads#registry_package */
const registryPackage = (function ({ payload, context }) {
    const found = payload.registry_package;
    const base = start.readActorAndRepo(payload, context);
    const version = found?.package_version;
    const title = [start.readName(found?.name) ?? 'a package', readVersion(version)].filter((part => part !== undefined));
    const commit = start.readCommit(version?.target_oid);
    return start.newsSubject(base, context, {
        mark: 'package',
        title: events.actorSentence(base.actor, `${events.humanize(payload.action) ?? 'published'} ${title.join(' ')}`),
        ...start.known('url', start.readUrl(version?.html_url) ?? start.readUrl(found?.html_url) ?? base.repo?.url),
        lines: [
            ...events.toSmallFacts(readDescription(found), formatInstallCommand(version?.installation_command)),
            ...(commit ? [start.formatCommitLine(base.repo?.url, commit)] : []),
        ],
        facts: events.toSmallFacts(formatPackageKind(found?.package_type), version?.prerelease === true ? 'pre-release' : undefined, linkRelease(version?.release)),
    });
});
/** An image has tags. Its version is a digest, whose first digits are enough. */
const readVersion = (function (version) {
    const tag = start.readName(version?.container_metadata?.tag?.name);
    return tag ?? start.readName(version?.version)?.replace(/^(sha256:[0-9a-f]{12})[0-9a-f]+$/, '$1');
});
const readDescription = (function (found) {
    return start.readFirstLine(found?.description) ?? start.readFirstLine(found?.package_version?.description);
});
const formatPackageKind = (function (value) {
    const type = start.readName(value)?.toLowerCase();
    if (type === 'container' || type === 'docker')
        return 'container image';
    return type === undefined ? undefined : `${type} package`;
});
/** The command ends in a bare colon if an image has no tag. */
const formatInstallCommand = (function (value) {
    const command = start.readName(value);
    return command === undefined || command.endsWith(':') ? undefined : start.code(command);
});
const linkRelease = (function (release) {
    const label = events.withLabel('release', start.readName(release?.name) ?? start.readName(release?.tag_name));
    return label === undefined ? undefined : start.link(label, start.readUrl(release?.html_url));
});

/** Without a verb for `published`: that a release exists is news enough. */
const ACTION_SUFFIXES = {
    created: ' was created',
    deleted: ' was deleted',
    edited: ' was edited',
    unpublished: ' was unpublished',
};
const PUBLISHED_ACTIONS = new Set(['published', 'released', 'prereleased']);
/** https://docs.github.com/webhooks/webhook-events-and-payloads#release */
const release = (function ({ payload, context }) {
    const base = start.readActorAndRepo(payload, context);
    return { ...base, runIsTheNews: false, news: buildNews(payload, base), change: start.readContextChange(context) };
});
const buildNews = (function (payload, who) {
    const found = payload.release ?? {};
    const deleted = payload.action === 'deleted';
    const done = start.entry(ACTION_SUFFIXES, payload.action);
    const by = readReleaseActor(payload, who.actor);
    const { name, afterColon } = events.readReleaseTitle(found.tag_name, found.name);
    return {
        mark: deleted ? 'deleted' : 'release',
        title: `${releaseNoun(found)} ${done === undefined ? name : start.shortenName(name) + done}`,
        ...start.known('afterColon', afterColon),
        ...start.known('url', deleted ? who.repo?.url : (start.readUrl(found.html_url) ?? who.repo?.url)),
        ...start.known('body', deleted ? undefined : start.readString(found.body)),
        ...(deleted ? {} : { lines: formatAssetLines(found) }),
        facts: [...events.formatBy(by?.login), ...formatAssetCount(found), ...linkDiscussion(found)],
        ...start.known('by', by),
    };
});
const releaseNoun = (function (found) {
    if (found.draft === true)
        return 'Draft release';
    return found.prerelease === true ? 'Pre-release' : 'Release';
});
/** A published release belongs to its author, whoever clicked the button. Other actions belong to whoever does them. */
const readReleaseActor = (function (payload, actor) {
    return (PUBLISHED_ACTIONS.has(payload.action ?? '') ? start.readPerson(payload.release?.author) : undefined) ?? actor;
});
/** Assets named before the rest is counted. */
const NAMED$1 = 3;
/** `shop.tgz 2.1 MB \u00b7 shop.zip 1.9 MB \u00b7 and 1 more`, each linked to its download. */
const formatAssetLines = (function (found) {
    const named = start.readObjects(found.assets).filter((asset => start.readName(asset.name) !== undefined));
    if (named.length === 0)
        return [];
    const shown = named.slice(0, NAMED$1).map((asset => {
        const size = start.readNumber(asset.size) ?? 0;
        return [
            start.link(start.readName(asset.name) ?? '', start.readUrl(asset.browser_download_url)),
            ...(size > 0 ? [start.text(` ${events.formatSize(size)}`)] : []),
        ];
    }));
    const left = named.length - NAMED$1;
    const all = left > 0 ? [...shown, [start.link(`and ${left} more`, start.readUrl(found.html_url))]] : shown;
    return [all.flatMap(((part, index) => (index === 0 ? part : [start.text(' \u00b7 '), ...part])))];
});
/** The text already names a single asset. */
const formatAssetCount = (function (found) {
    const all = start.readObjects(found.assets);
    if (all.length < 2)
        return [];
    const bytes = all.reduce(((sum, asset) => sum + (start.readNumber(asset.size) ?? 0)), 0);
    return [[start.text(`${start.pluralize(all.length, 'asset')}${bytes > 0 ? `, ${events.formatSize(bytes)}` : ''}`)]];
});
const linkDiscussion = (function (found) {
    const target = start.readUrl(start.asObject(found)['discussion_url']);
    return target === undefined ? [] : [[start.link('discussion', target)]];
});

/** Releases that the headline names before the rest is counted. */
const NAMED = 2;
/** Several releases at once, each in a section under its name. */
const releases = (function ({ payload, context }) {
    const base = start.readActorAndRepo(payload, context);
    const all = start.readObjects(payload.releases);
    const count = Math.max(all.length, start.readNumber(payload.count) ?? 0);
    const page = base.repo && `${base.repo.url}/releases`;
    const left = count - all.length;
    const by = findAuthor(all);
    return {
        ...base,
        runIsTheNews: false,
        news: {
            mark: 'release',
            title: `${count} ${describeKind(all)}`,
            afterColon: nameFirst(all, count),
            ...start.known('url', page),
            sections: all.map(buildSection),
            lines: left > 0 ? [[start.link(`and ${left} more`, page)]] : [],
            facts: events.formatBy(by?.login),
            ...start.known('by', by),
        },
        change: start.readContextChange(context),
    };
});
const describeKind = (function (all) {
    const [noun = 'Release', ...others] = new Set(all.map((one => releaseNoun(one))));
    return `${others.length === 0 ? noun.toLowerCase() : 'release'}s`;
});
const nameFirst = (function (all, count) {
    const named = count === NAMED + 1 ? count : NAMED;
    const names = all.map((one => start.readName(one.tag_name) ?? events.formatReleaseTitle(undefined, one.name)));
    const rest = count - Math.min(named, names.length);
    if (rest > 0)
        return `${names.slice(0, named).join(', ')} and ${rest} more`;
    return start.joinNames(names, names.length);
});
const buildSection = (function (one) {
    const noun = releaseNoun(one);
    const title = events.formatReleaseTitle(one.tag_name, one.name);
    return {
        title: noun === 'Release' ? title : `${title} (${noun.toLowerCase()})`,
        ...start.known('url', start.readUrl(one.html_url)),
        ...start.known('body', start.readString(one.body)),
    };
});
/** Who made them, if it is the same person for all. */
const findAuthor = (function ([first, ...others]) {
    const author = start.readPerson(first?.author);
    return others.every((one => start.readPerson(one.author)?.login === author?.login)) ? author : undefined;
});

/** The status that a service gives a commit. https://docs.github.com/webhooks/webhook-events-and-payloads#status */
const status = (function ({ payload, context }) {
    const base = start.readActorAndRepo(payload, context);
    const outcome = start.describeResult(payload.state, payload.state);
    const { commit } = payload;
    const change = events.readHeadChange(base.repo, {
        ref: events.findStatusBranch(payload),
        sha: payload.sha,
        commit: {
            message: commit?.commit?.message,
            author: {
                name: commit?.commit?.author?.name,
                email: commit?.commit?.author?.email,
                username: commit?.author?.login,
            },
        },
    }, context);
    return {
        ...base,
        ...start.known('status', outcome.status),
        runIsTheNews: false,
        news: {
            mark: outcome.mark,
            title: `${start.shortenName(readService(payload))} ${outcome.phrase}`,
            ...start.known('url', start.readUrl(payload.target_url) ?? start.readUrl(commit?.html_url) ?? base.repo?.url),
            shows: 'all',
            lines: events.toSmallFacts(start.readName(payload.description)),
        },
        change,
    };
});
/** The context of a service that does not name itself. https://docs.github.com/rest/commits/statuses#create-a-commit-status */
const UNNAMED = 'default';
const readService = (function ({ context }) {
    const service = start.readName(context);
    if (service === undefined)
        return 'Commit status';
    return service === UNNAMED ? `Commit status \u201c${service}\u201d` : service;
});

/** The run that the event is about, never the one that reports it. https://docs.github.com/webhooks/webhook-events-and-payloads#workflow_run */
const workflowRun = (function ({ payload, context }) {
    const run = payload.workflow_run ?? {};
    const base = findBase(payload, context, run);
    const outcome = start.describeResult(run.conclusion, payload.action);
    const reported = { ...readRun(payload, run, base.repo), phrase: outcome.phrase, mark: outcome.mark };
    const change = readRunChange(run, base.repo, context);
    return {
        ...base,
        ...start.known('status', outcome.status),
        run: reported,
        runIsTheNews: true,
        news: {
            mark: outcome.mark,
            title: `${reported.workflow ?? 'A workflow'} ${outcome.phrase}`,
            ...start.known('url', reported.url),
            shows: 'all',
        },
        change,
    };
});
const readRun = (function (payload, run, repo) {
    const starter = readStarter(run);
    const attempt = Math.max(1, start.readNumber(run.run_attempt) ?? 1);
    const id = start.readNumber(run.id);
    const base = start.readUrl(run.html_url) ?? (id === undefined || !repo ? undefined : `${repo.url}/actions/runs/${id}`);
    const durationMs = payload.action === 'completed' ? events.elapsedMs(run.run_started_at, run.updated_at) : undefined;
    return {
        ...start.known('workflow', start.readName(run.name) ?? start.readName(payload.workflow?.name)),
        ...start.known('url', attempt > 1 && base !== undefined ? `${base}/attempts/${attempt}` : base),
        ...start.known('number', start.readNumber(run.run_number)),
        attempt,
        ...start.known('actor', starter?.login),
        ...start.known('avatar', starter?.avatar),
        ...start.known('durationMs', durationMs),
        ...start.known('identity', readRunIdentity(run, attempt)),
    };
});
const readRunIdentity = (function (run, attempt) {
    const id = start.readNumber(run.id);
    if (id === undefined)
        return undefined;
    return {
        id: String(id),
        attempt,
        ...start.known('number', start.readNumber(run.run_number)),
        ...start.known('workflow', start.readNumber(run.workflow_id)?.toString()),
        ...start.known('branch', start.readString(run.head_branch)),
        ...start.known('event', start.readString(run.event)),
        ...start.known('headRepo', start.readString(run.head_repository?.full_name)),
    };
});
/** Nobody started a scheduled run: GitHub names the last person who edited the schedule. A re-run was started by a person. */
const isStartedBySchedule = (function (run) {
    return run.event === 'schedule' && (start.readNumber(run.run_attempt) ?? 1) <= 1;
});
const findBase = (function (payload, context, run) {
    const { actor, ...repo } = start.readActorAndRepo(payload, context);
    return isStartedBySchedule(run) ? repo : { ...repo, ...start.known('actor', actor) };
});
const readStarter = (function (run) {
    if (isStartedBySchedule(run))
        return undefined;
    return start.readPerson(run.triggering_actor) ?? start.readPerson(run.actor);
});
/** The run's own branch and commit. A branch of a fork includes its owner. */
const readRunChange = (function (run, repo, { serverUrl }) {
    const home = run.head_repository;
    const commit = start.readCommit(run.head_sha, run.head_commit, serverUrl);
    const ref = events.inFork(start.readRef(run.head_branch, run.event === 'release' ? 'tag' : undefined), forkPrefix(run, repo));
    const pull = events.readPull(start.readObjects(run.pull_requests)[0], repo);
    return {
        ...start.known('ref', ref),
        ...(home === null && ref?.kind === 'branch' && { isDeleted: true }),
        ...start.known('commit', commit),
        ...(home && {
            home: { ...start.known('name', start.readString(home.full_name)), ...start.known('url', start.readUrl(home.html_url)) },
        }),
        ...start.known('pull', pull),
        ...start.known('title', readTitle(run, commit)),
        facts: formatTrigger(run, pull),
        ...start.known('author', commit?.author),
    };
});
const isOfPull = (function (event) {
    return start.readString(event)?.startsWith('pull_request') === true;
});
/** Only a pull request's branch can be in another repository. A deleted repository is not named. */
const forkPrefix = (function ({ head_repository: head, repository, event }, repo) {
    const own = start.readName(repository?.full_name) ?? repo?.name;
    if (head === null)
        return isOfPull(event) ? {} : undefined;
    const full = start.readName(head?.full_name);
    if (full === undefined || own === undefined || full.toLowerCase() === own.toLowerCase())
        return undefined;
    return start.known('owner', start.readName(head?.owner?.login) ?? full.split('/')[0]);
});
/**
 * The name that a workflow or GitHub gives its run, such as a pull request's title. A push's run is named after its commit, which the
 * message already shows.
 */
const readTitle = (function (run, commit) {
    const title = start.readName(start.asObject(run)['display_title']);
    const said = [run.name, run.head_branch, commit?.title, start.readFirstLine(commit?.message)];
    return title === undefined || said.includes(title) ? undefined : title;
});
/** What started the run, if that says more than the branch and the commit. */
const TRIGGERS = {
    schedule: 'scheduled',
    workflow_dispatch: 'manual run',
    pull_request: 'pull request',
    pull_request_target: 'pull request',
    release: 'release',
};
const formatTrigger = (function ({ event }, pull) {
    const words = pull && isOfPull(event) ? undefined : start.entry(TRIGGERS, event);
    return words === undefined ? [] : [[start.text(words)]];
});

/** Payload keys that never hold what the event is about. */
const ASIDE = new Set([
    'sender',
    'repository',
    'organization',
    'enterprise',
    'installation',
    'changes',
    'head_commit',
]);
/** Any other event: what happened, who did it, to what, and the first link to it. */
const plain = (function ({ payload, context }) {
    const base = start.readActorAndRepo(payload, context);
    const thing = findThing(payload, context.event);
    const action = events.humanize(payload['action']);
    return {
        ...base,
        runIsTheNews: false,
        news: {
            mark: 'news',
            ...events.appendTitle(formatTitle(context.event.replaceAll('_', ' '), thing, action, base.actor), thing),
            ...start.known('url', start.readUrl(thing?.['html_url']) ?? findFirstLink(payload) ?? base.repo?.url),
            ...start.known('body', start.readString(thing?.['body'])),
        },
        change: start.readContextChange(context),
    };
});
/** `octocat polished lamp #7`; what is not a verb in the past tense follows the thing: `Check suite in progress by octocat`. */
const formatTitle = (function (event, thing, action, actor) {
    const what = [event, readThingLabel(thing)].filter((part => part !== undefined)).join(' ');
    if (action?.endsWith('ed') === true)
        return events.actorSentence(actor, `${action} ${what}`);
    const who = actor === undefined ? undefined : `by ${actor.login}`;
    return start.capitalize([what, action, who].filter((part => part !== undefined)).join(' '));
});
/** The object with the event's name, or the first one that has its own page. */
const findThing = (function (payload, event) {
    const objects = Object.entries(payload).filter(((entry) => start.isJsonObject(entry[1]) && !ASIDE.has(entry[0])));
    const named = objects.find((([key]) => key === event)) ?? objects.find((([key]) => event.endsWith(`_${key}`)));
    return (named ?? objects.find((([, value]) => start.readUrl(value['html_url']) !== undefined)) ?? objects[0])?.[1];
});
/** What names an object that has no title, or what adds to a title. */
const readThingLabel = (function (thing) {
    const number = start.readNumber(thing?.['number']);
    if (number !== undefined)
        return `#${number}`;
    if (start.readName(thing?.['title']) !== undefined)
        return undefined;
    return start.readName(thing?.['name']) ?? start.readName(thing?.['login']) ?? start.readName(thing?.['tag_name']);
});
/** The first `html_url` below the payload's own objects, in order. */
const findFirstLink = (function (payload) {
    return Object.entries(payload)
        .filter((([key, value]) => start.isJsonObject(value) && !ASIDE.has(key)))
        .map((([, value]) => start.readUrl(start.asObject(value)['html_url'])))
        .find((found => found !== undefined));
});

/** All other events, in their own chunk, so that a push does not load them. */
const others = new Map([
    ['branch_protection_rule', branchProtectionRule],
    ['check_run', checkRun],
    ['check_suite', checkSuite],
    ['create', create],
    ['delete', deleted],
    ['deployment', deployment],
    ['deployment_status', deploymentStatus],
    ['discussion', discussion],
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
    ['releases', releases],
    ['status', status],
    ['watch', watch],
    ['workflow_run', workflowRun],
]);

Object.assign(exports, {
    others,
    plain,
});
