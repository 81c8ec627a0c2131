import type { Subject } from '../events/types.js';
import type { Inputs, RunStatus } from '../inputs/types.js';

/**
 * Whether the message is about the run or about the event. In `auto` a run that went wrong is reported as a run, but not
 * where it is the event that says so: a failed deployment is news of the deployment, not of the workflow that heard of it.
 */
export const chooseAbout = (
  inputs: Pick<Inputs, 'about' | 'needs' | 'steps' | 'status' | 'job' | 'phase'>,
  subject: Subject,
  status: RunStatus,
): 'run' | 'event' => {
  if (subject.run) return 'run';
  if (inputs.about !== 'auto') return inputs.about;
  if (inputs.needs || inputs.steps || inputs.phase || subject.runIsTheNews) return 'run';
  const eventSaysSo = subject.status === status && (inputs.job.status ?? 'success') === 'success';
  return status === 'success' || eventSaysSo ? 'event' : 'run';
};
