import { entry, type LogEntry } from './types.js';

/** The message did not arrive. */
export const NOT_ARRIVED: readonly LogEntry[] = [
  entry(
    [
      'did not confirm the message within the deadline of …',
      'did not confirm the message in …: …',
      'did not confirm the message: no … within the deadline of …',
      'no … within …',
      'no time was left',
      'the deadline of … is over',
      'given up',
    ],
    'The platform was down or overloaded.',
    'Raise `deadline`, or add an [outbox](outbox.md).',
  ),
  entry(
    [
      'asks to wait …, but the deadline of … leaves only …',
      'asks to wait …, longer than the deadline leaves',
      'Slack asks to wait',
      'Discord limits how often this webhook may post (HTTP 429)',
    ],
    'A rate limit: too many messages to one channel.',
    'Post [one report per run](recipes.md#one-report-per-run), or add an outbox.',
  ),
  entry(
    [
      "Discord's global limit for this network address is used up, perhaps by others on it (HTTP 429)",
      'a limit that this channel shares with other senders is used up (HTTP 429)',
      "Discord's firewall limits this network address, perhaps because of others on it (HTTP 429)",
    ],
    'Others share the address of the runner, or the channel.',
    'Nothing, or add an outbox. A self-hosted runner has its own address.',
  ),
  entry(
    ['next try in … (attempt …)', 'sending the same message in a simpler form', 'posting it again'],
    'Hookline tries again, or sends a simpler form of the message.',
    'Nothing.',
  ),
  entry(
    [
      '… cannot be reached: …; …',
      'host name not found',
      'host name not found for now',
      'connection refused',
      'connection reset',
      'connection timed out',
      'connection broken',
      'host not reachable',
      'network not reachable',
      'network error',
      'broke off the connection',
    ],
    'Network, DNS, proxy or firewall; or the URL is wrong.',
    'Copy the URL again. See [Network](network.md).',
  ),
  entry(
    ['TLS certificate not trusted (…)', 'TLS certificate of another host', 'TLS connection failed'],
    'A server or proxy uses your own certificate authority, or the certificate is wrong or expired.',
    'Set [`NODE_EXTRA_CA_CERTS`](network.md#certificates).',
  ),
  entry(
    'answer is not proper HTTP (…)',
    'Something other than a web server answered.',
    'Check the host and port of the URL, and the proxy.',
  ),
  entry(
    [
      'the proxy asks for a user and a password (HTTP …)',
      'the proxy does not accept the user and password that it was given (HTTP …)',
      'is not the URL of an HTTP proxy',
    ],
    'The proxy variable has no credentials, wrong ones, or is not a URL.',
    'Write `http://user:password@host:port` in the variable that the sentence names.',
  ),
  entry(
    [
      'the proxy does not get through to the host (HTTP …)',
      'the proxy lets nothing through to this host (HTTP …)',
      'the proxy of … cannot be reached: …',
      'tunnel refused',
    ],
    'The proxy blocks the host, or is down.',
    'Allow the host there, or list it in `NO_PROXY`. See [Network](network.md).',
    ['… (through the proxy)'],
  ),
  entry(
    '(it may have arrived all the same)',
    'No answer came after the request was sent.',
    'Look in the channel before you post again.',
  ),
  entry(
    [
      'the runner stopped the step (SIGINT or SIGTERM)',
      'the runner stopped the step (SIGINT or SIGTERM) before … had confirmed the message',
    ],
    'The job was canceled while it waited.',
    'Nothing.',
  ),
  entry(
    ['Slack refuses the form of the message (…)', 'Discord would refuse this message: …', 'Slack payload: …'],
    'Slack or Discord changed a rule, or `payload` does not follow one.',
    'Hookline sends a simpler form. Without `payload`, please report it.',
  ),
  entry(
    [
      'a redirect, which is not followed, since the URL is a secret',
      'redirects are not followed, since the URL is a secret',
    ],
    'The address has moved.',
    'Put the new address into the secret.',
  ),
  entry(
    [
      'an HTML page',
      'a proxy or a firewall may have answered instead: check the network between the runner and it, and the URL in the secret',
      'Slack has a problem',
    ],
    'The platform, or a proxy, answered with an error page.',
    'Rerun the job. See [Network](network.md).',
  ),
  entry(
    ['not delivered', 'Delivered to …'],
    'One destination failed; the others got the message.',
    'The reason follows in the same sentence.',
  ),
  entry(
    'an unexpected error inside Hookline (…); please report it',
    'A bug in Hookline.',
    'Please report it, with the event.',
  ),
];
