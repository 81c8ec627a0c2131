import { describe, expect, test } from '@jest/globals';
import { fc } from '../helpers/property.js';

import { readContext } from '../../src/events/context.js';
import { collectFacts } from '../../src/facts/collect.js';
import { parseInputs } from '../../src/inputs/index.js';
import { throwMistake } from '../../src/inputs/mistakes.js';
import { UserError } from '../../src/inputs/user-error.js';
import { draftMessage } from '../../src/message/build.js';
import { openPayload } from '../../src/custom/index.js';
import { discord } from '../../src/platforms/discord/index.js';
import { slack } from '../../src/platforms/slack/index.js';
import { slackTrigger } from '../../src/platforms/slack-trigger/index.js';
import { Secret } from '../../src/secrets/secret.js';
import type { Platform } from '../../src/platforms/types.js';
import type { Drawn } from '../helpers/draw.js';
import { fakeEdges } from '../helpers/fake-edges.js';
import { harmsOf } from './harms.js';
import { HOSTILE } from './values.js';

const V = '{{ event.v }}';
const section = (text: string): object => ({ type: 'section', text: { type: 'mrkdwn', text } });
const leaf = (over: object): object => ({
  type: 'rich_text_section',
  elements: [{ type: 'text', text: V, ...over }],
});

const words = (text: string): object => ({ type: 'plain_text', text });

/** A value in every place where an author may put it. */
const SLACK = {
  text: `News: ${V}`,
  blocks: [
    { type: 'header', text: { type: 'plain_text', text: V } },
    ...[V, `> ${V}`, `a ${V} b`, `*${V}*`, `\`${V}\``, `<${V}>`, `<@${V}>`, `<!${V}>`, `<${V}|a>`].map(
      section,
    ),
    ...[
      `<https://shop.example/${V}|a>`,
      `<https://shop.example|${V}>`,
      `<https://shop.example|See ${V} now>`,
      `<https://shop.example|${V}${V}>`,
      `${V}${V}`,
      `<!subteam^${V}>`,
    ].map(section),
    { type: 'rich_text', elements: [leaf({}), leaf({ type: 'link', url: 'https://shop.example' })] },
    { type: 'context', elements: [{ type: 'mrkdwn', text: `${V} · ${V}` }] },
    { type: 'image', image_url: `https://shop.example/${V}.png`, alt_text: V },
    { ...section('Buttons'), accessory: { type: 'button', text: words(V), url: 'https://shop.example' } },
    {
      type: 'actions',
      elements: [
        { type: 'button', text: words(`See ${V}`), url: `https://shop.example/${V}` },
        { type: 'overflow', options: [{ text: words(V), value: 'a', url: 'https://shop.example' }] },
      ],
    },
  ],
};
const DISCORD = {
  content: [
    `News: ${V}`,
    V,
    `**${V}**`,
    `\`${V}\``,
    `<@${V}>`,
    `@${V}`,
    `[${V}](https://shop.example)`,
    `[See ${V} now](https://shop.example/x)`,
    `[${V}${V}](https://shop.example/${V})`,
    `[a [b] ${V}](https://shop.example)`,
    `[a](${V})`,
  ].join('\n'),
  embeds: [
    {
      title: V,
      url: `https://shop.example/${V}`,
      description: `# ${V}\n> ${V}\n- ${V}\n\`\`\`\n${V}\n\`\`\`\n[a](https://shop.example/${V}) https://shop.example/${V}`,
      fields: [{ name: `a ${V}`, value: `b ${V}` }],
      footer: { text: V },
      author: { name: V },
    },
  ],
  components: [
    {
      type: 1,
      components: [
        { type: 2, style: 5, label: V, url: 'https://shop.example' },
        { type: 2, style: 5, label: `a ${V}`, url: `https://shop.example/${V}` },
      ],
    },
  ],
};

const draw = async (
  platform: Platform,
  payload: object,
  v: string,
): Promise<Drawn['trigger'] | undefined> => {
  const env = {
    GITHUB_REPOSITORY: 'octo-org/shop',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_EVENT_NAME: 'repository_dispatch',
  };
  const event = { v };
  const inputs = await parseInputs(name => (name === 'payload' ? JSON.stringify(payload) : ''));
  if (inputs.payload === undefined) throw new Error('there is no payload');
  const context = readContext(env);
  const edges = fakeEdges({ env });
  const given = { payload: event, env, context, now: edges.clock.now };
  const own = await openPayload(inputs.payload, edges, given);
  const facts = await collectFacts(inputs, { readable: true, payload: event }, context);
  const payloadsFor = await own.fill(
    facts,
    await draftMessage(facts, inputs, context.serverUrl),
    throwMistake,
  );
  const destination = { name: 'x', platform, url: new Secret('https://x.example') };
  try {
    return (await payloadsFor(destination, { silent: false }))[0].body;
  } catch (error) {
    // A value that does not fit is the author's error, which says so; nothing is posted.
    if (error instanceof UserError) return undefined;
    throw error;
  }
};

const EMPTY = { slack: [], trigger: {}, discord: { allowed_mentions: { parse: [] } } };

const harms = async (v: string): Promise<readonly string[]> => {
  const onSlack = await draw(slack, SLACK, v);
  const trigger = await draw(slackTrigger, { what: V, more: `a ${V}` }, v);
  const onDiscord = await draw(discord, DISCORD, v);
  return harmsOf({
    slack: onSlack ? [onSlack] : [],
    trigger: trigger ?? {},
    discord: onDiscord ?? EMPTY.discord,
  });
};

test('shows a harmless value in every place', async () => {
  const shown = JSON.stringify([
    await draw(slack, SLACK, 'harmless'),
    await draw(discord, DISCORD, 'harmless'),
  ]);
  const places = JSON.stringify([SLACK, DISCORD]).split(V).length;
  expect(shown.split('harmless')).toHaveLength(places);
});

describe('lets no value break out of a text in a custom payload', () => {
  test.each(Object.entries(HOSTILE))('%s', async (_what, values) => {
    for (const value of values) expect([value, await harms(value)]).toEqual([value, []]);
  });

  test('whatever it consists of', async () => {
    const pieces = fc.constantFrom(
      ...[
        '<',
        '>',
        '|',
        '@',
        '!',
        '#',
        '&',
        '*',
        '_',
        '~',
        '`',
        '```',
        '\\',
        '[',
        ']',
        '(',
        ')',
        '\n',
        ' ',
        '-',
        ':',
      ],
      ...[
        'https://evil.example',
        'evil.',
        'example',
        'shop.example',
        'ftp:',
        '//',
        'everyone',
        'here',
        'channel',
        'U0123ABCD',
        '80351110224678912',
        'a',
      ],
    );
    const value = fc.array(pieces, { maxLength: 12 }).map(parts => parts.join(''));
    await fc.assert(
      fc.asyncProperty(value, async found => {
        expect(await harms(found)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  }, 60_000);
});
