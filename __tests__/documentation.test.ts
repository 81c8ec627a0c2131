import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

import { expect, test } from '@jest/globals';
import { parse } from 'yaml';

import { frequent } from '../src/events/frequent.js';
import { readers } from '../src/events/index.js';
import { others } from '../src/events/others.js';
import { readRecord } from '../src/outbox/read-record.js';
import { parseInputs } from '../src/inputs/index.js';
import { ERRORS } from '../src/message/failures.js';
import { INPUT_EXAMPLES } from '../tools/scripts/docs/input-examples.js';
import { SHORT } from '../tools/scripts/docs/inputs.js';
import { findUnexplained, LOG_SECTIONS } from '../tools/scripts/docs/log/coverage.js';
import { collectLogPhrases, readLogPhrases } from '../tools/scripts/docs/log/phrases.js';
import { makePages } from '../tools/scripts/docs/pages.js';
import { watchMetadata } from '../tools/scripts/readme.js';
import { readMetadata } from '../tools/testing/runner/metadata.js';
import { pages, readPage } from './helpers/documentation.js';
import { draw } from './helpers/draw.js';
import { branchPush } from './helpers/scenes.js';
import { TRIGGERS } from './helpers/triggers.js';
import { PLACES } from './hostile/places.js';
import { HOSTILE } from './hostile/values.js';

const read = (path: string): string => readFileSync(path, 'utf8');

const made = await makePages(read);

test.each([...made])('%s is generated from the code (npm run readme)', (path, page) => {
  expect(read(path)).toBe(page);
});

test('watch/action.yml has the inputs of action.yml', () => {
  expect(read('watch/action.yml')).toBe(watchMetadata(read('action.yml')));
});

const OTHER_PAGES = ['CONTRIBUTING.md', 'SECURITY.md', 'RELEASE.md', 'CHANGELOG.md'];
const everyPage = new Map([...pages, ...OTHER_PAGES.map(path => [path, read(path)] as const)]);

const prose = (page: string): string => page.replace(/^```[\s\S]*?^```/gm, '');

/** As GitHub derives them from headings: a second one with the same name gets a number. */
const anchorsOf = (page: string): readonly string[] => {
  const seen = new Map<string, number>();
  return [...prose(page).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => {
    const text = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
    const anchor = text.replace(/[^\p{L}\p{N}\s_-]/gu, '').replace(/\s/g, '-');
    const before = seen.get(anchor) ?? 0;
    seen.set(anchor, before + 1);
    return before === 0 ? anchor : `${anchor}-${before}`;
  });
};

interface Link {
  readonly target: string;
  readonly path: string;
  readonly anchor: string;
}

/** Links and pictures of a page that point into the repository. */
const linksOf = (from: string, page: string): readonly Link[] =>
  [
    ...prose(page)
      .replace(/`[^`\n]*`/g, '')
      .matchAll(/(?:\]\(|(?:src|href|srcset)=")([^)"\s]+)/g),
  ]
    .map(([, target = '']) => target)
    .filter(target => !/^(?:https?:|mailto:)/.test(target))
    .map(target => {
      const [path = '', anchor = ''] = target.split('#');
      return { target, path: path === '' ? from : normalize(join(dirname(from), path)), anchor };
    });

test.each([...everyPage])('every link in %s leads somewhere', (from, page) => {
  const broken = linksOf(from, page).filter(({ path, anchor }) => {
    if (!existsSync(path)) return true;
    return anchor !== '' && path.endsWith('.md') && !anchorsOf(read(path)).includes(anchor);
  });
  expect(broken.map(({ target }) => target)).toEqual([]);
});

test('every page in docs/ can be reached from README.md', () => {
  const reached = linksOf('README.md', readPage('README.md')).map(({ path }) => path);
  const all = [...pages.keys()].filter(path => path.startsWith('docs/') && path !== 'docs/testing.md');
  expect(all.filter(path => !reached.includes(path))).toEqual([]);
});

test('every picture is shown in light and dark and has a text alternative', () => {
  const text = [...everyPage.values()].join('\n');
  const pictures = readdirSync('docs/pictures');
  expect(pictures.filter(name => !text.includes(`pictures/${name}`))).toEqual([]);
  for (const [, picture = ''] of text.matchAll(/<picture>([\s\S]*?)<\/picture>/g)) {
    const [, dark] = /srcset="(\S+?)-dark\.png"/.exec(picture) ?? [];
    const [, light, words] = /<img src="(\S+?)\.png" alt="([^"]{40,})"/.exec(picture) ?? [];
    expect(words).toBeDefined();
    expect(dark).toBe(light);
  }
  expect(text).not.toMatch(/!\[\]/);
});

test('README.md explains ten inputs in one line each', () => {
  const [, table = ''] =
    /<!-- inputs: [^\n]*-->([\s\S]*?)<!-- \/inputs -->/.exec(readPage('README.md')) ?? [];
  const rows = [...table.matchAll(/^\| `[\w-]+` \| (.+) \|$/gm)].map(([, meaning = '']) => meaning);
  expect(rows).toHaveLength(10);
  expect(rows.filter(meaning => meaning.length > SHORT)).toEqual([]);
});

test('docs/events.md links every event that can start a workflow to its messages', () => {
  const [, contents = ''] =
    /<!-- contents: [^\n]*-->([\s\S]*?)<!-- \/contents -->/.exec(readPage('docs/events.md')) ?? [];
  expect(TRIGGERS.filter(event => !contents.includes(`[${event}](#`))).toEqual([]);
});

