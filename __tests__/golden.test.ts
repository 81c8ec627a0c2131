import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { footnotes, layOut } from '../tools/demo/card.js';
import { discordCard } from '../tools/demo/discord-card.js';
import { slackCard } from '../tools/demo/slack-card.js';
import { type Drawn, type Story, draw } from './helpers/draw.js';
import { corpusStories, stories } from './helpers/stories.js';

/** Expected messages, one file per story. `npm run golden` rewrites them; a person reads the diff. */
const FOLDER = join(import.meta.dirname, 'golden');
const WRITES = process.env['npm_lifecycle_event'] === 'golden';

const all: readonly Story[] = [...stories, ...corpusStories];
const fileOf = (story: Story): string => `${story.name}.json`;

const CARDS = { slack: slackCard, discord: discordCard };

const readable = (platform: keyof typeof CARDS, payload: Drawn['discord']): string[] => {
  const notes = footnotes();
  return layOut(CARDS[platform](payload, notes), notes);
};

const golden = async (story: Story): Promise<string> => {
  const { slack, discord } = await draw(story);
  const [first = {}] = slack;
  // The last form is text alone; the one before has sections instead of rich text.
  const plainer = slack.at(-2);
  const record = {
    name: story.name,
    readable: { slack: readable('slack', first), discord: readable('discord', discord) },
    slack: first,
    slackPlainer: plainer,
    discord,
  };
  return `${JSON.stringify(record, null, 2)}\n`;
};

describe('messages match their golden files', () => {
  test.each(all)('$name', async story => {
    const made = await golden(story);
    const file = join(FOLDER, fileOf(story));
    if (WRITES) writeFileSync(file, made);
    expect(made).toBe(readFileSync(file, 'utf8'));
  });

  test('no golden file is unused', () => {
    const known = new Set(all.map(fileOf));
    const left = readdirSync(FOLDER).filter(file => !known.has(file));
    if (WRITES) left.forEach(file => rmSync(join(FOLDER, file)));
    expect(WRITES ? [] : left).toEqual([]);
  });
});
