import { type Context } from '../events/context.js';
import type { Facts } from '../facts/types.js';
import type { Contexts } from './contexts.js';
import { FormattedValue, NamedValue } from './drops.js';
import { FACTS, type FactSource } from './facts.js';
import { listFailed } from './failed.js';
import { readGitHubContext } from './names.js';
import { failedTests } from './tested.js';
import type { Env } from '../edges/types.js';
import type { Headline } from './types.js';
import type { JsonObject } from '../values/json.js';

/** What the runner gave this step, apart from its inputs. */
export interface StepData {
  readonly payload: JsonObject;
  /** If the payload is from another event: the payload of the event that started the run, which expressions may contain. */
  readonly own?: JsonObject;
  readonly env: Env;
  readonly context: Context;
  /** In milliseconds, for the time that templates take. */
  readonly now: () => number;
}

/** Everything that templates see. */
export const buildVariables = (
  facts: Facts,
  headline: Headline,
  contexts: Contexts,
  given: Pick<StepData, 'payload' | 'env' | 'context'>,
): NamedValue => {
  const { payload, context } = given;
  const known: FactSource = { facts, headline, context };
  const lists = new Map([
    ['tests.failures', failedTests(facts).map((one, at) => createItem(`tests.failures[${at}]`, one))],
  ]);
  return new NamedValue(
    '',
    null,
    new Map<string, unknown>([
      ...buildFacts(known, lists),
      ['why', headline.why.length === 0 ? null : new FormattedValue({ kind: 'blocks', of: headline.why })],
      ['failures', listFailed(facts).map((one, at) => createItem(`failures[${at}]`, one))],
      ['jobs', facts.jobs.map((one, at) => createItem(`jobs[${at}]`, one))],
      ['job', buildJobValue(known, contexts.job)],
      ['needs', contexts.needs],
      ['steps', contexts.steps],
      ['matrix', contexts.matrix],
      ['event', payload],
      [
        'github',
        new NamedValue(
          'github',
          null,
          new Map<string, unknown>([...readGitHubContext(given.env), ['event', payload]]),
        ),
      ],
    ]),
  );
};

const createItem = (path: string, one: { readonly name: string }): NamedValue =>
  new NamedValue(path, one.name, new Map(Object.entries(one)));

/** `commit` from `commit`, `commit.sha`, and so on. */
const buildFacts = (
  known: FactSource,
  lists: ReadonlyMap<string, unknown>,
): readonly (readonly [string, unknown])[] => {
  const roots = FACTS.filter(({ name }) => !/[.[]/.test(name));
  return roots.map(root => {
    const parts = FACTS.filter(({ name }) => name.startsWith(`${root.name}.`));
    const face = root.read(known);
    if (parts.length === 0) return [root.name, face];
    const entries = parts
      .filter(part => !part.name.includes('['))
      .map(
        part => [part.name.slice(root.name.length + 1), lists.get(part.name) ?? part.read(known)] as const,
      );
    return [root.name, new NamedValue(root.name, face, new Map(entries))];
  });
};

/** The runner's `job` context, with the name and the page that Hookline knows. */
const buildJobValue = ({ facts }: FactSource, context: Contexts['job']): NamedValue =>
  new NamedValue(
    'job',
    facts.job?.name,
    new Map<string, unknown>([
      ...Object.entries(context),
      ['name', facts.job?.name],
      ['url', facts.job?.url],
    ]),
    true,
  );
