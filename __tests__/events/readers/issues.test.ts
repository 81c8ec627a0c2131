import { expect, test } from '@jest/globals';
import { issues } from '../../../src/events/readers/issues.js';
import { example, patched } from '../../helpers/corpus.js';
import { facts, subject } from '../../helpers/reading.js';

test('a label that the headline names is not said again', () => {
  const labelled = patched(example('issues', 'labeled'), {
    label: { name: 'bug' },
    'issue.labels': [{ name: 'bug' }, { name: 'cart' }],
  });
  expect(facts(issues, labelled)).toBe('cart');
  expect(facts(issues, patched(labelled, { action: 'unlabeled' }))).toBe('cart');
});

test('small facts tell the former title and who opened it', () => {
  const edited = patched(example('issues', 'edited'), {
    changes: { title: { from: 'Speling' } },
    'issue.user.login': 'hubot',
    'issue.labels': [],
  });
  expect(facts(issues, edited)).toBe('was Speling · opened by hubot');
});

test('an issue that moved leads to its new place', () => {
  const moved = patched(example('issues', 'transferred'), {
    'changes.new_issue.html_url': 'https://github.com/octo-org/till/issues/3',
  });
  expect(subject(issues, moved).news.url).toBe('https://github.com/octo-org/till/issues/3');
});
