import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';

import { push } from '../helpers/payloads.js';
import { startNotify, type Notify } from '../helpers/notify.js';
import { DEBUG, findSecrets } from './secrets.js';

let notify: Notify;
beforeAll(async () => {
  notify = await startNotify();
});
beforeEach(() => notify.receiver.clear());
afterAll(() => notify.close());

interface Mistake {
  readonly what: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly sentence: string;
}

/** An input with a fixed set of words, given another word. */
const unknownWord = (input: string, value: string, words: string): Mistake => ({
  what: `an unknown word in ${input}`,
  inputs: { [input]: value },
  sentence: `${input}: "${value}" is not known; write ${words}`,
});

const brokenContext = (input: string, value: string, what: string): Mistake => ({
  what,
  inputs: { [input]: value },
  sentence: `${input}: "${value}" is not the ${input} context as JSON; write ${input}: \${{ toJSON(${input}) }}`,
});

const words: readonly Mistake[] = [
  unknownWord('platform', 'teams', 'auto, slack or discord'),
  unknownWord('status', 'departed', 'success, failure, cancelled, skipped, running, neutral or waiting'),
  unknownWord('when', 'sometimes', 'success, failure, cancelled, skipped, always, broken, fixed or changed'),
  unknownWord('about', 'me', 'auto, run or event'),
  unknownWord('on-error', 'explode', 'warn or fail'),
  brokenContext('needs', '{"build":', 'needs that break off'),
  brokenContext('steps', '[]', 'steps that are a list'),
  {
    what: 'a job that is a bare word',
    inputs: { job: 'failure' },
    sentence: 'job: "failure" is not the job context as JSON; leave job out; for your own name use title',
  },
  brokenContext('matrix', '{os: linux}', 'a matrix in YAML'),
];

const values: readonly Mistake[] = [
  {
    what: 'a timeout without a number',
    inputs: { timeout: 'ten' },
    sentence:
      'timeout: "ten" is not a duration; write a number and a unit (ms, s, m, h), such as 10s or 2m, 24h at most',
  },
  {
    what: 'a deadline of zero',
    inputs: { deadline: '0s' },
    sentence: 'deadline: "0s" is not long enough; write more than 0, such as 10s',
  },
  {
    what: 'a color that does not exist',
    inputs: { color: '#12345' },
    sentence:
      'color: "#12345" is not a color; write \'#rrggbb\' in quotes, success, failure, cancelled, neutral, or a basic CSS color such as red',
  },
  {
    what: 'a button without a link',
    inputs: { buttons: 'Open the site' },
    sentence: 'buttons: "Open the site" is not a label and a link; write one "Label: https://…" per line',
  },
  {
    what: 'a button that would run a script',
    inputs: { buttons: 'Open: javascript:alert(1)' },
    sentence:
      'buttons: "Open: javascript:alert(1)" is not a label and a link; write one "Label: https://…" per line',
  },
  {
    what: 'a field without a name',
    inputs: { fields: 'only words\nVersion: 1' },
    sentence: 'fields: "only words" has no name and value; write one "Name: value" per line, or none',
  },
  {
    what: 'an image without TLS',
    inputs: { image: 'http://octo.example/a.png' },
    sentence:
      'image: "http://octo.example/a.png" is not an https URL; write the image’s full address, https://…',
  },
  {
    what: 'an avatar that is a bare word',
    inputs: { avatar: 'rocket' },
    sentence:
      'avatar: "rocket" is neither an https URL nor an :emoji:; write https://… or, for Slack, :rocket:',
  },
  {
    what: 'a boolean of YAML 1.1',
    inputs: { silent: 'yes' },
    sentence: 'silent: "yes" is not a boolean; write true or false',
  },
  {
    what: 'a dry-run that is a number',
    inputs: { 'dry-run': '1' },
    sentence: 'dry-run: "1" is not a boolean; write true or false',
  },
  {
    what: 'a username that Discord refuses',
    inputs: { username: 'My dIsCoRd' },
    sentence:
      'username: "My dIsCoRd" holds "dIsCoRd", which Discord refuses in a sender\'s name; choose another name',
  },
  {
    what: 'an allowed host that is a URL',
    inputs: { 'allowed-hosts': 'https://chat.example/' },
    sentence:
      'allowed-hosts: "https://chat.example/" is not a host; write host or host:port, without https:// and path',
  },
];

test.each([...words, ...values])(
  'rejects $what with one sentence and posts nothing',
  async ({ inputs, sentence }) => {
    const { code, annotations, outputs, requests, visible } = await notify.runNotify({
      event: push(),
      inputs,
      env: DEBUG,
    });
    expect(annotations).toEqual([{ level: 'error', message: sentence, properties: {} }]);
    expect([code, requests.length]).toEqual([1, 0]);
    expect(outputs).toEqual({
      outcome: 'failed',
      'message-id': '',
      payload: '[]',
      reason: sentence,
      undelivered: '[]',
      tests: '',
    });
    const { slack, discord } = notify.receiver;
    expect(findSecrets(slack, discord).filter(secret => visible.includes(secret))).toEqual([]);
  },
);

test('applies Discord’s rules for a username to Discord alone', async () => {
  const { code, accepted } = await notify.runNotify({
    event: push(),
    inputs: { username: 'Discord bridge', webhook: notify.receiver.slack },
  });
  expect(code).toBe(0);
  expect(accepted('slack')[0]?.json).toMatchObject({ username: 'Discord bridge' });
});
