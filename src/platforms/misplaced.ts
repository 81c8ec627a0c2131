import type { Env } from '../edges/types.js';
import { secretParts, tokenParts } from '../secrets/redact.js';

/** Inputs that are meant to contain secrets. */
const SECRET_INPUTS: ReadonlySet<string> = new Set(
  ['WEBHOOK', 'SLACK-TOKEN', 'TOKEN', 'OUTBOX'].map(name => `INPUT_${name}`),
);

const REST = String.raw`[^\s"'\`<>()|,]`;

interface Shape {
  /** Lower-case words, one of which is in every text with this shape. Searching for them is faster than setting up a pattern. */
  readonly signs: readonly string[];
  readonly form: () => RegExp;
  readonly hidden: (found: string) => readonly string[];
}

/** What webhooks and tokens look like, each with what to hide of it. Does not match links to documentation. */
const SHAPES: readonly Shape[] = [
  {
    signs: ['hooks.slack', '/services/', 'webhooks/'],
    form: () =>
      new RegExp(
        [
          String.raw`(?:[a-z+]{2,6}:/{0,3})?hooks\.slack(?:-gov)?\.com/${REST}{10,}`,
          String.raw`(?:https?:/{0,3}[^\s/"'<>@]+)?/services/T\w{6,}/B\w{6,}/\w{8,}`,
          String.raw`(?:https?:/{0,3}[^\s/"'<>@]+)?/api/(?:v\d+/)?webhooks/\d{15,}/${REST}{20,}`,
        ].join('|'),
        'gi',
      ),
    hidden: found => [found, ...secretParts(found.replace(/^(?:[a-z+]{2,6}:)?\/{0,3}/i, 'https://'))],
  },
  { signs: ['xox', 'xapp'], form: () => /\bx(?:ox[a-z]|app)-[\w-]{10,}/g, hidden: tokenParts },
  {
    signs: ['gho_', 'ghp_', 'ghr_', 'ghs_', 'ghu_', 'github_pat_'],
    // Tokens of apps are JSON Web Tokens after the prefix, of three parts with dots between them.
    form: () => /\b(?:gh[oprsu]_[\w-]{20,}(?:\.[\w-]+){0,2}|github_pat_\w{20,})/g,
    hidden: tokenParts,
  },
  {
    // "https://hooks", "https://disco", and "https://" before another webhook's host, in Base64.
    signs: ['ahr0chm6ly9'],
    form: () => /\baHR0cHM6Ly9(?:ob29r|kaXNj)[\w+/-]{20,}={0,2}/g,
    hidden: found => [found],
  },
  {
    signs: ['://'],
    form: () => /\b[a-z][a-z\d+.-]{1,20}:\/\/[^\s/:@"'<>]{0,100}:[^\s/@"'<>]{8,}@/gi,
    hidden: found => [found.slice(found.indexOf('//') + 2, -1), found.slice(found.lastIndexOf(':') + 1, -1)],
  },
];

/** A link to Discohook's editor that contains a message. Its secrets are masked and removed once it is decoded. */
export const isEncodedMessage = (value: string): boolean =>
  /^\s*https:\/\/(?:www\.)?discohook\.(?:app|org)\/\S*\s*$/.test(value);

/** Webhooks, tokens, and passwords in inputs that are not meant for them: an error would quote them, and a message would show them. */
export const findMisplaced = (env: Env): readonly string[] => {
  const values = Object.entries(env).flatMap(([name, value]) =>
    name.startsWith('INPUT_') &&
    !SECRET_INPUTS.has(name) &&
    value !== undefined &&
    value.length >= SHORTEST &&
    !isEncodedMessage(value)
      ? [value]
      : [],
  );
  const all = values.join('\n');
  const lower = all.toLowerCase();
  return SHAPES.filter(({ signs }) => signs.some(sign => lower.includes(sign))).flatMap(({ form, hidden }) =>
    (all.match(form()) ?? []).flatMap(hidden),
  );
};

const SHORTEST = 10;
