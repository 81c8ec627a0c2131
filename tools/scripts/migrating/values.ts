/** How values of other actions read in Hookline. */

const hex = (number: number): string => `#${number.toString(16).padStart(6, '0')}`;

/** Discord's number, in decimal or hexadecimal, and Slack's words. */
export const color = (value: string): string | undefined => {
  const word = { good: 'success', warning: 'cancelled', danger: 'failure' }[value.trim()];
  if (word !== undefined) return word;
  if (/^(?:0x[\da-f]{1,6}|\d+)$/i.test(value.trim())) return hex(Number(value));
  // A color that only follows the status, which the message has anyway.
  return /\$\{\{/.test(value) ? undefined : value;
};

export const isTrue = (value: string): boolean => /^true$/i.test(value.trim());

/** `to` if the value is true, otherwise undefined. */
export const whenTrue =
  (to: string) =>
  (value: string): string | undefined =>
    isTrue(value) ? to : undefined;

export const whenFalse =
  (to: string) =>
  (value: string): string | undefined =>
    /^false$/i.test(value.trim()) ? to : undefined;

/** Paths of other templates, and their equivalents in Liquid here. */
const handlebars: readonly (readonly [RegExp, string])[] = [
  [/^env\.GITHUB_REF_NAME$/, 'ref'],
  [/^env\.GITHUB_(\w+)$/, 'github.$1'],
  [/^payload\./, 'event.'],
  [/^jobStatus$/, 'status'],
  [/^jobSteps\./, 'steps.'],
  [/^jobMatrix\./, 'matrix.'],
  [/^jobInputs\./, 'event.inputs.'],
];

const variables: readonly (readonly [RegExp, string])[] = [
  [/^EVENT_PAYLOAD\./, 'event.'],
  [/^GITHUB_(\w+)$/, 'github.$1'],
];

const replaced =
  (rules: readonly (readonly [RegExp, string])[]) =>
  (text: string): string =>
    text.replace(/(?<!\$)\{\{\{?\s*([\w.[\]-]+)\s*\}?\}\}/g, (_found, path: string) => {
      const rule = rules.find(([pattern]) => pattern.test(path));
      const named = rule === undefined ? path : path.replace(rule[0], rule[1]);
      return `{{ ${named.replace(/^github\.\w+$/, lower => lower.toLowerCase())} }}`;
    });

/** act10ns' Handlebars. */
export const fromHandlebars = replaced(handlebars);

/** Ilshidur's variables. */
export const fromVariables = replaced(variables);
