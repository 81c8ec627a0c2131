import { describe, expect, test } from '@jest/globals';
import { blocksToPlainText } from '../../src/text/plain.js';
import { push } from '../helpers/payloads.js';
import { built, sentenceOf } from './read.js';

describe('a mistake is reported with input, line, and column', () => {
  test.each([
    ['a misspelled name', '{{ comit }}', 'line 1, column 4: "comit" is not known; did you mean commit?'],
    [
      'a misspelled property',
      'a\nb {{ commit.tilte }}',
      'line 2, column 6: "commit.tilte" is not known; did you mean commit.title?',
    ],
    [
      'an unknown property',
      '{{ repo.stars }}',
      'line 1, column 4: "repo.stars" is not known; write repo, repo.owner, repo.name or repo.url',
    ],
    [
      'an unknown property of an object',
      '{{ ref.name }}',
      'line 1, column 4: "ref.name" is not known; write ref, ref.kind or ref.url',
    ],
    [
      'an unknown property of a list item',
      '{{ actor.login }}',
      'line 1, column 4: "actor.login" is not known; write actor or actor.url',
    ],
    [
      'an unknown name',
      '{{ weather }}',
      'line 1, column 4: "weather" is not known; write status, title, symbol, url, body, why, repo, actor, ref, commit, run, job, failures, tests, history, jobs, event, needs, steps, matrix or github',
    ],
    ['a secret', '{{ secrets.TOKEN }}', 'line 1, column 4: "secrets" is not known; templates see no secrets'],
    [
      'the token',
      '{{ github.token }}',
      'line 1, column 4: "github.token" is not known; templates see no secrets',
    ],
    [
      'the environment',
      '{{ env.HOME }}',
      'line 1, column 4: "env" is not known; write the expression ${{ env.NAME }} instead',
    ],
    [
      'a name in a branch that does not run',
      '{% if status == "failure" %}{{ faillures }}{% endif %}',
      'line 1, column 32: "faillures" is not known; did you mean failures?',
    ],
    [
      'a name in an argument',
      '{{ actor | append: stauts }}',
      'line 1, column 20: "stauts" is not known; did you mean status?',
    ],
    [
      'an item of a list',
      '{{ jobs[0].nme }}',
      'line 1, column 4: "jobs[].nme" is not known; did you mean jobs[].name?',
    ],
    [
      'a misspelled filter',
      '{{ actor | upcas }}',
      'line 1, column 12: there is no filter "upcas"; did you mean upcase?',
    ],
    [
      'a filter on its own line',
      'a\n{{ title | default: "a|upcas"\n  | upcas }}',
      'line 3, column 5: there is no filter "upcas"; did you mean upcase?',
    ],
    [
      'a loop item in a branch that does not run',
      '{% if status == "failure" %}{% for f in failures %}{{ f.reason }}{% endfor %}{% endif %}',
      'line 1, column 55: "failures[].reason" is not known; write failures[].name, failures[].result, failures[].url, failures[].matrix, failures[].step, failures[].error or failures[].at',
    ],
    [
      'a property of a name that was reassigned',
      '{% assign c = commit %}{% assign d = c %}{{ d.tilte }}',
      'line 1, column 45: "commit.tilte" is not known; did you mean commit.title?',
    ],
    [
      'the size of what is not text',
      '{{ commit.size }}',
      'line 1, column 4: "commit.size" is not known; write commit, commit.sha, commit.title, commit.message, commit.author or commit.url',
    ],
    [
      'a part of a text',
      '{{ commit.sha.short }}',
      'line 1, column 4: "commit.sha.short" is not known; write commit, commit.sha, commit.title, commit.message, commit.author or commit.url',
    ],
    [
      'raw',
      '{{ actor | raw }}',
      'line 1, column 12: there is no filter "raw"; values are always escaped; markdown reads one as Markdown',
    ],
    ['a file', '{% include "a" %}', 'line 1, column 1: there is no tag "include"; templates read no files'],
    ['a misspelled tag', '{% fr x in jobs %}', 'line 1, column 1: there is no tag "fr"; did you mean for?'],
    ['an unclosed output', 'x {{ actor', 'line 1, column 3: {{ is not closed; add }}'],
    [
      'an end without a tag',
      'x{% endif %}',
      'line 1, column 2: {% endif %} closes nothing; write {% if … %} before it',
    ],
    ['a tag without an end', '{% if status %}x', 'line 1, column 1: {% if %} is not closed; add {% endif %}'],
  ])('%s', async (_what, text, sentence) => {
    expect(await sentenceOf({ text })).toBe(`text: ${sentence}`);
  });

  test.each(['title', 'fields', 'buttons', 'image', 'thumbnail', 'footer'])('in %s as well', async input => {
    expect(await sentenceOf({ [input]: 'A: {{ comit }}' })).toBe(
      `${input}: line 1, column 7: "comit" is not known; did you mean commit?`,
    );
  });

  test('that only values show: an item of a list in a loop', async () => {
    const needs = '{"test":{"result":"failure"}}';
    expect(await sentenceOf({ needs, text: '{% for f in failures %}{{ f.nme }}{% endfor %}' })).toBe(
      'text: line 1, column 27: "failures[].nme" is not known; did you mean failures[].name?',
    );
  });

  test('rejects prototypes and functions as names', async () => {
    const names = [
      'constructor',
      '__proto__',
      'repo.constructor',
      'failures.constructor',
      'repo.part',
      'process',
    ];
    for (const name of names)
      expect([name, await sentenceOf({ text: `{{ ${name} }}` })]).toEqual([
        name,
        expect.stringContaining('is not known'),
      ]);
    expect(await sentenceOf({ text: '{% for f in jobs %}{% endfor %}{{ forloop.constructor }}' })).toContain(
      'is not known',
    );
  });
});

