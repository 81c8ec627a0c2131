import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';

import { startDrain, type Drain } from '../helpers/drain.js';
import { startNotify, type Notify } from '../helpers/notify.js';
import { push } from '../helpers/payloads.js';

let notify: Notify;
let drain: Drain;
beforeAll(async () => {
  [notify, drain] = await Promise.all([startNotify(), startDrain()]);
});
beforeEach(() => notify.receiver.clear());
afterAll(async () => {
  await Promise.all([notify.close(), drain.close()]);
});

const AWS = {
  AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEY00',
};
const SENTENCE =
  'outbox: it is not at a host of Amazon SQS, and requests to it hold credentials; correct it, or add the host to allowed-hosts if it is yours';

test.each([
  'https://sqs.eu-central-1.amazonaws.com.evil.example/123456789012/q',
  'https://x1y2.execute-api.eu-central-1.amazonaws.com/123456789012/q',
  'https://sqs.us-east-1.localhost.localstack.cloud/000000000000/q',
])('sends nothing to a queue at %s from notify or drain', async outbox => {
  const posted = await notify.runNotify({ event: push(), inputs: { outbox }, env: AWS });
  expect([posted.code, posted.outputs['reason'], posted.requests.length]).toEqual([1, SENTENCE, 0]);
  const drained = await drain.runDrain({ inputs: { outbox }, env: AWS });
  expect([drained.code, drained.annotations.map(({ message }) => message)]).toEqual([1, [SENTENCE]]);
});

test('connects to a queue that allowed-hosts lists', async () => {
  const { host } = notify.receiver;
  const { outputs } = await notify.runNotify({
    event: push(),
    script: [{ status: 404, body: 'no_service' }],
    inputs: {
      webhook: `alerts = ${notify.receiver.slack}`,
      outbox: 'https://queue.shop.invalid/123456789012/q',
      'allowed-hosts': `${host}, queue.shop.invalid`,
    },
    env: { ...AWS, AWS_REGION: 'eu-central-1' },
  });
  expect(outputs['reason']).toContain('the SQS queue q');
});
