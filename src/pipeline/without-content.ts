import type { Inputs } from '../inputs/types.js';

/** The inputs without the author's texts and images, except a title, and without requests to GitHub. */
export const withoutContent = (inputs: Inputs): Inputs => {
  const {
    text: _text,
    footer: _footer,
    image: _image,
    thumbnail: _thumbnail,
    tests: _tests,
    ...rest
  } = inputs;
  return { ...rest, fields: [], buttons: [], details: 'none' };
};
