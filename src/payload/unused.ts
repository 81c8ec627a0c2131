import type { Inputs } from '../inputs/types.js';

/** The inputs that say what the built message holds, and so nothing where the user's own takes its place. */
export const unusedInputs = (inputs: Inputs): readonly string[] =>
  Object.entries({
    title: inputs.title,
    text: inputs.text,
    fields: inputs.fields[0] ?? (inputs.noFields || undefined),
    color: inputs.color,
    image: inputs.image,
    thumbnail: inputs.thumbnail,
    buttons: inputs.buttons[0],
    footer: inputs.footer,
    mention: inputs.mentioning,
  }).flatMap(([name, value]) => (value === undefined ? [] : [name]));
