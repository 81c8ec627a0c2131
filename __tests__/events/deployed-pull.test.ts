import { expect, test } from '@jest/globals';
import { messageOf } from '../helpers/draw.js';
import { deployment } from '../helpers/payloads.js';

test.each([
  ['refs/pull/7/merge', 'pull request #7'],
  ['gh-readonly-queue/main/pr-104-aaaaaaaa', 'pull request #104 in the merge queue of main'],
  ['refs/tags/v1.2.0', 'v1.2.0'],
  ['refs/heads/main', 'main'],
])('describes a deployed ref in plain words: %s', async (ref, words) => {
  const payload = deployment({ 'deployment.ref': ref });
  const { title } = await messageOf({ name: ref, event: 'deployment_status', payload });
  expect(title).toBe(`Deployment of ${words} to production failed`);
});
