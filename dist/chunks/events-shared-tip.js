'use strict';

var hookline = require('../hookline.js');

/** The head of a pull request or of another run, never a merge commit; else what was pushed, or what the run's own context names. */
const tipOf = (payload, context) => {
    const head = headOf(payload, context);
    const isKnown = head?.ref !== undefined || hookline.shaOf(hookline.str(head?.sha)) !== undefined;
    const { ref, gone, home, sha, commit } = head && isKnown ? head : ownOf(payload, context);
    return {
        ...hookline.known('ref', ref),
        ...((gone === true || home === null) && { gone: true }),
        ...hookline.known('home', hookline.url(home?.html_url)),
        ...hookline.known('sha', hookline.shaOf(hookline.str(sha) ?? hookline.str(commit?.id))),
        ...hookline.known('title', hookline.firstLine(commit?.message)),
        ...hookline.known('message', hookline.str(commit?.message)),
        ...hookline.known('author', hookline.authorOf$1(commit)?.name),
    };
};
/** What an event tells of that runs on another commit than its workflow. */
const headOf = (payload, context) => {
    const run = payload.workflow_run ?? payload.check_run ?? payload.check_suite;
    const { pull_request: pull, merge_group: group, deployment } = payload;
    if (run) {
        const branch = run.head_branch ?? payload.check_run?.check_suite?.head_branch;
        const home = payload.workflow_run?.head_repository;
        return { ref: hookline.refOf(hookline.str(branch)), home, sha: run.head_sha, commit: run.head_commit };
    }
    if (pull)
        return { ref: hookline.refOf(hookline.str(pull.head?.ref)), home: pull.head?.repo, sha: pull.head?.sha };
    if (group)
        return { ref: hookline.refOf(hookline.str(group.head_ref)), sha: group.head_sha, commit: group.head_commit };
    if (deployment)
        return { ref: hookline.refOf(hookline.deployedRef(deployment.ref, context)), sha: deployment.sha };
    if (!payload.commit || !payload.sha)
        return undefined;
    const { message, author } = payload.commit.commit ?? {};
    return { ref: hookline.refOf(hookline.branchOfStatus(payload)), sha: payload.sha, commit: { message, author } };
};
const ownOf = (payload, context) => {
    if (payload.ref_type) {
        const gone = context.event === 'delete';
        return { ref: hookline.namedRef(payload.ref, payload.ref_type), gone, sha: gone ? undefined : context.sha };
    }
    const full = hookline.str(payload.ref) ?? context.ref;
    const ref = hookline.refOf(full);
    const gone = payload.deleted === true;
    const isOwn = full === context.ref && ref?.kind !== 'pull' && !gone;
    const commit = payload.head_commit;
    return { ref, gone, sha: hookline.str(commit?.id) ?? (isOwn ? context.sha : undefined), commit };
};

exports.tipOf = tipOf;
