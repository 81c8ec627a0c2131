'use strict';

var start = require('../hookline.js');

/** `octocat opened #12 Fix the cart`, or `Opened \u2026` if nobody is named. */
const actorSentence = (function (actor, rest) {
    return actor ? `${actor.login} ${rest}` : start.capitalize(rest);
});
const formatBy = (function (login) {
    return login === undefined ? [] : [[start.text(`by ${login}`)]];
});
/** Small facts in order, without unknown ones. */
const toSmallFacts = (function (...facts) {
    return facts.filter((fact => fact !== undefined)).map((fact => [typeof fact === 'string' ? start.text(fact) : fact]));
});
/** `category General`, or nothing if the value is unknown. */
const withLabel = (function (label, value) {
    return value === undefined ? undefined : `${label} ${value}`;
});

/** Commits listed before the rest is counted. */
const LISTED = 5;
/** How a message about the push itself reads. */
const buildPushNews = (function (pushed) {
    if (pushed.payload.deleted === true)
        return buildRefNews(pushed, 'deleted');
    return start.isRefNew(pushed) ? buildRefNews(pushed, 'created') : buildCommitsNews(pushed);
});
/** A new tag, a new branch without its own commits, or a deleted tag or branch. */
const buildRefNews = (function (pushed, verb) {
    const { actor, repo, ref } = pushed;
    const isDeleted = verb === 'deleted';
    return {
        mark: isDeleted ? 'deleted' : pickMark(ref),
        title: actorSentence(actor, `${verb} ${start.refNoun(ref)}`),
        ...start.known('url', start.findPushPage(pushed)),
        // The bare name, since the text already says "tag".
        where: ref ? start.linkRef(isDeleted ? undefined : repo?.url, ref).slice(-1) : [],
        lines: isDeleted ? [] : formatCommitLines(pushed),
    };
});
const buildCommitsNews = (function (pushed) {
    const { payload, actor, repo, ref } = pushed;
    const commits = start.readObjects(payload.commits);
    const verb = payload.forced === true ? 'force-pushed' : 'pushed';
    return {
        mark: pickMark(ref),
        title: actorSentence(actor, commits.length > 0 ? `${verb} ${start.pluralize(commits.length, 'commit')}` : verb),
        ...start.known('url', start.findPushPage(pushed)),
        where: ref ? [start.text('to '), ...start.linkRef(repo?.url, ref)] : [],
        lines: formatCommitLines(pushed),
        facts: payload.created === true ? [[start.text(`new ${start.refNoun(ref)}`)]] : [],
    };
});
/** The newest commits first, and a count of the rest; the head commit if there are no new ones. */
const formatCommitLines = (function ({ payload, repo, serverUrl }) {
    const fresh = start.readObjects(payload.commits);
    const commits = fresh.length > 0 ? fresh.toReversed() : [payload.head_commit];
    const shown = commits.slice(0, LISTED).flatMap((raw => {
        const commit = start.readCommit(undefined, raw, serverUrl);
        return commit ? [start.formatCommitLine(repo?.url, commit)] : [];
    }));
    const left = commits.length - LISTED;
    return left > 0 ? [...shown, [start.link(`and ${start.formatNumber(left)} more`, start.readUrl(payload.compare))]] : shown;
});
const pickMark = (function (ref) {
    return (ref?.kind === 'tag' ? 'tagged' : 'pushed');
});

var pushNews = /*#__PURE__*/Object.freeze({
  __proto__: null,
  buildPushNews: buildPushNews
});

/** A GitHub word such as `category_changed` or `ON_TRACK`, for people: "category changed", "ON TRACK". */
const humanize = (function (value) {
    return start.readName(start.readName(value)?.replaceAll('_', ' '));
});
/** ` from write to admin`; either part may be unknown. */
const fromTo = (function (from, to) {
    return `${from === undefined ? '' : ` from ${from}`}${to === undefined ? '' : ` to ${to}`}`;
});
/** What was done to an object: the action's pattern, in which `#` is the object, or "action object" without a pattern. */
const actionPhrase = (function (patterns, action, thing) {
    return start.entry(patterns, action)?.replace('#', (() => thing)) ?? `${humanize(action) ?? 'changed'} ${thing}`;
});

