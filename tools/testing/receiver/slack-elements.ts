import { isJsonObject } from '../json.js';
import { SLACK } from './slack-limits.js';
import {
  all,
  choice,
  fault,
  flag,
  link,
  list,
  pattern,
  shape,
  text,
  variant,
  whole,
  type Rule,
} from './shape.js';

export const closed = { closed: true } as const;
export const type: Rule = () => [];
export const any: Rule = () => [];
export const url = link(SLACK.url, 'http', 'https');

/** A check after a shape: requires one of the keys. */
export const needsOneOf =
  (check: Rule, ...keys: readonly string[]): Rule =>
  (value, path) => [
    ...check(value, path),
    ...(isJsonObject(value) && !keys.some(key => key in value)
      ? [fault(path, 'BASE_TYPE_REQUIRED', `One of ${keys.join(', ')} is needed.`)]
      : []),
  ];

export const plainText = (max: number): Rule =>
  variant({ plain_text: shape({ type, text: text(max, { codePoints: true }) }, { emoji: flag }, closed) });

export const anyText = (max: number): Rule =>
  variant({
    plain_text: plainText(max),
    mrkdwn: shape({ type, text: text(max, { codePoints: true }) }, { verbatim: flag }, closed),
  });

/** A check after a shape: requires exactly one of the keys. */
export const needsExactlyOneOf =
  (check: Rule, ...keys: readonly string[]): Rule =>
  (value, path) => [
    ...needsOneOf(check, ...keys)(value, path),
    ...(isJsonObject(value) && keys.filter(key => key in value).length > 1
      ? [fault(path, 'ONLY_ONE_ALLOWED', `Only one of ${keys.join(', ')} is allowed.`)]
      : []),
  ];

const file = needsExactlyOneOf(shape({}, { id: text(SLACK.url), url: text(SLACK.url) }, closed), 'id', 'url');
/** Slack loads a picture before it accepts the message. https://docs.slack.dev/reference/block-kit/blocks/image-block */
const pictureUrl: Rule = all(url, (value, path) =>
  /\.(?:svg|pdf|tiff|bmp|mp4)(?:[?#]|$)/i.test(String(value))
    ? [fault(path, 'IMAGE_DOWNLOAD', 'Downloading image failed.')]
    : [],
);
export const picture = { image_url: pictureUrl, slack_file: file };
export const image = needsExactlyOneOf(
  shape({ type, alt_text: text(SLACK.altText) }, picture, closed),
  ...Object.keys(picture),
);

const style = choice('primary', 'danger');
const { title, text: query, button: answer } = SLACK.confirm;
const confirm = shape(
  { title: plainText(title), text: anyText(query) },
  { confirm: plainText(answer), deny: plainText(answer), style },
  closed,
);
const action_id = text(SLACK.actionId);
const accessibility_label = text(SLACK.accessibilityLabel);
const value = text(SLACK.buttonValue);

export const button = shape(
  { type, text: plainText(SLACK.buttonText) },
  {
    url: link(SLACK.url, 'http', 'https', 'mailto', 'slack'),
    action_id,
    value,
    style,
    confirm,
    accessibility_label,
  },
  closed,
);

const option = shape(
  { text: anyText(SLACK.buttonText), value: text(SLACK.optionValue) },
  { description: anyText(SLACK.buttonText), url },
  closed,
);
const options = list(option, SLACK.options, 1);
const optionGroup = shape({ label: plainText(SLACK.buttonText), options }, {}, closed);
const asking = { action_id, confirm, focus_on_load: flag, placeholder: plainText(SLACK.placeholder) };

/** A menu with its initial value, which only Slack can check. */
const menu = (own: Record<string, Rule>): Rule => shape({ type }, { ...asking, ...own }, closed);
const group = shape(
  { type, options: list(option, SLACK.choices, 1) },
  { ...asking, initial_option: any, initial_options: any },
  closed,
);
const fixed = (own: Record<string, Rule>): Rule =>
  needsExactlyOneOf(
    menu({ options, option_groups: list(optionGroup, SLACK.options, 1), ...own }),
    'options',
    'option_groups',
  );
const many = { max_selected_items: whole(1, SLACK.options) };
const ofChannels = { response_url_enabled: flag, default_to_current_conversation: flag, filter: any };
const searched = { min_query_length: whole(0, SLACK.options) };

const asked = {
  checkboxes: group,
  radio_buttons: group,
  datepicker: menu({ initial_date: pattern(/^\d{4}-\d\d-\d\d$/) }),
  timepicker: menu({ initial_time: pattern(/^\d\d:\d\d$/), timezone: text(SLACK.field) }),
  datetimepicker: menu({ initial_date_time: whole(0, Number.MAX_SAFE_INTEGER) }),
  static_select: fixed({ initial_option: any }),
  multi_static_select: fixed({ ...many, initial_options: any }),
  external_select: menu({ ...searched, initial_option: any }),
  multi_external_select: menu({ ...many, ...searched, initial_options: any }),
  users_select: menu({ initial_user: any }),
  multi_users_select: menu({ ...many, initial_users: any }),
  conversations_select: menu({ ...ofChannels, initial_conversation: any }),
  multi_conversations_select: menu({ ...many, ...ofChannels, initial_conversations: any }),
  channels_select: menu({ response_url_enabled: flag, initial_channel: any }),
  multi_channels_select: menu({ ...many, initial_channels: any }),
};

const clicked = {
  button,
  overflow: shape({ type, options: list(option, SLACK.overflowOptions, 1) }, { action_id, confirm }, closed),
  workflow_button: shape(
    { type, text: plainText(SLACK.buttonText), workflow: any },
    { action_id, style, accessibility_label },
    closed,
  ),
};

export const action = variant({ ...clicked, ...asked, rich_text_input: any });
export const accessory = variant({ ...clicked, ...asked, image });
export const contextElement = variant({
  image,
  plain_text: plainText(SLACK.text),
  mrkdwn: anyText(SLACK.text),
});

const opinion = shape({ text: plainText(SLACK.buttonText), value }, { accessibility_label }, closed);
export const contextAction = variant({
  feedback_buttons: shape(
    { type, positive_button: opinion, negative_button: opinion },
    { action_id },
    closed,
  ),
  icon_button: shape(
    { type, icon: text(SLACK.field), text: plainText(SLACK.buttonText) },
    { action_id, value, confirm, accessibility_label, visible_to_user_ids: list(any, SLACK.options) },
    closed,
  ),
});

const typed = [
  'plain_text_input',
  'email_text_input',
  'url_text_input',
  'number_input',
  'file_input',
  'rich_text_input',
];
export const inputElement = variant(
  Object.fromEntries([...typed, ...Object.keys(asked)].map(name => [name, any])),
);
