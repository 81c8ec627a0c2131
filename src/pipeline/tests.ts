import type { Edges } from '../edges/types.js';
import { known } from '../values/read.js';
import type { Facts } from '../facts/types.js';
import { readTests } from '../facts/tests/index.js';
import { firstFew } from '../outputs/first-few.js';

/** Adds what the test reports say. Problems with a report cost a notice, never the message. */
export const withTests = async (
  facts: Facts,
  globs: readonly string[],
  edges: Pick<Edges, 'env' | 'files' | 'runner'>,
): Promise<Facts> => {
  const { runner } = edges;
  try {
    const { commit, home } = facts.subject.change;
    const repoUrl = home?.url ?? facts.subject.repo?.url;
    const { tests, notices } = await readTests(
      globs,
      { ...known('repoUrl', repoUrl), ...known('sha', commit?.sha) },
      edges,
    );
    firstFew(notices, 'notices about test reports').forEach(runner.notice);
    return { ...facts, ...known('tests', tests) };
  } catch (error) {
    runner.notice(`tests: the reports could not be read; please report this: ${String(error)}`);
    return facts;
  }
};
