import type { Context } from '../events/context.js';
import { subjectOf } from '../events/index.js';
import { known, name } from '../values/read.js';
import type { Ended, Inputs } from '../inputs/types.js';
import { aboutOf } from './about.js';
import type { EventFile } from './event-file.js';
import { jobOf, runOf, runUrl } from './run.js';
import { statusOf } from './status.js';
import type { Facts } from './types.js';

/** Joins what the inputs, the event and the run's context say. */
export const collectFacts = async (inputs: Inputs, file: EventFile, context: Context): Promise<Facts> => {
  const subject = await subjectOf(file.payload, context);
  // A deployment may be over that starts a job, but the job itself has only begun.
  const begun = inputs.course?.kind === 'begins' && !subject.run;
  const status = statusOf(inputs, begun ? undefined : subject.status);
  return {
    status,
    told: inputs.status ?? (subject.run ? subject.status : undefined) ?? status,
    about: file.readable ? aboutOf(inputs, subject, status) : 'run',
    subject,
    run: runOf(subject, inputs, context),
    ...known('page', runUrl(context)),
    ...known('job', jobOf(subject, inputs, context)),
    jobs: named(inputs.needs ?? []),
    failedSteps: named(inputs.steps ?? []).flatMap(step => (step.result === 'failure' ? step.name : [])),
    failures: [],
    turns: [],
    notes: [],
  };
};

const named = (ended: readonly Ended[]): readonly Ended[] =>
  ended.flatMap(one => {
    const label = name(one.name);
    return label === undefined ? [] : [{ ...one, name: label }];
  });
