import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse, parseAllDocuments } from 'yaml';
import { CONFIG_KEYS, NOT_IN_CONFIG } from '../../src/config/keys.js';
import { parseConfig } from '../../src/config/parse.js';
import { schemaText } from '../../tools/scripts/schema.js';

const FILE = '.github/hookline.yml';
const actionYml = readFileSync('action.yml', 'utf8');
const { inputs } = parse(actionYml) as { inputs: Readonly<Record<string, { default?: string }>> };
const isValid = new Ajv({ allowUnionTypes: true }).compile(JSON.parse(schemaText(actionYml)) as object);

const read = (text: string): Readonly<Record<string, string>> => {
  const { values, mistakes } = parseConfig(FILE, text);
  const [first] = mistakes;
  if (first !== undefined) throw first.mistake;
  return Object.fromEntries(values);
};

const withoutNull = (data: unknown): unknown =>
  Object.fromEntries(Object.entries(data ?? {}).filter(([, value]) => value !== null));

describe('the config file reads a value like its input', () => {
  test.each([
    ['a word', 'when: failure', { when: 'failure' }],
    ['several words on a line', 'when: failure, cancelled', { when: 'failure, cancelled' }],
    ['a list of words', 'when: [failure, cancelled]', { when: 'failure\ncancelled' }],
    ['a boolean', 'silent: true', { silent: 'true' }],
    ['text of several lines', 'text: |\n  one\n\n  two\n', { text: 'one\n\ntwo\n' }],
    ['a quoted template', `title: '{{ symbol }} {{ title }}'`, { title: '{{ symbol }} {{ title }}' }],
    ['a quoted color', `color: '#cf222e'`, { color: '#cf222e' }],
    ['a number with a final zero', 'footer: 1.10', { footer: '1.10' }],
    ['a map of fields', 'fields:\n  Version: 1.10\n  Live: yes', { fields: 'Version: 1.10\nLive: yes' }],
    [
      'a list of fields',
      'fields:\n  - Version: 1.10\n  - "Live: yes"',
      { fields: 'Version: 1.10\nLive: yes' },
    ],
    [
      'a field of several lines',
      'fields:\n  Note: |\n    one\n    Two: three\n',
      { fields: 'Note: one Two: three' },
    ],
    ['no fields', 'fields: none', { fields: 'none' }],
    ['a map of buttons', 'buttons:\n  Open: https://shop.example', { buttons: 'Open: https://shop.example' }],
    [
      'users with an ID beyond a number’s precision',
      'users:\n  octocat: 80351110224678912\n  hubot: [U0123ABC, 80351110224678913]',
      { users: 'octocat: 80351110224678912\nhubot: U0123ABC, 80351110224678913' },
    ],
    ['whom to mention', 'mention: [here, author]', { mention: 'here\nauthor' }],
    ['the schema’s address', '$schema: ../hookline.schema.json\nwhen: failure', { when: 'failure' }],
    ['a byte order mark', '\uFEFFwhen: failure', { when: 'failure' }],
    [
      'Windows line endings',
      'when: failure\r\ntext: |\r\n  a\r\n  b\r\n',
      { when: 'failure', text: 'a\nb\n' },
    ],
    ['carriage returns as line endings', 'when: failure\rtitle: x\r', { when: 'failure', title: 'x' }],
    ['tabs between and after tokens', 'title:\tx\t\n\t\nfooter: y\t# z', { title: 'x', footer: 'y' }],
    ['document markers', '%YAML 1.2\n---\ntitle: x\n...\n', { title: 'x' }],
    ['an empty second document', '---\ntitle: x\n---\n# no more\n', { title: 'x' }],
    ['JSON', '{"title": "x", "fields": {"a": "b"}}', { title: 'x', fields: 'a: b' }],
    [
      'an alias',
      'when: &red [failure, cancelled]\nmention-when: *red',
      { when: 'failure\ncancelled', 'mention-when': 'failure\ncancelled' },
    ],
    [
      'an alias of a text',
      'title: &t x\nfooter: *t\nfields: {a: *t}\nmention: [here]',
      { title: 'x', footer: 'x', fields: 'a: x', mention: 'here' },
    ],
    ['an explicit null', 'title: null\nfooter: ~\ntext: "null"', { text: 'null' }],
    ['only comments', '# nothing yet\n', {}],
    ['only a document marker', '---\n', {}],
    ['an empty file', '', {}],
  ])('%s', (_what, text, raw) => {
    expect(read(text)).toEqual(raw);
    const [data = {}] = parseAllDocuments(text.replace(/\r\n?/g, '\n')).map(one => one.toJS() as unknown);
    expect([text, isValid(withoutNull(data)), isValid.errors]).toEqual([text, true, null]);
  });
});

const sentence = (text: string): string => {
  try {
    return JSON.stringify(read(text));
  } catch (error) {
    return (error as Error).message;
  }
};

test('merges maps with a merge key, where the map’s own pairs come first', () => {
  const text =
    'users: &team\n  octocat: U0123ABCD\n  mona: U0123ABCE\nfields:\n  <<: *team\n  mona: me\n  x: y\n';
  expect(read(text)['fields']).toBe('octocat: U0123ABCD\nmona: me\nx: y');
  const several = 'buttons: &a {x: https://a.example}\nusers: &b {x: U1, y: U2}\nfields:\n  <<: [*a, *b]\n';
  expect(read(several)['fields']).toBe('x: https://a.example\ny: U2');
});

