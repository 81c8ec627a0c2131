import { describe, expect, test } from '@jest/globals';
import type { Message } from '../../src/message/types.js';
import type { Inline } from '../../src/text/tree.js';
import { toPlainText } from '../../src/text/plain.js';
import { messageOf } from '../helpers/draw.js';
import { corpusStories, stories } from '../helpers/stories.js';

interface ShownLink {
  readonly label: string;
  readonly url: string;
}

const linksIn = (nodes: readonly Inline[]): readonly ShownLink[] =>
  nodes.flatMap(node => {
    if (node.kind === 'link') return [{ label: toPlainText(node.of), url: node.url }];
    return 'of' in node ? linksIn(node.of) : [];
  });

/** Labels of links below a path of the repository. */
const labels = (links: readonly ShownLink[], path: RegExp): readonly string[] =>
  links.filter(({ url }) => path.test(new URL(url).pathname)).map(({ label }) => label);

const shownIn = ({ where, change }: Message): { refs: readonly string[]; commits: readonly string[] } => ({
  refs: labels(linksIn(where), /^\/[^/]+\/[^/]+\/(?:tree|releases\/tag)\//),
  commits: labels(change.flatMap(linksIn), /\/commit\/[0-9a-f]+$/),
});

const MISTAKES = ['title', 'text', 'payload', 'fields', 'footer', 'buttons'];
const plain = [...stories, ...corpusStories].filter(
  ({ inputs = {} }) => !MISTAKES.some(name => name in inputs),
);

describe('templates get the ref, commit, and run as the message shows them', () => {
  test('for enough messages', () => {
    expect(plain.length).toBeGreaterThan(120);
  });

  test.each(plain)('$name', async story => {
    const message = await messageOf(story);
    const { refs, commits } = shownIn(message);
    const names = ['ref', 'commit', 'history.streak', 'history.since', 'history.by'];
    const title = `!${names.map(name => `{{ ${name} }}`).join('|')}!`;
    const filled = await messageOf({ ...story, inputs: { ...story.inputs, title, fields: 'none' } });
    const [ref, commit, streak, since = '', by = ''] = filled.title.slice(1, -1).split('|');
    if (refs.length > 0) expect([...new Set(refs)]).toEqual([ref]);
    if (commits.length > 0) expect(commits[0]).toBe(commit);
    const [, nth] = /\((\d+)\w\w run\)/.exec(toPlainText(message.where)) ?? [];
    if (nth !== undefined) expect(streak).toBe(nth);
    const facts = message.facts.map(toPlainText).join(' · ');
    if (/since [0-9a-f]{7}/.test(facts)) expect(facts).toContain(`since ${since} by ${by}`);
  });
});
