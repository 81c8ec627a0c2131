import { oneLine } from '../../text/clean.js';
import { copyString } from './problem.js';
import type { TestCase } from './types.js';

const MAX_NAME = 500;

/** Suite and test for people: `CartTest › addsUp` for `com.acme.shop.CartTest`, `cart › adds up` if the name contains its suite. */
export const fullName = ({ suite, name }: Pick<TestCase, 'suite' | 'name'>): string => {
  const group = oneLine(suite.slice(0, MAX_NAME));
  const test = oneLine(name.slice(0, MAX_NAME));
  if (isFile(group)) return copyString(test.replaceAll(' > ', ' › ') || group);
  // mocha-junit-reporter uses only the test's name as the class. Jest's CTRF reports have the suites in both.
  if (test.endsWith(` ${group}`) || test.startsWith(`${group.replaceAll(' › ', ' ')} `))
    return copyString(test);
  if (group === '' || test.startsWith(group)) return copyString(withoutSuite(test, group) || '(no name)');
  return copyString(test === '' ? group : `${lastPart(group)} › ${test}`);
};

/** `src/cart.test.ts`, which the place of the failure shows. */
const isFile = (group: string): boolean => /^\S+\.(?:[cm]?[jt]sx?|vue|svelte)$/.test(group);

/** `Acme.CartTests.AddsUp` of the class `Acme.CartTests` is `CartTests › AddsUp`; Jest's `cart adds up` stays. */
const withoutSuite = (test: string, group: string): string =>
  group !== '' && test.startsWith(`${group}.`)
    ? `${lastPart(group)} › ${test.slice(group.length + 1)}`
    : test;

/** The class of a package, or the end of an import path. A name of several words is not a package. */
const lastPart = (group: string): string =>
  // Catch2 reports a test outside of any class as `cart.global`.
  /\s/.test(group)
    ? group
    : (group
        .replace(/\.global$/, '')
        .split(/[./\\]|::/)
        .findLast(part => part !== '') ?? group);
