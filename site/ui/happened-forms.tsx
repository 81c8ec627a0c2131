import type { FailedJob, Happened } from '../state.js';
import { toChoices, Rows, Select, Text } from './fields.js';

/** The small forms for what happened. */

/** On a phone they are between the story and the messages, collapsed until someone opens them. */
export const roomy = !matchMedia('(max-width: 700px)').matches;

const STATUSES = toChoices(['success', 'failure', 'cancelled']);
const RESULTS = toChoices(['success', 'failure', 'cancelled', 'skipped']);
const CONCLUSIONS = toChoices(['success', 'failure', 'cancelled', 'timed_out', 'skipped']);

export interface FormProps {
  readonly known: Required<Happened>;
  readonly set: (part: Happened) => void;
}

export const RunForm = ({ known, set }: FormProps) => (
  <details open={roomy}>
    <summary>The run</summary>
    <div className="pair">
      <Select
        label="Result of the job"
        value={known.status}
        choices={STATUSES}
        onChange={status => set({ status })}
      />
      <Text label="Attempt" value={known.attempt} onChange={attempt => set({ attempt })} />
      <Text label="Workflow" value={known.workflow} onChange={workflow => set({ workflow })} />
      <Text label="Job" value={known.job} onChange={job => set({ job })} />
    </div>
  </details>
);

export const counted = (label: string, rows: readonly unknown[]): string =>
  rows.length === 0 ? label : `${label} (${rows.length})`;

export const ResultsForm = ({ known, set, kind }: FormProps & { readonly kind: 'needs' | 'steps' }) => {
  const one = kind === 'needs' ? 'job' : 'step';
  const label = kind === 'needs' ? 'Jobs before this one' : 'Steps with an id';
  return (
    <details open={roomy && known[kind].length > 0}>
      <summary>{counted(label, known[kind])}</summary>
      <p className="hint">
        Seen by the message if the step has the input <code>{kind}</code>.
      </p>
      <Rows
        one={one}
        rows={known[kind]}
        fresh={{ name: `${one}-${known[kind].length + 1}`, result: 'failure' }}
        onChange={rows => set({ [kind]: rows })}
      >
        {(row, at, replace) => (
          <>
            <Text
              hidden
              label={`Name of ${one} ${at + 1}`}
              value={row.name}
              onChange={name => replace({ ...row, name })}
            />
            <Select
              hidden
              label={`Result of ${one} ${at + 1}`}
              value={row.result}
              choices={RESULTS}
              onChange={result => replace({ ...row, result })}
            />
          </>
        )}
      </Rows>
    </details>
  );
};

export const MatrixForm = ({ known, set }: FormProps) => (
  <details open={roomy && known.matrix.length > 0}>
    <summary>{counted('Matrix', known.matrix)}</summary>
    <Rows
      one="value"
      rows={known.matrix}
      fresh={{ name: 'os', value: 'ubuntu' }}
      onChange={matrix => set({ matrix })}
    >
      {(row, at, replace) => (
        <>
          <Text
            hidden
            label={`Matrix key ${at + 1}`}
            value={row.name}
            onChange={name => replace({ ...row, name })}
          />
          <Text
            hidden
            label={`Matrix value ${at + 1}`}
            value={row.value}
            onChange={value => replace({ ...row, value })}
          />
        </>
      )}
    </Rows>
  </details>
);

export const HistoryForm = ({ known, set }: FormProps) => (
  <details open={roomy && known.history.length > 0}>
    <summary>{counted('Earlier runs', known.history)}</summary>
    <p className="hint">Newest first. They decide between “broke”, “still failing” and “fixed”.</p>
    <Rows one="run" rows={known.history} fresh="success" onChange={history => set({ history })}>
      {(conclusion, at, replace) => (
        <Select
          hidden
          label={`Earlier run ${at + 1}`}
          value={conclusion}
          choices={CONCLUSIONS}
          onChange={replace}
        />
      )}
    </Rows>
  </details>
);

const FailureForm = ({
  job,
  at,
  replace,
}: {
  job: FailedJob;
  at: number;
  replace: (job: FailedJob) => void;
}) => (
  <div className="stack">
    <Text label={`Failed job ${at + 1}`} value={job.name} onChange={name => replace({ ...job, name })} />
    <Text label="Failed step" value={job.step} onChange={step => replace({ ...job, step })} />
    <Rows
      one="error"
      rows={job.errors}
      fresh={{ file: 'src/cart.ts', line: '42', message: 'Expected 3, got 2' }}
      onChange={errors => replace({ ...job, errors })}
    >
      {(error, index, change) => (
        <div className="error-row">
          <Text
            hidden
            label={`File of error ${index + 1}`}
            value={error.file}
            placeholder="file"
            onChange={file => change({ ...error, file })}
          />
          <Text
            hidden
            label={`Line of error ${index + 1}`}
            value={error.line}
            placeholder="line"
            onChange={line => change({ ...error, line })}
          />
          <Text
            hidden
            label={`Message of error ${index + 1}`}
            value={error.message}
            rows={2}
            onChange={message => change({ ...error, message })}
          />
        </div>
      )}
    </Rows>
  </div>
);

export const FailuresForm = ({ known, set }: FormProps) => (
  <details>
    <summary>{counted('Failed jobs and errors', known.failures)}</summary>
    <p className="hint">What GitHub’s API tells of a failed run.</p>
    <Rows
      one="failed job"
      rows={known.failures}
      fresh={{ name: known.job || 'test', step: 'Run npm test', errors: [] }}
      onChange={failures => set({ failures })}
    >
      {(job, at, replace) => <FailureForm job={job} at={at} replace={replace} />}
    </Rows>
  </details>
);
