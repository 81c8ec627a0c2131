import { expect, test } from '@jest/globals';
import { discord } from '../../src/platforms/discord/index.js';
import { slack } from '../../src/platforms/slack/index.js';
import { HUGE } from '../../tools/bench/huge.js';
import { messageOf, type Story } from '../helpers/draw.js';
import { PLACES } from './places.js';

/** The aim is 200 ms on a quiet machine; test machines are busy. */
const MOST_MS = 1500;

const build = async (story: Story): Promise<void> => {
  const message = await messageOf(story);
  await slack.render(message, { silent: false });
  await discord.render(message, { silent: false });
};

/** The median of three. */
const timeOf = async (story: Story): Promise<number> => {
  const times: number[] = [];
  for (let run = 0; run < 3; run += 1) {
    const start = performance.now();
    await build(story);
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[1] ?? Infinity;
};

test.each(Object.entries(HUGE))(
  'builds a message with %s hardly slower than a plain one',
  async (_what, value) => {
    const slow: string[] = [];
    for (const { name, story } of PLACES) {
      await build(story('word'));
      const ms = (await timeOf(story(value))) - (await timeOf(story('word')));
      if (ms > MOST_MS) slow.push(`${name}: ${Math.round(ms)} ms`);
    }
    expect(slow).toEqual([]);
  },
  120_000,
);
