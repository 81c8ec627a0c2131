import { duration } from '../text/duration.js';
import type { Lateness } from './types.js';

/** @param from when the message was written, as the platform shows a moment. */
export const latenessWords = ({ by, mayHaveArrived }: Lateness, from: string): string =>
  `Delivered ${duration(by)} late, written ${from}${mayHaveArrived ? '; you may have it already' : ''}`;
