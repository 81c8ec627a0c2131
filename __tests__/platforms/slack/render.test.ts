import { describe, expect, test } from '@jest/globals';
import { startCpuClock } from '../../helpers/cpu-time.js';
import { fc } from '../../helpers/property.js';
import type { PayloadForm } from '../../../src/platforms/types.js';
import { render } from '../../../src/platforms/slack/render.js';
import { check } from '../../../src/platforms/slack/check.js';
import { link, paragraph, text } from '../../../src/text/tree.js';
import { messages, smallMessages } from './arbitrary.js';
import { RUN, sample } from './sample.js';

const loud = { silent: false };
const forms = async (
  ...args: Parameters<typeof render>
): Promise<[PayloadForm, PayloadForm, PayloadForm]> => {
  const [rich] = await render(...args);
  const [sections, plain] = (await rich.fallbacks?.())?.slice(-2) ?? [];
  if (sections === undefined || plain === undefined) throw new Error('forms are missing');
  return [rich, sections, plain];
};
const blocksOf = ({ body }: PayloadForm): { type: string }[] =>
  (body['attachments'] as { blocks: { type: string }[] }[] | undefined)?.flatMap(({ blocks }) => blocks) ??
  [];
const typesOf = (payload: PayloadForm): string[] => blocksOf(payload).map(({ type }) => type);
const HEADLINE = `❌ *<${RUN}|CI failed>* on <https://github.com/octo-org/shop/tree/main|main> in <https://github.com/octo-org/shop|octo-org/shop>`;

const whole = sample({
  body: [{ kind: 'heading', level: 2, of: [text('What')] }, paragraph(text('Body <!here>'))],
  change: [[link('a1b2c3d', 'https://x.example/c'), text(' Fix *it*')]],
  fields: [{ name: 'Env <1>', value: [text('prod')] }],
  facts: [[text('#42')], [text('4m 12s')]],
  image: 'https://x.example/i.png',
  thumbnail: 'https://x.example/t.png',
  buttons: [{ label: 'Open', url: 'https://x.example/o' }],
});

describe('the first form', () => {
  test('has the headline on top and everything else beside the color', async () => {
    const [rich] = await forms(whole, loud);
    expect(rich.body).toEqual({
      text: HEADLINE,
      blocks: [
        {
          type: 'rich_text',
          elements: [
            {
              type: 'rich_text_section',
              elements: [
                { type: 'text', text: '❌ ' },
                { type: 'link', url: RUN, text: 'CI failed', style: { bold: true } },
                { type: 'text', text: ' on ' },
                { type: 'link', url: 'https://github.com/octo-org/shop/tree/main', text: 'main' },
                { type: 'text', text: ' in ' },
                { type: 'link', url: 'https://github.com/octo-org/shop', text: 'octo-org/shop' },
              ],
            },
          ],
        },
      ],
      attachments: [
        {
          color: '#cf222e',
          fallback: 'What Body &lt;!here&gt; a1b2c3d Fix *it*',
          blocks: [
            {
              type: 'section',
              text: {
                type: 'mrkdwn',
                text: '*What*\nBody &lt;!here&gt;\n\n<https://x.example/c|a1b2c3d> Fix \u2060*\u2060it\u2060*\u2060',
                verbatim: true,
              },
              accessory: {
                type: 'image',
                image_url: 'https://x.example/t.png',
                alt_text: '❌ CI failed on main in octo-org/shop',
              },
            },
            {
              type: 'section',
              fields: [{ type: 'mrkdwn', text: '*Env &lt;1&gt;*\nprod', verbatim: true }],
            },
            {
              type: 'image',
              image_url: 'https://x.example/i.png',
              alt_text: '❌ CI failed on main in octo-org/shop',
            },
            {
              type: 'actions',
              elements: [
                { type: 'button', text: { type: 'plain_text', text: 'Open' }, url: 'https://x.example/o' },
              ],
            },
            { type: 'context', elements: [{ type: 'mrkdwn', text: '#42 · 4m 12s', verbatim: true }] },
          ],
        },
      ],
    });
    expect(rich.cuts).toEqual([]);
  });

  test('has no attachment when it would be empty', async () => {
    expect(Object.keys((await forms(sample(), loud))[0].body)).toEqual(['text', 'blocks']);
  });

  test('names the repository first among the facts if the headline does not', async () => {
    const [rich] = await forms(sample({ repoInHeadline: false, facts: [[text('#42')]] }), loud);
    expect(blocksOf(rich)).toMatchObject([
      { elements: [{ text: '<https://github.com/octo-org/shop|octo-org/shop> · #42' }] },
    ]);
    expect(rich.body['text']).not.toContain('octo-org/shop|');
  });

  test('has a color of six digits', async () => {
    const [rich] = await forms(sample({ color: 0x0969da, facts: [[text('x')]] }), loud);
    expect(rich.body).toMatchObject({ attachments: [{ color: '#0969da' }] });
  });

  test('shows a thumbnail without fields as an image', async () => {
    expect(typesOf((await forms(sample({ thumbnail: 'https://x.example/t.png' }), loud))[0])).toEqual([
      'image',
    ]);
  });

  test('shows forty fields in sections of ten', async () => {
    const fields = Array.from({ length: 40 }, (_, i) => ({ name: `Field ${i}`, value: [text('value')] }));
    for (const form of (await forms(sample({ fields }), loud)).slice(0, 2)) {
      const sections = blocksOf(form) as unknown as { fields: unknown[] }[];
      expect(sections.map(({ fields: ten }) => ten.length)).toEqual([10, 10, 10, 10]);
      expect(form.cuts).toEqual([]);
    }
  });

  test('replaces buttons that Slack would refuse by links', async () => {
    const buttons = [
      { label: 'x'.repeat(76), url: 'https://x.example/long' },
      ...Array.from({ length: 26 }, (_, i) => ({ label: `B${i}`, url: `https://x.example/${i}` })),
    ];
    const [rich] = await forms(sample({ buttons }), loud);
    expect(typesOf(rich)).toEqual(['rich_text', 'actions']);
    expect(JSON.stringify(blocksOf(rich)[0])).toMatch(/example\/long.*example\/25/);
    expect((blocksOf(rich)[1] as unknown as { elements: unknown[] }).elements).toHaveLength(25);
  });
});

