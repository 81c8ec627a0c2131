import { describe, expect, test } from '@jest/globals';

import {
  readStartedAt,
  serializeMemory,
  noteStart,
  loadMessages,
  saveMessages,
  withPhase,
} from '../../src/delivery/live.js';
import type { LiveEdges } from '../../src/delivery/live-file.js';
import type { Receipt } from '../../src/delivery/types.js';
import { parseInputs } from '../../src/inputs/index.js';
import type { Destination } from '../../src/platforms/types.js';
import { payload, postOf } from './run.js';

const TS = '1700000000.250000';
const SNOWFLAKE = '1174084812083200000';

/** One job's folder. */
const job = (env: Readonly<Record<string, string>> = {}): LiveEdges & { readonly random: () => number } => {
  const files = new Map<string, string>();
  return {
    random: Math.random,
    env: { RUNNER_TEMP: '/temp', GITHUB_RUN_ID: '1', GITHUB_JOB: 'build', ...env },
    files: {
      read: async path => {
        const text = files.get(path);
        if (text === undefined) throw new Error('ENOENT');
        return text;
      },
      write: async (path, text) => void files.set(path, text),
    },
  };
};

const post = postOf(payload('x'));
const to = (target: Partial<Destination['target']> = {}): Destination => ({
  ...post.destination,
  target: { tags: [], edits: [], ...target },
});
const receipt = (destination: Destination, messageIds: readonly string[], channelId?: string): Receipt => ({
  kind: 'delivered',
  post: { ...post, destination },
  sent: [],
  messageIds,
  ...(channelId !== undefined && { channelId }),
  attempts: 1,
});

describe('a message that a step posted', () => {
  test('is edited by the next step in the channel where it arrived', async () => {
    const edges = job();
    await saveMessages([receipt(to({ channel: '#a' }), [TS], 'C0123ABCD')], edges);
    const [found] = await loadMessages([to({ channel: '#a' })], edges);
    expect(found?.target).toEqual({ tags: [], channel: '#a', channelId: 'C0123ABCD', edits: [TS] });
  });

  test('stays known while others are posted', async () => {
    const edges = job();
    await saveMessages([receipt(to({ thread: 'a' }), [SNOWFLAKE, SNOWFLAKE])], edges);
    await saveMessages([receipt(to({ thread: 'b' }), ['']), receipt(to(), [TS])], edges);
    const found = await loadMessages([to({ thread: 'a' }), to({ thread: 'b' }), to()], edges);
    expect(found.map(({ target }) => target?.edits)).toEqual([[SNOWFLAKE, SNOWFLAKE], [], [TS]]);
  });

  test('is known from a copy only when the file is missing', async () => {
    const edges = job({ RUNNER_TEMP: '' });
    const copy = await serializeMemory([receipt(to(), [TS])], edges);
    expect((await loadMessages([to()], edges, copy))[0]?.target?.edits).toEqual([TS]);
    const withFile = job();
    await saveMessages([receipt(to(), [SNOWFLAKE])], withFile);
    expect((await loadMessages([to()], withFile, copy))[0]?.target?.edits).toEqual([SNOWFLAKE]);
  });

  test('is not used when message-id names another', async () => {
    const edges = job();
    await saveMessages([receipt(to(), [TS])], edges);
    const [found] = await loadMessages([to({ edits: [SNOWFLAKE] })], edges);
    expect(found?.target?.edits).toEqual([SNOWFLAKE]);
  });

  test('is forgotten when the runner provides no folder', async () => {
    const edges = job({ RUNNER_TEMP: '' });
    await saveMessages([receipt(to(), [TS])], edges);
    expect((await loadMessages([to()], edges))[0]?.target?.edits).toEqual([]);
  });
});

describe('the start that a step reported for the job', () => {
  const places = [to({ thread: 'a' }), to({ thread: 'b' })];

  test('is saved with its time, whether or not anything was posted', async () => {
    const edges = job();
    expect(await readStartedAt(places, edges)).toBeUndefined();
    await noteStart([to({ thread: 'a' })], 1000, edges);
    await saveMessages([receipt(to({ thread: 'a' }), [''])], edges);
    await noteStart(places, 2000, edges);
    await saveMessages([receipt(to({ thread: 'b' }), [TS])], edges);
    expect(await readStartedAt(places, edges)).toBe(1000);
    expect(await readStartedAt([to({ thread: 'b' })], edges)).toBe(2000);
    expect((await loadMessages(places, edges)).map(({ target }) => target?.edits)).toEqual([[], [TS]]);
  });

  test('does not apply to other targets or jobs', async () => {
    const edges = job();
    await noteStart(places, 1000, edges);
    expect(await readStartedAt([to()], edges)).toBeUndefined();
    expect(
      await readStartedAt(places, { ...edges, env: { ...edges.env, GITHUB_JOB: 'other' } }),
    ).toBeUndefined();
  });

  test('makes the next message a later one', async () => {
    const inputs = await parseInputs(() => '');
    expect(withPhase(inputs, [to()], 5000, 2000).phase).toEqual({ kind: 'updated', elapsedMs: 3000 });
  });
});

describe('the time since the first message', () => {
  test.each([
    ['a Slack ts', TS, 1_700_000_000_250],
    ['a Discord snowflake', SNOWFLAKE, 1_699_994_032_641],
  ])('is computed from %s', async (_what, id, postedMs) => {
    const inputs = await parseInputs(() => '');
    const { phase } = withPhase(inputs, [to(), to({ edits: [id] })], postedMs + 90_000);
    expect(phase).toEqual({ kind: 'updated', elapsedMs: 90_000 });
  });

  test('is unknown for the first message and never negative', async () => {
    const inputs = await parseInputs(() => '');
    expect(withPhase(inputs, [to()], 0).phase).toEqual({ kind: 'started' });
    expect(withPhase(inputs, [to({ edits: [TS] })], 0).phase).toEqual({
      kind: 'updated',
      elapsedMs: 0,
    });
  });
});
