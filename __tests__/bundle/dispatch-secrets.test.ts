import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';

import { startNotify, type Notify } from '../helpers/notify.js';
import { common } from '../helpers/payloads.js';

let notify: Notify;
beforeAll(async () => {
  notify = await startNotify();
});
beforeEach(() => notify.receiver.clear());
afterAll(() => notify.close());

const SECRET = 'hunter2-of-the-shop';
const AWS = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';

const sentOf = async (
  name: 'workflow_dispatch' | 'repository_dispatch',
  inputs: Readonly<Record<string, unknown>>,
): Promise<string> => {
  const event =
    name === 'workflow_dispatch'
      ? { inputs, ref: 'refs/heads/main', ...common }
      : { client_payload: inputs, action: 'deploy', branch: 'main', ...common };
  const { requests, visible, outputs } = await notify.runNotify({ name, event });
  expect(outputs['outcome']).toBe('delivered');
  return `${requests.map(({ json }) => JSON.stringify(json)).join('\n')}\n${visible}`;
};

const NAMES = [
  ['pin', 'dbpass', 'rootpw', 'mfa_code', 'access_code', 'authcode'],
  ['connstr', 'recovery_phrase', 'mnemonic', 'private', 'passwort', 'keystore_b64'],
  ['DB_PASS', 'rootPw', 'wifi-pw', 'backupCodes', 'kennwort', 'KEYSTORE_BASE64'],
];

test.each(NAMES)('hides inputs named like %s', async (...names) => {
  const inputs = Object.fromEntries(names.map((name, at) => [name, `${SECRET}-${at}`]));
  for (const event of ['workflow_dispatch', 'repository_dispatch'] as const)
    expect(await sentOf(event, inputs)).not.toContain(SECRET);
});

test.each([
  ['of Telegram', '123456789:AAF1Hyq8sXb2Kd0aGm4nPoQrStUvWxYz123'],
  ['of Shopify', 'shpat_0af30af30af30af30af30af30af30af3'],
  ['of Databricks', 'dapi0af30af30af30af30af30af30af30af3'],
  ['of Atlassian', 'ATATT3xFfGF0aB3aB3aB3aB3aB3aB3'],
  ['of Linear', 'lin_api_aB3aB3aB3aB3aB3aB3aB3aB3'],
  ['of age', 'AGE-SECRET-KEY-1QQPQ9XYZ0QQPQ9XYZ0QQPQ9XYZ0'],
  ['of AWS', AWS],
  ['of AWS within a sentence', `use ${AWS} here`],
])('hides a value %s under any name', async (_what, value) => {
  expect(await sentOf('workflow_dispatch', { notes: value, nested: 'ok' })).not.toContain(value);
  expect(await sentOf('repository_dispatch', { notes: { deep: [value] } })).not.toContain(value);
});

test('shows ordinary values', async () => {
  const ordinary = {
    bypass: 'cache-and-lint',
    pinned: 'v1.2.3',
    author: 'mona-lisa',
    version: '1.2.3-rc.1',
    sha: 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678',
    zip_code: '8001',
  };
  const sent = await sentOf('workflow_dispatch', ordinary);
  for (const value of Object.values(ordinary)) expect(sent).toContain(value);
});
