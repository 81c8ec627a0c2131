import { example } from './corpus.js';
import type { Scene } from './scenes.js';

const released = { event: 'release', payload: example('release', 'published') };
const pushed = { event: 'push', payload: example('push') };

/** Waiting messages, and the drain that delivers them. */
export const outboxScenes: readonly Scene[] = [
  {
    ...released,
    setUp: 'RabbitMQ',
    when: 'a release is published while Slack is down',
    inputs: { deadline: '500ms', outbox: 'file:outbox' },
    script: [{ status: 404, body: 'no_service' }],
    outcome: 'queued',
    logs: ['team: waits in the outbox'],
  },
  { ...released, setUp: 'SQS', when: 'a release is published', outcome: 'delivered' },
  {
    event: 'schedule',
    payload: { schedule: '*/15 * * * *' },
    setUp: 'Drain the outbox',
    when: 'its time has come',
    inputs: { outbox: 'file:outbox' },
    outcome: 'drained',
    posts: 0,
    logs: ['Nothing to deliver'],
  },
  {
    ...pushed,
    setUp: 'A folder',
    when: 'nothing waits',
    outcome: 'drained',
    posts: 0,
    logs: ['Nothing to deliver: the folder .hookline is empty'],
  },
];
