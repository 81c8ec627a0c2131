import { createHash, createHmac } from 'node:crypto';

export interface Signed {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

const sortedQuery = (url: URL): string =>
  [...url.searchParams]
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`)
    .sort()
    .join('&');

/**
 * The signature that AWS expects in the `Authorization` header of a request, with the date, region, service, and signed headers that the
 * header itself names. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
export const expectedSignature = ({ method, url, headers, body }: Signed, secretKey: string): string => {
  const authorization = String(headers['authorization']);
  const [, scope = '', names = ''] =
    /Credential=[^/]+\/([^,]+), ?SignedHeaders=([^,]+)/.exec(authorization) ?? [];
  const address = new URL(url, 'http://host');
  const canonical = [
    method,
    address.pathname,
    sortedQuery(address),
    ...names.split(';').map(name => `${name}:${String(headers[name]).trim().replace(/ +/g, ' ')}`),
    '',
    names,
    sha256(body),
  ].join('\n');
  const text = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, sha256(canonical)].join('\n');
  const key = scope.split('/').reduce<string | Buffer>((made, part) => hmac(made, part), `AWS4${secretKey}`);
  return hmac(key, text).toString('hex');
};

export const signatureIn = ({ headers }: Signed): string =>
  /Signature=([\da-f]{64})/.exec(String(headers['authorization']))?.[1] ?? '';
