import { toPlainText } from './plain.js';
import type { Inline } from './tree.js';

/** Characters that markup interprets inside a link target and that `URL` does not encode. */
const UNSAFE = /[|<>"\s\0-\x1f\x7f]/g;

/** A URL, or undefined if it is not one. */
export const parsedUrl = (url: string): URL | undefined => (URL.canParse(url) ? new URL(url) : undefined);

const encoded = (url: URL): string => url.href.replace(UNSAFE, encodeURIComponent);

/** Characters that `URL` accepts in a host, but no name server knows: a text with them was never meant as one address. */
const NO_HOST = /[!$&'()*+,;=`{}]/;

/**
 * An absolute http(s) URL without credentials, normalized, with `|`, `<`, `>`, `"`, spaces, and controls percent-encoded; otherwise
 * undefined.
 */
export const safeLink = (url: string): string | undefined => safeWebLink(parsedUrl(url));

const safeWebLink = (target: URL | undefined): string | undefined => {
  if (target?.protocol !== 'http:' && target?.protocol !== 'https:') return undefined;
  const isPlain = target.username === '' && target.password === '' && !NO_HOST.test(target.hostname);
  return isPlain ? encoded(target) : undefined;
};

/** A host in ASCII, which no other letters can imitate. */
const PLAIN_HOST = /^https?:\/\/[!-~]+?(?:[/?#]|$)/i;

/** Whether an address as someone wrote it, which may have any letters after its host, is that of a link. */
export const isWritten = (written: string, url: string): boolean =>
  PLAIN_HOST.test(written) && safeLink(written) === url;

/** The address of a link on a page, which may be relative to the page. */
export const linkOn = (page: string | undefined, href: string): string | undefined =>
  href.trim() === '' || parsedUrl(href) !== undefined || !URL.canParse(href, page)
    ? safeTarget(href)
    : safeLink(new URL(href, page).href);

/** One mailbox. A query could prefill a hidden text, and more mailboxes would receive the mail. */
const MAILBOX = /^[^\s@,;:%?<>()[\]\\"|]+@[^\s@,;:%?<>()[\]\\"|]+$/;

/** Like `safeLink`, and also `mailto:` with one mailbox, without its query. */
export const safeTarget = (url: string): string | undefined => {
  const target = parsedUrl(url);
  if (target?.protocol !== 'mailto:') return safeWebLink(target);
  return MAILBOX.test(target.pathname) ? `mailto:${target.pathname}` : undefined;
};

/**
 * A value after the start of an address. In the host, nothing in it may end the host; after the host, slashes stay, and so do codes. A
 * value that starts an address is an address itself.
 */
export const encodeInAddress = (value: string, before: string): string => {
  if (before.trim() === '') return value;
  const inHost = /^\s*[a-z][a-z\d+.-]*:\/*[^/?#]*$/i.test(before);
  return value
    .toWellFormed()
    .replace(inHost ? /[^\w.-]/gu : /[^\w.~/%:@!$*,;+-]/gu, unit => encodeURIComponent(unit));
};

/** What ends a sentence and not an address. https://github.github.com/gfm/#extended-autolink-path-validation */
const AFTER_URL = /[?!.,:*_~'"`}]$/;
const ENTITY = /&[a-z\d]{1,31};$/i;

const count = (value: string, mark: string): number => value.split(mark).length - 1;

/** The part of an address before a bracket that closes one opened before it, usually a label's. */
const beforeLoneBracket = (rest: string): string => {
  let open = 0;
  for (const { 0: mark, index } of rest.matchAll(/[[\]]/g)) {
    open += mark === '[' ? 1 : -1;
    if (open < 0) return rest.slice(0, index);
  }
  return rest;
};

/** Where a URL in a sentence ends: before its punctuation, an entity, and a bracket that was opened before it. */
export const urlEnd = (whole: string): number => {
  const url = beforeLoneBracket(whole);
  let end = url.length;
  let surplus = count(url, ')') - count(url, '(');
  while (end > 0) {
    // No entity is longer.
    const near = url.slice(Math.max(0, end - 33), end);
    const last = near.charAt(near.length - 1);
    if (last === ')' && surplus > 0) {
      surplus -= 1;
      end -= 1;
    } else if (last === ';') end -= ENTITY.exec(near)?.[0].length ?? 1;
    else if (AFTER_URL.test(last)) end -= 1;
    else break;
  }
  return end;
};

export type InlineLink = Extract<Inline, { readonly kind: 'link' }>;

export const linksIn = (nodes: readonly Inline[]): readonly InlineLink[] =>
  nodes.flatMap(node => (node.kind === 'link' ? [node] : 'of' in node ? linksIn(node.of) : []));

/** `@octocat`, linked to the profile; not `@acme/ui`, and no other target. */
export const isProfile = ({ of, url }: InlineLink): boolean => {
  const login = /^@([\w-]+)(?:\[bot\])?$/.exec(toPlainText(of))?.[1];
  return login !== undefined && new RegExp(`^https?://[^/]+/(?:apps/)?${login}$`, 'i').test(url);
};
