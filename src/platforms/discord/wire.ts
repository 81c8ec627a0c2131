import type { HttpRequest } from '../../edges/types.js';
import type { Secret } from '../../secrets/secret.js';
import type { Payload } from '../types.js';
import { buildUrl } from './address.js';

/** The form that Discord requires. https://discord.com/developers/docs/reference#user-agent */
const USER_AGENT = 'DiscordBot (https://github.com/hookline/hookline, 1)';

/** The request that posts a payload or replaces a message with it. */
export const buildRequest = (payload: Payload, url: Secret): HttpRequest => ({
  method: payload.to?.message === undefined ? 'POST' : 'PATCH',
  url: url.map(value => buildUrl(value, payload)),
  headers: { 'content-type': 'application/json', 'user-agent': USER_AGENT },
  body: JSON.stringify(payload.body),
});
