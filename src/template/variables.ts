import { type Context } from '../events/context.js';
import { readEventCommit } from '../events/shared/event-commit.js';
import type { Facts } from '../facts/types.js';
import type { Contexts } from '../inputs/types.js';
import { Named } from './drops.js';
import { FACTS, type Known } from './facts.js';
import { failedOf } from './failed.js';
import { githubOf } from './names.js';
import { failedTests } from './tested.js';
import type { Env } from '../edges/types.js';
import type { Headline } from './types.js';

/** What the runner gave this step, apart from its inputs. */
export interface Given {
  readonly payload: Readonly<Record<string, unknown>>;
  readonly env: Env;
  readonly context: Context;
}

/** Everything that templates see. */
export const variables = (facts: Facts, headline: Headline, contexts: Contexts, given: Given): Named => {
  const { payload, context } = given;
  const known: Known = { facts, headline, context, eventCommit: readEventCommit(payload, context) };
  const lists = new Map([
    ['tests.failures', failedTests(facts).map((one, at) => item(`tests.failures[${at}]`, one))],
  ]);
  return new Named(
    '',
    null,
    new Map<string, unknown>([
      ...factsOf(known, lists),
      ['failures', failedOf(facts).map((one, at) => item(`failures[${at}]`, one))],
      ['jobs', facts.jobs.map((one, at) => item(`jobs[${at}]`, one))],
      ['job', jobOf(known, contexts.job)],
      ['needs', contexts.needs],
      ['steps', contexts.steps],
      ['matrix', contexts.matrix],
      ['event', payload],
      [
        'github',
        new Named('github', null, new Map<string, unknown>([...githubOf(given.env), ['event', payload]])),
      ],
    ]),
  );
};

const item = (path: string, one: { readonly name: string }): Named =>
  new Named(path, one.name, new Map(Object.entries(one)));

/** `commit` from `commit`, `commit.sha` and so on. */
const factsOf = (
  known: Known,
  lists: ReadonlyMap<string, unknown>,
): readonly (readonly [string, unknown])[] => {
  const roots = FACTS.filter(({ name }) => !/[.[]/.test(name));
  return roots.map(root => {
    const parts = FACTS.filter(({ name }) => name.startsWith(`${root.name}.`));
    const face = root.of(known);
    if (parts.length === 0) return [root.name, face];
    const entries = parts
      .filter(part => !part.name.includes('['))
      .map(part => [part.name.slice(root.name.length + 1), lists.get(part.name) ?? part.of(known)] as const);
    return [root.name, new Named(root.name, face, new Map(entries))];
  });
};

/** The runner's `job` context, with the name and the page that Hookline knows. */
const jobOf = ({ facts }: Known, context: Contexts['job']): Named =>
  new Named(
    'job',
    facts.job?.name,
    new Map<string, unknown>([
      ...Object.entries(context),
      ['name', facts.job?.name],
      ['url', facts.job?.url],
    ]),
    true,
  );
