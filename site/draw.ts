import { drawDiscord } from '../tools/preview/discord.js';
import { drawSlack } from '../tools/preview/slack.js';
import type { Theme } from '../tools/preview/theme.js';
import { asText, asList, asObject, type Values } from './json.js';
import type { PlatformId } from './state.js';

/** Bodies as HTML, by the renderers of `npm run preview`. */
const DRAW: Readonly<Record<PlatformId, (body: Values, theme: Theme) => string>> = {
  slack: drawSlack,
  discord: drawDiscord,
};

/** The page's policy forbids styles in HTML but allows scripts to set them: the view does that for each element. */
export const drawn = (platform: PlatformId, body: Values, theme: Theme): string =>
  DRAW[platform](body, theme)
    .replaceAll(' style="', ' data-style="')
    .replaceAll('<a href=', '<a target="_blank" rel="noreferrer" href=');

const firstText = (...values: readonly unknown[]): string => values.map(asText).find(Boolean) ?? '';

/** A mention as the platforms show it. They know the name of the ID, and this page does not. */
const showMentions = (text: string): string =>
  text
    .replace(/<@&\d+>/g, '@role')
    .replace(/<@!?\w+>/g, '@person')
    .replace(/<!subteam\^\w+>/g, '@group')
    .replace(/<!(here|channel|everyone)>/g, '@$1');

/** A notification shows Slack's text without markup. */
const plainMrkdwn = (text: string): string =>
  text
    .replace(/<([^<>|]+)\|([^<>]*)>/g, '$2')
    .replace(/<(https?:[^<>]+)>/g, '$1')
    .replace(/(?<![\w`])([*_~`])(?=\S)(.+?)(?<=\S)\1(?!\w)/g, '$2')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** The line that a phone shows before anyone opens the app. */
export const notificationLine = (platform: PlatformId, body: Values): string => {
  if (platform === 'slack') {
    const text = firstText(body['text'], asObject(asList(body['attachments'])[0])['fallback']);
    return plainMrkdwn(showMentions(text));
  }
  const embed = asObject(asList(body['embeds'])[0]);
  return (
    showMentions(firstText(body['content'], embed['title'], embed['description'])).split('\n', 1)[0] ?? ''
  );
};
