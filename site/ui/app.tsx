import { icon } from 'virtual:icon';
import { entries } from 'virtual:inputs';
import { useCallback, useEffect, useRef, useState } from 'react';
import { notificationLine } from '../draw.js';
import { run, type Result } from '../engine.js';
import { decodeLink, encodeState } from '../link.js';
import { buildScene, chooseStep, storyFor } from '../scenes.js';
import { FIRST, platformsOf, type State } from '../state.js';
import { readPasted } from '../step/paste.js';
import { Copy } from './fields.js';
import { HappenedColumn } from './happened.js';
import { MessagesColumn } from './messages.js';
import { StepColumn } from './step.js';
import { systemView, type View } from './view.js';

const DEFAULTS = Object.fromEntries(
  entries.flatMap(({ name, default: filledIn }) =>
    filledIn === undefined ? [] : [[name, filledIn] as const],
  ),
);
const NAMES = entries.map(({ name }) => name);

/** The action's result for the state; the previous one while the next one is built. */
const useResult = (state: State): { result: Result | undefined; before: Result | undefined } => {
  const [result, setResult] = useState<Result>();
  const [before, setBefore] = useState<Result>();
  const latest = useRef(0);
  useEffect(() => {
    const turn = ++latest.current;
    void run(buildScene(state), DEFAULTS).then(made => {
      if (turn !== latest.current) return;
      setResult(made);
      if (made.mistakes.length === 0) setBefore(made);
    });
  }, [state]);
  return { result, before };
};

const stateFor = async (hash: string): Promise<{ state: State; said: string }> => {
  const asked = await decodeLink(hash);
  if (asked.kind === 'state') return { state: asked.state, said: '' };
  if (asked.kind === 'unreadable')
    return { state: FIRST, said: 'This link cannot be read; here is a new start' };
  const state = { story: storyFor(asked), happened: {} };
  if (asked.step === '') return { state, said: '' };
  const reading = readPasted(asked.step, NAMES);
  return reading.kind === 'read'
    ? {
        state: { ...state, step: reading.pasted.step },
        said: reading.pasted.notes.join(' · ').replaceAll('`', ''),
      }
    : { state, said: reading.reason };
};

/** Keeps the link and the state in sync in both directions. */
const useLink = (state: State, setState: (state: State) => void, say: (words: string) => void): boolean => {
  const [isRead, setIsRead] = useState(false);
  const own = useRef('');
  useEffect(() => {
    const follow = (): void => {
      if (location.hash === own.current && own.current !== '') return;
      void stateFor(location.hash).then(({ state: asked, said }) => {
        setState(asked);
        setIsRead(true);
        if (said !== '') say(said);
      });
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [setState, say]);
  useEffect(() => {
    if (!isRead) return;
    const timer = setTimeout(() => {
      void encodeState(state).then(hash => {
        own.current = hash;
        if (location.hash !== hash) history.replaceState(undefined, '', hash);
      });
    }, 150);
    return () => clearTimeout(timer);
  }, [state, isRead]);
  return isRead;
};

/** How long a remark is shown. */
const SAID_MS = 8_000;

/** A remark. What everybody sees anyway is only read aloud. */
const SILENT = { words: '', aloud: false };

/** The link holds the state, so a jump leaves it as it is. */
const jumpTo =
  (id: string) =>
  (event: { preventDefault: () => void }): void => {
    event.preventDefault();
    const heading = document.getElementById(id);
    heading?.scrollIntoView();
    heading?.focus();
  };

const readLink = (): string => location.href;

export const App = () => {
  const [state, setState] = useState<State>(FIRST);
  const [view, setView] = useState<View>(systemView);
  const [said, setSaid] = useState(SILENT);
  const say = useCallback((words: string, aloud = false) => setSaid({ words, aloud }), []);
  useEffect(() => {
    const timer = setTimeout(() => setSaid(SILENT), SAID_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const isRead = useLink(state, setState, say);
  const { result, before } = useResult(state);
  const line = result?.slack[0] ? notificationLine('slack', result.slack[0].body) : (result?.reason ?? '');
  if (!isRead) return null;
  return (
    <>
      <header className="top">
        <a className="skip" href="#step" onClick={jumpTo('step')}>
          Go to your step
        </a>
        <a className="skip" href="#messages" onClick={jumpTo('messages')}>
          Go to the messages
        </a>
        <h1>
          <img src={icon} alt="" width="24" height="24" /> Hookline playground
        </h1>
        <p>See the Slack and Discord message before you push. Nothing leaves this page.</p>
        <nav aria-label="Elsewhere">
          <Copy label="Copy link" text={readLink} done={say} />
          <a href="https://github.com/hookline/hookline">Documentation</a>
        </nav>
      </header>
      <main>
        <HappenedColumn state={state} change={setState} />
        <StepColumn state={state} change={setState} mistakes={result?.mistakes ?? []} say={say} />
        <MessagesColumn
          result={result}
          before={before}
          posted={platformsOf(chooseStep(state))}
          view={view}
          setView={setView}
          say={say}
        />
      </main>
      <button
        type="button"
        className="peek"
        onClick={() => document.getElementById('messages')?.scrollIntoView({ behavior: 'smooth' })}
      >
        <span aria-hidden="true">🔔</span> {line}
      </button>
      <p role="status" className={said.words === '' || said.aloud ? 'unseen' : 'toast'}>
        {said.words}
      </p>
    </>
  );
};
