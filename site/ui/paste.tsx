import { useState } from 'react';
import type { Step } from '../state.js';
import { readPasted } from '../step/paste.js';
import { Text } from './fields.js';

interface Props {
  readonly known: readonly string[];
  readonly take: (step: Step) => void;
  readonly say: (words: string) => void;
}

/** Reads a step of Hookline or of another action into the form. */
export const PasteForm = ({ known, take, say }: Props) => {
  const [text, setText] = useState('');
  const [notes, setNotes] = useState<readonly string[]>();
  const [refused, setRefused] = useState('');
  const read = (): void => {
    const reading = readPasted(text, known);
    setRefused(reading.kind === 'refused' ? reading.reason : '');
    setNotes(reading.kind === 'read' ? reading.pasted.notes : undefined);
    if (reading.kind !== 'read') return;
    take(reading.pasted.step);
    say(`Read the step of ${reading.pasted.from}`);
  };
  return (
    <details className="paste">
      <summary>Paste a step you have</summary>
      <p className="hint">
        Of Hookline, or of slackapi/slack-github-action, 8398a7/action-slack, rtCamp/action-slack-notify,
        act10ns/slack, sarisia/actions-status-discord, tsickert/discord-webhook or Ilshidur/action-discord.
      </p>
      <Text label="Step or workflow (YAML)" rows={8} code value={text} onChange={setText} />
      <button type="button" onClick={read} disabled={text.trim() === ''}>
        Read it into the form
      </button>
      {refused === '' ? null : <p className="mistake">{refused}</p>}
      {notes === undefined ? null : notes.length === 0 ? (
        <p className="fine">✓ Everything has its place in the form</p>
      ) : (
        <ul className="notes" aria-label="What changed">
          {notes.map(note => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </details>
  );
};
