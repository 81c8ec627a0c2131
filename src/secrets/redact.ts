/** Shorter parts are not secrets: hiding them would hide plain words all over the log. */
export const SHORTEST = 8;

/** A path segment of this length is a token even if it has only lower-case letters. */
const SURELY_TOKEN = 20;

/** Words in webhook paths that are long enough to look like a secret. */
const ROUTES: ReadonlySet<string> = new Set(['services', 'triggers', 'webhooks', 'workflows']);

/**
 * The parts of a webhook URL that must never be shown: the whole URL, the path, the IDs and tokens in it, query values, and a password;
 * each also percent-decoded. For a text that is not a URL, the whole text. Longest first.
 */
export const secretParts = (url: string): string[] => {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  return longestFirst([url, ...(parsed === undefined ? [] : urlSecrets(parsed))].flatMap(withDecoded));
};

/** A token and its parts: the last part alone is enough for anyone who knows the others, which are IDs. */
export const tokenParts = (token: string): string[] =>
  longestFirst(
    [token, ...token.split(/[-.]/).filter(part => part.length >= SURELY_TOKEN)].flatMap(withDecoded),
  );

/** The forms in which secrets may appear, including percent-encoded, decoded, and JSON-escaped ones, longest first. */
export const listForms = (secrets: Iterable<string>): readonly string[] =>
  longestFirst([...secrets].flatMap(encodedForms));

const urlSecrets = (url: URL): string[] => {
  const segments = url.pathname.split('/').filter(segment => segment !== '');
  const tokens = segments.filter((segment, at) => isToken(segment, at === segments.length - 1));
  const values = [...url.searchParams.values()].filter(value => isToken(value, false));
  const inPath = tokens.length === 0 ? [] : [`${url.origin}${url.pathname}`, url.pathname, ...tokens];
  return [url.href, url.password, ...inPath, ...values];
};

/** The last segment of a path counts as a token, whatever it looks like. */
const isToken = (part: string, last: boolean): boolean =>
  part.length >= SHORTEST &&
  !ROUTES.has(part.toLowerCase()) &&
  (last || part.length >= SURELY_TOKEN || /[0-9A-Z]/.test(part));

const encodedForms = (secret: string): string[] =>
  withDecoded(secret).flatMap(form => [form, encodeURIComponent(form), encodeURI(form), jsonInside(form)]);

const jsonInside = (text: string): string => JSON.stringify(text).slice(1, -1);

const withDecoded = (part: string): string[] => {
  if (!part.includes('%')) return [part];
  try {
    return [part, decodeURIComponent(part)];
  } catch {
    return [part]; // a lone % is not an encoding
  }
};

const longestFirst = (parts: readonly string[]): string[] =>
  [...new Set(parts)].filter(part => part.length >= SHORTEST).sort((a, b) => b.length - a.length);
