import { withCodes } from './codes.js';
import { listForms, SHORTEST } from './redact.js';

/** The secrets of a run, and the two functions that remove them from texts. */
export interface Vault {
  readonly add: (secret: string) => void;
  /** The text without any complete secret in any form. For incoming data of any length. */
  readonly redact: (text: string) => string;
  /** The same, also without pieces of tokens that a cut or an escape has left. For outgoing text. */
  readonly redactPieces: (text: string) => string;
}

const HIDDEN = '***';

/** UTF-16 units: a piece of this length counts as a part of a token. */
const PIECE = 8;

/** Shorter secrets are IDs, passwords, or words, whose pieces may be in any text. */
const LONGEST_WORD = 20;

export const createVault = (): Vault => {
  const secrets = new Set<string>();
  let sought: SearchForms | undefined;

  const seek = (): SearchForms => (sought ??= prepareSearch([...secrets]));
  const redact = (text: string): string =>
    text.length < SHORTEST
      ? text
      : seek().forms.reduce(
          (rest, form) => (rest.includes(form) ? rest.replaceAll(form, HIDDEN) : rest),
          text,
        );

  return {
    add: secret => {
      secrets.add(secret);
      sought = undefined;
    },
    redact,
    redactPieces: text => {
      if (text.length < PIECE) return text;
      const { pieces } = seek();
      // A few encoded characters at the end of a token would no longer be a piece without the rest.
      return withoutPieces(withoutEncoded(redact(text), pieces), pieces);
    },
  };
};

/** What is looked for in texts. */
interface SearchForms {
  readonly forms: readonly string[];
  readonly pieces: ReadonlySet<string>;
}

const prepareSearch = (secrets: readonly string[]): SearchForms => ({
  forms: listForms(secrets),
  pieces: new Set(secrets.filter(isToken).flatMap(splitToken)),
});

/** A single word of a URL, or a token. Pieces of a whole address would be in any text with a link. */
const isToken = (secret: string): boolean =>
  secret.length >= LONGEST_WORD && /^[\w~.+=-]+$/.test(secret) && !SLACK_TOKEN.test(secret);

/** Made of IDs and a secret part, which is masked by itself. https://docs.slack.dev/authentication/tokens */
const SLACK_TOKEN = /^x[a-z]{3}-/;

/** The pieces of a token as it is, and in Base64. */
const splitToken = (token: string): readonly string[] => [
  ...splitForm(token, token, 1),
  ...[0, 1, 2].flatMap(skipped => splitBase64(token, skipped)),
];

/** In Base64, at an offset of the encoded text: without the first and last characters, which depend on their neighbors. */
const splitBase64 = (token: string, skipped: number): readonly string[] => {
  const whole = token.slice(skipped, token.length - ((token.length - skipped) % 3));
  const base64 = btoa(whole);
  const base64url = base64.replaceAll('+', '-').replaceAll('/', '_');
  return [...new Set([base64, base64url])].flatMap(form => splitForm(form, whole, 3 / 4));
};

/**
 * The pieces of a form of a text, without those that stand for digits alone: these appear in IDs, hashes, and times.
 * @param ratio how many characters of the text one character of the form stands for.
 */
const splitForm = (form: string, text: string, ratio: number): readonly string[] => {
  const hasNumber = NUMBER.test(text);
  const pieces: string[] = [];
  for (let at = 0; at + PIECE <= form.length; at += 1) {
    const isNumber =
      hasNumber && /^\d+$/.test(text.slice(Math.floor(at * ratio), Math.ceil((at + PIECE) * ratio)));
    if (!isNumber) pieces.push(form.slice(at, at + PIECE));
  }
  return pieces;
};

/** As many digits as the shortest text of a piece, in Base64. Hardly any token contains them. */
const NUMBER = /\d{6}/;

const withoutPieces = (text: string, pieces: ReadonlySet<string>): string =>
  hideRanges(text, findPieces(text, pieces));

/** Far more than an answer or a message contains. Each is checked by itself before it becomes part of something larger. */
const LONGEST_CODED = 512 * 1024;

/** Pieces with encoded characters: percent codes, escapes, entities. */
const withoutEncoded = (text: string, pieces: ReadonlySet<string>): string => {
  if (pieces.size === 0 || text.length < PIECE || text.length > LONGEST_CODED) return text;
  const decoded = withCodes(text);
  return decoded === undefined
    ? text
    : hideRanges(
        text,
        findPieces(decoded.text, pieces).map(([from, to]) => [decoded.startOf(from), decoded.startOf(to)]),
      );
};

/** From a start to an end. */
type Range = readonly [from: number, to: number];

/** The characters that pieces consist of. Nothing else in a text needs to be searched. */
const SIGNS = new RegExp(String.raw`[\w~.+=/-]{${PIECE},}`, 'g');

const findPieces = (text: string, pieces: ReadonlySet<string>): readonly Range[] => {
  if (pieces.size === 0) return [];
  const found: Range[] = [];
  for (const { 0: signs, index } of text.matchAll(SIGNS)) {
    const last = index + signs.length;
    for (let at = index; at + PIECE <= last; at += 1) {
      if (!pieces.has(text.slice(at, at + PIECE))) continue;
      let end = at + PIECE;
      while (end < last && pieces.has(text.slice(end + 1 - PIECE, end + 1))) end += 1;
      found.push([at, end]);
      at = end - 1;
    }
  }
  return found;
};

const hideRanges = (text: string, ranges: readonly Range[]): string => {
  if (ranges.length === 0) return text;
  let shown = '';
  let done = 0;
  for (const [from, to] of ranges) {
    shown += text.slice(done, from) + HIDDEN;
    done = to;
  }
  return shown + text.slice(done);
};
