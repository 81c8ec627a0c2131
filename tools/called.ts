/**
 * Prints which functions of an action's bundle a plain run calls: `node build/tools/called.js notify`. A plain run is a push told
 * to Slack and to Discord, by all stages that the action has. The answer is JSON: for each file, the spans of its arrow functions.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { startReceiver } from './receiver/index.js';
import { runAction, type RunResult } from './runner/index.js';
import push from './start/events/push.json' with { type: 'json' };

/** Where a function stands in its file, in UTF-16 units. */
type Span = readonly [start: number, end: number];

/** What Node writes of a run. https://nodejs.org/api/cli.html#node_v8_coveragedir */
interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly {
      readonly ranges: readonly {
        readonly startOffset: number;
        readonly endOffset: number;
        readonly count: number;
      }[];
    }[];
  }[];
}

const ARROW = /^(?:async )?(?:\(|[\w$]+ =>)/;

const runPlainly = async (name: string, coverage: string): Promise<RunResult> => {
  const receiver = await startReceiver();
  try {
    return await runAction({
      root: resolve('.'),
      ...(name !== 'notify' && { action: name }),
      event: push,
      stages: ['main', 'post'],
      inputs: { webhook: `${receiver.slack}\n${receiver.discord}`, 'allowed-hosts': receiver.host },
      env: { NODE_V8_COVERAGE: coverage },
    });
  } finally {
    await receiver.close();
  }
};

const calledIn = (folder: string, { result }: Coverage): [file: string, spans: readonly Span[]][] =>
  result
    .filter(({ url }) => url.startsWith('file:') && fileURLToPath(url).startsWith(folder))
    .map(({ url, functions }) => {
      const source = readFileSync(fileURLToPath(url), 'utf8');
      const spans = functions.flatMap(({ ranges: [whole] }): Span[] =>
        whole !== undefined && whole.count > 0 && ARROW.test(source.slice(whole.startOffset, whole.endOffset))
          ? [[whole.startOffset, whole.endOffset]]
          : [],
      );
      return [basename(fileURLToPath(url)), spans];
    });

const called = async (name: string): Promise<Record<string, readonly Span[]>> => {
  const coverage = mkdtempSync(join(tmpdir(), 'coverage-'));
  try {
    const { code, stdout, stderr } = await runPlainly(name, coverage);
    if (code !== 0) throw new Error(`${name} failed (${code})\n${stdout}${stderr}`);
    const folder = resolve('dist', name);
    const found = new Map<string, Map<string, Span>>();
    for (const report of readdirSync(coverage)) {
      const content = JSON.parse(readFileSync(join(coverage, report), 'utf8')) as Coverage;
      for (const [file, spans] of calledIn(folder, content)) {
        const before = found.get(file) ?? new Map<string, Span>();
        found.set(file, new Map([...before, ...spans.map(span => [span.join('-'), span] as const)]));
      }
    }
    return Object.fromEntries([...found].map(([file, spans]) => [file, [...spans.values()]]));
  } finally {
    rmSync(coverage, { recursive: true, force: true });
  }
};

console.log(JSON.stringify(await called(process.argv[2] ?? 'notify')));
