/**
 * Which modules share a chunk: those that runs load together, or small ones. Each file costs every job a millisecond before it starts, and
 * a chunk costs a run that needs little of it a millisecond per 25 KB. What needs a package stays apart from what does not. The first match
 * counts, and every module that is loaded later belongs to a group.
 */
const GROUPS: readonly (readonly [string, RegExp])[] = [
  ['discord-custom', /^platforms\/discord\/(?:custom|validate-custom|rate-limits)/],
  ['discord', /^(?:platforms\/discord\/|text\/split)/],
  ['config', /^(?:config\/|custom\/yaml|inputs\/yaml-)/],
  ['authored', /^pipeline\/authored/],
  ['template-mistakes', /^template\/mistakes/],
  ['template', /^template\//],
  ['custom-templates', /^custom\/templates/],
  [
    'custom',
    /^(?:custom\/|inputs\/payload|pipeline\/custom-posts|platforms\/(?:slack|slack-trigger)\/(?:custom-(?!limits)|validate-custom)|platforms\/custom-(?!fill)|values\/checks)/,
  ],
  ['outbox-sqs', /^outbox\/sqs/],
  ['proxy', /^edges\/(?:proxy|exchange|pool)/],
  ['outbox-amqp', /^outbox\/amqp/],
  // Most drains find nothing, and need neither of these.
  ['drain-records', /^(?:drain\/(?!drain\b)|outbox\/read-record|outputs\/drain-summary)/],
  ['undelivered', /^(?:outbox\/hand-over|outputs\/undelivered|pipeline\/(?:undelivered|queued-states))/],
  [
    'outbox',
    /^(?:outbox\/(?!mask)|drain\b|drain\/drain\b|(?:actions|inputs)\/drain|inputs\/outbox|outputs\/drain-(?:report|reasons)|edges\/lazy-pool)/,
  ],
  // What people wrote: checks of fields and buttons, misspelled words, mentions, and where links lead; and how Slack shows it.
  [
    'checks',
    /^(?:text\/nearest|values\/(?:findings|pictures)|inputs\/(?:suggest|mention|unknown|other-names|extras|color|pairs|url)\b|platforms\/(?:custom-fill|secret-shapes|slack\/(?:buttons|mentions|pictures)\b)|message\/mentions|outputs\/unreachable-mentions|.*\/fastest-levenshtein\/)/,
  ],
  // What a Markdown text needs beside its reader: where links lead, and Slack's lists and quotes. Other runs need only that.
  ['rich', /^(?:text\/(?:forged|letters)|platforms\/slack\/rich-blocks|.*\/tlds\/)/],
  ['tests', /^(?:facts\/tests\/|pipeline\/tests)/],
  ['live', /^(?:actions\/watch|watch\b|pipeline\/(?:announce|live)|delivery\/live)/],
  ['run-message', /^(?:memory\/|pipeline\/(?:run-message|run-reports|share-message|thread))/],
  [
    'details',
    /^(?:github\/|facts\/(?!draw-inside)|text\/ago|message\/(?!tests|news|body|sections|user-text)|edges\/traced|pipeline\/(?:details|gaps|trace|connect|releases|own-job|github-facts|waiting|pending-deployments|reviews|.*overview|run-destinations))/,
  ],
  ['events', /^(?:events\/(?:frequent|shared\/|readers\/(?:pull-request\.|.*-dispatch))|message\/news)/],
  ['events-others', /^events\//],
  ['emoji', /^(?:text\/emoji|facts\/draw-inside)/],
  ['slack', /^platforms\/(?!answers|custom|cuts|forms|texts)/],
  // Loaded by nearly every run that posts more than plain words.
  [
    'common',
    /^(?:(?:actions|delivery|edges|inputs|outputs|pipeline|platforms|secrets|values)\/|outbox\/mask|text\/(?:phone-lines|print-html|cut\b|comparison|targets|beginning|fitting)|message\/(?:tests|body|sections))/,
  ],
  [
    'markdown',
    /^(?:text\/|message\/user-text|.*\/(?:get-east-asian-width|markdown-it|mdurl|punycode\.js|uc\.micro)\/)/,
  ],
];

/** The chunk of a module that is not loaded at the start; absent if it shares none. `module` with slashes, below src/. */
export const chunkGroup = (module: string): string | undefined =>
  GROUPS.find(([, pattern]) => pattern.test(module))?.[0];
