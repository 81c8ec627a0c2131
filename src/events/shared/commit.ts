import { cutText } from '../../text/graphemes.js';
import { type Inline, link, text } from '../../text/tree.js';
import { readFirstLine, known, readName, readString } from '../../values/read.js';
import type { Author, Commit } from '../types.js';
import type { Loose } from '../loose.js';
import { linkCommit, readSha } from './ref.js';

export interface RawCommit {
  readonly id: string;
  readonly message: string;
  readonly author: { readonly name: string; readonly username?: string; readonly email?: string | null };
}

/**
 * What an event says about a commit; undefined if it names none.
 * @param serverUrl GitHub's URL, for the author's address.
 */
export const readCommit = (sha: unknown, raw?: Loose<RawCommit>, serverUrl?: string): Commit | undefined => {
  const hash = readSha(readString(sha) ?? readString(raw?.id));
  const title = readTitle(raw?.message);
  if (hash === undefined && title === undefined) return undefined;
  return {
    ...known('sha', hash),
    ...known('title', title),
    ...known('message', readString(raw?.message)),
    ...known('author', readAuthor(raw, serverUrl)),
  };
};

/** GitHub's own lists cut a title after 72 characters. Anyone who writes much more writes a body. */
const TITLE = 200;

/** How GitHub starts the message of a merge commit. The pull request's title is the next line with text. */
const MERGE = /^Merge pull request (#\d+) from \S+\s*[\r\n]+\s*(\S.*)/;

/** The first line of a commit message. For the merge of a pull request, `Fix the cart total (#12)`. */
const readTitle = (message: unknown): string | undefined => {
  const [, number, merged] = MERGE.exec(readString(message)?.trim() ?? '') ?? [];
  const title =
    merged === undefined ? readFirstLine(message) : readName(`${merged.trim()} (${number ?? ''})`);
  return title === undefined ? undefined : cutText(title, TITLE);
};

/**
 * The login in an address that GitHub gives to people who keep theirs private. The address of another server says nothing about logins
 * here. https://docs.github.com/account-and-profile/reference/email-addresses-reference#your-noreply-email-address
 */
const readNoreplyLogin = (email: string | undefined, serverUrl: string | undefined): string | undefined => {
  const [, login, domain] =
    /^(?:\d+\+)?([\w-]+(?:\[bot\])?)@users\.noreply\.([\w.-]+)$/i.exec(email ?? '') ?? [];
  const server = URL.canParse(serverUrl ?? '') ? new URL(serverUrl ?? '').hostname : undefined;
  return domain !== undefined && domain.toLowerCase() === server ? login : undefined;
};

/** A commit's author: the login if GitHub or the address names it, and the name in the commit. */
export const readAuthor = (commit?: Loose<RawCommit>, serverUrl?: string): Author | undefined => {
  const username = readName(commit?.author?.username);
  const email = readName(commit?.author?.email);
  const login = username ?? readNoreplyLogin(email, serverUrl);
  const shown = username ?? readName(commit?.author?.name) ?? login;
  return shown === undefined
    ? undefined
    : { name: shown, ...known('login', login), ...known('email', email) };
};

/** `a1b2c3d Fix the cart total — octocat`: hash, first line, author. Leaves out what is unknown. */
export const formatCommitLine = (repoUrl: string | undefined, commit: Commit): readonly Inline[] => {
  const { sha, title, author } = commit;
  return [
    ...(sha === undefined ? [] : [linkCommit(repoUrl, sha)]),
    ...(title === undefined ? [] : formatNumberAndTitle(sha === undefined ? title : ` ${title}`, repoUrl)),
    ...(author === undefined ? [] : [text(` — ${author.name}`)]),
  ];
};

/** A title that ends in the number of the pull request, as GitHub writes it. The number becomes a link. */
const formatNumberAndTitle = (title: string, repoUrl: string | undefined): readonly Inline[] => {
  const [, before, number] = /^(.*\()#(\d+)\)$/.exec(title) ?? [];
  if (repoUrl === undefined || before === undefined || number === undefined) return [text(title)];
  return [text(before), link(`#${number}`, `${repoUrl}/pull/${number}`), text(')')];
};
