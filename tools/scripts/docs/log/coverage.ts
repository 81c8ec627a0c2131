import { BUGS } from './bugs.js';
import { CONFIG } from './config.js';
import { DESTINATIONS } from './destinations.js';
import { LACKS } from './lacks.js';
import { NOT_ARRIVED } from './not-arrived.js';
import { NOTHING_POSTED } from './nothing-posted.js';
import { OUTBOX } from './outbox.js';
import { PAYLOADS } from './payloads.js';
import { TEMPLATES } from './templates.js';
import { TESTS } from './tests.js';
import { THREADS } from './threads.js';
import { VALUES } from './values.js';
import type { LogPhrase } from './phrases.js';
import type { LogSection } from './types.js';

/** The tables of docs/troubleshooting.md, in its order. */
export const LOG_SECTIONS: readonly LogSection[] = [
  { name: 'nothing-posted', entries: NOTHING_POSTED },
  { name: 'lacks', entries: LACKS },
  { name: 'tests', entries: TESTS },
  { name: 'not-arrived', entries: NOT_ARRIVED },
  { name: 'destinations', entries: DESTINATIONS },
  { name: 'values', entries: VALUES },
  { name: 'config', entries: CONFIG },
  { name: 'templates', entries: TEMPLATES },
  { name: 'payloads', entries: PAYLOADS },
  { name: 'threads', entries: THREADS },
  { name: 'outbox', entries: OUTBOX },
  { name: 'bugs', entries: BUGS },
];

/** The end of a mistake's sentence, which says what to do. */
const HINT =
  /^(?:add|ask|change|check|choose|correct|copy|did you mean|export|give|have|if your own|indent|keep|leave|let|list|look|make|name|open|put|run|separate|set|shorten|there are|use|write)\b/;

/** Parts of sentences that say nothing alone, and texts of the job summary and the debug log. */
const PARTS: readonly RegExp[] = [
  // Permissions.
  /^(?:\. Add to the job: )?(?:permissions: \{ )?(?:actions|checks|contents): read(?: \})?$/,
  // Names of what could not be read: the start of a sentence in the table.
  /^The (?:commits|errors that the jobs reported|failed jobs|other jobs of the run|last lines of the log|pending deployments|reviews of the deployments|rules of the environments|notes of …|notes of the latest release|releases|tags|earlier runs)$/,
  // What was cut, or done: "cut to fit Slack: small facts", "could not be read: the failed jobs".
  /^(?:links of the body|lines below the body|small facts|an error|; you may have it already)$/,
  // What a debug line or a message says about a status.
  /^(?:Complete job|The operation was canceled\.|the input status|the start of the job|no sign of a failure|none that is known|the jobs of the run| without a runner)$/,
  // Debug logging.
  /^(?:when: .* holds|the run before: |token: …; permissions it lacks| \(GitHub takes|…: … in … ms|no answer$)/,
  // The job summary, and the text of messages.
  /^(?:<h3>|\[|, part … of|Payload for|(?:T|t)oo long for a link that opens it in|Block Kit Builder$|Read the rest$|No title$|Delivered … late)/,
  // What the log says if everything went well.
  /^(?:Defaults from …|…: delivered… in …)/,
  // Names, forms of reports, headers.
  /^(?:RabbitMQ queue …|SQS queue …|Slack workflow|\(no name\)|(?:jest|vitest|pytest) tests|with expansion:|Expected equality of these values|expected equality of … and …|application\/json.*|\{date_short_pretty\}.*|A key of this cache entry says .*\n|not a scope of ours)$/,
  // The end of a sentence.
  /^…; (?:leave it out|did you mean …\?|the README lists the inputs)$/,
];

const splitPieces = (text: string): readonly string[] => text.split('…').map(piece => piece.trim());

const countLetters = (text: string): number => text.replaceAll('…', '').length;

/** An entry has the whole sentence, or the parts of it that show what it is: more than half of its letters. */
const isAbout = (said: string, text: string): boolean =>
  splitPieces(said).every(piece => text.includes(piece)) && countLetters(said) * 2 > countLetters(text);

/** The phrases that no entry explains. */
export const findUnexplained = (
  phrases: readonly LogPhrase[],
  sections: readonly LogSection[] = LOG_SECTIONS,
): readonly LogPhrase[] => {
  const texts = sections.flatMap(({ entries }) => entries.flatMap(({ says, also }) => [...says, ...also]));
  const whole = texts.join('\n');
  const isExplained = (text: string): boolean => {
    const longest = splitPieces(text).reduce(
      (best, piece) => (piece.length > best.length ? piece : best),
      '',
    );
    return whole.includes(longest) || texts.some(said => isAbout(said, text));
  };
  return phrases.filter(
    ({ text }) => !HINT.test(text) && !PARTS.some(part => part.test(text)) && !isExplained(text),
  );
};
