/** A message as a person reads it, in plain text; links are footnotes. */
export interface Card {
  /** 0xRRGGBB */
  readonly color?: number | undefined;
  readonly headline: readonly string[];
  /** What is next to the colored bar. */
  readonly lines: readonly string[];
}

export interface Footnotes {
  /** `label [1]`; the same URL keeps its number. */
  readonly mark: (label: string, url: string) => string;
  /** In the order of their numbers. */
  readonly urls: readonly string[];
}

export const footnotes = (): Footnotes => {
  const urls: string[] = [];
  return {
    urls,
    mark: (label, url) => {
      if (label === url) return url;
      if (!urls.includes(url)) urls.push(url);
      return `${label} [${urls.indexOf(url) + 1}]`;
    },
  };
};

const WORDS_BY_HUE: readonly (readonly [number, string])[] = [
  [20, 'red'],
  [70, 'yellow'],
  [170, 'green'],
  [250, 'blue'],
  [320, 'purple'],
  [360, 'red'],
];

/** The name of a color: its hue, or gray. */
export const colorWord = (color: number): string => {
  const [red, green, blue] = [color >> 16, (color >> 8) & 255, color & 255] as const;
  const most = Math.max(red, green, blue);
  const spread = most - Math.min(red, green, blue);
  if (spread < 24) return 'grey';
  const sixth =
    most === red
      ? (green - blue) / spread
      : most === green
        ? 2 + (blue - red) / spread
        : 4 + (red - green) / spread;
  const hue = (sixth * 60 + 360) % 360;
  return WORDS_BY_HUE.find(([upTo]) => hue < upTo)?.[1] ?? 'red';
};

/** The card's lines to print: headline, what is next to the bar, links. */
export const layOut = ({ headline, lines }: Card, notes: Footnotes): string[] => [
  ...headline,
  ...lines.flatMap(line => line.split('\n')).map(line => `▌ ${line}`.trimEnd()),
  ...notes.urls.map((url, index) => `[${index + 1}] ${url}`),
];
