import type { Dialect } from './dialects.js';

/** Reports written by hand, in the shapes that tools write and that public repositories contain. */
export const writtenDialects: readonly Dialect[] = [
  {
    file: 'phpunit-namespaces.xml',
    counts: [5, 0, 5, 0, 0],
    sources: ['tests/CartTest.php', 'src/Cart.php'],
    failures: [
      'CartTest › testAddsUp | Failed asserting that 3 is identical to 4. | tests/CartTest.php:11',
      'CartTest › testNames | the name is wrong | tests/CartTest.php:16',
      'CartTest › testTotals with data set #2 | Failed asserting that 2 matches expected 3. | tests/CartTest.php:22',
      'CartTest › testThrows | RuntimeException | src/Cart.php:33',
      'CartTest › testRisky | Risky Test | tests/CartTest.php:30',
    ],
  },
  {
    file: 'nextest-causes.xml',
    counts: [8, 0, 7, 1, 0],
    sources: ['tests/cart.rs'],
    failures: [
      '@setup-script:database › database | script failure with exit code 1 | -',
      'cart › adds_up | assertion `left == right` failed: the total | tests/cart.rs:9',
      'cart › fails_when_flaky | test passed on attempt 2/2 but is configured to fail when flaky | -',
      'cart › hangs | test timeout | -',
      'cart › crashes | test abort with signal 6 (SIGABRT) | -',
      'cart › returns_an_error | OutOfStock | -',
      'cart › cannot_start | error spawning child process: No such file or directory | -',
    ],
    flaky: ['cart › pays'],
  },
  {
    file: 'gotestsum-testify.xml',
    counts: [8, 0, 7, 0, 1],
    sources: ['cart/cart_test.go'],
    failures: [
      'cart › TestNotEqual | expected 4, actual 3 | cart/cart_test.go:33',
      'cart › TestError | An error is expected but got nil. | cart/cart_test.go:39',
      'cart › TestLogsFirst | total = 3, want 4 | cart/cart_test.go:55',
      'cart › TestLogsOnly | out of stock | cart/cart_test.go:62',
      'cart › TestPanics | panic: boom [recovered, repanicked] | cart/cart_test.go:70',
      'cart › TestGomega | Expected <int>: 3 to equal <int>: 4 | cart/cart_test.go:80',
      'broken › TestMain | FAIL example.com/shop/broken [build failed] | -',
    ],
  },
  {
    file: 'wordings.xml',
    counts: [9, 0, 9, 0, 0],
    sources: [
      'spec/cart_spec.rb',
      'tests/CartTests.cs',
      'src/test/java/com/acme/AssertJTest.java',
      'cart_test.cc',
      'e2e/cart.spec.ts',
      'cypress/e2e/cart.cy.js',
    ],
    failures: [
      'cart_spec › Cart adds up | expected 4, got 3 | spec/cart_spec.rb:12',
      'CartTests › AddsUp(1,3) | expected 4, but was 3 | tests/CartTests.cs:12',
      'AssertJTest › adds | expected 4, but was 3 | src/test/java/com/acme/AssertJTest.java:12',
      'AssertJTest › hamcrest | expected <4>, but was <3> | -',
      'AssertJTest › breaks | NullPointerException | src/test/java/com/acme/AssertJTest.java:20',
      'CartTest › Equality | expected equality of total(1, 3) (3) and 4 | cart_test.cc:7',
      'cart › shows the total | expected "4", received "3" | e2e/cart.spec.ts:5',
      'cart pays in the browser | Timed out retrying after 4000ms | cypress/e2e/cart.cy.js:5',
      'cart_test › adds up | expected <4>, actual <3> | -',
    ],
  },
];
