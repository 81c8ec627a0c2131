import { text } from '../../text/tree.js';
import { readContextChange, readRepo } from '../shared/common.js';
import { known, readName } from '../../values/read.js';
import { triggerSubject } from '../shared/news-subject.js';
import type { EventReader } from '../types.js';

/** The payload of `schedule` is not documented. It holds the cron line and little else. */
interface SchedulePayload {
  readonly schedule: string;
  readonly repository: { readonly full_name: string; readonly html_url: string };
}

/** Nobody started it: `github.actor` is the last person who edited the schedule, and it is not their doing. */
export const schedule: EventReader<SchedulePayload> = ({ payload, context }) => {
  const repo = readRepo(payload, context);
  return triggerSubject(known('repo', repo), context, {
    mark: 'schedule',
    title: `Scheduled run of ${readName(context.workflow) ?? 'a workflow'}`,
    change: { ...readContextChange(context), facts: [[text('scheduled')]] },
  });
};
