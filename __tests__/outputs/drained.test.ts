import { describe, expect, test } from '@jest/globals';

import type { Drained, Tally } from '../../src/drain/types.js';
import { complainOfDrain, nothingDrained, tellOfDrain, writeDrained } from '../../src/outputs/drained.js';
import { recordingRunner } from '../helpers/fake-edges.js';

const kept = { held: undefined as never };
const tally = (change: Partial<Tally> = {}): Tally => ({ delivered: 2, dead: [], kept: [], ...change });
const drained = (change: Partial<Drained> = {}): Drained => ({
  tallies: [
    ['alerts', tally({ dead: ['too old', 'too old', 'refused'] })],
    ['<b>community', tally({ kept: [kept], stopped: { reason: 'HTTP 503 | down', trouble: true } })],
  ],
  remaining: 4,
  ...change,
});

test('the outputs are sums over all destinations', () => {
  const runner = recordingRunner();
  writeDrained(drained(), runner);
  expect(Object.fromEntries(runner.outputs)).toEqual({ delivered: '4', remaining: '4', dead: '3' });
});

test('what remains is left empty where the outbox does not tell', () => {
  const runner = recordingRunner();
  writeDrained(nothingDrained, runner);
  expect(Object.fromEntries(runner.outputs)).toEqual({ delivered: '0', remaining: '', dead: '0' });
});

describe('the summary', () => {
  test('has a row for each destination, and nothing in it is mark-up', () => {
    const runner = recordingRunner();
    tellOfDrain(drained(), 'folder out', runner);
    const [page = ''] = runner.summaries;
    expect(page).toContain('<h3>Drained the folder out</h3>');
    expect(page).toContain(
      '<tr><td>alerts</td><td>2</td><td>0</td><td>3</td><td>2 times: too old<br>refused</td></tr>',
    );
    expect(page).toContain(
      '<tr><td>&lt;b&gt;community</td><td>2</td><td>1</td><td>0</td><td>HTTP 503 | down</td>',
    );
    expect(runner.said).toEqual([{ how: 'info', line: 'Delivered 4, laid aside 3, 4 still waiting' }]);
  });

  test('is left out where there was nothing', () => {
    const runner = recordingRunner();
    tellOfDrain(nothingDrained, 'folder out', runner);
    expect(runner.summaries).toEqual([]);
    expect(runner.said[0]?.line).toBe('Nothing to deliver: the folder out is empty');
  });
});

describe('a complaint', () => {
  const complaints = (change: Partial<Drained>): string[] => {
    const said: string[] = [];
    complainOfDrain(drained(change), 'folder out', line => said.push(line));
    return said;
  };

  test('tells each destination that is in trouble, and each reason for laying aside once', () => {
    expect(complaints({})).toEqual([
      'alerts: 2 laid aside. too old',
      'alerts: 1 laid aside. refused',
      '<b>community: 1 still waiting. HTTP 503 | down',
    ]);
  });

  test('is not made because time has run out', () => {
    const stopped = { reason: 'the deadline of 4m is over', trouble: false };
    expect(complaints({ tallies: [['alerts', tally({ kept: [kept], stopped })]] })).toEqual([]);
  });

  test('says that an outbox which fails may give out once more what was delivered', () => {
    expect(complaints({ tallies: [['alerts', tally()]], fault: 'has no space left' })).toEqual([
      'The folder out has no space left. What was delivered last may be delivered once more',
    ]);
    expect(complaints({ tallies: [], fault: 'is no folder' })).toEqual(['The folder out is no folder']);
  });
});
