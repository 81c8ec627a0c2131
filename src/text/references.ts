import { parsedUrl } from './links.js';
import type { MarkdownContext } from './markdown.js';
import type { Inline } from './tree.js';
import { link, text } from './tree.js';

/** Chat words that no link may carry, though a GitHub user could have that name. */
const NEVER = new Set(['everyone', 'here', 'channel']);

const NO_WORD_BEFORE = String.raw`(?<![\p{L}\p{N}_@/.+&#<-])`;
const NO_WORD_AFTER = String.raw`(?![\p{L}\p{N}_-])`;
const REFERENCE = new RegExp(
  NO_WORD_BEFORE +
    '(?:' +
    [
      String.raw`@(?<user>[a-z0-9][a-z0-9-]{0,38}(?:_[a-z0-9]{1,20})?)(?<bot>\[bot\])?(?![\p{L}\p{N}_/-]|\.[\p{L}\p{N}])`,
      String.raw`(?<repo>[a-z0-9][a-z0-9-]{0,38}/[\w.-]{1,100})?#(?<number>\d{1,9})${NO_WORD_AFTER}`,
      String.raw`GH-(?<gh>\d{1,9})${NO_WORD_AFTER}`,
      String.raw`(?<sha>[0-9a-f]{40})${NO_WORD_AFTER}`,
    ].join('|') +
    ')',
  'giu',
);

type Groups = Readonly<Record<string, string | undefined>>;

const userUrl = ({ user = '', bot }: Groups, server: string): string | undefined =>
  NEVER.has(user.toLowerCase()) ? undefined : `${server}/${bot === undefined ? '' : 'apps/'}${user}`;

const under = (base: string | undefined, path: string): string | undefined =>
  base === undefined ? undefined : `${base}/${path}`;

const target = (groups: Groups, { repoUrl, serverUrl }: MarkdownContext): string | undefined => {
  if (groups.user !== undefined) return serverUrl === undefined ? undefined : userUrl(groups, serverUrl);
  if (groups.sha !== undefined) return under(repoUrl, `commit/${groups.sha}`);
  const base = groups.repo === undefined ? repoUrl : under(serverUrl, groups.repo);
  return under(base, `issues/${groups.number ?? groups.gh ?? ''}`);
};

/** Links `@user`, `#12`, `GH-12`, `owner/repo#12` and whole commit SHAs, as GitHub does, where the context says where to. */
export const linkReferences = (value: string, context: MarkdownContext): readonly Inline[] => {
  const nodes: Inline[] = [];
  let from = 0;
  for (const match of value.matchAll(REFERENCE)) {
    const groups: Groups = match.groups ?? {};
    const url = target(groups, context);
    if (url === undefined) continue;
    if (match.index > from) nodes.push(text(value.slice(from, match.index)));
    nodes.push(link(groups.sha?.slice(0, 7) ?? match[0], url));
    from = match.index + match[0].length;
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

/** What GitHub shows for a bare URL of its own: `#12`, `o/r#12`, a short SHA, `a...b`. Nothing where it shows the URL. */
export const shortLabel = (url: string, context: MarkdownContext): string | undefined => {
  const { origin, pathname, search, hash } = new URL(url);
  const [, repo, path] = /^(\/[\w.-]+\/[\w.-]+)(\/.*)$/.exec(pathname) ?? [];
  const server = parsedUrl(context.serverUrl ?? 'https://github.com')?.origin;
  if (repo === undefined || path === undefined || search !== '' || origin !== server) return undefined;
  const isOurs = `${origin}${repo}`.toLowerCase() === context.repoUrl?.toLowerCase();
  return shortPath(isOurs ? '' : repo.slice(1), path, hash);
};
