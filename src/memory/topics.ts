import type { Context } from '../events/context.js';
import type { JsonObject } from '../values/json.js';
import type { Topic } from './types.js';

/** Where topics are found: the event's payload and the run's context. */
export interface TopicSource {
  readonly payload: JsonObject;
  readonly context: Context;
  /** `owner/name/.github/workflows/ci.yml@refs/heads/main` */
  readonly workflowRef?: string;
}

/** A topic, and the title of a thread about it. */
export interface NamedTopic extends Topic {
  readonly title: string;
}

/** The topic of a kind that a message is about; undefined if the event has none. */
export const findTopic = (kind: Topic['kind'], source: TopicSource): NamedTopic | undefined => {
  const found = FINDERS[kind](source);
  return found === undefined ? undefined : { kind, ...found };
};

type TopicMatch = Pick<NamedTopic, 'id' | 'title'> | undefined;

const run = ({ payload, context }: TopicSource): TopicMatch => {
  const other = readAt(payload, 'workflow_run');
  const id = toText(readAt(other, 'id')) ?? context.runId;
  const workflow = toText(readAt(other, 'name')) ?? context.workflow ?? 'Run';
  const number =
    toText(readAt(other, 'run_number')) ?? (other === undefined ? context.runNumber?.toString() : undefined);
  return id === undefined
    ? undefined
    : { id, title: number === undefined ? workflow : `${workflow} #${number}` };
};

/** Where payloads name a commit, in order of precedence: never a pull request's merge commit. */
const COMMITS = [
  ['pull_request', 'head', 'sha'],
  ['workflow_run', 'head_sha'],
  ['workflow_job', 'head_sha'],
  ['check_run', 'head_sha'],
  ['check_suite', 'head_sha'],
  ['merge_group', 'head_sha'],
  ['deployment', 'sha'],
  ['comment', 'commit_id'],
  ['sha'],
  ['after'],
] as const;

const SHA = /^[0-9a-f]{40,64}$/i;

const commitTopic = ({ payload, context }: TopicSource): TopicMatch => {
  const all = [...COMMITS.map(path => toText(readAt(payload, ...path))), context.sha];
  const id = all.find(sha => sha !== undefined && SHA.test(sha) && !/^0+$/.test(sha))?.toLowerCase();
  return id === undefined ? undefined : { id, title: id.slice(0, 7) };
};

const pullRequest = ({ payload, context }: TopicSource): TopicMatch => {
  const pull = readAt(payload, 'pull_request');
  const issue = readAt(payload, 'issue');
  const number = [
    readAt(pull, 'number'),
    readAt(issue, 'pull_request') === undefined ? undefined : readAt(issue, 'number'),
    ...['workflow_run', 'check_run', 'check_suite'].map(key =>
      readAt(payload, key, 'pull_requests', '0', 'number'),
    ),
    /^refs\/pull\/(\d+)\//.exec(context.ref ?? '')?.[1],
    // A merge queue's branch: `gh-readonly-queue/main/pr-12-<sha>`.
    /\/pr-(\d+)-[0-9a-f]+$/.exec(
      toText(readAt(payload, 'merge_group', 'head_ref')) ?? context.ref ?? '',
    )?.[1],
  ]
    .map(toText)
    .find(found => found !== undefined);
  if (number === undefined) return undefined;
  const title = toText(readAt(pull, 'title')) ?? toText(readAt(issue, 'title'));
  return { id: number, title: `#${number}${title === undefined ? '' : `: ${title}`}` };
};

const branchTopic = ({ payload, context }: TopicSource): TopicMatch => {
  const head = readAt(payload, 'pull_request', 'head');
  const other = readAt(payload, 'workflow_run');
  const name =
    toText(readAt(head, 'ref')) ??
    toText(readAt(other, 'head_branch')) ??
    toText(readAt(payload, 'check_suite', 'head_branch')) ??
    branchIn(toText(readAt(payload, 'ref')), toText(readAt(payload, 'ref_type'))) ??
    branchIn(context.ref);
  if (name === undefined) return undefined;
  const repo =
    toText(readAt(head, 'repo', 'full_name')) ?? toText(readAt(other, 'head_repository', 'full_name'));
  const isForks = repo !== undefined && repo.toLowerCase() !== context.repository?.toLowerCase();
  return {
    id: isForks ? `${repo}:${name}` : name,
    title: isForks ? `${repo.split('/')[0] ?? ''}:${name}` : name,
  };
};

/** From a full ref, or from a short one with its kind, as in the events `create` and `delete`. */
const branchIn = (ref: string | undefined, kind?: string): string | undefined =>
  kind === 'branch' ? ref : /^refs\/heads\/(.+)$/.exec(ref ?? '')?.[1];

const release = ({ payload, context }: TopicSource): TopicMatch =>
  releaseSet(payload) ?? oneRelease({ payload, context });

/** Several releases in one message are their own topic, which belongs to none of them alone. */
const releaseSet = (payload: JsonObject): TopicMatch => {
  const all = readAt(payload, 'releases');
  const tags = Array.isArray(all) ? all.flatMap(one => toText(readAt(one, 'tag_name')) ?? []) : [];
  const [first, ...others] = tags;
  if (first === undefined || others.length === 0) return undefined;
  const count = Number(toText(readAt(payload, 'count')) ?? tags.length);
  return { id: JSON.stringify([count, ...tags.toSorted()]), title: `${first} and ${count - 1} more` };
};

const oneRelease = ({ payload, context }: TopicSource): TopicMatch => {
  const ref = toText(readAt(payload, 'ref'));
  const id =
    toText(readAt(payload, 'release', 'tag_name')) ??
    (readAt(payload, 'ref_type') === 'tag' ? ref : undefined) ??
    /^refs\/tags\/(.+)$/.exec(ref ?? context.ref ?? '')?.[1];
  return id === undefined ? undefined : { id, title: id };
};

const workflowTopic = ({ payload, context, workflowRef }: TopicSource): TopicMatch => {
  const other = readAt(payload, 'workflow_run') ?? readAt(payload, 'workflow');
  const file = fileIn(toText(readAt(other, 'path')) ?? (other === undefined ? workflowRef : undefined));
  const name = toText(readAt(other, 'name')) ?? (other === undefined ? context.workflow : undefined);
  const id = file ?? name;
  return id === undefined ? undefined : { id, title: name ?? id };
};

const fileIn = (path: string | undefined): string | undefined =>
  /(?:^|\/)\.github\/workflows\/([^@]+)/.exec(path ?? '')?.[1];

const FINDERS: Readonly<Record<Topic['kind'], (source: TopicSource) => TopicMatch>> = {
  run,
  commit: commitTopic,
  'pull-request': pullRequest,
  branch: branchTopic,
  release,
  workflow: workflowTopic,
};

const readAt = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (found, key) =>
      typeof found === 'object' && found !== null && Object.hasOwn(found, key)
        ? ((found as JsonObject)[key] ?? undefined)
        : undefined,
    value,
  );

const toText = (value: unknown): string | undefined => {
  const found = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  return found === '' ? undefined : found;
};
