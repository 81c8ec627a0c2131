import {
  address,
  all,
  anything,
  choice,
  flag,
  list,
  noOther,
  atLeastOneOf,
  atMostOneOf,
  noFault,
  pattern,
  shape,
  text,
  variant,
  whole,
  type Checks,
} from '../../values/checks.js';
import type { Check } from '../../values/findings.js';
import { findPictureFault } from '../../values/pictures.js';
import { CUSTOM_LIMITS } from './custom-limits.js';

/** Slack refuses a block with an unknown key. */
export const strict = { strict: true } as const;

/** A block, an element, or an object whose type has been checked. */
export const typed = (required: Checks, optional: Checks = {}): Check =>
  shape({ type: anything, ...required }, optional, strict);

export const link = address(CUSTOM_LIMITS.url, 'http', 'https');
const target = address(CUSTOM_LIMITS.url, 'http', 'https', 'mailto', 'slack');

/** Slack counts code points. */
const slackText = (max: number): Check => text(max, { codePoints: true });

export const plainText = (max: number): Check =>
  variant({ plain_text: typed({ text: slackText(max) }, { emoji: flag }) }, noOther('plain_text'));

/** https://docs.slack.dev/reference/block-kit/composition-objects/text-object */
export const anyText = (max: number): Check =>
  variant(
    {
      plain_text: typed({ text: slackText(max) }, { emoji: flag }),
      mrkdwn: typed({ text: slackText(max) }, { verbatim: flag }),
    },
    noOther('plain_text', 'mrkdwn'),
  );

const exactlyOneOf = (...keys: readonly string[]): Check => all(atLeastOneOf(...keys), atMostOneOf(...keys));

/** https://docs.slack.dev/reference/block-kit/composition-objects/slack-file-object */
const slackFile = all(shape({}, { id: text(), url: text() }, strict), exactlyOneOf('id', 'url'));

/** The address of a picture of a kind that Slack takes. */
const picture = all(link, noFault(findPictureFault));

/** For an image block and an image element: exactly one of the two, and its alt text. */
export const imageSource = { image_url: picture, slack_file: slackFile } as const;
export const hasSource = exactlyOneOf('image_url', 'slack_file');

export const image: Check = all(typed({ alt_text: text(CUSTOM_LIMITS.altText) }, imageSource), hasSource);

const style = choice('primary', 'danger');
const confirm = shape(
  { title: plainText(CUSTOM_LIMITS.confirmTitle), text: anyText(CUSTOM_LIMITS.confirmText) },
  { confirm: plainText(CUSTOM_LIMITS.confirmButton), deny: plainText(CUSTOM_LIMITS.confirmButton), style },
  strict,
);
const action = { action_id: text(CUSTOM_LIMITS.id) } as const;
const label = { accessibility_label: text(CUSTOM_LIMITS.button) } as const;
const value = text(CUSTOM_LIMITS.buttonValue);

export const button = typed(
  { text: plainText(CUSTOM_LIMITS.button) },
  { ...action, ...label, url: target, value, style, confirm },
);

const option = shape(
  { text: anyText(CUSTOM_LIMITS.button), value: text(CUSTOM_LIMITS.optionValue) },
  { description: anyText(CUSTOM_LIMITS.button), url: target },
  strict,
);
const options = list(option, CUSTOM_LIMITS.options, 1);
const groups = list(
  shape({ label: plainText(CUSTOM_LIMITS.button), options }, {}, strict),
  CUSTOM_LIMITS.options,
  1,
);

/** Needs an app that listens: https://docs.slack.dev/interactivity. Only Slack can check values in `initial…`. */
const menu = {
  ...action,
  confirm,
  focus_on_load: flag,
  placeholder: plainText(CUSTOM_LIMITS.placeholder),
} as const;
const several = { ...menu, max_selected_items: whole(1) } as const;
const responding = { response_url_enabled: flag } as const;
const conversations = { default_to_current_conversation: flag, filter: anything } as const;
const query = { min_query_length: whole(0) } as const;

const picked = (optional: Checks): Check =>
  all(typed({}, optional), exactlyOneOf('options', 'option_groups'));
const fixed = { options, option_groups: groups } as const;
const boxes = typed(
  { options: list(option, CUSTOM_LIMITS.choices, 1) },
  { ...menu, initial_options: anything, initial_option: anything },
);
const time = pattern(/^\d\d:\d\d$/, 'a time such as 18:30');
const date = pattern(/^\d{4}-\d\d-\d\d$/, 'a date such as 2026-12-31');

const INTERACTIVE: Checks = {
  checkboxes: boxes,
  radio_buttons: boxes,
  datepicker: typed({}, { ...menu, initial_date: date }),
  timepicker: typed({}, { ...menu, initial_time: time, timezone: text() }),
  datetimepicker: typed({}, { ...menu, initial_date_time: whole(0) }),
  static_select: picked({ ...menu, ...fixed, initial_option: anything }),
  multi_static_select: picked({ ...several, ...fixed, initial_options: anything }),
  users_select: typed({}, { ...menu, initial_user: text() }),
  multi_users_select: typed({}, { ...several, initial_users: list(text()) }),
  channels_select: typed({}, { ...menu, ...responding, initial_channel: text() }),
  multi_channels_select: typed({}, { ...several, initial_channels: list(text()) }),
  conversations_select: typed({}, { ...menu, ...responding, ...conversations, initial_conversation: text() }),
  multi_conversations_select: typed(
    {},
    { ...several, ...conversations, initial_conversations: list(text()) },
  ),
  external_select: typed({}, { ...menu, ...query, initial_option: anything }),
  multi_external_select: typed({}, { ...several, ...query, initial_options: anything }),
};

const CLICKED: Checks = {
  button,
  overflow: typed({ options: list(option, CUSTOM_LIMITS.overflow, 1) }, { ...action, confirm }),
  workflow_button: typed(
    { text: plainText(CUSTOM_LIMITS.button), workflow: anything },
    { ...action, ...label, style },
  ),
};

const anyTypeOf = (checks: Checks): Check => variant(checks, noOther(...Object.keys(checks)));

export const actionsElement = anyTypeOf({ ...CLICKED, ...INTERACTIVE, rich_text_input: anything });
export const accessory = anyTypeOf({ ...CLICKED, ...INTERACTIVE, image });
export const contextElement = anyTypeOf({
  image,
  plain_text: anyText(CUSTOM_LIMITS.object),
  mrkdwn: anyText(CUSTOM_LIMITS.object),
});

const feedback = shape({ text: plainText(CUSTOM_LIMITS.button), value }, label, strict);
export const contextAction = anyTypeOf({
  feedback_buttons: typed({ positive_button: feedback, negative_button: feedback }, action),
  icon_button: typed(
    { icon: text(), text: plainText(CUSTOM_LIMITS.button) },
    { ...action, ...label, value, confirm, visible_to_user_ids: list(text()) },
  ),
});

/** What an input block asks for. It has as many keys as there are kinds of inputs. */
export const inputElement: Check = (found, at) =>
  variant(
    Object.fromEntries([...Object.keys(INTERACTIVE), ...INPUTS].map(type => [type, anything])),
    noOther(...INPUTS),
  )(found, at);

const INPUTS = [
  'plain_text_input',
  'email_text_input',
  'url_text_input',
  'number_input',
  'file_input',
  'rich_text_input',
] as const;
