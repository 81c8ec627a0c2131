import { parse as parseDiscord } from 'discord-markdown-parser';
import { NodeType, parse as parseSlack, type Node } from 'slack-message-parser';
import type { Drawn } from '../helpers/draw.js';

/** Anything in a text that is more than letters: a style, a link, a mention. */
export interface Mark {
  readonly kind: string;
  readonly target?: string;
  readonly label: string;
}

/** One string of a payload as a client shows it. */
export interface PreviewContent {
  readonly at: string;
  readonly text: string;
  readonly marks: readonly Mark[];
}

type JsonObject = Readonly<Record<string, unknown>>;

const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const string = (value: unknown): string => (typeof value === 'string' ? value : '');

const SLACK_KINDS = new Map<NodeType, string>([
  [NodeType.Bold, 'bold'],
  [NodeType.Italic, 'italic'],
  [NodeType.Strike, 'strike'],
  [NodeType.Code, 'code'],
  [NodeType.PreText, 'pre'],
  [NodeType.Quote, 'quote'],
  [NodeType.URL, 'link'],
  [NodeType.UserLink, 'mention'],
  [NodeType.ChannelLink, 'mention'],
  [NodeType.Command, 'mention'],
]);

const decodePercent = (value: string): string =>
  value.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').replaceAll('\u2060', '');

const mrkdwn = (at: string, value: string): PreviewContent => {
  const marks: Mark[] = [];
  const textOf = (node: Node): string => {
    const children = 'children' in node ? node.children : 'label' in node ? (node.label ?? []) : undefined;
    const text = children?.map(textOf).join('') ?? ('text' in node ? node.text : node.source);
    const kind = SLACK_KINDS.get(node.type);
    if (kind !== undefined)
      marks.push({
        kind,
        label: decodePercent(text),
        ...(node.type === NodeType.URL && { target: decodePercent(node.url) }),
      });
    return text;
  };
  const text = parseSlack(value).children.map(textOf).join('');
  return { at, text: decodePercent(text), marks };
};

const literal = (at: string, value: string): PreviewContent => ({
  at,
  text: value.replaceAll('\u2060', ''),
  // A server other than Slack may even read this for mentions.
  marks: (value.match(/<(?:!(?:channel|here|everyone|subteam)|@[UW]|#C)[^>]*>?/g) ?? []).map(label => ({
    kind: 'mention',
    label,
  })),
});

