import { formatDuration } from '../text/duration.js';
import type { Lateness } from './types.js';

/** @param from when the message was written, as the platform shows a moment. */
export const formatLateness = ({ by, mayHaveArrived }: Lateness, from: string): string =>
  `Delivered ${formatDuration(by)} late, written ${from}${mayHaveArrived ? '; you may have it already' : ''}`;

/** Each mention once, `most` at most, and as many as have room in one text, with a blank after each. */
export const fitMentions = <P extends { readonly text: string }>(
  parts: readonly P[],
  room: number,
  most = Infinity,
): readonly P[] => {
  const distinct = new Map(parts.map(part => [part.text, part])).values();
  const fitting: P[] = [];
  let left = room;
  for (const part of [...distinct].slice(0, most)) {
    left -= part.text.length + 1;
    if (left < 0) break;
    fitting.push(part);
  }
  return fitting;
};
