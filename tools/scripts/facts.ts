import { readContext } from '../../src/events/context.js';
import { collectFacts } from '../../src/facts/collect.js';
import type { Facts, Failure } from '../../src/facts/types.js';
import { parseInputs } from '../../src/inputs/index.js';
import { FACTS } from '../../src/template/facts.js';
import { parseChecked } from '../../src/template/check.js';
import { render } from '../../src/template/engine.js';
import { renderParts, PLAIN } from '../../src/template/parts.js';
import { buildVariables } from '../../src/template/variables.js';
import type { NamedValue } from '../../src/template/drops.js';

const ENV = {
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REPOSITORY: 'octo-org/shop',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_WORKFLOW: 'CI',
  GITHUB_JOB: 'test',
  GITHUB_RUN_ID: '9876543210',
  GITHUB_RUN_NUMBER: '42',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_TRIGGERING_ACTOR: 'hubot',
};

const SHARED = {
  repository: { full_name: 'octo-org/shop', html_url: 'https://github.com/octo-org/shop' },
  sender: { login: 'octocat', html_url: 'https://github.com/octocat' },
};

const PUSH = {
  ...SHARED,
  ref: 'refs/heads/main',
  head_commit: {
    id: 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678',
    message: 'Fix the cart total\n\nFree items were left out.',
    author: { name: 'Mona', username: 'octocat' },
  },
};

const RELEASE = {
  ...SHARED,
  action: 'published',
  release: {
    tag_name: 'v1.2.0',
    html_url: `${SHARED.repository.html_url}/releases/tag/v1.2.0`,
    body: 'Free items **count**.',
  },
};

interface FactSample {
  readonly event?: string;
  readonly payload?: Readonly<Record<string, unknown>>;
  readonly inputs: Readonly<Record<string, string>>;
  /** What else was read. */
  readonly known?: Partial<Facts>;
}

const HISTORY: FactSample = {
  inputs: { job: '{"status":"failure","check_run_id":4242}' },
  known: {
    history: {
      previous: 'failure',
      streak: 2,
      isLonger: false,
      since: { sha: 'b2c3d4e5f60718293a4b5c6d7e8f9012345678a1', author: 'octocat', agoMs: 172_800_000 },
      row: ['success', 'failure', 'failure'],
    },
  },
};

const JOB: FactSample = { inputs: { job: '{"status":"failure","check_run_id":4242}' } };

/** As GitHub's API returns it. */
const FAILURE: Failure = {
  isOwn: false,
  job: 'test',
  matrixJobs: [
    { name: 'windows 24', url: `${SHARED.repository.html_url}/actions/runs/9876543210/job/4243` },
    { name: 'macos 22' },
  ],
  total: 12,
  steps: [{ name: 'Run npm test' }],
  errors: [{ text: 'expected 3 to be 2', at: 'src/cart.ts:42' }],
};
const NEEDS: FactSample = {
  inputs: { needs: '{"build":{"result":"success"},"test":{"result":"failure"}}' },
  known: { failures: [FAILURE] },
};
const TESTS: FactSample = {
  inputs: { job: '{"status":"failure"}' },
  known: {
    tests: {
      ...{ total: 812, passed: 802, failed: 3, flaky: 2, skipped: 5 },
      durationMs: 80_000,
      failures: [
        {
          suite: 'cart',
          name: 'cart › adds up',
          error: 'expected 3 to be 4',
          at: 'src/cart.test.ts:12',
          url: `${SHARED.repository.html_url}/blob/${PUSH.head_commit.id}/src/cart.test.ts#L12`,
          failedIn: ['ubuntu', 'windows'],
          of: 3,
        },
      ],
      flakyNames: ['cart › pays'],
      unread: 0,
    },
  },
};
const NOTES: FactSample = { event: 'release', payload: RELEASE, inputs: {} };

const pickSample = (name: string): FactSample =>
  name === 'body'
    ? NOTES
    : name.startsWith('history')
      ? HISTORY
      : /^(?:jobs|failures)/.test(name)
        ? NEEDS
        : name.startsWith('tests')
          ? TESTS
          : JOB;

const WHY = [{ kind: 'paragraph', of: [{ kind: 'text', text: 'test › Run npm test failed' }] }] as const;

const namesIn = async ({
  event = 'push',
  payload = PUSH,
  inputs,
  known,
}: FactSample): Promise<NamedValue> => {
  const env = { ...ENV, GITHUB_EVENT_NAME: event };
  const context = readContext(env);
  const parsed = {
    ...(await parseInputs(name => inputs[name] ?? '')),
    phase: { kind: 'updated' as const, elapsedMs: 252_000 },
  };
  const facts = { ...(await collectFacts(parsed, { readable: true, payload }, context)), ...known };
  const headline = { symbol: '❌', title: 'CI › test failed', url: facts.job?.url ?? '', why: WHY };
  const contexts = { job: {}, needs: {}, steps: {}, matrix: {} };
  return buildVariables(facts, headline, contexts, { payload, env, context });
};

/** The value of a name in a sample. */
const renderExample = async (name: string): Promise<string> => {
  const nodes = parseChecked(`{{ ${name.replace('[]', '[0]')} }}`);
  return renderParts(render(nodes, await namesIn(pickSample(name))), PLAIN);
};

const cell = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');

/** The rows of the table of names: what templates may use, what it is, and its value in a sample. */
export const factTable = async (): Promise<string> => {
  const rows = ['| name | what it is | example |', '| --- | --- | --- |'];
  for (const { name, meaning } of FACTS)
    rows.push(`| \`${name}\` | ${cell(meaning)} | ${cell(await renderExample(name))} |`);
  return rows.join('\n');
};
