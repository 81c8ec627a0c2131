import { show } from './show.js';
import { UserError } from './user-error.js';

/** A boolean of the YAML 1.2 core schema, `false` where the input is empty. https://yaml.org/spec/1.2.2/#10322-tag-resolution */
export const boolean = (input: string, raw: string): boolean => {
  const value = raw.trim();
  if (/^(true|True|TRUE)$/.test(value)) return true;
  if (value === '' || /^(false|False|FALSE)$/.test(value)) return false;
  throw new UserError(input, `${show(raw)} is not a boolean`, 'write true or false');
};
