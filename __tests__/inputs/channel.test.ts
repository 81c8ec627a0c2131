import { expect, test } from '@jest/globals';

import { findChannelFault } from '../../src/inputs/channel.js';

test.each([
  'C0123ABCD',
  'G0123ABCD',
  'D0123ABCD',
  'U0123ABCD',
  'W0123ABCD',
  'alerts',
  '#alerts',
  '#team-1_builds',
  '#開発',
  '#übersicht',
  '@mona.lisa',
  '#1',
  `#${'a'.repeat(80)}`,
])('takes the channel %s', channel => {
  expect(findChannelFault(channel)).toBeUndefined();
});

const NO_NAME = 'not a name that a Slack channel can have';
const named = (name: string) => ({
  problem: NO_NAME,
  hint: `write ${name} (small letters, digits, - and _), or its ID, such as C0123ABCD`,
});

test.each([
  ['#Alerts', '#alerts'],
  ['ALERTS', '#alerts'],
  ['CI', '#ci'],
  ['#ÜBERSICHT', '#übersicht'],
  ['my channel', '#my-channel'],
  ['# general', '#general'],
  ['#build.alerts', '#buildalerts'],
  ['#alerts!', '#alerts'],
  ['#team/ops', '#teamops'],
  ['#', '#name'],
  ['@', '#name'],
  [`#${'a'.repeat(81)}`, '#name'],
])('refuses the name %s and suggests %s', (channel, name) => {
  expect(findChannelFault(channel)).toEqual(named(name));
});

test.each([
  ['<#C0123ABCD>', 'C0123ABCD'],
  ['<#C0123ABCD|alerts>', 'C0123ABCD'],
  ['#C0123ABCD', 'C0123ABCD'],
  ['https://octo.slack.com/archives/C0123ABCD', 'C0123ABCD'],
  ['https://app.slack.com/client/T0123ABCD/C0123ABCD', 'C0123ABCD'],
])('suggests the ID in %s', (channel, id) => {
  expect(findChannelFault(channel)).toEqual({ problem: 'not the ID of a channel', hint: `write ${id}` });
});

test.each(['#a, #b', '#a#b', 'a@b', 'C0123ABCD,C0123ABCE', '#a\n#b'])(
  'refuses %j, which is not one',
  channel => {
    expect(findChannelFault(channel)?.problem).toBe('not one channel');
  },
);