/** A workflow may put a variable into text that is parsed: nothing in it may start a mention, a link, or a date. */
const variable = (at: string, value: string): PreviewContent => ({
  at,
  text: value.replaceAll('\u2060', ''),
  marks: (value.match(/<(?:[!@#:|]|[\p{L}\p{N}])[^>]*>?/gu) ?? []).map(label => ({ kind: 'mention', label })),
});

/** A rich text: its leaves are literal, with their marks next to them. */
const richText = (at: string, node: JsonObject): PreviewContent => {
  const marks: Mark[] = [];
  const walk = (one: unknown): string => {
    if (Array.isArray(one)) return one.map(walk).join('');
    if (!isJsonObject(one)) return '';
    const { type, text, url, style, elements } = one;
    if (elements !== undefined) {
      if (type !== 'rich_text' && type !== 'rich_text_section') marks.push({ kind: string(type), label: '' });
      return `${walk(elements)}${type === 'rich_text_section' ? '' : '\n'}`;
    }
    if (type !== 'text' && type !== 'link') return (marks.push({ kind: 'mention', label: string(type) }), '');
    const shown = literal(at, string(text));
    marks.push(...shown.marks);
    if (type === 'link') marks.push({ kind: 'link', target: string(url), label: shown.text });
    if (isJsonObject(style)) marks.push(...Object.keys(style).map(kind => ({ kind, label: shown.text })));
    return shown.text;
  };
  return { at, text: walk(node), marks };
};

const slackShown = (value: unknown, at: string): PreviewContent[] => {
  if (Array.isArray(value)) return value.flatMap((one, i) => slackShown(one, `${at}/${i}`));
  if (!isJsonObject(value)) return [];
  if (value['type'] === 'rich_text') return [richText(at, value)];
  if (value['type'] === 'mrkdwn') return [mrkdwn(at, string(value['text']))];
  if (value['type'] === 'plain_text') return [literal(at, string(value['text']))];
  return [...labelsOf(value, at), ...slackTexts(value, at)];
};

/** A button, an option or a date leads where the address beside its words says. */
const labelsOf = (value: JsonObject, at: string): PreviewContent[] => {
  const target = string(value['url'] ?? value['title_url']);
  if (target === '') return [];
  const words = ['text', 'description', 'title', 'label', 'format', 'fallback', 'accessibility_label'].map(
    key => (isJsonObject(value[key]) ? value[key]['text'] : value[key]),
  );
  return words.flatMap(label =>
    typeof label === 'string' ? [{ at, text: '', marks: [{ kind: 'link', target, label }] }] : [],
  );
};

const slackTexts = (value: JsonObject, at: string): PreviewContent[] =>
  Object.entries(value).flatMap(([key, inner]) => {
    const place = `${at}/${key}`;
    if (typeof inner !== 'string') return slackShown(inner, place);
    if (key === 'text') return [mrkdwn(place, inner)];
    if (key === 'fallback' || key === 'alt_text' || key === 'username') return [literal(place, inner)];
    return key === 'url' || key === 'image_url' ? [{ at: place, text: '', marks: [bareLink(inner)] }] : [];
  });

const bareLink = (target: string): Mark => ({ kind: 'link', target, label: '' });

const DISCORD_PLAIN = new Set(['text', 'br', 'twemoji', 'escape']);
const DISCORD_LINKS = new Set(['link', 'autolink', 'url']);
const DISCORD_STYLES = new Set([
  ...['strong', 'em', 'underline', 'strikethrough', 'spoiler', 'inlineCode', 'codeBlock', 'blockQuote'],
  ...['heading', 'subtext', 'list', 'item'],
]);

const markdown = (at: string, value: string): PreviewContent => {
  const marks: Mark[] = [];
  const textOf = (node: unknown): string => {
    if (typeof node === 'string') return node;
    if (Array.isArray(node)) return node.map(textOf).join('');
    if (!isJsonObject(node)) return '';
    const type = string(node['type']);
    const label = type === 'br' ? '\n' : textOf(node['content'] ?? node['items'] ?? node['name'] ?? '');
    if (DISCORD_LINKS.has(type)) marks.push({ kind: 'link', target: string(node['target']), label });
    else if (DISCORD_STYLES.has(type)) marks.push({ kind: type, label });
    else if (!DISCORD_PLAIN.has(type)) marks.push({ kind: 'mention', label: type });
    return label;
  };
  const text = textOf(parseDiscord(value, 'extended')).replaceAll('\u200b', '');
  return { at, text, marks };
};

/** Keys of an embed or a message that Discord reads as Markdown. It shows others as they are. */
const MARKDOWN = new Set(['title', 'description', 'name', 'value', 'content']);

const discordShown = (value: unknown, at: string): PreviewContent[] => {
  if (Array.isArray(value)) return value.flatMap((one, i) => discordShown(one, `${at}/${i}`));
  if (!isJsonObject(value)) return [];
  const button = value['type'] === 2 ? labelsOf(value, at) : [];
  const texts = Object.entries(value).flatMap(([key, inner]) => {
    const place = `${at}/${key}`;
    if (typeof inner !== 'string') return discordShown(inner, place);
    if (key === 'url') return [{ at: place, text: '', marks: [bareLink(inner)] }];
    if (MARKDOWN.has(key) && !at.endsWith('/author')) return [markdown(place, inner)];
    return [{ at: place, text: inner, marks: [] }];
  });
  return [...button, ...texts];
};

/** Every text of a message as its clients show it, by platform and form. */
export const selectParts = ({
  slack,
  trigger,
  discord,
}: Drawn): Readonly<Record<string, readonly PreviewContent[]>> => ({
  ...Object.fromEntries(slack.map((body, form) => [`Slack, form ${form}`, slackShown(body, '')])),
  'Slack, workflow': Object.entries(trigger).map(([key, value]) =>
    key === 'url' && value !== ''
      ? { at: key, text: '', marks: [bareLink(string(value))] }
      : variable(key, string(value)),
  ),
  Discord: discordShown(discord, ''),
});
