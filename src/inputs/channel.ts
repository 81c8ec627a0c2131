import type { ValueFault } from '../values/checks.js';

/** The ID of a channel, a direct message, or a person. */
const ID = /^[CDGUW][A-Z\d]{6,20}$/;
/**
 * A name: lower-case letters (of any alphabet), digits, hyphens, and underscores.
 * https://docs.slack.dev/reference/methods/conversations.create#naming
 */
const NAME = String.raw`^#?[^\p{Lu}\p{Lt}\s!-,./:-@[-^\x60{-~]{1,80}$`;

/** Not a literal: V8 compiles literals when it first parses a file, and `\p{…}` takes a millisecond that few runs need. */
const isName = (value: string): boolean => new RegExp(NAME, 'u').test(value);

/** A person, to whom Slack's older webhooks send a direct message. */
const PERSON = /^@[^\s,#@]+$/;
/** How people copy a channel: as its link, in the syntax of a message, or its ID after a `#`. */
const COPIED =
  /^(?:https:\/\/[^/\s]+\/(?:archives|client\/[A-Z\d]+)\/([CDG][A-Z\d]+)\/?|<#([CDG][A-Z\d]+)(?:\|[^>]*)?>|#([CDG][A-Z\d]{8,20}))$/;

/** What Slack would refuse as the channel of a message; undefined if it may be one. */
export const findChannelFault = (value: string): ValueFault | undefined => {
  if (ID.test(value) || isName(value) || PERSON.test(value)) return undefined;
  const copied: readonly (string | undefined)[] = COPIED.exec(value) ?? [];
  const id = copied.slice(1).find(part => part !== undefined);
  if (id !== undefined) return { problem: 'not the ID of a channel', hint: `write ${id}` };
  if (/[,\n]|.[#@]/.test(value))
    return { problem: 'not one channel', hint: 'write its ID, such as C0123ABCD, or #name' };
  const name = toName(value);
  return {
    problem: 'not a name that a Slack channel can have',
    hint: `write ${isName(name) ? name : '#name'} (small letters, digits, - and _), or its ID, such as C0123ABCD`,
  };
};

/** Slack writes spaces as hyphens. */
const toName = (value: string): string =>
  `#${value
    .replace(/^#\s*/, '')
    .toLowerCase()
    .replace(/\s+/g, '-')
    .replace(new RegExp(String.raw`[^\p{L}\p{M}\p{N}_-]`, 'gu'), '')}`;
