import { describe, expect, test } from '@jest/globals';
import { toPlainText } from '../../src/text/plain.js';
import { common, pull, run, sha } from '../helpers/payloads.js';
import { built, asObject, toText } from './read.js';

const HOSTILE = '**b** [x](https://evil.example) <!-- `c` # {{ actor }}';

describe('values in text', () => {
  test.each([
    ['a fact', '{{ repo }}: {{ status }} on {{ ref }}', 'octo-org/shop: success on main'],
    ['a property of a fact', '{{ repo.name }} {{ commit }} {{ run.number }}', 'shop a1b2c3d 42'],
    [
      'the event',
      '{{ event.ref }} {{ event["ref"] }} {{ event.commits.size }}',
      'refs/heads/main refs/heads/main 1',
    ],
    ['what the event does not contain', '[{{ event.no.such.thing }}]', '[]'],
    ['a prototype of the event', '[{{ event.constructor }}{{ event.ref.constructor }}]', '[]'],
    ['the run’s context', '{{ github.repository }} {{ github.event.ref }}', 'octo-org/shop refs/heads/main'],
    ['a list', '{{ "a,b" | split: "," }}', 'a, b'],
    ['an object', '{{ event.repository }}', JSON.stringify(common.repository)],
    ['an empty object', '[{{ matrix }}]', '[]'],
    ['a date by its parts', '{{ 1700000000 | date: "%F %T %%F" }}', '2023-11-14 22:13:20 %F'],
    ['a condition on a fact', '{% if actor == "octocat" %}yes{% else %}no{% endif %}', 'yes'],
    ['an unknown fact', '{% if run.duration %}yes{% else %}no{% endif %}', 'no'],
    ['the number of an issue', '#{{ run.number }}', '#42'],
  ])('%s', async (_what, text, read) => {
    expect(await toText(text)).toBe(read);
  });

  test('may come from the contexts of the step', async () => {
    const inputs = {
      needs: '{"build":{"result":"success","outputs":{"version":"1_2_3"}}}',
      matrix: '{"os":"linux"}',
    };
    expect(
      await toText('{{ needs.build.outputs.version }} {{ matrix.os }} {{ steps.x.outcome }}', '', inputs),
    ).toBe('1_2_3 linux');
  });

  test.each([
    ['alone', '{{ commit.message }}', HOSTILE],
    ['in bold', '**{{ commit.message }}**!', `${HOSTILE}!`],
    ['in code', 'a `{{ commit.message }}` b', `a ${HOSTILE} b`],
    ['in a fenced block', '```\n{{ commit.message }}\n```', HOSTILE],
    ['in a list', '- {{ commit.message }}\n- b', `• ${HOSTILE}\n• b`],
    ['in a quote', '> {{ commit.message }}', `> ${HOSTILE}`],
    ['in raw HTML', '<div>{{ commit.message }}</div>', HOSTILE],
    ['in a heading', '# {{ commit.message }}', HOSTILE],
    ['captured', '{% capture x %}{{ commit.message }}{% endcapture %}{{ x }}', HOSTILE],
    ['in a liquid tag', '{% liquid\necho commit.message\n%}', HOSTILE],
  ])('are shown letter for letter %s', async (_where, text, read) => {
    expect(await toText(text, HOSTILE)).toBe(read);
  });

  test.each([
    ['[ ] no task', '- {{ commit.message }}', '• [ ] no task'],
    ['[!NOTE]', '> {{ commit.message }}', '> [!NOTE]'],
    ['one\n\n- two', 'a {{ commit.message }}', 'a one - two'],
  ])('do not turn %j into the author’s markup', async (said, text, read) => {
    expect(await toText(text, said)).toBe(read);
  });

  test('become a link when they are a bare address, as in Markdown', async () => {
    expect((await built({ text: 'See {{ run.url }}.' })).body).toEqual([
      {
        kind: 'paragraph',
        of: [
          { kind: 'text', text: 'See ' },
          expect.objectContaining({
            kind: 'link',
            url: 'https://github.com/octo-org/shop/actions/runs/9876543210',
          }),
          { kind: 'text', text: '.' },
        ],
      },
    ]);
  });

  test('do not remove the author’s markup in a capture', async () => {
    const text = '{% capture who %}**{{ actor }}**{% endcapture %}by {{ who }}, {{ who | upcase }}';
    expect((await built({ text })).body).toEqual([
      {
        kind: 'paragraph',
        of: [
          { kind: 'text', text: 'by ' },
          { kind: 'strong', of: [{ kind: 'text', text: 'octocat' }] },
          { kind: 'text', text: ', **OCTOCAT**' },
        ],
      },
    ]);
  });
});

