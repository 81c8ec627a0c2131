import { known } from '../values/read.js';
import { parseColor } from './color.js';
import { parseButtons, parseFields } from './pairs.js';
import type { ParseOrFallback } from './mistakes.js';
import type { Envelope, Inputs, ReadInput } from './types.js';
import { parseAvatar, parseImageUrl } from './url.js';
import type { UserError } from './user-error.js';

/** What a message has in addition to words. */
export type Extras = Pick<Inputs, 'fields' | 'color' | 'image' | 'thumbnail' | 'buttons'>;

export const parseExtras = (
  read: ReadInput,
  noFields: boolean,
  orFallback: ParseOrFallback,
  note: (sentence: string) => void,
  keep: (mistake: UserError) => void,
): Extras & Pick<Envelope, 'avatar'> => {
  const image = (name: 'image' | 'thumbnail') => orFallback(undefined, () => parseImageUrl(name, read(name)));
  return {
    fields: noFields ? [] : orFallback([], () => parseFields('fields', read('fields'), note)),
    ...known(
      'color',
      orFallback(undefined, () => parseColor('color', read('color'))),
    ),
    ...known('image', image('image')),
    ...known('thumbnail', image('thumbnail')),
    buttons: parseButtons('buttons', read('buttons'), keep),
    ...known(
      'avatar',
      orFallback(undefined, () => parseAvatar('avatar', read('avatar'))),
    ),
  };
};
