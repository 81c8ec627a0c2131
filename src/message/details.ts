import type { Facts } from '../facts/types.js';
import { isAboutLimit } from '../facts/timeouts.js';
import { describeTimeout, failureBlocks } from './failures.js';
import { historyFacts, findTurn } from './history.js';
import { bodyWithWhy, runMessage } from './run.js';
import { namedPlaces } from './tests.js';
import type { MessageDraft } from './types.js';

/** The message of a run with what GitHub's API added. */
export const detailedRunMessage = (facts: Facts): MessageDraft => {
  const draft = runMessage(withoutLimit(facts), describeTimeout(facts) ?? findTurn(facts));
  const failed = withoutTests(facts);
  return {
    ...draft,
    ...(facts.failures.length > 0 && {
      ...bodyWithWhy(facts, failureBlocks(failed)),
      ...(facts.overview && { body: failureBlocks(failed, true) }),
    }),
    facts: [...historyFacts(facts), ...draft.facts],
  };
};

/** A duration that is a time limit, which the message gives already, is not said again. */
const withoutLimit = (facts: Facts): Facts => {
  const { durationMs, ...run } = facts.run;
  const limits = facts.failures.flatMap(({ timeLimit, steps }) => [
    timeLimit,
    ...steps.map(step => step.timeLimit),
  ]);
  const isSaid = limits.some(
    limit => limit !== undefined && durationMs !== undefined && isAboutLimit(durationMs, limit),
  );
  return isSaid ? { ...facts, run } : facts;
};

/** Errors that a failed test already shows are not repeated as errors of its job. */
const withoutTests = (facts: Facts): Facts => {
  const named = namedPlaces(facts);
  return {
    ...facts,
    failures: facts.failures.map(failure => ({
      ...failure,
      errors: failure.errors.filter(({ at }) => at === undefined || !named.has(at)),
    })),
  };
};
