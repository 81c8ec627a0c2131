import { describe, expect, test } from '@jest/globals';

import type { DrainResult, DestinationStats } from '../../src/drain/types.js';
import {
  reportDrainProblems,
  nothingDrained,
  reportDrain,
  writeDrainOutputs,
} from '../../src/outputs/drain-report.js';
import { recordingRunner } from '../helpers/fake-edges.js';

const kept = { lease: undefined as never };
const stats = (change: Partial<DestinationStats> = {}): DestinationStats => ({
  delivered: 2,
  deadLettered: [],
  remaining: [],
  ...change,
});
const result = (change: Partial<DrainResult> = {}): DrainResult => ({
  stats: [
    ['alerts', stats({ deadLettered: ['too old', 'too old', 'refused'] })],
    ['<b>community', stats({ remaining: [kept], stopped: { reason: 'HTTP 503 | down', isProblem: true } })],
  ],
  remaining: 4,
  ...change,
});

test('sums the outputs over all destinations', () => {
  const runner = recordingRunner();
  writeDrainOutputs(result(), runner);
  expect(Object.fromEntries(runner.outputs)).toEqual({ delivered: '4', remaining: '4', dead: '3' });
});

test('leaves remaining empty when the outbox does not report it', () => {
  const runner = recordingRunner();
  writeDrainOutputs(nothingDrained, runner);
  expect(Object.fromEntries(runner.outputs)).toEqual({ delivered: '0', remaining: '', dead: '0' });
});

describe('logs what another drain has leased and until when', () => {
  const held = { count: 3, untilMs: Date.UTC(2026, 10, 28, 18, 40, 12) };
  const lastLine = async (change: Partial<DrainResult>): Promise<string | undefined> => {
    const runner = recordingRunner();
    await reportDrain(result(change), 'folder out', runner);
    return runner.said.at(-1)?.line;
  };

  test('when there was nothing else', async () => {
    expect(await lastLine({ stats: [], remaining: 3, held })).toBe(
      'Nothing to deliver now: another drain holds 3 records until 2026-11-28 18:40:12 UTC at the latest',
    );
    expect(await lastLine({ stats: [], remaining: 0 })).toBe('Nothing to deliver: the folder out is empty');
  });

  test('beside what was delivered', async () => {
    expect(await lastLine({ held })).toBe(
      'Delivered 4, dead-lettered 3, 4 still waiting (another drain holds 3 records until 2026-11-28 18:40:12 UTC at the latest)',
    );
    expect(await lastLine({ held: { count: 1 } })).toContain(
      '(another drain holds 1 record until it has delivered or released it)',
    );
  });
});

describe('the summary', () => {
  test('has a row for each destination without any markup', async () => {
    const runner = recordingRunner();
    await reportDrain(result(), 'folder out', runner);
    const [page = ''] = runner.summaries;
    expect(page).toContain('<h3>Drained the folder out</h3>');
    expect(page).toContain(
      '<tr><td>alerts</td><td>2</td><td>0</td><td>3</td><td>2 times: too old<br>refused</td></tr>',
    );
    expect(page).toContain(
      '<tr><td>&lt;b&gt;community</td><td>2</td><td>1</td><td>0</td><td>HTTP 503 | down</td>',
    );
    expect(runner.said).toEqual([{ how: 'info', line: 'Delivered 4, dead-lettered 3, 4 still waiting' }]);
  });

  test('is left out when there was nothing', async () => {
    const runner = recordingRunner();
    await reportDrain(nothingDrained, 'folder out', runner);
    expect(runner.summaries).toEqual([]);
    expect(runner.said[0]?.line).toBe('Nothing to deliver: the folder out is empty');
  });
});

describe('the warning', () => {
  const complaints = (change: Partial<DrainResult>): string[] => {
    const said: string[] = [];
    reportDrainProblems(result(change), 'folder out', line => said.push(line));
    return said;
  };

  test('names each destination in trouble and each reason for dead-lettering once', () => {
    expect(complaints({})).toEqual([
      'alerts: 2 dead-lettered. too old',
      'alerts: 1 dead-lettered. refused',
      '<b>community: 1 still waiting. HTTP 503 | down',
    ]);
  });

  test('is not logged because time ran out', () => {
    const stopped = { reason: 'the deadline of 4m is over', isProblem: false };
    expect(complaints({ stats: [['alerts', stats({ remaining: [kept], stopped })]] })).toEqual([]);
  });

  test('says that a failed outbox may return delivered records again', () => {
    expect(complaints({ stats: [['alerts', stats()]], fault: 'has no space left' })).toEqual([
      'The folder out has no space left. What was delivered last may be delivered once more',
    ]);
    expect(complaints({ stats: [], fault: 'is not a folder' })).toEqual(['The folder out is not a folder']);
  });
});
