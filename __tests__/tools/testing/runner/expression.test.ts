import { expect, test } from '@jest/globals';

import { evaluate, holds, interpolate } from '../../../../tools/testing/runner/expression.js';

const contexts = {
  github: { ref: 'refs/heads/main', event: { number: 12, draft: false, labels: [{ name: 'bug' }] } },
  job: { status: 'failure' },
  needs: { build: { result: 'success' } },
  steps: { 'run-it': { outcome: 'failure' } },
  matrix: null,
};

test.each<[string, unknown]>([
  ['github.ref', 'refs/heads/main'],
  ['github.event.number', 12],
  ["github['event'].labels[0].name", 'bug'],
  ['GITHUB.REF'.toLowerCase(), 'refs/heads/main'],
  ['github.REF', 'refs/heads/main'],
  ['github.event.nothing.at.all', null],
  ['steps.run-it.outcome', 'failure'],
  ["'it''s'", "it's"],
  ['-1.5', -1.5],
  ["'FAILURE' == job.status", true],
  ['null == 0', true],
  ["'' == 0", true],
  ['job == needs', false],
  ["job.status != 'success'", true],
  ['!github.event.draft', true],
  ["github.event.draft && 'draft' || 'ready'", 'ready'],
  ["needs.build.result == 'success' && (job.status == 'x' || true)", true],
  ['matrix || 1', 1],
  ['toJSON(matrix)', 'null'],
  ['toJson(needs.build)', '{\n  "result": "success"\n}'],
  ["fromJSON('[1]')[0]", 1],
  ["format('{0} of {1} {{x}}', 1, 'two')", '1 of two {x}'],
  ["contains(github.ref, 'HEADS')", true],
  ["startsWith(github.ref, 'refs/tags/')", false],
  ["endsWith(github.ref, '/main')", true],
  ["join(fromJSON('[1,2]'), ' and ')", '1 and 2'],
  ['failure() && !cancelled() && !success()', true],
  ['1 < 2', true],
  ['github.event.labels.*.name', ['bug']],
])('evaluates %s to %j', (source, value) => {
  expect(evaluate(source, contexts)).toEqual(value);
});

test.each([
  ['secrets.X', "Unrecognized named-value: 'secrets'"],
  ["hashFiles('x')", "Unrecognized function: 'hashFiles'"],
  ["'open", 'Unexpected symbol'],
  ['github.', "Unexpected symbol: 'EOF'"],
  ['(1', 'Unexpected end of expression'],
  ['1 2', "Unexpected symbol: '2'"],
])('rejects %s: %s', (source, problem) => {
  expect(() => evaluate(source, contexts)).toThrow(problem);
});

test.each([
  ['no expression', 'no expression'],
  ['${{ github.ref }}!', 'refs/heads/main!'],
  ["${{ format('{{{0}}}', 1) }}", '{1}'],
  ['${{ github.event }} ${{ github.event.labels }} ${{ matrix }}', 'Object Array '],
  ['${{ true }}${{ 12 }}', 'true12'],
])('fills in %s as "%s"', (text, read) => {
  expect(interpolate(text, contexts)).toBe(read);
});

test.each([
  ['always()', true],
  ['${{ failure() }}', true],
  ["github.ref == 'refs/heads/main'", false],
  ["failure() && github.ref == 'refs/heads/main'", true],
])('evaluates in a failed job: if: %s is %j', (condition, value) => {
  expect(holds(condition, contexts)).toBe(value);
});
