import type { Runner } from '../edges/types.js';
import type { Inputs } from '../inputs/types.js';

/** Text that would mention someone if Slack or Discord read it as its own syntax. */
const SYNTAX =
  /<(?:@[!&]?[UW\d][A-Z\d]*|!(?:here|channel|everyone|subteam\^S[A-Z\d]*))(?:\|[^<>]*)?>|(?<!\w)@(?:here|channel|everyone)\b/;

/** A Slack link, which Markdown shows as written. */
const SLACK_LINK = /<((?:https?:\/\/|mailto:)[^\s<>|]+)\|([^<>|\n]+)>/;

type Written = Pick<Inputs, 'title' | 'text' | 'fields' | 'footer'>;

/** Tells people who wrote a mention into a text where it belongs. */
export const reportIgnoredMentions = (inputs: Written, runner: Pick<Runner, 'notice'>): void => {
  const texts = {
    title: inputs.title,
    text: inputs.text,
    fields: inputs.fields.map(({ name, value }) => `${name} ${value}`).join('\n'),
    footer: inputs.footer,
  };
  for (const [input, text] of Object.entries(texts)) {
    const found = text && SYNTAX.exec(text)?.[0];
    if (found) runner.notice(`${input}: ${found} stays text; only the input mention mentions somebody`);
    reportSlackLink(input, text, runner);
  }
};

const reportSlackLink = (input: string, text: string | undefined, runner: Pick<Runner, 'notice'>): void => {
  const [whole, url, label] = SLACK_LINK.exec(text ?? '') ?? [];
  if (whole === undefined) return;
  const hint =
    input === 'text' || input === 'fields'
      ? `${input} is Markdown: write [${label}](${url})`
      : `${input} holds no links`;
  runner.notice(`${input}: ${whole} stays text; ${hint}`);
};
