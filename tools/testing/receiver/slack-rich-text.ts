import { isJsonObject } from '../json.js';
import { SLACK } from './slack-limits.js';
import { choice, fault, flag, link, list, pattern, shape, text, variant, whole, type Rule } from './shape.js';

const closed = { closed: true } as const;
const type: Rule = () => [];
const many = Number.MAX_SAFE_INTEGER;

const styleShape = shape(
  {},
  Object.fromEntries(
    ['bold', 'italic', 'strike', 'underline', 'code', 'highlight', 'client_highlight', 'unlink'].map(name => [
      name,
      flag,
    ]),
  ),
  closed,
);
const style: Rule = (value, path) =>
  isJsonObject(value) && Object.keys(value).length === 0
    ? [fault(path, 'BASE_TYPE_REQUIRED', 'A style names at least one way.')]
    : styleShape(value, path);

const leaf = (required: Record<string, Rule>, optional: Record<string, Rule> = {}): Rule =>
  shape({ type, ...required }, { style, ...optional }, closed);

const textLeaf = leaf({ text: text(many) });
const linkLeaf = leaf(
  { url: link(SLACK.url, 'http', 'https', 'mailto') },
  { text: text(many), unsafe: flag },
);

const anyLeaf = variant({
  text: textLeaf,
  link: linkLeaf,
  user: leaf({ user_id: pattern(/^[UW][A-Z0-9]+$/) }),
  usergroup: leaf({ usergroup_id: pattern(/^S[A-Z0-9]+$/) }),
  channel: leaf({ channel_id: pattern(/^[CG][A-Z0-9]+$/) }),
  team: leaf({ team_id: pattern(/^T[A-Z0-9]+$/) }),
  broadcast: leaf({ range: choice('here', 'channel', 'everyone') }),
  emoji: leaf({ name: text(many) }, { skin_tone: whole(1, 6), unicode: text(many) }),
  color: leaf({ value: pattern(/^#?[0-9a-f]{6}$/i) }),
  date: leaf(
    { timestamp: whole(0, many), format: text(many) },
    { url: link(SLACK.url, 'http', 'https'), fallback: text(many) },
  ),
});

const border = whole(0, 1);
const section = shape({ type, elements: list(anyLeaf, many) }, {}, closed);

/** https://docs.slack.dev/reference/block-kit/blocks/rich-text-block */
export const richText = list(
  variant({
    rich_text_section: section,
    rich_text_list: shape(
      {
        type,
        style: choice('bullet', 'ordered'),
        elements: list(variant({ rich_text_section: section }), many, 1),
      },
      { indent: whole(0, SLACK.listIndent), offset: whole(0, many), border: whole(0, many) },
      closed,
    ),
    rich_text_preformatted: shape(
      { type, elements: list(variant({ text: textLeaf, link: linkLeaf }), many) },
      { border, language: text(many) },
      closed,
    ),
    rich_text_quote: shape({ type, elements: list(anyLeaf, many) }, { border }, closed),
  }),
  many,
  1,
);
