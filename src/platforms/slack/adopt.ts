import type { Envelope } from '../../inputs/types.js';
import { UserError } from '../../inputs/user-error.js';
import { below, faultsLine, oddities } from '../../values/findings.js';
import { listOf, type JsonObject } from '../../values/json.js';
import { checkKeys } from '../own-keys.js';
import { filled } from '../own-fill.js';
import type { OwnBody, Payload } from '../types.js';
import { envelopeFields } from './envelope.js';
import { uncommon } from './own-blocks.js';
import { ownMessage } from './own-message.js';
import { writerOf } from './own-write.js';

const MEND = 'write it as https://docs.slack.dev/reference/block-kit says';

/** The user's own message, if Slack's limits hold. Throws a `UserError` that names the places where they do not. */
export const adopt = (given: OwnBody, envelope: Envelope): Payload => {
  checkKeys(given, 'slack');
  const own = { ...given, body: filled(given, writerOf(given.input, given.body)) };
  const findings = ownMessage(own.body, own.at);
  const faults = faultsLine(findings);
  if (faults !== '') throw new UserError(own.input, faults, MEND);
  return {
    body: { ...sender(envelope, own.body), ...own.body },
    cuts: [],
    notes: [...own.notes, ...oddities(findings).map(line => `${own.input}: ${line}`)],
    mend: mendOf(own),
  };
};

/** What the inputs say, where the message does not; a picture is one of two keys. */
const sender = (envelope: Envelope, body: JsonObject): JsonObject => {
  const { icon_emoji: emoji, icon_url: url, ...rest } = envelopeFields(envelope);
  const hasIcon = 'icon_emoji' in body || 'icon_url' in body;
  return {
    ...rest,
    ...(!hasIcon && emoji !== undefined && { icon_emoji: emoji }),
    ...(!hasIcon && url !== undefined && { icon_url: url }),
  };
};

/** Slack's webhooks never say what they did not like. */
const mendOf = ({ input, body, at }: OwnBody): string => {
  const attached = listOf(body['attachments']).flatMap((one, index) =>
    uncommon((one as JsonObject)['blocks'], below(at, `attachments[${index}].blocks`)),
  );
  const suspects = [...uncommon(body['blocks'], below(at, 'blocks')), ...attached];
  const hint = suspects.length === 0 ? '' : `, ${suspects.join(', ')} first, which not every webhook takes`;
  return `look at the blocks in ${input}${hint}; the preview of dry-run links to Block Kit Builder, which says more`;
};
