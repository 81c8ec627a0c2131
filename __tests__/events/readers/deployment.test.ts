import { expect, test } from '@jest/globals';
import { deployment } from '../../../src/events/readers/deployment.js';
import { example, patched } from '../../helpers/corpus.js';
import { headline, lines } from '../../helpers/read-news.js';
import { change, facts, subject } from '../../helpers/read-subject.js';

const created = example('deployment', 'created');
const sha = 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e';

test.each([
  ['Codertocat started deploying master to production', created],
  ['Codertocat started deploying f95f852 to production', patched(created, { 'deployment.ref': sha })],
  ['Codertocat started deploying master', patched(created, { 'deployment.environment': null })],
  ['Codertocat started deploying f95f852 to production', patched(created, { 'deployment.ref': null })],
])('%s', (expected, payload) => {
  expect(headline(deployment, payload)).toBe(expected);
});

test('shows the description, the commit, and an unusual task', () => {
  const payload = patched(created, {
    'deployment.description': 'Hot fix',
    'deployment.task': 'deploy:migrations',
  });
  expect(lines(deployment, payload)).toEqual(['Hot fix']);
  expect(facts(deployment, payload)).toBe('f95f852 · deploy:migrations');
  expect(facts(deployment, created)).toBe('f95f852');
});

test.each([null, sha])('does not repeat a hash in the headline when the ref is %j', ref => {
  const payload = patched(created, { 'deployment.ref': ref });
  expect(lines(deployment, payload)).toEqual([]);
  expect(facts(deployment, payload)).toBe('commit');
});

test.each([
  ['on master | f95f852', created, {}],
  ['on tag v1.0 | f95f852', patched(created, { 'deployment.ref': 'v1.0' }), { GITHUB_REF: 'refs/tags/v1.0' }],
  [' | f95f852', patched(created, { 'deployment.ref': sha }), {}],
])('shows where it ran: %s', (expected, payload, env) => {
  expect(change(deployment, payload, env)).toBe(expected);
});

test.each([
  ['/deployments', created],
  [
    '/actions/runs/1',
    patched(created, {
      workflow_run: { html_url: 'https://github.com/Codertocat/Hello-World/actions/runs/1' },
    }),
  ],
])('links to …%s', (path, payload) => {
  expect(subject(deployment, payload).news.url).toBe(`https://github.com/Codertocat/Hello-World${path}`);
});
