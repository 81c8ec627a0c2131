import { type Inline, code, link, text } from '../../text/tree.js';
import { readName, readString } from '../../values/read.js';

/** The repository of a pull request's branch, if it is a different one. Without an owner if GitHub no longer names one. */
export interface Fork {
  readonly owner?: string;
}

/** A Git ref as people know it, without `refs/…/`. */
export type Ref =
  | { readonly kind: 'branch'; readonly name: string; readonly fork?: Fork }
  | { readonly kind: 'tag'; readonly name: string }
  | { readonly kind: 'pull'; readonly number: number }
  | { readonly kind: 'queue'; readonly base: string; readonly number: number };

const QUEUE = /^gh-readonly-queue\/(.+)\/pr-(\d+)-[0-9a-f]+$/;

/** `refs/pull/7/merge`, or the short form in `github.ref_name`. */
const PULL = /^(?:refs\/(?:remotes\/)?)?(?:pull\/)?(\d+)\/(?:merge|head)$/;

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;

/**
 * Reads a ref in any form that an event uses: `refs/heads/…`, `refs/tags/…`, `refs/pull/N/merge`, a merge queue's branch, or a bare name.
 * `type` says what a bare name means (a branch by default). A commit hash is not a ref.
 */
export const readRef = (value: unknown, type?: unknown): Ref | undefined => {
  const ref = readString(value);
  if (ref === undefined || COMMIT.test(ref)) return undefined;
  const pull = PULL.exec(ref);
  if (pull && type === undefined) return { kind: 'pull', number: Number(pull[1]) };
  if (ref.startsWith('refs/tags/')) return { kind: 'tag', name: ref.slice('refs/tags/'.length) };
  const short = ref.replace(/^refs\/heads\//, '');
  if (short.startsWith('refs/')) return undefined;
  if (type === 'tag') return { kind: 'tag', name: short };
  const queue = QUEUE.exec(short);
  if (queue?.[1] !== undefined) return { kind: 'queue', base: queue[1], number: Number(queue[2]) };
  return { kind: 'branch', name: short };
};

const cleanName = (value: string): string => readName(value) ?? value;

/** `main`, `mona:main`, `v1.2.0`, `#12`, `#12 in the merge queue of main`: a name in a sentence. */
export const refName = (ref: Ref): string => {
  switch (ref.kind) {
    case 'branch':
      return branchName(ref.name, ref.fork);
    case 'tag':
      return cleanName(ref.name);
    case 'pull':
      return `#${ref.number}`;
    case 'queue':
      return `#${ref.number} in the merge queue of ${cleanName(ref.base)}`;
  }
};

/** As GitHub writes it: the owner comes before a fork's branch. */
export const branchName = (branch: string, fork?: Fork): string => {
  if (fork === undefined) return cleanName(branch);
  return fork.owner === undefined
    ? `${cleanName(branch)} of a deleted fork`
    : `${fork.owner}:${cleanName(branch)}`;
};

/** A ref's page on the server. Slashes stay; everything else is encoded. */
export const refUrl = (repoUrl: string, ref: Ref): string | undefined => {
  switch (ref.kind) {
    case 'branch':
      return pathUnder(`${repoUrl}/tree`, ref.name);
    case 'tag':
      return pathUnder(`${repoUrl}/releases/tag`, ref.name);
    case 'pull':
    case 'queue':
      return `${repoUrl}/pull/${ref.number}`;
  }
};

/** `main`, `tag v1.2.0`, `pull request #12`, `pull request #12 in the merge queue of main`; a link if the repository is known. */
export const linkRef = (repoUrl: string | undefined, ref: Ref): readonly Inline[] => {
  const target = repoUrl === undefined ? undefined : refUrl(repoUrl, ref);
  switch (ref.kind) {
    case 'branch':
      return [link(refName(ref), target)];
    case 'tag':
      return [text('tag '), link(refName(ref), target)];
    case 'pull':
      return [link(`pull request #${ref.number}`, target)];
    case 'queue':
      return [
        link(`pull request #${ref.number}`, target),
        text(` in the merge queue of ${cleanName(ref.base)}`),
      ];
  }
};

/** Parts that no file or ref has, and that would point outside the folder: `.`, `..`, and the nothing before a slash at the start. */
const LEADS_AWAY = /^\/|(?:^|\/)\.{1,2}(?:\/|$)/;

/** A path below an address. Slashes stay; everything else is encoded. Undefined if it would lead elsewhere. */
export const pathUnder = (base: string, path: string): string | undefined =>
  LEADS_AWAY.test(path) ? undefined : `${base}/${path.split('/').map(encodePart).join('/')}`;

const encodePart = (part: string): string => encodeURIComponent(part.toWellFormed());

const ALL_ZEROS = /^0+$/;

/** A commit hash; undefined for the zeros that mean "no commit". */
export const readSha = (value: string | undefined): string | undefined =>
  value !== undefined && /^[0-9a-f]{7,64}$/i.test(value) && !ALL_ZEROS.test(value)
    ? value.toLowerCase()
    : undefined;

/** A commit as Git shows it: seven digits, linked. */
export const linkCommit = (repoUrl: string | undefined, sha: string): Inline => {
  const short = sha.slice(0, 7);
  return repoUrl === undefined ? code(short) : link(short, commitUrl(repoUrl, sha));
};

/** A commit's page. */
export const commitUrl = (repoUrl: string | undefined, sha: string): string | undefined =>
  repoUrl === undefined ? undefined : `${repoUrl}/commit/${sha}`;
