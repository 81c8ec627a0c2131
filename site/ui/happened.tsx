import { useState } from 'react';
import { findNearest } from '../../src/text/nearest.js';
import { describeMismatch, EVENT_NAMES, inferEvent } from '../../tools/demo/event-name.js';
import { happenedIn } from '../happened.js';
import { parsedEvent, chooseStep, stories, chooseStory } from '../scenes.js';
import type { Happened, State } from '../state.js';
import { Text } from './fields.js';
import { TestsForm } from './tests-form.js';
import { FailuresForm, HistoryForm, MatrixForm, ResultsForm, roomy, RunForm } from './happened-forms.js';

type Change = (update: (state: State) => State) => void;

interface Props {
  readonly state: State;
  readonly change: Change;
}

/** What most people come for, one click each. */
const QUICK: Readonly<Record<string, string>> = {
  'failure-first': '❌ Tests failed',
  'failure-fixed': '✅ Fixed',
  'readme-report': '📋 Run report',
  'readme-release': '📦 Release',
  'pull-request-opened': '🔀 Pull request',
  'deployment-failed': '🚀 Deployment',
};

const groups = [...new Set(stories.map(({ group }) => group))];

const StoryPicker = ({ state, change }: Props) => {
  const pick = (story: string): void =>
    change(({ step }) => ({ story, happened: {}, ...(step && { step }) }));
  return (
    <>
      <div className="field">
        <label htmlFor="story">Story</label>
        <select id="story" value={chooseStory(state).id} onChange={({ target }) => pick(target.value)}>
          {groups.map(group => (
            <optgroup key={group} label={group}>
              {stories
                .filter(story => story.group === group)
                .map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </div>
      <div className="chips" role="group" aria-label="Common stories">
        {Object.entries(QUICK).map(([id, label]) => (
          <button key={id} type="button" aria-pressed={chooseStory(state).id === id} onClick={() => pick(id)}>
            {label}
          </button>
        ))}
      </div>
    </>
  );
};

const OwnEventForm = ({ state, change }: Props) => {
  const story = chooseStory(state);
  const [opened, setOpened] = useState(false);
  const own = state.own;
  const set = (name: string, payload: string): void => change(now => ({ ...now, own: { name, payload } }));
  const isRead = own === undefined || parsedEvent(own.payload) !== undefined;
  const setPayload = (payload: string): void => {
    const name = own?.name ?? story.event;
    const given = parsedEvent(payload) ?? {};
    set(describeMismatch(name, given) === undefined ? name : (inferEvent(given) ?? name), payload);
  };
  const near = own && findNearest(own.name, EVENT_NAMES);
  return (
    <details
      open={opened || own !== undefined}
      onToggle={({ currentTarget }) => setOpened(currentTarget.open)}
    >
      <summary>{own ? 'Your own event' : 'Use your own event'}</summary>
      <p className="hint">
        In a workflow, <code>cat "$GITHUB_EVENT_PATH"</code> prints it. It stays in this page, and in the link
        if you share it.
      </p>
      <Text
        label="Event name"
        value={own?.name ?? story.event}
        onChange={name => set(name, own?.payload ?? JSON.stringify(story.payload, null, 2))}
      />
      <Text
        label="Event payload (JSON)"
        rows={10}
        code
        value={own?.payload ?? JSON.stringify(story.payload, null, 2)}
        onChange={setPayload}
      />
      {own === undefined || EVENT_NAMES.includes(own.name) ? null : (
        <p className="mistake">
          No event is called “{own.name}”{near === undefined ? '' : `; did you mean ${near}?`}
        </p>
      )}
      {isRead ? null : <p className="mistake">This is not a JSON object.</p>}
      {own ? (
        <button type="button" className="quiet" onClick={() => change(({ own: _own, ...rest }) => rest)}>
          Back to the story’s event
        </button>
      ) : null}
    </details>
  );
};

/** The left column: what happened. */
export const HappenedColumn = ({ state, change }: Props) => {
  const known = { ...happenedIn(chooseStory(state)), ...state.happened };
  const set = (part: Happened): void => change(now => ({ ...now, happened: { ...now.happened, ...part } }));
  const form = { known, set };
  const isRead = chooseStep(state).inputs.some(({ name }) => name === 'tests');
  const readInStep = (): void =>
    change(now => {
      const step = chooseStep(now);
      return {
        ...now,
        step: { ...step, inputs: [...step.inputs, { name: 'tests', value: 'reports/**/*.xml' }] },
      };
    });
  const forms = (
    <>
      <RunForm {...form} />
      <HistoryForm {...form} />
      <FailuresForm {...form} />
      <ResultsForm {...form} kind="needs" />
      <ResultsForm {...form} kind="steps" />
      <MatrixForm {...form} />
      <TestsForm {...form} isRead={isRead} read={readInStep} />
      <OwnEventForm state={state} change={change} />
    </>
  );
  return (
    <section className="column happened" aria-labelledby="happened">
      <h2 id="happened">
        <span className="number">1</span> What happened
      </h2>
      <StoryPicker state={state} change={change} />
      {roomy ? (
        forms
      ) : (
        <details className="more-forms">
          <summary>Change what happened</summary>
          {forms}
        </details>
      )}
    </section>
  );
};
