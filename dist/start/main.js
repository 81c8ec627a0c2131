'use strict';

var node_fs = require('node:fs');
var node_path = require('node:path');
var node_url = require('node:url');
var node_util = require('node:util');
var node_child_process = require('node:child_process');
var node_os = require('node:os');
var node_events = require('node:events');
var node_http = require('node:http');
var actionsExpressions_js = require('./packages/actions-expressions.js');
var yaml_js = require('./packages/yaml.js');

var _documentCurrentScript = typeof document !== 'undefined' ? document.currentScript : null;
const g=new Uint32Array(65536),j=((n,o)=>{const l=n.length,h=o.length,r=1<<l-1;let c=-1,m=0,a=l,s=l;for(;s--;)g[n.charCodeAt(s)]|=1<<s;for(s=0;s<h;s++){let d=g[o.charCodeAt(s)];const v=d|m;d|=(d&c)+c^c,m|=~(d|c),c&=d,m&r&&a++,c&r&&a--,m=m<<1|1,c=c<<1|~(v|m),m&=v;}for(s=l;s--;)g[n.charCodeAt(s)]=0;return a}),I=((n,o)=>{const l=o.length,h=n.length,r=[],c=[],m=Math.ceil(l/32),a=Math.ceil(h/32);for(let t=0;t<m;t++)c[t]=-1,r[t]=0;let s=0;for(;s<a-1;s++){let t=0,i=-1;const x=s*32,A=Math.min(32,h)+x;for(let e=x;e<A;e++)g[n.charCodeAt(e)]|=1<<e;for(let e=0;e<l;e++){const C=g[o.charCodeAt(e)],p=c[e/32|0]>>>e&1,f=r[e/32|0]>>>e&1,_=C|t,w=((C|f)&i)+i^i|C|f;let u=t|~(w|i),q=i&w;u>>>31^p&&(c[e/32|0]^=1<<e),q>>>31^f&&(r[e/32|0]^=1<<e),u=u<<1|p,q=q<<1|f,i=q|~(_|u),t=u&_;}for(let e=x;e<A;e++)g[n.charCodeAt(e)]=0;}let d=0,v=-1;const k=s*32,M=Math.min(32,h-k)+k;for(let t=k;t<M;t++)g[n.charCodeAt(t)]|=1<<t;let y=h;for(let t=0;t<l;t++){const i=g[o.charCodeAt(t)],x=c[t/32|0]>>>t&1,A=r[t/32|0]>>>t&1,e=i|d,C=((i|A)&v)+v^v|i|A;let p=d|~(C|v),f=v&C;y+=p>>>h-1&1,y-=f>>>h-1&1,p>>>31^x&&(c[t/32|0]^=1<<t),f>>>31^A&&(r[t/32|0]^=1<<t),p=p<<1|x,f=f<<1|A,v=f|~(e|p),d=p&e;}for(let t=k;t<M;t++)g[n.charCodeAt(t)]=0;return y}),z=((n,o)=>{if(n.length<o.length){const l=o;o=n,n=l;}return o.length===0?n.length:n.length<=32?j(n,o):I(n,o)});

const letters = (function (name) {
    return Array.from(name).sort().join('');
});
/** How far two names are apart. Two letters that changed places are one mistake. */
const countMistakes = (function (one, other) {
    const far = z(one, other);
    return far === 2 && letters(one) === letters(other) ? 1 : far;
});
/** The known name that was most likely meant, if one is close enough. */
const findNearest = (function (name, known) {
    const [best] = known
        .map((candidate => ({ candidate, far: countMistakes(name.toLowerCase(), candidate.toLowerCase()) })))
        .sort(((a, b) => a.far - b.far));
    return best !== undefined && best.far <= Math.max(1, Math.round(name.length / 3))
        ? best.candidate
        : undefined;
});

/** A mistake in the command line: one sentence. */
class UsageError extends Error {
    name = 'UsageError';
}

/** Keys that identify a payload's event. The first line that matches counts. */
const SIGNS = [
    ['pull_request_review_comment', ['comment', 'pull_request']],
    ['pull_request_review', ['review', 'pull_request']],
    ['pull_request', ['pull_request', 'action']],
    ['issue_comment', ['comment', 'issue']],
    ['issues', ['issue', 'action']],
    ['discussion_comment', ['comment', 'discussion']],
    ['discussion', ['discussion']],
    ['release', ['release', 'action']],
    ['deployment_status', ['deployment_status']],
    ['deployment', ['deployment']],
    ['workflow_run', ['workflow_run', 'action']],
    ['check_run', ['check_run']],
    ['check_suite', ['check_suite']],
    ['merge_group', ['merge_group']],
    ['branch_protection_rule', ['rule', 'action']],
    ['registry_package', ['registry_package']],
    ['page_build', ['build']],
    ['gollum', ['pages']],
    ['fork', ['forkee']],
    ['status', ['context', 'state', 'sha']],
    ['create', ['ref', 'ref_type', 'master_branch']],
    ['delete', ['ref', 'ref_type']],
    ['push', ['ref', 'before', 'after']],
    ['repository_dispatch', ['client_payload']],
    ['workflow_dispatch', ['workflow', 'ref']],
    ['schedule', ['schedule']],
    ['label', ['label', 'action']],
    ['milestone', ['milestone', 'action']],
];
/** Events that the keys of a payload do not show, or show as another one. */
const UNSIGNED = ['image_version', 'public', 'pull_request_target', 'watch'];
/** The events that start workflows. */
const EVENT_NAMES = [...SIGNS.map((([event]) => event)), ...UNSIGNED].sort();
/** The event by the keys of its payload; undefined if they show none. */
const inferEvent = (function (payload) {
    const found = SIGNS.find((([, keys]) => keys.every((key => key in payload))))?.[0];
    if (found !== undefined)
        return found;
    return payload['action'] === 'started' ? 'watch' : undefined;
});
/** Throws a `UsageError` for a name that is not an event. */
const checkEventName = (function (name) {
    if (EVENT_NAMES.includes(name))
        return name;
    const near = findNearest(name, EVENT_NAMES);
    throw new UsageError(`--name: no event is called "${name}"; ${near === undefined ? 'write one such as push or release' : `did you mean ${near}?`}`);
});
/** Names whose payloads look like those of another event. */
const ALIKE = { pull_request_target: 'pull_request' };
/** A sentence if a payload looks like another event than the named one. */
const describeMismatch = (function (name, payload) {
    const inferred = inferEvent(payload);
    return inferred === undefined || inferred === (ALIKE[name] ?? name) || UNSIGNED.includes(name)
        ? undefined
        : `the event looks like ${inferred}, not like ${name}`;
});

const isJsonObject = (function (value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
});
/** The value as an object; empty if it is not one. */
const asObject$1 = (function (value) {
    return (isJsonObject(value) ? value : {});
});
/** The value below nested keys; undefined if one of them is missing. */
const valueAt = (function (value, ...keys) {
    return keys.reduce(((found, key) => asObject$1(found)[key]), value);
});
const asArray$1 = (function (value) {
    return Array.isArray(value) ? value : [];
});

