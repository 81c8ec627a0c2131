/**
 * Which modules share a chunk: those that a run takes together, or that are small. Each file costs a job a millisecond before it starts,
 * and each chunk a run that takes little of it; what needs a package stays apart from what does not. The first match counts.
 */
const GROUPS: readonly (readonly [string, RegExp])[] = [
  ['discord-custom', /^platforms\/discord\/(?:custom|validate-custom|rate-limits)/],
  ['discord', /^(?:platforms\/discord\/|text\/split)/],
  ['slack-custom', /^platforms\/slack(?:-trigger)?\/(?:custom-(?!limits)|validate-custom)/],
  ['targets', /^platforms\/(?:slack-api\/|targets)/],
  ['slack', /^platforms\/(?:slack|slack-trigger|answers)\b/],
  ['config', /^(?:config\/|custom\/yaml|inputs\/yaml-)/],
  ['template', /^template\//],
  ['custom', /^(?:custom\/(?!templates)|platforms\/custom-|values\/checks)/],
  [
    'suggestions',
    /^(?:text\/nearest|values\/findings|inputs\/(?:suggest|mention|unknown|other-names)|message\/mentions)/,
  ],
  ['inputs', /^(?:inputs\/(?!drain)|outbox\/mask)/],
  [
    'outbox',
    /^(?:outbox\/(?:index|names|record|read-record|hand-over|file-names|tracked|warn-if-tracked|git-index)|outputs\/undelivered|pipeline\/(?:undelivered|queued-states))/,
  ],
  ['drain', /^(?:drain\b|(?:actions|inputs)\/drain|outputs\/drain-report|edges\/lazy-pool)/],
  ['retry', /^delivery\/(?:setbacks|reasons|retry)/],
  [
    'text',
    /^(?:text\/(?:trim|url-end|phone-lines|print-html|cut\b|targets|beginning|fitting)|platforms\/(?:forms|cuts))/,
  ],
  ['labels', /^text\/(?:forged|letters)/],
  ['markdown', /^text\/(?!emoji|cell-width)/],
  ['emoji', /^text\/emoji/],
  [
    'overview',
    /^(?:(?:facts|message|pipeline)\/(?:overview|read-overview|run-overview|run-destinations|own-job|waiting|pending-deployments))/,
  ],
  ['details', /^(?:github\/(?!octokit)|facts\/(?!tests)|pipeline\/details|message\/(?!tests))/],
  ['events', /^events\/(?:pulls|dispatches|shared\/|readers\/(?:pull-request\.|.*-dispatch))/],
  ['proxy', /^edges\/(?:proxy|exchange|pool)/],
  ['live', /^(?:pipeline\/(?:announce|live)|delivery\/live)/],
  ['run-message', /^(?:memory\/(?!client)|pipeline\/(?:run-message|run-reports|thread))/],
];

/** The chunk of a module that is not loaded at the start; absent where it shares none. `module` with slashes, below src/. */
export const chunkGroup = (module: string): string | undefined =>
  GROUPS.find(([, pattern]) => pattern.test(module))?.[0];
