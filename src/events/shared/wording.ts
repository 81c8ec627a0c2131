import { type Inline, text } from '../../text/tree.js';
import type { Person } from '../types.js';
import { capitalize } from './common.js';

/** `octocat opened #12 Fix the cart`, or `Opened …` if nobody is named. */
export const actorSentence = (actor: Person | undefined, rest: string): string =>
  actor ? `${actor.login} ${rest}` : capitalize(rest);

export const formatBy = (login: string | undefined): readonly (readonly Inline[])[] =>
  login === undefined ? [] : [[text(`by ${login}`)]];

/** Small facts in order, without unknown ones. */
export const toSmallFacts = (
  ...facts: readonly (string | Inline | undefined)[]
): readonly (readonly Inline[])[] =>
  facts.filter(fact => fact !== undefined).map(fact => [typeof fact === 'string' ? text(fact) : fact]);

/** `category General`, or nothing if the value is unknown. */
export const withLabel = (label: string, value: string | undefined): string | undefined =>
  value === undefined ? undefined : `${label} ${value}`;
