import type { Facts } from '../facts/types.js';
import { toPlainText } from '../text/plain.js';
import { commitFacts } from './change.js';
import type { MessageDraft } from './types.js';

/** With `fields: none`, the lines below the body go, and so does the commit among the small facts. */
export const withoutCommit = (draft: MessageDraft, { subject: { change, repo } }: Facts): MessageDraft => {
  const commits = [false, true]
    .flatMap(isNamed => commitFacts(change, repo, isNamed))
    .map(line => toPlainText(line));
  return {
    ...draft,
    change: [],
    fields: [],
    facts: draft.facts.filter(fact => !commits.includes(toPlainText(fact))),
  };
};
