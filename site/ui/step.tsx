import { entries } from 'virtual:inputs';
import { useState } from 'react';
import { chooseStep } from '../scenes.js';
import {
  platformOfLine,
  PLATFORMS,
  platformsOf,
  secretFor,
  type PlatformId,
  type State,
  type Step,
} from '../state.js';
import type { InputEntry } from '../step/inputs.js';
import { Radios } from './fields.js';
import { freshValue, InputRow, Marked } from './input-row.js';
import { PasteForm } from './paste.js';
import { Yaml } from './yaml.js';

type Change = (update: (state: State) => State) => void;

interface Props {
  readonly state: State;
  readonly change: Change;
  readonly mistakes: readonly string[];
  readonly say: (words: string, aloud?: boolean) => void;
}

/** Chosen by other means, or filled in by the runner. */
const HIDDEN = new Set(['webhook', 'job', 'matrix', 'token']);
const SHOWN = entries.filter(({ name }) => !HIDDEN.has(name));
const byName = new Map(entries.map(entry => [entry.name, entry]));
const groups = [...new Set(SHOWN.map(({ group }) => group))];

/** Mistakes by the input that they start with; others under ''. */
const inputOfMistake = (mistake: string): string => {
  const name = /^([a-z-]+): /.exec(mistake)?.[1] ?? '';
  return byName.has(name) ? name : '';
};

/** The first sentence or half of one; `code` stays whole. */
const brief = (text: string): string => {
  const first = /^(?:`[^`]*`|[^`])+?[.:;](?= |$)/.exec(text)?.[0] ?? text;
  return first.length > 100 ? `${first.slice(0, first.lastIndexOf(' ', 97))} …` : first.replace(/[:;]$/, '.');
};

const AddInput = ({ used, add }: { used: ReadonlySet<string>; add: (name: string) => void }) => {
  const [opened, setOpened] = useState(false);
  return (
    <details className="add" open={opened} onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
      <summary id="add-input">+ Add an input</summary>
      {groups.map(group => (
        <div key={group} role="group" aria-label={group}>
          <h3>{group}</h3>
          <ul>
            {SHOWN.filter(entry => entry.group === group && !used.has(entry.name)).map(
              ({ name, description }) => (
                <li key={name}>
                  <button
                    type="button"
                    onClick={() => {
                      add(name);
                      setOpened(false);
                    }}
                  >
                    <b>{name}</b>{' '}
                    <span>
                      <Marked text={brief(description)} />
                    </span>
                  </button>
                </li>
              ),
            )}
          </ul>
        </div>
      ))}
    </details>
  );
};

/** What most steps set sooner or later. */
const COMMON = ['when', 'title', 'text', 'fields', 'mention', 'needs', 'steps', 'details'];

const Common = ({ used, add }: { used: ReadonlySet<string>; add: (name: string) => void }) => (
  <div className="words" role="group" aria-label="Common inputs">
    {COMMON.filter(name => byName.has(name) && !used.has(name)).map(name => (
      <button key={name} id={`add-${name}`} type="button" className="small" onClick={() => add(name)}>
        + {name}
      </button>
    ))}
  </div>
);

interface StepForm {
  readonly step: Step;
  readonly set: (step: Step) => void;
}

const Targets = ({ step, set }: StepForm) => {
  const chosen = platformsOf(step);
  const toggle = (platform: PlatformId): void => {
    if (!chosen.includes(platform)) {
      set({ ...step, webhook: [...step.webhook, secretFor(platform)] });
      return;
    }
    const webhook = step.webhook.filter(line => platformOfLine(line) !== platform);
    const inputs = step.inputs.filter(({ name }) => platform !== 'slack' || name !== 'slack-token');
    set({ ...step, webhook, inputs });
  };
  return (
    <fieldset className="targets">
      <legend>Post to</legend>
      {PLATFORMS.map(platform => (
        <label key={platform}>
          <input type="checkbox" checked={chosen.includes(platform)} onChange={() => toggle(platform)} />
          {platform === 'slack' ? 'Slack' : 'Discord'}
        </label>
      ))}
      <p className="hint">
        The step names a secret of your repository that holds the webhook’s URL. This page never asks for it.
      </p>
      {chosen.length === 0 ? (
        <p className="mistake">Choose where to post: without a webhook, the step posts nothing.</p>
      ) : null}
    </fieldset>
  );
};

const KINDS = [
  { value: 'notify', label: 'Last step: reports now' },
  { value: 'watch', label: 'First step: watches the job' },
];

const focusSoon = (id: string): void => {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
};

const findEntry = (name: string): InputEntry =>
  byName.get(name) ?? {
    name,
    group: '',
    description: 'Hookline has no input of this name.',
    control: { kind: 'text' },
  };

/** The middle column: the step. */
export const StepColumn = ({ state, change, mistakes, say }: Props) => {
  const step = chooseStep(state);
  const set = (next: Step): void => change(now => ({ ...now, step: next }));
  const { inputs } = step;
  const add = (name: string): void => {
    set({ ...step, inputs: [...inputs, { name, value: freshValue(findEntry(name)) }] });
    say(`${name} added`, true);
    focusSoon(`input-${name}`);
  };
  const used = new Set(inputs.map(({ name }) => name));
  const elsewhere = mistakes.filter(mistake => !inputs.some(({ name }) => name === inputOfMistake(mistake)));
  return (
    <section className="column step" aria-labelledby="step">
      <h2 id="step" tabIndex={-1}>
        <span className="number">2</span> Your step
      </h2>
      <PasteForm known={entries.map(({ name }) => name)} take={set} say={say} />
      <Radios
        legend="Which action"
        value={step.watch ? 'watch' : 'notify'}
        choices={KINDS}
        onChange={kind => set({ ...step, watch: kind === 'watch' })}
      />
      <Targets step={step} set={set} />
      {elsewhere.map(mistake => (
        <p key={mistake} className="mistake">
          {mistake}
        </p>
      ))}
      {inputs.length === 0 ? <p className="hint">No input is needed: the event says what happened.</p> : null}
      {inputs.map(({ name, value }, at) => (
        <InputRow
          key={name}
          entry={findEntry(name)}
          value={value}
          mistakes={mistakes.filter(mistake => inputOfMistake(mistake) === name)}
          onChange={next => set({ ...step, inputs: inputs.with(at, { name, value: next }) })}
          onRemove={() => {
            set({ ...step, inputs: inputs.toSpliced(at, 1) });
            say(`${name} removed`, true);
            focusSoon(COMMON.includes(name) ? `add-${name}` : 'add-input');
          }}
        />
      ))}
      <Common used={used} add={add} />
      <AddInput used={used} add={add} />
      <Yaml state={state} set={set} say={say} />
      {state.step ? (
        <button type="button" className="quiet" onClick={() => change(({ step: _step, ...rest }) => rest)}>
          Back to the story’s own step
        </button>
      ) : null}
    </section>
  );
};
