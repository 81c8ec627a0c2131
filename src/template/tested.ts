import type { FailedTest, TestFacts } from '../facts/tests/types.js';
import type { Facts } from '../facts/types.js';
import { formatDuration } from '../text/duration.js';

/** Failed tests that a template sees. */
const MOST = 100;

const MEANINGS = {
  name: 'the name of a failed test, with its suite',
  error: 'the first line of its error',
  at: 'the file and line of that',
  url: 'that line at the commit',
  in: 'the reports it failed in, where several have it',
} as const;

type Part = keyof typeof MEANINGS;

/** What a template may read about each failed test, and how it is computed. */
const FAILED_TEST_PARTS = Object.entries(MEANINGS) as readonly (readonly [Part, string])[];

type TemplateTest = Readonly<Record<Part, string | undefined>> & { readonly name: string };

/** The first hundred failed tests, with each known part. */
export const failedTests = ({ tests }: Facts): readonly TemplateTest[] =>
  (tests?.failures ?? []).slice(0, MOST).map(toTemplateTest);

const toTemplateTest = ({ name, error, at, url, failedIn }: FailedTest): TemplateTest => ({
  name,
  error,
  at,
  url,
  in: failedIn.length === 0 ? undefined : failedIn.join(', '),
});

const COUNTS = {
  total: 'how many tests the reports contain, each counted once',
  passed: 'how many of them passed at once',
  failed: 'how many failed',
  flaky: 'how many failed and passed when tried again',
  skipped: 'how many were skipped',
} as const;

interface TestFact {
  readonly name: string;
  readonly meaning: string;
  readonly read: (known: { readonly facts: Facts }) => string | number | undefined;
}

/** The names of what test reports say. */
export const TEST_FACTS: readonly TestFact[] = [
  {
    name: 'tests',
    meaning: 'what the test reports of the input `tests` say, in short',
    read: ({ facts: { tests } }) => tests && inShort(tests),
  },
  ...(Object.keys(COUNTS) as (keyof typeof COUNTS)[]).map((key): TestFact => ({
    name: `tests.${key}`,
    meaning: COUNTS[key],
    read: ({ facts }) => facts.tests?.[key],
  })),
  {
    name: 'tests.duration',
    meaning: 'how long they took',
    read: ({ facts: { tests } }) =>
      tests?.durationMs === undefined ? undefined : formatDuration(tests.durationMs),
  },
  {
    name: 'tests.failures',
    meaning: 'the failed tests, a list',
    read: ({ facts }) =>
      failedTests(facts)
        .map(({ name }) => name)
        .join(', '),
  },
  ...FAILED_TEST_PARTS.map(([part, meaning]): TestFact => ({
    name: `tests.failures[].${part}`,
    meaning,
    read: ({ facts }) => failedTests(facts)[0]?.[part],
  })),
];

const inShort = ({ failed, total, passed, flaky }: TestFacts): string =>
  failed > 0 ? `${failed} of ${total} failed` : `${passed + flaky} passed`;
