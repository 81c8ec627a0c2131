import { expect, test } from '@jest/globals';
import { issues } from '../../../src/events/readers/issues.js';
import { example, patched } from '../../helpers/corpus.js';
import { facts, subject } from '../../helpers/read-subject.js';

test('does not repeat a label that the headline names', () => {
  const labelled = patched(example('issues', 'labeled'), {
    label: { name: 'bug' },
    'issue.labels': [{ name: 'bug' }, { name: 'cart' }],
  });
  expect(facts(issues, labelled)).toBe('cart');
  expect(facts(issues, patched(labelled, { action: 'unlabeled' }))).toBe('cart');
});

test('shows the previous title and who opened it as small facts', () => {
  const edited = patched(example('issues', 'edited'), {
    changes: { title: { from: 'Speling' } },
    'issue.user.login': 'hubot',
    'issue.labels': [],
  });
  expect(facts(issues, edited)).toBe('was Speling · opened by hubot');
});

test('links to the new place of a transferred issue', () => {
  const moved = patched(example('issues', 'transferred'), {
    'changes.new_issue.html_url': 'https://github.com/octo-org/till/issues/3',
  });
  expect(subject(issues, moved).news.url).toBe('https://github.com/octo-org/till/issues/3');
});
