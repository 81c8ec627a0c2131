import { describe, expect, test } from '@jest/globals';

import { otherActions } from '../../tools/scripts/migrating/convert.js';
import { CONFIG_KEYS, NOT_IN_CONFIG } from '../../src/config/keys.js';
import { DRAIN_INPUTS } from '../../src/inputs/drain.js';
import { OTHER_NAMES } from '../../src/inputs/other-names.js';
import { describeUnknownInput } from '../../src/inputs/unknown.js';

const NAMES = [...Object.keys(CONFIG_KEYS), ...Object.keys(NOT_IN_CONFIG)];

describe('an unknown input', () => {
  test.each([
    ['wehbook', 'did you mean webhook?'],
    ['staus', 'did you mean status?'],
    ['on_error', 'did you mean on-error?'],
    ['webhook-url', 'write webhook'],
    ['webhook_url', 'write webhook'],
    ['avatar_url', 'write avatar'],
    ['description', 'write text'],
    ['if_mention', 'write mention-when'],
    ['colour', 'write color'],
    ['noprefix', 'leave it out'],
    ['qwertyuiop', 'the README lists the inputs'],
    ['constructor', 'the README lists the inputs'],
    ['__proto__', 'the README lists the inputs'],
  ])('%s: %s', (name, hint) => {
    expect(describeUnknownInput(name, NAMES)).toBe(
      `"${name}" is not an input of this action, so it does nothing; ${hint}`,
    );
  });

  test('of drain is compared with the inputs of drain', () => {
    expect(describeUnknownInput('max_age', DRAIN_INPUTS)).toContain('did you mean max-age?');
    expect(describeUnknownInput('webhook-url', DRAIN_INPUTS)).toContain('write webhook');
    expect(describeUnknownInput('description', DRAIN_INPUTS)).toContain('the README lists the inputs');
  });
});

test('knows every input name of other actions that docs/migrating.md lists', () => {
  const rows = otherActions.flatMap(({ rows: all }) =>
    all.flatMap(({ from, to }) => from.map(name => ({ name, to }))),
  );
  const missing = rows.flatMap(({ name, to }) => {
    const key = name.toLowerCase().replaceAll('_', '-');
    const input = typeof to === 'object' ? to.input : to;
    if (NAMES.includes(key)) return [];
    return input === undefined ? (key in OTHER_NAMES ? [] : [key]) : OTHER_NAMES[key] === input ? [] : [key];
  });
  expect(missing).toEqual([]);
});

test('maps each input of another action to one of Hookline’s, none under the same name', () => {
  expect(Object.keys(OTHER_NAMES).filter(name => NAMES.includes(name))).toEqual([]);
  expect(Object.values(OTHER_NAMES).filter(name => name !== '' && !NAMES.includes(name))).toEqual([]);
});
