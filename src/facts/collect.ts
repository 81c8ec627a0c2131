import type { Context } from '../events/context.js';
import { readSubject } from '../events/index.js';
import { known, readName } from '../values/read.js';
import type { NamedResult, Inputs } from '../inputs/types.js';
import { chooseAbout } from './about.js';
import { drawNames } from './draw-names.js';
import type { EventFile } from './event-file.js';
import { buildJob, buildRun, runUrl } from './run.js';
import { decideStatus, isFromReporter } from './status.js';
import type { Facts } from './types.js';

/** Combines the inputs, the event, and the run's context. */
export const collectFacts = async (inputs: Inputs, file: EventFile, context: Context): Promise<Facts> => {
  const subject = await readSubject(await drawNames(file.payload), eventContext(file, context));
  // The deployment that starts a job may be over while the job itself has just started.
  const startedAt = inputs.phase?.kind === 'started' && !subject.run;
  const status = decideStatus(inputs, startedAt ? undefined : subject.status);
  return {
    status,
    reportedStatus: inputs.status ?? (subject.run ? subject.status : undefined) ?? status,
    ...known('reporterStatus', isFromReporter(inputs, status) ? status : undefined),
    ...known('statusWord', inputs.statusWord),
    about: file.readable ? chooseAbout(inputs, subject, status) : 'run',
    subject,
    run: buildRun(subject, inputs, context),
    ...known('page', runUrl(context)),
    ...known('job', buildJob(subject, inputs, context)),
    jobs: cleanNames(inputs.needs ?? []),
    failedSteps: cleanNames(inputs.steps ?? []).flatMap(step => (step.result === 'failure' ? step.name : [])),
    failures: [],
    transitions: [],
    gaps: [],
  };
};

/** What the runner would say about the run if the payload's event had started it. */
const eventContext = (file: EventFile, context: Context): Context => {
  if (!file.readable || !file.instead) return context;
  const { ref: _ref, sha: _sha, actor: _actor, ...rest } = context;
  const { event, ref, sha } = file.instead;
  return { ...rest, event, ...known('ref', ref), ...known('sha', sha) };
};

const cleanNames = (ended: readonly NamedResult[]): readonly NamedResult[] =>
  ended.flatMap(one => {
    const label = readName(one.name);
    return label === undefined ? [] : [{ ...one, name: label }];
  });
