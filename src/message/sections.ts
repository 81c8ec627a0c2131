import type { NewsSection } from '../events/types.js';
import { cutLines, phoneLines } from '../text/phone-lines.js';
import { type Block, type Inline, link, paragraph, text } from '../text/tree.js';
import type { MarkdownContext } from '../text/types.js';
import { known } from '../values/read.js';
import { readWhole } from './body.js';

/**
 * What the smaller platform shows of one message, in lines on a phone. If the user sets no limit, this one still makes the last section
 * fit.
 */
const MOST_LINES = 110;

/** A section's name, and the line that separates it. */
const LINES_OF_NAME = 2;
/** A section's text takes at least two lines. */
const FEWEST = 2;

/** Each text under its name, cut to a total number of lines: short ones stay whole, the others share the rest evenly. */
export const readSections = async (
  sections: readonly NewsSection[],
  context: MarkdownContext,
  maxLines: number,
): Promise<readonly Block[]> => {
  const read = await Promise.all(
    sections.map(async section => ({
      section,
      whole:
        section.body === undefined
          ? []
          : await readWhole(section.body, { ...context, ...known('pageUrl', section.url) }),
    })),
  );
  const room = (maxLines === 0 ? MOST_LINES : maxLines) - sections.length * LINES_OF_NAME;
  const shares = shareOut(
    read.map(({ whole }) => phoneLines(whole)),
    room,
  );
  return read.flatMap(({ section, whole }, at): readonly Block[] => [
    { kind: 'heading', level: 3, of: [link(section.title, section.url)] },
    ...cutSection(whole, section.url, Math.max(FEWEST, shares[at] ?? 0)),
  ]);
};

/** The link to the rest takes no line of its own, since there may be many sections. */
const cutSection = (whole: readonly Block[], url: string | undefined, lines: number): readonly Block[] => {
  const kept = cutLines(whole, lines);
  return kept === whole ? whole : appendTo(kept, [text(' '), link('… more', url)]);
};

/** Adds more to the end of the last text. */
const appendTo = (blocks: readonly Block[], more: readonly Inline[]): readonly Block[] => {
  const before = blocks.slice(0, -1);
  const last = blocks.at(-1);
  switch (last?.kind) {
    case 'paragraph':
    case 'heading':
      return [...before, { ...last, of: [...last.of, ...more] }];
    case 'quote':
      return [...before, { ...last, of: appendTo(last.of, more) }];
    case 'list': {
      const item = last.items.at(-1);
      const items = item ? [...last.items.slice(0, -1), { ...item, of: appendTo(item.of, more) }] : [];
      return [...before, { ...last, items }];
    }
    default:
      return [...blocks, paragraph(...more)];
  }
};

/** Gives each as much as it wants if that is little, and divides the rest evenly among the others. */
export const shareOut = (wanted: readonly number[], room: number): readonly number[] => {
  const shares = [...wanted];
  let left = room;
  const smallestFirst = wanted.map((want, at) => ({ want, at })).sort((one, other) => one.want - other.want);
  smallestFirst.forEach(({ want, at }, index) => {
    const share = Math.min(want, Math.max(0, Math.floor(left / (wanted.length - index))));
    shares[at] = share;
    left -= share;
  });
  return shares;
};
