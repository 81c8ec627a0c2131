import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

import { afterAll, expect, test } from '@jest/globals';

import { decodeLink } from '../../../site/link.js';
import type { Shown } from '../../../site/shown/types.js';
import { formatStory, isSuccessful } from '../../../tools/demo/format-story.js';
import { colored, wantsColor } from '../../../tools/demo/paint.js';
import { writePage } from '../../../tools/demo/page.js';
import { playgroundLink } from '../../../tools/demo/playground.js';
import { readOptions } from '../../../tools/demo/options.js';
import { runStories } from '../../../tools/demo/run.js';
import { samples, type DemoStory } from '../../../tools/demo/stories.js';

const folder = mkdtempSync(join(tmpdir(), 'start-'));
afterAll(() => rmSync(folder, { recursive: true }));

const show = async (...args: string[]): Promise<string[]> => {
  const options = readOptions(args, folder);
  if (options === 'help') throw new Error('no help was asked for');
  const { stories, platforms } = options;
  const results = await runStories(stories, { root: resolve('.'), platforms, workspace: folder });
  expect(results.every(isSuccessful)).toBe(!args.includes('timeout=soon'));
  return results.flatMap(result => formatStory(result));
};

test.each<[string, string]>([
  ['push', 'CI › build passed'],
  ['failure', 'is still failing'],
  ['fixed', 'is fixed'],
  ['report', 'CI broke'],
  ['release', ': The first words'],
  ['pull-request', 'opened pull request #2'],
  ['issue', 'opened issue #7'],
  ['deployment', 'Deployment of v1.2.0 to production failed'],
  ['workflow-run', 'Nightly broke'],
])('for the sample %s, prints "%s" on both platforms', async (name, words) => {
  expect((await show(name)).filter(line => line.includes(words))).toHaveLength(2);
});

test('tests every sample', () => {
  expect(Object.keys(samples)).toHaveLength(9);
});

test('shows why a run failed, since when, and whom it mentions', async () => {
  const text = (await show('failure', '--platform', 'slack')).join('\n');
  for (const words of [
    'lib/hello.rb:12',
    'speaks three languages',
    'since a1b2c3d',
    '❌❌❌',
    'cc @U0123ABCD',
  ])
    expect(text).toContain(words);
});

test('shows the errors of any event with --status failure', async () => {
  expect((await show('release', '--status', 'failure')).join('\n')).toContain('lib/hello.rb:12');
});

test('reports a mistake once', async () => {
  const lines = await show('push', '--input', 'timeout=soon');
  expect(lines.filter(line => line.includes('"soon" is not a duration'))).toHaveLength(1);
});

test('reports once that there is nothing to post', async () => {
  const lines = await show('push', '--input', 'when=failure');
  expect(lines.filter(line => line.includes('Nothing posted'))).toHaveLength(1);
});

test('shows both messages in a dry run', async () => {
  const lines = await show('push', '--input', 'dry-run=true');
  expect(lines).toContain('Slack, green bar, not posted (dry run)');
  expect(lines).toContain('Discord, green bar, not posted (dry run)');
});

test('reads the config file and payload-file from the current folder', async () => {
  mkdirSync(join(folder, '.github'));
  writeFileSync(join(folder, '.github', 'hookline.yml'), 'footer: owned by the shop team\n');
  writeFileSync(join(folder, 'message.yml'), 'text: Hello from {{ repo }}\n');
  expect((await show('push', '--platform', 'slack')).join('\n')).toContain('owned by the shop team');
  const own = await show('push', '--platform', 'slack', '--input', 'payload-file=message.yml');
  expect(own.join('\n')).toContain('Hello from Codertocat/Hello-World');
});

test('links the page of --open to the same event and inputs in the playground', async () => {
  const story = samples['failure'] as DemoStory;
  const asked = await decodeLink(new URL(await playgroundLink(story)).hash);
  expect(asked).toMatchObject({
    kind: 'state',
    state: {
      own: { name: 'pull_request', payload: JSON.stringify(story.event) },
      happened: {
        status: 'failure',
        history: story.history,
        steps: [{ name: 'install', result: 'success' }, {}, {}],
      },
      step: { inputs: [{ name: 'steps' }, { name: 'mention', value: 'author' }, { name: 'users' }] },
    },
  });
});

test('writes one page with --open, with what was posted and no network access', async () => {
  const played = await runStories([samples['release'] as DemoStory], {
    root: resolve('.'),
    platforms: ['slack', 'discord'],
  });
  const path = await writePage(played, ['slack', 'discord'], resolve('dist', 'start'));
  const page = readFileSync(path, 'utf8');
  rmSync(dirname(path), { recursive: true });
  const [, json = ''] = /<script type="application\/json" id="shown">(.*?)<\/script>/.exec(page) ?? [];
  const { stories } = JSON.parse(json) as Shown;
  expect(stories.map(({ result: { slack, discord } }) => [slack.length, discord.length])).toEqual([[1, 1]]);
  expect(stories[0]?.result.slack[0]?.body).toEqual(played[0]?.requests[0]?.json);
  expect(page).toContain("default-src 'none'");
});

test.each([
  [{ isTTY: true }, {}, true],
  [{ isTTY: false }, {}, false],
  [{}, {}, false],
  [{ isTTY: true }, { NO_COLOR: '1' }, false],
  [{ isTTY: true }, { TERM: 'dumb' }, false],
  [{}, { FORCE_COLOR: '1' }, true],
  [{}, { FORCE_COLOR: '0' }, false],
  [{}, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
])('for a stream %j with %j, uses colors: %s', (stream, env, expected) => {
  expect(wantsColor(stream, env)).toBe(expected);
});

test('draws the bar in the color of the message', () => {
  expect(colored.bar('▌', 0xcf222e)).toBe('\u001b[38;2;207;34;46m▌\u001b[39m');
  expect(colored.bar('▌', undefined)).toBe('▌');
});
