import type { Envelope } from '../../../src/inputs/types.js';
import type { Field, Message } from '../../../src/message/types.js';
import type { Cut } from '../../../src/platforms/cuts.js';
import type { DiscordBody } from '../../../src/platforms/discord/check.js';
import { render } from '../../../src/platforms/discord/render.js';
import { code, text, type Inline } from '../../../src/text/tree.js';

const SHOP = 'https://github.com/octo-org/shop';

/** A failed run; each case changes one thing in it. */
export const failure: Message = {
  symbol: '❌',
  title: 'CI failed',
  url: `${SHOP}/actions/runs/42`,
  where: [text('on '), { kind: 'link', url: `${SHOP}/tree/main`, of: [text('main')] }],
  repo: { label: 'octo-org/shop', url: SHOP },
  repoInHeadline: true,
  color: 0xcf222e,
  body: [],
  changeFollows: false,
  change: [
    [
      { kind: 'link', url: `${SHOP}/commit/a1b2c3d`, of: [code('a1b2c3d')] },
      text(' Fix the cart total — octocat'),
    ],
  ],
  fields: [],
  facts: [[text('4m 12s')], [text('#42')]],
  buttons: [],
};

export const plainly: Envelope = { silent: false };

/** The body and the cuts of one message. */
export const rendered = (
  change: Partial<Message> = {},
  envelope: Envelope = plainly,
): { readonly body: DiscordBody; readonly cuts: readonly Cut[] } => {
  const [{ body, cuts }] = render({ ...failure, ...change }, envelope);
  return { body: body, cuts };
};

export const linkTo = (label: string, url: string): Inline => ({ kind: 'link', url, of: [text(label)] });
/** That many units of words; a multiple of five. */
export const safeText = (length: number): string => 'word '.repeat(length / 5).trim();
export const fields = (count: number, value = 'x'): Field[] =>
  Array.from({ length: count }, (_, index) => ({ name: `Host ${String(index)}`, value: [text(value)] }));
export const buildEmbeds = (...args: Parameters<typeof rendered>) => rendered(...args).body.embeds ?? [];
/** The units of all embeds. */
export const together = (...args: Parameters<typeof rendered>): number =>
  buildEmbeds(...args)
    .flatMap(({ title, description, author, footer, fields: list = [] }) => [
      ...[title, description, author?.name, footer?.text],
      ...list.flatMap(({ name, value }) => [name, value]),
    ])
    .reduce((sum, part = '') => sum + part.length, 0);
