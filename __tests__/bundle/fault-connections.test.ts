import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { serveTls, testCertificatePath } from '../edges/loopback.js';
import { startNotify, type Notify } from '../helpers/notify.js';
import {
  ANSWERING,
  closeServers,
  delivered,
  ENDLESS,
  kept,
  refusedOnce,
  UNREACHED,
  type ConnectionFault,
} from './connection-faults.js';
import { PLATFORMS, suffer, type Fault, type Suffered } from './faults.js';

let notify: Notify;
beforeAll(async () => {
  notify = await startNotify();
});
afterAll(async () => {
  await closeServers();
  await notify.close();
});

const onAll = async (table: readonly ConnectionFault[]): Promise<readonly Fault[]> =>
  Promise.all(
    PLATFORMS.flatMap(platform =>
      table.map(async ({ what, origin }) => ({
        what: `${platform}: ${what}`,
        platform,
        origin: await origin(),
      })),
    ),
  );

const rows = (table: readonly ConnectionFault[]): readonly (ConnectionFault & { readonly key: string })[] =>
  PLATFORMS.flatMap(platform => table.map(fault => ({ ...fault, key: `${platform}: ${fault.what}` })));

describe('reads the right outcome from an unusual answer:', () => {
  let run: Suffered;
  beforeAll(async () => {
    run = await suffer(notify, await onAll(ANSWERING), { timeout: '3s', deadline: '30s' });
  }, 60_000);

  test.each(rows(ANSWERING))('$key', ({ key, expected, says: words = /./ }) => {
    const fate = run.fateOf({ what: key });
    expect(fate).toMatchObject({ ...expected, leaked: [] });
    expect(`${fate.log}\n${fate.reason}`).toMatch(words);
  });

  test('all within the deadline', () => {
    expect(run.ms).toBeLessThan(30_000);
  });
});

describe('retries until the deadline when nothing can have arrived:', () => {
  let run: Suffered;
  beforeAll(async () => {
    run = await suffer(notify, await onAll(UNREACHED), { timeout: '500ms', deadline: '3s' });
  }, 60_000);

  test.each(rows(UNREACHED))('$key', ({ key, says: words = /./ }) => {
    const fate = run.fateOf({ what: key });
    expect(fate).toMatchObject({ delivered: false, mayHaveArrived: false, leaked: [] });
    expect(fate.attempts).toBeGreaterThan(1);
    expect(fate.reason).toMatch(/within the deadline of 3s \(\d+ attempts\)/);
    expect(fate.reason).toMatch(words);
  });

  test('and no longer', () => {
    expect(run.ms).toBeLessThan(15_000);
  });
});

describe('treats an endless answer as an answer:', () => {
  let run: Suffered;
  beforeAll(async () => {
    run = await suffer(notify, await onAll(ENDLESS), { timeout: '30s', deadline: '50s' });
  }, 60_000);

  test.each(rows(ENDLESS))('$key', ({ key, expected }) => {
    expect(run.fateOf({ what: key })).toMatchObject({ ...expected, leaked: [] });
  });

  test('and soon enough', () => {
    expect(run.ms).toBeLessThan(25_000);
  });
});

describe('with NODE_EXTRA_CA_CERTS', () => {
  const own = async (host: string): Promise<string> =>
    `https://${host}:${await kept(serveTls((request, response) => request.resume().on('end', () => response.end('ok'))))}`;
  let run: Suffered;
  beforeAll(async () => {
    const faults = [
      { what: 'trusted', platform: 'slack', origin: await own('127.0.0.1') },
      { what: 'of another host', platform: 'slack', origin: await own('localhost') },
    ] as const;
    run = await suffer(notify, faults, {}, { NODE_EXTRA_CA_CERTS: testCertificatePath });
  }, 60_000);

  test('posts to a server with a private certificate', () => {
    expect(run.fateOf({ what: 'trusted' })).toMatchObject({ ...delivered, leaked: [] });
  });

  test('rejects the certificate of another host and does not retry', () => {
    const fate = run.fateOf({ what: 'of another host' });
    expect(fate).toMatchObject({ ...refusedOnce, leaked: [] });
    expect(fate.reason).toMatch(/TLS certificate of another host; check the webhook's host/);
  });
});
