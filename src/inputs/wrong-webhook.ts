import { UserError } from './user-error.js';
import { describeMore, isHttp, NAMED, type WebhookLine } from './webhook-lines.js';

/** What people write instead of a webhook URL, and what to write. None of it quotes the value. */
const NOT_A_URL: readonly (readonly [form: RegExp, problem: string, hint: string])[] = [
  [/^-\s/, 'begins with "-"', 'leave it out: write one URL per line, not a YAML list'],
  [/^[[{]/, 'begins with a bracket', 'write one URL per line, not JSON'],
  [/^["']/, 'begins with a quote', 'write the URL without quotes'],
  [/^x(?:ox[a-z]|app)[-.]/, 'is a bot token', 'put it into slack-token, with channel'],
  [/^<.*>$/, 'is in angle brackets', 'write the URL without them'],
  [
    /^\$\{\{/,
    'is an expression that was not evaluated',
    'write ${{ secrets.NAME }}, closed and without quotes',
  ],
  [/^\$/, 'is a variable that nothing fills in here', 'write ${{ secrets.NAME }}, or put it into env'],
  [/^(?:secrets|vars|env)\.[A-Za-z_]\w*$/, "looks like a secret's name", 'write ${{ secrets.NAME }}'],
  [/^[\w-]+(?:\.[\w-]+)+(?::\d+)?\//, 'has no https:// in front', 'copy the whole URL into the secret'],
  [/^[^:/\s]{1,30}:\s*https?:/i, 'has ":" between name and URL', 'write name = https://…'],
  [
    /^(?:secrets\.)?[A-Za-z_][A-Za-z0-9_]*(?:WEBHOOK|URL|SECRET|SLACK|DISCORD)[A-Za-z0-9_]*$|^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/i,
    "looks like a secret's name",
    'write ${{ secrets.NAME }}',
  ],
];

/** The mistake in a line that does not hold one URL. */
export const notOneUrl = (input: string, { at, url }: WebhookLine): UserError => {
  const more = isHttp(url) ? describeMore(url) : undefined;
  if (more !== undefined)
    return new UserError(input, `${at} holds ${more}`, 'write one URL per line, and nothing else on it');
  const value = NAMED.exec(url)?.[2] ?? url;
  const [, problem, hint] = NOT_A_URL.find(([form]) => form.test(url) || form.test(value)) ?? [
    undefined,
    'is not a URL',
    'write https://… or name = https://…, one per line and without quotes',
  ];
  return new UserError(input, `${at} ${problem}`, hint);
};

export const sameName = (input: string, name: string): UserError =>
  new UserError(
    input,
    `two URLs are named ${name}, and their messages could not be told apart`,
    'give each a name of its own',
  );
