import { name } from '../../values/read.js';
import type { Person } from '../types.js';

type Account = { readonly login?: unknown } | null | undefined;

/** The login of an account, unless it is the one who did what the event tells. */
export const otherThan = (actor: Person | undefined, account: Account): string | undefined => {
  const login = name(account?.login);
  return login === actor?.login ? undefined : login;
};

/** `hubot's review`; `a review` where it is the actor's own or nobody's. */
export const whose = (actor: Person | undefined, owner: Account, thing: string): string => {
  const login = otherThan(actor, owner);
  return login === undefined ? `${/^[aeiou]/.test(thing) ? 'an' : 'a'} ${thing}` : `${login}'s ${thing}`;
};
