const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  '#39': "'",
};
const decoded = (value: string): string =>
  value.replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);

const attribute = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag);
  return found ? decoded(found[1] ?? found[2] ?? found[3] ?? '') : undefined;
};

const BLOCK_TAG =
  /^<\/?(?:p|div|li|ul|ol|h\d|br|hr|t[rdh]|table|summary|details|blockquote|pre|d[ldt]|center|caption)\b/i;

interface HtmlReader {
  readonly show: (text: string) => unknown;
  readonly link: (url: string) => unknown;
  /** Whether pictures are links to their files. */
  readonly pictures: boolean;
  /** What is shown of a picture without words. */
  readonly unnamed: string;
}

/** Reads pieces of raw HTML in order: the text between the tags, `href` values, and pictures. */
export const htmlVisitor = ({
  show,
  link,
  pictures,
  unnamed,
}: HtmlReader): ((html: string, inLink: boolean) => void) => {
  let open = 0;
  const visitTag = (tag: string, inLink: boolean): void => {
    if (/^<a\s/i.test(tag)) {
      open += 1;
      link(attribute(tag, 'href') ?? '');
    } else if (/^<\/a\b/i.test(tag)) open = Math.max(0, open - 1);
    else if (/^<img\s/i.test(tag)) {
      show(` ${attribute(tag, 'alt') || unnamed} `);
      if (pictures && open === 0 && !inLink) link(attribute(tag, 'src') ?? '');
    } else if (BLOCK_TAG.test(tag)) show('\n');
  };
  return (html, inLink) => {
    for (const part of html.replace(/<!--[^]*?(?:-->|$)/g, '').split(/(<[^>]*>)/))
      if (part.startsWith('<')) visitTag(part, inLink);
      else show(decoded(part));
  };
};
