import { describe, expect, test } from '@jest/globals';
import { readFirstLine } from '../../src/values/read.js';
import { oneLine } from '../../src/text/clean.js';
import { draw, type Drawn } from '../helpers/draw.js';
import { selectParts, type PreviewContent } from './clients.js';
import { LITERAL, type Place } from './places.js';
import { ALL_HOSTILE } from './values.js';

/** A harmless text, to see which marks and lines are the message's own. */
const PLAIN = 'word';

/** Other tests cover mentions and links. A URL in a text may be a link to itself. */
const stylesOf = (shown: readonly PreviewContent[]): readonly string[] =>
  shown.flatMap(({ marks }) => marks.map(mark => mark.kind)).filter(kind => kind !== 'link');

const linesOf = (shown: readonly PreviewContent[]): number =>
  shown.reduce((sum, { text }) => sum + text.split('\n').length, 0);

/** Marks that Discord would act on are codes in a URL. */
const MARK_CODES = /%(?:28|29|2A|5B|5C|5D|60)/g;

/** As people read it: isolates are invisible, and a URL that links to itself has a slash after its host. */
const readable = (value: string): string =>
  value
    .replace(/[\u2068\u2069]/g, '')
    .replace(MARK_CODES, decodeURIComponent)
    .replace(/(https:\/\/[a-z.]+)\//g, '$1');

/** An address with look-alike letters is shown in its real form. */
const asItLeads = (value: string): string =>
  value.replace(/https?:\/\/[^\s<>]*[^\0-\x7f][^\s<>]*/g, url =>
    URL.canParse(url) ? new URL(url).href : url,
  );

const isSaid = (value: string, shown: readonly PreviewContent[]): boolean =>
  [value, asItLeads(value), EMOJI[value] ?? value].some(one =>
    readable(shown.map(({ text }) => text).join('\n')).includes(readable(one)),
  );

/** What GitHub draws in a title. */
const EMOJI: Readonly<Record<string, string>> = { ':smile: :+1: :100:': '😄 👍 💯' };

/** What differs from plain words. */
const differences = (value: string, drawn: Drawn, plain: Drawn): readonly string[] => {
  const own = selectParts(plain);
  return Object.entries(selectParts(drawn)).flatMap(([form, shown]) => {
    const before = own[form] ?? [];
    const more = stylesOf(shown).length > stylesOf(before).length;
    return [
      ...(more ? [`${form}: ${stylesOf(shown).join()} instead of ${stylesOf(before).join()}`] : []),
      ...(linesOf(shown) > linesOf(before) ? [`${form}: more lines`] : []),
      ...(isSaid(value, shown) ? [] : [`${form}: does not read ${JSON.stringify(value)}`]),
    ];
  });
};

const cleaned = ({ name }: Place, value: string): string =>
  (name.startsWith('commit message') ? readFirstLine(value) : undefined) ?? oneLine(value);

describe('shows text letter for letter on its line', () => {
  test.each(LITERAL)('as: $name', async place => {
    const plain = await draw(place.story(PLAIN));
    const found = await Promise.all(
      ALL_HOSTILE.filter(value => cleaned(place, value) !== '').map(async value => ({
        value,
        wrong: differences(cleaned(place, value), await draw(place.story(value)), plain),
      })),
    );
    expect(found.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
  });
});
