import { describe, expect, test } from '@jest/globals';
import { isExcepted } from '../../src/edges/no-proxy.js';

const excepted = (url: string, list: string): boolean => isExcepted(new URL(url), list);

describe('bypasses the proxy for', () => {
  test.each([
    ['a host by name', 'https://hooks.slack.com/services/x', 'hooks.slack.com'],
    ['a host by name in capitals', 'https://hooks.slack.com', 'HOOKS.Slack.COM'],
    ['a host by name and a final dot', 'https://hooks.slack.com', 'hooks.slack.com.'],
    ['a host with a final dot', 'https://hooks.slack.com.', 'slack.com'],
    ['a host below a suffix', 'https://hooks.slack.com', 'slack.com'],
    ['a host below a suffix with a dot', 'https://hooks.slack.com', '.slack.com'],
    ['a host below a suffix with a star', 'https://hooks.slack.com', '*.slack.com'],
    ['the suffix itself, with a dot', 'https://slack.com', '.slack.com'],
    ['a host anywhere in the list', 'https://b.example', 'a.example, b.example,c.example'],
    ['a host in a list separated by spaces', 'https://b.example', 'a.example b.example\tc.example'],
    ['everything', 'https://b.example', '*'],
    ['everything, in a list', 'https://b.example', 'a.example,*'],
    ['a host at its port', 'http://127.0.0.1:8080', '127.0.0.1:8080'],
    ['a host at the port of https', 'https://a.example', 'a.example:443'],
    ['a suffix at a port', 'https://b.a.example:8443', '.a.example:8443'],
    ['an IPv4 address', 'https://10.1.2.3', '10.1.2.3'],
    ['an IPv4 address in its block', 'https://10.1.2.3', '10.0.0.0/8'],
    ['an IPv4 address in a block whose base has more bits set', 'https://10.1.2.3', '10.9.9.9/8'],
    ['an IPv4 address at the edge of a block', 'https://172.31.255.255', '172.16.0.0/12'],
    ['an IPv4 address in a block at a port', 'https://10.1.2.3:8443', '10.0.0.0/8:8443'],
    ['any IPv4 address', 'https://10.1.2.3', '0.0.0.0/0'],
    ['an IPv4 address that is written as a number', 'https://0x7f.1', '127.0.0.0/8'],
    ['an IPv6 address', 'https://[::1]:8443', '::1'],
    ['an IPv6 address in brackets', 'https://[::1]', '[::1]'],
    ['an IPv6 address at its port', 'https://[::1]:8443', '[::1]:8443'],
    ['an IPv6 address in another spelling', 'https://[fe80::1]', 'FE80:0:0:0:0:0:0:1'],
    ['an IPv6 address in its block', 'https://[2001:db8:1::5]', '2001:db8::/32'],
    ['an IPv6 address in its block in brackets', 'https://[2001:db8:1::5]', '[2001:db8::]/32'],
  ])('%s', (_, url, list) => {
    expect(excepted(url, list)).toBe(true);
  });
});

describe('does not bypass the proxy for', () => {
  test.each([
    ['anything, with an empty list', 'https://a.example', ''],
    ['anything, with a list of blanks', 'https://a.example', ' , ,'],
    ['a host that only ends alike', 'https://notslack.com', 'slack.com'],
    ['a host that only ends alike, with a dot', 'https://notslack.com', '.slack.com'],
    ['a host that only starts alike', 'https://slack.com.example', 'slack.com'],
    ['the parent domain of a name', 'https://slack.com', 'hooks.slack.com'],
    ['a host at another port', 'https://a.example:8443', 'a.example:443'],
    ['a host, with a dot alone', 'https://a.example', '.'],
    ['a star within a name', 'https://a.example', 'a.*'],
    ['an address outside the block', 'https://11.0.0.1', '10.0.0.0/8'],
    ['an address just outside the block', 'https://172.32.0.0', '172.16.0.0/12'],
    ['an address, with the end of another', 'https://110.0.0.1', '10.0.0.1'],
    ['an address, with a suffix', 'https://10.0.0.1', '.0.0.1'],
    ['an address, with an invalid block', 'https://10.0.0.1', '10.0.0.0/33'],
    ['an address, with a block without a length', 'https://10.0.0.1', '10.0.0.0/'],
    ['an address, with a meaningless block', 'https://10.0.0.1', '10.0.0.0/x,10/8,/8'],
    ['an IPv6 address, with an invalid block', 'https://[::1]', '::/129'],
    ['a name, with a block', 'https://a.example', '0.0.0.0/0'],
    ['an IPv4 address, with an IPv6 block', 'https://10.0.0.1', '2001:db8::/32'],
    ['an IPv6 address at another port', 'https://[::1]:1', '[::1]:2'],
  ])('%s', (_, url, list) => {
    expect(excepted(url, list)).toBe(false);
  });
});
