import type { Envelope } from '../../../src/inputs/types.js';
import type { Message } from '../../../src/message/types.js';
import type { Body } from '../../../src/platforms/discord/check.js';
import { render } from '../../../src/platforms/discord/render.js';
import { code, text } from '../../../src/text/tree.js';

const SHOP = 'https://github.com/octo-org/shop';

/** A failed run; cases change one thing in it. */
export const failure: Message = {
  symbol: '❌',
  title: 'CI failed',
  url: `${SHOP}/actions/runs/42`,
  where: [text('on '), { kind: 'link', url: `${SHOP}/tree/main`, of: [text('main')] }],
  repo: { label: 'octo-org/shop', url: SHOP },
  repoInHeadline: true,
  color: 0xcf222e,
  body: [],
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
): { readonly body: Body; readonly cuts: readonly string[] } => {
  const [{ body, cuts }] = render({ ...failure, ...change }, envelope);
  return { body: body, cuts };
};