test('fills a template of the maximum length and rejects a longer one', async () => {
  expect(await sentenceOf({ text: `{{ commit }} ${'x'.repeat(130_000)}` })).toBe('no mistake');
  expect(await sentenceOf({ text: `{{ commit }} ${'x'.repeat(1_000_000)}` })).toBe(
    'text: line 1, column 1: the template is too long; write a shorter one',
  );
});

test.each([
  '{% assign c = commit %}{% assign c = repo %}{{ c.owner }}',
  '{% for f in failures %}{{ f.name }}{% endfor %}{% for f in event.commits %}{{ f.id }}{% endfor %}',
  '{% assign names = failures | map: "name" %}{% for one in names %}{{ one.size }}{% endfor %}',
  '{% assign c = event.head_commit %}{{ c.whatever }} {{ title.size }} {{ commit.sha.size }}',
])('accepts a name that may be known: %s', async text => {
  expect(await sentenceOf({ text })).toBe('no mistake');
});

test.each([
  ['text', 'Now {{ event.note }}{{ event.note }}!'],
  ['a link', '{{ "https://a.example" | link: event.note }}'],
  ['Markdown', '{{ event.note | markdown }}'],
])('cuts a value of any length without a mistake of the author: as %s', async (_what, text) => {
  const note = 'word '.repeat(300_000);
  const { body } = await built({ text }, 'Fix', { payload: push({ note }) });
  const shown = blocksToPlainText(body);
  expect(shown).toContain('word word');
  expect(shown.length).toBeLessThan(50_000);
  expect(shown).toContain('…');
});

describe('no template blocks a run or fills the memory', () => {
  const pump = (body: string): string => `{% for i in (1..100) %}${body}{% endfor %}`;
  test.each([
    ['an endless range', '{% for i in (1..1000000000) %}x{% endfor %}'],
    ['nested loops', pump(pump(pump(pump('{{ i }}'))))],
    ['a text that doubles', `{% assign a = "xx" %}${pump('{% assign a = a | append: a %}')}`],
    [
      'a capture that doubles',
      `{% capture a %}xx{% endcapture %}${pump('{% capture a %}{{a}}{{a}}{% endcapture %}')}`,
    ],
    ['a list that doubles', `{% assign a = "x,y" | split: "," %}${pump('{% assign a = a | concat: a %}')}`],
    ['padding in a date', '{{ "2020-01-01" | date: "%999999999d" }}'],
  ])('%s is stopped', async (_what, text) => {
    expect(await sentenceOf({ text })).toMatch(
      /^text: line 1, column \d+: the template makes too much; let it loop less$/,
    );
  });
});
