/** Generated Markdown: tables, and their places in a page. */

export const oneLine = (text: string): string => text.trim().replace(/\s+/g, ' ');

const cell = (text: string): string => oneLine(text).replaceAll('|', '\\|');

export const drawTable = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.map(cell).join(' | ')} |`).join('\n');

/** Replaces the text between `<!-- name: … -->` and `<!-- /name -->`. Throws if the page has no such place. */
export const between = (page: string, name: string, text: string): string => {
  const place = new RegExp(`(<!-- ${name}: [^\\n]* -->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
  if (!place.test(page)) throw new Error(`a page has no place for the ${name}`);
  return page.replace(place, (_all, open: string, close: string) => `${open}\n${text}\n\n${close}`);
};
