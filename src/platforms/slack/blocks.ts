import type { ContextBlock, ImageElement, MrkdwnElement, SectionBlock } from '@slack/types';
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
  for (const { 0: found, index } of facts.matchAll(/<[^>]*>|`[^`]*`| · /g))
    if (found === ' · ') return [`${facts.slice(0, index)} ·`, facts.slice(index + found.length)];
  return [facts];
};

/** A small picture, if its address is an http(s) URL and short enough. */
export const smallPicture = (url: string | undefined, alt: string): ImageElement[] => {
  const target = pictureUrl(url);
  return target === undefined ? [] : [{ type: 'image', image_url: target, alt_text: alt }];
};

/** The address of a picture, if it is an http(s) URL and short enough. */
export const pictureUrl = (url: string | undefined): string | undefined => {
  const target = url === undefined ? undefined : safeLink(url);
  return target === undefined || target.length > LIMITS.url ? undefined : target;
};
