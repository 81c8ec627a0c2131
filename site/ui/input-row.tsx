import type { InputEntry } from '../step/inputs.js';
import { toChoices } from './fields.js';

/** An example for each input whose empty box would say nothing. */
const EXAMPLES: Readonly<Record<string, string>> = {
  'allowed-hosts': 'chat.example.com',
  status: '${{ job.status }}',
  tests: 'reports/**/*.xml',
  release: 'latest',
  'max-lines': '20',
  payload: `slack:
  text: The shop is open again
discord:
  content: The shop is open again`,
  'payload-file': '.github/message.yml',
  config: '.github/hookline.yml',
  title: 'Deployed {{ ref }} 🎉',
  text: 'See [the plan](https://example.com) and **act**.',
  fields: 'Environment: production\nVersion: {{ ref }}',
  buttons: 'Open the site: https://example.com',
  footer: 'by the release crew',
  color: '#8250df',
  image: 'https://example.com/chart.png',
  thumbnail: 'https://example.com/logo.png',
  mention: 'author',
  users: 'octocat: U0123ABCD, 80351110224678912',
  username: 'Release bot',
  avatar: 'https://example.com/bot.png',
  channel: 'C0123ABCD',
  thread: '1764064800.000100',
};

/** The value of an input when someone adds it. */
export const freshValue = ({ name, control }: InputEntry): string => {
  if (name === 'needs' || name === 'steps') return `\${{ toJSON(${name}) }}`;
  if (name === 'when') return 'failure, fixed';
  if (name === 'slack-token') return '${{ secrets.SLACK_BOT_TOKEN }}';
  if (control.kind === 'boolean') return 'true';
  if (control.kind === 'choice') return control.words.find(word => word !== 'auto') ?? '';
  return EXAMPLES[name] ?? '';
};

interface Props {
  readonly entry: InputEntry;
  readonly value: string;
  readonly mistakes: readonly string[];
  readonly onChange: (value: string) => void;
  readonly onRemove: () => void;
}

/** The first sentence, and the rest for people who ask. */
const Description = ({ text, id }: { text: string; id: string }) => {
  const [first = '', ...rest] = text.split(/(?<=\.) (?=[A-Z`])/);
  return (
    <div className="hint" id={id}>
      {rest.length === 0 ? (
        <Marked text={text} />
      ) : (
        <details className="more">
          <summary>
            <Marked text={first} />
          </summary>
          <Marked text={rest.join(' ')} />
        </details>
      )}
    </div>
  );
};

/** `code` in a description. */
export const Marked = ({ text }: { text: string }) =>
  text.split('`').map((part, at) => (at % 2 === 1 ? <code key={part + String(at)}>{part}</code> : part));

const words = (value: string): readonly string[] => value.split(/[\s,]+/).filter(Boolean);

interface ControlProps {
  readonly id: string;
  readonly entry: InputEntry;
  readonly value: string;
  readonly described: { readonly 'aria-describedby': string; readonly 'aria-invalid': boolean };
  readonly onChange: (value: string) => void;
}

const Words = ({ id, entry, value, onChange, all }: ControlProps & { readonly all: readonly string[] }) => {
  const chosen = words(value);
  const toggle = (word: string): void =>
    onChange((chosen.includes(word) ? chosen.filter(one => one !== word) : [...chosen, word]).join(', '));
  return (
    <div className="words" role="group" aria-label={entry.name}>
      {[...new Set([...all, ...chosen])].map((word, at) => (
        <label key={word}>
          <input
            id={at === 0 ? id : undefined}
            type="checkbox"
            checked={chosen.includes(word)}
            onChange={() => toggle(word)}
          />
          <span>{word}</span>
        </label>
      ))}
    </div>
  );
};

const InputControl = (props: ControlProps) => {
  const { id, entry, value, described, onChange } = props;
  const { name, control } = entry;
  const change = ({ target }: { target: { value: string } }): void => onChange(target.value);
  if (control.kind === 'words') return <Words {...props} all={control.words} />;
  if (control.kind === 'choice' || control.kind === 'boolean') {
    const all = control.kind === 'choice' ? control.words : ['true', 'false'];
    return (
      <select id={id} value={value} onChange={change} {...described}>
        {toChoices([...new Set([...all, value])]).map(choice => (
          <option key={choice.value}>{choice.label}</option>
        ))}
      </select>
    );
  }
  if (control.kind === 'lines' || value.includes('\n'))
    return (
      <textarea
        id={id}
        rows={Math.min(12, Math.max(2, value.split('\n').length))}
        value={value}
        placeholder={EXAMPLES[name]}
        onChange={change}
        {...described}
      />
    );
  return (
    <input
      id={id}
      type="text"
      autoComplete="off"
      value={value}
      placeholder={EXAMPLES[name]}
      onChange={change}
      {...described}
    />
  );
};

/** One input of the step: what it is, its value, and what is wrong with it. */
export const InputRow = ({ entry, value, mistakes, onChange, onRemove }: Props) => {
  const id = `input-${entry.name}`;
  const described = {
    'aria-describedby': `${id}-about${mistakes.length > 0 ? ` ${id}-mistake` : ''}`,
    'aria-invalid': mistakes.length > 0,
  };
  return (
    <div className={mistakes.length > 0 ? 'input wrong' : 'input'}>
      <div className="input-head">
        {entry.control.kind === 'words' ? (
          <span className="name">{entry.name}</span>
        ) : (
          <label htmlFor={id}>{entry.name}</label>
        )}
        <button
          type="button"
          className="icon"
          aria-label={`Remove ${entry.name}`}
          title="Remove"
          onClick={onRemove}
        >
          ✕
        </button>
      </div>
      <InputControl id={id} entry={entry} value={value} described={described} onChange={onChange} />
      <Description text={entry.description} id={`${id}-about`} />
      {mistakes.map(mistake => (
        <p key={mistake} className="mistake" id={`${id}-mistake`}>
          {mistake}
        </p>
      ))}
    </div>
  );
};
