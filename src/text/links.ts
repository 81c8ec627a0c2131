/** What mark-up gives a meaning to inside a link's target, and what `URL` leaves as it is. */
const UNSAFE = /[|<>"\s\0-\x1f\x7f]/g;

/** A URL, or undefined where it is none. */
export const parsedUrl = (url: string): URL | undefined => (URL.canParse(url) ? new URL(url) : undefined);

const encoded = (url: URL): string => url.href.replace(UNSAFE, encodeURIComponent);

/** Signs that `URL` takes in a host, and no name server knows: what has them was never meant as one address. */
const NO_HOST = /[!$&'()*+,;=`{}]/;

/** An absolute http(s) URL without credentials, normalized, with `|`, `<`, `>`, `"`, spaces and controls percent-encoded; else nothing. */
export const safeLink = (url: string): string | undefined => {
  const target = parsedUrl(url);
  if (target?.protocol !== 'http:' && target?.protocol !== 'https:') return undefined;
  const isPlain = target.username === '' && target.password === '' && !NO_HOST.test(target.hostname);
  return isPlain ? encoded(target) : undefined;
};

/** The address that a link on a page leads to, which may be relative to that page's. */
export const linkOn = (page: string | undefined, href: string): string | undefined =>
  href.trim() === '' || parsedUrl(href) !== undefined || !URL.canParse(href, page)
    ? safeTarget(href)
    : safeLink(new URL(href, page).href);

/** One mailbox. What a query says would be written unseen, and further ones written to. */
const MAILBOX = /^[^\s@,;:%?<>()[\]\\"|]+@[^\s@,;:%?<>()[\]\\"|]+$/;

/** As `safeLink`; `mailto:` with one mailbox too, without its query. */
export const safeTarget = (url: string): string | undefined => {
  const target = parsedUrl(url);
  if (target?.protocol !== 'mailto:') return safeLink(url);
  return MAILBOX.test(target.pathname) ? `mailto:${target.pathname}` : undefined;
};

/**
 * A value behind the beginning of an address: in the host nothing may end it; behind it slashes stay, and so does what is
 * encoded already. A value that begins one is an address itself.
 */
export const encodeInAddress = (value: string, before: string): string => {
  if (before.trim() === '') return value;
  const inHost = /^\s*[a-z][a-z\d+.-]*:\/*[^/?#]*$/i.test(before);
  return value
    .toWellFormed()
    .replace(inHost ? /[^\w.-]/gu : /[^\w.~/%:@!$*,;+-]/gu, unit => encodeURIComponent(unit));
};
