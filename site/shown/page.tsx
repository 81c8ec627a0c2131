import { useCallback, useState } from 'react';
import { MessagesColumn } from '../ui/messages.js';
import { systemView, type View } from '../ui/view.js';
import type { Shown } from './types.js';

/** What `npm start -- --open` shows: the posted messages, drawn like in the playground. */
export const Page = ({ shown: { stories, platforms } }: { shown: Shown }) => {
  const [at, setAt] = useState(0);
  const [view, setView] = useState<View>(systemView);
  const [said, setSaid] = useState('');
  const say = useCallback((words: string) => setSaid(words), []);
  const story = stories[at];
  if (!story) return null;
  return (
    <>
      <header className="top">
        <h1>Hookline: {story.title}</h1>
        <p>Posted by the action on this machine. Nothing left it, and this page needs no network.</p>
        <nav aria-label="Elsewhere">
          <a href={story.link} target="_blank" rel="noreferrer">
            Change it in the playground ↗
          </a>
        </nav>
      </header>
      <main className="shown">
        {stories.length > 1 ? (
          <nav className="chips" aria-label="Stories">
            {stories.map(({ title }, index) => (
              <button key={title} type="button" aria-pressed={index === at} onClick={() => setAt(index)}>
                {title}
              </button>
            ))}
          </nav>
        ) : null}
        <MessagesColumn
          result={story.result}
          before={undefined}
          platforms={platforms}
          view={view}
          setView={setView}
          say={say}
        />
      </main>
      <p role="status" className={said === '' ? 'unseen' : 'toast'}>
        {said}
      </p>
    </>
  );
};
