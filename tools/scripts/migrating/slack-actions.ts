import type { OtherAction } from './types.js';
import { color, fromHandlebars, whenTrue } from './values.js';

const slackapi: OtherAction = {
  name: 'slackapi/slack-github-action',
  heading: 'input',
  rows: [
    {
      from: ['webhook'],
      says: "`webhook`. Hookline recognizes an incoming webhook or a workflow's trigger by its URL.",
      to: 'webhook',
    },
    { from: ['webhook-type'], says: 'not needed' },
    { from: ['token'], says: '`slack-token`', to: 'slack-token' },
    {
      from: ['method'],
      says: "not needed: `chat.postMessage`, and `chat.update` with `message-id`. Other methods are not Hookline's.",
    },
    {
      from: ['payload'],
      says: 'not needed for the built message; else `title`, `text`, `fields`, `buttons` in your own words, or the same `payload`. Its `channel` becomes `channel`, its `thread_ts` `thread`, its `ts` `message-id`.',
      to: 'payload',
    },
    { from: ['payload-file-path'], says: '`payload-file`', to: 'payload-file' },
    {
      from: ['payload-templated'],
      says: 'not needed: templates over the event work in every text, and in the texts of a payload',
    },
    { from: ['payload-delimiter'], says: "not needed: a workflow's trigger gets flat variables" },
    { from: ['api'], says: '`slack-api`, its host in `allowed-hosts`', to: 'slack-api' },
    { from: ['proxy'], says: 'the variable `HTTPS_PROXY`' },
    { from: ['retries'], says: 'always, within `deadline`' },
    {
      from: ['errors'],
      says: '`on-error: fail`',
      to: { input: 'on-error', value: whenTrue('fail') },
    },
  ],
};

const a8398a7: OtherAction = {
  name: '8398a7/action-slack',
  heading: 'input',
  rows: [
    { from: ['status'], says: 'not needed, or `status` to report another one' },
    {
      from: ['fields'],
      says: 'not needed: repository, message, commit, author, ref, workflow, job and pull request are in the message. Further ones: `fields`, one `Name: value` per line',
    },
    {
      from: ['custom_payload'],
      says: '`title`, `text`, `fields`, `color`, or `payload` in JSON or YAML, as [templates](templates.md) where they hold values (`AS_REPO` is `{{ repo }}`, `AS_COMMIT` `{{ commit }}`, `AS_REF` `{{ ref }}`, `AS_MESSAGE` `{{ commit.message }}`, `AS_AUTHOR` `{{ commit.author }}`, `AS_WORKFLOW_RUN` `{{ run.url }}`)',
    },
    { from: ['mention'], says: '`mention`', to: 'mention' },
    { from: ['if_mention'], says: '`mention-when`', to: 'mention-when' },
    { from: ['author_name'], says: 'not needed' },
    { from: ['text'], says: '`text`', to: 'text' },
    { from: ['username'], says: '`username`', to: 'username' },
    { from: ['icon_emoji', 'icon_url'], says: '`avatar`', to: 'avatar' },
    { from: ['channel'], says: '`channel`', to: 'channel' },
    { from: ['job_name'], says: '`title`', to: 'title' },
    {
      from: ['success_message'],
      says: '`title: \'{% if status == "success" %}…{% endif %}\'`',
      to: { input: 'title', joins: 'success' },
    },
    {
      from: ['cancelled_message'],
      says: '`title: \'{% if status == "cancelled" %}…{% endif %}\'`',
      to: { input: 'title', joins: 'cancelled' },
    },
    {
      from: ['failure_message'],
      says: '`title: \'{% if status == "failure" %}…{% endif %}\'`',
      to: { input: 'title', joins: 'failure' },
    },
    { from: ['github_token', 'github_base_url'], says: 'not needed' },
    { from: ['SLACK_WEBHOOK_URL'], says: 'the same, or `webhook`', to: 'webhook' },
    { from: ['MATRIX_CONTEXT'], says: 'not needed' },
  ],
};

