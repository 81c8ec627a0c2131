import { createHash } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { parseOutbox } from '../../src/inputs/outbox.js';
import { openQueue } from '../../src/outbox/sqs.js';
import { serveHttp, type Loopback } from '../edges/loopback.js';
import { opening, record } from '../helpers/outbox.js';
import { expectedSignature, signatureIn, type Signed } from '../helpers/sigv4.js';

const SECRET_KEY = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY';

const vector = (change: Partial<Signed>, names: string, signature: string): Signed => ({
  method: 'POST',
  url: '/',
  body: '',
  ...change,
  headers: {
    host: 'example.amazonaws.com',
    'x-amz-date': '20150830T123600Z',
    ...change.headers,
    authorization: `AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=${names}, Signature=${signature}`,
  },
});

/** Of the test suite that AWS publishes. https://github.com/awslabs/aws-c-auth/tree/main/tests/aws-signing-test-suite/v4 */
describe('the signature check matches AWS’s published vectors', () => {
  test.each([
    [
      'get-vanilla',
      vector(
        { method: 'GET' },
        'host;x-amz-date',
        '5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31',
      ),
    ],
    [
      'post-vanilla',
      vector({}, 'host;x-amz-date', '5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b'),
    ],
    [
      'post-x-www-form-urlencoded',
      vector(
        { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'Param1=value1' },
        'content-type;host;x-amz-date',
        'ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a',
      ),
    ],
    [
      'get-vanilla-query-order-key-case',
      vector(
        { method: 'GET', url: '/?Param2=value2&Param1=value1' },
        'host;x-amz-date',
        'b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500',
      ),
    ],
  ])('%s', (_name, request) => {
    expect(expectedSignature(request, SECRET_KEY)).toBe(signatureIn(request));
  });
});

describe('a request to SQS', () => {
  const before = { ...process.env };
  const requests: Signed[] = [];
  let server: Loopback;
  beforeAll(async () => {
    server = await serveHttp(async (request, response) => {
      const { method = '', url = '', headers } = request;
      let body = '';
      for await (const chunk of request.setEncoding('utf8')) body += String(chunk);
      requests.push({ method, url, headers, body });
      response.setHeader('content-type', 'application/x-amz-json-1.0');
      const { MessageBody } = JSON.parse(body) as { MessageBody: string };
      const MD5OfMessageBody = createHash('md5').update(MessageBody).digest('hex');
      response.end(JSON.stringify({ MessageId: '1', MD5OfMessageBody }));
    });
    Object.assign(process.env, {
      AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
      AWS_SECRET_ACCESS_KEY: SECRET_KEY,
      AWS_SESSION_TOKEN: 'a+session/token==',
      AWS_ENDPOINT_URL_SQS: `http://127.0.0.1:${server.port}`,
    });
  });
  afterAll(async () => {
    process.env = before;
    await server.close();
  });

  test('is signed for the queue’s region, including the session token and the body', async () => {
    const target = parseOutbox('outbox', 'https://sqs.eu-central-1.amazonaws.com/123456789012/hookline');
    if (target.kind !== 'sqs') throw new Error('not SQS');
    await openQueue(target, opening()).put(record(1, { destination: 'Grüße & ünïcode' }));
    const [request] = requests;
    if (request === undefined) throw new Error('nothing was sent');
    expect(request.headers['authorization']).toMatch(/Credential=AKIDEXAMPLE\/\d{8}\/eu-central-1\/sqs\//);
    expect(request.headers['authorization']).toContain('x-amz-security-token');
    expect(signatureIn(request)).toBe(expectedSignature(request, SECRET_KEY));
    expect(expectedSignature({ ...request, body: `${request.body} ` }, SECRET_KEY)).not.toBe(
      signatureIn(request),
    );
  });
});
