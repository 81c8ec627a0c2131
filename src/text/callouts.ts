import { strong, text, type Block, type Inline, type ListItem } from './tree.js';

/** https://docs.github.com/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts */
const ALERT = /^\[!(note|tip|important|warning|caution)\]$/i;
/** https://github.github.com/gfm/#task-list-items-extension- */
const TASK = /^\[([ x])\](?: |$)/i;

const withFirst = (of: readonly Block[], first: readonly Inline[]): readonly Block[] => [
  ...(first.length > 0 ? [{ kind: 'paragraph', of: first } as const] : []),
  ...of.slice(1),
];

const firstText = (of: readonly Block[]): { value: string; rest: readonly Inline[] } | undefined => {
  const first = of[0]?.kind === 'paragraph' ? of[0].of : [];
  return first[0]?.kind === 'text' ? { value: first[0].text, rest: first.slice(1) } : undefined;
};

/** A quote. An alert from GitHub starts with its word in bold. */
export const quote = (of: readonly Block[]): Block => {
  const first = firstText(of);
  const word = ALERT.exec(first?.value ?? '')?.[1]?.toLowerCase();
  if (first === undefined || word === undefined || (first.rest[0] && first.rest[0].kind !== 'break')) {
    return { kind: 'quote', of };
  }
  const title = strong(text(word.charAt(0).toUpperCase() + word.slice(1)));
  return { kind: 'quote', of: withFirst(of, [title, ...first.rest]) };
};

/** An item. One that starts with `[ ]` or `[x]` is a task. */
export const listItem = (of: readonly Block[]): ListItem => {
  const first = firstText(of);
  const task = TASK.exec(first?.value ?? '');
  if (first === undefined || task === null) return { of };
  const label = first.value.slice(task[0].length);
  return {
    checked: task[1] !== ' ',
    of: withFirst(of, [...(label === '' ? [] : [text(label)]), ...first.rest]),
  };
};
