import { actionPhrase } from './action-phrase.js';
import type { Person } from '../types.js';
import { possessive } from './possessive.js';

interface Comment {
  readonly user?: { readonly login?: unknown } | null | undefined;
}

/** What was done to a comment: `commented on #7`, `replied to a comment on #7`, `deleted hubot's comment on #7`. */
export const describeCommentAction = (
  action: unknown,
  thing: string,
  comment: Comment | null | undefined,
  { actor, reply }: { readonly actor: Person | undefined; readonly reply: boolean },
): string =>
  action === 'created'
    ? `${reply ? 'replied to a comment' : 'commented'} on ${thing}`
    : `${actionPhrase({}, action, possessive(actor, comment?.user, 'comment'))} on ${thing}`;
