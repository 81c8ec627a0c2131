import { expect, test } from '@jest/globals';
import { render } from '../../../src/platforms/slack/render.js';
import { type Block, paragraph, text } from '../../../src/text/tree.js';
import { sample } from './sample.js';

const blocksOf = async (
  message: ReturnType<typeof sample>,
): Promise<readonly { readonly type: string }[]> => {
  const [payload] = await render(message, { silent: false });
  const { attachments } = payload.body as {
    attachments: { blocks: { type: string }[] }[];
  };
  return attachments.flatMap(({ blocks }) => blocks);
};

test('shows a thumbnail beside the first text, never beside fields', async () => {
  const thumbnail = 'https://x.example/t.png';
  const fields = [{ name: 'Environment', value: [text('production')] }];
  const change = [[text('a1b2c3d Fix & <mend>')]];
  expect(await blocksOf(sample({ thumbnail, fields, change }))).toMatchObject([
    {
      type: 'section',
      text: { text: 'a1b2c3d Fix &amp; &lt;mend&gt;' },
      accessory: { image_url: thumbnail },
    },
    { type: 'section', fields: [expect.anything()] },
  ]);
  expect((await blocksOf(sample({ thumbnail, fields }))).map(({ type }) => type)).toEqual([
    'section',
    'image',
  ]);
});

test('separates the commit from another author’s text, but not from its own', async () => {
  const list: Block = { kind: 'list', items: [{ of: [paragraph(text('src/cart.ts:42'))] }] };
  const change = [[text('a1b2c3d')]];
  const commit = async (changeFollows: boolean): Promise<unknown> => {
    const [rich] = await blocksOf(sample({ body: [list], change, changeFollows }));
    return (rich as unknown as { elements: unknown[] }).elements.at(-1);
  };
  expect(await commit(true)).toEqual({
    type: 'rich_text_section',
    elements: [{ type: 'text', text: 'a1b2c3d' }],
  });
  expect(await commit(false)).toEqual({
    type: 'rich_text_section',
    elements: [{ type: 'text', text: '\na1b2c3d' }],
  });
});
