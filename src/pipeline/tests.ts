import type { Edges } from '../edges/types.js';
import type { Context } from '../events/context.js';
import { known } from '../values/read.js';
import { readEventCommit } from '../events/shared/event-commit.js';
import type { EventFile } from '../facts/event-file.js';
import type { Facts } from '../facts/types.js';
import { readTests } from '../facts/tests/index.js';

/** The facts with what the test reports say. Whatever is wrong with a report costs a notice, never the message. */
export const withTests = async (
  facts: Facts,
  globs: readonly string[],
  { payload }: EventFile,
  context: Context,
  edges: Pick<Edges, 'env' | 'files' | 'runner'>,
): Promise<Facts> => {
  const { runner } = edges;
  try {
    const { sha, home } = readEventCommit(payload, context);
    const repoUrl = home ?? facts.subject.repo?.url;
    const { tests, notices } = await readTests(
      globs,
      { ...known('repoUrl', repoUrl), ...known('sha', sha) },
      edges,
    );
    notices.forEach(runner.notice);
    return { ...facts, ...known('tests', tests) };
  } catch (error) {
    runner.notice(`tests: the reports could not be read; please report this: ${String(error)}`);
    return facts;
  }
};
