import type { Message } from '../../../src/message/types.js';
import { link, text } from '../../../src/text/tree.js';

export const RUN = 'https://github.com/octo-org/shop/actions/runs/1';

/** A failed run, with some of it changed. */
export const sample = (changes: Partial<Message> = {}): Message => ({
  symbol: '❌',
  title: 'CI failed',
  url: RUN,
  where: [text('on '), link('main', 'https://github.com/octo-org/shop/tree/main')],
  repo: { label: 'octo-org/shop', url: 'https://github.com/octo-org/shop' },
  repoInHeadline: true,
  color: 0xcf222e,
  body: [],
  changeFollows: false,
  change: [],
  fields: [],
  facts: [],
  buttons: [],
  ...changes,
});
