import type { Payload } from '../platforms/types.js';
import type { Body, Envelope, OutboxRecord } from '../outbox/record.js';

/** What is to be posted of a record, in order. */
export const payloadsOf = ({ payloads, envelopes = [] }: OutboxRecord): readonly Payload[] =>
  payloads.map((body, at) => payloadOf(body, envelopes[at] ?? {}));

const payloadOf = (body: Body, { plainer = [], to, anew }: Envelope): Payload => {
  const [next, ...rest] = plainer;
  return {
    body,
    cuts: [],
    ...(to && { to }),
    ...(next && { plainer: () => payloadOf(next, { plainer: rest, ...(to && { to }) }) }),
    ...(anew && { anew: () => payloadOf(anew.body, anew) }),
  };
};

/** The same payload with each of its forms changed. */
export const changed = (payload: Payload, change: (body: Body) => Body): Payload => {
  const { body, plainer, anew } = payload;
  return {
    ...payload,
    body: change(body),
    ...(plainer && { plainer: () => changed(plainer(), change) }),
    ...(anew && { anew: () => changed(anew(), change) }),
  };
};
