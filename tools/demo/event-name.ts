import { findNearest } from '../../src/text/nearest.js';
import { UsageError } from './usage-error.js';

/** Which event a payload belongs to. GitHub gives the name next to the payload, never in it. */

type Payload = Readonly<Record<string, unknown>>;

/** Keys that identify a payload's event. The first line that matches counts. */
const SIGNS: readonly (readonly [event: string, keys: readonly string[]])[] = [
  ['pull_request_review_comment', ['comment', 'pull_request']],
  ['pull_request_review', ['review', 'pull_request']],
  ['pull_request', ['pull_request', 'action']],
  ['issue_comment', ['comment', 'issue']],
  ['issues', ['issue', 'action']],
  ['discussion_comment', ['comment', 'discussion']],
  ['discussion', ['discussion']],
  ['release', ['release', 'action']],
  ['deployment_status', ['deployment_status']],
  ['deployment', ['deployment']],
  ['workflow_run', ['workflow_run', 'action']],
  ['check_run', ['check_run']],
  ['check_suite', ['check_suite']],
  ['merge_group', ['merge_group']],
  ['branch_protection_rule', ['rule', 'action']],
  ['registry_package', ['registry_package']],
  ['page_build', ['build']],
  ['gollum', ['pages']],
  ['fork', ['forkee']],
  ['status', ['context', 'state', 'sha']],
  ['create', ['ref', 'ref_type', 'master_branch']],
  ['delete', ['ref', 'ref_type']],
  ['push', ['ref', 'before', 'after']],
  ['repository_dispatch', ['client_payload']],
  ['workflow_dispatch', ['workflow', 'ref']],
  ['schedule', ['schedule']],
  ['label', ['label', 'action']],
  ['milestone', ['milestone', 'action']],
];

/** Events that the keys of a payload do not show, or show as another one. */
const UNSIGNED = ['image_version', 'public', 'pull_request_target', 'watch'];

/** The events that start workflows. */
export const EVENT_NAMES: readonly string[] = [...SIGNS.map(([event]) => event), ...UNSIGNED].sort();

/** The event by the keys of its payload; undefined if they show none. */
export const inferEvent = (payload: Payload): string | undefined => {
  const found = SIGNS.find(([, keys]) => keys.every(key => key in payload))?.[0];
  if (found !== undefined) return found;
  return payload['action'] === 'started' ? 'watch' : undefined;
};

/** Throws a `UsageError` for a name that is not an event. */
export const checkEventName = (name: string): string => {
  if (EVENT_NAMES.includes(name)) return name;
  const near = findNearest(name, EVENT_NAMES);
  throw new UsageError(
    `--name: no event is called "${name}"; ${near === undefined ? 'write one such as push or release' : `did you mean ${near}?`}`,
  );
};

/** Names whose payloads look like those of another event. */
const ALIKE: Readonly<Record<string, string>> = { pull_request_target: 'pull_request' };

/** A sentence if a payload looks like another event than the named one. */
export const describeMismatch = (name: string, payload: Payload): string | undefined => {
  const inferred = inferEvent(payload);
  return inferred === undefined || inferred === (ALIKE[name] ?? name) || UNSIGNED.includes(name)
    ? undefined
    : `the event looks like ${inferred}, not like ${name}`;
};
