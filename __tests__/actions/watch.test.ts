import { describe, expect, test } from '@jest/globals';

import { watchEnd, watchStart } from '../../src/actions/watch.js';
import type { WatchEdges } from '../../src/edges/types.js';
import { fakeEdges, type FakeEdges, type FakeOptions } from '../helpers/fake-edges.js';

const DISCORD = 'https://discord.com/api/webhooks/123456789012345678/s3cr3tD1sc0rdT0ken';
const STARTED_MS = 1_700_000_000_000;

type FakeWatch = WatchEdges & FakeEdges & { readonly saved: ReadonlyMap<string, string> };

const edgesWith = (options: FakeOptions = {}, state: Readonly<Record<string, string>> = {}): FakeWatch => {
  const saved = new Map(Object.entries(state));
  return {
    ...fakeEdges({
      files: { 'event.json': '{"ref":"refs/heads/main"}' },
      env: { GITHUB_EVENT_PATH: 'event.json', GITHUB_EVENT_NAME: 'push', GITHUB_WORKFLOW: 'CI' },
      startMs: STARTED_MS,
      script: [{ status: 200, body: '{"id":"1174084812083200000"}' }],
      ...options,
      inputs: { webhook: DISCORD, ...options.inputs },
    }),
    state: { read: name => saved.get(name) ?? '', save: (name, value) => void saved.set(name, value) },
    saved,
  };
};

const parseResults = async (
  options: FakeOptions = {},
  state?: Readonly<Record<string, string>>,
): Promise<FakeWatch> => {
  const edges = edgesWith(options, state);
  await watchEnd(edges);
  return edges;
};
const started = async (inputs: Readonly<Record<string, string>> = {}): Promise<FakeWatch> => {
  const edges = edgesWith({ inputs });
  await watchStart(edges);
  return edges;
};
const hows = ({ runner }: FakeEdges): string[] => runner.said.map(({ how }) => how);

describe('the start of the job', () => {
  test('is saved for the end, and nothing is posted', async () => {
    const edges = await started();
    expect(Object.fromEntries(edges.saved)).toEqual({ started: String(STARTED_MS) });
    expect([edges.seen, edges.runner.said, edges.runner.outputs.size]).toEqual([[], [], 0]);
  });

  test('masks the webhook', async () => {
    expect((await started()).runner.masks).toContain(DISCORD);
  });

  test('reports no mistake in templates that may name later steps', async () => {
    expect(hows(await started({ title: '', text: '# x', fields: 'a: b', footer: 'c' }))).toEqual([]);
  });

  test('limits a live message to 15 seconds', async () => {
    const edges = edgesWith({
      inputs: { live: 'true', deadline: '10m' },
      script: [{ status: 503 }],
    });
    await watchStart(edges);
    expect(edges.clock.now() - STARTED_MS).toBeLessThanOrEqual(15_000);
    expect(hows(edges).at(-1)).toBe('warning');
    expect(edges.saved.get('posted')).toBe('');
  });
});

describe('the end of the job', () => {
  test.each([
    ['since the start', { started: String(STARTED_MS - 252_000) }, '4m 12s'],
    ['nothing when the start is unknown', {}, undefined],
    ['nothing when the start is not a number', { started: 'soon' }, undefined],
    ['nothing when it would be negative', { started: String(STARTED_MS + 60_000) }, '0ms'],
  ])('reports the duration: %s', async (_what, state, words) => {
    const [seen] = (await parseResults({}, state)).seen;
    const { embeds } = JSON.parse(seen?.request.body ?? '') as { embeds: { footer?: { text: string } }[] };
    expect(embeds[0]?.footer?.text).toBe(words);
  });

  test.each([
    ['cancelled', 120_000],
    ['failure', 600_000],
  ])('gives a job with the status %s up to %d ms for its message', async (status, most) => {
    const { clock } = await parseResults({
      inputs: { job: JSON.stringify({ status }), deadline: '10m' },
      script: [{ status: 503 }],
    });
    const took = clock.now() - STARTED_MS;
    expect(took).toBeLessThanOrEqual(most);
    expect(took).toBeGreaterThan(most - 20_000);
  });

  test.each([
    ['', 'warning'],
    ['warn', 'warning'],
    [' FAIL ', 'fail'],
  ])('with on-error: %j, reports a failure as %s', async (onError, how) => {
    const edges = await parseResults({ inputs: { 'on-error': onError, color: 'reddish' } });
    expect(hows(edges)).toEqual([how]);
    expect(edges.runner.outputs.get('outcome')).toBe('failed');
  });

  test('does not fail the job because of an error in our code', async () => {
    const edges = edgesWith();
    const input = (name: string): string => {
      if (name === 'text') throw new TypeError('oh');
      return edges.runner.input(name);
    };
    await watchEnd({ ...edges, runner: { ...edges.runner, input } });
    expect(edges.runner.said).toEqual([{ how: 'warning', line: 'Hookline failed unexpectedly: oh' }]);
  });

  test('does not repeat a mistake that was reported at the start', async () => {
    const first = await started({ color: 'reddish' });
    expect(hows(first)).toEqual(['fail']);
    const edges = await parseResults({ inputs: { color: 'reddish' } }, Object.fromEntries(first.saved));
    expect(hows(edges)).toEqual(['info']);
  });
});