describe('drops a mistaken value for the looks and keeps the rest:', () => {
  test.each([
    ['color: #cf222e', 'color: it has no value'],
    ['colr: red', '"colr" is not known; did you mean color?'],
    ['x-note: red', '"x-note" is not known; there are about'],
    ['title: [a, b]', 'title: it is a list'],
    ['username: Bot', '"username" is not allowed there'],
    ['fields: {"a:b": c}', 'fields: "a:b" holds a colon'],
  ])('%s', (text, description) => {
    const { values, mistakes } = parseConfig(FILE, `footer: x\n${text}\nmention: here`);
    expect(Object.fromEntries(values)).toEqual({ footer: 'x', mention: 'here' });
    expect(mistakes.map(({ mistake }) => mistake.message)).toEqual([
      expect.stringContaining(`${FILE}: ${description}`),
    ]);
  });

  test.each([
    'when: {failure: true}',
    'whem: failure',
    'webhook: https://a.example',
    'thread: x',
    'payload: x',
    'footer: "x',
  ])('but not when %s leaves unclear where, when, or what to post', text => {
    expect(() => parseConfig(FILE, text)).toThrow(/^config: /);
  });
});

describe('rejects a mistake in one sentence that names the file and the key:', () => {
  test.each([
    ['a misspelled key', 'whem: failure', '"whem" is not known; did you mean when?'],
    [
      'a secret',
      'webhook: https://a.example',
      '"webhook" is not allowed there; secrets and where they go stay in the workflow, where a pull request of a fork cannot reach them',
    ],
    [
      'hosts',
      'allowed-hosts: [a.example]',
      '"allowed-hosts" is not allowed there; secrets and where they go',
    ],
    ['an outbox', 'outbox: amqp://a.example', '"outbox" is not allowed there; secrets and where they go'],
    [
      'an input of the step alone',
      'steps: x',
      '"steps" is not allowed there; it belongs in one step, so write it in the workflow',
    ],
    ['a prototype key', 'constructor: x', '"constructor" is not known; there are about, buttons, color'],
    [
      'no value',
      'color: #cf222e',
      'color: it has no value; write one, in quotes if it begins with #, or leave the key out',
    ],
    [
      'an unquoted template',
      'title: {{ status }}',
      'title: it is a map; write one text, in quotes where it begins with { or [',
    ],
    ['a list instead of text', 'title: [a, b]', 'title: it is a list; write one text'],
    ['a map instead of a list', 'when: {failure: true}', 'when: it is a map; write a list'],
    [
      'a list in a list',
      'mention: [[here]]',
      'mention: an item of it is a map or a list; write each as one text',
    ],
    ['a colon in a name', 'fields: {"a:b": c}', 'fields: "a:b" holds a colon; write a name without one'],
    ['a list of keys', '- when: failure', 'it holds no keys; write one "input: value" per line'],
    ['text', 'failure', 'it holds no keys; write one "input: value" per line'],
    [
      'a duplicate key',
      'when: failure\nwhen: always',
      'not readable as YAML: Map keys must be unique at line 2, column 1; fix it there',
    ],
    [
      'two documents',
      'title: x\n---\nfooter: y',
      'not readable as YAML: it holds several documents; keep one, without a second ---',
    ],
    [
      'a tab as indentation',
      'fields:\n\ta: b',
      'not readable as YAML: Tabs are not allowed as indentation at line 2, column 1; indent with spaces',
    ],
    [
      'very many aliases',
      `title: &t x\nmention: [${'*t, '.repeat(101)}]`,
      'it holds too many aliases; write the values out',
    ],
    ['an alias of itself', 'mention: &m [*m]', 'mention: an item of it is a map or a list'],
    [
      'text that is not YAML',
      'when: "failure',
      'not readable as YAML: Missing closing "quote at line 1, column 15; fix it there',
    ],
  ])('%s', (_what, text, description) => {
    expect(sentence(text)).toContain(`config: ${FILE}: ${description}`);
  });

  test('rejects nested aliases without expanding them', () => {
    const lines = Array.from({ length: 2000 }, (_, at) => `  user-${at}: U0123ABCD\n`).join('');
    const bomb = `users: &a\n${lines}fields: [${'*a, '.repeat(90)}]\n`;
    expect(sentence(bomb)).toContain(`config: ${FILE}: fields: it is too long; write less`);
    expect(sentence('users: &a\n  x: y\nfields: [*a, *a]\n')).toContain('x: y\\nx: y');
  });
});

describe('the table of keys', () => {
  test('covers every input', () => {
    const known = [...Object.keys(CONFIG_KEYS), ...Object.keys(NOT_IN_CONFIG)];
    expect(Object.keys(inputs).filter(name => !known.includes(name))).toEqual([]);
    expect(Object.keys(CONFIG_KEYS).filter(name => name in NOT_IN_CONFIG)).toEqual([]);
  });

  test('holds no input that action.yml fills in, since its value would never be read', () => {
    expect(Object.keys(CONFIG_KEYS).filter(name => inputs[name]?.default !== undefined)).toEqual([]);
  });
});

describe('the schema', () => {
  test('matches the committed file', () => {
    expect(readFileSync('hookline.schema.json', 'utf8')).toBe(schemaText(actionYml));
  });

  test.each([
    ['an unknown key', { whem: 'failure' }],
    ['a secret', { webhook: 'https://a.example' }],
    ['an unknown word', { when: ['sometimes'] }],
    ['a map instead of text', { title: { a: 1 } }],
    ['a name with a colon', { fields: { 'a:b': 'c' } }],
  ])('rejects %s', (_what, data) => {
    expect(isValid(data)).toBe(false);
  });
});
