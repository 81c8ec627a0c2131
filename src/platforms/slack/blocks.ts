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

// `verbatim` keeps Slack from reading channels, people and addresses out of plain text by itself.
// https://docs.slack.dev/reference/block-kit/composition-objects/text-object
const mrkdwn = (text: string): MrkdwnElement => ({ type: 'mrkdwn', text, verbatim: true });

export const section = (text: string): SectionBlock => ({ type: 'section', text: mrkdwn(text) });

/** Fields in sections of ten. */
export const fieldSections = (fields: readonly string[]): SectionBlock[] =>
  Array.from({ length: Math.ceil(fields.length / LIMITS.sectionFields) }, (_, i) => ({
    type: 'section',
    fields: fields.slice(i * LIMITS.sectionFields, (i + 1) * LIMITS.sectionFields).map(mrkdwn),
  }));

/** Small facts, a picture before them; without facts there is no place for one. */
export const context = (text: string, pictures: readonly ImageElement[] = []): ContextBlock[] =>
  text.trim() === '' ? [] : [{ type: 'context', elements: [...pictures, mrkdwn(text)] }];

/** A small picture, where its address is an http(s) URL that is short enough. */
export const face = (url: string | undefined, alt: string): ImageElement[] => {
  const target = pictureUrl(url);
  return target === undefined ? [] : [{ type: 'image', image_url: target, alt_text: alt }];
};

const pictureUrl = (url: string | undefined): string | undefined => {
  const target = url === undefined ? undefined : safeLink(url);
  return target === undefined || target.length > LIMITS.url ? undefined : target;
};

export const actions = (elements: readonly Button[]): KnownBlock[] =>
  elements.length === 0 ? [] : [{ type: 'actions', elements: [...elements] }];

/** An image, or none where its address is missing, no http(s) URL or too long. */
export const image = (url: string | undefined, alt: string): ImageBlock[] => {
  const target = pictureUrl(url);
  return target === undefined ? [] : [{ type: 'image', image_url: target, alt_text: alt }];
};

/** The thumbnail beside the first text, never beside fields, whose columns it would squeeze; below everything where there is none. */
export const withThumbnail = (
  blocks: readonly KnownBlock[],
  thumbnail: readonly ImageBlock[],
): KnownBlock[] => {
  const [accessory] = thumbnail;
  const at = blocks.findIndex(block => block.type === 'section' && block.text !== undefined);
  if (accessory === undefined || at < 0) return [...blocks, ...thumbnail];
  return blocks.map((block, i) => (i === at && block.type === 'section' ? { ...block, accessory } : block));
};
