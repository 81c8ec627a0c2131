import type { Envelope } from '../../inputs/types.js';
import { UserError } from '../../inputs/user-error.js';
import { faultsLine, oddities } from '../../values/findings.js';
import type { JsonObject } from '../../values/json.js';
import { checkKeys } from '../own-keys.js';
import { authored, filled } from '../own-fill.js';
import type { OwnBody, Payload } from '../types.js';
import { sender } from './envelope.js';
import { allowedMentions } from './own-mentions.js';
import { ownMessage } from './own-message.js';
import { writerOf } from './own-write.js';

const MEND = 'write it as https://discord.com/developers/docs/resources/webhook#execute-webhook says';

/** The user's own message, if Discord's limits hold. Throws a `UserError` that names the places where they do not. */
export const adopt = (own: OwnBody, envelope: Envelope): Payload => {
  checkKeys(own, 'discord');
  const body = filled(own, writerOf(own.input));
  const findings = ownMessage(body, own.at);
  const faults = faultsLine(findings);
  if (faults !== '') throw new UserError(own.input, faults, MEND);
  const { allowed_mentions: allowed = null, ...rest } = body;
  return {
    body: {
      ...withSender(envelope, rest),
      allowed_mentions: allowed ?? allowedMentions(authored(own)),
    },
    cuts: [],
    notes: [...own.notes, ...oddities(findings).map(line => `${own.input}: ${line}`)],
    ...(own.thread !== undefined && { to: { thread: own.thread } }),
  };
};

/** What the inputs say, where the message does not. */
const withSender = (envelope: Envelope, body: JsonObject): JsonObject => {
  const { username: _username, ...unnamed } = envelope;
  const { flags = 0, ...from } = sender('username' in body ? unnamed : envelope);
  const all = flags | Number(body['flags'] ?? 0);
  return { ...from, ...body, ...(all !== 0 && { flags: all }) };
};
