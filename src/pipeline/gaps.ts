import type { Edges } from '../edges/types.js';
import type { Gap, Permission } from '../facts/run-reader.js';
import { dependsOnTransition } from '../facts/transitions.js';
import type { Facts } from '../facts/types.js';
import { reportsFailure } from '../facts/when.js';
import { type Inputs, isTransition, type WhenCondition } from '../inputs/types.js';
import { joinChoices } from '../inputs/choices.js';
import { capitalize } from '../events/shared/common.js';
import { joinNames } from '../values/read.js';

type Runner = Pick<Edges['runner'], 'info' | 'notice' | 'warning'>;
type Refused = NonNullable<Gap['refused']>;

/**
 * Says what could not be read. If a message lacks what it is about because of missing permissions (a failed run's reasons, a run's jobs, who
 * may approve), one notice names all of them.
 */
export const reportGaps = (facts: Facts, inputs: Inputs, runner: Runner): void => {
  const refused = facts.gaps.flatMap(gap => gap.refused ?? []);
  const matters =
    reportsFailure(facts) || facts.overview?.isWhole === false || facts.reportedStatus === 'waiting';
  const gathers = refused.length > 0 && matters;
  const reported = facts.gaps.filter(gap => !gathers || gap.refused === undefined);
  for (const sentence of mergeSentences(reported)) runner.info(sentence);
  if (gathers) runner.notice(describeMissing(refused));
  const doubt = explainUndecided(facts, inputs);
  // A failure counts as new, so it is posted anyway.
  if (doubt !== undefined && facts.status === 'failure')
    runner.warning(`${capitalize(doubt)}, so the message is posted as if it were`);
};

/** One sentence for all that could not be read for the same reason. */
const mergeSentences = (gaps: readonly Gap[]): readonly string[] => {
  const whats = new Map<string, string[]>();
  for (const { unread } of gaps)
    if (unread) whats.set(unread.how, [...(whats.get(unread.how) ?? []), unread.what]);
  const sentences = gaps.map(({ sentence, unread }) =>
    unread ? `${joinUnread(whats.get(unread.how) ?? [])} ${unread.how}` : sentence,
  );
  return [...new Set(sentences)];
};

/** Why `broken`, `fixed`, or `changed` could not be decided, if that matters; undefined if all is known. */
export const explainUndecided = (facts: Facts, inputs: Inputs): string | undefined => {
  // Gaps about earlier runs come last.
  const gap = facts.gaps.at(-1);
  if (gap === undefined || facts.history !== undefined || !dependsOnTransition(inputs, facts))
    return undefined;
  const words = listTransitions(inputs).map(word => `"${word}"`);
  const { refused } = gap;
  const why = refused
    ? `GitHub answered ${refused.status} for the earlier runs. Add to the job: ${yaml([refused.permission])}`
    : gap.sentence.replace(/^The /, 'the ');
  return `it is not known whether this run is ${joinChoices(words)}, since ${why}`;
};

const listTransitions = ({ when, mentions }: Inputs): readonly WhenCondition[] => [
  ...new Set([...when, ...(mentions?.when ?? [])].filter(isTransition)),
];

/** `The failed jobs and the earlier runs are missing (HTTP 403). Add to the job: …` */
const describeMissing = (refused: readonly Refused[]): string => {
  const statuses = [...new Set(refused.map(({ status }) => `HTTP ${status}`))];
  return `${joinUnread(refused.map(({ what }) => what))} are missing (${statuses.join(', ')}). Add to the job: ${yaml(refused.map(one => one.permission))}`;
};

/** `The failed jobs, the earlier runs and the commit`, each once. */
const joinUnread = (things: readonly string[]): string => {
  const list = [...new Set(things)].map((what, index) =>
    index === 0 ? what : `${what.charAt(0).toLowerCase()}${what.slice(1)}`,
  );
  return joinNames(list, list.length);
};

/** YAML to paste into a job. A job that sets permissions has no others, so it includes the one for checkout. */
const yaml = (permissions: readonly Permission[]): string =>
  `permissions: { ${[...new Set<string>(['contents: read', ...permissions])].join(', ')} }`;
