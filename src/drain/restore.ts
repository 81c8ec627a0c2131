import type { Payload } from '../platforms/types.js';
import type { PayloadBody, PayloadEnvelope, OutboxRecord } from '../outbox/record.js';

/** What is to be posted of a record, in order. */
export const restorePayloads = ({ payloads, envelopes = [] }: OutboxRecord): readonly Payload[] =>
  payloads.map((body, at) => restorePayload(body, envelopes[at] ?? {}));

const restorePayload = (
  body: PayloadBody,
  { fallbacks = [], to, asNewMessage }: PayloadEnvelope,
): Payload => {
  const [next, ...rest] = fallbacks;
  return {
    body,
    cuts: [],
    ...(to && { to }),
    ...(next && { fallback: () => restorePayload(next, { fallbacks: rest, ...(to && { to }) }) }),
    ...(asNewMessage && { asNewMessage: () => restorePayload(asNewMessage.body, asNewMessage) }),
  };
};

/** The same payload with each of its forms changed. */
export const changeBodies = (payload: Payload, change: (body: PayloadBody) => PayloadBody): Payload => {
  const { body, fallback, asNewMessage } = payload;
  return {
    ...payload,
    body: change(body),
    ...(fallback && { fallback: () => changeBodies(fallback(), change) }),
    ...(asNewMessage && { asNewMessage: () => changeBodies(asNewMessage(), change) }),
  };
};