const readAssignee = (function ({ assignee }) {
    return start.readName(start.asObject(assignee)['login']);
});
const readLabelName = (function ({ label }) {
    return start.readName(start.asObject(label)['name']);
});
const readMilestoneTitle = (function ({ milestone }) {
    return start.readName(start.asObject(milestone)['title']);
});
const readTypeName = (function ({ type }) {
    return start.readName(start.asObject(type)['name']);
});
const readFieldName = (function ({ issue_field: field }) {
    return start.readName(start.asObject(field)['name']);
});
const readReviewer = (function ({ requested_reviewer: person, requested_team: team, }) {
    const group = start.readName(start.asObject(team)['name']);
    return start.readName(start.asObject(person)['login']) ?? (group === undefined ? undefined : `team ${group}`);
});
/** `from octo-org/shop to octo-org/till`, as far as the payload names them. */
const describeMove = (function ({ repository, changes }) {
    const from = start.readName(start.asObject(repository)['full_name']);
    const to = start.readName(start.asObject(start.asObject(changes)['new_repository'])['full_name']);
    if (from === undefined)
        return to === undefined ? undefined : `to ${to}`;
    return `from ${from} to ${to ?? 'another repository'}`;
});
/** Why an issue was closed. https://docs.github.com/rest/issues/issues#update-an-issue */
const REASONS = { duplicate: 'a duplicate' };
const describeReason = (function (value) {
    return start.entry(REASONS, value) ?? humanize(value)?.toLowerCase();
});
/** https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request and #issues */
const PATTERNS = {
    assigned: { phrase: 'assigned @ to #', subject: readAssignee },
    unassigned: { phrase: 'unassigned @ from #', subject: readAssignee },
    labeled: { phrase: 'added the label @ to #', subject: readLabelName },
    unlabeled: { phrase: 'removed the label @ from #', subject: readLabelName },
    milestoned: { phrase: 'added # to milestone @', subject: readMilestoneTitle },
    demilestoned: { phrase: 'removed # from milestone @', subject: readMilestoneTitle },
    review_requested: { phrase: 'requested a review from @ on #', subject: readReviewer },
    review_request_removed: { phrase: 'removed the review request for @ on #', subject: readReviewer },
    typed: { phrase: 'set the type of # to @', subject: readTypeName },
    edited: {
        phrase: 'renamed #',
        subject: (payload => start.readName(start.asObject(start.asObject(payload['changes'])['title'])['from'])),
    },
    untyped: { phrase: 'removed the type @ from #', subject: readTypeName },
    field_added: { phrase: 'set the field @ on #', subject: readFieldName },
    field_removed: { phrase: 'cleared the field @ on #', subject: readFieldName },
    closed: {
        phrase: 'closed # as @',
        subject: (({ issue }) => describeReason(start.asObject(issue)['state_reason'])),
    },
    locked: {
        phrase: 'locked # as @',
        subject: (payload => humanize(start.asObject(payload['issue'] ?? payload['pull_request'])['active_lock_reason'])),
    },
    transferred: {
        phrase: 'transferred # @',
        subject: (payload => describeMove(payload)),
    },
};
/** If the payload does not name them. */
const UNNAMED_PHRASES = {
    milestoned: 'added # to a milestone',
    demilestoned: 'removed # from its milestone',
    labeled: 'added a label to #',
    unlabeled: 'removed a label from #',
    typed: 'set the type of #',
    untyped: 'removed the type of #',
    field_added: 'set a field on #',
    field_removed: 'cleared a field on #',
    review_requested: 'requested a review of #',
    review_request_removed: 'removed a review request on #',
};
/** What was done to an issue or a pull request, and with whom or what: `assigned hubot to issue #7`. */
const describeNumberedAction = (function (payload, thing, actor) {
    const { action } = start.asObject(payload);
    const pattern = start.entry(PATTERNS, action);
    const subject = pattern?.subject(start.asObject(payload));
    if (pattern === undefined || subject === undefined)
        return actionPhrase(UNNAMED_PHRASES, action, thing);
    const shown = subject === actor?.login ? 'themselves' : subject;
    return pattern.phrase.replace(/[@#]/g, (sign => (sign === '@' ? shown : thing)));
});
/** `pull request #12`, `issue #7`; `a pull request` if the number is unknown. */
const formatNumberAndTitle = (function (kind, thing) {
    const number = start.readNumber(thing?.number);
    if (number !== undefined)
        return `${kind} #${number}`;
    return `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`;
});
/** What was done, and the thing's title, which ends the headline: `octocat opened pull request #12: Fix the cart total`. */
const appendTitle = (function (done, thing) {
    return ({ title: done, ...start.known('afterColon', start.readName(thing?.title)) });
});

/**
 * What a check, a job, or a deployment ran on: its own branch, commit, and pull request. The run that reports it may run on the default
 * branch.
 */
const readHeadChange = (function (repo, head, { serverUrl }) {
    const [pull] = start.readObjects(head.pulls);
    const ref = inFork(start.readRef(head.ref), forkPrefix$1(pull));
    return {
        ...start.known('ref', ref),
        ...start.known('commit', ref?.kind === 'pull' ? undefined : start.readCommit(head.sha, head.commit, serverUrl)),
        ...start.known('pull', readPull(pull, repo)),
        facts: [],
        ...start.known('author', start.readAuthor(head.commit, serverUrl)),
    };
});
/** A ref, with the fork that a branch belongs to. */
const inFork = (function (ref, fork) {
    return ref?.kind === 'branch' && fork ? { ...ref, fork } : ref;
});
/** The pull request that a check or a run is for. */
const readPull = (function (pull, repo) {
    const number = start.readNumber(pull?.number);
    if (number === undefined)
        return undefined;
    return {
        number,
        ...start.known('url', repo && `${repo.url}/pull/${number}`),
        ...start.known('base', start.readName(pull?.base?.ref)),
    };
});
/** The owner of a pull request's branch, from the API address of its repository. */
const forkPrefix$1 = (function (pull) {
    const [from, to] = [pull?.head?.repo, pull?.base?.repo];
    if (start.readNumber(from?.id) === undefined || start.readNumber(to?.id) === undefined || from?.id === to?.id)
        return undefined;
    return start.known('owner', start.readName(/\/repos\/([^/]+)\/[^/]+$/.exec(start.readString(from?.url) ?? '')?.[1]));
});
/** What was deployed. The payload names tags and branches alike; the run's own ref tells which it is. */
const readDeployedRef = (function (named, context) {
    const ref = start.readSha(start.readString(named)) === undefined ? start.readRef(named) : undefined;
    const own = start.readRef(context.ref);
    return own?.kind === 'tag' && ref?.kind === 'branch' && own.name === ref.name ? own : ref;
});
/** The payload lists every branch that contains the commit. The news is about the one that ends in it, or the only one. */
const findStatusBranch = (function (payload) {
    const branches = start.readObjects(payload.branches);
    const result = branches.filter((branch => start.readString(branch.commit?.sha) === start.readString(payload.sha)));
    const main = result.find((branch => branch.name === payload.repository?.default_branch));
    return start.readString((main ?? result[0] ?? (branches.length === 1 ? branches[0] : undefined))?.name);
});

const pullRequestUrl = (function (pull, repo) {
    const number = start.readNumber(pull?.number);
    return (start.readUrl(pull?.html_url) ??
        (repo === undefined || number === undefined ? undefined : `${repo.url}/pull/${number}`));
});
/** `octocat:fix/cart \u2192 main`. Names the owner if the head is in another repository. */
const branchesFact = (function (pull) {
    const head = start.readName(pull?.head?.ref);
    const base = start.readName(pull?.base?.ref);
    return head === undefined || base === undefined
        ? undefined
        : start.text(`${start.branchName(head, forkPrefix(pull))} \u2192 ${base}`);
});
const forkPrefix = (function (pull) {
    const { head, base } = pull ?? {};
    const owner = start.readName(head?.user?.login) ?? start.readName(head?.label)?.split(':')[0];
    return owner === undefined || head?.repo?.full_name === base?.repo?.full_name ? undefined : { owner };
});
/** A run for a pull request ran on its head, even if GitHub made a merge commit for it. */
const readPullRequestChange = (function (pull, repo, context) {
    const number = start.readNumber(pull?.number);
    if (number === undefined)
        return start.readContextChange(context);
    const home = pull?.head?.repo;
    const author = start.readName(pull?.user?.login);
    return {
        ...start.known('ref', inFork(start.readRef(pull?.head?.ref, 'branch'), forkPrefix(pull))),
        ...(home === null && { isDeleted: true }),
        ...start.known('commit', start.readCommit(pull?.head?.sha)),
        ...(home && {
            home: { ...start.known('name', start.readString(home.full_name)), ...start.known('url', start.readUrl(home.html_url)) },
        }),
        pull: {
            number,
            ...start.known('url', pullRequestUrl(pull, repo)),
            ...start.known('base', start.readName(pull?.base?.ref)),
        },
        ...start.known('title', start.readName(pull?.title)),
        facts: [],
        ...start.known('author', author === undefined ? undefined : { name: author, login: author }),
    };
});

/** The login of an account, unless that account is the actor of the event. */
const unlessActor = (function (actor, account) {
    const login = start.readName(account?.login);
    return login === actor?.login ? undefined : login;
});
/** `hubot's review`; `a review` if it belongs to the actor or to nobody. */
const possessive = (function (actor, owner, thing) {
    const login = unlessActor(actor, owner);
    return login === undefined ? `${/^[aeiou]/.test(thing) ? 'an' : 'a'} ${thing}` : `${login}'s ${thing}`;
});

/**
 * Actions that need no other object than the pull request, `#`. https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request
 */
const ACTION_PHRASES = {
    synchronize: 'pushed to #',
    ready_for_review: 'marked # as ready for review',
    converted_to_draft: 'converted # to draft',
    auto_merge_enabled: 'enabled auto-merge for #',
    auto_merge_disabled: 'disabled auto-merge for #',
    enqueued: 'added # to the merge queue',
    dequeued: 'removed # from the merge queue',
};
/** Why a pull request left the merge queue. https://docs.github.com/graphql/reference/pulls#removedfrommergequeueevent */
const DEQUEUE_REASONS = {
    CI_FAILURE: { why: 'checks failed', bad: true },
    CI_TIMEOUT: { why: 'checks timed out', bad: true },
    MERGE_CONFLICT: { why: 'it has conflicts', bad: true },
    BRANCH_PROTECTIONS: { why: 'branch protection rules are not met', bad: true },
    GIT_TREE_INVALID: { why: 'it could not be merged', bad: true },
    INVALID_MERGE_COMMIT: { why: 'it could not be merged', bad: true },
    QUEUE_CLEARED: { why: 'the queue was cleared' },
    ROLL_BACK: { why: 'the queue was rolled back' },
    MERGE: { why: 'it was merged' },
    ALREADY_MERGED: { why: 'it was merged before' },
};
const MARKS = {
    opened: 'opened',
    reopened: 'opened',
    ready_for_review: 'opened',
    closed: 'closed',
    synchronize: 'pushed',
    review_requested: 'waiting',
};
/** `pull_request` and `pull_request_target`. */
const pullRequest = (function ({ payload, context }) {
    const base = start.readActorAndRepo(payload, context);
    const pull = {
        ...payload.pull_request,
        ...start.known('number', start.readNumber(payload.number) ?? start.readNumber(payload.pull_request?.number)),
    };
    return {
        ...base,
        runIsTheNews: payload.action === 'synchronize',
        news: buildNews(payload, pull, base),
        change: readPullRequestChange(pull, base.repo, context),
    };
});
const buildNews = (function (payload, pull, who) {
    const { action } = payload;
    const merged = action === 'closed' && pull.merged === true;
    const left = action === 'dequeued' ? start.entry(DEQUEUE_REASONS, start.asObject(payload)['reason']) : undefined;
    return {
        mark: merged ? 'merged' : left?.bad ? 'failed' : (start.entry(MARKS, action) ?? 'news'),
        ...(left
            ? whyItLeft(left, pull)
            : appendTitle(actorSentence(who.actor, describe(payload, pull, merged, who.actor)), pull)),
        ...start.known('url', pullRequestUrl(pull, who.repo)),
        // People who read about the merge already read the description when it was opened.
        ...start.known('body', action === 'opened' || action === 'reopened' ? start.readString(pull.body) : undefined),
        facts: toSmallFacts(branchesFact(pull), pull.draft === true && action !== 'converted_to_draft' ? 'draft' : undefined, ...formatDiffSize(pull), withLabel('was', start.readName(start.asObject(start.asObject(start.asObject(payload)['changes'])['title'])['from'])), withLabel('opened by', unlessActor(who.actor, pull.user))),
    };
});
/** `Pull request #12 was removed from the merge queue: checks failed`: nobody did it, and the reason is news. */
const whyItLeft = (function ({ why }, pull) {
    return ({
        title: `${start.capitalize(formatNumberAndTitle('pull request', pull))} was removed from the merge queue`,
        afterColon: why,
        lines: toSmallFacts(start.readName(pull.title)),
    });
});
const describe = (function (payload, pull, merged, actor) {
    const { action } = payload;
    const thing = formatNumberAndTitle('pull request', pull);
    if (action === 'closed')
        return merged ? `merged ${thing}` : `closed ${thing} without merging`;
    const base = action === 'edited' ? previousBase(payload) : undefined;
    if (base !== undefined)
        return `changed the base of ${thing}${fromTo(base, start.readName(pull.base?.ref))}`;
    return (start.entry(ACTION_PHRASES, action)?.replace('#', (() => thing)) ?? describeNumberedAction(payload, thing, actor));
});
const previousBase = (function (payload) {
    return start.readName(start.asObject(start.asObject(start.asObject(start.asObject(payload)['changes'])['base'])['ref'])['from']);
});
/** `+48 \u221212 in 3 files`, `4 commits` */
const formatDiffSize = (function (pull) {
    const [added, removed, files] = [
        start.readNumber(pull.additions),
        start.readNumber(pull.deletions),
        start.readNumber(pull.changed_files),
    ];
    const commits = start.readNumber(pull.commits);
    const isKnown = added !== undefined && removed !== undefined && files !== undefined;
    return [
        isKnown
            ? start.text(`+${start.formatNumber(added)} \u2212${start.formatNumber(removed)} in ${start.pluralize(files, 'file')}`)
            : undefined,
        commits === undefined ? undefined : start.text(start.pluralize(commits, 'commit')),
    ];
});

/** Words whose keys open something. The key of a cache or an issue does not, and a public key may be shown. */
const KEY_OWNERS = [
    'access|account|admin|aes|algolia|anthropic|api|app|auth|aws|azure|bot|cipher|client|cloudflare|consumer|datadog|db|decrypt|decryption',
    'deploy|discord|encrypt|encryption|fernet|firebase|gcp|github|gitlab|google|gpg|grafana|hmac|host|jwt|license|mailgun|mapbox|master|npm',
    'nuget|openai|pagerduty|pass|pgp|priv|private|root|rsa|secret|sendgrid|sentry|service|session|shared|sign|signing|slack|snyk|sonar|ssh|ssl',
    'storage|stripe|supabase|telegram|tls|twilio|unseal|user|vault|wallet',
].join('|');
/** Words that come directly before a short word for a password: `dbpass`, `rootpw`. */
const PASS_OWNERS = [
    'admin|api|app|basic|cert|db|dev|docker|ftp|git|host|http|imap|key|keystore|ldap|login|mail|mongo|my|mysql|new|old|pg|postgres|prod|proxy',
    'redis|root|server|sftp|smtp|sql|ssh|stage|staging|store|sudo|super|test|user|usr|vpn|web|wifi|zip',
].join('|');
/** Codes that let someone in. Codes of countries, errors, and exits do not. */
const CODE_OWNERS = [
    'access|activation|alarm|auth|authorization|backup|card|door|fa|gate|invitation|invite|login|mfa|one time|pairing|pin|recovery|security',
    'sign ?in|sms|unlock|verification',
].join('|');
/**
 * Words of a name that mean a secret, separated by spaces, without digits. `pat` and `pass` count only as whole words: a compass is not a
 * secret. Some words mean a secret only at the end of a name: `card_pin`, not `pin_version`.
 */
const NAME = new RegExp([
    'passwor[dt]|passwd|passphrase|passcode|secret|credential|tokens?\\b',
    '\\b(?:pass|pw|pwd|pswd|psw|pword|paswd|creds?|pats?|auth|oauth|authorization|bearer|cookies?|webhooks?|jwt|t?otp|dsn|sas|pem|pfx|jks|kubeconfig)\\b',
    '\\b(?:kennwort|passwoord|wachtwoord|senha|contrasena|contrase a|mot ?de ?passe|parola|haslo|heslo|salasana)\\b',
    `\\b(?:${PASS_OWNERS})(?:pass|pw|pwd|creds?)\\b`,
    `\\b(?:${KEY_OWNERS}) ?keys?\\b`,
    `\\b(?:${CODE_OWNERS}) ?codes?\\b`,
    '\\b(?:webhookurl|conn(?:ection)? ?str(?:ing)?s?|sess(?:ion)? ?id|csrf|hmac|netrc|npmrc|pypirc|id (?:rsa|dsa|ed|ecdsa))\\b',
    '\\b(?:recovery|seed|backup|secret|wallet) ?(?:phrase|words)\\b|\\bmnemonics?\\b|\\bsecurity answers?\\b',
    '\\b(?:ssn|iban|cvv|cvc|card ?number)\\b',
    '\\b(?:pin|mfa|private|priv|keystore|salt|session)\\b(?= *$)',
].join('|'));
/** A file on one line, the way keystores and certificates are passed in an input. */
const ENCODED = /b(?:ase)?[\s_.-]?64/i;
/** Whether the words of a name mean a secret: `db_password`, `accessKey`, `auth-header`, `token2`. */
const isSecretName = (function (key) {
    return ENCODED.test(key) || NAME.test(splitWords(key));
});
/** `SSH-keyFor2Hosts` \u2192 `ssh key for hosts` */
const splitWords = (function (key) {
    return key
        .replace(/[a-z](?=[A-Z])|[A-Z](?=[A-Z][a-z])/g, '$& ')
        .toLowerCase()
        .replace(/[^a-z]+/g, ' ');
});

/**
 * What secrets look like, regardless of their name: the issuer and the form.
 * https://docs.github.com/code-security/reference/secret-security/supported-secret-scanning-patterns
 */
const FORMS = [
    ['GitHub', '\\bgh[opsur]_\\w{10}|\\bgithub_pat_\\w{10}'],
    ['GitLab', '\\bgl[a-z]{2,5}-[\\w-]{8}'],
    ['Atlassian', '\\bAT(?:ATT|CTT|BB|STT)[\\w=-]{16}'],
    ['Slack', '\\bxox[a-z]-|\\bxapp-\\d|\\bhooks\\.slack(?:-gov)?\\.com/'],
    [
        'Discord',
        '\\bdiscord(?:app)?\\.com/api/(?:v\\d+/)?webhooks/|\\b[MNO][\\w-]{22,27}\\.[\\w-]{6}\\.[\\w-]{27}',
    ],
    ['Microsoft Teams, Zapier', '\\.webhook\\.office\\.com/|\\bhooks\\.zapier\\.com/hooks/'],
    ['Telegram', '(?<!\\d)\\d{8,10}:AA[\\w-]{32}'],
    ['AWS', '\\b(?:AKIA|ASIA|ABIA|ACCA)[0-9A-Z]{16}\\b|\\bIQoJb3JpZ2lu|\\bFwoGZXIvYXdz'],
    ['Google', '\\bAIza[\\w-]{30}|\\bya29\\.|\\bGOCSPX-[\\w-]{16}|(?<![\\w/])1//0[\\w-]{24}'],
    ['Azure', '\\b(?:Account|SharedAccess)Key='],
    ['Databricks', '\\bd(?:api|kea|ose)[a-f\\d]{32}'],
    ['Shopify', '\\bshp(?:at|ca|pa|ss|ua|tka)_[A-Fa-f\\d]{32}'],
    ['Stripe', '\\b[prs]k_(?:live|test)_\\w{8}|\\bwhsec_[\\w+/]{16}'],
    ['Square', '\\bsq0(?:atp|csp|idp)-[\\w-]{20}|\\bEAAA[\\w-]{40}'],
    ['Linear', '\\blin_(?:api|oauth|wh)_\\w{16}'],
    ['Notion, Figma, Airtable', '\\bntn_\\w{20}|\\bfig[du]_[\\w-]{20}|\\bpat[A-Za-z\\d]{14}\\.[a-f\\d]{20}'],
    ['OpenAI, Anthropic and their like', '\\bsk-[\\w-]{12}|\\b(?:gsk|r8|hf)_\\w{16}|\\b(?:pplx|xai)-\\w{20}'],
    ['SendGrid, Mailgun, Mailchimp', '\\bSG\\.[\\w-]{16}|\\bkey-[a-f\\d]{32}\\b|\\b[a-f\\d]{32}-us\\d{1,2}\\b'],
    ['Twilio', '\\b(?:AC|SK)[a-f\\d]{32}\\b'],
    ['npm, PyPI, RubyGems', '\\bnpm_[\\dA-Za-z]{10}|\\bpypi-\\w{16}|\\brubygems_[a-f\\d]{20}'],
    ['crates.io, NuGet, Clojars', '\\bcio[A-Za-z\\d]{32}\\b|\\boy2[a-z\\d]{43}\\b|\\bCLOJARS_[a-z\\d]{30}'],
    ['Docker, JFrog', '\\bdckr_(?:pat|oat)_|\\bAKCp[A-Za-z\\d]{20}'],
    ['DigitalOcean, Heroku, Fly', '\\bdo[opr]_v1_|\\bHRKU-[\\w-]{20}|\\bFlyV1 |\\bfo1_\\w{20}'],
    ['HashiCorp', '\\bhv[bsr]\\.\\w{16}|\\b[A-Za-z\\d]{14}\\.atlasv1\\.'],
    [
        'Doppler, Pulumi, 1Password',
        '\\bdp\\.(?:pt|st|ct|sa|scim|audit)\\.\\w{16}|\\bpul-[a-f\\d]{40}|\\bops_eyJ',
    ],
    [
        'Grafana, Sentry, New Relic',
        '\\bgl(?:c|sa)_[\\w+/=-]{20}|\\bsntry[su]_[\\w+/=-]{20}|\\bNR(?:AK|JS|RA)-[\\w-]{16}',
    ],
    ['Dynatrace, Postman', '\\bdt0[a-z]\\d\\d\\.[A-Z\\d]{20}|\\bPMAK-[a-f\\d]{20}'],
    ['Supabase, PlanetScale', '\\bsbp_[a-f\\d]{30}|\\bsb_secret_|\\bpscale_(?:tkn|pw|oauth)_'],
    [
        'Vercel, Netlify, Buildkite, CircleCI',
        '\\bvc[apkri]_\\w{20}|\\bnf[bcpu]_\\w{20}|\\bbk[a-z]{2}_\\w{20}|\\bCCI(?:PAT|PRJ)_\\w{16}',
    ],
    ['age', '\\b[Aa][Gg][Ee]-[Ss][Ee][Cc][Rr][Ee][Tt]-[Kk][Ee][Yy]-1'],
    ['keys and signed tokens', '-----BEGIN|\\bPuTTY-User-Key-File|\\beyJ[\\w-]{8,}\\.[\\w-]{8,}'],
    [
        'an address with a password',
        '://[^\\s/@:]*:[^\\s/@]+@|[&?](?:sig|signature|[Xx]-[Aa]mz-[Ss]ignature|key|code)=[^&\\s]{8}',
    ],
    ['a header', '\\b(?:[Bb]earer|BEARER)\\s+[\\w+/.~-]{8}|\\b(?:[Bb]asic|BASIC)\\s+(?=\\S+[\\dA-Z=])\\S{6}'],
    // A wallet phrase has 12 to 24 words of 3 to 8 letters.
    ['a recovery phrase', '^\\s*(?:[a-z]{3,8}\\s+){11}(?:(?:[a-z]{3,8}\\s+){3}){0,4}[a-z]{3,8}\\s*$'],
];
const VALUE = new RegExp(FORMS.map((([, form]) => form)).join('|'));
/** An AWS secret has no form except its length. A Git hash has the same length, but letters of one case. */
const FORTY = /(?<![\w+/=.-])[A-Za-z\d+/]{40}(?![\w+/=.-])/g;
const isMixed = (function (text) {
    return [/\d/, /[a-z].*[a-z]/, /[A-Z].*[A-Z]/].every((kind => kind.test(text)));
});
/** Whether a value looks like a secret, regardless of its name. */
const isSecretValue = (function (value) {
    return VALUE.test(value) || (value.match(FORTY) ?? []).some(isMixed);
});

/** `password: \u2026`, `DB_PASSWORD=\u2026`, a key of JSON; `--token \u2026` */
const NAMED = /(?<![\w.-])(?:([\w.-]{1,100})[\\"']{0,3}\s{0,3}[:=]|--?([\w.-]{1,100})\s+\S)/g;
const BOOLEAN = /^(?:true|false)$/i;
/** Whether an input must be hidden because of its name or its value. */
const looksSecret = (function (key, value) {
    return (isSecretName(key) && !BOOLEAN.test(value)) || isSecretValue(value) || namesSecret(value);
});
const namesSecret = (function (value) {
    return [...value.matchAll(NAMED)].some((([, key, option]) => isSecretName(key ?? option ?? '')));
});

const HIDDEN = '(hidden)';
/** Values that say nothing, as JSON writes them. */
const EMPTY = new Set(['null', '{}', '[]']);
/** The inputs of a dispatch as fields: scalars as they are, the rest as JSON, and nothing that looks like a secret. */
const readDispatchFields = (function (inputs) {
    if (typeof inputs !== 'object' || inputs === null || Array.isArray(inputs))
        return [];
    return Object.entries(inputs).flatMap((([key, value]) => {
        const label = start.readName(key);
        const raw = typeof value === 'string' ? value : JSON.stringify(value);
        const shown = start.readName(raw);
        if (label === undefined || shown === undefined || EMPTY.has(shown))
            return [];
        // In an object, any string may be the name of the value next to it: `{"name": "API_TOKEN", "value": "abc"}`.
        const secret = looksSecret(key, raw) || (typeof value === 'object' && isSecretName(raw));
        return [{ name: label, value: secret ? HIDDEN : shown }];
    }));
});

/** `action` is the type that the sender chose. https://docs.github.com/rest/repos/repos#create-a-repository-dispatch-event */
const repositoryDispatch = (function ({ payload, context }) {
    const base = start.readActorAndRepo(payload, context);
    const type = start.readName(payload.action) ?? 'repository dispatch';
    const change = start.readContextChange(context);
    return start.triggerSubject(base, context, {
        mark: 'started',
        title: actorSentence(base.actor, `triggered ${type}`),
        change: { ...change, facts: [[start.text(`dispatch ${type}`)]] },
        fields: readDispatchFields(payload.client_payload),
    });
});

/** https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#workflow_dispatch */
const workflowDispatch = (function ({ payload, context }) {
    const base = start.readActorAndRepo(payload, context);
    return start.triggerSubject(base, context, {
        mark: 'started',
        title: actorSentence(base.actor, `started ${start.readName(context.workflow) ?? 'a workflow'}`),
        change: { ...start.readContextChange(context), facts: [[start.text('manual run')]] },
        fields: readDispatchFields(payload.inputs),
    });
});

/** In the chunk that the other events need too: many runs start with these, and a push does not need them. */
const frequent = new Map([
    ['pull_request', pullRequest],
    ['pull_request_target', pullRequest],
    ['repository_dispatch', repositoryDispatch],
    ['workflow_dispatch', workflowDispatch],
]);

var frequent$1 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  frequent: frequent
});

/** Whom a branch protection applies to. https://docs.github.com/webhooks/webhook-events-and-payloads#branch_protection_rule */
const LEVELS = {
    off: 'off',
    non_admins: 'on, except for administrators',
    everyone: 'on',
};
/** A setting's value for people; undefined if unknown, for example if the payload lacks the key. */
const formatSetting = (function (value) {
    if (value === true)
        return 'on';
    if (value === false)
        return 'off';
    if (value === null)
        return 'none';
    if (typeof value === 'number')
        return String(value);
    if (Array.isArray(value))
        return start.readNames(value).join(', ') || 'none';
    return start.entry(LEVELS, value) ?? humanize(value);
});
/** A switch needs no "before": it has only one other value. */
const SWITCHED = new Set([true, false]);
/** `Required approving reviews: 2 \u2192 1`, `Restrict pushes: on`; empty if nothing visible changed. */
const formatSettingChange = (function (label, from, to) {
    const [before, after] = [formatSetting(from), formatSetting(to)];
    if (before === after)
        return [];
    const isWhole = before === undefined || after === undefined || SWITCHED.has(to);
    const value = isWhole ? (after ?? `was ${before ?? ''}`) : `${before} \u2192 ${after}`;
    return [{ name: start.capitalize(label), value }];
});

/** A shorter duration says nothing: many services set both times at once. */
const WORTH_SHOWING_MS = 1_000;
/** Milliseconds between two ISO times. */
const elapsedMs = (function (from, to) {
    const ms = start.elapsedBetween(from, to);
    return ms === undefined || ms < WORTH_SHOWING_MS ? undefined : ms;
});
/** The same in words. */
const formatElapsed = (function (from, to) {
    const ms = elapsedMs(from, to);
    return ms === undefined ? undefined : start.formatDuration(ms);
});
/** The day of an ISO date or time as written: `23 May 2019`. For days that people choose, such as a due date. */
const formatDay = (function (value) {
    const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(start.readString(value) ?? '') ?? [];
    return start.formatDate(Number(year), Number(month), Number(date));
});

/** Like `refName`, for places where nothing says that a number is a pull request: `pull request #12`. */
const refPhrase = (function (ref) {
    return ref.kind === 'pull' || ref.kind === 'queue' ? `pull request ${start.refName(ref)}` : start.refName(ref);
});
/** `branch main`, `tag v1.2.0`; `a branch` if the name is unknown. */
const describeRef = (function (ref) {
    switch (ref?.kind) {
        case undefined:
            return 'a branch';
        case 'branch':
        case 'tag':
            return `${ref.kind} ${start.refName(ref)}`;
        case 'pull':
            return `the ref of pull request #${ref.number}`;
        case 'queue':
            return `the branch of pull request ${start.refName(ref)}`;
    }
});

/** What was done to a comment: `commented on #7`, `replied to a comment on #7`, `deleted hubot's comment on #7`. */
const describeCommentAction = (function (action, thing, comment, { actor, reply }) {
    return action === 'created'
        ? `${reply ? 'replied to a comment' : 'commented'} on ${thing}`
        : `${actionPhrase({}, action, possessive(actor, comment?.user, 'comment'))} on ${thing}`;
});

/** `Release 1.2.0`, if the headline already says what it is. */
const KIND = /^(?:(?:pre-?)?release|version)[ :-]+(?=v?\d)/i;
/** `v1.2.0` and `The cart that counts`; only the tag or only the name if one contains the other's version. */
const readReleaseTitle = (function (tagName, releaseName) {
    const tag = start.readName(tagName);
    const title = start.readName(start.readName(releaseName)?.replace(KIND, ''));
    if (tag === undefined || title === undefined)
        return { name: title ?? tag ?? 'without a name' };
    if (containsVersion(tag, title) || startsTitle(findVersion(tag), title))
        return { name: tag };
    const isWhole = containsVersion(title, tag) || containsVersion(title, findVersion(tag));
    return { name: isWhole ? title : tag, ...start.known('afterColon', isWhole ? undefined : title) };
});
/** The same as one text: `v1.2.0: The cart that counts`. */
const formatReleaseTitle = (function (tagName, releaseName) {
    const { name, afterColon } = readReleaseTitle(tagName, releaseName);
    return afterColon === undefined ? name : `${name}: ${afterColon}`;
});
/** `1.2.0` of `shop-v1.2.0` */
const findVersion = (function (tag) {
    const at = tag.search(/(?<![\d.a-uw-z])\d+\.\d/i);
    return at < 0 ? undefined : tag.slice(at);
});
/** Whether a name is a shortened version: `2.0` or `v2` of `2.0.0`. */
const startsTitle = (function (version, title) {
    return /^v?\d+(?:\.\d+)*$/i.test(title) && version?.startsWith(`${title.replace(/^v/i, '')}.`) === true;
});
/** Whether a text contains another one as a whole: `v2.0` contains `2.0`, but `v12.0` and `v2.0.1` do not. */
const containsVersion = (function (whole, part) {
    const at = part === undefined ? -1 : whole.toLowerCase().lastIndexOf(part.toLowerCase());
    if (at < 0 || part === undefined)
        return false;
    const [before, after] = [whole.slice(Math.max(0, at - 2), at), whole.slice(at + part.length)];
    return (new RegExp(String.raw `(?:^|[^\p{L}\d.])v?$`, 'iu').test(before) &&
        !new RegExp(String.raw `^(?:[\p{L}\d+_-]|\.[\p{L}\d])`, 'u').test(after));
});

const UNITS = ['B', 'KB', 'MB', 'GB'];
/** `4.1 MB`, in powers of 1,000 as on GitHub. What rounds to 1,000 of a unit is one of the next. */
const formatSize = (function (bytes, power = 0) {
    const value = bytes / 1000 ** power;
    if (Math.round(value) >= 1000 && power < UNITS.length - 1)
        return formatSize(bytes, power + 1);
    const shown = power > 0 && value < 9.95 ? value.toFixed(1) : start.formatNumber(Math.round(value));
    return `${shown} ${UNITS[power] ?? ''}`;
});

/** A message about the event itself: who did what to which object. */
const newsMessage = (async function (facts, serverUrl, maxLines) {
    const { repo, fields, change, actor } = facts.subject;
    const news = await readNews(facts.subject);
    const { shows, by = actor } = news;
    return {
        ...start.LOOKS[news.mark],
        title: news.title,
        ...start.known('url', news.url),
        where: news.where ?? (shows === 'all' ? start.headlineEnd(change, repo) : []),
        ...start.known('afterColon', news.afterColon ?? (shows === 'all' ? change.title : undefined)),
        why: [],
        body: await readText(news, { ...start.known('repoUrl', repo?.url), serverUrl }, maxLines),
        isAuthored: news.body !== undefined || news.sections !== undefined,
        change: [...(news.lines ?? []), ...(shows ? describeChange(news, change, repo) : [])],
        fields: news.fields ?? fields ?? [],
        facts: [
            ...(shows ? start.commitFacts(change, repo, news.namesCommit) : []),
            ...(shows === 'all' ? start.changeFacts(news.impliesFacts ? { ...change, facts: [] } : change) : []),
            ...(news.facts ?? []),
            ...describeRunProblem(facts),
        ],
        ...start.known('actorAvatar', by?.avatar === undefined ? undefined : { login: by.login, url: by.avatar }),
        ...start.known('more', news.url),
    };
});
const readNews = (async function ({ news }) {
    return ('read' in news ? news.read() : news);
});
const describeChange = (function ({ namesCommit }, change, repo) {
    return (namesCommit ? titleLines(change, repo) : start.changeLines(change, repo));
});
/** The commit of a headline that has the hash already: its first line, which leads there. */
const titleLines = (function ({ commit, home }, repo) {
    const { sha, title, author } = commit ?? {};
    if (title === undefined)
        return [];
    return [
        [
            start.link(title, sha === undefined ? undefined : start.commitUrl(home?.url ?? repo?.url, sha)),
            ...(author === undefined ? [] : [start.text(` \u2014 ${author.name}`)]),
        ],
    ];
});
const readText = (async function ({ body, sections, url }, context, maxLines) {
    if (sections)
        return (await Promise.resolve(require('./common.js')).then((n => n.sections))).readSections(sections, context, maxLines);
    if (body === undefined)
        return [];
    const { readBody } = await Promise.resolve(require('./common.js')).then((n => n.body));
    return readBody(body, { ...context, ...start.known('pageUrl', url) }, maxLines);
});
/** A failed run is mentioned even if the user wants messages about the event. */
const describeRunProblem = (function ({ status, run, subject }) {
    return status === 'success' || status === subject.status
        ? []
        : subject.run
            ? [[start.text(`the job that reports this ${start.describeStatus(status).past}`)]]
            : [[start.link(`${run.workflow ?? 'the workflow'} ${start.describeStatus(status).past}`, run.url)]];
});

var news = /*#__PURE__*/Object.freeze({
  __proto__: null,
  newsMessage: newsMessage,
  readNews: readNews
});

Object.assign(exports, {
    actionPhrase,
    actorSentence,
    appendTitle,
    branchesFact,
    describeCommentAction,
    describeMove,
    describeNumberedAction,
    describeRef,
    elapsedMs,
    findStatusBranch,
    formatBy,
    formatDay,
    formatElapsed,
    formatNumberAndTitle,
    formatReleaseTitle,
    formatSettingChange,
    formatSize,
    frequent: frequent$1,
    humanize,
    inFork,
    news,
    possessive,
    pullRequestUrl,
    pushNews,
    readDeployedRef,
    readHeadChange,
    readPull,
    readPullRequestChange,
    readReleaseTitle,
    refPhrase,
    toSmallFacts,
    unlessActor,
    withLabel,
});