test('mentions nobody in labels, names, and image descriptions that are read as mrkdwn', async () => {
  const message = { title: '<!here>', image: 'https://x.example/i.png' };
  const buttons = [{ label: '<@U1>', url: 'https://x.example/' }];
  const [rich] = await forms(sample({ ...message, buttons }), { ...loud, username: '<!channel>' });
  expect(JSON.stringify(rich.body).replace(/"text":"[^"]*<https[^"]*"/, '')).not.toMatch(/<(?:!|@)/);
});

describe('the simpler forms', () => {
  test('say the same without rich text', async () => {
    const [, plainer] = await forms(whole, loud);
    expect(plainer.body['blocks']).toBeUndefined();
    expect(typesOf(plainer)).toEqual(['section', 'section', 'image', 'context']);
    expect(blocksOf(plainer)[0]).toMatchObject({
      text: {
        text: '*What*\nBody &lt;!here&gt;\n\n<https://x.example/c|a1b2c3d> Fix \u2060*\u2060it\u2060*\u2060\n\n<https://x.example/o|Open>',
      },
      accessory: { image_url: 'https://x.example/t.png' },
    });
  });

  test('end with text alone', async () => {
    expect((await forms(whole, loud))[2].body).toEqual({
      text: `${HEADLINE}\n*What*\nBody &lt;!here&gt;\n\n<https://x.example/c|a1b2c3d> Fix \u2060*\u2060it\u2060*\u2060\n\n<https://x.example/o|Open>\n*Env &lt;1&gt;*\nprod\n#42 · 4m 12s`,
    });
  });
});

describe('a headline', () => {
  test.each([
    ['mentions', '<!channel> & *x*', `❌ <${RUN}|&lt;!channel&gt; &amp; \u2060*\u2060x\u2060*\u2060>`],
    ['line breaks', 'a\nb', `❌ *<${RUN}|a b>*`],
    ['nothing', ' ', `❌ *<${RUN}|Notification>*`],
    ['right-to-left text', 'שלום', `❌ *<${RUN}|\u2068שלום\u2069>*`],
  ])('is safe with %s in its title', async (_, title, printed) => {
    const message = sample({ title, where: [], repoInHeadline: false });
    for (const { body } of await forms(message, loud))
      expect((body['text'] as string).split('\n')[0]).toBe(printed);
  });

  test('omits a link that is too long', async () => {
    const url = `https://x.example/${'a'.repeat(2000)}`;
    const where = [text('on '), link('main', url)];
    expect((await forms(sample({ where }), loud))[0].body['text']).toBe(
      `❌ *<${RUN}|CI failed>* on main in <https://github.com/octo-org/shop|octo-org/shop>`,
    );
  });

  test('omits all links if they are too long together', async () => {
    const where = Array.from({ length: 3 }, () => link('main', `https://x.example/${'a'.repeat(900)}`));
    expect((await forms(sample({ where }), loud))[0].body['text']).toBe(
      '❌ *CI failed* mainmainmain in octo-org/shop',
    );
  });

  test('ends with the title of the subject, after the repository', async () => {
    const repo = '<https://github.com/octo-org/shop|octo-org/shop>';
    for (const { body } of await forms(sample({ afterColon: 'Use <b> & *x*' }), loud))
      expect((body['text'] as string).split('\n')[0]).toMatch(
        ` in ${repo}: <${RUN}|Use &lt;b&gt; &amp; \u2060*\u2060x\u2060*\u2060>`,
      );
    const [rich] = await forms(sample({ afterColon: 'word '.repeat(100) }), loud);
    expect(rich.body['text']).toMatch(/octo-org\/shop>: \*<[^|]*\|(word )+word…>\*$/);
    expect(rich.cuts).toEqual([{ part: 'title' }]);
  });

  test('has a title of at most 300 units', async () => {
    const [rich] = await forms(sample({ title: 'word '.repeat(100) }), loud);
    expect(rich.body['text']).toMatch(/\|(word )+word…>\*/);
    expect(rich.cuts).toEqual([{ part: 'title' }]);
  });
});

