import type { Facts } from '../facts/types.js';
import { failureBlocks } from './failures.js';
import { historyFacts } from './history.js';
import type { Draft } from './types.js';

/** The message of a run with what GitHub's API told besides. */
export const withDetails = (draft: Draft, facts: Facts): Draft => ({
  ...draft,
  title: isFixed(facts) ? `${draft.title} again` : draft.title,
  body: facts.failures.length > 0 ? failureBlocks(facts) : draft.body,
  facts: [...historyFacts(facts), ...draft.facts],
});

/** Whoever reads no more than the headline learns that it is green after all. */
const isFixed = ({ told, history }: Facts): boolean => told === 'success' && history?.previous === 'failure';
