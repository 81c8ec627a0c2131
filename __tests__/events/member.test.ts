import { expect, test } from '@jest/globals';
import { member } from '../../src/events/member.js';
import { example, patched } from '../helpers/corpus.js';
import { facts, subject, title } from '../helpers/reading.js';

const added = example('member', 'added');
const edited = example('member', 'edited');
const byOther = patched(added, { 'sender.login': 'octocat' });
const role = { permission: { to: 'write' }, role_name: { to: 'maintain' } };

test.each([
  ['hacktocat became a collaborator', added],
  ['octocat added hacktocat as a collaborator', byOther],
  ['octocat removed hacktocat as a collaborator', patched(byOther, { action: 'removed' })],
  ['hacktocat is no longer a collaborator', patched(added, { action: 'removed' })],
  ['Codertocat changed the access of octocat', edited],
  [
    'Codertocat changed the access of octocat from write to admin',
    patched(edited, { 'changes.permission': { from: 'write', to: 'admin' } }),
  ],
  ['octocat added somebody as a collaborator', patched(byOther, { member: null })],
])('%s', (expected, payload) => {
  expect(title(member, payload)).toBe(expected);
});

test.each([
  ['role maintain', patched(byOther, { changes: role })],
  ['role write', patched(byOther, { changes: { permission: { to: 'write' } } })],
  ['was write', edited],
  ['', byOther],
])('tells "%s" besides', (expected, payload) => {
  expect(facts(member, payload)).toBe(expected);
});

test('leads to the person', () => {
  expect(subject(member, added).news).toMatchObject({ mark: 'people', url: 'https://github.com/hacktocat' });
});
