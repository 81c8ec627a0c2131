import { mapForms } from '../platforms/forms.js';
import type { Payload } from '../platforms/types.js';
import type { PayloadBody, PayloadEnvelope, OutboxRecord } from '../outbox/record.js';

/** The payloads of a record, in order. */
export const restorePayloads = ({ payloads, envelopes = [] }: OutboxRecord): readonly Payload[] =>
  payloads.map((body, at) => restorePayload(body, envelopes[at] ?? {}));

const restorePayload = (
  body: PayloadBody,
  { fallbacks = [], to, asNewMessage }: PayloadEnvelope,
): Payload => ({
  body,
  cuts: [],
  ...(to && { to }),
  ...(fallbacks.length > 0 && { fallbacks: async () => fallbacks.map(form => ({ body: form, cuts: [] })) }),
  ...(asNewMessage && { asNewMessage: restorePayload(asNewMessage.body, asNewMessage) }),
});

/** The same payload with each of its forms changed. */
export const changeBodies = (payload: Payload, change: (body: PayloadBody) => PayloadBody): Payload => {
  const { asNewMessage } = payload;
  return {
    ...mapForms(payload, change),
    ...(asNewMessage && { asNewMessage: changeBodies(asNewMessage, change) }),
  };
};
