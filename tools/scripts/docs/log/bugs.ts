import { entry, type LogEntry } from './types.js';

export const BUGS: readonly LogEntry[] = [
  entry(
    ['Hookline failed unexpectedly: …', '… was thrown; please report this'],
    'A bug in Hookline.',
    'Please report it, with the event.',
  ),
];
