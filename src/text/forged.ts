import { parsedUrl } from './links.js';

/** The host a target leads to, or the address it writes to. */
export const targetHost = (target: string): string => {
  const url = new URL(target);
  return url.protocol === 'mailto:' ? url.pathname : url.host;
};

/** Endings of file names that are no top-level domains, so that `package.json` is not taken for a host. */
const FILES = new Set(
  'bat bmp c cfg conf cpp cs css csv cjs deb dll dmg dockerfile env exe gif go gradle gz h hpp html ini ipynb jar java jpeg jpg js json jsonc jsx kt less lock log lua mjs msi patch pdf php plist png proto rb rpm scss sql svg tgz toml ts tsx txt vue wasm webp whl xml xz yaml yml'.split(
    ' ',
  ),
);

/** Top-level domains that are endings of file names as well: such a label is a file where the target ends in that file. */
const FILES_OR_HOSTS = new Set(['md', 'py', 'rs', 'sh', 'zip']);

const WITH_SCHEME = /(?:https?:[/\\]+|\bwww\.)[^\s/?#\\<>()"',…]+/giu;
const NAME = String.raw`[\p{L}\p{M}\p{N}_-]{1,63}`;
const WHOLE = new RegExp(
  String.raw`^[^\p{L}\p{N}]*(?:[^\s@]{1,64}@)?((?:${NAME}[.\u3002]){1,20}(\p{L}[\p{L}\p{M}\p{N}-]{1,62}))(?::\d+)?(?:[^\p{L}\p{N}\s]\S*)?$`,
  'u',
);

const hostOf = (authority: string): string => parsedUrl(`https://${authority}`)?.host ?? '';

/** The hosts that a label seems to lead to; `''` for one that no browser could open. */
const claims = (label: string, target: string): readonly string[] => {
  const urls = [...label.matchAll(WITH_SCHEME)].map(([url]) => url.replace(/^https?:[/\\]+/i, ''));
  if (urls.length > 0) return urls.map(authority => (authority.includes('@') ? '' : hostOf(authority)));
  const [, host, ending] = WHOLE.exec(label) ?? [];
  if (host === undefined || ending === undefined || FILES.has(ending.toLowerCase())) return [];
  const isFile = FILES_OR_HOSTS.has(ending.toLowerCase()) && new URL(target).pathname.endsWith(`/${host}`);
  return isFile ? [] : [hostOf(host)];
};

const bare = (host: string): string => host.replace(/^www\./, '');

/** Whether a label looks like a URL, a host name or an address elsewhere than where the target leads. */
export const isForged = (label: string, target: string): boolean => {
  const host = bare(targetHost(target).replace(/^.*@/, ''));
  return claims(label.normalize('NFKC').trim(), target).some(claim => bare(claim) !== host);
};
