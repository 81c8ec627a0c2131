import type { PackageEvent } from '@octokit/webhooks-types';
import { packageSubject } from './package-news.js';
import type { EventReader } from './types.js';

/** https://docs.github.com/webhooks/webhook-events-and-payloads#package */
export const packageEvent: EventReader<PackageEvent> = ({ payload, context }) =>
  packageSubject(payload, payload.package, context);
