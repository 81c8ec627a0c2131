/** A character as URLs, JSON, HTML, and Markdown encode it. */
const CODE = /%([\da-f]{2})|\\u([\da-f]{4})|&#x([\da-f]{1,6});|&#(\d{1,7});|\\(?=[^A-Za-z\d\s])/gi;

/** Every code contains one of these. */
const SIGNS = ['%', '\\', '&#'];

/** A text with its codes decoded. */
interface Decoded {
  readonly text: string;
  /** Converts a place in it to one in the original. */
  readonly startOf: (at: number) => number;
}

/** Decodes the codes in a text; undefined if it contains none. Codes of non-ASCII characters stay. */
export const withCodes = (original: string): Decoded | undefined => {
  if (!SIGNS.some(sign => original.includes(sign))) return undefined;
  let text = '';
  let done = 0;
  /** After each code: a place in the text, and the one in the original. */
  const places: [number, number][] = [[0, 0]];
  for (const found of original.matchAll(CODE)) {
    const [whole, percent, escape, hex, decimal] = found;
    const digits = percent ?? escape ?? hex;
    const code = digits === undefined ? Number(decimal ?? 0) : Number.parseInt(digits, 16);
    if (code > 0x7f) continue;
    text += original.slice(done, found.index);
    places.push([text.length, found.index]);
    if (code > 0) text += String.fromCharCode(code);
    done = found.index + whole.length;
    places.push([text.length, done]);
  }
  return done === 0 ? undefined : { text: text + original.slice(done), startOf: at => findStart(places, at) };
};

const findStart = (places: readonly (readonly [number, number])[], at: number): number => {
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((places[middle]?.[0] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const [plain, place] = places[low] ?? [0, 0];
  return place + at - plain;
};
