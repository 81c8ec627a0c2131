import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fc } from '../helpers/property.js';
import { formatFault, startReceiver, type Receiver } from '../../tools/testing/receiver/index.js';
import { HUGE } from '../../tools/bench/huge.js';
import { draw, type Drawn, type Story } from '../helpers/draw.js';
import { push } from '../helpers/payloads.js';
import { post } from '../helpers/post.js';
import { PLACES } from './places.js';

let receiver: Receiver;
beforeAll(async () => {
  receiver = await startReceiver();
});
afterAll(() => receiver.close());

/** What the platforms object to in a message, in any of its forms. */
const findFaults = async ({
  slack: forms,
  trigger,
  discord: onDiscord,
}: Drawn): Promise<readonly string[]> => {
  receiver.clear();
  for (const body of forms) await post(receiver.slack, body);
  await post(receiver.trigger, trigger);
  await post(receiver.discord, onDiscord);
  return receiver.requests.flatMap(({ faults }) => faults.map(formatFault));
};

const words = (units: number, word: string): string =>
  word.repeat(Math.ceil(units / word.length)).slice(0, units);

/** A size as in messages: mostly small, sometimes far too large. */
const size = fc.oneof(fc.nat(80), fc.nat(400), fc.nat(5000), fc.nat(40_000));
const word = fc.constantFrom(
  'word ',
  'x',
  '*b* ',
  '<&> ',
  '- item\n',
  'line\n',
  '# T\n\ntext\n\n',
  '`c` ',
  '👩‍👩‍👧',
  'é ',
);

const written = (name: string) => fc.tuple(size, word).map(([units, one]) => `${name}${words(units, one)}`);
const line = (name: string) => written(name).map(text => text.replaceAll('\n', ' '));
const linesOf = (one: fc.Arbitrary<string>, maxLength: number) =>
  fc.array(one, { maxLength }).map(lines => lines.join('\n'));

const inputs: fc.Arbitrary<Readonly<Record<string, string>>> = fc.record(
  {
    title: line('T'),
    text: written('B'),
    fields: linesOf(
      fc.tuple(line('N'), line('V')).map(([name, value]) => `${name}: ${value}`),
      60,
    ),
    footer: line('F'),
    username: line('U'),
    buttons: linesOf(
      fc.tuple(line('L'), size).map(([label, units]) => `${label}: https://a.example/${words(units, 'p')}`),
      40,
    ),
    image: size.map(units => `https://a.example/${words(units, 'i')}`),
  },
  { requiredKeys: [] },
);

const chooseStory = (given: Readonly<Record<string, string>>): Story => ({
  name: 'random',
  event: 'push',
  payload: push(),
  inputs: given,
});

describe('every message is valid for the platforms', () => {
  test.each(Object.entries(HUGE))(
    'with %s anywhere',
    async (_name, value) => {
      for (const { story } of PLACES) expect(await findFaults(await draw(story(value)))).toEqual([]);
    },
    60_000,
  );

  test('of any size', async () => {
    await fc.assert(
      fc.asyncProperty(inputs, async given => {
        expect(await findFaults(await draw(chooseStory(given)))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});
