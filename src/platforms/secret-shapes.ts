import { secretParts, tokenParts } from '../secrets/redact.js';

const REST = String.raw`[^\s"'\`<>()|,]`;

interface Shape {
  readonly form: RegExp;
  readonly hidden: (found: string) => readonly string[];
}

/** What webhooks and tokens look like, each with what to hide of it. Does not match links to documentation. */
const SHAPES: readonly Shape[] = [
  {
    form: new RegExp(
      [
        String.raw`(?:[a-z+]{2,6}:/{0,3})?hooks\.slack(?:-gov)?\.com/${REST}{10,}`,
        String.raw`(?:https?:/{0,3}[^\s/"'<>@]+)?/services/T\w{6,}/B\w{6,}/\w{8,}`,
        String.raw`(?:https?:/{0,3}[^\s/"'<>@]+)?/api/(?:v\d+/)?webhooks/\d{15,}/${REST}{20,}`,
      ].join('|'),
      'gi',
    ),
    hidden: found => [found, ...secretParts(found.replace(/^(?:[a-z+]{2,6}:)?\/{0,3}/i, 'https://'))],
  },
  { form: /\bx(?:ox[a-z]|app)-[\w-]{10,}/g, hidden: tokenParts },
  {
    // Tokens of apps are JSON Web Tokens after the prefix, of three parts with dots between them.
    form: /\b(?:gh[oprsu]_[\w-]{20,}(?:\.[\w-]+){0,2}|github_pat_\w{20,})/g,
    hidden: tokenParts,
  },
  {
    // "https://hooks", "https://disco", and "https://" before another webhook's host, in Base64.
    form: /\baHR0cHM6Ly9(?:ob29r|kaXNj)[\w+/-]{20,}={0,2}/g,
    hidden: found => [found],
  },
  {
    form: /\b[a-z][a-z\d+.-]{1,20}:\/\/[^\s/:@"'<>]{0,100}:[^\s/@"'<>]{8,}@/gi,
    hidden: found => [found.slice(found.indexOf('//') + 2, -1), found.slice(found.lastIndexOf(':') + 1, -1)],
  },
];

/** What to hide of the webhooks, tokens, and passwords in a text. For a new shape, misplaced.ts needs a sign. */
export const findSecrets = (text: string): readonly string[] =>
  SHAPES.flatMap(({ form, hidden }) => (text.match(form) ?? []).flatMap(hidden));
