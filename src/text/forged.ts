import tlds from 'tlds' with { type: 'json' };
import { parsedUrl, safeTarget, urlEnd } from './links.js';
import { forLetters } from './letters.js';
import type { MarkdownContext } from './types.js';

/** Names that no registry assigns, but that lead somewhere or look as if they do. */
const RESERVED = [
  'arpa',
  'corp',
  'example',
  'home',
  'internal',
  'intranet',
  'invalid',
  'lan',
  'local',
  'localhost',
  'onion',
  'test',
];
let endings: ReadonlySet<string> | undefined;

const isEnding = (name: string): boolean => (endings ??= new Set([...tlds, ...RESERVED])).has(name);

interface Patterns {
  readonly urls: RegExp;
  readonly beforeAddress: RegExp;
  /** A host name; the group is its top-level domain. */
  readonly host: RegExp;
  /** A mailbox; the group is its host's top-level domain. */
  readonly mail: RegExp;
  readonly ip4: RegExp;
  readonly ip6: RegExp;
}

const hostSource = (l: string, m: string, n: string): string =>
  String.raw`(?:[${l}${m}${n}_-]{1,63}\.)+(xn--[a-z\d-]{1,59}|[${l}${m}]{2,63})\.?(?=_*(?:$|[^${l}${m}${n}_.-]))`;

const patternsFor = forLetters<Patterns>(({ letter: l, mark: m, number: n, flags }) => ({
  urls: new RegExp(
    String.raw`(?:https?:[/\\]+|[${l}${n}][${l}${n}+.-]{0,30}:[/\\]{2,}|mailto:)[^\s<>"'“”‘’\x60]+`,
    `g${flags}`,
  ),
  beforeAddress: new RegExp(`^[^${l}${n}]+`, flags),
  host: new RegExp(`^${hostSource(l, m, n)}`, flags),
  mail: new RegExp(`^[^@/]{1,256}@${hostSource(l, m, n)}`, flags),
  ip4: new RegExp(String.raw`^\d{1,3}(?:\.\d{1,3}){3}(?=$|[^${l}${n}.])`, flags),
  ip6: new RegExp(String.raw`(?<![${l}${n}_])[\da-f:.]{3,45}(?![${l}${n}_])`, `g${flags}`),
}));

/** Characters that look like those of an address and that Unicode's compatibility forms do not unify. */
const LIKE: readonly (readonly [RegExp, string])[] = [
  [/[\u2044\u2215\u29f8\u2571\u2cc6]/g, '/'],
  [/[\u02d0\u02f8\u0589\u05c3\u2236\ua789]/g, ':'],
  [/[\u00b7\u06d4\u0701\u0702\u2024\u2027\u3002\ua4f8\ua60e]|\u{10a50}/gu, '.'],
];

const UNSEEN = String.raw`[\p{Default_Ignorable_Code_Point}\u2800]`;

const normalizeLabel = (value: string): string =>
  value.normalize('NFKC').replace(new RegExp(UNSEEN, 'gu'), '');

/** A label as a reader sees it. The ellipsis stays one character. */
const readable = (label: string): string =>
  (/^[\0-\x7f]*$/.test(label)
    ? label
    : LIKE.reduce(
        (value, [like, sign]) => value.replace(like, sign),
        label.split('…').map(normalizeLabel).join('…'),
      )
  ).trim();

