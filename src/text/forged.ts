import tlds from 'tlds' with { type: 'json' };
import { parsedUrl, safeTarget, urlEnd } from './links.js';
import { forLetters } from './letters.js';
import type { MarkdownContext } from './types.js';

/** Names that no registry gives away, and that lead somewhere all the same, or are taken to. */
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
  /** A host name, and before it perhaps whom to write to there; the second group is its ending. */
  readonly host: RegExp;
  readonly ip4: RegExp;
  readonly ip6: RegExp;
}

const patternsFor = forLetters<Patterns>(({ letter: l, mark: m, number: n, flags }) => ({
  urls: new RegExp(
    String.raw`(?:https?:[/\\]+|[${l}${n}][${l}${n}+.-]{0,30}:[/\\]{2,}|mailto:)[^\s<>"'“”‘’\x60]+`,
    `g${flags}`,
  ),
  beforeAddress: new RegExp(`^[^${l}${n}]+`, flags),
  host: new RegExp(
    String.raw`^([^@/]{1,256}@)?(?:[${l}${m}${n}_-]{1,63}\.)+(xn--[a-z\d-]{1,59}|[${l}${m}]{2,63})\.?(?=$|[^${l}${m}${n}_.-])`,
    flags,
  ),
  ip4: new RegExp(String.raw`^\d{1,3}(?:\.\d{1,3}){3}(?=$|[^${l}${n}.])`, flags),
  ip6: new RegExp(String.raw`(?<![${l}${n}_])[\da-f:.]{3,45}(?![${l}${n}_])`, `g${flags}`),
}));

/** Signs that read as those of an address, and that Unicode's compatibility forms do not bring together. */
const LIKE: readonly (readonly [RegExp, string])[] = [
  [/[\u2044\u2215\u29f8\u2571\u2cc6]/g, '/'],
  [/[\u02d0\u02f8\u0589\u05c3\u2236\ua789]/g, ':'],
  [/[\u00b7\u06d4\u0701\u0702\u2024\u2027\u3002\ua4f8\ua60e]|\u{10a50}/gu, '.'],
];

const UNSEEN = String.raw`[\p{Default_Ignorable_Code_Point}\u2800]`;

const compatible = (value: string): string => value.normalize('NFKC').replace(new RegExp(UNSEEN, 'gu'), '');

/** A label as a reader takes it. The mark of a cut stays one character. */
const readable = (label: string): string =>
  (/^[\0-\x7f]*$/.test(label)
    ? label
    : LIKE.reduce(
        (value, [like, sign]) => value.replace(like, sign),
        label.split('…').map(compatible).join('…'),
      )
  ).trim();

const WITH_SCHEME = /^[^:/]+:/;
const BETWEEN = /[\s<>()[\]{}"'“”‘’«»`,;|=→←]+/u;
const LOCAL = /^localhost(?::\d|\/)/i;

const isHost = (token: string, { host }: Patterns): boolean => {
  const result = host.exec(token)?.[2]?.toLowerCase();
  return result !== undefined && (result.startsWith('xn--') || isEnding(result));
};

const isIp6 = (value: string): boolean =>
  /:.*:/.test(value) && /\d/.test(value) && URL.canParse(`http://[${value}]`);

const trimInlines = (address: string): string => address.slice(0, urlEnd(address));

/** Characters that separate words for a reader. In the path of an address they are part of it. */
const BEFORE_SIGN = /^.*?[*~^!?+&#%$:@\\`]/;

/** What holds more is taken for an address, and so is shown with the real one. */
const MOST_SIGNS = 50;

/** The end of a token that is an address: the whole, or what follows a sign. */
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

/** What no label without an address lacks. */
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

/** As two addresses are compared: the slash at the end and `www.` lead nowhere else. */
const compared = (url: string): string => url.replace(/^([a-z]+:\/\/)www\./, '$1').replace(/\/$/, '');

/** A cut address tells the truth if all before the cut does, and at least the host is whole. */
const isSame = (claim: string, target: string): boolean => {
  const whole = claim.replace(/…$/, '');
  const url = safeTarget(whole);
  if (url === undefined) return false;
  if (whole === claim) return compared(url) === compared(target);
  return /^[a-z]+:\/\/[^/]+\/./.test(whole) && compared(target).startsWith(compared(url));
};

const hostIn = (claim: string): string => claim.replace(/^[^:]*:[/\\]+/, '').split(/[/\\?#]/, 1)[0] ?? '';

/** Letters that are not ASCII can look like those that are, so a host of theirs is shown as what it is. */
const isTrue = (claim: string, target: string, patterns: Patterns): boolean => {
  if (/[^\0-\x7f]/.test(hostIn(claim))) return false;
  if (WITH_SCHEME.test(claim) && URL.canParse(claim) && !isHost(claim, patterns) && !LOCAL.test(claim))
    return isSame(claim, target);
  if (patterns.host.exec(claim)?.[1] !== undefined)
    return `mailto:${claim}`.toLowerCase() === target.toLowerCase();
  return ['https', 'http'].some(scheme => isSame(`${scheme}://${claim}`, target));
};

/** Endings of file names that are top-level domains as well. */
const FILES = new Set(['app', 'cc', 'md', 'ml', 'mm', 'pl', 'ps', 'py', 'rs', 'sh', 'so', 'zip']);

const FILE_PAGE = /^\/[^/]+\/[^/]+\/(?:blob|blame|edit|raw|tree)\//;

/**
 * Whether a label names the file that the target shows: on a page for files, in the repository itself or, for what is read
 * only, on its server. Archives are downloaded from anywhere.
 */
const isFile = (label: string, target: string, { serverUrl, repoUrl }: MarkdownContext): boolean => {
  const result = label.slice(label.lastIndexOf('.') + 1).toLowerCase();
  const pathname = parsedUrl(target)?.pathname ?? '';
  if (!FILES.has(result) || !pathname.endsWith(`/${label}`)) return false;
  if (result === 'zip') return true;
  const home = result === 'md' ? serverUrl : repoUrl;
  return home !== undefined && target.startsWith(`${home}/`) && FILE_PAGE.test(pathname);
};

/** Whether a label reads as an address (of the web, a host, a mailbox) that is not the one to which the target leads. */
export const isForged = (label: string, target: string, context: MarkdownContext): boolean => {
  const shown = readable(label);
  if (!ADDRESS_SIGN.test(shown)) return false;
  const patterns = patternsFor(shown);
  return claimsIn(shown, patterns).some(
    claim => !isTrue(claim, target, patterns) && !isFile(shown, target, context),
  );
};
