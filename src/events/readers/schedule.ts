import { text } from '../../text/tree.js';
import { changeOf, repoOf } from '../shared/common.js';
import { known, name } from '../../values/read.js';
import { started } from '../shared/told.js';
import type { EventReader } from '../types.js';

/** The payload of `schedule` is not among the documented webhooks: it holds the cron line and little else. */
interface SchedulePayload {
  readonly schedule: string;
  readonly repository: { readonly full_name: string; readonly html_url: string };
}

/** Nobody started it: whoever edited the schedule last stands in `github.actor` and is not to blame. */
export const schedule: EventReader<SchedulePayload> = ({ payload, context }) => {
  const repo = repoOf(payload, context);
  const cron = name(payload.schedule);
  const change = changeOf(repo, context);
  return started(known('repo', repo), context, {
    mark: 'schedule',
    title: `${name(context.workflow) ?? 'A workflow'} ran on schedule`,
    change: { ...change, facts: [[text(cron === undefined ? 'scheduled' : `scheduled (${cron})`)]] },
  });
};
