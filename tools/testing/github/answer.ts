import type { RunResource, GitHubState } from './state.js';

interface ApiRequest {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string | undefined;
  /** Where this stand-in is reached, for links to other pages. */
  readonly base: string;
  readonly logHost: string;
}

export interface ApiReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

const DOCS = 'https://docs.github.com/rest';

const refusal = (status: number, message: string): ApiReply => ({
  status,
  headers: {},
  body: { message, documentation_url: DOCS, status: String(status) },
});

const ok = (body: unknown, headers: ApiReply['headers'] = {}): ApiReply => ({ status: 200, headers, body });

/** One page of a list, with links to the others. https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api */
const paged = <T>(asked: ApiRequest, all: readonly T[], wrap: (items: readonly T[]) => unknown): ApiReply => {
  const size = Math.min(100, Number(asked.query.get('per_page') ?? 30));
  const page = Number(asked.query.get('page') ?? 1);
  const last = Math.max(1, Math.ceil(all.length / size));
  const to = (number: number, rel: string): string => {
    const query = new URLSearchParams(asked.query);
    query.set('page', String(number));
    return `<${asked.base}${asked.path}?${query.toString()}>; rel="${rel}"`;
  };
  const links = [
    ...(page > 1 ? [to(page - 1, 'prev'), to(1, 'first')] : []),
    ...(page < last ? [to(page + 1, 'next'), to(last, 'last')] : []),
  ];
  return ok(
    wrap(all.slice((page - 1) * size, page * size)),
    links.length > 0 ? { link: links.join(', ') } : {},
  );
};

const matchesQuery =
  (workflow: string, query: URLSearchParams) =>
  (run: RunResource): boolean =>
    (String(run.workflow_id) === workflow || run.path.endsWith(`/${workflow}`)) &&
    [
      ['branch', run.head_branch],
      ['event', run.event],
      ['status', run.status],
    ].every(([name = '', value]) => !query.has(name) || query.get(name) === value);

type Route = readonly [
  RegExp,
  GitHubState['forbidden'][number],
  (state: GitHubState, asked: ApiRequest, ...ids: (string | undefined)[]) => ApiReply,
];

const found = (value: unknown): ApiReply => (value === undefined ? refusal(404, 'Not Found') : ok(value));

/** The commit of all tags. */
const TAGGED = 'c0ffee1234567890abcdef1234567890abcdef12';

const ROUTES: readonly Route[] = [
  [
    /^\/actions\/runs\/(\d+)(?:\/attempts\/(\d+))?\/jobs$/,
    'actions',
    ({ jobs }, asked, run, attempt) => {
      const all = jobs.filter(job => String(job.run_id) === run);
      const last = Math.max(...all.map(job => job.run_attempt));
      const wanted = attempt ?? (asked.query.get('filter') === 'all' ? undefined : String(last));
      const of = wanted === undefined ? all : all.filter(job => String(job.run_attempt) === wanted);
      return paged(asked, of, items => ({ total_count: of.length, jobs: items }));
    },
  ],
  [/^\/actions\/runs\/(\d+)\/approvals$/, 'actions', ({ reviews }) => ok(reviews)],
  [
    /^\/environments\/([^/]+)$/,
    'actions',
    ({ environments }, _asked, name = '') => found(environments[name]),
  ],
  [/^\/actions\/runs\/(\d+)\/pending_deployments$/, 'actions', ({ pending }) => ok(pending)],
  [
    /^\/actions\/runs\/(\d+)\/attempts\/(\d+)$/,
    'actions',
    ({ runs, attempts }, _asked, id, attempt) =>
      found([...attempts, ...runs].find(run => String(run.id) === id && String(run.run_attempt) === attempt)),
  ],
  [
    /^\/actions\/runs\/(\d+)$/,
    'actions',
    ({ runs }, _asked, id) => found(runs.find(run => String(run.id) === id)),
  ],
  [
    /^\/actions\/workflows\/([^/]+)\/runs$/,
    'actions',
    ({ runs }, asked, workflow = '') => {
      const of = runs.filter(matchesQuery(workflow, asked.query));
      return paged(asked, of, items => ({ total_count: of.length, workflow_runs: items }));
    },
  ],
  [
    /^\/actions\/jobs\/(\d+)\/logs$/,
    'actions',
    ({ logs }, asked, job = '') =>
      !Object.hasOwn(logs, job)
        ? refusal(404, 'Not Found')
        : { status: 302, headers: { location: `${asked.logHost}/logs/${job}?sig=abc` }, body: '' },
  ],
  [/^\/git\/commits\/([0-9a-f]+)$/, 'contents', ({ commits }, _asked, sha = '') => found(commits[sha])],
  [
    /^\/check-runs\/(\d+)\/annotations$/,
    'checks',
    ({ annotations }, asked, job) => paged(asked, annotations[Number(job)] ?? [], items => items),
  ],
  [
    /^\/releases\/latest$/,
    'contents',
    ({ releases }) => found(releases.find(({ draft, prerelease }) => !draft && !prerelease)),
  ],
  [
    /^\/releases\/tags\/(.+)$/,
    'contents',
    ({ releases }, _asked, tag) => found(releases.find(one => one.tag_name === tag && !one.draft)),
  ],
  [
    /^\/releases$/,
    'contents',
    ({ releases, seesDrafts }, asked) =>
      paged(
        asked,
        releases.filter(({ draft }) => seesDrafts || !draft),
        items => items,
      ),
  ],
  [
    /^\/git\/ref\/tags\/(.+)$/,
    'contents',
    ({ releases, tags }, _asked, tag = '') =>
      [...tags, ...releases.filter(one => !one.draft).map(one => one.tag_name)].includes(tag)
        ? ok({ ref: `refs/tags/${tag}`, object: { type: 'commit', sha: TAGGED } })
        : refusal(404, 'Not Found'),
  ],
  [
    /^\/commits\/tags\/(.+)$/,
    'contents',
    ({ releases }, _asked, tag) =>
      releases.some(one => one.tag_name === tag)
        ? ok({ sha: TAGGED })
        : refusal(422, `No commit found for SHA: tags/${tag ?? ''}`),
  ],
];

/** GitHub's answer to one GET request. */
export const answer = (state: GitHubState, asked: ApiRequest): ApiReply => {
  if (!/^(?:token|bearer) /i.test(asked.authorization ?? '')) return refusal(404, 'Not Found');
  if (asked.authorization?.replace(/^\w+ /, '') !== state.token) return refusal(401, 'Bad credentials');
  const below = `/repos/${state.repository}`;
  if (!asked.path.startsWith(`${below}/`)) return refusal(404, 'Not Found');
  for (const [pattern, permission, reply] of ROUTES) {
    const match = pattern.exec(asked.path.slice(below.length));
    if (!match) continue;
    return state.forbidden.includes(permission)
      ? refusal(403, 'Resource not accessible by integration')
      : reply(state, asked, ...match.slice(1));
  }
  return refusal(404, 'Not Found');
};
