import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import push from '../demo/events/push.json' with { type: 'json' };
import { startReceiver, type Receiver } from '../testing/receiver/index.js';
import { prepareStep, type ChildCommand } from '../testing/runner/index.js';
import { spread, table } from './figures.js';
import { parsePairs, peakMemory, timeRun } from './measure.js';
import { writeReports, type ReportCase } from './reports.js';

const TESTS = 100_000;
const AIM_MS = 2_000;
const AIM_MB = 150;

const HELP = `npm run bench:tests -- [options]      times a step that reads test reports of ${TESTS} tests, and its memory

  --runs N       counted runs of each report (5)`;

/** The step on a failed job, with or without the reports. */
const commandFor = (
  folder: string,
  receiver: Receiver,
  tests: string,
): { readonly command: ChildCommand; readonly remove: () => void } => {
  const eventPath = join(folder, 'push.json');
  writeFileSync(eventPath, JSON.stringify(push));
  const step = prepareStep({
    root: resolve('.'),
    eventPath,
    env: { GITHUB_WORKSPACE: folder },
    inputs: { webhook: receiver.slack, 'allowed-hosts': receiver.host, details: 'none', tests },
    contexts: { job: { status: 'failure', check_run_id: 4242 } },
  });
  const command = step.command('main', {});
  if (!command) throw new Error('action.yml has no main');
  return { command, remove: step.remove };
};

const measure = async (
  { title, tests }: ReportCase,
  folder: string,
  receiver: Receiver,
  runs: number,
): Promise<readonly string[]> => {
  const { command, remove } = commandFor(folder, receiver, tests);
  try {
    const times: number[] = [];
    for (let run = 0; run < runs; run += 1) times.push((await timeRun(command, receiver)).posted ?? NaN);
    if (tests !== '' && !receiver.requests[0]?.body.includes(`of ${TESTS.toLocaleString('en')} tests failed`))
      throw new Error(`${title}: the message does not count the tests: ${receiver.requests[0]?.body}`);
    const memory = await peakMemory(command, folder);
    return [title, spread(times).median.toFixed(0), memory.toFixed(1)];
  } finally {
    remove();
  }
};

const bench = async (runs: number): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-tests-'));
  const receiver = await startReceiver();
  try {
    mkdirSync(join(folder, '.git'));
    const cases = [{ title: 'no reports', tests: '' }, ...writeReports(folder, TESTS)];
    const rows: (readonly string[])[] = [];
    for (const one of cases) rows.push(await measure(one, folder, receiver, runs));
    const head = [`${TESTS} tests`, 'ms until posted, median', 'MB at most'];
    const aims = ['aim', `≤ ${AIM_MS}`, `≤ ${AIM_MB}`];
    console.log(
      `Node ${process.version}, ${runs} runs\n\n${table([head, ...rows, aims].map(row => [...row]))}`,
    );
  } finally {
    await receiver.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
};

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, help: { type: 'boolean', default: false } },
});
if (values.help) console.log(HELP);
else await bench(parsePairs(values.runs));
