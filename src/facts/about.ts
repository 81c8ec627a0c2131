import type { Subject } from '../events/types.js';
import type { Inputs, RunStatus } from '../inputs/types.js';

/**
 * Whether the message is about the run or about the event. In `auto`, a failed run is the news, unless the event itself reports the
 * failure: a failed deployment is news about the deployment, not about the workflow that reacts to it.
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
