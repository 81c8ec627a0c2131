import type { RegistryPackageEvent } from '@octokit/webhooks-types';
import { packageSubject } from './package-news.js';
import type { EventReader } from './types.js';

/** https://docs.github.com/webhooks/webhook-events-and-payloads#registry_package */
export const registryPackage: EventReader<RegistryPackageEvent> = ({ payload, context }) =>
  packageSubject(payload, payload.registry_package, context);
