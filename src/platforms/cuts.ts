/** A part of a message that the platform's limits cut. `body-links`: only links of the body were cut, no words. */
export type Cut =
  | { readonly part: 'title' | 'body' | 'body-links' | 'change' | 'facts' | 'image' }
  | { readonly part: 'fields'; readonly cut: number; readonly of: number };

interface CutParts {
  readonly body: boolean;
  readonly bodyLinks: boolean;
  readonly change: boolean;
  readonly fields: { readonly cut: number; readonly of: number };
  readonly facts: boolean;
}

/** The parts that were cut, most important first. */
export const listCuts = ({ body, bodyLinks, change, fields, facts }: CutParts): readonly Cut[] => [
  ...(body ? [{ part: 'body' } as const] : []),
  ...(bodyLinks ? [{ part: 'body-links' } as const] : []),
  ...(change ? [{ part: 'change' } as const] : []),
  ...(fields.cut > 0 ? [{ part: 'fields', ...fields } as const] : []),
  ...(facts ? [{ part: 'facts' } as const] : []),
];
