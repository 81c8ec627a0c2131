import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';

import { formatFault } from '../../tools/testing/receiver/index.js';
import { describeExcess, makeArchive, type Archive } from '../helpers/archive.js';
import { fill, waiting } from '../helpers/drain.js';
import { startNotify, type Notify } from '../helpers/notify.js';
import { temporaryFolder } from '../helpers/outbox.js';
import { pull, push } from '../helpers/payloads.js';
import { runWatch } from '../helpers/watch.js';

jest.setTimeout(60_000);

/** The runner downloads, unpacks, copies, and deletes it before each job. */
const BUDGET = { bytes: 1_000_000, files: 110 };

let archive: Archive;
let notify: Notify;
beforeAll(async () => {
  archive = makeArchive();
  notify = await startNotify();
});
beforeEach(() => notify.receiver.clear());
afterAll(async () => {
  archive.remove();
  await notify.close();
});

describe('the archive', () => {
  test('contains what the actions need and nothing else', () => {
    expect(readdirSync(archive.folder).sort()).toEqual(['LICENSE', 'action.yml', 'dist', 'drain', 'watch']);
    const inDist = readdirSync(join(archive.folder, 'dist')).sort();
    expect(inDist).toEqual([
      'chunks',
      'drain.js',
      'hookline.js',
      'licenses.txt',
      'notify.js',
      'package.json',
      'packages',
      'post.js',
      'watch.js',
    ]);
  });

  test('stays within its budget', () => {
    expect(describeExcess(archive, BUDGET)).toBeUndefined();
  });

  test.each([
    ['bytes', { ...BUDGET, bytes: 1000 }],
    ['files', { ...BUDGET, files: 9 }],
  ])('lists its ten largest parts when it has too many %s', (_what, budget) => {
    const [sentence, ...parts] = describeExcess(archive, budget)?.split('\n') ?? [];
    expect(sentence).toContain(`${archive.bytes} bytes of ${budget.bytes}`);
    expect(sentence).toContain(`${archive.files.length} files of ${budget.files}`);
    const packed = parts.map(part => Number.parseInt(part, 10));
    expect(packed).toHaveLength(10);
    expect(packed).toEqual(packed.toSorted((a, b) => b - a));
    expect(parts.join('\n')).toContain(join('dist', 'packages', 'undici.js'));
  });
});

describe('the archive alone', () => {
  test('lets notify post', async () => {
    const { code, outputs, requests } = await notify.runNotify({ root: archive.folder, event: push() });
    expect([code, outputs['outcome']]).toEqual([0, 'delivered']);
    expect(requests.map(({ platform }) => platform).sort()).toEqual(['discord', 'slack']);
    expect(requests.flatMap(({ faults }) => faults.map(formatFault))).toEqual([]);
  });

  test('lets notify render a template with Markdown', async () => {
    const { outputs, requests } = await notify.runNotify({
      root: archive.folder,
      event: push(),
      inputs: { text: '**{{ ref }}**' },
    });
    expect([outputs['outcome'], requests.length]).toEqual(['delivered', 2]);
  });

  test('lets watch post when the job has ended', async () => {
    const { code, atStart, atEnd } = await runWatch(notify, { root: archive.folder, event: push() });
    expect([code, atStart, atEnd.length]).toEqual([0, [], 2]);
  });

  test('lets drain post what is queued', async () => {
    const outbox = temporaryFolder();
    try {
      fill(outbox.path, waiting(1, 5));
      const { code, outputs, requests } = await notify.runNotify({
        root: archive.folder,
        action: 'drain',
        inputs: { webhook: `alerts = ${notify.receiver.slack}`, outbox: `file:${outbox.path}` },
      });
      expect([code, outputs]).toEqual([0, { delivered: '1', remaining: '0', dead: '0' }]);
      expect(requests).toHaveLength(1);
    } finally {
      outbox.remove();
    }
  });
});

describe('a run loads', () => {
  /** Files of dist/ that a run reads, besides the one that `action.yml` names. */
  const loadedBy = async (options: Parameters<Notify['runNotify']>[0]): Promise<readonly string[]> => {
    const { path, remove } = temporaryFolder();
    try {
      const hookFile = join(path, 'hook.cjs');
      const reportFile = join(path, 'loaded.json');
      writeFileSync(
        hookFile,
        `process.on('exit', () => require('node:fs').writeFileSync(process.env.LOADED, JSON.stringify(Object.keys(require.cache))));`,
      );
      const { code, stderr } = await notify.runNotify({
        root: archive.folder,
        ...options,
        env: { NODE_OPTIONS: `--require=${hookFile}`, LOADED: reportFile },
      });
      expect([code, stderr]).toEqual([0, '']);
      const dist = join(archive.folder, 'dist', '');
      return (JSON.parse(readFileSync(reportFile, 'utf8')) as readonly string[])
        .filter(file => file.startsWith(dist))
        .map(file => file.slice(dist.length + 1).replaceAll('\\', '/'))
        .sort();
    } finally {
      remove();
    }
  };

  test('one file when there is nothing to post', async () => {
    const loaded = await loadedBy({ event: push(), inputs: { when: 'failure' } });
    expect(loaded).toEqual(['hookline.js', 'notify.js']);
  });

  test('one additional chunk for a pull request', async () => {
    const loaded = await loadedBy({ event: pull(), name: 'pull_request', inputs: { when: 'failure' } });
    expect(loaded).toEqual(['chunks/events.js', 'hookline.js', 'notify.js']);
  });

  test('two additional chunks for a Markdown text', async () => {
    const text = '**Deployed** the [cart](https://example.com).\n\n- `tax.rate(region)`\n\n> Thanks.';
    const loaded = await loadedBy({ event: push(), inputs: { webhook: notify.receiver.slack, text } });
    expect(loaded).toEqual(['chunks/markdown.js', 'chunks/rich.js', 'hookline.js', 'notify.js']);
  });

  test('no parser for Markdown, templates, or YAML when the payload is JSON', async () => {
    const inputs = { webhook: notify.receiver.slack, payload: '{"text":"hi"}' };
    const loaded = await loadedBy({ event: push(), inputs });
    expect(loaded).toContain('chunks/custom.js');
    expect(loaded.filter(file => /markdown|liquid|yaml|discord/.test(file))).toEqual([]);
  });

  test('no HTTP pool and only the driver it uses when a drain finds nothing', async () => {
    const outbox = temporaryFolder();
    try {
      const loaded = await loadedBy({
        action: 'drain',
        inputs: { webhook: `alerts = ${notify.receiver.slack}`, outbox: `file:${outbox.path}` },
      });
      expect(loaded).toEqual(['chunks/outbox.js', 'drain.js', 'hookline.js']);
    } finally {
      outbox.remove();
    }
  });
});
