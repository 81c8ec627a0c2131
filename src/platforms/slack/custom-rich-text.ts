import {
  address,
  choice,
  flag,
  list,
  noOther,
  pattern,
  shape,
  text,
  variant,
  whole,
  type Checks,
} from '../../values/checks.js';
import type { Check } from '../../values/findings.js';
import { strict, typed } from './custom-elements.js';
import { CUSTOM_LIMITS } from './custom-limits.js';

const STYLES = ['bold', 'italic', 'strike', 'underline', 'code', 'highlight', 'client_highlight', 'unlink'];
const style = shape({}, Object.fromEntries(STYLES.map(name => [name, flag])), strict);

const leaf = (required: Checks, optional: Checks = {}): Check => typed(required, { style, ...optional });
const idCheck = (form: RegExp, example: string): Check => pattern(form, `an ID such as ${example}`);
const anyLength = text(Infinity, { mayBeEmpty: true });

const LEAVES: Checks = {
  text: leaf({ text: text() }),
  link: leaf(
    { url: address(CUSTOM_LIMITS.url, 'http', 'https', 'mailto') },
    { text: anyLength, unsafe: flag },
  ),
  user: leaf({ user_id: idCheck(/^[UW][A-Z0-9]+$/, 'U0123ABCD') }),
  usergroup: leaf({ usergroup_id: idCheck(/^S[A-Z0-9]+$/, 'S0123ABCD') }),
  channel: leaf({ channel_id: idCheck(/^[CG][A-Z0-9]+$/, 'C0123ABCD') }),
  team: leaf({ team_id: idCheck(/^T[A-Z0-9]+$/, 'T0123ABCD') }),
  broadcast: leaf({ range: choice('here', 'channel', 'everyone') }),
  emoji: leaf({ name: text() }, { skin_tone: whole(1, 6), unicode: text(), url: text() }),
  color: leaf({ value: pattern(/^#?[0-9a-f]{6}$/i, 'a color such as #1a7f37') }),
  date: leaf(
    { timestamp: whole(0), format: text() },
    { url: address(CUSTOM_LIMITS.url, 'http', 'https'), fallback: anyLength },
  ),
};

const leaves = list(variant(LEAVES, noOther(...Object.keys(LEAVES))));
const border = whole(0, 1);
const section = typed({ elements: leaves });
const item = variant({ rich_text_section: section }, noOther('rich_text_section'));

const PARTS: Checks = {
  rich_text_section: section,
  rich_text_list: typed(
    { style: choice('bullet', 'ordered'), elements: list(item, Infinity, 1) },
    { indent: whole(0, CUSTOM_LIMITS.listIndent), offset: whole(0), border: whole(0) },
  ),
  rich_text_preformatted: typed({ elements: leaves }, { border, language: text() }),
  rich_text_quote: typed({ elements: leaves }, { border }),
};

/** https://docs.slack.dev/reference/block-kit/blocks/rich-text-block */
export const richTextParts = list(variant(PARTS, noOther(...Object.keys(PARTS))), Infinity, 1);
