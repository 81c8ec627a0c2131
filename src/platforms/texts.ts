import { formatDuration } from '../text/duration.js';
import type { Lateness } from './types.js';

/** @param from when the message was written, formatted by the platform. */
export const formatLateness = ({ by, mayHaveArrived }: Lateness, from: string): string =>
  `Delivered ${formatDuration(by)} late, written ${from}${mayHaveArrived ? '; you may have it already' : ''}`;

/** Each mention once, at most `most`, and as many as fit into one text, each followed by a space. */
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
