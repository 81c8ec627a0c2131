import type {
  Button,
  ContextBlock,
  ImageBlock,
  ImageElement,
  KnownBlock,
  MrkdwnElement,
  SectionBlock,
} from '@slack/types';
import { safeLink } from '../../text/links.js';
import { LIMITS } from './limits.js';

// `verbatim` stops Slack from finding channels, people, and addresses in plain text by itself.
// https://docs.slack.dev/reference/block-kit/composition-objects/text-object
const mrkdwn = (text: string): MrkdwnElement => ({ type: 'mrkdwn', text, verbatim: true });

export const section = (text: string): SectionBlock => ({ type: 'section', text: mrkdwn(text) });

/** Fields in sections of ten. */
export const fieldSections = (fields: readonly string[]): SectionBlock[] =>
  Array.from({ length: Math.ceil(fields.length / LIMITS.sectionFields) }, (_, i) => ({
    type: 'section',
    fields: fields.slice(i * LIMITS.sectionFields, (i + 1) * LIMITS.sectionFields).map(mrkdwn),
  }));

/** Small facts, with a picture before them; without facts there is no place for a picture. */
export const context = (text: string, pictures: readonly ImageElement[] = []): ContextBlock[] =>
  text.trim() === ''
    ? []
    : [
        {
          type: 'context',
          elements: [...pictures, ...(pictures.length === 0 ? [text] : splitFirst(text)).map(mrkdwn)],
        },
      ];

/** Clients put what does not fit beside a picture on the next line as a whole. So the first fact is an element of its own. */
const splitFirst = (facts: string): readonly string[] => {
  const dot = [...facts.matchAll(/<[^>]*>|`[^`]*`| · /g)].find(([found]) => found === ' · ');
  return dot ? [`${facts.slice(0, dot.index)} ·`, facts.slice(dot.index + dot[0].length)] : [facts];
};

/** A small picture, if its address is an http(s) URL and short enough. */
export const smallPicture = (url: string | undefined, alt: string): ImageElement[] => {
  const target = pictureUrl(url);
  return target === undefined ? [] : [{ type: 'image', image_url: target, alt_text: alt }];
};

const pictureUrl = (url: string | undefined): string | undefined => {
  const target = url === undefined ? undefined : safeLink(url);
  return target === undefined || target.length > LIMITS.url ? undefined : target;
};

export const actions = (elements: readonly Button[]): KnownBlock[] =>
  elements.length === 0 ? [] : [{ type: 'actions', elements: [...elements] }];

/** An image; undefined if its address is missing, not an http(s) URL, or too long. */
export const image = (url: string | undefined, alt: string): ImageBlock[] => {
  const target = pictureUrl(url);
  return target === undefined ? [] : [{ type: 'image', image_url: target, alt_text: alt }];
};

/**
 * The thumbnail goes next to the first text, never next to fields, whose columns it would squeeze; below everything if there is no text.
 */
export const withThumbnail = (
  blocks: readonly KnownBlock[],
  thumbnail: readonly ImageBlock[],
): KnownBlock[] => {
  const [accessory] = thumbnail;
  const at = blocks.findIndex(block => block.type === 'section' && block.text !== undefined);
  if (accessory === undefined || at < 0) return [...blocks, ...thumbnail];
  return blocks.map((block, i) => (i === at && block.type === 'section' ? { ...block, accessory } : block));
};
