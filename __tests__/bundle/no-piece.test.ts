import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { startNotify, type Notify } from '../helpers/notify.js';
import { commit, push } from '../helpers/payloads.js';
import { DEBUG } from './secrets.js';

let notify: Notify;
beforeAll(async () => {
  notify = await startNotify();
});
beforeEach(() => notify.receiver.clear());
afterAll(() => notify.close());

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap(entry =>
    entry.isFile() ? [entry.name, readFileSync(join(entry.parentPath, entry.name), 'utf8')] : [],
  );

/** How a secret gets into a text by mistake. */
const FORMS: readonly (readonly [string, (url: string, token: string) => string])[] = [
  ['the whole URL', url => url],
  ['the token', (_url, token) => `x ${token} y`],
  ['percent-encoded', url => encodeURIComponent(url)],
  ['as JSON', url => JSON.stringify({ url })],
  ['after much other text', (_url, token) => `${'long '.repeat(47)}${token}`],
  ['its first half', (_url, token) => token.slice(0, Math.ceil(token.length / 2))],
];

test.each(FORMS)('keeps every eight characters of a secret inside the URL: %s', async (_what, form) => {
  const { slack, discord } = notify.receiver;
  const box = mkdtempSync(join(tmpdir(), 'box-'));
  const tokens = [slack, discord].map(url => new URL(url).pathname.split('/').at(-1) ?? '');
  const said = [slack, discord].map((url, at) => form(url, tokens[at] ?? '')).join(' and ');
  const result = await notify.runNotify({
    event: push({ head_commit: commit(said), note: said }),
    inputs: {
      job: '{"status":"failure"}',
      outbox: `file:${box}`,
      deadline: '1s',
      title: `{{ event.note }} ${said}`,
      text: `${said}\n\n{{ event.note | markdown }}`,
      fields: `Name: ${said}`,
      footer: said,
    },
    script: [{ status: 404, body: said }],
    env: DEBUG,
  });
  const seen = [result.visible, ...filesIn(box), ...result.requests.map(({ body }) => body)].join('\n');
  rmSync(box, { recursive: true });
  for (const token of tokens)
    for (let at = 0; at + 8 <= token.length; at += 1) {
      const piece = token.slice(at, at + 8);
      if (!/^\d+$/.test(piece)) expect(seen).not.toContain(piece);
    }
});
