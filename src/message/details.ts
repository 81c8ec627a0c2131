import type { Facts } from '../facts/types.js';
import { describeTimeout, failureBlocks } from './failures.js';
import { historyFacts, findTurn } from './history.js';
import { bodyWithWhy, runMessage } from './run.js';
import { namedPlaces } from './tests.js';
import type { MessageDraft } from './types.js';

/** The message of a run with what GitHub's API added. */
export const detailedRunMessage = (facts: Facts): MessageDraft => {
  const draft = runMessage(facts, describeTimeout(facts) ?? findTurn(facts));
  return {
    ...draft,
    ...bodyWithWhy(facts, facts.failures.length > 0 ? failureBlocks(withoutTests(facts)) : draft.body),
    facts: [...historyFacts(facts), ...draft.facts],
  };
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