const READ_ERRORS = {
    ENOENT: 'there is no such file',
    EISDIR: 'it is a folder',
    EACCES: 'permission denied',
};
const readText$1 = (function (path, folder) {
    try {
        return node_fs.readFileSync(node_path.resolve(folder, path), 'utf8').replace(/^\uFEFF/, '');
    }
    catch (error) {
        const { code = '' } = error;
        throw new UsageError(`--event: ${path} cannot be read: ${READ_ERRORS[code] ?? code}`, { cause: error });
    }
});
/** Line and column of a mistake, if the parser gives its offset. */
const describePosition = (function (text, { message }) {
    const [, offset] = / at position (\d+)/.exec(message) ?? [];
    if (offset === undefined)
        return /end of JSON/i.test(message) ? ': it ends too early' : '';
    const before = text.slice(0, Number(offset)).split('\n');
    return `: see line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
});
/** The payload in a file. @param folder what the path is relative to. Throws a `UsageError`. */
const readEvent$1 = (function (path, folder) {
    const text = readText$1(path, folder);
    if (text.trim() === '')
        throw new UsageError(`--event: ${path} is empty`);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw new UsageError(`--event: ${path} is not JSON${describePosition(text, error)}`, {
            cause: error,
        });
    }
    if (!isJsonObject(value))
        throw new UsageError(`--event: ${path} holds no JSON object`);
    return value;
});

var pullRequest = {
  "action": "synchronize",
  "number": 2,
  "pull_request": {
    "url": "https://api.github.com/repos/Codertocat/Hello-World/pulls/2",
    "id": 279147437,
    "html_url": "https://github.com/Codertocat/Hello-World/pull/2",
    "number": 2,
    "state": "open",
    "locked": false,
    "title": "Update the README with new information.",
    "user": {
      "login": "Codertocat",
      "id": 21031067,
      "avatar_url": "https://avatars1.githubusercontent.com/u/21031067?v=4",
      "url": "https://api.github.com/users/Codertocat",
      "html_url": "https://github.com/Codertocat",
      "type": "User"
    },
    "body": "This is a pretty simple change that we need to pull into master.",
    "updated_at": "2019-05-15T15:20:33Z",
    "closed_at": null,
    "merged_at": null,
    "merge_commit_sha": null,
    "assignee": null,
    "assignees": [
      {
        "login": "Codertocat",
        "id": 21031067,
        "avatar_url": "https://avatars1.githubusercontent.com/u/21031067?v=4",
        "url": "https://api.github.com/users/Codertocat",
        "html_url": "https://github.com/Codertocat",
        "type": "User"
      }
    ],
    "requested_reviewers": [
      {
        "login": "octocat",
        "id": 5346,
        "avatar_url": "http://alambic.github.com/avatars/u/5346?",
        "url": "https://api.github.com/users/octocat",
        "html_url": "http://github.com/octocat",
        "type": "User"
      }
    ],
    "requested_teams": [],
    "labels": [
      {
        "id": 1362934389,
        "url": "https://api.github.com/repos/Codertocat/Hello-World/labels/bug",
        "name": "bug",
        "color": "d73a4a",
        "default": true,
        "description": "Something isn't working"
      }
    ],
    "milestone": null,
    "head": {
      "label": "Codertocat:changes",
      "ref": "changes",
      "sha": "ec26c3e57ca3a959ca5aad62de7213c562f8c821",
      "user": {
        "login": "Codertocat",
        "id": 21031067,
        "avatar_url": "https://avatars1.githubusercontent.com/u/21031067?v=4",
        "url": "https://api.github.com/users/Codertocat",
        "html_url": "https://github.com/Codertocat",
        "type": "User"
      },
      "repo": {
        "id": 186853002,
        "name": "Hello-World",
        "full_name": "Codertocat/Hello-World",
        "private": false,
        "owner": {
          "login": "Codertocat",
          "id": 21031067,
          "avatar_url": "https://avatars1.githubusercontent.com/u/21031067?v=4",
          "url": "https://api.github.com/users/Codertocat",
          "html_url": "https://github.com/Codertocat",
          "type": "User"
        },
        "html_url": "https://github.com/Codertocat/Hello-World",
        "description": null,
        "fork": false,
        "url": "https://api.github.com/repos/Codertocat/Hello-World",
        "updated_at": "2019-05-15T15:19:27Z",
        "default_branch": "master"
      }
    },
    "base": {
      "label": "Codertocat:master",
      "ref": "master",
      "sha": "f95f852bd8fca8fcc58a9a2d6c842781e32a215e",
      "user": {
        "login": "Codertocat",
        "id": 21031067,
        "avatar_url": "https://avatars1.githubusercontent.com/u/21031067?v=4",
        "url": "https://api.github.com/users/Codertocat",
        "html_url": "https://github.com/Codertocat",
        "type": "User"
      },
      "repo": {
        "id": 186853002,
        "name": "Hello-World",
        "full_name": "Codertocat/Hello-World",
        "private": false,
        "owner": {
          "login": "Codertocat",
          "id": 21031067,
          "avatar_url": "https://avatars1.githubusercontent.com/u/21031067?v=4",
          "url": "https://api.github.com/users/Codertocat",
          "html_url": "https://github.com/Codertocat",
          "type": "User"
        },
        "html_url": "https://github.com/Codertocat/Hello-World",
        "description": null,
        "fork": false,
        "url": "https://api.github.com/repos/Codertocat/Hello-World",
        "updated_at": "2019-05-15T15:19:27Z",
        "default_branch": "master"
      }
    },
    "author_association": "OWNER",
    "auto_merge": null,
    "active_lock_reason": null,
    "draft": false,
    "merged": false,
    "mergeable": null,
    "rebaseable": null,
    "mergeable_state": "unknown",
    "merged_by": null,
    "comments": 0,
    "review_comments": 0,
    "maintainer_can_modify": false,
    "commits": 1,
    "additions": 1,
    "deletions": 1,
    "changed_files": 1
  },
  "before": "f95f852bd8fca8fcc58a9a2d6c842781e32a215e",
  "after": "ec26c3e57ca3a959ca5aad62de7213c562f8c821",
  "repository": {
    "id": 186853002,
    "name": "Hello-World",
    "full_name": "Codertocat/Hello-World",
    "private": false,
    "owner": {
      "login": "Codertocat",
      "id": 21031067,
      "avatar_url": "https://avatars1.githubusercontent.com/u/21031067?v=4",
      "url": "https://api.github.com/users/Codertocat",
      "html_url": "https://github.com/Codertocat",
      "type": "User"
    },
    "html_url": "https://github.com/Codertocat/Hello-World",
    "description": null,
    "fork": false,
    "url": "https://api.github.com/repos/Codertocat/Hello-World",
    "updated_at": "2019-05-15T15:19:27Z",
    "default_branch": "master"
  },
  "sender": {
    "login": "Codertocat",
    "id": 21031067,
    "avatar_url": "https://avatars1.githubusercontent.com/u/21031067?v=4",
    "url": "https://api.github.com/users/Codertocat",
    "html_url": "https://github.com/Codertocat",
    "type": "User"
  }
};

var push = {
  "ref": "refs/heads/master",
  "before": "0000000000000000000000000000000000000000",
  "after": "6113728f27ae82c7b1a177c8d03f9e96e0adf246",
  "repository": {
    "id": 186853002,
    "name": "Hello-World",
    "full_name": "Codertocat/Hello-World",
    "private": false,
    "owner": {
      "name": "Codertocat",
      "login": "Codertocat",
      "id": 21031067,
      "avatar_url": "https://avatars1.githubusercontent.com/u/21031067?v=4",
      "url": "https://api.github.com/users/Codertocat",
      "html_url": "https://github.com/Codertocat",
      "type": "User"
    },
    "html_url": "https://github.com/Codertocat/Hello-World",
    "description": null,
    "fork": false,
    "url": "https://github.com/Codertocat/Hello-World",
    "updated_at": "2019-05-15T15:20:41Z",
    "default_branch": "master"
  },
  "pusher": {
    "name": "Codertocat"
  },
  "sender": {
    "login": "Codertocat",
    "id": 21031067,
    "avatar_url": "https://avatars1.githubusercontent.com/u/21031067?v=4",
    "url": "https://api.github.com/users/Codertocat",
    "html_url": "https://github.com/Codertocat",
    "type": "User"
  },
  "created": true,
  "deleted": false,
  "forced": false,
  "base_ref": null,
  "compare": "https://github.com/Codertocat/Hello-World/commit/6113728f27ae82c7b1a177c8d03f9e96e0adf246",
  "commits": [
    {
      "id": "6113728f27ae82c7b1a177c8d03f9e96e0adf246",
      "tree_id": "31b122c26a97cf9af023e9ddab94a82c6e77b0ea",
      "distinct": true,
      "message": "Initial commit",
      "timestamp": "2019-05-15T15:19:25Z",
      "url": "https://github.com/Codertocat/Hello-World/commit/6113728f27ae82c7b1a177c8d03f9e96e0adf246",
      "author": {
        "name": "Codertocat",
        "username": "Codertocat"
      },
      "committer": {
        "name": "Codertocat",
        "username": "Codertocat"
      },
      "added": ["README.md"],
      "removed": [],
      "modified": []
    }
  ],
  "head_commit": {
    "id": "6113728f27ae82c7b1a177c8d03f9e96e0adf246",
    "tree_id": "31b122c26a97cf9af023e9ddab94a82c6e77b0ea",
    "distinct": true,
    "message": "Initial commit",
    "timestamp": "2019-05-15T15:19:25Z",
    "url": "https://github.com/Codertocat/Hello-World/commit/6113728f27ae82c7b1a177c8d03f9e96e0adf246",
    "author": {
      "name": "Codertocat",
      "username": "Codertocat"
    },
    "committer": {
      "name": "Codertocat",
      "username": "Codertocat"
    },
    "added": ["README.md"],
    "removed": [],
    "modified": []
  }
};

var release = {
  "action": "published",
  "release": {
    "url": "https://api.github.com/repos/Codertocat/Hello-World/releases/17372790",
    "html_url": "https://github.com/Codertocat/Hello-World/releases/tag/0.0.1",
    "id": 17372790,
    "tag_name": "0.0.1",
    "target_commitish": "master",
    "name": "",
    "draft": false,
    "author": {
      "login": "Codertocat",
      "id": 21031067,
      "avatar_url": "https://avatars1.githubusercontent.com/u/21031067?v=4",
      "url": "https://api.github.com/users/Codertocat",
      "html_url": "https://github.com/Codertocat",
      "type": "User"
    },
    "prerelease": false,
    "published_at": "2019-05-15T15:20:53Z",
    "assets": [],
    "body": ""
  },
  "repository": {
    "id": 186853002,
    "name": "Hello-World",
    "full_name": "Codertocat/Hello-World",
    "private": false,
    "owner": {
      "login": "Codertocat",
      "id": 21031067,
      "avatar_url": "https://avatars1.githubusercontent.com/u/21031067?v=4",
      "url": "https://api.github.com/users/Codertocat",
      "html_url": "https://github.com/Codertocat",
      "type": "User"
    },
    "html_url": "https://github.com/Codertocat/Hello-World",
    "description": null,
    "fork": false,
    "url": "https://api.github.com/repos/Codertocat/Hello-World",
    "updated_at": "2019-05-15T15:20:41Z",
    "default_branch": "master"
  },
  "sender": {
    "login": "Codertocat",
    "id": 21031067,
    "avatar_url": "https://avatars1.githubusercontent.com/u/21031067?v=4",
    "url": "https://api.github.com/users/Codertocat",
    "html_url": "https://github.com/Codertocat",
    "type": "User"
  }
};

const step = (function (result) {
    return ({
        outputs: {},
        outcome: result,
        conclusion: result,
    });
});
const job = (function (result) {
    return ({ result, outputs: {} });
});
const { repository, sender } = push;
/** The recorded release has neither a name nor notes. These are invented to show what notes look like. */
const RELEASE_NAME = 'The first words';
const RELEASE_NOTES = `## What changed

- Says hello in **three languages**, by @octocat in #2
- \`hello --loud\` no longer whispers

## Upgrading

\`\`\`sh
gem install hello-world
\`\`\`
`;
const ISSUE = {
    action: 'opened',
    issue: {
        number: 7,
        title: 'Hello is too loud',
        body: '`hello --loud` wakes the **neighbors**.\n\n1. Run it at night\n2. Listen',
        html_url: `${repository.html_url}/issues/7`,
        state: 'open',
        labels: [{ name: 'bug' }],
        user: sender,
    },
    repository,
    sender,
};
const DEPLOYMENT = {
    action: 'created',
    deployment_status: {
        state: 'failure',
        description: 'The health check timed out',
        environment: 'production',
        target_url: 'https://hello.example',
        log_url: `${repository.html_url}/actions/runs/9876543209`,
        creator: sender,
    },
    deployment: { ref: 'v1.2.0', sha: push.after, environment: 'production', creator: sender },
    repository,
    sender,
};
const WORKFLOW_RUN = {
    action: 'completed',
    workflow_run: {
        id: 9876543209,
        name: 'Nightly',
        event: 'schedule',
        status: 'completed',
        conclusion: 'failure',
        head_branch: 'master',
        head_sha: push.after,
        run_number: 118,
        run_attempt: 1,
        workflow_id: 159038,
        path: '.github/workflows/nightly.yml',
        html_url: `${repository.html_url}/actions/runs/9876543209`,
        run_started_at: '2026-11-25T02:30:00Z',
        updated_at: '2026-11-25T02:42:12Z',
        head_commit: { id: push.after, message: 'Initial commit', author: { name: 'Codertocat' } },
        head_repository: repository,
        actor: sender,
        triggering_actor: sender,
        pull_requests: [],
    },
    repository,
    sender,
};
const PUSH = { eventName: 'push', event: push, inputs: {}, contexts: {} };
/**
 * The story by its name in `npm start -- NAME`. Events recorded in https://github.com/octokit/webhooks, shortened, or invented in the same
 * form.
 */
const samples = {
    push: { title: 'A push', ...PUSH },
    failure: {
        title: 'A failed build',
        eventName: 'pull_request',
        event: pullRequest,
        inputs: {
            steps: '${{ toJSON(steps) }}',
            mention: 'author',
            users: 'Codertocat: U0123ABCD, 80351110224678912',
        },
        contexts: {
            job: { status: 'failure' },
            steps: { install: step('success'), test: step('failure'), package: step('skipped') },
        },
        history: ['failure', 'failure', 'success', 'success'],
    },
    fixed: {
        title: 'A fixed build',
        ...PUSH,
        inputs: { when: 'failure, fixed' },
        history: ['failure', 'failure', 'success', 'success'],
    },
    report: {
        title: 'One report over all jobs',
        ...PUSH,
        inputs: { needs: '${{ toJSON(needs) }}' },
        contexts: { needs: { lint: job('success'), test: job('failure'), deploy: job('skipped') } },
        history: ['success', 'success'],
    },
    release: {
        title: 'A release',
        eventName: 'release',
        event: { ...release, release: { ...release.release, name: RELEASE_NAME, body: RELEASE_NOTES } },
        inputs: {},
        contexts: {},
    },
    'pull-request': {
        title: 'A pull request',
        eventName: 'pull_request',
        event: { ...pullRequest, action: 'opened' },
        inputs: {},
        contexts: {},
    },
    issue: { title: 'An issue', eventName: 'issues', event: ISSUE, inputs: {}, contexts: {} },
    deployment: {
        title: 'A failed deployment',
        eventName: 'deployment_status',
        event: DEPLOYMENT,
        inputs: {},
        contexts: {},
    },
    'workflow-run': {
        title: 'Another workflow failed',
        eventName: 'workflow_run',
        event: WORKFLOW_RUN,
        inputs: {},
        contexts: {},
        history: ['success', 'success'],
    },
};
const SHOWN = ['push', 'failure', 'fixed', 'release'];
/** What `npm start` shows without a name. */
const demo = SHOWN.flatMap((name => samples[name] ?? []));

const NAMES = Object.keys(samples);
const STATUSES = ['success', 'failure', 'cancelled'];
const HELP = `npm start                        shows a push, a failed build, a fixed one and a release, on Slack and on Discord
npm start -- SAMPLE [options]    shows a sample: ${NAMES.slice(0, 5).join(', ')},
                                 ${NAMES.slice(5).join(', ')}
npm start -- --event FILE        shows an event of your own

  --event FILE        the event, in JSON, as GitHub delivers it
  --name NAME         the event's name, if its keys do not show it
  --status STATUS     the result of the job: ${STATUSES.join(', ')}
  --input 'KEY=VALUE' an input of the action, as under "with:"; may be given several times
  --platform NAME     slack or discord alone
  --json              prints the payloads as they arrived
  --open              opens a page that draws the messages as the platforms do; it needs no network
  --help              prints this

Where to get an event: add the step  run: cat "$GITHUB_EVENT_PATH"  to a workflow, or open the repository's
Settings \u2192 Webhooks \u2192 a webhook \u2192 Recent Deliveries, and copy the payload.

Paths are relative to the folder you are in: payload-file and .github/hookline.yml are read from there.
Nothing leaves this machine: messages go to a receiver on 127.0.0.1, which is as strict as the platforms, and
what GitHub's API would say (earlier runs, errors) is made up.`;
/** This program decides where messages go, so that a trial never posts to a real channel. */
const OWN_INPUTS = ['webhook', 'allowed-hosts', 'slack-token', 'outbox'];
const readInputs = (function (pairs) {
    return Object.fromEntries(pairs.map((pair => {
        const [key = '', value] = pair.split(/=(.*)/s);
        if (key === '' || value === undefined)
            throw new UsageError(`--input: "${pair}" has no "="; write a name and a value, such as 'title=Hi'`);
        if (OWN_INPUTS.includes(key))
            throw new UsageError(`--input: ${key} is set by this program`);
        return [key, value];
    })));
});
const readPlatforms = (function (name) {
    if (name === undefined)
        return ['slack', 'discord'];
    if (name === 'slack' || name === 'discord')
        return [name];
    throw new UsageError(`--platform: "${name}" is not known; write slack or discord`);
});
const readStatus = (function (status) {
    if (status === undefined || STATUSES.includes(status))
        return status;
    const near = findNearest(status, STATUSES);
    const hint = near === undefined ? `write ${STATUSES.join(', ')}` : `did you mean ${near}?`;
    throw new UsageError(`--status: "${status}" is not known; ${hint}`);
});
const parse$1 = (function (args) {
    try {
        return node_util.parseArgs({
            args: [...args],
            allowPositionals: true,
            options: {
                event: { type: 'string' },
                name: { type: 'string' },
                status: { type: 'string' },
                input: { type: 'string', multiple: true, default: [] },
                platform: { type: 'string' },
                json: { type: 'boolean', default: false },
                open: { type: 'boolean', default: false },
                help: { type: 'boolean', short: 'h', default: false },
            },
        });
    }
    catch (error) {
        const [sentence] = error.message.split(/\. |\n/);
        throw new UsageError(`${sentence}; --help shows the options`, { cause: error });
    }
});
const readSample = (function (name) {
    const found = samples[name];
    if (found)
        return found;
    const near = findNearest(name, NAMES);
    const hint = near === undefined ? `write ${NAMES.join(', ')}` : `did you mean ${near}?`;
    throw new UsageError(`there is no sample "${name}"; ${hint}`);
});
const readOwn = (function (path, name, folder) {
    const event = readEvent$1(path, folder);
    const eventName = name === undefined ? inferEvent(event) : checkEventName(name);
    if (eventName === undefined)
        throw new UsageError(`--event: the keys of ${path} do not show which event it is; add --name, such as --name push`);
    return { title: `${eventName} (${path})`, eventName, event, inputs: {}, contexts: {} };
});
/** The story as the options change it. */
const withOptions = (function (story, inputs, status) {
    return ({
        ...story,
        inputs: { ...story.inputs, ...inputs },
        contexts: { ...story.contexts, ...(status !== undefined && { job: { status } }) },
    });
});
/** What the command line asks for, or `help`. @param folder what paths are relative to. Throws a `UsageError`. */
const readOptions = (function (args, folder = process.cwd()) {
    const { values: { event, name, status, input, platform, json, open, help }, positionals: [sample, more], } = parse$1(args);
    if (help)
        return 'help';
    if (more !== undefined)
        throw new UsageError(`"${more}": one sample at a time; --help shows the options`);
    if (sample !== undefined && event !== undefined)
        throw new UsageError(`"${sample}": give a sample or --event, not both`);
    if (name !== undefined && event === undefined)
        throw new UsageError('--name: needs --event FILE beside it');
    const inputs = readInputs(input);
    const own = event === undefined ? undefined : readOwn(event, name, folder);
    const chosen = own ? [own] : sample === undefined ? demo : [readSample(sample)];
    const mismatch = own && name !== undefined
        ? describeMismatch(name, own.event)
        : undefined;
    const changed = readStatus(status);
    return {
        stories: chosen.map((story => withOptions(story, inputs, changed))),
        platforms: readPlatforms(platform),
        json,
        open,
        own: own !== undefined || input.length > 0 || status !== undefined,
        warnings: mismatch === undefined ? [] : [mismatch],
    };
});

const unchanged = (function (text) {
    return text;
});
const plain = { title: unchanged, bar: unchanged, faint: unchanged, problem: unchanged };
const wrap = (function (from, to) {
    return ((text) => `\u001b[${from}m${text}\u001b[${to}m`);
});
const colored = {
    title: wrap(1, 22),
    bar: ((text, color) => color === undefined ? text : wrap(`38;2;${color >> 16};${(color >> 8) & 255};${color & 255}`, 39)(text)),
    faint: wrap(2, 22),
    problem: wrap(33, 39),
};
/** Whether a stream should get colors. https://no-color.org and https://force-color.org */
const wantsColor = (function (stream, env) {
    return (env['NO_COLOR'] ?? '') === '' &&
        (stream.isTTY === true ? env['TERM'] !== 'dumb' : !['', '0', undefined].includes(env['FORCE_COLOR']));
});

const OPENERS = {
    darwin: ['open'],
    win32: ['cmd', '/c', 'start', ''],
};
/** Opens an address in the browser. Without a browser, printing the address is enough. */
const openInBrowser = (function (url) {
    const [program = 'xdg-open', ...args] = OPENERS[process.platform] ?? [];
    const child = node_child_process.spawn(program, [...args, url], { stdio: 'ignore', detached: true });
    child.on('error', (() => undefined));
    child.unref();
});

/** The ID of the element with that JSON. */
const SHOWN_ID = 'shown';

const asObject = (function (value) {
    return (isJsonObject(value) ? value : {});
});
const asArray = (function (value) {
    return (Array.isArray(value) ? value : []);
});
const asText = (function (value) {
    return (typeof value === 'string' ? value : '');
});
/** The objects in a value, outermost first. */
const objectsIn = (function (value) {
    if (Array.isArray(value))
        return value.flatMap(objectsIn);
    return isJsonObject(value) ? [value, ...Object.values(value).flatMap(objectsIn)] : [];
});

const fault = (function (path, code, message) {
    return ({
        path,
        code,
        message,
    });
});
/** `embeds.0.title: Must be 256 or fewer in length.` */
const formatFault = (function ({ path, message }) {
    return path.length === 0 ? message : `${path.join('.')}: ${message}`;
});
const missing = (function (path) {
    return [
        fault(path, 'BASE_TYPE_REQUIRED', 'This field is required'),
    ];
});
const between = (function (length, min, max, path) {
    return length >= min && length <= max
        ? []
        : [fault(path, 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`)];
});
const atMost = (function (length, max, path) {
    return length <= max ? [] : [fault(path, 'BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`)];
});
/**
 * A string of at most `max` units, not empty unless `mayBeEmpty`. `trimmed` ignores surrounding white space; `codePoints` counts an emoji
 * once.
 */
const text = (function (max, { mayBeEmpty = false, trimmed = false, codePoints = false } = {}) {
    return ((value, path) => {
        if (typeof value !== 'string')
            return [fault(path, 'STRING_TYPE_CONVERT', 'Could not interpret value as a string.')];
        const counted = trimmed ? value.trim() : value;
        const length = codePoints ? Array.from(counted).length : counted.length;
        return length === 0 && !mayBeEmpty ? missing(path) : atMost(length, max, path);
    });
});
/** A string of 1 to `max` units after trimming, for which Discord names both limits. */
const nameText = (function (max) {
    return ((value, path) => typeof value === 'string' ? between(value.trim().length, 1, max, path) : text(max)(value, path));
});
const pattern = (function (wanted) {
    return ((value, path) => typeof value === 'string' && wanted.test(value)
        ? []
        : [fault(path, 'STRING_TYPE_REGEX', `String value did not match validation regex ${String(wanted)}.`)]);
});
const flag = (function (value, path) {
    return typeof value === 'boolean' ? [] : [fault(path, 'BOOLEAN_TYPE_CONVERT', 'Must be either true or false.')];
});
const whole = (function (min, max) {
    return ((value, path) => {
        if (!Number.isInteger(value))
            return [fault(path, 'NUMBER_TYPE_COERCE', `Value "${String(value)}" is not int.`)];
        const number = Number(value);
        if (number < min)
            return [fault(path, 'NUMBER_TYPE_MIN', `int value should be greater than or equal to ${min}.`)];
        if (number > max)
            return [fault(path, 'NUMBER_TYPE_MAX', `int value should be less than or equal to ${max}.`)];
        return [];
    });
});
const choice = (function (...values) {
    return ((value, path) => values.some((known => known === value))
        ? []
        : [fault(path, 'BASE_TYPE_CHOICES', `Value must be one of {${values.join(', ')}}.`)]);
});
/** An absolute URL with one of the schemes (without their colon), at most `max` units. */
const link = (function (max, ...schemes) {
    return ((value, path) => {
        if (typeof value !== 'string' || /\s/.test(value) || !URL.canParse(value))
            return [fault(path, 'URL_TYPE_INVALID_URL', 'Not a well formed URL.')];
        const scheme = new URL(value).protocol.slice(0, -1);
        return schemes.includes(scheme)
            ? atMost(value.length, max, path)
            : [
                fault(path, 'URL_TYPE_INVALID_SCHEME', `Scheme "${scheme}" is not supported. Scheme must be one of (${schemes.map((s => `'${s}'`)).join(', ')}).`),
            ];
    });
});
const list = (function (of, max, min = 0) {
    return ((value, path) => Array.isArray(value)
        ? [
            ...(min > 0 ? between(value.length, min, max, path) : atMost(value.length, max, path)),
            ...value.flatMap(((item, index) => of(item, [...path, String(index)]))),
        ]
        : [fault(path, 'LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType')]);
});
const all = (function (...checks) {
    return ((value, path) => {
        for (const check of checks) {
            const faults = check(value, path);
            if (faults.length > 0)
                return faults;
        }
        return [];
    });
});
const shape = (function (required, optional, options = {}) {
    return ((value, path) => {
        if (!isJsonObject(value))
            return [fault(path, 'DICT_TYPE_CONVERT', 'Only dictionaries may be used in a DictType')];
        const absent = ((key) => value[key] === undefined || (options.nullable === true && value[key] === null));
        const unknown = options.closed
            ? Object.keys(value).filter((key => !(key in required) && !(key in optional)))
            : [];
        return [
            ...unknown.map((key => fault([...path, key], 'UNKNOWN_KEY', 'This key is not known here.'))),
            ...Object.entries(required).flatMap((([key, check]) => absent(key) ? missing([...path, key]) : check(value[key], [...path, key]))),
            ...Object.entries(optional).flatMap((([key, check]) => absent(key) ? [] : check(value[key], [...path, key]))),
        ];
    });
});
/** Picks the check by the value's `type`. */
const variant = (function (checks) {
    return ((value, path) => {
        if (!isJsonObject(value))
            return [fault(path, 'DICT_TYPE_CONVERT', 'Only dictionaries may be used in a DictType')];
        const known = Object.entries(checks).find((([type]) => type === String(value['type'])));
        return known
            ? known[1](value, path)
            : choice(...Object.keys(checks))(value['type'] ?? '', [...path, 'type']);
    });
});

/** Invented: the webhook of a forum. */
const FORUM_WEBHOOK = '223456789012345678';
/**
 * The code and the words of a refusal if a webhook cannot post there.
 * https://discord.com/developers/docs/topics/opcodes-and-status-codes#json-json-error-codes
 */
const threadError = (function (webhook, thread, { thread_name: name, applied_tags: tags }, { removed, forumSettings, threads }) {
    const isForum = webhook === FORUM_WEBHOOK && forumSettings.kind !== 'text';
    const opens = name !== undefined && name !== null;
    if (thread !== null && opens)
        return [400, 220_002, 'Webhooks posted to forum channels cannot have both a thread_name and thread_id'];
    if (thread !== null) {
        // A thread of the forum is not in the text channel to which the webhook was moved.
        if (removed.has(thread) || (!isForum && threads.has(thread)))
            return [404, 10_003, 'Unknown Channel'];
        if (forumSettings.locked.has(thread))
            return [400, 160_005, 'Thread is locked'];
        forumSettings.archived.delete(thread);
        return undefined;
    }
    if (!isForum)
        return opens ? [400, 220_003, 'Webhooks can only create threads in forum channels'] : undefined;
    if (!opens)
        return [400, 220_001, 'Webhooks posted to forum channels must have a thread_name or thread_id'];
    return openingError(Array.isArray(tags) ? tags : [], forumSettings);
});
const openingError = (function (tags, { tags: known, requiresTag, isFull }) {
    if (isFull)
        return [400, 160_006, 'Maximum number of active threads reached'];
    if (known && tags.some((tag => !known.has(String(tag)))))
        return [404, 10_087, 'Unknown Tag'];
    return requiresTag && tags.length === 0
        ? [400, 40_067, 'A tag is required to create a forum post in this channel']
        : undefined;
});
/** Why a message cannot be edited though it exists: its thread is closed. */
const editError = (function (thread, { forumSettings: { archived, locked } }) {
    if (thread === null)
        return undefined;
    if (locked.has(thread))
        return [400, 160_005, 'Thread is locked'];
    return archived.has(thread) ? [400, 50_083, 'Thread is archived'] : undefined;
});
const POST_ONLY$1 = ['username', 'avatar_url', 'tts', 'thread_name', 'applied_tags', 'poll'];
/** What an edit does not accept. Discord ignores it, so here it counts as a fault. */
const editFaults = (function (body) {
    return [
        ...POST_ONLY$1.filter((key => key in body)).map((key => fault([key], 'POST_ONLY', 'An edit does not take this.'))),
        ...((Number(body['flags'] ?? 0) & -32773) === 0
            ? []
            : [fault(['flags'], 'POST_ONLY', 'An edit does not set this flag.')]),
    ];
});

/** https://discord.com/developers/docs/resources/webhook#execute-webhook and the pages it links to. */
const DISCORD = {
    content: 2000,
    username: 80,
    url: 2048,
    threadName: 100,
    appliedTags: 5,
    mentionIds: 100,
    /** https://discord.com/developers/docs/resources/message#embed-object-embed-limits */
    embeds: 10,
    title: 256,
    description: 4096,
    fields: 25,
    fieldName: 256,
    fieldValue: 1024,
    footer: 2048,
    author: 256,
    allEmbedsTogether: 6000,
    color: 0xffffff,
    /** https://discord.com/developers/docs/components/reference */
    components: 40,
    rows: 5,
    buttons: 5,
    buttonLabel: 80,
    buttonUrl: 512,
    textDisplay: 4000,
    /** Across a message: https://discord.com/developers/docs/components/reference#text-display */
    textDisplays: 4000,
    sectionTexts: 3,
    galleryItems: 10,
    mediaDescription: 1024,
    /** https://discord.com/developers/docs/resources/poll#poll-create-request-object */
    poll: { question: 300, answers: 10, answer: 55, hours: 768 },
    emojiName: 32,
    componentsV2: 32_768,
    /** Undocumented, seen per webhook: https://github.com/discord/discord-api-docs/issues/367 */
    rate: { requests: 5, perMs: 2000 },
    /** Also undocumented, seen per channel, of which a webhook has one: https://github.com/discord/discord-api-docs/issues/1454 */
    channelRate: { requests: 30, perMs: 60_000 },
};

const nullable$2 = { nullable: true };
const id = { id: whole(0, 2 ** 31 - 1) };
const media$1 = shape({ url: link(DISCORD.url, 'http', 'https', 'attachment') }, {}, nullable$2);
const noCustomId = (function (_value, path) {
    return [
        fault(path, 'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE', 'A custom id and url cannot both be specified'),
    ];
});
const emojiShape = shape({}, { name: text(DISCORD.emojiName), animated: flag }, nullable$2);
const emoji = (function (value, path) {
    const { id: own, name } = asObject(value);
    return isEmpty$1(own) && isEmpty$1(name)
        ? [fault([...path, 'name'], 'BUTTON_COMPONENT_INVALID_EMOJI', 'Invalid emoji')]
        : emojiShape(value, path);
});
/** A button shows something. */
const shown = (function (value, path) {
    const { label, emoji: drawn } = asObject(value);
    return isEmpty$1(label) && isEmpty$1(drawn)
        ? [fault([...path, 'label'], 'BASE_TYPE_REQUIRED', 'This field is required')]
        : [];
});
const isEmpty$1 = (function (value) {
    return value === undefined || value === null || value === '';
});
/** A plain webhook can send only link buttons: nobody would handle a click on others. */
const button$1 = all(shape({ style: choice(5), url: link(DISCORD.buttonUrl, 'http', 'https', 'discord') }, { label: text(DISCORD.buttonLabel), emoji, custom_id: noCustomId, disabled: flag, ...id }, nullable$2), shown);
const row = shape({ components: list(variant({ 2: button$1 }), DISCORD.buttons, 1) }, id, nullable$2);
const words$1 = shape({ content: text(DISCORD.textDisplay) }, id, nullable$2);
const described = { description: text(DISCORD.mediaDescription), spoiler: flag };
const thumbnail = shape({ media: media$1 }, { ...described, ...id }, nullable$2);
const section$1 = shape({
    components: list(variant({ 10: words$1 }), DISCORD.sectionTexts, 1),
    accessory: variant({ 2: button$1, 11: thumbnail }),
}, id, nullable$2);
const gallery = shape({ items: list(shape({ media: media$1 }, described, nullable$2), DISCORD.galleryItems, 1) }, id, nullable$2);
const separator = shape({}, { divider: flag, spacing: choice(1, 2), ...id }, nullable$2);
const inContainer = { 1: row, 9: section$1, 10: words$1, 12: gallery, 14: separator };
const container = shape({ components: list(variant(inContainer), DISCORD.components, 1) }, { accent_color: whole(0, DISCORD.color), spoiler: flag, ...id }, nullable$2);
const tooMany = (function (value, path) {
    return objectsIn(value).filter((({ type }) => typeof type === 'number')).length > DISCORD.components
        ? [
            fault(path, 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED', `The total number of components cannot exceed ${DISCORD.components}`),
        ]
        : [];
});
const tooLong = (function (value, path) {
    const texts = objectsIn(value).filter((({ type }) => type === 10));
    const length = texts.reduce(((sum, { content }) => sum + String(content).length), 0);
    return length > DISCORD.textDisplays
        ? [
            fault(path, 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', `The total size of displayable text cannot exceed ${DISCORD.textDisplays}`),
        ]
        : [];
});
/** An ID of 0 counts as none. https://discord.com/developers/docs/components/reference#anatomy-of-a-component */
const repeated = (function (value, path) {
    const ids = objectsIn(value).flatMap((({ type, id: own }) => typeof type === 'number' && typeof own === 'number' && own !== 0 ? [own] : []));
    return ids.some(((own, index) => ids.indexOf(own) !== index))
        ? [fault(path, 'COMPONENT_ID_DUPLICATED', 'Component id cannot be duplicated')]
        : [];
});
/** Rows of link buttons. */
const rowsCheck = all(list(variant({ 1: row }), DISCORD.rows), repeated);
/** Components of a message with the flag IS_COMPONENTS_V2. */
const layoutCheck = (function (value, path) {
    return [
        ...list(variant({ ...inContainer, 17: container }), DISCORD.components)(value, path),
        ...tooMany(value, path),
        ...tooLong(value, path),
        ...repeated(value, path),
    ];
});

const nullable$1 = { nullable: true };
const url$2 = link(DISCORD.url, 'http', 'https');
const media = link(DISCORD.url, 'http', 'https', 'attachment');
/** Discord trims before it counts. */
const trimmed = (function (max) {
    return text(max, { trimmed: true });
});
const maybe = (function (max) {
    return text(max, { mayBeEmpty: true, trimmed: true });
});
const timestamp = pattern(/^\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/);
const embed = shape({}, {
    title: maybe(DISCORD.title),
    description: maybe(DISCORD.description),
    url: url$2,
    timestamp,
    color: whole(0, DISCORD.color),
    footer: shape({ text: trimmed(DISCORD.footer) }, { icon_url: media }, nullable$1),
    image: shape({ url: media }, {}, nullable$1),
    thumbnail: shape({ url: media }, {}, nullable$1),
    author: shape({ name: trimmed(DISCORD.author) }, { url: url$2, icon_url: media }, nullable$1),
    fields: list(shape({ name: trimmed(DISCORD.fieldName), value: trimmed(DISCORD.fieldValue) }, { inline: flag }, nullable$1), DISCORD.fields),
}, nullable$1);
const trimmedLength = (function (value) {
    return (typeof value === 'string' ? value.trim().length : 0);
});
const embedLength = (function (value) {
    const { title, description, footer, author, fields } = asObject(value);
    const parts = [title, description, asObject(footer)['text'], asObject(author)['name']];
    const inFields = asArray(fields).flatMap((field => [asObject(field)['name'], asObject(field)['value']]));
    return [...parts, ...inFields].reduce(((sum, part) => sum + trimmedLength(part)), 0);
});
/** Whether an embed shows anything. */
const embedSays = (function (value) {
    return embedLength(value) > 0 || ['image', 'thumbnail'].some((key => isJsonObject(asObject(value)[key])));
});
const embedsCheck = (function (value, path) {
    const total = asArray(value).reduce(((sum, one) => sum + embedLength(one)), 0);
    return [
        ...list(embed, DISCORD.embeds)(value, path),
        ...(total > DISCORD.allEmbedsTogether
            ? [
                fault(path, 'MAX_EMBED_SIZE_EXCEEDED', `Embed size exceeds maximum size of ${DISCORD.allEmbedsTogether}`),
            ]
            : []),
    ];
});

const nullable = { nullable: true };
const snowflake$1 = pattern(/^\d{17,20}$/);
const isEmpty = (function (value) {
    return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
});
/**
 * Names that a webhook may not have. https://docs.discord.com/developers/resources/webhook#create-webhook,
 * https://docs.discord.com/developers/resources/user#usernames-and-nicknames
 */
const noReservedName = (function (value, path) {
    const name = visible(String(value));
    if (name === '')
        return between(0, 1, DISCORD.username, path);
    const [whole] = /^(?:everyone|here|system message)$/i.exec(name) ?? [];
    if (whole !== undefined)
        return [fault(path, 'USERNAME_INVALID', `Username cannot be "${whole.toLowerCase()}"`)];
    const [found] = /discord|clyde|```/i.exec(name) ?? [];
    return found === undefined
        ? []
        : [fault(path, 'USERNAME_INVALID_CONTAINS', `Username cannot contain "${found.toLowerCase()}"`)];
});
/** Discord drops zero-width characters and surplus white space from names. */
const visible = (function (name) {
    return name
        .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
        .replace(/\s+/g, ' ')
        .trim();
});
const knownFlags = (function (value, path) {
    return (Number(value) & -36869) === 0 ? [] : [fault(path, 'FLAGS_INVALID', 'Invalid flags')];
});
const mentionsShape = shape({}, {
    parse: list(choice('users', 'roles', 'everyone'), 3),
    users: list(snowflake$1, DISCORD.mentionIds),
    roles: list(snowflake$1, DISCORD.mentionIds),
    replied_user: flag,
}, nullable);
/** A kind is either parsed or listed: https://discord.com/developers/docs/resources/message#allowed-mentions-object */
const parsedOrListed = (function (value, path) {
    const { parse, ...listed } = isJsonObject(value) ? value : {};
    const parsed = Array.isArray(parse) ? parse : [];
    return ['users', 'roles']
        .filter((kind => parsed.includes(kind) && !isEmpty(listed[kind])))
        .map((kind => fault(path, 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE', `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`)));
});
const pollMedia = (function (max) {
    return shape({ text: text(max) }, { emoji: shape({}, { name: text(DISCORD.emojiName) }, nullable) }, nullable);
});
const poll = shape({
    question: pollMedia(DISCORD.poll.question),
    answers: list(shape({ poll_media: pollMedia(DISCORD.poll.answer) }, {}, nullable), DISCORD.poll.answers, 1),
}, { duration: whole(1, DISCORD.poll.hours), allow_multiselect: flag, layout_type: choice(1) }, nullable);
const body$1 = shape({}, {
    content: text(DISCORD.content, { mayBeEmpty: true, trimmed: true }),
    username: all(nameText(DISCORD.username), noReservedName),
    avatar_url: link(DISCORD.url, 'http', 'https'),
    tts: flag,
    embeds: embedsCheck,
    allowed_mentions: all(mentionsShape, parsedOrListed),
    flags: all(whole(0, 2 ** 31 - 1), knownFlags),
    thread_name: nameText(DISCORD.threadName),
    applied_tags: list(snowflake$1, DISCORD.appliedTags),
    poll,
}, nullable);
const isLayout = (function (message) {
    return (Number(message['flags'] ?? 0) & DISCORD.componentsV2) !== 0;
});
const layoutFaults = (function (message) {
    return ['content', 'embeds', 'poll']
        .filter((key => isLayout(message) && !isEmpty(message[key])))
        .map((key => fault([key], 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2', `The '${key}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`)));
});
/** Faults of a body. Components are checked only if the URL asks for them. */
const messageFaults = (function (message, withComponents) {
    return [
        ...body$1(message, []),
        ...layoutFaults(message),
        ...(withComponents && !isEmpty(message['components'])
            ? (isLayout(message) ? layoutCheck : rowsCheck)(message['components'], ['components'])
            : []),
    ];
});
/** Whether there is anything to show. */
const messageSays = (function ({ content, embeds, components, poll }, withComponents) {
    return (typeof content === 'string' && content.trim() !== '') ||
        (Array.isArray(embeds) && embeds.some(embedSays)) ||
        (withComponents && !isEmpty(components)) ||
        isJsonObject(poll);
});

const json$1 = (function (status, body, faults = []) {
    return ({
        reply: { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
        faults,
    });
});
/** Codes: https://discord.com/developers/docs/topics/opcodes-and-status-codes#json-json-error-codes */
const refuse$2 = (function (status, code, message) {
    return json$1(status, { message, code }, [fault([], String(code), message)]);
});
/** Discord nests faults by path. The leaves are lists named `_errors`: https://discord.com/developers/docs/reference#error-messages */
const errorTree = (function (faults) {
    const here = faults.filter((({ path }) => path.length === 0));
    const keys = new Set(faults.flatMap((({ path }) => path.slice(0, 1))));
    const below = ((key) => faults.filter((({ path }) => path[0] === key)).map((one => ({ ...one, path: one.path.slice(1) }))));
    return {
        ...Object.fromEntries([...keys].map((key => [key, errorTree(below(key))]))),
        ...(here.length > 0 ? { _errors: here.map((({ code, message }) => ({ code, message }))) } : {}),
    };
});
const refuseForm = (function (faults) {
    return json$1(400, { message: 'Invalid Form Body', code: 50_035, errors: errorTree(faults) }, faults);
});
const DISCORD_EPOCH_MS = 1420070400000n;
/** https://discord.com/developers/docs/reference#snowflakes */
const snowflake = (function (nowMs, sequence) {
    return String(((BigInt(nowMs) - DISCORD_EPOCH_MS) << 22n) | BigInt(sequence % 4096));
});
const snowflakeMs = (function (id) {
    return Number((BigInt(id) >> 22n) + DISCORD_EPOCH_MS);
});
const CHANNEL = '199737254929760256';
const buildMessage = (function (body, webhookId, id, thread, nowMs) {
    return ({
        id,
        type: 0,
        channel_id: thread ?? CHANNEL,
        webhook_id: webhookId,
        content: body['content'] ?? '',
        embeds: body['embeds'] ?? [],
        components: body['components'] ?? [],
        attachments: [],
        mentions: [],
        mention_roles: [],
        mention_everyone: false,
        pinned: false,
        tts: body['tts'] ?? false,
        flags: body['flags'] ?? 0,
        timestamp: new Date(nowMs).toISOString(),
        edited_timestamp: null,
        author: { id: webhookId, bot: true, username: body['username'] ?? 'Hookline', avatar: null },
    });
});
const asks = (function (url, name) {
    return /^(true|1)$/i.test(url.searchParams.get(name) ?? '');
});
const webhookPath = /^\/api(?:\/v\d+)?\/webhooks\/(\d+)\/([\w-]+)(?:\/messages\/(\d+))?$/;
/** Where a message is: one in a thread is found only with the thread's ID. */
const messageKey = (function (webhook, thread) {
    return `${webhook}/${thread ?? ''}`;
});
/** What is wrong with a request before its body is checked. */
const refuseEarly = (function (request, { id, token, edited }, { removed }) {
    if (request.method !== (edited === undefined ? 'POST' : 'PATCH'))
        return refuse$2(405, 0, '405: Method Not Allowed');
    if (removed.has(id))
        return refuse$2(404, 10_015, 'Unknown Webhook');
    if (removed.has(token))
        return refuse$2(401, 50_027, 'Invalid Webhook Token');
    if (!/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? ''))
        return refuse$2(400, 50_035, `Expected "Content-Type" header to be one of {'application/json'}.`);
    if (request.json === undefined)
        return refuse$2(400, 50_109, 'The request body contains invalid JSON.');
    return undefined;
});
/** Why a message cannot be edited. */
const lostMessage = (function (edited, webhook, thread, memory) {
    const { messages, removed } = memory;
    if (thread !== null && removed.has(thread))
        return [404, 10_003, 'Unknown Channel'];
    if (messages.get(edited) !== messageKey(webhook, thread) || removed.has(edited))
        return [404, 10_008, 'Unknown Message'];
    return editError(thread, memory);
});
const answerBody = (function (request, body, { id, edited }, memory, messageId) {
    const { messages, threads } = memory;
    const nowMs = snowflakeMs(messageId);
    const thread = request.url.searchParams.get('thread_id');
    const misplaced = edited === undefined ? threadError(id, thread, body, memory) : lostMessage(edited, id, thread, memory);
    if (misplaced !== undefined)
        return refuse$2(...misplaced);
    const withComponents = asks(request.url, 'with_components');
    const faults = messageFaults(body, withComponents);
    if (faults.length > 0)
        return refuseForm(faults);
    if (!messageSays(body, withComponents))
        return refuse$2(400, 50_006, 'Cannot send an empty message');
    if (edited !== undefined)
        return json$1(200, buildMessage(body, id, edited, thread, nowMs), editFaults(body));
    // The first message of a forum thread has the thread's ID: https://discord.com/developers/docs/topics/threads#forums
    const place = body['thread_name'] === undefined ? thread : messageId;
    messages.set(messageId, messageKey(id, place));
    if (body['thread_name'] !== undefined)
        threads.add(messageId);
    return asks(request.url, 'wait')
        ? json$1(200, buildMessage(body, id, messageId, place, nowMs))
        : { reply: { status: 204, headers: {}, body: '' }, faults: [] };
});
/**
 * Discord's answer to a request to a webhook: https://discord.com/developers/docs/resources/webhook#execute-webhook
 * @param sequence distinguishes the message IDs of one millisecond.
 */
const answerDiscord = (function (request, memory, nowMs, sequence) {
    const agent = request.headers['user-agent'] ?? '';
    if (!/^DiscordBot \([^\s,]+, [^\s)]+\)/.test(agent))
        return refuse$2(403, 40_333, 'internal network error');
    const [, id, token, edited] = webhookPath.exec(request.url.pathname) ?? [];
    if (id === undefined || token === undefined)
        return refuse$2(404, 0, '404: Not Found');
    const target = { id, token, edited };
    const refusal = refuseEarly(request, target, memory);
    if (refusal !== undefined)
        return refusal;
    if (!isJsonObject(request.json))
        return refuseForm([fault([], 'DICT_TYPE_CONVERT', 'Only dictionaries may be used in a DictType')]);
    return answerBody(request, request.json, target, memory, snowflake(nowMs, sequence));
});

const createForumSettings = (function () {
    return ({
        kind: 'forum',
        requiresTag: false,
        archived: new Set(),
        locked: new Set(),
        isFull: false,
    });
});
const createMemory = (function () {
    return ({
        removed: new Set(),
        forumSettings: createForumSettings(),
        messages: new Map(),
        threads: new Set(),
    });
});
const clearMemory = (function ({ removed, forumSettings, messages, threads }) {
    for (const one of [removed, messages, threads, forumSettings.archived, forumSettings.locked])
        one.clear();
    delete forumSettings.tags;
    Object.assign(forumSettings, { kind: 'forum', requiresTag: false, isFull: false });
});

/** https://docs.slack.dev/reference/block-kit/blocks and the pages of the individual blocks and elements, unless noted otherwise. */
const SLACK = {
    blocks: 50,
    blockId: 255,
    text: 3000,
    header: 150,
    headerLevels: 4,
    fields: 10,
    field: 2000,
    contextElements: 10,
    actionsElements: 25,
    url: 3000,
    altText: 2000,
    imageTitle: 2000,
    contextActions: 5,
    markdown: 12_000,
    tableRows: 100,
    tableColumns: 20,
    dataTableRows: 101,
    cardTitle: 150,
    cardBody: 200,
    cardActions: 3,
    cards: 10,
    containerTitle: 150,
    containerBlocks: 10,
    layoutLabel: 150,
    layoutRows: 5,
    videoTitle: 199,
    videoAuthor: 49,
    chartTitle: 50,
    chartLabel: 20,
    chartAxisLabel: 50,
    chartSeries: 12,
    chartPoints: 20,
    inputLabel: 2000,
    options: 100,
    choices: 10,
    overflowOptions: 5,
    optionValue: 150,
    placeholder: 150,
    confirm: { title: 100, text: 300, button: 30 },
    buttonText: 75,
    buttonValue: 2000,
    accessibilityLabel: 75,
    actionId: 255,
    /** The greatest depth in Slack's own editor. */
    listIndent: 8,
    /** https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks#handling-errors (`too_many_attachments`) */
    attachments: 100,
    /** https://docs.slack.dev/legacy/legacy-messaging/legacy-secondary-message-attachments */
    attachmentFooter: 300,
    /** Slack cuts longer ones: https://docs.slack.dev/changelog/2018-truncating-really-long-messages. Here they are refused. */
    messageText: 40_000,
    /** https://docs.slack.dev/reference/methods/chat.update#errors (`msg_too_long`) */
    editText: 4000,
    /** Undocumented; fails from 13,172 characters: https://github.com/slackapi/bolt-js/issues/2509 */
    allBlocksTogether: 13_000,
    /** https://docs.slack.dev/apis/web-api/rate-limits: one message per second and channel. */
    rate: { requests: 1, perMs: 1000 },
};

/** The first is the one in Discord's headers. */
const RATES = {
    slack: [SLACK.rate],
    discord: [DISCORD.rate, DISCORD.channelRate],
};
const LONGEST_MS = Math.max(...Object.values(RATES).flatMap((rates => rates.map((({ perMs }) => perMs)))));
const discordHeaders = (function (left, resetMs, nowMs) {
    return ({
        'x-ratelimit-limit': String(DISCORD.rate.requests),
        'x-ratelimit-remaining': String(left),
        'x-ratelimit-reset': ((nowMs + resetMs) / 1000).toFixed(3),
        'x-ratelimit-reset-after': (resetMs / 1000).toFixed(3),
        'x-ratelimit-bucket': 'b0a7e5c1',
    });
});
const refusal$1 = (function (platform, waitMs, nowMs) {
    const retryAfter = { 'retry-after': String(Math.ceil(waitMs / 1000)) };
    if (platform === 'slack')
        return { status: 429, headers: retryAfter, body: 'rate_limited' };
    return {
        status: 429,
        headers: {
            ...retryAfter,
            ...discordHeaders(0, waitMs, nowMs),
            'x-ratelimit-scope': 'user',
            'content-type': 'application/json',
        },
        body: JSON.stringify({
            message: 'You are being rate limited.',
            retry_after: Math.ceil(waitMs) / 1000,
            global: false,
        }),
    };
});
/** How much of a rate is left after those requests, and when its window ends. */
const measureWindow = (function ({ requests, perMs }, seen, nowMs) {
    const recent = seen.filter((at => nowMs - at < perMs));
    return { left: requests - recent.length, resetMs: perMs - (nowMs - (recent[0] ?? nowMs)) };
});
/**
 * Windows per webhook. Discord's answers: https://discord.com/developers/docs/topics/rate-limits#header-format @returns a function that
 * counts one request of `webhook` at `nowMs` (since the epoch).
 */
const rateCounter = (function () {
    const seen = new Map();
    return ((platform, webhook, nowMs) => {
        const before = (seen.get(webhook) ?? []).filter((at => nowMs - at < LONGEST_MS));
        const standings = RATES[platform].map((rate => measureWindow(rate, before, nowMs)));
        const waits = standings.filter((({ left }) => left <= 0)).map((({ resetMs }) => resetMs));
        if (waits.length > 0)
            return { refusal: refusal$1(platform, Math.max(...waits), nowMs), headers: {} };
        seen.set(webhook, [...before, nowMs]);
        const { left = 0, resetMs = 0 } = standings[0] ?? {};
        return { headers: platform === 'discord' ? discordHeaders(left - 1, resetMs, nowMs) : {} };
    });
});

const emptyScript = (function () {
    const left = { slack: [], discord: [], any: [] };
    const at = new Map();
    return {
        play: ((steps, platform) => {
            left[platform ?? 'any'] = [...steps];
        }),
        playAt: ((path, steps) => {
            at.set(path, [...steps]);
        }),
        next: ((platform, path) => at.get(path)?.shift() ?? left[platform].shift() ?? left.any.shift()),
        clear: (() => {
            left.slack = [];
            left.discord = [];
            left.any = [];
            at.clear();
        }),
    };
});

const closed$1 = { closed: true };
const type$1 = (function () {
    return [];
});
const any = (function () {
    return [];
});
const url$1 = link(SLACK.url, 'http', 'https');
/** A check after a shape: requires one of the keys. */
const needsOneOf = (function (check, ...keys) {
    return ((value, path) => [
        ...check(value, path),
        ...(isJsonObject(value) && !keys.some((key => key in value))
            ? [fault(path, 'BASE_TYPE_REQUIRED', `One of ${keys.join(', ')} is needed.`)]
            : []),
    ]);
});
const plainText = (function (max) {
    return variant({ plain_text: shape({ type: type$1, text: text(max, { codePoints: true }) }, { emoji: flag }, closed$1) });
});
const anyText = (function (max) {
    return variant({
        plain_text: plainText(max),
        mrkdwn: shape({ type: type$1, text: text(max, { codePoints: true }) }, { verbatim: flag }, closed$1),
    });
});
/** A check after a shape: requires exactly one of the keys. */
const needsExactlyOneOf = (function (check, ...keys) {
    return ((value, path) => [
        ...needsOneOf(check, ...keys)(value, path),
        ...(isJsonObject(value) && keys.filter((key => key in value)).length > 1
            ? [fault(path, 'ONLY_ONE_ALLOWED', `Only one of ${keys.join(', ')} is allowed.`)]
            : []),
    ]);
});
const file = needsExactlyOneOf(shape({}, { id: text(SLACK.url), url: text(SLACK.url) }, closed$1), 'id', 'url');
/** Slack loads a picture before it accepts the message. https://docs.slack.dev/reference/block-kit/blocks/image-block */
const pictureUrl = all(url$1, ((value, path) => /\.(?:svg|pdf|tiff|bmp|mp4)(?:[?#]|$)/i.test(String(value))
    ? [fault(path, 'IMAGE_DOWNLOAD', 'Downloading image failed.')]
    : []));
const picture$1 = { image_url: pictureUrl, slack_file: file };
const image = needsExactlyOneOf(shape({ type: type$1, alt_text: text(SLACK.altText) }, picture$1, closed$1), ...Object.keys(picture$1));
const style$1 = choice('primary', 'danger');
const { title, text: query, button: answer$2 } = SLACK.confirm;
const confirm = shape({ title: plainText(title), text: anyText(query) }, { confirm: plainText(answer$2), deny: plainText(answer$2), style: style$1 }, closed$1);
const action_id = text(SLACK.actionId);
const accessibility_label = text(SLACK.accessibilityLabel);
const value = text(SLACK.buttonValue);
const button = shape({ type: type$1, text: plainText(SLACK.buttonText) }, {
    url: link(SLACK.url, 'http', 'https', 'mailto', 'slack'),
    action_id,
    value,
    style: style$1,
    confirm,
    accessibility_label,
}, closed$1);
const option = shape({ text: anyText(SLACK.buttonText), value: text(SLACK.optionValue) }, { description: anyText(SLACK.buttonText), url: url$1 }, closed$1);
const options = list(option, SLACK.options, 1);
const optionGroup = shape({ label: plainText(SLACK.buttonText), options }, {}, closed$1);
const asking = { action_id, confirm, focus_on_load: flag, placeholder: plainText(SLACK.placeholder) };
/** A menu with its initial value, which only Slack can check. */
const menu = (function (own) {
    return shape({ type: type$1 }, { ...asking, ...own }, closed$1);
});
const group = shape({ type: type$1, options: list(option, SLACK.choices, 1) }, { ...asking, initial_option: any, initial_options: any }, closed$1);
const fixed = (function (own) {
    return needsExactlyOneOf(menu({ options, option_groups: list(optionGroup, SLACK.options, 1), ...own }), 'options', 'option_groups');
});
const many$2 = { max_selected_items: whole(1, SLACK.options) };
const ofChannels = { response_url_enabled: flag, default_to_current_conversation: flag, filter: any };
const searched = { min_query_length: whole(0, SLACK.options) };
const asked = {
    checkboxes: group,
    radio_buttons: group,
    datepicker: menu({ initial_date: pattern(/^\d{4}-\d\d-\d\d$/) }),
    timepicker: menu({ initial_time: pattern(/^\d\d:\d\d$/), timezone: text(SLACK.field) }),
    datetimepicker: menu({ initial_date_time: whole(0, Number.MAX_SAFE_INTEGER) }),
    static_select: fixed({ initial_option: any }),
    multi_static_select: fixed({ ...many$2, initial_options: any }),
    external_select: menu({ ...searched, initial_option: any }),
    multi_external_select: menu({ ...many$2, ...searched, initial_options: any }),
    users_select: menu({ initial_user: any }),
    multi_users_select: menu({ ...many$2, initial_users: any }),
    conversations_select: menu({ ...ofChannels, initial_conversation: any }),
    multi_conversations_select: menu({ ...many$2, ...ofChannels, initial_conversations: any }),
    channels_select: menu({ response_url_enabled: flag, initial_channel: any }),
    multi_channels_select: menu({ ...many$2, initial_channels: any }),
};
const clicked = {
    button,
    overflow: shape({ type: type$1, options: list(option, SLACK.overflowOptions, 1) }, { action_id, confirm }, closed$1),
    workflow_button: shape({ type: type$1, text: plainText(SLACK.buttonText), workflow: any }, { action_id, style: style$1, accessibility_label }, closed$1),
};
const action = variant({ ...clicked, ...asked, rich_text_input: any });
const accessory = variant({ ...clicked, ...asked, image });
const contextElement = variant({
    image,
    plain_text: plainText(SLACK.text),
    mrkdwn: anyText(SLACK.text),
});
const opinion = shape({ text: plainText(SLACK.buttonText), value }, { accessibility_label }, closed$1);
const contextAction = variant({
    feedback_buttons: shape({ type: type$1, positive_button: opinion, negative_button: opinion }, { action_id }, closed$1),
    icon_button: shape({ type: type$1, icon: text(SLACK.field), text: plainText(SLACK.buttonText) }, { action_id, value, confirm, accessibility_label, visible_to_user_ids: list(any, SLACK.options) }, closed$1),
});
const typed = [
    'plain_text_input',
    'email_text_input',
    'url_text_input',
    'number_input',
    'file_input',
    'rich_text_input',
];
const inputElement = variant(Object.fromEntries([...typed, ...Object.keys(asked)].map((name => [name, any]))));

const closed = { closed: true };
const type = (function () {
    return [];
});
const many$1 = Number.MAX_SAFE_INTEGER;
const styleShape = shape({}, Object.fromEntries(['bold', 'italic', 'strike', 'underline', 'code', 'highlight', 'client_highlight', 'unlink'].map((name => [
    name,
    flag,
]))), closed);
const style = (function (value, path) {
    return isJsonObject(value) && Object.keys(value).length === 0
        ? [fault(path, 'BASE_TYPE_REQUIRED', 'A style names at least one way.')]
        : styleShape(value, path);
});
const leaf$1 = (function (required, optional = {}) {
    return shape({ type, ...required }, { style, ...optional }, closed);
});
const textLeaf = leaf$1({ text: text(many$1) });
const linkLeaf = leaf$1({ url: link(SLACK.url, 'http', 'https', 'mailto') }, { text: text(many$1), unsafe: flag });
const anyLeaf = variant({
    text: textLeaf,
    link: linkLeaf,
    user: leaf$1({ user_id: pattern(/^[UW][A-Z0-9]+$/) }),
    usergroup: leaf$1({ usergroup_id: pattern(/^S[A-Z0-9]+$/) }),
    channel: leaf$1({ channel_id: pattern(/^[CG][A-Z0-9]+$/) }),
    team: leaf$1({ team_id: pattern(/^T[A-Z0-9]+$/) }),
    broadcast: leaf$1({ range: choice('here', 'channel', 'everyone') }),
    emoji: leaf$1({ name: text(many$1) }, { skin_tone: whole(1, 6), unicode: text(many$1) }),
    color: leaf$1({ value: pattern(/^#?[0-9a-f]{6}$/i) }),
    date: leaf$1({ timestamp: whole(0, many$1), format: text(many$1) }, { url: link(SLACK.url, 'http', 'https'), fallback: text(many$1) }),
});
const border = whole(0, 1);
const section = shape({ type, elements: list(anyLeaf, many$1) }, {}, closed);
/** https://docs.slack.dev/reference/block-kit/blocks/rich-text-block */
const richText = list(variant({
    rich_text_section: section,
    rich_text_list: shape({
        type,
        style: choice('bullet', 'ordered'),
        elements: list(variant({ rich_text_section: section }), many$1, 1),
    }, { indent: whole(0, SLACK.listIndent), offset: whole(0, many$1), border: whole(0, many$1) }, closed),
    rich_text_preformatted: shape({ type, elements: list(variant({ text: textLeaf, link: linkLeaf }), many$1) }, { border, language: text(many$1) }, closed),
    rich_text_quote: shape({ type, elements: list(anyLeaf, many$1) }, { border }, closed),
}), many$1, 1);

const overAll = (function (blocks, path) {
    const all = objectsIn(blocks);
    const markdown = all
        .filter((one => one['type'] === 'markdown'))
        .reduce(((sum, one) => sum + String(one['text']).length), 0);
    const tables = all.filter((one => one['type'] === 'table' || one['type'] === 'data_table')).length;
    return [
        ...(markdown > SLACK.markdown ? [fault(path, 'markdown_too_long', 'Too much in markdown blocks.')] : []),
        ...(tables > 1 ? [fault(path, 'only_one_table_allowed', 'A message holds one table.')] : []),
    ];
});
const repeatedIds = (function (blocks, path) {
    const ids = objectsIn(blocks).flatMap((({ block_id: id }) => (typeof id === 'string' ? [id] : [])));
    const again = ids.find(((id, index) => ids.indexOf(id) !== index));
    return again === undefined ? [] : [fault(path, 'DUPLICATE', `block_id "${again}" is used twice.`)];
});
/** https://docs.slack.dev/reference/block-kit/block-elements/button-element */
const repeatedActions = (function (blocks, path) {
    return asArray(blocks).flatMap(((block, at) => {
        const ids = objectsIn(block).flatMap((({ action_id: id }) => (typeof id === 'string' ? [id] : [])));
        return ids.some(((id, index) => ids.indexOf(id) !== index))
            ? [fault([...path, String(at)], 'DUPLICATE', 'An action_id is used twice.')]
            : [];
    }));
});
/** Faults of a message's blocks that no single block shows. */
const togetherFaults = (function (blocks, path) {
    return [
        ...repeatedIds(blocks, path),
        ...repeatedActions(blocks, path),
        ...overAll(blocks, path),
    ];
});

const block$1 = (function (required, optional = {}) {
    return shape({ type: type$1, ...required }, { block_id: text(SLACK.blockId), ...optional }, closed$1);
});
const amount = (function (value, path) {
    return typeof value === 'number' ? [] : [fault(path, 'NUMBER_TYPE_COERCE', 'Must be a number.')];
});
const words = text(SLACK.allBlocksTogether, { mayBeEmpty: true });
const said$1 = text(SLACK.allBlocksTogether);
const rich = block$1({ elements: richText });
const onlyRich = variant({ rich_text: rich });
const cell = variant({
    raw_text: shape({ type: type$1, text: words }, {}, closed$1),
    raw_number: shape({ type: type$1, value: amount }, { text: said$1 }, closed$1),
    rich_text: rich,
});
const rows = (function (max, min) {
    return list(list(cell, SLACK.tableColumns, 1), max, min);
});
const setting = (function (value, path) {
    return value === null
        ? []
        : shape({}, { align: choice('left', 'center', 'right'), is_wrapped: flag }, closed$1)(value, path);
});
const card = needsOneOf(block$1({}, {
    hero_image: image,
    icon: image,
    slack_icon: any,
    title: anyText(SLACK.cardTitle),
    subtitle: anyText(SLACK.cardTitle),
    body: anyText(SLACK.cardBody),
    subtext: anyText(SLACK.cardBody),
    actions: list(variant({ button }), SLACK.cardActions, 1),
}), ...['hero_image', 'title', 'actions', 'body']);
const label = text(SLACK.chartLabel);
const dot = shape({ label, value: amount }, {}, closed$1);
const graph = shape({
    type: type$1,
    series: list(shape({ name: label, data: list(dot, SLACK.chartPoints, 1) }, {}, closed$1), SLACK.chartSeries, 1),
    axis_config: shape({ categories: list(label, SLACK.chartPoints) }, { x_label: text(SLACK.chartAxisLabel), y_label: text(SLACK.chartAxisLabel) }, closed$1),
}, {}, closed$1);
const pie = shape({ type: type$1, segments: list(dot, SLACK.chartSeries, 1) }, {}, closed$1);
const inner = (function (value, path) {
    return anyBlock(value, path);
});
const https = link(SLACK.url, 'https');
/** The blocks that a message may contain. Others are refused here, whatever newer clients show. */
const anyBlock = variant({
    header: block$1({ text: plainText(SLACK.header) }, { level: whole(1, SLACK.headerLevels) }),
    section: needsOneOf(block$1({}, {
        text: anyText(SLACK.text),
        fields: list(anyText(SLACK.field), SLACK.fields, 1),
        accessory,
        expand: flag,
    }), 'text', 'fields'),
    context: block$1({ elements: list(contextElement, SLACK.contextElements, 1) }),
    context_actions: block$1({ elements: list(contextAction, SLACK.contextActions, 1) }),
    actions: block$1({ elements: list(action, SLACK.actionsElements, 1) }),
    divider: block$1({}),
    image: needsExactlyOneOf(block$1({ alt_text: text(SLACK.altText) }, { ...picture$1, title: plainText(SLACK.imageTitle) }), ...Object.keys(picture$1)),
    rich_text: rich,
    markdown: block$1({ text: text(SLACK.markdown) }),
    table: block$1({ rows: rows(SLACK.tableRows, 1) }, { column_settings: list(setting, SLACK.tableColumns) }),
    data_table: block$1({ caption: said$1, rows: rows(SLACK.dataTableRows, 2) }, { page_size: whole(1, 100), row_header_column_index: whole(0, SLACK.tableColumns - 1) }),
    data_visualization: block$1({
        title: text(SLACK.chartTitle),
        chart: variant({ line: graph, bar: graph, area: graph, pie }),
    }),
    card,
    carousel: block$1({ elements: list(variant({ card }), SLACK.cards, 1) }),
    container: needsOneOf(block$1({ child_blocks: list(inner, SLACK.containerBlocks, 1) }, {
        title: plainText(SLACK.containerTitle),
        rich_text_title: onlyRich,
        subtitle: anyText(SLACK.containerTitle),
        icon: image,
        width: choice('narrow', 'standard', 'wide', 'full'),
        is_collapsible: flag,
        default_collapsed: flag,
        has_header_divider: flag,
    }), 'title', 'rich_text_title'),
    layout: block$1({ label: text(SLACK.layoutLabel), rows: list(any, SLACK.layoutRows, 1) }, {
        is_label_visible: flag,
        grid_lines: choice('none', 'rows', 'outer'),
        fallback: list(inner, SLACK.blocks),
    }),
    task_card: block$1({ task_id: said$1, title: said$1 }, {
        status: choice('pending', 'in_progress', 'complete', 'error'),
        details: onlyRich,
        output: onlyRich,
        sources: list(any, SLACK.blocks),
    }),
    plan: block$1({ title: any }, { tasks: list(any, SLACK.blocks) }),
    video: block$1({ alt_text: said$1, title: plainText(SLACK.videoTitle), thumbnail_url: url$1, video_url: https }, {
        title_url: https,
        author_name: text(SLACK.videoAuthor),
        provider_name: said$1,
        provider_icon_url: url$1,
        description: plainText(SLACK.videoTitle),
    }),
    input: block$1({ label: plainText(SLACK.inputLabel), element: inputElement }, { hint: plainText(SLACK.inputLabel), optional: flag, dispatch_action: flag }),
});
/** A message's `blocks`, or an attachment's. */
const blocksCheck = (function (value, path) {
    return [
        ...list(anyBlock, SLACK.blocks, 1)(value, path),
        ...togetherFaults(value, path),
    ];
});
/** Characters that count toward the limit across all blocks. */
const blocksLength = (function (blocks) {
    return objectsIn(blocks).reduce(((sum, { text: said }) => sum + (typeof said === 'string' ? said.length : 0)), 0);
});

const answer$1 = (function (status, body, faults = []) {
    return ({
        reply: { status, headers: { 'content-type': 'text/html' }, body },
        faults,
    });
});
const refuse$1 = (function (error, ...faults) {
    return answer$1(400, error, faults.length > 0 ? faults : [fault([], error, error)]);
});
const many = Number.MAX_SAFE_INTEGER;
const anyString = text(many, { mayBeEmpty: true });
const url = link(SLACK.url, 'http', 'https');
/** The older form of a request has 1. */
const names = (function (value, path) {
    return (value === 0 || value === 1 ? [] : flag(value, path));
});
const envelope = shape({}, {
    text: anyString,
    thread_ts: pattern(/^\d+\.\d+$/),
    username: anyString,
    icon_emoji: pattern(/^:[^:\s]+(::[^:\s]+)?:$/),
    icon_url: url,
    channel: anyString,
    unfurl_links: flag,
    unfurl_media: flag,
    link_names: names,
    mrkdwn: flag,
    reply_broadcast: flag,
    parse: choice('none', 'full'),
});
const color = pattern(/^(good|warning|danger|#[0-9a-f]{6})$/i);
/** Refuses any older field next to `blocks`: https://github.com/slackapi/node-slack-sdk/issues/1112 */
const blockAttachment = shape({ blocks: blocksCheck }, { color, fallback: text(many) }, { closed: true });
const olderField = shape({}, { title: anyString, value: anyString, short: flag }, { closed: true });
const anyTime = (function (value, path) {
    return typeof value === 'number' ? [] : pattern(/^\d+(\.\d+)?$/)(value, path);
});
const olderAttachment = shape({}, {
    ...Object.fromEntries(['fallback', 'pretext', 'title', 'text', 'author_name', 'author_subname'].map((key => [key, anyString]))),
    ...Object.fromEntries(['title_link', 'author_link', 'author_icon', 'image_url', 'thumb_url', 'footer_icon'].map((key => [
        key,
        url,
    ]))),
    color,
    fields: list(olderField, many),
    footer: text(SLACK.attachmentFooter, { mayBeEmpty: true }),
    ts: anyTime,
    actions: list((() => []), many),
    callback_id: anyString,
    attachment_type: anyString,
    id: whole(0, many),
    mrkdwn_in: list(choice('pretext', 'text', 'fields', 'fallback'), 4),
}, { closed: true });
const attachment = (function (value, path) {
    return isJsonObject(value) && value['blocks'] !== undefined
        ? blockAttachment(value, path)
        : olderAttachment(value, path);
});
/** Whether a text, or anything in a list, shows something. A color alone does not. */
const hasContent = (function (part) {
    if (Array.isArray(part))
        return part.some(hasContent);
    if (isJsonObject(part))
        return Object.keys(part).some((key => key !== 'color'));
    return part !== undefined && part !== null && part !== '';
});
/** https://docs.slack.dev/messaging/message-metadata */
const isMetadata = (function (value) {
    const { event_type: type, event_payload: payload, entities } = asObject(value);
    return Array.isArray(entities) || (typeof type === 'string' && type !== '' && isJsonObject(payload));
});
/** A message, however it arrives. */
const answerMessage = (function (message) {
    const { text: said, blocks, attachments, metadata } = message;
    const wrong = envelope(message, []);
    if (wrong.length > 0)
        return refuse$1('invalid_payload', ...wrong);
    if (typeof said === 'string' && said.length > SLACK.messageText)
        return refuse$1('msg_too_long');
    if (Array.isArray(attachments) && attachments.length > SLACK.attachments)
        return refuse$1('too_many_attachments');
    if (![said, blocks, attachments].some(hasContent))
        return refuse$1('no_text');
    if (metadata !== undefined && !isMetadata(metadata))
        return refuse$1('invalid_metadata_format');
    const blockFaults = blocks === undefined || !hasContent(blocks) ? [] : blocksCheck(blocks, ['blocks']);
    if (blockFaults.length > 0)
        return refuse$1('invalid_blocks', ...blockFaults);
    const attachmentFaults = attachments === undefined ? [] : list(attachment, SLACK.attachments)(attachments, ['attachments']);
    if (attachmentFaults.length > 0)
        return refuse$1('invalid_attachments', ...attachmentFaults);
    if (blocksLength([blocks, attachments]) > SLACK.allBlocksTogether)
        return refuse$1('msg_blocks_too_long');
    return answer$1(200, 'ok');
});
/**
 * Workflow triggers accept a flat object of strings: https://docs.slack.dev/tools/slack-github-action/sending-data-webhook-slack-workflow
 */
const answerTrigger = (function (values) {
    const faults = Object.entries(values).flatMap((([key, value]) => anyString(value, [key])));
    const json = { 'content-type': 'application/json' };
    return faults.length > 0
        ? { reply: { status: 400, headers: json, body: '{"ok":false,"error":"invalid_webhook_input"}' }, faults }
        : { reply: { status: 200, headers: json, body: '{"ok":true}' }, faults };
});
/** Slack's answer to a request: https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks#handling-errors */
const answerSlack = (function (request, removed) {
    if (request.method !== 'POST')
        return refuse$1('invalid_payload', fault([], 'METHOD', 'Slack takes a POST.'));
    const segments = request.url.pathname.split('/').slice(1);
    if (segments.some((segment => removed.has(segment))))
        return answer$1(404, 'no_service', [fault([], 'no_service', 'This webhook is gone.')]);
    if (!/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? ''))
        return refuse$1('invalid_payload', fault([], 'CONTENT_TYPE', 'The content type must be application/json.'));
    if (!isJsonObject(request.json))
        return refuse$1('invalid_payload', fault([], 'JSON', 'The body must be an object in JSON.'));
    return segments[0] === 'services' ? answerMessage(request.json) : answerTrigger(request.json);
});

/** Invented: the only token and the only channel of this workspace, by ID and by name. */
const WORKSPACE = {
    token: 'xoxb-000000000000-0000000000000-s3cr3tB0tT0kenXXXXXXXXXX',
    channel: 'C0123ABCD',
    channelName: 'alerts',
};
/** Every answer has the status 200, and `ok` says whether it worked. https://docs.slack.dev/apis/web-api/#responses */
const json = (function (body, faults = []) {
    return ({
        reply: {
            status: 200,
            headers: { 'content-type': 'application/json; charset=utf-8' },
            body: JSON.stringify(body),
        },
        faults,
    });
});
const refuse = (function (error, more = {}, faults = []) {
    return json({ ok: false, error, ...more }, faults.length > 0 ? faults : [fault([], error, error)]);
});
/** The error of a token, `''` if it is good. */
const tokenError = (function (header, removed) {
    const token = /^Bearer (.+)$/.exec(header ?? '')?.[1];
    if (token === undefined)
        return 'not_authed';
    if (token !== WORKSPACE.token)
        return 'invalid_auth';
    return removed.has(token) ? 'token_revoked' : '';
});
/** What else a posted message may contain. An edit ignores it, so here it counts as a fault. */
const POST_ONLY = [
    'thread_ts',
    'username',
    'icon_emoji',
    'icon_url',
    'unfurl_links',
    'unfurl_media',
    'mrkdwn',
];
const postOnlyFaults = (function (message) {
    return POST_ONLY.filter((key => key in message)).map((key => fault([key], 'POST_ONLY', 'An edit does not take this.')));
});
/** https://docs.slack.dev/reference/methods/chat.postMessage */
const answerPost = (function (message, memory, ts) {
    const { channel } = message;
    const { channel: id, channelName } = WORKSPACE;
    if (![id, channelName, `#${channelName}`].includes(String(channel)))
        return refuse('channel_not_found');
    if (memory.removed.has(id))
        return refuse('is_archived');
    const { thread_ts: parent } = message;
    // A reply to a deleted message is posted in the channel, and only the answer says so.
    const isReply = typeof parent === 'string' && !memory.removed.has(parent);
    const posted = { type: 'message', ts, ...(isReply && { thread_ts: parent }) };
    return judged(message, { ok: true, channel: id, ts, message: posted }, (() => {
        memory.messages.set(ts, id);
    }));
});
/** Does not accept a channel name. https://docs.slack.dev/reference/methods/chat.update */
const answerUpdate = (function (message, { removed, messages }) {
    const { channel, ts } = message;
    if (channel !== WORKSPACE.channel)
        return refuse('channel_not_found');
    if (removed.has(WORKSPACE.channel))
        return refuse('is_archived');
    if (messages.get(String(ts)) !== channel || removed.has(String(ts)))
        return refuse('message_not_found');
    if (asText(message['text']).length > SLACK.editText)
        return refuse('msg_too_long');
    return judged(message, { ok: true, channel, ts }, (() => undefined));
});
const judged = (function (message, good, done) {
    const { reply, faults } = answerMessage(message);
    if (reply.status !== 200)
        return refuse(String(reply.body), {}, faults);
    done();
    return json(good, 'ts' in message ? postOnlyFaults(message) : []);
});
/** Slack's Web API's answer to a request. */
const answerSlackApi = (function (request, memory, nowMs, sequence) {
    const error = tokenError(request.headers.authorization, memory.removed);
    if (error !== '')
        return refuse(error);
    if (!/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? ''))
        return refuse('invalid_post_type');
    if (!isJsonObject(request.json))
        return refuse('invalid_json');
    const ts = `${Math.floor(nowMs / 1000)}.${String(sequence).padStart(6, '0')}`;
    switch (request.url.pathname) {
        case '/api/chat.postMessage':
            return answerPost(request.json, memory, ts);
        case '/api/chat.update':
            return answerUpdate(request.json, memory);
        default:
            return refuse('unknown_method');
    }
});

/** Invented, in the platforms' forms. */
const PATHS = {
    slack: '/services/T00000000/B00000000/s3cr3tSl4ckT0kenXXXXXXXX',
    trigger: '/triggers/T00000000/1234567890123/s3cr3tTr1gg3rT0kenXXXXXXXX',
    discord: '/api/webhooks/123456789012345678/s3cr3tD1sc0rdT0ken_abcdefghijklmnop-QRSTUVWXYZ0123456789abcdefghijkl',
};
const isSlackApi = (function (pathname) {
    return /^\/api\/[a-z]+\.[A-Za-z]+$/.test(pathname);
});
const findPlatform = (function (pathname) {
    return isSlackApi(pathname) || /^\/(services|triggers|workflows)\//.test(pathname) ? 'slack' : 'discord';
});
const readBody = (async function (request) {
    const chunks = [];
    for await (const chunk of request)
        chunks.push(chunk);
    return Buffer.concat(chunks).toString('utf8');
});
const parse = (function (body) {
    try {
        return { json: JSON.parse(body) };
    }
    catch {
        return {};
    }
});
const write$1 = (function (response, reply, cut) {
    if (!cut) {
        response.writeHead(reply.status, reply.headers).end(reply.body);
        return;
    }
    response.writeHead(reply.status, {
        ...reply.headers,
        'content-length': String(Buffer.byteLength(reply.body) + 100),
    });
    response.write(reply.body, (() => response.socket?.destroy()));
});
const act$1 = (function (response, step, own, record) {
    const done = ((answered) => {
        record.answered = answered;
        record.answeredAt = performance.now();
    });
    if (step?.hang)
        return done('hang');
    const reply = step?.status === undefined
        ? own
        : { status: step.status, headers: step.headers ?? {}, body: step.body ?? '' };
    const answer = (() => {
        done(step?.reset ? 'reset' : reply.status);
        if (step?.reset)
            response.socket?.destroy();
        else
            write$1(response, reply, step?.cut === true);
    });
    if (step?.delayMs)
        setTimeout(answer, step.delayMs);
    else
        answer();
});
/** A stand-in for Slack and Discord, as strict as they are, on a free port of the loopback interface. Rejects if it cannot listen. */
const startReceiver = (async function () {
    const requests = [];
    const waiting = [];
    const memory = createMemory();
    const { removed, forumSettings } = memory;
    const script = emptyScript();
    let count;
    const respond = ((incoming, platform) => {
        const counted = count?.(platform, incoming.url.pathname, Date.now());
        if (counted?.refusal)
            return { reply: counted.refusal, faults: [] };
        const { reply, faults } = isSlackApi(incoming.url.pathname)
            ? answerSlackApi(incoming, memory, Date.now(), requests.length)
            : platform === 'slack'
                ? answerSlack(incoming, removed)
                : answerDiscord(incoming, memory, Date.now(), requests.length);
        return { reply: { ...reply, headers: { ...reply.headers, ...counted?.headers } }, faults };
    });
    const take = (async (request, response) => {
        const startedAt = performance.now();
        const body = await readBody(request);
        const { method = 'GET', headers } = request;
        const url = new URL(request.url ?? '/', `http://${String(headers.host)}`);
        const incoming = { method, url, headers, body, ...parse(body) };
        const platform = findPlatform(url.pathname);
        const receivedAt = performance.now();
        const { reply, faults } = respond(incoming, platform);
        const record = {
            ...incoming,
            platform,
            faults,
            reply,
            startedAt,
            receivedAt,
            answered: 'pending',
        };
        requests.push(record);
        waiting.splice(0).forEach((notify => notify()));
        act$1(response, script.next(platform, url.pathname), reply, record);
    });
    const server = node_http.createServer(((request, response) => {
        // The client may disconnect while sending.
        take(request, response).catch((() => response.destroy()));
    }));
    server.listen(0, '127.0.0.1');
    await node_events.once(server, 'listening');
    const host = `127.0.0.1:${server.address().port}`;
    return {
        host,
        slack: `http://${host}${PATHS.slack}`,
        trigger: `http://${host}${PATHS.trigger}`,
        discord: `http://${host}${PATHS.discord}`,
        forum: `http://${host}${PATHS.discord.replace(/\d{18}/, FORUM_WEBHOOK)}`,
        slackApi: { url: `http://${host}/api/`, ...WORKSPACE },
        requests,
        accepted: (() => requests.filter((({ answered }) => Number(answered) >= 200 && Number(answered) < 300))),
        forumSettings,
        removed,
        play: script.play,
        playAt: script.playAt,
        nextRequest: (() => new Promise((resolve => waiting.push(resolve)))),
        limitRates: (on => {
            count = on ? rateCounter() : undefined;
        }),
        clear: (() => {
            requests.length = 0;
            script.clear();
            clearMemory(memory);
            count = undefined;
        }),
        close: (async () => {
            server.close();
            server.closeAllConnections();
            await node_events.once(server, 'close');
        }),
    };
});

const footnotes = (function () {
    const urls = [];
    return {
        urls,
        mark: ((label, url) => {
            if (label === url)
                return url;
            if (!urls.includes(url))
                urls.push(url);
            return `${label} [${urls.indexOf(url) + 1}]`;
        }),
    };
});
const WORDS_BY_HUE = [
    [20, 'red'],
    [70, 'yellow'],
    [170, 'green'],
    [250, 'blue'],
    [320, 'purple'],
    [360, 'red'],
];
/** The name of a color: its hue, or gray. */
const colorWord = (function (color) {
    const [red, green, blue] = [color >> 16, (color >> 8) & 255, color & 255];
    const most = Math.max(red, green, blue);
    const spread = most - Math.min(red, green, blue);
    if (spread < 24)
        return 'grey';
    const sixth = most === red
        ? (green - blue) / spread
        : most === green
            ? 2 + (blue - red) / spread
            : 4 + (red - green) / spread;
    const hue = (sixth * 60 + 360) % 360;
    return WORDS_BY_HUE.find((([upTo]) => hue < upTo))?.[1] ?? 'red';
});
/** The card's lines to print: headline, what is next to the bar, links. */
const layOut = (function ({ headline, lines }, notes) {
    return [
        ...headline,
        ...lines.flatMap((line => line.split('\n'))).map((line => `\u258c ${line}`.trimEnd())),
        ...notes.urls.map(((url, index) => `[${index + 1}] ${url}`)),
    ];
});

/** Characters of Unicode's private use area that represent pieces of code while the text around them is read. */
const FIRST$1 = 0xe100;
const ALL = /[\ue100-\uf8ff]/g;
const QUOTE = '(?:>|&gt;) ?';
const CODE = String.raw `(?:^(${QUOTE}))?\`\`\`([\s\S]*?)\`\`\`|\`[^\`\n]+\``;
const ESCAPED = String.raw `\\[!-/:-@[-\`{-~]`;
/** Without the language and the line breaks next to the fences, indented; in a quote, each line stays quoted. */
const drawFence = (function (fence, quote) {
    const inside = quote === undefined ? fence : fence.replace(new RegExp(`\\n${QUOTE}`, 'g'), '\n');
    const lines = inside.replace(/^[\w+-]*\n|\n$/g, '').replace(/^/gm, '    ');
    return quote === undefined ? lines : lines.replace(/^/gm, '> ');
});
/** A text whose code is hidden, so that the rest can be read as markup, and what shows it again. */
const hideCode = (function (source, { hasEscapes, decode }) {
    const pieces = [];
    const pattern = new RegExp(hasEscapes ? `${ESCAPED}|${CODE}` : CODE, 'gm');
    const text = source.replace(pattern, ((found, quote, fence) => {
        if (!found.includes('`') || found.startsWith('\\'))
            return found;
        pieces.push(decode(fence === undefined ? found : drawFence(fence, quote)));
        return String.fromCharCode(FIRST$1 + pieces.length - 1);
    }));
    return {
        text,
        show: (read => read.replace(ALL, (character => pieces[character.charCodeAt(0) - FIRST$1] ?? character))),
    };
});

/** Escaped characters are moved to Unicode's private use area, while the syntax is read. */
const PRIVATE_USE = 0xe000;
const hideEscapes = (function (text) {
    return text.replace(/\\([!-/:-@[-`{-~])/g, ((_found, character) => String.fromCharCode(PRIVATE_USE + character.charCodeAt(0))));
});
const showEscapes = (function (text) {
    return text.replace(/[\ue021-\ue07e]/g, (character => String.fromCharCode(character.charCodeAt(0) - PRIVATE_USE)));
});
/** A time, which clients show in the reader's time zone; UTC here. */
const time = (function (_found, seconds) {
    return `${new Date(Number(seconds) * 1000).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
});
const prose = (function (text, notes) {
    return showEscapes(hideEscapes(text)
        .replace(/\[([^\]\n]+)\]\(<?(https?:\/\/[^\s)>]+)>?\)/g, ((_found, label, url) => notes.mark(label, url)))
        .replace(/<t:(\d{1,10})(?::[tTdDfFsSR])?>/g, time)
        .replace(/<(https?:\/\/[^\s>]+)>/g, '$1')
        .replace(/^(?:#{1,3}|-#) /gm, '')
        .replace(/(\*\*|__|~~|\|\|)(\S(?:.*?\S)?)\1/g, '$2')
        .replace(/(^|[\s(])([*_])(\S(?:.*?\S)?)\2(?=$|[\s).,:;!?])/gm, '$1$3')
        .replace(/[\u200b\u2060\ufeff]/g, ''));
});
/**
 * Discord's Markdown as its clients show it, in plain text. Code stays as it is.
 * https://discord.com/developers/docs/reference#message-formatting
 */
const readDiscordMarkdown = (function (source, notes) {
    const { text, show } = hideCode(source, { hasEscapes: true, decode: (code => code) });
    return show(prose(text, notes));
});

const said = (function (...lines) {
    return lines.filter((line => line !== ''));
});
const linked = (function (label, url, notes) {
    return label !== '' && asText(url) !== '' ? notes.mark(label, asText(url)) : label;
});
const picture = (function (name, value, notes) {
    return linked(asText(asObject(value)['url']) === '' ? '' : `(${name})`, asObject(value)['url'], notes);
});
const markdown = (function (value, notes) {
    return asText(value) === '' ? [] : readDiscordMarkdown(asText(value), notes).split('\n');
});
/** What is above an embed's body. */
const head = (function ({ author, title, url }, notes) {
    const { name, url: authorUrl } = asObject(author);
    return said(linked(asText(name), authorUrl, notes), linked(asText(title), url, notes));
});
const body = (function (embed, notes) {
    return [
        ...markdown(embed['description'], notes),
        ...asArray(embed['fields']).map((value => {
            const { name, value: text } = asObject(value);
            return `${asText(name)}: ${markdown(text, notes).join('\n')}`;
        })),
        ...said(picture('image', embed['image'], notes), picture('thumbnail', embed['thumbnail'], notes), said(asText(asObject(embed['footer'])['text']), asText(embed['timestamp'])).join(' \u00b7 ')),
    ];
});
/** Link buttons, in rows or in a layout. */
const buttons = (function (components, notes) {
    return objectsIn(components)
        .filter((({ type, url }) => type === 2 && url !== undefined))
        .map((({ label, url }) => notes.mark(`( ${asText(label)} )`, asText(url))))
        .join('  ');
});
/** A webhook's body as Discord shows it. The first embed's title is the headline. */
const discordCard = (function (payload, notes) {
    const [first = {}, ...more] = asArray(payload['embeds']).map(asObject);
    const color = first['color'];
    return {
        color: typeof color === 'number' ? color : undefined,
        headline: [...markdown(payload['content'], notes), ...head(first, notes)],
        lines: [
            ...body(first, notes),
            ...more.flatMap((embed => [...head(embed, notes), ...body(embed, notes)])),
            ...said(buttons(payload['components'], notes)),
        ],
    };
});

const ENTITIES = new Map([
    ['&lt;', '<'],
    ['&gt;', '>'],
    ['&amp;', '&'],
]);
const decode = (function (text) {
    return text.replace(/&(?:lt|gt|amp);/g, (entity => ENTITIES.get(entity) ?? entity));
});
const special = (function (inside, notes) {
    const [target = '', label] = inside.split(/\|(.*)/s);
    if (target.startsWith('!date^'))
        return decode(label ?? target);
    if (/^[!@#]/.test(target))
        return label ?? target.replace(/^!/, '@');
    const url = decode(target);
    return notes.mark(label === undefined ? url : decode(label), url);
});
const styled = /(^|[\s(])([*_~])(\S(?:.*?\S)?)\2(?=$|[\s).,:;!?\u203a])/gm;
const invisible = /[\u200b\u2060\ufeff]/g;
/** Slack's mrkdwn as its clients show it, in plain text. https://docs.slack.dev/messaging/formatting-message-text */
const readMrkdwn = (function (source, notes) {
    const { text, show } = hideCode(source, { hasEscapes: false, decode });
    const read = text
        .split(/<([^<>\n]+)>/)
        .map(((part, index) => (index % 2 === 1 ? special(part, notes) : decode(part))))
        .join('')
        .replace(styled, '$1$3');
    return show(read).replace(invisible, '');
});

const splitLines = (function (text) {
    return text.split('\n');
});
const leaf = (function (value, notes) {
    const { type, text, url, user_id: user, usergroup_id: group, range, name, style, fallback, } = asObject(value);
    if (type === 'date')
        return asText(fallback);
    const shown = asObject(style)['code'] === true ? `\`${asText(text)}\`` : asText(text);
    if (type === 'link')
        return notes.mark(asText(text) === '' ? asText(url) : shown, asText(url));
    if (type === 'user')
        return `@${asText(user)}`;
    if (type === 'usergroup')
        return `@${asText(group)}`;
    if (type === 'broadcast')
        return `@${asText(range)}`;
    if (type === 'emoji')
        return `:${asText(name)}:`;
    return shown;
});
const leaves = (function (element, notes) {
    return asArray(element['elements'])
        .map((value => leaf(value, notes)))
        .join('');
});
/** Lists and code with a border are parts of a quote. */
const richElement = (function (element, notes) {
    const lines = richLines(element, notes);
    return Number(element['border'] ?? 0) > 0 ? lines.map((line => line.replace(/^/gm, '> '))) : lines;
});
const richLines = (function (element, notes) {
    const prefixed = ((prefix) => splitLines(leaves(element, notes)).map((line => `${prefix}${line}`)));
    switch (element['type']) {
        case 'rich_text_list': {
            const indent = '  '.repeat(Number(element['indent'] ?? 0));
            const first = Number(element['offset'] ?? 0) + 1;
            return asArray(element['elements']).map(((item, index) => {
                const mark = element['style'] === 'ordered' ? `${first + index}.` : '\u2022';
                const below = `\n${indent}${' '.repeat(mark.length + 1)}`;
                return `${indent}${mark} ${leaves(asObject(item), notes).replaceAll('\n', below)}`;
            }));
        }
        case 'rich_text_quote':
            return prefixed('> ');
        case 'rich_text_preformatted':
            return prefixed('    ');
        default:
            return splitLines(leaves(element, notes).replace(/\n$/, ''));
    }
});
const textObject = (function (value, notes) {
    const { type, text } = asObject(value);
    return type === 'mrkdwn' ? readMrkdwn(asText(text), notes) : asText(text);
});
const element = (function (value, notes) {
    const { type, text, url, image_url: image, alt_text: alt } = asObject(value);
    if (type === 'button')
        return notes.mark(`( ${textObject(text, notes)} )`, asText(url));
    if (type === 'image')
        return notes.mark(`image: ${asText(alt)}`, asText(image));
    return textObject(value, notes);
});
const block = (function (value, notes) {
    const own = asObject(value);
    switch (own['type']) {
        case 'rich_text':
            return asArray(own['elements']).flatMap((one => richElement(asObject(one), notes)));
        case 'divider':
            return ['\u2500\u2500\u2500\u2500'];
        case 'image':
            return [element(own, notes)];
        case 'context':
        case 'actions':
            return splitLines(asArray(own['elements'])
                .map((one => element(one, notes)))
                .join(own['type'] === 'context' ? ' ' : '  '));
        default:
            return [
                ...(own['text'] === undefined ? [] : splitLines(textObject(own['text'], notes))),
                ...asArray(own['fields']).map((field => textObject(field, notes).replace('\n', ': '))),
                ...(own['accessory'] === undefined ? [] : [element(own['accessory'], notes)]),
            ];
    }
});
const blocks = (function (value, notes) {
    return asArray(value).flatMap((one => block(one, notes)));
});
const olderLines = (function ({ pretext, title, text }, notes) {
    return [pretext, title, text]
        .map(asText)
        .filter(Boolean)
        .flatMap((part => splitLines(readMrkdwn(part, notes))));
});
/** `#rrggbb`; undefined for Slack's own words. */
const hex = (function (value) {
    const [, digits] = /^#([0-9a-f]{6})$/i.exec(asText(value)) ?? [];
    return digits === undefined ? undefined : Number.parseInt(digits, 16);
});
/** A webhook's body as Slack shows it. `text` is only visible without `blocks`. */
const slackCard = (function (payload, notes) {
    const attachments = asArray(payload['attachments']).map(asObject);
    const shown = blocks(payload['blocks'], notes);
    return {
        color: hex(attachments[0]?.['color']),
        headline: shown.length > 0 ? shown : splitLines(readMrkdwn(asText(payload['text']), notes)),
        lines: attachments.flatMap((one => one['blocks'] === undefined ? olderLines(one, notes) : blocks(one['blocks'], notes))),
    };
});

const TITLES = { slack: 'Slack', discord: 'Discord' };
const CARDS = { slack: slackCard, discord: discordCard };
const isAccepted = (function ({ answered }) {
    return typeof answered === 'number' && answered >= 200 && answered < 300;
});
const paintLine = (function (line, color, paint) {
    if (line.startsWith('\u258c'))
        return `${paint.bar('\u258c', color)}${line.slice(1)}`;
    return /^\[\d+\] /.test(line) ? paint.faint(line) : line;
});
const formatBody = (function (platform, body, paint, about = '') {
    const notes = footnotes();
    const card = CARDS[platform](asObject$1(body), notes);
    const bar = card.color === undefined ? '' : `, ${colorWord(card.color)} bar`;
    const lines = layOut(card, notes).map((line => paintLine(line, card.color, paint)));
    return [paint.title(`${TITLES[platform]}${bar}${about}`), ...lines.map((line => `  ${line}`))];
});
const formatRequest = (function (request, paint) {
    return isAccepted(request)
        ? formatBody(request.platform, request.json, paint)
        : [
            paint.problem(`${TITLES[request.platform]} refused a message (${request.answered}):`),
            ...request.faults.map((one => `  ${formatFault(one)}`)),
        ];
});
/** Whether a body without an address is for Discord. */
const isDiscordBody = (function (body) {
    return ['content', 'embeds', 'components', 'poll'].some((key => key in body));
});
/** What a dry run would have posted. */
const formatDryRun = (function ({ outputs }, paint) {
    return asArray$1(JSON.parse(outputs['payload'] || '[]'))
        .filter(isJsonObject)
        .flatMap((body => formatBody(isDiscordBody(body) ? 'discord' : 'slack', body, paint, ', not posted (dry run)')));
});
/** A run that delivered nothing for a normal reason is successful too. */
const isSuccessful = (function ({ result }) {
    return result.code === 0 && ['delivered', 'skipped', 'dry-run'].includes(result.outputs['outcome'] ?? '');
});
/** Warnings and errors, each once, and the log of a run that failed. */
const formatProblems = (function (results, paint) {
    const { code, stdout, stderr, annotations, outputs, unknownInputs } = results.result;
    const reason = outputs['reason'] ?? '';
    const said = annotations.map((({ level, message }) => `${level}: ${message}`));
    const isSaid = annotations.some((({ message }) => message.includes(reason)));
    const notes = [
        ...unknownInputs.map((name => `warning: there is no input ${name}`)),
        ...new Set(said),
        ...(results.requests.length === 0 && reason !== '' && !isSaid ? [reason] : []),
    ].map(paint.problem);
    if (isSuccessful(results))
        return notes;
    const log = `${stdout}${stderr}`.split(/\r?\n/).filter((line => line !== '' && !line.startsWith('::')));
    const outcome = `The action ended with code ${code}, outcome ${outputs['outcome'] ?? 'unknown'}.`;
    if (log.length === 0)
        return [...notes, outcome];
    return [...notes, `${outcome} Its log:`, ...log.map((line => `  ${line}`))];
});
/** A story and its messages, as lines for a person. */
const formatStory = (function (results, paint = plain) {
    const { story, requests, result } = results;
    const isDry = result.outputs['outcome'] === 'dry-run';
    return [
        paint.title(`\u2500\u2500 ${story.title} ${'\u2500'.repeat(Math.max(3, 60 - story.title.length))}`),
        ...requests.flatMap((request => formatRequest(request, paint))),
        ...(isDry ? formatDryRun(result, paint) : []),
        ...formatProblems(results, paint),
        '',
    ];
});

const FIRST = { story: 'failure-first'};
const SLACK_SECRET = '${{ secrets.SLACK_WEBHOOK_URL }}';
const DISCORD_SECRET = '${{ secrets.DISCORD_WEBHOOK_URL }}';

/** The state in the part of the link that no server sees: `#` and JSON, compressed, in base64url. */
const throughStream = (async function (bytes, stream) {
    return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
});
const toBase64 = (function (bytes) {
    return btoa(Array.from(bytes, (byte => String.fromCharCode(byte))).join(''))
        .replaceAll('+', '-')
        .replaceAll('/', '_')
        .replace(/=+$/, '');
});
const encodeState = (async function (state) {
    const bytes = new TextEncoder().encode(JSON.stringify(state));
    return `#${toBase64(await throughStream(bytes, new CompressionStream('deflate-raw')))}`;
});

const PAGE = 'https://hookline.github.io/hookline/';
const results = (function (value, key) {
    return Object.entries(asObject$1(value)).map((([name, one]) => ({ name, result: String(asObject$1(one)[key]) })));
});
/** The story in the form of the playground's link: the event, the result, and the step. */
const buildState = (function ({ eventName, event, inputs, contexts, history }) {
    const status = valueAt(contexts['job'], 'status');
    return {
        story: FIRST.story,
        own: { name: eventName, payload: JSON.stringify(event) },
        happened: {
            status: typeof status === 'string' ? status : 'success',
            ...('needs' in contexts && { needs: results(contexts['needs'], 'result') }),
            ...('steps' in contexts && { steps: results(contexts['steps'], 'outcome') }),
            ...(history && { history }),
        },
        step: {
            watch: false,
            webhook: [SLACK_SECRET, DISCORD_SECRET],
            inputs: Object.entries(inputs).map((([name, value]) => ({ name, value }))),
        },
    };
});
/** The address that opens the story in the playground. */
const playgroundLink = (async function (story) {
    return `${PAGE}${await encodeState(buildState(story))}`;
});

const dryBodies = (function (outputs, platform) {
    return asArray$1(JSON.parse(outputs['payload'] || '[]'))
        .filter(isJsonObject)
        .filter((body => isDiscordBody(body) === (platform === 'discord')))
        .map((body => ({ body })));
});
const sentTo = (function ({ result, requests }, platform) {
    return result.outputs['outcome'] === 'dry-run'
        ? dryBodies(result.outputs, platform)
        : requests
            .filter((request => request.platform === platform && isAccepted(request)))
            .map((({ json }) => ({ body: json })));
});
const showStory = (async function (played) {
    const { story, result } = played;
    const lines = result.stdout.split(/\r?\n/).filter((line => line !== '' && !line.startsWith('::')));
    return {
        title: story.title,
        link: await playgroundLink(story),
        result: {
            slack: sentTo(played, 'slack'),
            discord: sentTo(played, 'discord'),
            outcome: result.outputs['outcome'] ?? 'failed',
            reason: result.outputs['reason'] ?? '',
            mistakes: result.annotations.filter((({ level }) => level === 'error')).map((({ message }) => message)),
            log: [
                ...result.annotations.flatMap((({ level, message }) => level === 'error' ? [] : [{ how: level, line: message }])),
                ...lines.map((line => ({ how: 'info', line }))),
            ],
        },
    };
});
/** Text that cannot end the element around it. */
const inScript = (function (text) {
    return text.replace(/<(?=[/!])/g, '\\u003c');
});
/** Loads nothing: the page contains all it needs. */
const POLICY = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";
const toHtml = (function (shown, script, style) {
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="color-scheme" content="light dark">
<title>Hookline: messages</title>
<style>${style}</style>
</head>
<body>
<div id="app"></div>
<script type="application/json" id="${SHOWN_ID}">${inScript(JSON.stringify(shown))}</script>
<script>${script.replace(/<(?=!--|\/script)/g, '\\x3c')}</script>
</body>
</html>
`;
});
/**
 * Writes the page to a temporary folder, and returns its path.
 * @param parts the folder of its script and style
 */
const writePage = (async function (played, platforms, parts) {
    const shown = { platforms, stories: await Promise.all(played.map(showStory)) };
    const read = ((name) => node_fs.readFileSync(node_path.join(parts, name), 'utf8'));
    const path = node_path.join(node_fs.mkdtempSync(node_path.join(node_os.tmpdir(), 'hookline-')), 'messages.html');
    node_fs.writeFileSync(path, toHtml(shown, read('page.js'), read('page.css')));
    return path;
});

const DOCS = 'https://docs.github.com/rest';
const refusal = (function (status, message) {
    return ({
        status,
        headers: {},
        body: { message, documentation_url: DOCS, status: String(status) },
    });
});
const ok = (function (body, headers = {}) {
    return ({ status: 200, headers, body });
});
/** One page of a list, with links to the others. https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api */
const paged = (function (asked, all, wrap) {
    const size = Math.min(100, Number(asked.query.get('per_page') ?? 30));
    const page = Number(asked.query.get('page') ?? 1);
    const last = Math.max(1, Math.ceil(all.length / size));
    const to = ((number, rel) => {
        const query = new URLSearchParams(asked.query);
        query.set('page', String(number));
        return `<${asked.base}${asked.path}?${query.toString()}>; rel="${rel}"`;
    });
    const links = [
        ...(page > 1 ? [to(page - 1, 'prev'), to(1, 'first')] : []),
        ...(page < last ? [to(page + 1, 'next'), to(last, 'last')] : []),
    ];
    return ok(wrap(all.slice((page - 1) * size, page * size)), links.length > 0 ? { link: links.join(', ') } : {});
});
const matchesQuery = (function (workflow, query) {
    return ((run) => (String(run.workflow_id) === workflow || run.path.endsWith(`/${workflow}`)) &&
        [
            ['branch', run.head_branch],
            ['event', run.event],
            ['status', run.status],
        ].every((([name = '', value]) => !query.has(name) || query.get(name) === value)));
});
const found = (function (value) {
    return (value === undefined ? refusal(404, 'Not Found') : ok(value));
});
/** The commit of all tags. */
const TAGGED = 'c0ffee1234567890abcdef1234567890abcdef12';
const ROUTES = [
    [
        /^\/actions\/runs\/(\d+)(?:\/attempts\/(\d+))?\/jobs$/,
        'actions',
        (({ jobs }, asked, run, attempt) => {
            const all = jobs.filter((job => String(job.run_id) === run));
            const last = Math.max(...all.map((job => job.run_attempt)));
            const wanted = attempt ?? (asked.query.get('filter') === 'all' ? undefined : String(last));
            const of = wanted === undefined ? all : all.filter((job => String(job.run_attempt) === wanted));
            return paged(asked, of, (items => ({ total_count: of.length, jobs: items })));
        }),
    ],
    [/^\/actions\/runs\/(\d+)\/approvals$/, 'actions', (({ reviews }) => ok(reviews))],
    [
        /^\/environments\/([^/]+)$/,
        'actions',
        (({ environments }, _asked, name = '') => found(environments[name])),
    ],
    [/^\/actions\/runs\/(\d+)\/pending_deployments$/, 'actions', (({ pending }) => ok(pending))],
    [
        /^\/actions\/runs\/(\d+)\/attempts\/(\d+)$/,
        'actions',
        (({ runs, attempts }, _asked, id, attempt) => found([...attempts, ...runs].find((run => String(run.id) === id && String(run.run_attempt) === attempt)))),
    ],
    [
        /^\/actions\/runs\/(\d+)$/,
        'actions',
        (({ runs }, _asked, id) => found(runs.find((run => String(run.id) === id)))),
    ],
    [
        /^\/actions\/workflows\/([^/]+)\/runs$/,
        'actions',
        (({ runs }, asked, workflow = '') => {
            const of = runs.filter(matchesQuery(workflow, asked.query));
            return paged(asked, of, (items => ({ total_count: of.length, workflow_runs: items })));
        }),
    ],
    [
        /^\/actions\/jobs\/(\d+)\/logs$/,
        'actions',
        (({ logs }, asked, job = '') => !Object.hasOwn(logs, job)
            ? refusal(404, 'Not Found')
            : { status: 302, headers: { location: `${asked.logHost}/logs/${job}?sig=abc` }, body: '' }),
    ],
    [/^\/git\/commits\/([0-9a-f]+)$/, 'contents', (({ commits }, _asked, sha = '') => found(commits[sha]))],
    [
        /^\/check-runs\/(\d+)\/annotations$/,
        'checks',
        (({ annotations }, asked, job) => paged(asked, annotations[Number(job)] ?? [], (items => items))),
    ],
    [
        /^\/releases\/latest$/,
        'contents',
        (({ releases }) => found(releases.find((({ draft, prerelease }) => !draft && !prerelease)))),
    ],
    [
        /^\/releases\/tags\/(.+)$/,
        'contents',
        (({ releases }, _asked, tag) => found(releases.find((one => one.tag_name === tag && !one.draft)))),
    ],
    [
        /^\/releases$/,
        'contents',
        (({ releases, seesDrafts }, asked) => paged(asked, releases.filter((({ draft }) => seesDrafts || !draft)), (items => items))),
    ],
    [
        /^\/git\/ref\/tags\/(.+)$/,
        'contents',
        (({ releases, tags }, _asked, tag = '') => [...tags, ...releases.filter((one => !one.draft)).map((one => one.tag_name))].includes(tag)
            ? ok({ ref: `refs/tags/${tag}`, object: { type: 'commit', sha: TAGGED } })
            : refusal(404, 'Not Found')),
    ],
    [
        /^\/commits\/tags\/(.+)$/,
        'contents',
        (({ releases }, _asked, tag) => releases.some((one => one.tag_name === tag))
            ? ok({ sha: TAGGED })
            : refusal(422, `No commit found for SHA: tags/${tag ?? ''}`)),
    ],
];
/** GitHub's answer to one GET request. */
const answer = (function (state, asked) {
    if (!/^(?:token|bearer) /i.test(asked.authorization ?? ''))
        return refusal(404, 'Not Found');
    if (asked.authorization?.replace(/^\w+ /, '') !== state.token)
        return refusal(401, 'Bad credentials');
    const below = `/repos/${state.repository}`;
    if (!asked.path.startsWith(`${below}/`))
        return refusal(404, 'Not Found');
    for (const [pattern, permission, reply] of ROUTES) {
        const match = pattern.exec(asked.path.slice(below.length));
        if (!match)
            continue;
        return state.forbidden.includes(permission)
            ? refusal(403, 'Resource not accessible by integration')
            : reply(state, asked, ...match.slice(1));
    }
    return refusal(404, 'Not Found');
});

const REPOSITORY = 'octo-org/shop';
const SHA = 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678';
const START = Date.parse('2026-11-25T09:00:00Z');
const iso = (function (ms) {
    return new Date(ms).toISOString().replace('.000Z', 'Z');
});
const createState = (function (given = {}) {
    return ({
        repository: REPOSITORY,
        token: 'ghs_0000000000000000000000000000000000ff',
        forbidden: [],
        runs: [],
        attempts: [],
        jobs: [],
        pending: [],
        reviews: [],
        environments: {},
        annotations: {},
        logs: {},
        releases: [],
        tags: [],
        seesDrafts: false,
        commits: {},
        ...given,
    });
});
/** https://docs.github.com/rest/actions/workflow-runs#get-a-workflow-run */
const runResource = (function (given) {
    return ({
        name: 'CI',
        head_branch: 'main',
        head_sha: SHA,
        path: '.github/workflows/ci.yml',
        display_title: 'Fix the cart total',
        run_number: given.id,
        event: 'push',
        status: 'completed',
        conclusion: 'success',
        workflow_id: 159038,
        run_attempt: 1,
        created_at: iso(START),
        run_started_at: iso(START),
        updated_at: iso(START + 252_000),
        actor: { login: 'octocat' },
        triggering_actor: { login: 'octocat' },
        head_commit: {
            id: SHA,
            message: 'Fix the cart total',
            author: { name: 'Mona', email: '583231+octocat@users.noreply.github.com' },
        },
        head_repository: { full_name: REPOSITORY },
        repository: { full_name: REPOSITORY },
        ...given,
    });
});
/** Steps by name. Those that start with `!` failed, those with `-` were skipped. */
const stepResources = (function (...names) {
    return names.map(((name, index) => ({
        name: name.replace(/^[!-]/, ''),
        status: 'completed',
        conclusion: name.startsWith('!') ? 'failure' : name.startsWith('-') ? 'skipped' : 'success',
        number: index + 1,
        started_at: iso(START + index * 10_000),
        completed_at: iso(START + index * 10_000 + 9_000),
    })));
});
/** https://docs.github.com/rest/actions/workflow-jobs#list-jobs-for-a-workflow-run-attempt */
const jobResource = (function (given) {
    return ({
        run_id: 9876543210,
        run_attempt: 1,
        head_sha: SHA,
        html_url: `https://github.com/${REPOSITORY}/actions/runs/9876543210/job/${given.id}`,
        check_run_url: `https://api.github.com/repos/${REPOSITORY}/check-runs/${given.id}`,
        status: 'completed',
        conclusion: 'failure',
        started_at: iso(START),
        completed_at: iso(START + 60_000),
        name: 'test',
        steps: stepResources('Set up job', 'Run actions/checkout@v7', '!Run npm test', '-Upload', 'Complete job'),
        labels: ['ubuntu-latest'],
        runner_name: 'GitHub Actions 2',
        workflow_name: 'CI',
        head_branch: 'main',
        ...given,
    });
});
/** https://docs.github.com/rest/checks/runs#list-check-run-annotations */
const annotationResource = (function (given = {}) {
    return ({
        path: 'src/cart.ts',
        start_line: 42,
        end_line: 42,
        start_column: null,
        end_column: null,
        annotation_level: 'failure',
        title: '',
        message: 'Expected 3, got 2',
        raw_details: '',
        blob_href: `https://github.com/${REPOSITORY}/blob/${SHA}/src/cart.ts`,
        ...given,
    });
});
/** What the runner adds to every failed step. */
const exitCode = (function (code = 1) {
    return annotationResource({
        path: '.github',
        start_line: 12,
        end_line: 12,
        message: `Process completed with exit code ${code}.`,
    });
});

const listen = (async function (listener) {
    const server = node_http.createServer(listener);
    server.listen(0, '127.0.0.1');
    await node_events.once(server, 'listening');
    return { server, url: `http://127.0.0.1:${server.address().port}` };
});
const write = (function (response, { status, headers, body }, cut) {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const type = typeof body === 'string' ? 'text/plain' : 'application/json; charset=utf-8';
    response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(text), ...headers });
    if (cut)
        response.write(text.slice(0, text.length / 2), (() => response.socket?.destroy()));
    else
        response.end(text);
});
const act = (function (response, own, trouble) {
    if (trouble.hang)
        return;
    if (trouble.reset) {
        response.socket?.destroy();
        return;
    }
    const { status, headers = {}, body = '{"message":"trouble"}' } = trouble;
    const reply = status === undefined
        ? own
        : { status, headers: { 'content-type': 'application/json', ...headers }, body };
    setTimeout((() => write(response, reply, trouble.cut === true)), trouble.delayMs ?? 0);
});
/** A stand-in for GitHub's API and the host of its logs, on free ports of the loopback interface. */
const startGitHub = (async function () {
    const requests = [];
    const logRequests = [];
    const logs = await listen(((request, response) => {
        const { pathname } = new URL(request.url ?? '/', logs.url);
        logRequests.push({ path: request.url ?? '', headers: request.headers });
        const log = github.state.logs[Number(pathname.split('/').at(-1))];
        // Answers to a token like the storage behind GitHub's links, which are signed themselves.
        const status = request.headers.authorization !== undefined ? 400 : log === undefined ? 404 : 200;
        act(response, { status, headers: {}, body: status === 200 ? (log ?? '') : '' }, findFault(pathname));
    }));
    const api = await listen(((request, response) => {
        const url = new URL(request.url ?? '/', api.url);
        requests.push({ path: request.url ?? '', headers: request.headers });
        const own = answer(github.state, {
            path: decodeURIComponent(url.pathname),
            query: url.searchParams,
            authorization: request.headers.authorization,
            base: api.url,
            logHost: logs.url,
        });
        act(response, own, findFault(url.pathname));
    }));
    const findFault = ((path) => Object.entries(github.faults).find((([part]) => path.includes(part)))?.[1] ?? {});
    const github = {
        url: api.url,
        requests,
        logRequests,
        state: createState(),
        faults: {},
        clear: (() => {
            requests.length = 0;
            logRequests.length = 0;
            github.state = createState();
            github.faults = {};
        }),
        close: (async () => {
            for (const { server } of [api, logs]) {
                server.close();
                server.closeAllConnections();
                await node_events.once(server, 'close');
            }
        }),
    };
    return github;
});

/**
 * How the runner ends a canceled step: SIGINT, SIGTERM after 7.5 s, and the end 2.5 s later.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation
 */
const TERM_AFTER_MS = 7500;
const KILL_AFTER_MS = 2500;
/** Runs a program to its end, or ends it. Rejects if it cannot be started. */
const runChild = (async function (command, { timeoutMs, cancelWhen }) {
    const startedAt = performance.now();
    const child = node_child_process.spawn(command.node, [...command.args], {
        env: { ...command.env },
        cwd: command.cwd,
        stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'])
        child[stream].setEncoding('utf8').on('data', ((text) => (output[stream] += text)));
    const killed = ((signal, afterMs) => setTimeout((() => child.kill(signal)), afterMs));
    const timers = [killed('SIGKILL', timeoutMs)];
    const cancel = (() => {
        if (child.exitCode !== null || child.signalCode !== null)
            return;
        child.kill('SIGINT');
        timers.push(killed('SIGTERM', TERM_AFTER_MS), killed('SIGKILL', TERM_AFTER_MS + KILL_AFTER_MS));
    });
    void cancelWhen?.then(cancel);
    try {
        const [code, signal] = (await node_events.once(child, 'close'));
        return { code, signal, ...output, startedAt, ms: performance.now() - startedAt };
    }
    finally {
        timers.forEach(clearTimeout);
    }
});

/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#multiline-strings */
const readFileCommands = (function (content) {
    const values = {};
    const lines = content.split(/\r?\n/);
    while (lines.length > 0) {
        const line = lines.shift() ?? '';
        const [, plain, value, block, delimiter] = /^(?:([^=<]+)=(.*)|(.+?)<<(.+))$/.exec(line) ?? [];
        if (plain !== undefined)
            values[plain] = value ?? '';
        if (block === undefined || delimiter === undefined)
            continue;
        const end = lines.indexOf(delimiter);
        if (end === -1)
            throw new Error(`file command: "${block}" has no end "${delimiter}"`);
        values[block] = lines
            .splice(0, end + 1)
            .slice(0, -1)
            .join('\n');
    }
    return values;
});
const unescape = (function (text) {
    return text
        .replaceAll('%0D', '\r')
        .replaceAll('%0A', '\n')
        .replaceAll('%3A', ':')
        .replaceAll('%2C', ',')
        .replaceAll('%25', '%');
});
/** `::name key=value,key=value::message`, at the start of a line. */
const readCommands = (function (stdout) {
    return [...stdout.matchAll(/^\s*::([\w-]+)(?: ([^\r\n]*?))?::([^\r\n]*)$/gm)].map((([, name = '', properties = '', message = '']) => ({
        name,
        message: unescape(message),
        properties: Object.fromEntries(properties
            .split(',')
            .map((pair => pair.split('=')))
            .filter((([key]) => key !== ''))
            .map((([key = '', ...value]) => [key, unescape(value.join('='))]))),
    })));
});
const LEVELS = new Map([
    ['notice', 'notice'],
    ['warning', 'warning'],
    ['error', 'error'],
]);
const annotationsIn = (function (stdout) {
    return readCommands(stdout).flatMap((({ name, message, properties }) => {
        const level = LEVELS.get(name);
        return level ? [{ level, message, properties }] : [];
    }));
});
/** Values that the action asked to keep out of the log. */
const masksIn = (function (stdout) {
    return readCommands(stdout).flatMap((({ name, message }) => (name === 'add-mask' ? [message] : [])));
});

const isObject = (function (value) {
    return typeof value === 'object' && value !== null;
});
/** An object's key, ignoring case, or a list item; `null` if there is none. */
const property = (function (value, key) {
    if (!isObject(value))
        return null;
    const wanted = String(key).toLowerCase();
    return Object.entries(value).find((([name]) => name.toLowerCase() === wanted))?.[1] ?? null;
});

const readPath = (function (value, ...keys) {
    return keys.reduce(property, value);
});
const readText = (function (value, ...keys) {
    const found = readPath(value, ...keys);
    return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
});
const SOME_SHA = 'ffac537e6cbbf934b08745a378932722df287a53';
const pullRequestRefAndSha = (function (event) {
    const pull = readPath(event, 'pull_request');
    return {
        ref: `refs/pull/${readText(pull, 'number')}/merge`,
        sha: readText(pull, 'merge_commit_sha') || SOME_SHA,
    };
});
const branch = (function (name) {
    return (name.startsWith('refs/') ? name : `refs/heads/${name}`);
});
/** GITHUB_REF and GITHUB_SHA of an event: https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows */
const findRefAndSha = (function (eventName, event) {
    const home = { ref: branch(readText(event, 'repository', 'default_branch') || 'main'), sha: SOME_SHA };
    switch (eventName) {
        case 'push':
            return { ref: readText(event, 'ref') || home.ref, sha: readText(event, 'after') || SOME_SHA };
        case 'create': {
            const kind = readText(event, 'ref_type') === 'tag' ? 'tags' : 'heads';
            return { ref: `refs/${kind}/${readText(event, 'ref')}`, sha: SOME_SHA };
        }
        case 'workflow_dispatch':
            return { ref: branch(readText(event, 'ref') || home.ref), sha: SOME_SHA };
        case 'pull_request':
        case 'pull_request_review':
        case 'pull_request_review_comment':
            return pullRequestRefAndSha(event);
        case 'release':
            return { ref: `refs/tags/${readText(event, 'release', 'tag_name')}`, sha: SOME_SHA };
        case 'deployment':
        case 'deployment_status':
            return {
                ref: branch(readText(event, 'deployment', 'ref') || home.ref),
                sha: readText(event, 'deployment', 'sha') || SOME_SHA,
            };
        case 'merge_group':
            return {
                ref: readText(event, 'merge_group', 'head_ref') || home.ref,
                sha: readText(event, 'merge_group', 'head_sha') || SOME_SHA,
            };
        default:
            return home;
    }
});
/** The `github` context of a first attempt. Its API address refuses connections at once: nothing here may reach the network. */
const buildGitHubContext = (function (eventName, event) {
    const repository = readText(event, 'repository', 'full_name') || 'octo-org/octo-repo';
    const actor = readText(event, 'sender', 'login') || 'octocat';
    const { ref, sha } = findRefAndSha(eventName, event);
    return {
        token: 'ghs_0000000000000000000000000000000000ff',
        event,
        event_name: eventName,
        repository,
        repository_id: readText(event, 'repository', 'id') || '1296269',
        repository_owner: repository.split('/')[0],
        repository_owner_id: readText(event, 'repository', 'owner', 'id') || '1',
        ref,
        ref_name: ref.replace(/^refs\/(heads|tags|pull)\//, ''),
        ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
        ref_protected: 'false',
        sha,
        head_ref: readText(event, 'pull_request', 'head', 'ref'),
        base_ref: readText(event, 'pull_request', 'base', 'ref'),
        actor,
        actor_id: readText(event, 'sender', 'id') || '583231',
        triggering_actor: actor,
        workflow: 'CI',
        workflow_ref: `${repository}/.github/workflows/ci.yml@${ref}`,
        workflow_sha: sha,
        job: 'build',
        action: 'hookline',
        run_id: '9876543210',
        run_number: '42',
        run_attempt: '1',
        retention_days: '90',
        server_url: readText(event, 'repository', 'html_url').replace(/^(https?:\/\/[^/]+).*/, '$1') ||
            'https://github.com',
        api_url: 'http://127.0.0.1:9',
        graphql_url: 'http://127.0.0.1:9/graphql',
    };
});
const RUNNER_OS = { win32: 'Windows', darwin: 'macOS' };
/** All contexts, with `given` applied (key by key in `github`, `job`, and `runner`). */
const buildContexts = (function (eventName, event, given) {
    const own = {
        github: buildGitHubContext(eventName, event),
        job: { status: 'success', check_run_id: 4242 },
        runner: {
            os: RUNNER_OS[process.platform] ?? 'Linux',
            arch: process.arch.toUpperCase(),
            name: 'stand-in',
        },
    };
    const merged = Object.entries(own).map((([name, values]) => [
        name,
        { ...values, ...given[name] },
    ]));
    return {
        strategy: {},
        matrix: null,
        needs: {},
        steps: {},
        env: {},
        vars: {},
        secrets: {},
        inputs: {},
        ...given,
        ...Object.fromEntries(merged),
    };
});

/** A function in expressions that checks the job's status. */
const statusFunction = (function (name, holds, job) {
    const status = property(job, 'status');
    return {
        name,
        minArgs: 0,
        maxArgs: 0,
        call: (() => new actionsExpressions_js.data.BooleanData(holds(typeof status === 'string' ? status : 'success'))),
    };
});
const statusFunctions = (function ({ job }) {
    return [
        statusFunction('always', (() => true), job),
        ...['success', 'failure', 'cancelled'].map((name => statusFunction(name, (status => status === name), job))),
    ];
});
const toData = (function (value) {
    return JSON.parse(JSON.stringify(value ?? null), actionsExpressions_js.data.reviver);
});
const run = (function (source, contexts) {
    const { tokens } = new actionsExpressions_js.Lexer(source).lex();
    const functions = statusFunctions(contexts);
    const expression = new actionsExpressions_js.Parser(tokens, Object.keys(contexts), functions).parse();
    // An event may be large, so only the parts that the expression names are converted.
    const named = Object.entries(contexts).filter((([name]) => tokens.some((({ lexeme }) => lexeme === name))));
    const values = new actionsExpressions_js.data.Dictionary(...named.map((([key, value]) => ({ key, value: toData(value) }))));
    return new actionsExpressions_js.Evaluator(expression, values, new Map(functions.map((one => [one.name, one])))).evaluate();
});
/**
 * The value of an expression, without `${{ }}`. Throws if it cannot be parsed, or names something that is not in `contexts`.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/expressions
 */
const evaluate = (function (source, contexts) {
    return JSON.parse(JSON.stringify(run(source, contexts), actionsExpressions_js.data.replacer));
});
const EXPRESSION = /\$\{\{((?:'(?:[^']|'')*'|[^'])*?)\}\}/g;
/** A text with its `${{ }}` filled in. Throws as `evaluate` does. */
const interpolate = (function (text, contexts) {
    return text.replace(EXPRESSION, ((_found, inside) => run(inside, contexts).coerceString()));
});
/** Whether an `if:` holds. Without a status function, it holds only while the job succeeds. */
const holds = (function (condition, contexts) {
    const bare = condition.trim().replace(/^\$\{\{([\s\S]*)\}\}$/, '$1');
    const asksStatus = /\b(always|success|failure|cancelled)\s*\(/i.test(bare);
    return Boolean(evaluate(asksStatus ? bare : `success() && (${bare})`, contexts));
});

/** Throws if the folder has no `action.yml`. */
const readMetadata = (function (folder) {
    return yaml_js.parse(node_fs.readFileSync(node_path.join(folder, 'action.yml'), 'utf8'));
});
/** The contexts that a default may use: `input-default-context` in actions/runner's `action_yaml.json`. */
const DEFAULT_CONTEXTS = ['github', 'strategy', 'matrix', 'job', 'runner'];
const asGiven = (function (value) {
    return (value === null || value === undefined ? '' : String(value));
});
/** Inputs as the action receives them: the values of `with:`, otherwise the defaults. A key with an empty value stays empty. */
const resolveInputs = (function ({ inputs = {} }, given, contexts) {
    const narrow = Object.fromEntries(DEFAULT_CONTEXTS.map((name => [name, contexts[name]])));
    const defaults = Object.entries(inputs).map((([name, input]) => [
        name,
        interpolate(asGiven(input?.default), narrow),
    ]));
    const own = Object.entries(given).map((([name, value]) => [name, interpolate(asGiven(value), contexts)]));
    return Object.fromEntries([...defaults, ...own]);
});
/** Given inputs that the action does not have. The runner warns about them and passes them anyway. */
const unknownInputs = (function ({ inputs = {} }, given) {
    return Object.keys(given).filter((name => !(name in inputs)));
});

/** What a process needs to start on any system. Proxies and tokens of this machine stay out. */
const PASSED_ON = ['PATH', 'HOME', 'USERPROFILE', 'SYSTEMROOT', 'TEMP', 'TMP', 'TMPDIR', 'LANG'];
const passedOn = (function () {
    return Object.fromEntries(Object.entries(process.env).flatMap((([name, value]) => value !== undefined && PASSED_ON.includes(name.toUpperCase()) ? [[name, value]] : [])));
});
const githubVariables = (function (github) {
    return Object.fromEntries(Object.entries(github)
        .filter((([name, value]) => name !== 'token' && typeof value !== 'object'))
        .map((([name, value]) => [`GITHUB_${name.toUpperCase()}`, String(value)])));
});
/** The variables of a step: https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
const buildEnvironment = (function (contexts, folders, inputs, state, env) {
    return ({
        ...passedOn(),
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        RUNNER_OS: String(property(contexts['runner'], 'os')),
        RUNNER_ARCH: String(property(contexts['runner'], 'arch')),
        RUNNER_NAME: String(property(contexts['runner'], 'name')),
        RUNNER_TEMP: folders.temp,
        RUNNER_TOOL_CACHE: folders.temp,
        GITHUB_WORKSPACE: folders.workspace,
        GITHUB_EVENT_PATH: folders.eventPath,
        ...githubVariables(contexts['github']),
        ...folders.files,
        ...Object.fromEntries(Object.entries(inputs).map((([name, value]) => [
            `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
            value,
        ]))),
        ...Object.fromEntries(Object.entries(state).map((([name, value]) => [`STATE_${name}`, value]))),
        ...env,
    });
});

const FILES = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_PATH'];
const readEvent = (function (path) {
    try {
        return JSON.parse(node_fs.readFileSync(path, 'utf8'));
    }
    catch {
        return {}; // the runner's own contexts do not depend on the file
    }
});
/** Throws if there is no `action.yml`. The folders stay until `remove`. */
const prepareStep = (function (options) {
    const folder = node_path.join(options.root, options.action ?? '.');
    const metadata = readMetadata(folder);
    const inputs = options.inputs ?? {};
    const temp = node_fs.mkdtempSync(node_path.join(node_os.tmpdir(), 'step-'));
    const workspace = node_path.join(temp, 'workspace');
    node_fs.mkdirSync(workspace);
    const eventPath = options.eventPath ?? node_path.join(temp, 'event.json');
    if (options.eventPath === undefined)
        node_fs.writeFileSync(eventPath, options.rawEvent ?? JSON.stringify(options.event ?? {}));
    const event = options.event ?? readEvent(eventPath);
    const files = Object.fromEntries(FILES.map((name => [name, node_path.join(temp, name.toLowerCase())])));
    const empty = (() => Object.values(files).forEach((path => node_fs.writeFileSync(path, ''))));
    empty();
    const folders = { temp, workspace, eventPath, files };
    const contextsNow = ((given = options.contexts ?? {}) => buildContexts(options.eventName ?? 'push', event, given));
    return {
        unknownInputs: unknownInputs(metadata, inputs),
        workspace,
        eventPath,
        temp,
        isDue: ((stage, given) => stage !== 'post' || holds(metadata.runs['post-if'] ?? 'always()', contextsNow(given))),
        command: ((stage, state, given) => {
            const entry = metadata.runs[stage];
            if (entry === undefined)
                return undefined;
            const contexts = contextsNow(given);
            const values = resolveInputs(metadata, inputs, contexts);
            return {
                node: options.node ?? process.execPath,
                args: [node_path.join(folder, entry)],
                env: buildEnvironment(contexts, folders, values, state, options.env ?? {}),
                // A job may have removed its workspace, where no process could start then.
                cwd: node_fs.existsSync(workspace) ? workspace : temp,
            };
        }),
        collect: (() => {
            const written = Object.entries(files).map((([name, path]) => [name, node_fs.readFileSync(path, 'utf8')]));
            empty();
            return Object.fromEntries(written);
        }),
        // Windows releases a folder a little after the process in it has ended.
        remove: (() => node_fs.rmSync(temp, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })),
    };
});

const DEFAULT_TIMEOUT_MS = 60_000;
const nothingYet = (function (unknownInputs) {
    return ({
        code: 0,
        signal: null,
        stdout: '',
        stderr: '',
        outputs: {},
        state: {},
        summary: '',
        annotations: [],
        stages: {},
        masks: [],
        unknownInputs,
        ms: 0,
    });
});
const joined = (function (before, stage, ended, files) {
    const { code, signal, stdout, stderr } = ended;
    const left = {
        code,
        signal,
        stdout,
        stderr,
        outputs: readFileCommands(files['GITHUB_OUTPUT'] ?? ''),
        summary: files['GITHUB_STEP_SUMMARY'] ?? '',
        annotations: annotationsIn(stdout),
    };
    return {
        ...before,
        code: before.code === 0 ? code : before.code,
        signal: before.signal ?? signal,
        stdout: before.stdout + stdout,
        stderr: before.stderr + stderr,
        outputs: { ...before.outputs, ...left.outputs },
        summary: before.summary + left.summary,
        annotations: [...before.annotations, ...left.annotations],
        stages: { ...before.stages, [stage]: left },
        state: { ...before.state, ...readFileCommands(files['GITHUB_STATE'] ?? '') },
        masks: [...before.masks, ...masksIn(stdout)],
        ms: before.ms + ended.ms,
    };
});
/** Runs an action like GitHub's runner, and removes the files that it needed. Throws on unknown expressions. */
const runAction = (async function (options) {
    const step = prepareStep(options);
    let result = nothingYet(step.unknownInputs);
    try {
        for (const stage of options.stages ?? ['main']) {
            const isPost = stage === 'post';
            if (isPost)
                options.beforePost?.(step, result);
            const contexts = isPost ? { ...options.contexts, ...options.postContexts } : options.contexts;
            const command = step.isDue(stage, contexts) ? step.command(stage, result.state, contexts) : undefined;
            if (!command)
                continue;
            const ended = await runChild(command, {
                timeoutMs: options.timeoutMs ?? DEFAULT_TIMEOUT_MS,
                // The runner never cancels a step that uses always().
                cancelWhen: isPost ? undefined : options.cancelWhen,
            });
            result = joined(result, stage, ended, step.collect());
        }
        return result;
    }
    finally {
        step.remove();
    }
});

/** What GitHub's API knows about a story: earlier runs, and the failed jobs with their steps and errors. */
/** The run of the simulated runner, and the check run of its job. */
const RUN = { id: 9876543210, check: 4242 };
const DAY_MS = 86_400_000;
const NEWEST = Date.parse('2026-11-24T09:00:00Z');
const textAt = (function (value, ...keys) {
    const found = valueAt(value, ...keys);
    return typeof found === 'string' ? found : '';
});
const readBranch = (function (event) {
    return textAt(event, 'workflow_run', 'head_branch') ||
        textAt(event, 'pull_request', 'head', 'ref') ||
        textAt(event, 'ref').replace(/^refs\/(?:heads|tags)\//, '') ||
        textAt(event, 'repository', 'default_branch');
});
/** The failed jobs: those of `needs`; otherwise the reporting one. */
const failedJobs = (function ({ contexts }) {
    const needs = Object.entries(asObject$1(contexts['needs'])).flatMap((([name, need]) => asObject$1(need)['result'] === 'failure' ? [name] : []));
    return needs.length > 0 ? needs : ['build'];
});
const makeErrors = (function (repository, sha) {
    return [
        annotationResource({
            path: 'lib/hello.rb',
            start_line: 12,
            end_line: 12,
            title: 'hello \u203a speaks three languages',
            message: 'expected "Bonjour" to be "Bonjour !"',
            blob_href: `https://github.com/${repository}/blob/${sha}/lib/hello.rb`,
        }),
        exitCode(),
    ];
});
const buildApi = (function (story) {
    const { event, eventName, history = ['success', 'success'] } = story;
    const repository = textAt(event, 'repository', 'full_name') || 'octo-org/octo-repo';
    const url = textAt(event, 'repository', 'html_url') || `https://github.com/${repository}`;
    const workflowRun = asObject$1(asObject$1(event)['workflow_run']);
    const id = typeof workflowRun['id'] === 'number' ? workflowRun['id'] : RUN.id;
    const sha = textAt(event, 'workflow_run', 'head_sha') ||
        textAt(event, 'pull_request', 'head', 'sha') ||
        textAt(event, 'after');
    const shared = {
        event: textAt(workflowRun, 'event') || eventName,
        head_branch: readBranch(event),
        head_repository: { full_name: repository },
        repository: { full_name: repository },
    };
    const jobs = failedJobs(story).map(((name, index) => {
        const check = RUN.check + index;
        return jobResource({
            id: check,
            run_id: id,
            name,
            html_url: `${url}/actions/runs/${id}/job/${check}`,
            steps: stepResources('Set up job', 'Run actions/checkout@v7', '!Run bundle exec rake test'),
        });
    }));
    return createState({
        repository,
        runs: [
            runResource({ id, run_number: 42, ...shared, status: 'in_progress', conclusion: null }),
            ...history.map(((conclusion, index) => runResource({
                id: 41 - index,
                conclusion,
                ...shared,
                run_started_at: new Date(NEWEST - index * DAY_MS).toISOString(),
            }))),
        ],
        jobs,
        annotations: Object.fromEntries(jobs.map((job => [job.id, makeErrors(repository, sha)]))),
    });
});

const runStory = (async function (story, { root, platforms, workspace }, receiver, github) {
    const before = receiver.requests.length;
    github.state = buildApi(story);
    const given = story.contexts['github'];
    const result = await runAction({
        root,
        eventName: story.eventName,
        event: story.event,
        contexts: { ...story.contexts, github: { ...given, api_url: github.url } },
        inputs: {
            ...story.inputs,
            webhook: platforms.map((platform => receiver[platform])).join('\n'),
            'allowed-hosts': receiver.host,
        },
        env: workspace === undefined ? {} : { GITHUB_WORKSPACE: workspace },
    });
    return { story, result, requests: receiver.requests.slice(before) };
});
/** Runs the stories one after the other against stand-ins for Slack, Discord, and GitHub's API. */
const runStories = (async function (stories, stage) {
    const receiver = await startReceiver();
    const github = await startGitHub();
    try {
        const results = [];
        for (const story of stories)
            results.push(await runStory(story, stage, receiver, github));
        return results;
    }
    finally {
        await Promise.all([receiver.close(), github.close()]);
    }
});

/** The bundle is in dist/start/. */
const here = node_path.dirname(node_url.fileURLToPath((typeof document === 'undefined' ? require('u' + 'rl').pathToFileURL(__filename).href : (_documentCurrentScript && _documentCurrentScript.tagName.toUpperCase() === 'SCRIPT' && _documentCurrentScript.src || new URL('main.js', document.baseURI).href))));
const root = node_path.resolve(here, '..', '..');
/** npm changes to the package's folder; this is where it was called. */
const folder = process.env['INIT_CWD'] ?? process.cwd();
const print = (function (results, json) {
    if (!json) {
        const paint = wantsColor(process.stdout, process.env) ? colored : plain;
        console.log(results.flatMap((result => formatStory(result, paint))).join('\n'));
        return;
    }
    const messages = results.flatMap((({ story, requests }) => requests.map((({ platform, answered, json: payload }) => ({
        story: story.title,
        platform,
        answered,
        payload,
    })))));
    console.log(JSON.stringify(messages, null, 2));
});
const start = (async function ({ stories, platforms, json, open, own, warnings }) {
    if (!node_fs.existsSync(node_path.join(root, 'dist', 'notify.js')))
        throw new UsageError('dist/notify.js is missing; npm run build makes it');
    for (const warning of warnings)
        console.error(`warning: ${warning}`);
    const results = await runStories(stories, { root, platforms, workspace: folder });
    print(results, json);
    const delivered = results.flatMap((({ requests }) => requests)).filter(isAccepted).length;
    // With --json, standard output contains only JSON.
    const say = json ? console.error : console.log;
    say(`${delivered} ${delivered === 1 ? 'message' : 'messages'} delivered`);
    if (open) {
        const url = node_url.pathToFileURL(await writePage(results, platforms, here)).href;
        say(`The messages as pictures: ${url}`);
        openInBrowser(url);
    }
    const enough = own || delivered >= stories.length * platforms.length;
    return enough && results.every(isSuccessful) ? 0 : 1;
});
const main = (async function () {
    try {
        const options = readOptions(process.argv.slice(2), folder);
        if (options === 'help')
            console.log(HELP);
        else
            process.exitCode = await start(options);
    }
    catch (error) {
        if (!(error instanceof UsageError))
            throw error;
        console.error(error.message);
        process.exitCode = 2;
    }
});
void main();
