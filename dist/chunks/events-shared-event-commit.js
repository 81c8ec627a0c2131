'use strict';

var hookline = require('../hookline.js');

/** The head of a pull request or of another run, never a merge commit; else what was pushed, or what the run's own context names. */
const readEventCommit = (payload, context) => {
    const head = readHeadCommit(payload, context);
    const isKnown = head?.ref !== undefined || hookline.readSha(hookline.readString(head?.sha)) !== undefined;
    const { ref, isDeleted, home, sha, commit } = head && isKnown ? head : readContextCommit(payload, context);
    return {
        ...hookline.known('ref', ref),
        ...((isDeleted === true || home === null) && { isDeleted: true }),
        ...hookline.known('home', hookline.readUrl(home?.html_url)),
        ...hookline.known('sha', hookline.readSha(hookline.readString(sha) ?? hookline.readString(commit?.id))),
        ...hookline.known('title', hookline.readFirstLine(commit?.message)),
        ...hookline.known('message', hookline.readString(commit?.message)),
        ...hookline.known('author', hookline.readAuthor(commit)?.name),
    };
};
/** What an event tells of that runs on another commit than its workflow. */
const readHeadCommit = (payload, context) => {
    const run = payload.workflow_run ?? payload.check_run ?? payload.check_suite;
    const { pull_request: pull, merge_group: group, deployment } = payload;
    if (run) {
        const branch = run.head_branch ?? payload.check_run?.check_suite?.head_branch;
        const home = payload.workflow_run?.head_repository;
        return { ref: hookline.parseRef(hookline.readString(branch)), home, sha: run.head_sha, commit: run.head_commit };
    }
    if (pull)
        return { ref: hookline.parseRef(hookline.readString(pull.head?.ref)), home: pull.head?.repo, sha: pull.head?.sha };
    if (group)
        return { ref: hookline.parseRef(hookline.readString(group.head_ref)), sha: group.head_sha, commit: group.head_commit };
    if (deployment)
        return { ref: hookline.parseRef(hookline.readDeployedRef(deployment.ref, context)), sha: deployment.sha };
    if (!payload.commit || !payload.sha)
        return undefined;
    const { message, author } = payload.commit.commit ?? {};
    return { ref: hookline.parseRef(hookline.findStatusBranch(payload)), sha: payload.sha, commit: { message, author } };
};
const readContextCommit = (payload, context) => {
    if (payload.ref_type) {
        const isDeleted = context.event === 'delete';
        return {
            ref: hookline.readNamedRef(payload.ref, payload.ref_type),
            isDeleted,
            sha: isDeleted ? undefined : context.sha,
        };
    }
    const full = hookline.readString(payload.ref) ?? context.ref;
    const ref = hookline.parseRef(full);
    const isDeleted = payload.deleted === true;
    const isOwn = full === context.ref && ref?.kind !== 'pull' && !isDeleted;
    const commit = payload.head_commit;
    return { ref, isDeleted, sha: hookline.readString(commit?.id) ?? (isOwn ? context.sha : undefined), commit };
};

exports.readEventCommit = readEventCommit;
