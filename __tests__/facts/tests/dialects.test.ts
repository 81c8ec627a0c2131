import { describe, expect, test } from '@jest/globals';
import type { TestFacts } from '../../../src/facts/tests/types.js';
import { assertionDialects } from './assertion-dialects.js';
import type { Counts, Dialect } from './dialects.js';
import { fixture, fixtures, readFiles } from './read.js';
import { writtenDialects } from './written-dialects.js';

const JAVA = 'src/test/java/com/acme/shop/CartTest.java';

const dialects: readonly Dialect[] = [
  {
    file: 'pytest.xml',
    counts: [8, 2, 5, 0, 1],
    sources: ['test_cart.py', 'test_broken.py'],
    failures: [
      "test_broken | ModuleNotFoundError: No module named 'no_such_module' | test_broken.py:1",
      'TestCart › test_adds_up | assert 3 == 4 | test_cart.py:8',
      'TestCart › test_knows[eur] | no rate for eur | test_cart.py:12',
      'test_cart › test_saves | ConnectionError: [Errno 111] Connection refused: 127.0.0.1:5432 | test_cart.py:23',
      'test_cart › test_says_it_in_color | ValueError: red <b>&amp;</b> | test_cart.py:29',
    ],
  },
  {
    file: 'pytest-xunit1.xml',
    counts: [7, 2, 4, 0, 1],
    sources: ['py/test_cart.py'],
    failures: [
      'TestCart › test_adds_up | assert 3 == 4 | py/test_cart.py:8',
      'TestCart › test_knows[eur] | no rate for eur | py/test_cart.py:12',
      'test_cart › test_saves | ConnectionError: [Errno 111] Connection refused: 127.0.0.1:5432 | py/test_cart.py:23',
      'test_cart › test_says_it_in_color | ValueError: red <b>&amp;</b> | py/test_cart.py:29',
    ],
  },
  {
    file: 'jest-junit.xml',
    counts: [9, 2, 6, 0, 1],
    sources: ['src/cart.test.js', 'src/broken.test.js'],
    failures: [
      'cart adds up | expected 4, received 3 | src/cart.test.js:5',
      'cart lists its items | expected "plum", received "pear" | src/cart.test.js:11',
      "cart pays | TypeError: Cannot read properties of undefined (reading 'bank') | src/cart.test.js:15",
      'cart knows eur | expected /^usd$/, received "eur" | src/cart.test.js:18',
      '<@U0123ABCD> @everyone *stars* & "quotes" | @here <!channel> [link](https://evil.example) ::error::forged | src/cart.test.js:22',
      "Test suite failed to run › src/broken.test.js | Cannot find module './no-such-module' from 'src/broken.test.js' | src/broken.test.js:1",
    ],
  },
  {
    file: 'vitest.xml',
    counts: [6, 2, 3, 0, 1],
    sources: ['src/cart.vitest.ts'],
    failures: [
      'cart › adds up | expected 3 to be 4 | src/cart.vitest.ts:7',
      "cart › lists its items | expected { items: [ 'apple', 'pear' ] } to deeply equal { items: [ 'apple', 'plum' ] } | src/cart.vitest.ts:13",
      "cart › pays | Cannot read properties of undefined (reading 'bank') | src/cart.vitest.ts:17",
    ],
  },
  {
    file: 'surefire.xml',
    counts: [5, 1, 2, 1, 1],
    sources: [JAVA],
    failures: [
      `CartTest › addsUp | expected:<4> but was:<3> | ${JAVA}:13`,
      `CartTest › throwsIt | out of stock | ${JAVA}:23`,
    ],
    flaky: ['CartTest › pays'],
  },
  {
    file: 'gradle.xml',
    counts: [5, 1, 3, 0, 1],
    sources: [JAVA],
    failures: [
      `CartTest › addsUp | expected:<4> but was:<3> | ${JAVA}:13`,
      `CartTest › pays | the bank did not answer expected:<2> but was:<1> | ${JAVA}:29`,
      `CartTest › throwsIt | IllegalStateException: out of stock | ${JAVA}:23`,
    ],
  },
  {
    file: 'gotestsum.xml',
    counts: [5, 3, 1, 0, 1],
    sources: ['cart/cart_test.go'],
    failures: ['cart › TestAddsUp/two_prices | Total(1, 3) = 3, want 4 | cart/cart_test.go:11'],
  },
  {
    file: 'gotestsum-reruns.xml',
    counts: [5, 2, 1, 1, 1],
    sources: ['cart/cart_test.go'],
    failures: ['cart › TestAddsUp/two_prices | Total(1, 3) = 3, want 4 | cart/cart_test.go:11'],
    flaky: ['cart › TestPays'],
  },
  {
    file: 'nextest.xml',
    counts: [4, 1, 2, 1, 0],
    sources: ['tests/cart.rs'],
    failures: [
      'cart › adds_up | left 3, right 4 | tests/cart.rs:9',
      'cart › sells | out of stock | tests/cart.rs:30',
    ],
    flaky: ['cart › pays'],
  },
  {
    file: 'trx2junit.xml',
    counts: [4, 1, 2, 0, 1],
    sources: ['tests/Acme.Shop.Tests/CartTests.cs', 'src/Acme.Shop/Cart.cs'],
    failures: [
      'CartTests › AddsUp | expected 4, actual 3 | tests/Acme.Shop.Tests/CartTests.cs:12',
      'CartTests › Sells | InvalidOperationException: out of stock | src/Acme.Shop/Cart.cs:31',
    ],
  },
  {
    file: 'playwright.xml',
    counts: [5, 2, 2, 0, 1],
    sources: ['e2e/cart.spec.ts'],
    failures: [
      'cart › adds up | expected 4, received 3 | e2e/cart.spec.ts:5 | chromium, firefox of 2',
      'cart › knows the project | expected "chromium", received "firefox" | e2e/cart.spec.ts:12 | firefox of 2',
    ],
  },
  {
    file: 'playwright-retries.xml',
    counts: [5, 1, 2, 1, 1],
    sources: ['e2e/cart.spec.ts'],
    failures: [
      'cart › adds up | expected 4, received 3 | e2e/cart.spec.ts:5 | chromium, firefox of 2',
      'cart › knows the project | expected "chromium", received "firefox" | e2e/cart.spec.ts:12 | firefox of 2',
    ],
    flaky: ['cart › pays at the second try'],
  },
  {
    file: 'phpunit.xml',
    counts: [5, 1, 3, 0, 1],
    sources: ['CartTest.php'],
    failures: [
      'CartTest › testAddsUp | Failed asserting that 3 is identical to 4. | CartTest.php:8',
      'CartTest › testKnows with data set "euro" | no rate for it | CartTest.php:14',
      'CartTest › testThrows | RuntimeException: out of stock | CartTest.php:29',
    ],
  },
  {
    file: 'catch2.xml',
    counts: [5, 2, 3, 0, 0],
    sources: ['cart.cpp'],
    failures: [
      'cart › adds up | total(1, 3) == 4 (3 == 4) | cart.cpp:7',
      'cart › knows/eur | std::string("eur") == "usd" ("eur" == "usd") | cart.cpp:11',
      'cart › throws | out of stock | cart.cpp:13',
    ],
  },
  {
    file: 'ctest.xml',
    counts: [4, 1, 2, 0, 1],
    sources: ['plain.cpp'],
    failures: ["cart.adds | Assertion `argc == 2' failed. | plain.cpp:5", 'cart.slow | - | -'],
  },
  {
    file: 'node-test.xml',
    counts: [4, 2, 1, 0, 1],
    sources: ['node.test.mjs'],
    failures: ['cart › adds up | Expected values to be strictly equal: 3 !== 4 | node.test.mjs:4'],
  },
  {
    file: 'ctrf-jest.json',
    counts: [8, 2, 5, 0, 1],
    sources: ['src/cart.test.js'],
    failures: [
      'cart adds up | expected 4, received 3 | src/cart.test.js:5',
      'cart lists its items | expected "plum", received "pear" | src/cart.test.js:11',
      "cart pays | TypeError: Cannot read properties of undefined (reading 'bank') | src/cart.test.js:15",
      'cart knows eur | expected /^usd$/, received "eur" | src/cart.test.js:18',
      '<@U0123ABCD> @everyone *stars* & "quotes" | @here <!channel> [link](https://evil.example) ::error::forged | src/cart.test.js:22',
    ],
  },
  { file: 'ctrf-flaky.json', counts: [1, 0, 0, 1, 0], sources: [], failures: [], flaky: ['pays'] },
  {
    file: 'ctrf-playwright.json',
    counts: [5, 1, 2, 1, 1],
    sources: ['e2e/cart.spec.ts'],
    failures: [
      'cart › adds up | expected 4, received 3 | e2e/cart.spec.ts:5 | chromium, firefox of 2',
      'cart › knows the project | expected "chromium", received "firefox" | e2e/cart.spec.ts:12 | firefox of 2',
    ],
    flaky: ['cart › pays at the second try'],
  },
  ...assertionDialects,
  ...writtenDialects,
];

