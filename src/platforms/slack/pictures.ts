import type { ImageBlock } from '@slack/types';
import type { Message } from '../../message/types.js';
import { cutText } from '../../text/graphemes.js';
import type { Cut } from '../cuts.js';
import { pictureUrl } from './blocks.js';
import { unmentioned } from './escape.js';
import { type Headline, headlinePlain } from './headline.js';
import { LIMITS } from './limits.js';

/** The pictures that a user added. */
export interface Pictures {
  readonly images: readonly ImageBlock[];
  /** One, or none. */
  readonly thumbnail: readonly ImageBlock[];
  readonly cuts: readonly Cut[];
}

/** An image; none if its address is missing, not an http(s) URL, or too long. */
const image = (url: string | undefined, alt: string): ImageBlock[] => {
  const target = pictureUrl(url);
  return target === undefined ? [] : [{ type: 'image', image_url: target, alt_text: alt }];
};

export const buildPictures = (message: Message, headline: Headline): Pictures => {
  const alt = cutText(unmentioned(headlinePlain(headline)), LIMITS.altText);
  const images = image(message.image, alt);
  const thumbnail = image(message.thumbnail, alt);
  const wanted = [message.image, message.thumbnail].filter(url => url !== undefined).length;
  return { images, thumbnail, cuts: images.length + thumbnail.length < wanted ? [{ part: 'image' }] : [] };
};
