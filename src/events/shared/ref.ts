import { type Inline, code, link, text } from '../../text/tree.js';
import { readName, readString } from '../../values/read.js';

interface NamedRef {
  readonly kind: 'branch' | 'tag';
  readonly name: string;
}

/** A Git ref in the words that people use, without its `refs/…/`. */
export type Ref =
  | NamedRef
  | { readonly kind: 'pull'; readonly number: number }
  | { readonly kind: 'queue'; readonly base: string; readonly number: number };

const QUEUE = /^gh-readonly-queue\/(.+)\/pr-(\d+)-[0-9a-f]+$/;

/** Reads `refs/heads/…`, `refs/tags/…`, `refs/pull/N/merge`, a merge queue's branch; a bare name is a branch. */
export const parseRef = (ref: string | undefined): Ref | undefined => {
  if (ref === undefined || ref === '') return undefined;
  const pull = /^refs\/pull\/(\d+)\//.exec(ref);
  if (pull) return { kind: 'pull', number: Number(pull[1]) };
  if (ref.startsWith('refs/tags/')) return { kind: 'tag', name: ref.slice('refs/tags/'.length) };
  const branch = ref.replace(/^refs\/heads\//, '');
  const queue = QUEUE.exec(branch);
  if (queue?.[1] !== undefined) return { kind: 'queue', base: queue[1], number: Number(queue[2]) };
  return branch.startsWith('refs/') ? undefined : { kind: 'branch', name: branch };
};

/** A branch or a tag that an event names without its `refs/…/`. */
export const readNamedRef = (value: unknown, type: unknown): NamedRef | undefined => {
  const found = readString(value);
  return found === undefined ? undefined : { kind: type === 'tag' ? 'tag' : 'branch', name: found };
};

/** `branch main`, `tag v1.2.0`; `a branch` where the name is not known. */
export const formatRef = (ref: NamedRef | undefined): string =>
  ref === undefined ? 'a branch' : `${ref.kind} ${readName(ref.name) ?? ref.name}`;

/** A ref's page on the server; slashes stay, everything else is encoded. */
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

/** `main`, `tag v1.2.0`, `#12`, `#12 in the merge queue of main`, linked where there is a repository. */
export const linkRef = (repoUrl: string | undefined, ref: Ref): readonly Inline[] => {
  const target = repoUrl === undefined ? undefined : refUrl(repoUrl, ref);
  switch (ref.kind) {
    case 'branch':
      return [link(readName(ref.name) ?? ref.name, target)];
    case 'tag':
      return [text('tag '), link(readName(ref.name) ?? ref.name, target)];
    case 'pull':
      return [link(`#${ref.number}`, target)];
    case 'queue':
      return [
        link(`#${ref.number}`, target),
        text(` in the merge queue of ${readName(ref.base) ?? ref.base}`),
      ];
  }
};

/** The same without a link, for a ref that is gone. */
export const labelRef = (ref: Ref): readonly Inline[] => linkRef(undefined, ref);

/** Parts that no file or ref has, and that would lead out of the folder: `.`, `..`, and the nothing before a slash at the start. */
const LEADS_AWAY = /^\/|(?:^|\/)\.{1,2}(?:\/|$)/;

/** A path below an address: slashes stay, everything else is encoded. None where it would lead elsewhere. */
export const pathUnder = (base: string, path: string): string | undefined =>
  LEADS_AWAY.test(path) ? undefined : `${base}/${path.split('/').map(encodePart).join('/')}`;

const encodePart = (part: string): string => encodeURIComponent(part.toWellFormed());

const ALL_ZEROS = /^0+$/;

/** A commit's hash; undefined for the zeros that mean "no commit". */
export const readSha = (value: string | undefined): string | undefined =>
  value !== undefined && /^[0-9a-f]{7,64}$/i.test(value) && !ALL_ZEROS.test(value)
    ? value.toLowerCase()
    : undefined;

/** A commit as Git shows it, seven digits, linked. */
export const linkCommit = (repoUrl: string | undefined, sha: string): Inline => {
  const short = sha.slice(0, 7);
  return repoUrl === undefined ? code(short) : link(short, `${repoUrl}/commit/${sha}`);
};
