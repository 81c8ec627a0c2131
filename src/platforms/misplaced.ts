import type { Env } from '../edges/types.js';

/** Inputs that are meant to contain secrets. */
const SECRET_INPUTS: ReadonlySet<string> = new Set(
  ['WEBHOOK', 'SLACK-TOKEN', 'TOKEN', 'OUTBOX'].map(name => `INPUT_${name}`),
);

/** A link to Discohook's editor that contains a message. Its secrets are masked and removed once it is decoded. */
export const isEncodedMessage = (value: string): boolean =>
  value.includes('discohook.') && /^\s*https:\/\/(?:www\.)?discohook\.(?:app|org)\/\S*\s*$/.test(value);

/** Lower-case words, one of which is in every webhook and token. Searching for them is faster than looking closely. */
const SIGNS = [
  ...['hooks.slack', '/services/', 'webhooks/'],
  ...['xox', 'xapp', 'gho_', 'ghp_', 'ghr_', 'ghs_', 'ghu_', 'github_pat_'],
  // "https://", in Base64.
  'ahr0chm6ly9',
];

/** Webhooks, tokens, and passwords in inputs that are not meant for them: an error would quote them, and a message would show them. */
export const findMisplaced = async (env: Env): Promise<readonly string[]> => {
  const names = Object.keys(env).filter(name => name.startsWith('INPUT_') && !SECRET_INPUTS.has(name));
  const values = names.flatMap(name => {
    const value = env[name] ?? '';
    return value.length >= SHORTEST && !isEncodedMessage(value) ? [value] : [];
  });
  const all = values.join('\n');
  return mayContainSecret(all.toLowerCase()) ? (await import('./secret-shapes.js')).findSecrets(all) : [];
};

/** Also for the password in `https://user:password@host`. */
const mayContainSecret = (lower: string): boolean =>
  SIGNS.some(sign => lower.includes(sign)) || (lower.includes('://') && lower.includes('@'));

const SHORTEST = 10;
