import { asObject } from '../values/json.js';
import type { Clock, Http, HttpResult, Runner } from './types.js';

/** The same requests, each logged in debug mode: target, result, and duration. The logged answer contains no secret. */
export const traced =
  (http: Http, { debug }: Pick<Runner, 'debug'>, clock: Pick<Clock, 'now'>): Http =>
  async (request, signal) => {
    const startedAt = clock.now();
    const result = await http(request, signal);
    const { host } = new URL(request.url.reveal());
    debug(`${request.method} ${host}: ${describeResult(result)} in ${clock.now() - startedAt} ms`);
    return result;
  };

const describeResult = (result: HttpResult): string => {
  if (result.kind === 'failed') return result.reason;
  const code = readCode(result.body);
  return `HTTP ${result.status}${code === '' ? '' : ` ${code}`}`;
};

/** The word or number by which platforms name an error. The rest of an answer may be anything. */
const readCode = (body: string): string => {
  const { error, code } = asObject(parse(body));
  const found = [body, error, code].flatMap(one =>
    typeof one === 'string' || typeof one === 'number' ? [String(one)] : [],
  );
  return found.find(one => CODE.test(one)) ?? '';
};

const CODE = /^[a-z\d_]{1,50}$/;

const parse = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
};
