import { describe, expect, test } from '@jest/globals';

import { prepareSafely } from '../../src/pipeline/prepare.js';
import { readContext } from '../../src/events/context.js';
import { parseInputs } from '../../src/inputs/index.js';
import { UserError } from '../../src/inputs/user-error.js';
import { slack } from '../../src/platforms/slack/index.js';
import type { Platform } from '../../src/platforms/types.js';
import { Secret } from '../../src/secrets/secret.js';
import { fakeEdges } from '../helpers/fake-edges.js';

const context = readContext({ GITHUB_EVENT_NAME: 'push', GITHUB_WORKFLOW: 'CI' });
const file = { readable: true, payload: { ref: 'refs/heads/main' } } as const;

const prepared = async (
  inputs: Readonly<Record<string, string>>,
  render: Platform['render'] = slack.render,
) => {
  const destination = {
    name: 'alerts',
    platform: { ...slack, render },
    url: new Secret('https://chat.example'),
  };
  const edges = fakeEdges();
  const parsed = await parseInputs(name => inputs[name] ?? '');
  const result = await prepareSafely(parsed, file, context, [destination], edges);
  return { result, warnings: edges.runner.said.map(({ line }) => line) };
};

/** Breaks on a message with a user's footer, like a bug in Hookline might. */
const breaking =
  (error: Error): Platform['render'] =>
  (message, envelope) =>
    JSON.stringify(message.facts).includes('by the crew')
      ? Promise.reject(error)
      : slack.render(message, envelope);

describe('when the message cannot be built', () => {
  test('sends a short one with a warning', async () => {
    const { result, warnings } = await prepared({ footer: 'by the crew' }, breaking(new TypeError('oh')));
    expect(result).toMatchObject({ kind: 'posts', posts: [{ destination: { name: 'alerts' } }] });
    expect(warnings).toEqual([expect.stringMatching(/so a short one is sent.*TypeError: oh/)]);
  });

  test('reports the user’s mistake when that is the cause', async () => {
    const error = new UserError('footer', '"x" is wrong', 'write another');
    await expect(prepared({ footer: 'by the crew' }, breaking(error))).rejects.toBe(error);
  });
});

test('does not build a message that is not due', async () => {
  const never = (): Promise<never> => Promise.reject(new Error('built all the same'));
  const { result, warnings } = await prepared({ when: 'failure, cancelled' }, never);
  expect(result).toEqual({
    kind: 'not-due',
    reason: 'Nothing posted: the status is success, and when is failure, cancelled',
    isUndecided: false,
  });
  expect(warnings).toEqual([]);
});
