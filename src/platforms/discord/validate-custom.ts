import type { Envelope } from '../../inputs/types.js';
import { UserError } from '../../inputs/user-error.js';
import { faultHint, formatFaults, keyPath, listCautions } from '../../values/findings.js';
import type { JsonObject } from '../../values/json.js';
import { checkKeys } from '../custom-keys.js';
import { authoredTexts, fillTexts } from '../custom-fill.js';
import type { CustomBody, Payload } from '../types.js';
import { senderFields } from './envelope.js';
import { allowedMentions } from './custom-mentions.js';
import { customMessage, senderName } from './custom-message.js';
import { createWriter } from './custom-write.js';

const HINT = 'write it as https://discord.com/developers/docs/resources/webhook#execute-webhook says';

/** The custom message, if it is within Discord's limits. Otherwise throws a `UserError` that names the places. */
export const validateCustom = (own: CustomBody, envelope: Envelope): Payload => {
  checkKeys(own, 'discord');
  const { body, notes } = withGoodName(own, fillTexts(own, createWriter(own)));
  const findings = customMessage(body, own.at);
  const faults = formatFaults(findings);
  if (faults !== '') throw new UserError(own.input, faults, faultHint(findings) ?? HINT);
  const { allowed_mentions: allowed = null, ...rest } = body;
  return {
    body: {
      ...withSender(envelope, rest),
      allowed_mentions: allowed ?? allowedMentions(authoredTexts(own)),
    },
    cuts: [],
    notes: [...own.notes, ...notes, ...listCautions(findings).map(line => `${own.input}: ${line}`)],
    ...(own.thread !== undefined && { to: { thread: own.thread } }),
  };
};

/** A name that the values of an event made one that Discord refuses is left out: the message matters more. */
const withGoodName = (
  { input, at, body: written }: CustomBody,
  body: JsonObject,
): { readonly body: JsonObject; readonly notes: readonly string[] } => {
  const { username: name, ...rest } = body;
  const isFilled = 'username' in written && typeof written['username'] !== 'string';
  const [wrong] = isFilled && name !== undefined ? senderName(name, keyPath(at, 'username')) : [];
  return wrong === undefined
    ? { body, notes: [] }
    : { body: rest, notes: [`${input}: ${wrong.at}: ${wrong.problem}; it is left out`] };
};

/** What the inputs say, unless the message does. */
const withSender = (envelope: Envelope, body: JsonObject): JsonObject => {
  const { username: _username, ...unnamed } = envelope;
  const { flags = 0, ...from } = senderFields('username' in body ? unnamed : envelope);
  const all = flags | Number(body['flags'] ?? 0);
  return { ...from, ...body, ...(all !== 0 && { flags: all }) };
};
