import type { Facts } from '../facts/types.js';
import { failureBlocks } from './failures.js';
import { historyFacts } from './history.js';
import { bodyWithWhy } from './run.js';
import { namedPlaces } from './tests.js';
import type { MessageDraft } from './types.js';

/** The message of a run with what GitHub's API told besides. */
export const withDetails = (draft: MessageDraft, facts: Facts): MessageDraft => ({
  ...draft,
  title: isFixed(facts) ? `${draft.title} again` : draft.title,
  ...bodyWithWhy(facts, facts.failures.length > 0 ? failureBlocks(withoutTests(facts)) : draft.body),
  facts: [...historyFacts(facts), ...draft.facts],
});

/** Whoever reads no more than the headline learns that it is green after all. */
const isFixed = ({ reportedStatus, history }: Facts): boolean =>
  reportedStatus === 'success' && history?.previous === 'failure';

/** What a failed test is named with is not told again as an error of its job. */
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