const WITH_SCHEME = /^[^:/]+:/;
const BETWEEN = /[\s<>()[\]{}"'“”‘’«»`,;|=→←]+/u;
const LOCAL = /^localhost(?::\d|\/)/i;

const endsInDomain = (token: string, pattern: RegExp): boolean => {
  const result = pattern.exec(token)?.[1]?.toLowerCase();
  return result !== undefined && (result.startsWith('xn--') || isEnding(result));
};

const isHost = (token: string, { host, mail }: Patterns): boolean =>
  endsInDomain(token, host) || endsInDomain(token, mail);

const isIp6 = (value: string): boolean =>
  /:.*:/.test(value) && /\d/.test(value) && URL.canParse(`http://[${value}]`);

const trimInlines = (address: string): string => address.slice(0, urlEnd(address));

/** Characters that separate words for a reader. In the path of an address they are part of it. */
const BEFORE_SIGN = /^.*?[*~^!?+&#%$:@\\`]/;

/** A label with more of them counts as an address and is shown with the real one. */
const MOST_SIGNS = 50;

/** The end of a token that is an address: the whole token, or the part after a separator. */
const findAddress = (
  token: string,
  { beforeAddress }: Patterns,
  isAddress: (token: string) => boolean,
): string | undefined => {
  let address = token.replace(beforeAddress, '');
  for (let signs = 0; signs < MOST_SIGNS; signs += 1) {
    if (isAddress(address)) return address;
    const [before] = BEFORE_SIGN.exec(address) ?? [];
    if (before === undefined) return undefined;
    address = address.slice(before.length).replace(beforeAddress, '');
  }
  return token;
};

/** Present in every label with an address. */
const ADDRESS_SIGN = /[.:]|localhost/i;

/** The addresses that a label seems to name, anywhere in it. */
const claimsIn = (label: string, patterns: Patterns): readonly string[] => {
  const { urls, ip4, ip6 } = patterns;
  const rest = label.replace(urls, ' ');
  const isLocalhost = /^\W*localhost\W*$/i.test(rest);
  const isLocal = (token: string): boolean => LOCAL.test(token) || isLocalhost;
  const isAddress = (token: string): boolean => isHost(token, patterns) || ip4.test(token) || isLocal(token);
  const tokens = rest.split(BETWEEN).flatMap(token => findAddress(token, patterns, isAddress) ?? []);
  return [
    ...(label.match(urls) ?? []).map(trimInlines),
    ...tokens.map(trimInlines),
    ...(rest.match(ip6) ?? []).filter(isIp6).map(address => `[${address}]`),
  ];
};

/** For comparing two addresses: a trailing slash and `www.` make no difference. */
const normalizeUrl = (url: string): string => url.replace(/^([a-z]+:\/\/)www\./, '$1').replace(/\/$/, '');

/** A cut address is truthful if everything before the cut matches, and at least the host is whole. */
const isSame = (claim: string, target: string): boolean => {
  const whole = claim.replace(/…$/, '');
  const url = safeTarget(whole);
  if (url === undefined) return false;
  if (whole === claim) return normalizeUrl(url) === normalizeUrl(target);
  return /^[a-z]+:\/\/[^/]+\/./.test(whole) && normalizeUrl(target).startsWith(normalizeUrl(url));
};

const hostIn = (claim: string): string => claim.replace(/^[^:]*:[/\\]+/, '').split(/[/\\?#]/, 1)[0] ?? '';

/** Non-ASCII letters can look like ASCII ones, so a host with them is shown in its real form. */
const isTrue = (claim: string, target: string, patterns: Patterns): boolean => {
  if (/[^\0-\x7f]/.test(hostIn(claim))) return false;
  if (WITH_SCHEME.test(claim) && URL.canParse(claim) && !isHost(claim, patterns) && !LOCAL.test(claim))
    return isSame(claim, target);
  if (endsInDomain(claim, patterns.mail)) return `mailto:${claim}`.toLowerCase() === target.toLowerCase();
  return ['https', 'http'].some(scheme => isSame(`${scheme}://${claim}`, target));
};

/** File name extensions that are also top-level domains. */
const FILES = new Set(['app', 'cc', 'md', 'ml', 'mm', 'pl', 'ps', 'py', 'rs', 'sh', 'so', 'zip']);

const FILE_PAGE = /^\/[^/]+\/[^/]+\/(?:blob|blame|edit|raw|tree)\//;

/**
 * Whether a label names the file that the target shows: on a page for files, in the repository itself or, for pages that can only be read,
 * on its server. Archives are downloaded from anywhere.
 */
const isFile = (label: string, target: string, { serverUrl, repoUrl }: MarkdownContext): boolean => {
  const result = label.slice(label.lastIndexOf('.') + 1).toLowerCase();
  const pathname = parsedUrl(target)?.pathname ?? '';
  if (!FILES.has(result) || !pathname.endsWith(`/${label}`)) return false;
  if (result === 'zip') return true;
  const home = result === 'md' ? serverUrl : repoUrl;
  return home !== undefined && target.startsWith(`${home}/`) && FILE_PAGE.test(pathname);
};

/** Whether a label reads as an address (of the web, a host, a mailbox) other than the target's. */
export const isForged = (label: string, target: string, context: MarkdownContext): boolean => {
  const shown = readable(label);
  if (!ADDRESS_SIGN.test(shown)) return false;
  const patterns = patternsFor(shown);
  return claimsIn(shown, patterns).some(
    claim => !isTrue(claim, target, patterns) && !isFile(shown, target, context),
  );
};
