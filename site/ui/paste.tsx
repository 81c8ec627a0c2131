import { useState } from 'react';
import type { Step } from '../state.js';
import { readPasted } from '../step/paste.js';
import { Text } from './fields.js';
import { Marked } from './input-row.js';

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
  const [opened, setOpened] = useState(false);
  const read = (): void => {
    const reading = readPasted(text, known);
    setRefused(reading.kind === 'refused' ? reading.reason : '');
    setNotes(reading.kind === 'read' ? reading.pasted.notes : undefined);
    if (reading.kind !== 'read') return;
    take(reading.pasted.step);
    say(`Read the step of ${reading.pasted.from}`);
    setOpened(false);
  };
  return (
    <div className="paste">
      <details open={opened} onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
        <summary>Paste a step you have</summary>
        <p className="hint">
          A step of Hookline, slackapi/slack-github-action, 8398a7/action-slack, rtCamp/action-slack-notify,
          act10ns/slack, sarisia/actions-status-discord, tsickert/discord-webhook or Ilshidur/action-discord.
        </p>
        <Text label="Step or workflow (YAML)" rows={8} code value={text} onChange={setText} />
        <button type="button" onClick={read} disabled={text.trim() === ''}>
          Read it into the form
        </button>
        {refused === '' ? null : <p className="mistake">{refused}</p>}
      </details>
      {notes === undefined ? null : notes.length === 0 ? (
        <p className="fine">✓ The form below has all of it</p>
      ) : (
        <>
          <p className="hint">Read into the form. What changed:</p>
          <ul className="notes" aria-label="What changed">
            {notes.map(note => (
              <li key={note}>
                <Marked text={note} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
};
