import type { ReactNode } from 'react';
import { NodeType, parse, type Node } from 'slack-message-parser';
import { h } from './element.js';
import { nameMember } from './names.js';

// https://docs.slack.dev/messaging/formatting-message-text#escaping
const unescape = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

const link = (url: string, of: ReactNode): ReactNode => h('a', { href: unescape(url) }, of);
const mention = (label: string): ReactNode => h('span', { className: 'mention' }, label);

/** Slack makes links of bare URLs. */
const autoLinked = (text: string): ReactNode =>
  text
    .split(/(https?:\/\/[^\s<>|]+)/)
    .map((part, at) => (at % 2 === 1 ? link(part, unescape(part)) : unescape(part)));

const drawAll = (nodes: readonly Node[]): ReactNode => nodes.map(draw);

function draw(node: Node): ReactNode {
  switch (node.type) {
    case NodeType.Text:
      return autoLinked(node.text);
    case NodeType.URL:
      return link(node.url, node.label ? drawAll(node.label) : unescape(node.url));
    case NodeType.Bold:
      return h('b', null, drawAll(node.children));
    case NodeType.Italic:
      return h('i', null, drawAll(node.children));
    case NodeType.Strike:
      return h('s', null, drawAll(node.children));
    case NodeType.Code:
      return h('code', null, unescape(node.text));
    case NodeType.PreText:
      return h('span', { className: 'pre' }, unescape(node.text.trim()));
    case NodeType.Quote:
      return h('span', { className: 'quote' }, drawAll(node.children));
    case NodeType.Emoji:
      return `:${node.name}:`;
    case NodeType.UserLink:
      return mention(`@${nameMember(node.userID)}`);
    case NodeType.ChannelLink:
      return mention(`#${node.channelID}`);
    case NodeType.Command:
      return node.name === 'date' && node.label ? drawAll(node.label) : mention(`@${node.name}`);
    case NodeType.Root:
      return drawAll(node.children);
  }
}

/**
 * Slack's mrkdwn as a client reads it, in elements that a paragraph may contain. Draws a date as its fallback text, and `:emoji:` as
 * written.
 */
export const drawMrkdwn = (mrkdwn: string): ReactNode => draw(parse(mrkdwn));
