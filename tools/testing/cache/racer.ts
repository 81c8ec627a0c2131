import { clock } from '../../../src/edges/clock.js';
import { createHttp } from '../../../src/edges/http.js';
import { openMemory } from '../../../src/memory/index.js';

/** A job that looks for its run's message, in its own process: prints what it should do, and posts if it is its turn. */
/** How many times longer every wait is than on an idle machine. */
const slower = Number(process.env['SLOWER'] ?? 1);

const edges = {
  env: process.env,
  http: createHttp({}),
  clock: {
    now: () => clock.now() / slower,
    sleep: (ms: number, signal: AbortSignal) => clock.sleep(ms * slower, signal),
    timeout: (ms: number) => clock.timeout(ms * slower),
  },
  random: Math.random,
  interrupted: new AbortController().signal,
};
const { entries } = await openMemory([{ name: 'discord' }], { kind: 'run', id: '100' }, edges);
const [entry] = entries;
const id = `13000000000${String(process.pid).padStart(8, '0')}`;
if (entry?.agreement.kind === 'first') {
  await clock.sleep(Number(process.env['POSTING_MS'] ?? 300), edges.interrupted);
  if (process.env['DIES'] !== 'true') await entry.save({ ids: [id] });
}
process.stdout.write(JSON.stringify({ agreement: entry?.agreement, id }));
