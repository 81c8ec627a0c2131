import type { RichTextElement } from '@slack/types';
import { fragment } from '../../text/clean.js';
import { safeTarget } from '../../text/links.js';
import { formatUtcDay } from '../../text/moment.js';
import type { Block, Inline } from '../../text/tree.js';
import { unmentioned } from './escape.js';
import { LIMITS, MOMENT, RULE } from './limits.js';

interface LeafStyle {
  readonly bold?: true;
  readonly italic?: true;
  readonly strike?: true;
  readonly code?: true;
}

const STYLES = { strong: { bold: true }, emphasis: { italic: true }, strike: { strike: true } } as const;

/** A text leaf, or none: Slack refuses empty ones. */
export const leaf = (text: string, style: LeafStyle = {}): RichTextElement[] => {
  if (text === '') return [];
  const shown = unmentioned(text);
  return [
    Object.keys(style).length === 0 ? { type: 'text', text: shown } : { type: 'text', text: shown, style },
  ];
};

const styleKey = (node: RichTextElement): string => ('style' in node ? JSON.stringify(node.style) : '');

/** Joins neighboring leaves of one style: Slack's limit on a message also counts what a leaf itself weighs. */
export const mergeTexts = (leaves: readonly RichTextElement[]): RichTextElement[] => {
  const out: RichTextElement[] = [];
  for (const next of leaves) {
    const last = out.at(-1);
    if (last?.type === 'text' && next.type === 'text' && styleKey(last) === styleKey(next))
      out[out.length - 1] = { ...last, text: last.text + next.text };
    else out.push(next);
  }
  // A mention may form where two leaves meet.
  return out.map(one => (one.type === 'text' ? { ...one, text: unmentioned(one.text) } : one));
};

const linkLeaves = (url: string, label: readonly RichTextElement[], style: LeafStyle): RichTextElement[] => {
  const target = safeTarget(url);
  if (target === undefined || target.length > LIMITS.url) return [...label];
  const shown = label.length > 0 ? label : leaf(target, style);
  return shown.map(part =>
    part.type === 'text' ? { ...part, type: 'link', url: target, text: part.text.replace('\n', ' ') } : part,
  );
};

/** Inline nodes as leaves. A leaf's text is literal: nothing in it formats, links, or mentions. */
export const toLeaves = (nodes: readonly Inline[], style: LeafStyle = {}): RichTextElement[] =>
  nodes.flatMap(node => {
    switch (node.kind) {
      case 'text':
        return leaf(fragment(node.text), style);
      case 'code':
        return leaf(fragment(node.text), { ...style, code: true });
      case 'link':
        return linkLeaves(node.url, toLeaves(node.of, style), style);
      case 'time':
        return [
          {
            type: 'date',
            timestamp: Math.trunc(node.at / 1000),
            format: MOMENT,
            fallback: formatUtcDay(node.at),
          },
        ];
      case 'break':
        return leaf('\n');
      case 'strong':
      case 'emphasis':
      case 'strike':
        return toLeaves(node.of, { ...style, ...STYLES[node.kind] });
    }
  });

/** A block of text only. */
export type TextBlock = Extract<Block, { kind: 'paragraph' | 'heading' | 'rule' }>;

export const isText = (block: Block): block is TextBlock =>
  block.kind === 'paragraph' || block.kind === 'heading' || block.kind === 'rule';

/** A block of text as leaves. */
export const textLeaves = (block: TextBlock): RichTextElement[] =>
  block.kind === 'rule' ? leaf(RULE) : toLeaves(block.of, block.kind === 'heading' ? { bold: true } : {});
