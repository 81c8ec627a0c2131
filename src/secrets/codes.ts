/** A sign as URLs, JSON, HTML and Markdown write it. */
const CODE = /%([\da-f]{2})|\\u([\da-f]{4})|&#x([\da-f]{1,6});|&#(\d{1,7});|\\(?=[^A-Za-z\d\s])/gi;

/** A text with its codes read. */
interface Decoded {
  readonly text: string;
  /** Where in the original a place of it is. */
  readonly startOf: (at: number) => number;
}

/** The text as its codes mean it; undefined where it holds none. Signs that are no ASCII stay codes. */
export const withCodes = (original: string): Decoded | undefined => {
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
