import type { HttpAnswer, HttpRequest } from '../../edges/types.js';
import type { Secret } from '../../secrets/secret.js';
import type { Payload, Recognition, Outcome } from '../types.js';

/** The second is for GovSlack. https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks */
const HOSTS = new Set(['hooks.slack.com', 'hooks.slack-gov.com']);
/** A team, an app, and a token, whatever comes before them. */
const WEBHOOK_PATH = /^(?:\/[^/]+){3}/;
const WORKFLOW_PATH = /^\/(triggers|workflows)\//;

export const buildRequest = (payload: Payload, url: Secret): HttpRequest => ({
  method: 'POST',
  url,
  headers: { 'content-type': 'application/json; charset=utf-8', 'user-agent': 'hookline' },
  body: JSON.stringify(payload.body),
});

/** Reads Slack's plain "ok" here. Other answers are read in their own chunk, which a successful run never loads. */
export const readResponse = async (answer: HttpAnswer, nowMs: number): Promise<Outcome> => {
  const { status, body } = answer;
  if (status >= 200 && status < 300 && /^\s*(ok)?\s*$/.test(body)) return { kind: 'delivered' };
  return (await import('./read-response.js')).readResponse(answer, nowMs);
};

export const recognizesWebhook = ({ hostname, pathname }: URL): Recognition => {
  if (HOSTS.has(hostname) && WORKFLOW_PATH.test(pathname)) return 'no';
  if (HOSTS.has(hostname)) return WEBHOOK_PATH.test(pathname) ? 'host' : 'part';
  return pathname.startsWith('/services/') ? 'path' : 'no';
};

export const recognizesTrigger = ({ hostname, pathname }: URL): Recognition => {
  if (!WORKFLOW_PATH.test(pathname)) return 'no';
  return HOSTS.has(hostname) ? 'host' : 'path';
};
