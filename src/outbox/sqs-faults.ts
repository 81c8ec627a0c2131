import { toHttpFailure } from '../edges/http-failure.js';
import type { OutboxFault } from './types.js';

/** A record that SQS would refuse. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

const NO_QUEUE = 'is not there; create it, or check account, region and name';
const NO_ACCESS = 'refused access; allow the role to send, receive and delete messages there';
const BAD_CREDENTIALS = 'refused the credentials; check them';
const EXPIRED = 'refused credentials that have expired; get new ones shortly before this step';

/** By the error's name. https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/CommonErrors.html */
const ERROR_REASONS: Readonly<Record<string, string>> = {
  TooLarge: 'takes no record above 1 MiB; shorten the message',
  QueueDoesNotExist: NO_QUEUE,
  'AWS.SimpleQueueService.NonExistentQueue': NO_QUEUE,
  AccessDenied: NO_ACCESS,
  AccessDeniedException: NO_ACCESS,
  KmsAccessDenied: 'refused its key; allow the role to use it',
  InvalidClientTokenId: BAD_CREDENTIALS,
  UnrecognizedClientException: BAD_CREDENTIALS,
  SignatureDoesNotMatch: BAD_CREDENTIALS,
  InvalidSignatureException: BAD_CREDENTIALS,
  IncompleteSignature: BAD_CREDENTIALS,
  InvalidIdentityToken: BAD_CREDENTIALS,
  ExpiredToken: EXPIRED,
  ExpiredTokenException: EXPIRED,
  RequestExpired: EXPIRED,
  CredentialsProviderError:
    'needs credentials; run aws-actions/configure-aws-credentials in an earlier step, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY',
};

/** What an SDK error says about the queue. Leaves out its own words: some repeat the signed request, including tokens. */
export const describeFault = (error: unknown, signal: AbortSignal): OutboxFault => {
  if (signal.aborted) return { reason: 'did not answer in time', isTransient: true };
  if (!(error instanceof Error)) return { reason: 'failed', isTransient: false };
  const known = ERROR_REASONS[error.name];
  if (known !== undefined) return { reason: known, isTransient: false };
  if (error.message === 'Region is missing')
    return { reason: 'needs a region; set AWS_REGION', isTransient: false };
  const status = readHttpStatus(error);
  if (status === undefined)
    return {
      reason: `could not be reached: ${toHttpFailure(error, false, signal).reason}`,
      isTransient: true,
    };
  const name = /^[\w.]{1,80}$/.test(error.name) ? error.name : 'error';
  return {
    reason: `answered ${name} (HTTP ${status})`,
    isTransient: status >= 500 || status === 429 || /Throttl/i.test(name),
  };
};

const readHttpStatus = (error: Error): number | undefined => {
  const metadata: unknown = '$metadata' in error ? error.$metadata : undefined;
  const status: unknown =
    typeof metadata === 'object' && metadata !== null && 'httpStatusCode' in metadata
      ? metadata.httpStatusCode
      : undefined;
  return typeof status === 'number' ? status : undefined;
};
