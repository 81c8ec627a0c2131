import type { Subject } from '../events/types.js';
import type { Inputs, Progress } from '../inputs/types.js';

/**
 * Whether the message is about the run or about the event. In `auto` a run that went wrong is told as a run, but not
 * where it is the event that says so: a failed deployment is news of the deployment, not of the workflow that heard of it.
 */
export const aboutOf = (
  inputs: Pick<Inputs, 'about' | 'needs' | 'steps' | 'status' | 'job' | 'course'>,
  subject: Subject,
  status: Progress,
): 'run' | 'event' => {
  if (subject.run) return 'run';
  if (inputs.about !== 'auto') return inputs.about;
  if (inputs.needs || inputs.steps || inputs.course || subject.runIsTheNews) return 'run';
  const eventSaysSo = subject.status === status && (inputs.job.status ?? 'success') === 'success';
  return status === 'success' || eventSaysSo ? 'event' : 'run';
};
