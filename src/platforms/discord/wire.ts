import type { HttpRequest } from '../../edges/types.js';
import type { Secret } from '../../secrets/secret.js';
import type { Payload } from '../types.js';
import { postAddress } from './address.js';

/** The form that Discord asks for. https://discord.com/developers/docs/reference#user-agent */
const USER_AGENT = 'DiscordBot (https://github.com/hookline/hookline, 1)';

/** The request that posts a payload. */
export const request = (payload: Payload, url: Secret): HttpRequest => ({
  method: 'POST',
  url: url.map(value => postAddress(value, 'components' in payload.body)),
  headers: { 'content-type': 'application/json', 'user-agent': USER_AGENT },
  body: JSON.stringify(payload.body),
});
