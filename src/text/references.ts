import { isWritten, parsedUrl, safeLink, safeTarget, urlEnd } from './links.js';
import type { MarkdownContext } from './types.js';
import { forLetters } from './letters.js';
import { type Inline, link, text } from './tree.js';

/** Chat words that must not become links, although a GitHub user could have that name. */
const NEVER = new Set(['everyone', 'here', 'channel']);

const REPO = String.raw`[a-z0-9][a-z0-9-]{0,38}/[\w.-]{1,100}`;
const referencesFor = forLetters(({ letter, number, digit, flags }) => {
  const word = letter + number;
  /** The small number of a footnote may follow. */
  const end = `(?![${letter}${digit}_-])`;
  const kinds = [
    String.raw`@(?<user>[a-z0-9][a-z0-9-]{0,38}(?:_[a-z0-9]{1,20})?)(?<bot>\[bot\])?(?![${word}_/-]|\.[${word}])`,
    String.raw`(?<repo>${REPO})?#(?<number>\d{1,9})${end}`,
    String.raw`(?<home>${REPO})@(?<revision>[0-9a-f]{40})${end}`,
    String.raw`GH-(?<gh>\d{1,9})${end}`,
    String.raw`(?<sha>[0-9a-f]{40})${end}`,
    String.raw`(?<www>www(?:\.[${word}_-]{1,63}){2,9}(?::\d{1,5})?(?:[/?#][^\s<]{0,2000})?)`,
  ];
  // Must end with a letter, so `react@18.2.0` and `git@github.com:octo/repo.git` do not match.
  const mail = String.raw`(?<mail>[a-z0-9][\w.+-]{0,63}@(?:[a-z0-9_-]{1,63}\.){1,8}[a-z0-9-]{0,62}[a-z])(?![\w@-]|:[\w~/])`;
  const before = `(?<![${word}_@/.+&#-])`;
  // Email addresses are often between `&lt;` and `&gt;`.
  return new RegExp(`${before}(?:(?<!<)(?:${kinds.join('|')})|${mail})`, `g${flags}`);
});

/** Present in every text with a reference. */
const REFERENCE_SIGN = /[@#]|GH-\d|www\.|[0-9a-f]{40}/i;

type Groups = Readonly<Record<string, string | undefined>>;

const userUrl = ({ user = '', bot }: Groups, server: string): string | undefined =>
  NEVER.has(user.toLowerCase()) ? undefined : `${server}/${bot === undefined ? '' : 'apps/'}${user}`;

const joinUrl = (base: string | undefined, path: string): string | undefined =>
  base === undefined ? undefined : `${base}/${path}`;

interface LinkedReference {
  /** Set if it differs from the text as written. */
  readonly label?: string | undefined;
  /** How much of the match it is, if not all. */
  readonly length?: number;
  readonly url: string | undefined;
}

const shortenSha = (sha: string): string => sha.slice(0, 7);

/** https://github.github.com/gfm/#autolinks-extension- */
const autolink = ({ www, mail }: Groups): LinkedReference | undefined => {
  if (mail !== undefined) return { url: safeTarget(`mailto:${mail}`) };
  if (www === undefined) return undefined;
  const found = www.slice(0, urlEnd(www));
  const written = `http://${found}`;
  const url = safeLink(written);
  // Other letters in a host can look like these.
  return { length: found.length, label: url !== undefined && isWritten(written, url) ? found : url, url };
};

/** https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls */
const reference = (groups: Groups, { repoUrl, serverUrl }: MarkdownContext): LinkedReference => {
  const { user, sha, home, revision = '', repo, number, gh = '' } = groups;
  if (user !== undefined) return { url: serverUrl === undefined ? undefined : userUrl(groups, serverUrl) };
  if (sha !== undefined) return { label: shortenSha(sha), url: joinUrl(repoUrl, `commit/${sha}`) };
  if (home !== undefined)
    return {
      label: `${home}@${shortenSha(revision)}`,
      url: joinUrl(serverUrl, `${home}/commit/${revision}`),
    };
  const base = repo === undefined ? repoUrl : joinUrl(serverUrl, repo);
  return { url: joinUrl(base, `issues/${number ?? gh}`) };
};

/**
 * Links what GitHub links: `@user`, `#12`, `GH-12`, `owner/repo#12`, and full commit SHAs, alone or after `owner/repo@`, if the context
 * says where to; hosts that start with `www.` and email addresses anywhere.
 */
export const linkReferences = (value: string, context: MarkdownContext): readonly Inline[] => {
  if (value !== '' && !REFERENCE_SIGN.test(value)) return [text(value)];
  const nodes: Inline[] = [];
  let from = 0;
  for (const match of value.matchAll(referencesFor(value))) {
    const groups: Groups = match.groups ?? {};
    const found = autolink(groups) ?? reference(groups, context);
    if (found.url === undefined) continue;
    if (match.index > from) nodes.push(text(value.slice(from, match.index)));
    nodes.push(link(found.label ?? match[0], found.url));
    from = match.index + (found.length ?? match[0].length);
  }
  if (from < value.length) nodes.push(text(value.slice(from)));
  return nodes;
};

const THREAD = /^\/(?:issues|pull|discussions)\/(\d+)$/;
const COMMENT = /^#(?:issuecomment-|discussioncomment-|discussion_r|pullrequestreview-)\d+$/;
const COMMIT = /^\/commit\/([0-9a-f]{7})[0-9a-f]{33}$/;
const COMPARE = /^\/compare\/([^/]+\.\.\.[^/]+)$/;

const shortPath = (name: string, path: string, hash: string): string | undefined => {
  const number = THREAD.exec(path)?.[1];
  if (number !== undefined) {
    if (hash !== '' && !COMMENT.test(hash)) return undefined;
    return `${name}#${number}${hash === '' ? '' : ' (comment)'}`;
  }
  const revision = COMMIT.exec(path)?.[1] ?? COMPARE.exec(path)?.[1];
  if (revision === undefined || hash !== '') return undefined;
  return name === '' ? revision : `${name}@${revision}`;
};

/** What GitHub shows for a bare URL of its own: `#12`, `o/r#12`, a short SHA, `a...b`. Undefined if it shows the URL. */
export const shortLabel = (url: string, context: MarkdownContext): string | undefined => {
  const { origin, pathname, search, hash } = new URL(url);
  const [, repo, path] = /^(\/[\w.-]+\/[\w.-]+)(\/.*)$/.exec(pathname) ?? [];
  const server = parsedUrl(context.serverUrl ?? 'https://github.com')?.origin;
  if (repo === undefined || path === undefined || search !== '' || origin !== server) return undefined;
  const isOurs = `${origin}${repo}`.toLowerCase() === context.repoUrl?.toLowerCase();
  return shortPath(isOurs ? '' : repo.slice(1), path, hash);
};