const rtCamp: OtherAction = {
  name: 'rtCamp/action-slack-notify',
  heading: 'variable',
  rows: [
    { from: ['SLACK_WEBHOOK'], says: 'the same, or `webhook`', to: 'webhook' },
    { from: ['SLACK_TOKEN'], says: '`slack-token`, with `channel`', to: 'slack-token' },
    { from: ['SLACK_CHANNEL'], says: '`channel`', to: 'channel' },
    { from: ['SLACK_USERNAME'], says: '`username`', to: 'username' },
    { from: ['SLACK_ICON', 'SLACK_ICON_EMOJI'], says: '`avatar`', to: 'avatar' },
    { from: ['SLACK_MSG_AUTHOR'], says: 'not needed' },
    { from: ['SLACK_COLOR'], says: 'not needed, or `color`', to: { input: 'color', value: color } },
    { from: ['SLACK_LINK_NAMES'], says: '`mention`' },
    { from: ['SLACK_TITLE'], says: '`title`', to: 'title' },
    { from: ['SLACK_MESSAGE'], says: '`text`', to: 'text' },
    {
      from: ['SLACK_MESSAGE_ON_SUCCESS'],
      says: '`text: \'{% if status == "success" %}…{% endif %}\'`',
      to: { input: 'text', joins: 'success' },
    },
    {
      from: ['SLACK_MESSAGE_ON_FAILURE'],
      says: '`text: \'{% if status == "failure" %}…{% endif %}\'`',
      to: { input: 'text', joins: 'failure' },
    },
    {
      from: ['SLACK_MESSAGE_ON_CANCEL'],
      says: '`text: \'{% if status == "cancelled" %}…{% endif %}\'`',
      to: { input: 'text', joins: 'cancelled' },
    },
    { from: ['SLACK_FOOTER'], says: '`footer`', to: 'footer' },
    {
      from: ['MSG_MINIMAL'],
      says: '`fields: none`',
      to: { input: 'fields', value: value => (value === 'false' ? undefined : 'none') },
    },
    { from: ['SLACKIFY_MARKDOWN'], says: 'not needed: `text` is Markdown' },
    { from: ['ENABLE_ESCAPES'], says: 'not needed: write lines in a block (`text: |`)' },
    { from: ['SLACK_THREAD_TS'], says: '`thread`', to: 'thread' },
    { from: ['SLACK_CUSTOM_PAYLOAD'], says: '`title`, `text`, `fields`, or `payload`' },
    { from: ['SLACK_FILE_UPLOAD'], says: 'none: link to the artifact instead' },
    {
      from: ['VAULT_ADDR', 'VAULT_TOKEN'],
      says: 'none: use a secret, or [hashicorp/vault-action](https://github.com/hashicorp/vault-action)',
    },
  ],
};

const act10ns: OtherAction = {
  name: 'act10ns/slack',
  heading: 'input',
  rows: [
    { from: ['webhook-url'], says: '`webhook`', to: 'webhook' },
    { from: ['status'], says: 'not needed; a status of its own, such as "starting", is a `title`' },
    { from: ['steps'], says: '`steps`', to: 'steps' },
    { from: ['matrix'], says: 'not needed' },
    { from: ['inputs'], says: 'not needed: the inputs of a dispatch are shown' },
    { from: ['channel'], says: '`channel`, one; several are several webhooks', to: 'channel' },
    {
      from: ['message'],
      says: '`text`. `{{env.GITHUB_REF_NAME}}` is `{{ github.ref_name }}` or `{{ ref }}`, `{{payload.…}}` is `{{ event.… }}`, `{{jobStatus}}` is `{{ status }}`, `{{jobSteps.…}}` is `{{ steps.… }}`, `{{jobMatrix.…}}` is `{{ matrix.… }}`, `{{jobInputs.…}}` is `{{ event.inputs.… }}`',
      to: { input: 'text', value: fromHandlebars },
    },
    {
      from: ['config'],
      says: '`config`: see [Defaults for a repository](inputs.md#defaults-for-a-repository)',
    },
    { from: ['SLACK_WEBHOOK_URL'], says: 'the same, or `webhook`', to: 'webhook' },
  ],
};

export const slackActions: readonly OtherAction[] = [slackapi, a8398a7, rtCamp, act10ns];