const countsOf = ({ total, passed, failed, flaky, skipped }: TestFacts): Counts => [
  total,
  passed,
  failed,
  flaky,
  skipped,
];

const describeFailures = (tests: TestFacts | undefined): readonly string[] =>
  (tests?.failures ?? []).map(({ name, error = '-', at = '-', failedIn, of }) =>
    [name, error, at, ...(failedIn.length > 0 ? [`${failedIn.join(', ')} of ${of}`] : [])].join(' | '),
  );

describe('reports of test tools', () => {
  test.each(dialects)('$file', async ({ file, counts, sources, failures, flaky = [] }) => {
    const checkedOut = Object.fromEntries(['.git', ...sources].map(path => [path, '']));
    const { tests, notices } = await readFiles({ ...checkedOut, [`reports/${file}`]: fixture(file) });
    expect(notices).toEqual([]);
    expect(tests && countsOf(tests)).toEqual(counts);
    expect(describeFailures(tests)).toEqual(failures);
    expect(tests?.flakyNames).toEqual(flaky);
    for (const { at, url } of tests?.failures ?? [])
      expect(url).toBe(at && `https://github.com/octo-org/shop/blob/a1b2c3d/${at.replace(':', '#L')}`);
  });

  test('have a table row for each fixture', () => {
    expect(dialects.map(({ file }) => file).toSorted()).toEqual(fixtures.toSorted());
  });

  test('get no links to relative paths without a checkout', async () => {
    const { tests } = await readFiles({ 'reports/vitest.xml': fixture('vitest.xml') });
    expect(tests?.failures[0]).toMatchObject({ at: 'src/cart.vitest.ts:7' });
    expect(tests?.failures[0]?.url).toBeUndefined();
  });

  test('get links to absolute paths below a workspace without a checkout', async () => {
    const { tests } = await readFiles({ 'reports/trx.xml': fixture('trx2junit.xml') });
    expect(tests?.failures[0]?.url).toBe(
      'https://github.com/octo-org/shop/blob/a1b2c3d/tests/Acme.Shop.Tests/CartTests.cs#L12',
    );
  });

  test('do not name a file outside the workspace', async () => {
    const { tests } = await readFiles({ '.git': '', 'reports/vitest.xml': fixture('vitest.xml') });
    expect(tests?.failures.map(({ at }) => at)).toEqual([undefined, undefined, undefined]);
  });
});
