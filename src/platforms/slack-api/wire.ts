import type { HttpRequest } from '../../edges/types.js';
import type { Secret } from '../../secrets/secret.js';
import type { Payload } from '../types.js';

/** A body that names a message edits it. https://docs.slack.dev/reference/methods/chat.update */
export const buildRequest = (payload: Payload, api: Secret, token?: Secret): HttpRequest => {
  const method = 'ts' in payload.body ? 'chat.update' : 'chat.postMessage';
  return {
    method: 'POST',
    url: api.map(value => new URL(method, value).href),
    ...(token && { token }),
    headers: { 'content-type': 'application/json; charset=utf-8', 'user-agent': 'hookline' },
    body: JSON.stringify(payload.body),
  };
};
