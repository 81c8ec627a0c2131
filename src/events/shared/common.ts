import { cutText } from '../../text/graphemes.js';
import { formatNumber } from '../../text/numbers.js';
import { type Inline, text } from '../../text/tree.js';
import type { Context } from '../context.js';
import { readFirstLine, known, readName, readString, readUrl } from '../../values/read.js';
import { type Ref, linkCommit, linkRef, parseRef, readSha } from './ref.js';
import type { Author, Change, Loose, Person, Repo } from '../types.js';

interface HasSender {
  readonly sender: { readonly login: string; readonly html_url: string };
  readonly repository: { readonly full_name: string; readonly html_url: string };
}

/** The repository that the event is about, or the one whose workflow runs. */
export const readRepo = (payload: Loose<Partial<HasSender>>, context: Context): Repo | undefined => {
  const own = readName(payload?.repository?.full_name);
  const full = own ?? readName(context.repository);
  if (full === undefined) return undefined;
  return { name: full, url: readUrl(payload?.repository?.html_url) ?? `${context.serverUrl}/${full}` };
};

/** Who caused the event, or who started the run. */
const readActor = (payload: Loose<Partial<HasSender>>, context: Context): Person | undefined => {
  const login = readName(payload?.sender?.login) ?? readName(context.actor);
  return login === undefined ? undefined : { login, ...known('url', readUrl(payload?.sender?.html_url)) };
};

/** The two keys that every Subject begins with. */
export const readActorAndRepo = (
  payload: Loose<Partial<HasSender>>,
  context: Context,
): { readonly repo?: Repo; readonly actor?: Person } => ({
  ...known('repo', readRepo(payload, context)),
  ...known('actor', readActor(payload, context)),
});

interface CommitShape {
  readonly id: string;
  readonly message: string;
  readonly author: { readonly name: string; readonly username?: string; readonly email?: string | null };
}

/** GitHub's own lists break a subject after 72 characters; whoever writes far more writes a body. */
const SUBJECT = 200;

const readCommitTitle = (commit?: Loose<CommitShape>): string | undefined => {
  const subject = readFirstLine(commit?.message);
  return subject === undefined ? undefined : cutText(subject, SUBJECT);
};

/** `a1b2c3d Fix the cart total — octocat`: hash, first line, author; what is not known is left out. */
export const formatCommitLine = (
  repoUrl: string | undefined,
  sha: string | undefined,
  commit?: Loose<CommitShape>,
): readonly Inline[] | undefined => {
  const hash = readSha(sha ?? readString(commit?.id));
  const subject = readCommitTitle(commit);
  if (hash === undefined && subject === undefined) return undefined;
  const author = readAuthor(commit)?.name;
  return [
    ...(hash === undefined ? [] : [linkCommit(repoUrl, hash)]),
    ...(subject === undefined ? [] : [text(hash === undefined ? subject : ` ${subject}`)]),
    ...(author === undefined ? [] : [text(` — ${author}`)]),
  ];
};

/**
 * The addresses that GitHub gives to who keeps their own private: they hold the login.
 * https://docs.github.com/account-and-profile/reference/email-addresses-reference#your-noreply-email-address
 */
const NOREPLY = /^(?:\d+\+)?([\w-]+(?:\[bot\])?)@users\.noreply\./;

/** A commit's author: the login where GitHub knows it or the address tells it, and the name in the commit. */
export const readAuthor = (commit?: Loose<CommitShape>): Author | undefined => {
  const username = readName(commit?.author?.username);
  const email = readName(commit?.author?.email);
  const login = username ?? NOREPLY.exec(email ?? '')?.[1];
  const shown = username ?? readName(commit?.author?.name) ?? login;
  return shown === undefined
    ? undefined
    : { name: shown, ...known('login', login), ...known('email', email) };
};

/** On what a run ran as far as its context tells: the ref and the commit, never a pull request's merge ref or commit. */
export const readContextChange = (repo: Repo | undefined, context: Context): Change => {
  const ref = parseRef(context.ref);
  const line = ref?.kind === 'pull' ? undefined : formatCommitLine(repo?.url, context.sha);
  return { ...describeRef(repo, ref), lines: line ? [line] : [], facts: [] };
};

export const describeRef = (
  repo: Repo | undefined,
  ref: Ref | undefined,
): { readonly on?: readonly Inline[] } => (ref ? { on: linkRef(repo?.url, ref) } : {});

/** `octocat opened #12 Fix the cart`, or `Opened …` where nobody is named. */
export const actorSentence = (actor: Person | undefined, rest: string): string =>
  actor ? `${actor.login} ${rest}` : capitalize(rest);

export const capitalize = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** `1 commit`, `2 commits` */
export const pluralize = (n: number, one: string, many = `${one}s`): string =>
  `${formatNumber(n)} ${n === 1 ? one : many}`;

export const formatBy = (login: string | undefined): readonly (readonly Inline[])[] =>
  login === undefined ? [] : [[text(`by ${login}`)]];

/** Small facts in their order; what is not known is left out. */
export const toSmallFacts = (
  ...facts: readonly (string | Inline | undefined)[]
): readonly (readonly Inline[])[] =>
  facts.filter(fact => fact !== undefined).map(fact => [typeof fact === 'string' ? text(fact) : fact]);

/** `category General`, or nothing where the value is not known. */
export const withLabel = (label: string, value: string | undefined): string | undefined =>
  value === undefined ? undefined : `${label} ${value}`;