describe('links', () => {
  const urlIn = async (text: string, said: string): Promise<string | undefined> =>
    /"url":"([^"]*)"/.exec(JSON.stringify((await built({ text }, said)).body))?.[1];

  test.each([
    ['a whole URL', '[x]({{ commit.message }})', 'https://a.example/b', 'https://a.example/b'],
    ['a script', '[x]({{ commit.message }})', 'javascript:alert(1)', undefined],
    [
      'a piece of a path',
      '[x](https://a.example/{{ commit.message }}/z)',
      'b/c?d#e f',
      'https://a.example/b/c%3Fd%23e%20f/z',
    ],
    ['a piece of a host', '[x](https://{{ commit.message }}.example/)', 'evil.test/', undefined],
    [
      'what is already encoded',
      '[x](https://a.example/?q={{ commit.message | url_encode }})',
      'b c&d',
      'https://a.example/?q=b+c%26d',
    ],
    ['the filter', '{{ commit.message | link: "here" }}', 'https://a.example/b', 'https://a.example/b'],
    ['the filter with an invalid URL', '{{ commit.message | link: "here" }}', 'nowhere', undefined],
    [
      'an HTML tag',
      '<a href="{{ commit.message }}">x</a>',
      'https://a.example/"onclick=',
      'https://a.example/%22onclick=',
    ],
  ])('%s', async (_what, text, said, url) => {
    expect(await urlIn(text, said)).toBe(url);
  });

  test('show the target when the label claims another address', async () => {
    expect(await toText('{{ run.url | link: commit.message }}', 'https://good.example')).toBe(
      'https://good.example (https://github.com/octo-org/shop/actions/runs/9876543210)',
    );
  });
});

describe('markdown', () => {
  const NOTES = 'Fixed *it*:\n\n- one\n- two';
  test.each([
    ['alone', '{{ commit.message | markdown }}', 'Fixed it:\n• one\n• two'],
    ['in a quote', '> {{ commit.message | markdown }}', '> Fixed it:\n> • one\n> • two'],
    ['in a list', '- {{ commit.message | markdown }}\n- b', '• Fixed it:\n  • one\n  • two\n• b'],
    ['in a line', 'a {{ commit.message | markdown }} b', 'a Fixed it:\n• one • two b'],
    ['in code', '`{{ commit.message | markdown }}`', 'Fixed *it*: - one - two'],
  ])('%s', async (_where, text, read) => {
    expect(await toText(text, NOTES)).toBe(read);
  });

  test.each(['<!-- ', '```', '<details>', '[a]: https://evil.example', '> ', '<script>'])(
    'opens nothing the author wrote after %j',
    async said => {
      expect(await toText('{{ commit.message | markdown }}\n\n[a] **end**', said)).toMatch(/\[a\] end$/);
    },
  );
});

describe('lists', () => {
  test('keep a value in its field and omit a field without a value', async () => {
    const fields = 'Version: {{ commit.message }}\n{{ actor }}: `{{ ref }}`\nNone: {{ event.nothing }}';
    expect(await asObject(fields, 'one\nTwo: three')).toEqual(['Version: one Two: three', 'octocat: main']);
  });

  test('get lines of their own from a loop', async () => {
    const fields = '{% for word in (1..2) %}\nNo {{ word }}: {{ commit.title }}\n{% endfor %}';
    expect(await asObject(fields)).toEqual(['No 1: Fix the cart', 'No 2: Fix the cart']);
  });

  test('omit a button without an address', async () => {
    const buttons = 'Open {{ ref }}: {{ run.url }}\nNone: {{ event.nothing }}';
    expect((await built({ buttons })).buttons).toEqual([
      { label: 'Open main', url: 'https://github.com/octo-org/shop/actions/runs/9876543210' },
    ]);
  });
});

describe('plain inputs', () => {
  test('take values unchanged in title, footer, and images', async () => {
    const { title, facts, image } = await built(
      {
        title: '{{ symbol }} {{ title }}: {{ commit.title }}',
        footer: '{{ commit.message | markdown }} {{ run.url | link: "run" }}',
        image: '{{ event.repository.html_url }}/a.png',
      },
      'Fix *it*',
    );
    expect([title, ...facts.map(toPlainText), image]).toEqual([
      '✅ CI › test passed: Fix *it*',
      'Fix it run',
      'https://github.com/octo-org/shop/a.png',
    ]);
  });

  test('are treated as missing when they are empty', async () => {
    const { title, image } = await built({ title: '{{ event.nothing }}', image: '{{ event.nothing }}' });
    expect([title, image]).toEqual(['CI › test passed', undefined]);
  });
});

test.each([
  ['a pull request: its head', 'pull_request', pull(), 'fix/cart branch a1b2c3d'],
  ['another run: its own', 'workflow_run', run(), 'hotfix/tls branch a1b2c3d Renew the certificate hubot'],
  ['an event without a commit: the run’s', 'issues', { action: 'opened', ...common }, 'main branch a1b2c3d'],
])('exposes the commit and the branch of %s', async (_what, event, payload, read) => {
  const text = '{{ ref }} {{ ref.kind }} {{ commit }} {{ commit.title }} {{ commit.author }}';
  const { body } = await built({ text }, '', { event, payload });
  expect(JSON.stringify(body)).toContain(read);
  expect(sha).toMatch(/^a1b2c3d/);
});