describe('the envelope', () => {
  test.each([
    [{ silent: false }, {}],
    [{ silent: true }, { unfurl_links: false, unfurl_media: false }],
    [{ silent: false, username: 'CI' }, { username: 'CI' }],
    [{ silent: false, username: ' \n' }, {}],
    [{ silent: false, username: 'x'.repeat(90) }, { username: `${'x'.repeat(79)}…` }],
    [{ silent: false, avatar: ':rocket:' }, { icon_emoji: ':rocket:' }],
    [{ silent: false, avatar: 'https://x.example/a.png' }, { icon_url: 'https://x.example/a.png' }],
  ])('%j adds %j to every form', async (envelope, added) => {
    for (const { body } of await forms(sample(), envelope)) {
      const { text: _text, blocks: _blocks, ...rest } = body;
      expect(rest).toEqual(added);
    }
  });
});

describe('content that does not fit', () => {
  const words = (count: number) => [text('word '.repeat(count))];
  const field = (i: number, size: number) => ({ name: `Field ${i}`, value: words(size) });

  test('is not cut while it fits', async () => {
    const message = sample({ body: [paragraph(...words(2000))], facts: [words(100)] });
    expect((await forms(message, loud))[0].cuts).toEqual([]);
    expect((await forms(message, loud))[1].cuts).toEqual([]);
  });

  test('is cut from the facts first, then the fields, then the body', async () => {
    const body = [paragraph(...words(1600))];
    const facts = [words(500)];
    const few = Array.from({ length: 3 }, (_, i) => field(i, 150));
    expect((await forms(sample({ body, facts: [words(500)] }), loud))[0].cuts).toEqual([]);
    expect((await forms(sample({ body, facts, fields: few }), loud))[0].cuts).toEqual([{ part: 'facts' }]);
    const many = Array.from({ length: 10 }, (_, i) => field(i, i === 0 ? 1 : 300));
    expect((await forms(sample({ body, facts, fields: many }), loud))[0].cuts).toEqual([
      { part: 'fields', cut: 9, of: 10 },
      { part: 'facts' },
    ]);
    const long = [paragraph(...words(5000))];
    expect((await forms(sample({ body: long, facts, fields: many }), loud))[0].cuts).toEqual([
      { part: 'body' },
      { part: 'fields', cut: 9, of: 10 },
      { part: 'facts' },
    ]);
  });

  test('leaves the facts 300 units and the fields a quarter', async () => {
    const message = sample({
      body: [paragraph(...words(9000))],
      fields: Array.from({ length: 10 }, (_, i) => field(i, 300)),
      facts: [words(500)],
    });
    const blocks = blocksOf((await forms(message, loud))[0]) as unknown as {
      fields?: { text: string }[];
      elements?: { text: string }[];
    }[];
    const fields = blocks[1]?.fields?.reduce((sum, { text: one }) => sum + one.length, 0);
    expect(fields).toBeGreaterThan(2700);
    expect(blocks[2]?.elements?.[0]?.text.length).toBeGreaterThan(270);
  });

  test.each([
    ['the rest', { more: 'https://x.example/more' }, 'https://x.example/more'],
    ['the subject itself', {}, RUN],
  ])('is linked to %s', async (_, more, url) => {
    const [rich, plainer] = await forms(sample({ body: [paragraph(...words(5000))], ...more }), loud);
    expect(JSON.stringify(rich.body)).toContain(
      JSON.stringify({ type: 'link', url, text: 'Read the rest' }).slice(1, -1).split(',')[1],
    );
    expect(JSON.stringify(plainer.body)).toContain(`… <${url}|Read the rest>`);
  });

  test('is reported for an image with a URL that is too long', async () => {
    expect((await forms(sample({ image: `https://x.example/${'a'.repeat(3000)}` }), loud))[0].cuts).toEqual([
      { part: 'image' },
    ]);
  });
});

test('cuts nothing that fits', async () => {
  await fc.assert(
    fc.asyncProperty(smallMessages, async message => {
      const [rich, plainer] = await forms(message, loud);
      expect([rich.cuts, plainer.cuts]).toEqual([[], []]);
    }),
    { numRuns: 100 },
  );
});

test('renders any message in three forms within the limits', async () => {
  await fc.assert(
    fc.asyncProperty(messages, async message => {
      for (const { body } of await forms(message, loud)) expect(check(body)).toBe(body);
    }),
    { numRuns: 100 },
  );
});

test('cuts a body of 200,000 characters in reasonable time', async () => {
  const body = Array.from({ length: 4000 }, () => paragraph(text('word *and* <more> '.repeat(3))));
  const cpuMs = startCpuClock();
  expect((await forms(sample({ body }), loud))[0].cuts).toEqual([{ part: 'body' }]);
  expect(cpuMs()).toBeLessThan(20_000);
});
