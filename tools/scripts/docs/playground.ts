import { parse, stringify } from 'yaml';

/** Links below workflows of the documentation that open their step in the playground. */

const LINK = /\(https:\/\/hookline\.github\.io\/hookline\/#story=([\w.-]+)[^)]*\)/g;
const BLOCK = /^```yaml\n([\s\S]*?)^```/gm;

interface Step {
  readonly uses?: string;
  readonly [key: string]: unknown;
}

const stepsIn = (value: unknown): readonly Step[] => {
  if (typeof value !== 'object' || value === null) return [];
  return 'uses' in value ? [value as Step] : Object.values(value).flatMap(stepsIn);
};

/** The first step of a workflow that makes a message, without what only its workflow needs. */
export const messageStep = (source: string): Step | undefined => {
  const found = stepsIn(parse(source)).find(({ uses = '' }) => /^hookline\/hookline(?:\/watch)?@/.test(uses));
  if (found === undefined) return undefined;
  const { id: _id, ...step } = found;
  return step;
};

/** Parentheses would end a Markdown link. */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[()!'*]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** The page with the step in each of its links to the playground. Keeps a link's own story. Throws if there is no step above a link. */
export const withPlaygroundLinks = (page: string): string =>
  page.replace(LINK, (link, story: string, at: number) => {
    const [, source = ''] = [...page.slice(0, at).matchAll(BLOCK)].at(-1) ?? [];
    const step = messageStep(source);
    if (step === undefined) throw new Error(`no step above ${link}`);
    return `(https://hookline.github.io/hookline/#story=${story}&step=${encode(stringify([step]))})`;
  });
