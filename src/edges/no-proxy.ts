import { BlockList, isIP } from 'node:net';

/**
 * Whether a list such as NO_PROXY excludes this URL from the proxy. Follows curl: a name matches itself and its subdomains (a leading dot
 * or `*.` changes nothing), an address matches itself, `10.0.0.0/8` its block, `*` everything. An item with a port applies to that port
 * only. Items that make no sense are ignored. https://curl.se/libcurl/c/CURLOPT_NOPROXY.html
 */
export const isExcepted = (url: URL, list: string): boolean => {
  const target = parseTarget(url);
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .some(item => item !== '' && matches(item, target));
};

interface ProxyTarget {
  /** A name, or an address without brackets. */
  readonly host: string;
  readonly port: string;
  readonly family: 'ipv4' | 'ipv6' | undefined;
}

const parseTarget = ({ hostname, port, protocol }: URL): ProxyTarget => {
  const host = stripBrackets(hostname).replace(/\.$/, '');
  return { host, port: port || (protocol === 'https:' ? '443' : '80'), family: ipFamily(host) };
};

const matches = (item: string, target: ProxyTarget): boolean => {
  if (item === '*') return true;
  const { host, port } = splitPort(item);
  if (port !== undefined && port !== target.port) return false;
  return target.family === undefined ? isWithin(host, target.host) : isInBlock(host, target);
};

/** A colon starts a port only if there is no other: an IPv6 address with a port is in brackets. */
const splitPort = (item: string): { host: string; port?: string } => {
  const found = /^(\[[^\]]+\]|[^:]+):(\d+)$/.exec(item);
  return found?.[1] !== undefined && found[2] !== undefined
    ? { host: found[1], port: found[2] }
    : { host: item };
};

const isWithin = (item: string, host: string): boolean => {
  const name = item.replace(/^\*?\./, '').replace(/\.$/, '');
  return name !== '' && (host === name || host.endsWith(`.${name}`));
};

const isInBlock = (item: string, { host, family }: ProxyTarget): boolean => {
  const [address = '', bits] = item.split('/');
  const net = stripBrackets(address);
  const own = ipFamily(net);
  if (own === undefined || family === undefined) return false;
  const block = new BlockList();
  if (bits === undefined) block.addAddress(net, own);
  else if (/^\d{1,3}$/.test(bits) && Number(bits) <= (own === 'ipv4' ? 32 : 128))
    block.addSubnet(net, Number(bits), own);
  return block.check(host, family);
};

const ipFamily = (host: string): ProxyTarget['family'] =>
  (({ 0: undefined, 4: 'ipv4', 6: 'ipv6' }) as const)[isIP(host) as 0 | 4 | 6];

/** Brackets may enclose the address alone or, in lists, its block as well. */
const stripBrackets = (host: string): string => host.replace(/^\[|\]$/g, '');