test('the numbers in README.md are correct', () => {
  const readme = readPage('README.md');
  const [, attacks, places] = /(\d+) attacks are tested in (\d+) places/.exec(readme) ?? [];
  expect([attacks, places].map(Number)).toEqual([Object.values(HOSTILE).flat().length, PLACES.length]);
  const [, fast, slow] = /\(([\d.]+) to ([\d.]+) times its time\)/.exec(readme) ?? [];
  expect(readme).toContain(`| ${fast}–${slow} |`);
  const [, errors] = /up to (\d+) errors/.exec(readme) ?? [];
  expect(Number(errors)).toBe(ERRORS);
  const [, seconds] = /waited out for up to (\d+) seconds/.exec(readme) ?? [];
  expect(readMetadata('.').inputs?.['deadline']?.default).toBe(`${seconds}s`);
  const [, age] = /keep the message for (\d+) hours/.exec(readme) ?? [];
  expect(readMetadata('drain').inputs?.['max-age']?.default).toBe(`${age}h`);
  const [, events] = /More than (\d+) kinds of events/.exec(readme) ?? [];
  expect(readers.size + frequent.size + others.size).toBeGreaterThan(Number(events));
});

const inputs = Object.keys(readMetadata('.').inputs ?? {});

/** A value as the runner passes it, with something in place of each expression. */
const SAMPLES: Readonly<Record<string, string>> = {
  webhook: 'https://hooks.slack.com/services/T0/B0/abc',
  status: 'failure',
  job: '{"status":"failure"}',
  needs: '{"test":{"result":"failure"}}',
  steps: '{"test":{"outcome":"failure","conclusion":"failure"}}',
  matrix: '{"os":"linux"}',
  release: 'v1.2.0',
  'message-id': '1170000000000000001',
  thread: '1170000000000000001',
  outbox: 'file:outbox',
};

test.each(inputs)('the action accepts the example of "%s"', async name => {
  const example = parse(INPUT_EXAMPLES[name] ?? '') as Readonly<Record<string, unknown>>;
  expect(Object.keys(example)).toEqual([name]);
  const sample = SAMPLES[name] ?? 'x';
  const parts = String(example[name]).split('\n');
  const value = parts
    .map((line, index) => line.replace(/\$\{\{.*?\}\}/g, () => (index === 0 ? sample : `${sample}${index}`)))
    .join('\n');
  const others: Readonly<Record<string, string>> = {
    channel: ['slack-token', 'slack-api', 'reply-broadcast'].includes(name) ? 'C0123ABCD' : '',
    'slack-token': ['channel', 'slack-api', 'reply-broadcast'].includes(name) ? 'xoxb-1' : '',
    'allowed-hosts': name === 'slack-api' ? 'slack-gov.com' : '',
  };
  const mistakes = await parseInputs(input => (input === name ? value : (others[input] ?? '')));
  expect(mistakes).toBeDefined();
});

test('the documented variables of a Slack workflow are those that it gets', async () => {
  const [, section = ''] = readPage('docs/slack.md').split("## Slack's Workflow Builder\n");
  const [table = ''] = section.split('\n## ');
  const { trigger } = await draw({ name: 'any', event: 'push', payload: branchPush });
  const rows = [...table.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
  expect(rows).toEqual(Object.keys(trigger));
});

test('a drain accepts the documented record', () => {
  const [, json = ''] = /```json\n(\[[\s\S]*?\])\n```/.exec(readPage('docs/outbox.md')) ?? [];
  const records = JSON.parse(json) as readonly object[];
  expect(records.map(one => readRecord(JSON.stringify(one)).kind)).toEqual(['record']);
});

const phrases = collectLogPhrases();

test('docs/troubleshooting.md explains every sentence that the log can show', () => {
  expect(phrases.length).toBeGreaterThan(500);
  // Add what is missing to tools/scripts/docs/log/, with its cause and what to do, then: npm run readme
  expect(findUnexplained(phrases).map(({ at, text }) => `${at} ${text}`)).toEqual([]);
});

test('notices a new sentence that is not documented', () => {
  const source = [
    'runner.notice(`${name}: the moon is in the way, so nothing was posted`)',
    "throw new UserError('when', 'it depends on ' + 'the weather today', 'write failure')",
    "const word = 'could not be read since the ink is dry'",
  ].join('\n');
  expect(findUnexplained(readLogPhrases(source)).map(({ at, text }) => `${at} ${text}`)).toEqual([
    'module.ts:1 …: the moon is in the way, so nothing was posted',
    'module.ts:2 it depends on the weather today',
    'module.ts:3 could not be read since the ink is dry',
  ]);
});

const said = phrases.map(({ text }) => text).join('\n');
const quoted = LOG_SECTIONS.flatMap(({ entries }) => entries.flatMap(({ says, also }) => [...says, ...also]));

test('docs/troubleshooting.md quotes nothing that the log never shows', () => {
  const pieces = quoted.flatMap(text => text.split('…').map(piece => piece.trim()));
  expect(pieces.filter(piece => !said.includes(piece))).toEqual([]);
});

test('docs/troubleshooting.md explains each sentence in one place', () => {
  const shown = LOG_SECTIONS.flatMap(({ entries }) => entries.flatMap(({ says }) => says));
  expect(shown.filter((text, at) => shown.indexOf(text) !== at)).toEqual([]);
});
