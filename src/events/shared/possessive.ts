import { readName } from '../../values/read.js';
import type { Person } from '../types.js';

type AccountLogin = { readonly login?: unknown } | null | undefined;

/** The login of an account, unless that account is the actor of the event. */
export const unlessActor = (actor: Person | undefined, account: AccountLogin): string | undefined => {
  const login = readName(account?.login);
  return login === actor?.login ? undefined : login;
};

/** `hubot's review`; `a review` if it belongs to the actor or to nobody. */
export const possessive = (actor: Person | undefined, owner: AccountLogin, thing: string): string => {
  const login = unlessActor(actor, owner);
  return login === undefined ? `${/^[aeiou]/.test(thing) ? 'an' : 'a'} ${thing}` : `${login}'s ${thing}`;
};
