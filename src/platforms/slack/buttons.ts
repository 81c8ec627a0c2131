import type { Button, KnownBlock } from '@slack/types';
import type { Message } from '../../message/types.js';
import { oneLine } from '../../text/clean.js';
import { safeLink } from '../../text/links.js';
import { link, type InlineLine } from '../../text/tree.js';
import { unmentioned } from './escape.js';
import { LIMITS, SHARES } from './limits.js';

interface Buttons {
  readonly blocks: readonly KnownBlock[];
  /** Links that cannot be buttons. */
  readonly links: readonly InlineLine[];
}

const asLink = ({ label, url }: { label: string; url: string }): InlineLine => [
  link(oneLine(label) || url, url),
];

/** Every button as a link, for forms without buttons. */
export const buttonLinks = ({ buttons }: Message): readonly InlineLine[] => buttons.map(asLink);

/** Link buttons as far as Slack accepts them. A label or an address that is too long becomes a link in the text. */
export const selectButtons = ({ buttons }: Message): Buttons => {
  const shown: Button[] = [];
  const links: InlineLine[] = [];
  let left: number = SHARES.buttons;
  for (const button of buttons) {
    const url = safeLink(button.url);
    const label = unmentioned(oneLine(button.label));
    const units = label.length + (url ?? '').length;
    const fits = label !== '' && label.length <= LIMITS.buttonLabel && units <= left;
    if (url === undefined || url.length > LIMITS.url || !fits || shown.length === LIMITS.buttons) {
      links.push(asLink(button));
      continue;
    }
    // A button without an action_id is only a link: https://docs.slack.dev/reference/block-kit/block-elements/button-element
    shown.push({ type: 'button', text: { type: 'plain_text', text: label }, url });
    left -= units;
  }
  return { blocks: shown.length === 0 ? [] : [{ type: 'actions', elements: shown }], links };
};
