import type { Envelope } from '../../inputs/types.js';
import { UserError } from '../../inputs/user-error.js';
import { indexPath, keyPath, faultHint, formatFaults, listCautions } from '../../values/findings.js';
import { type JsonObject, asArray, asObject, isJsonObject } from '../../values/json.js';
import { checkKeys } from '../custom-keys.js';
import { fillTexts } from '../custom-fill.js';
import type { CustomBody, Payload } from '../types.js';
import { envelopeFields } from './envelope.js';
import { customMessage } from './custom-message.js';
import { createWriter } from './custom-write.js';

const HINT = 'write it as https://docs.slack.dev/reference/block-kit says';

/** The custom message, if it is within Slack's limits. Otherwise throws a `UserError` that names the places. */
export const validateCustom = (given: CustomBody, envelope: Envelope): Payload => {
  checkKeys(given, 'slack');
  const own = { ...given, body: fillTexts(given, createWriter(given)) };
  const findings = customMessage(own.body, own.at);
  const faults = formatFaults(findings);
  if (faults !== '') throw new UserError(own.input, faults, faultHint(findings) ?? HINT);
  return {
    body: { ...senderFields(envelope, own.body), ...own.body },
    cuts: [],
    notes: [...own.notes, ...listCautions(findings).map(line => `${own.input}: ${line}`)],
    hint: blocksHint(own),
  };
};

/** What the inputs say, unless the message does. An icon is one of two keys. */
const senderFields = (envelope: Envelope, body: JsonObject): JsonObject => {
  const { icon_emoji: emoji, icon_url: url, ...rest } = envelopeFields(envelope);
  const hasIcon = 'icon_emoji' in body || 'icon_url' in body;
  return {
    ...rest,
    ...(!hasIcon && emoji !== undefined && { icon_emoji: emoji }),
    ...(!hasIcon && url !== undefined && { icon_url: url }),
  };
};

/** Slack's webhooks never say what they refused. */
const blocksHint = ({ input, body, at }: CustomBody): string => {
  const attached = asArray(body['attachments']).flatMap((one, index) =>
    uncommon(asObject(one)['blocks'], keyPath(at, `attachments[${index}].blocks`)),
  );
  const suspects = [...uncommon(body['blocks'], keyPath(at, 'blocks')), ...attached];
  const hint = suspects.length === 0 ? '' : `, ${suspects.join(', ')} first, which not every webhook takes`;
  return `look at the blocks in ${input}${hint}; the preview of dry-run links to Block Kit Builder, which says more`;
};

/** Block types whose use in webhooks is undocumented, each with its place. */
const uncommon = (value: unknown, at: string): readonly string[] =>
  asArray(value).flatMap((found, index) =>
    isJsonObject(found) && !COMMON.has(found['type'])
      ? [`${indexPath(at, index)} (${String(found['type'])})`]
      : [],
  );

const COMMON: ReadonlySet<unknown> = new Set([
  'section',
  'header',
  'divider',
  'context',
  'actions',
  'image',
  'rich_text',
]);
