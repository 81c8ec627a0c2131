import { useId, useRef, type ReactNode } from 'react';

/** Small forms: every control has a label for screen readers. */

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export const toChoices = (values: readonly string[]): readonly Choice[] =>
  values.map(value => ({ value, label: value }));

interface Labelled {
  readonly label: string;
  /** The label is read aloud but not shown: the column's head shows it. */
  readonly hidden?: boolean;
  readonly children: (id: string) => ReactNode;
}

const Labelled = ({ label, hidden, children }: Labelled) => {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id} className={hidden ? 'unseen' : undefined}>
        {label}
      </label>
      {children(id)}
    </div>
  );
};

interface TextProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hidden?: boolean;
  readonly placeholder?: string;
  readonly rows?: number;
  readonly code?: boolean;
}

export const Text = ({ label, value, onChange, hidden, placeholder, rows = 1, code }: TextProps) => (
  <Labelled label={label} {...(hidden && { hidden })}>
    {id =>
      rows > 1 ? (
        <textarea
          id={id}
          value={value}
          rows={rows}
          placeholder={placeholder}
          className={code ? 'code' : undefined}
          spellCheck={!code}
          onChange={({ target }) => onChange(target.value)}
        />
      ) : (
        <input
          id={id}
          type="text"
          value={value}
          placeholder={placeholder}
          autoComplete="off"
          onChange={({ target }) => onChange(target.value)}
        />
      )
    }
  </Labelled>
);

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChange: (value: string) => void;
  readonly hidden?: boolean;
}

/** A value outside the choices, from a link or a story, is shown as it is. */
export const Select = ({ label, value, choices, onChange, hidden }: SelectProps) => (
  <Labelled label={label} {...(hidden && { hidden })}>
    {id => (
      <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
        {choices.some(choice => choice.value === value) ? null : <option value={value}>{value}</option>}
        {choices.map(choice => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    )}
  </Labelled>
);

interface RadiosProps {
  readonly legend: string;
  /** For the style. */
  readonly kind?: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChange: (value: string) => void;
}

/** A few choices next to each other. */
export const Radios = ({ legend, kind = '', value, choices, onChange }: RadiosProps) => {
  const name = useId();
  return (
    <fieldset className={`radios ${kind}`}>
      <legend className="unseen">{legend}</legend>
      {choices.map(choice => (
        <label key={choice.value}>
          <input
            type="radio"
            name={name}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <span>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  );
};

interface RowsProps<Row> {
  /** What one row is, for its buttons. */
  readonly one: string;
  readonly rows: readonly Row[];
  readonly fresh: Row;
  readonly onChange: (rows: readonly Row[]) => void;
  readonly children: (row: Row, at: number, replace: (row: Row) => void) => ReactNode;
}

/** Rows that can be added and removed. */
export function Rows<Row>({ one, rows, fresh, onChange, children }: RowsProps<Row>) {
  const add = useRef<HTMLButtonElement>(null);
  return (
    <>
      {rows.map((row, at) => (
        // Rows have no names, so their positions identify them.
        <div className="row" key={at}>
          {children(row, at, next => onChange(rows.with(at, next)))}
          <button
            type="button"
            className="icon"
            aria-label={`Remove ${one} ${at + 1}`}
            title={`Remove ${one}`}
            onClick={() => {
              onChange(rows.toSpliced(at, 1));
              // The button goes with its row; whoever uses the keyboard goes on from here.
              add.current?.focus();
            }}
          >
            ✕
          </button>
        </div>
      ))}
      <button ref={add} type="button" className="quiet" onClick={() => onChange([...rows, fresh])}>
        + Add {one}
      </button>
    </>
  );
}

interface CopyProps {
  readonly text: () => string;
  readonly label: string;
  readonly done: (said: string) => void;
  readonly primary?: boolean;
}

/** Copies, and says so. */
export const Copy = ({ text, label, done, primary }: CopyProps) => (
  <button
    type="button"
    className={primary ? 'primary' : undefined}
    onClick={() => {
      navigator.clipboard.writeText(text()).then(
        () => done(`${label}: copied`),
        () => done(`${label}: your browser did not allow it; select the text and copy it`),
      );
    }}
  >
    {label}
  </button>
);
