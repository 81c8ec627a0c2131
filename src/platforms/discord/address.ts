import type { Payload } from '../types.js';
import { HOSTS, PATH } from './recognize.js';

/** The API version that the limits, codes, and bodies here belong to. https://discord.com/developers/docs/reference#api-versioning */
const VERSION = '/v10';

const readSuffix = (url: URL): string | undefined => PATH.exec(url.pathname)?.[4];

/** A notice about an ignored suffix; contains nothing of the secret. */
export const urlNotice = (url: URL): string | undefined => {
  const suffix = readSuffix(url);
  return suffix === undefined
    ? undefined
    : `Hookline sends Discord’s own format; the suffix ${suffix} of the webhook URL is not needed`;
};

/** The thread in the URL is part of the secret. The user's input takes precedence, and a new thread is not inside another. */
const findThread = (url: URL, { body, to }: Payload): string | null =>
  'thread_name' in body ? null : (to?.thread ?? url.searchParams.get('thread_id'));

/**
 * The address of a new message or of the one to edit: without a suffix, with the API version on Discord's own hosts. A post uses `wait`,
 * since without it Discord reports no error for a message that it does not save.
 * https://discord.com/developers/docs/resources/webhook#execute-webhook
 */
export const buildUrl = (value: string, payload: Payload): string => {
  const url = new URL(value);
  const [, api, version, webhook] = PATH.exec(url.pathname) ?? [];
  const thread = findThread(url, payload);
  const edited = payload.to?.message;
  if (api !== undefined && webhook !== undefined) {
    const pinned = version ?? (HOSTS.test(url.hostname) ? VERSION : '');
    url.pathname = api + pinned + webhook;
  }
  if (edited !== undefined) url.pathname += `/messages/${edited}`;
  url.hash = '';
  url.search = new URLSearchParams({
    ...(thread === null ? {} : { thread_id: thread }),
    ...(edited === undefined ? { wait: 'true' } : {}),
    ...('components' in payload.body ? { with_components: 'true' } : {}),
  }).toString();
  return url.href;
};
