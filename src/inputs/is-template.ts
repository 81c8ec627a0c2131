/** Whether a text may hold a template: where Liquid begins to read. */
export const isTemplate = (text: string): boolean => /\{[{%]/.test(text);
