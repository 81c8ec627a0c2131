import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import push from '../demo/events/push.json' with { type: 'json' };
import { startReceiver } from '../testing/receiver/index.js';
import { ratioText, spread, table } from './figures.js';
import { parsePairs } from './measure.js';
import { measureRounds, timeSetup, sumCosts, type Costs, type Packed } from './setup.js';
import { writeStandIn } from './stand-in.js';

const WARM_UPS = 1;

/** With each chunk three times and the demo in the archive. */
const BEFORE = '2120850';

const HELP = `npm run bench:setup -- [options]      times what a job pays for the action: unpack, copy, delete, start to posted

  --pairs N      counted rounds, each of all archives (15)
  --ref COMMIT   the commit to compare HEAD with (${BEFORE})`;

const makeArchives = (folder: string, ref: string): readonly Packed[] => {
  const ofCommit = (commit: string, name: string): Packed => {
    const archive = join(folder, `${name}.tar.gz`);
    execFileSync('git', ['archive', '--format=tar.gz', `--output=${archive}`, commit]);
    return { name: commit, archive };
  };
  const source = join(folder, 'stand-in');
  writeStandIn(source);
  const archive = `${source}.tar.gz`;
  execFileSync('tar', ['-czf', archive, '-C', source, '.']);
  return [ofCommit('HEAD', 'head'), ofCommit(ref, 'before'), { name: 'a typical action', archive }];
};

const formatRow = ({ name, archive }: Packed, mine: readonly Costs[], first: readonly Costs[]): string[] => {
  const ms = (pick: (costs: Costs) => number): string => spread(mine.map(pick)).median.toFixed(1);
  const ratios = first.map((costs, round) => {
    const other = mine[round];
    return other === undefined ? NaN : sumCosts(costs) / sumCosts(other);
  });
  return [
    name,
    (statSync(archive).size / 1000).toFixed(0),
    ms(({ unpack }) => unpack),
    ms(({ copy }) => copy),
    ms(({ remove }) => remove),
    ms(({ posted }) => posted),
    ms(sumCosts),
    ratioText(spread(ratios)),
  ];
};

const bench = async (rounds: number, ref: string): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-setup-'));
  const receiver = await startReceiver();
  try {
    const archives = makeArchives(folder, ref);
    const eventPath = join(folder, 'push.json');
    writeFileSync(eventPath, JSON.stringify(push));
    const costs = await measureRounds(archives, { rounds, warmUps: WARM_UPS }, packed =>
      timeSetup(packed, folder, eventPath, receiver),
    );
    const head = ['ms, medians', 'KB packed', 'unpack', 'copy', 'delete', 'posted', 'total', 'HEAD over it'];
    const rows = archives.map((packed, index) => formatRow(packed, costs[index] ?? [], costs[0] ?? []));
    console.log(`Node ${process.version}, ${rounds} rounds after ${WARM_UPS}\n\n${table([head, ...rows])}`);
  } finally {
    await receiver.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
};

const { values } = parseArgs({
  options: {
    pairs: { type: 'string', default: '15' },
    ref: { type: 'string', default: BEFORE },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(HELP);
else await bench(parsePairs(values.pairs), values.ref);
