import type { Payload, PayloadForm } from './types.js';

/** The payload with the body of each form changed, except those for a new message. */
export const mapForms = (
  payload: Payload,
  change: (body: PayloadForm['body']) => PayloadForm['body'],
): Payload => {
  const { fallbacks } = payload;
  const changeForm = (form: PayloadForm): PayloadForm => ({ ...form, body: change(form.body) });
  return {
    ...payload,
    body: change(payload.body),
    ...(fallbacks && { fallbacks: async () => (await fallbacks()).map(changeForm) }),
  };
};
