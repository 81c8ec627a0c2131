import type { TestReport, TestRow } from '../state.js';
import { toChoices, Rows, Select, Text } from './fields.js';
import { counted, roomy, type FormProps } from './happened-forms.js';

const RESULTS = ['failed', 'flaky', 'skipped'] as const;

const FRESH: TestRow = {
  suite: 'cart',
  name: 'adds up',
  result: 'failed',
  error: 'expected 3 to be 4',
  at: 'src/cart.test.ts:12',
};

interface RowProps {
  readonly row: TestRow;
  readonly at: number;
  readonly replace: (row: TestRow) => void;
}

const TestForm = ({ row, at, replace }: RowProps) => (
  <div className="stack">
    <div className="pair">
      <Text
        label={`Suite of test ${at + 1}`}
        value={row.suite}
        onChange={suite => replace({ ...row, suite })}
      />
      <Text label={`Name of test ${at + 1}`} value={row.name} onChange={name => replace({ ...row, name })} />
      <Select
        label={`Result of test ${at + 1}`}
        value={row.result}
        choices={toChoices(RESULTS)}
        onChange={value =>
          replace({ ...row, result: RESULTS.find(result => result === value) ?? row.result })
        }
      />
      <Text
        label={`File and line of test ${at + 1}`}
        value={row.at}
        onChange={place => replace({ ...row, at: place })}
      />
    </div>
    {row.result === 'failed' ? (
      <Text
        label={`Error of test ${at + 1}`}
        value={row.error}
        onChange={error => replace({ ...row, error })}
      />
    ) : null}
  </div>
);

interface Props extends FormProps {
  /** Whether the step has the input that reads reports. */
  readonly isRead: boolean;
  readonly read: () => void;
}

/** The report that the job's tests left in the workspace. */
export const TestsForm = ({ known: { tests }, set, isRead, read }: Props) => {
  const change = (part: Partial<TestReport>): void => set({ tests: { ...tests, ...part } });
  return (
    <details open={roomy && tests.rows.length > 0}>
      <summary>{counted('Test report', tests.rows)}</summary>
      <p className="hint">
        Seen by the message if the step has the input <code>tests</code>.
      </p>
      {isRead ? null : (
        <button type="button" className="quiet" onClick={read}>
          Add tests to the step
        </button>
      )}
      <Text label="Tests that passed" value={tests.passed} onChange={passed => change({ passed })} />
      <Rows one="test" rows={tests.rows} fresh={FRESH} onChange={rows => change({ rows })}>
        {(row, at, replace) => <TestForm row={row} at={at} replace={replace} />}
      </Rows>
    </details>
  );
};
