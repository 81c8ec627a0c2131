import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { fc } from '../../helpers/property.js';
import { files } from '../../../src/edges/files.js';
import { readTests } from '../../../src/facts/tests/index.js';
import { junit, passingTests } from '../../helpers/junit.js';
import { fixture, fixtures, readFiles } from './read.js';

const WHOLE = junit(passingTests(3));

describe('logs a notice for a broken or unknown report:', () => {
  test.each([
    ['truncated', WHOLE.slice(0, -30), /a\.xml is not read to its end: line \d+, unclosed tag/],
    ['a stray ampersand', WHOLE.replace('works 2', 'works & 2'), /a\.xml is not read to its end: line/],
    ['empty', '', /a\.xml is not read to its end: it is empty/],
    [
      'another format',
      '<project><name>pom</name></project>',
      /not a test report.*a\.xml: it begins with <project>/,
    ],
    ['not XML', 'ok 1 - works', /not a test report.*it is neither XML nor JSON/],
    ['broken JSON', '{"results":', /not read to its end: it is not well-formed JSON/],
    ['other JSON', '{"total":{}}', /not a test report.*it is JSON, but not a CTRF report/],
    [
      'a DOCTYPE',
      `<!DOCTYPE a [<!ENTITY e "eee">]>${WHOLE.replace(/<\?xml.*\?>/, '')}`,
      /it has a document type/,
    ],
    ['an unknown entity', WHOLE.replace('works 2', '&secret;'), /undefined entity/],
    ['endless nesting', '<testsuites>'.repeat(5_000), /nested too deep/],
    [
      'endless attributes',
      `<testsuites ${Array.from({ length: 5_000 }, (_, at) => `a${at}=""`).join(' ')}/>`,
      /too many attributes/,
    ],
  ])('%s', async (_what, text, notice) => {
    const { tests, notices } = await readFiles({ 'reports/a.xml': text, 'reports/b.xml': WHOLE });
    expect(notices).toEqual([expect.stringMatching(notice)]);
    expect(tests?.total).toBeGreaterThanOrEqual(3);
    expect(tests?.failed).toBe(0);
  });

  test('names a glob that matches nothing', async () => {
    const { tests, notices } = await readFiles({}, ['reports/**/*.xml']);
    expect(tests).toBeUndefined();
    expect(notices).toEqual(['tests: reports/**/*.xml finds no file in the workspace']);
  });

  test('reads at most 200 files, and the message says so', async () => {
    const many = Array.from({ length: 203 }, (_, at) => [`reports/${1_000 + at}.xml`, WHOLE] as const);
    const { tests, notices } = await readFiles(Object.fromEntries(many));
    expect(tests?.unread).toBe(3);
    expect(notices).toEqual([
      expect.stringMatching(/only the first 200 reports are read, and 3 more are not/),
    ]);
  });

  test('accepts terminal colors and other characters that XML forbids', async () => {
    const text = WHOLE.replace('works 2', 'works \u001b[31m2\u0000 &#27;[0m&#x1B;&#xFFFF;');
    expect(await readFiles({ 'reports/a.xml': text })).toMatchObject({ tests: { total: 3 }, notices: [] });
  });

  test('keeps the tests read so far, whatever is cut off or mixed up', async () => {
    const texts = fixtures.map(fixture);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...texts),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.string(),
        async (text, at, more) => {
          const cut = text.slice(0, Math.floor(text.length * at)) + more;
          const { tests, notices } = await readFiles({ 'reports/a.xml': cut });
          expect(tests !== undefined || notices.length > 0).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('returns names and errors of any text on one line', async () => {
    const words = fc
      .string({ unit: 'binary', maxLength: 200 })
      .map(text => text.replace(/[\ud800-\udfff]/g, ''));
    await fc.assert(
      fc.asyncProperty(words, words, words, async (suite, name, error) => {
        const { tests } = await readFiles({ 'reports/a.xml': junit([{ suite, name, error }]) });
        for (const line of [tests?.failures[0]?.name ?? '', tests?.failures[0]?.error ?? ''])
          expect(line).not.toMatch(/[\r\n\u2028\u2029\x00-\x08\x1b]/);
      }),
      { numRuns: 150 },
    );
  });
});

describe('the workspace', () => {
  const workspace = mkdtempSync(join(tmpdir(), 'hookline-tests-'));
  const outside = mkdtempSync(join(tmpdir(), 'hookline-outside-'));
  afterAll(() => [workspace, outside].forEach(path => rmSync(path, { recursive: true, force: true })));
  mkdirSync(join(workspace, 'reports'));
  mkdirSync(join(workspace, 'node_modules', 'x'), { recursive: true });
  writeFileSync(join(workspace, 'reports', 'a.xml'), WHOLE);
  writeFileSync(join(workspace, 'node_modules', 'x', 'fixture.xml'), junit(passingTests(50)));
  writeFileSync(join(outside, 'secret.xml'), junit(passingTests(70)));
  symlinkSync(outside, join(workspace, 'link'));
  symlinkSync(join(outside, 'secret.xml'), join(workspace, 'reports', 'out.xml'));
  symlinkSync(join(workspace, 'reports', 'a.xml'), join(workspace, 'reports', 'again.xml'));

  const read = (...globs: readonly string[]) =>
    readTests(globs, {}, { env: { GITHUB_WORKSPACE: workspace }, files });

  test('is the only place read: no link out of it, no node_modules', async () => {
    expect(await read('**/*.xml')).toMatchObject({ tests: { total: 3 }, notices: [] });
  });

  test.each(['link/*.xml', '../*/secret.xml', join(outside, '*.xml'), '{../*,x}/secret.xml', '/etc/passwd'])(
    'cannot be left by %s',
    async glob => {
      const { tests, notices } = await read(glob);
      expect(tests).toBeUndefined();
      expect(notices).toEqual([
        `tests: ${glob} is outside the workspace; reports are read only from inside it`,
      ]);
    },
  );

  test.each([
    ['{1..10000000}.xml', /its braces stand for more than 200 paths/],
    ['{1..9}{1..9}{1..9}{1..9}{1..9}{1..9}{1..9}.xml', /its braces stand for/],
    ['!{1..10000000}.xml', /its braces stand for/],
    ['+(a|aa)+(a|aa)+(a|aa)b', /it holds \+\( or \*\(/],
    ['*(*(*(a)))b', /it holds \+\( or \*\(/],
    ['*a*a*a*a*a*a*a*a*a*b', /more than 3 wildcards in one name/],
    ['?(a)?(a)?(a)?(a)?(a)b', /more than 3 wildcards in one name/],
    ['**/a/'.repeat(10), /more than 6 times \*\*/],
    ['a'.repeat(100_000), /it is longer than 500 characters/],
  ])('is not searched for hours with %s', async (glob, why) => {
    writeFileSync(join(workspace, `${'a'.repeat(100)}.txt`), '');
    const { tests, notices } = await read(glob, 'reports/*.xml');
    expect(tests?.total).toBe(3);
    expect(notices).toEqual([expect.stringMatching(why)]);
    expect(notices.join('').length).toBeLessThan(400);
  });

  test.each(['reports/{a,b}.xml', '**/TEST-*-*.xml', 'reports/{1..40}/{a,b}/*.xml', '**/reports/**/*.xml'])(
    'is searched with %s',
    async glob => {
      const { notices } = await read(glob, 'reports/a.xml');
      expect(notices.join('\n')).not.toContain('not searched');
    },
  );

  test('is searched with at most 50 globs', async () => {
    const many = Array.from({ length: 5_000 }, (_, at) => `none-${at}.xml`);
    const { notices } = await read('reports/a.xml', ...many);
    expect(notices).toHaveLength(50);
    expect(notices[0]).toContain('only the first 50 of 5001 globs are searched');
  });

  test('needs a glob that finds files, not only one that excludes some', async () => {
    const { notices } = await read('!reports/b.xml');
    expect(notices).toEqual([
      'tests: !reports/b.xml only excludes files; add a glob that finds some, such as **/*.xml',
    ]);
  });

  test('may be missing', async () => {
    const gone = { env: { GITHUB_WORKSPACE: join(workspace, 'gone') }, files };
    expect(await readTests(['**/*.xml'], {}, gone)).toEqual({
      notices: [
        'tests: the workspace (GITHUB_WORKSPACE) is not there, so no report can be read; a step of the job may have removed it',
      ],
    });
  });

  test('may be part of the glob', async () => {
    expect(await read(`${workspace}/reports/a.xml`)).toMatchObject({ tests: { total: 3 }, notices: [] });
  });

  test('may contain a pipe, which is refused without waiting', async () => {
    mkdirSync(join(workspace, 'pipes'));
    execFileSync('mkfifo', [join(workspace, 'pipes', 'a.xml')]);
    const { notices } = await read('pipes/*.xml');
    expect(notices).toEqual(['tests: pipes/a.xml is not read to its end: it is not a regular file']);
  });

  test('may contain a folder, which is a mistake that names the glob', async () => {
    const { notices } = await read('reports');
    expect(notices).toEqual(['tests: reports is a folder: write reports/**/*.xml']);
  });

  test('may contain a file over 50 MB, which is not opened', async () => {
    mkdirSync(join(workspace, 'huge'));
    writeFileSync(join(workspace, 'huge', 'a.xml'), '');
    truncateSync(join(workspace, 'huge', 'a.xml'), 51 * 1024 ** 2);
    const { notices } = await read('huge/*.xml');
    expect(notices).toEqual([
      expect.stringMatching(/huge\/a\.xml is not read to its end: it is larger than 50 MB/),
    ]);
  });
});
