import type { Value } from './markdown.js';

/** A value alone, as plain text; of blocks their source. */
export const valueText = (value: Value): string => {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'link':
      return value.label;
    case 'blocks':
      return value.source;
  }
};
