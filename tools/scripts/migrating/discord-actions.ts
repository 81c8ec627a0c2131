import type { OtherAction } from './types.js';
import { color, fromVariables, isTrue, whenFalse, whenTrue } from './values.js';

const siteLink = (url: string): string => `[Open the site](${url})`;

const sarisia: OtherAction = {
  name: 'sarisia/actions-status-discord',
  heading: 'input',
  rows: [
    { from: ['webhook'], says: '`webhook`, or `DISCORD_WEBHOOK` in `env:`', to: 'webhook' },
    { from: ['status'], says: 'not needed, or `status`' },
    { from: ['job'], says: '`title`', to: 'title' },
    {
      from: ['content'],
      says: '`mention` for those to be mentioned, `text` for the rest',
      to: { input: 'text', joins: 'below' },
    },
    {
      from: ['title'],
      says: '`title`, which stands as it is: `{{ symbol }}` and `{{ status }}` say how it went',
      to: { input: 'title', value: title => `{{ symbol }} ${title}: {{ status }}` },
    },
    { from: ['description'], says: '`text`', to: { input: 'text', joins: 'below' } },
    { from: ['image'], says: '`image`', to: 'image' },
    { from: ['color'], says: "`color`, as `'#rrggbb'`", to: { input: 'color', value: color } },
    {
      from: ['url'],
      says: 'a link in `text`; the title leads to the run',
      to: { input: 'text', value: siteLink, joins: 'below' },
    },
    { from: ['username'], says: '`username`', to: 'username' },
    { from: ['avatar_url'], says: '`avatar`', to: 'avatar' },
    {
      from: ['nofail'],
      says: '`on-error: fail` for its `false`',
      to: { input: 'on-error', value: whenFalse('fail') },
    },
    {
      from: ['nocontext', 'nodetail'],
      says: '`fields: none`',
      to: { input: 'fields', value: whenTrue('none') },
    },
    { from: ['noprefix'], says: 'not needed: your own `title` has no prefix' },
    { from: ['notimestamp'], says: 'not needed' },
    {
      from: ['ack_no_webhook'],
      says: 'not needed: without a webhook the step succeeds, with a warning',
    },
    { from: ['DISCORD_WEBHOOK'], says: 'the same, or `webhook`', to: 'webhook' },
  ],
};

const tsickert: OtherAction = {
  name: 'tsickert/discord-webhook',
  heading: 'input',
  rows: [
    { from: ['webhook-url'], says: '`webhook`', to: 'webhook' },
    { from: ['content'], says: '`text` (and `mention`)', to: { input: 'text', joins: 'below' } },
    { from: ['thread-id', 'thread-name'], says: '`thread`: an ID or a title', to: 'thread' },
    {
      from: ['flags'],
      says: '`silent: true` for 4096',
      to: { input: 'silent', value: flags => (flags === '4096' ? 'true' : undefined) },
    },
    { from: ['wait'], says: 'always' },
    { from: ['username'], says: '`username`', to: 'username' },
    { from: ['avatar-url'], says: '`avatar`', to: 'avatar' },
    { from: ['tts'], says: 'none' },
    { from: ['raw-data'], says: '`payload`, or `payload-file` for a path', to: 'payload' },
    { from: ['filename'], says: 'none: link to the artifact instead' },
    { from: ['embed-title'], says: '`title`', to: 'title' },
    {
      from: ['embed-url'],
      says: 'a link in `text`; the title leads to the run, or to what the event is about',
      to: { input: 'text', value: siteLink, joins: 'below' },
    },
    { from: ['embed-description'], says: '`text`', to: { input: 'text', joins: 'below' } },
    { from: ['embed-timestamp'], says: 'not needed' },
    { from: ['embed-color'], says: "`color`, as `'#rrggbb'`", to: { input: 'color', value: color } },
    { from: ['embed-footer-text'], says: '`footer`', to: 'footer' },
    { from: ['embed-footer-icon-url'], says: 'none' },
    { from: ['embed-image-url'], says: '`image`', to: 'image' },
    { from: ['embed-thumbnail-url'], says: '`thumbnail`', to: 'thumbnail' },
    {
      from: ['embed-author-name', 'embed-author-url', 'embed-author-icon-url'],
      says: "none: that line is the repository's",
    },
  ],
};

const ilshidur: OtherAction = {
  name: 'Ilshidur/action-discord',
  heading: 'input or variable',
  rows: [
    {
      from: ['args'],
      says: '`title` or `text`. `{{ EVENT_PAYLOAD.… }}` is `{{ event.… }}`, `{{ GITHUB_ACTOR }}` is `{{ github.actor }}`, and so on; without `args`, Hookline reports the event itself',
      to: { input: 'title', value: fromVariables },
    },
    { from: ['DISCORD_WEBHOOK'], says: 'the same, or `webhook`', to: 'webhook' },
    { from: ['DISCORD_USERNAME'], says: '`username`', to: 'username' },
    { from: ['DISCORD_AVATAR'], says: '`avatar`', to: 'avatar' },
    { from: ['DISCORD_MENTIONS'], says: '`mention`', to: 'mention' },
    {
      from: ['DISCORD_EMBEDS'],
      says: '`title`, `text`, `fields`, `color`, `image`; or `payload` with the key `embeds`',
      to: { input: 'payload', value: embeds => (isTrue(embeds) ? undefined : `{ "embeds": ${embeds} }`) },
    },
  ],
};

export const discordActions: readonly OtherAction[] = [sarisia, tsickert, ilshidur];
