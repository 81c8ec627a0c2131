import { known } from '../values/read.js';
import { parseColor } from './color.js';
import { parseButtons, parseFields } from './pairs.js';
import type { Spare } from './mistakes.js';
import type { Envelope, Inputs, ReadInput } from './types.js';
import { parseAvatar, parseImageUrl } from './url.js';
import type { UserError } from './user-error.js';

/** What a message has in addition to words. */
export type Ornaments = Pick<Inputs, 'fields' | 'color' | 'image' | 'thumbnail' | 'buttons'>;

export const parseOrnaments = (
  read: ReadInput,
  noFields: boolean,
  backup: Spare,
  note: (sentence: string) => void,
  keep: (mistake: UserError) => void,
): Ornaments & Pick<Envelope, 'avatar'> => {
  const image = (name: 'image' | 'thumbnail') => backup(undefined, () => parseImageUrl(name, read(name)));
  return {
    fields: noFields ? [] : backup([], () => parseFields('fields', read('fields'), note)),
    ...known(
      'color',
      backup(undefined, () => parseColor('color', read('color'))),
    ),
    ...known('image', image('image')),
    ...known('thumbnail', image('thumbnail')),
    buttons: parseButtons('buttons', read('buttons'), keep),
    ...known(
      'avatar',
      backup(undefined, () => parseAvatar('avatar', read('avatar'))),
    ),
  };
};
