import { useLayoutEffect, useMemo, useRef } from 'react';
import { drawn, notificationLine } from '../draw.js';
import type { LogLine, Result, Sent } from '../engine.js';
import { PLATFORMS, type PlatformId } from '../state.js';
import { Copy, Radios } from './fields.js';
import type { View } from './view.js';

interface Props {
  readonly result: Result | undefined;
  /** The last result without a mistake. */
  readonly before: Result | undefined;
  /** Both by default. */
  readonly platforms?: readonly PlatformId[];
  /** Where the step posts: by default to all of them. */
  readonly posted?: readonly PlatformId[];
  readonly view: View;
  readonly setView: (view: View) => void;
  readonly say: (words: string) => void;
}

/** Discord's own grays and blues, a little darker or lighter where its client has too little contrast. */
const LEGIBLE = new CSSStyleSheet();
LEGIBLE.replaceSync(`
  .discord-message-timestamp { color: #a3a6ad !important; }
  :host([light-theme]) .discord-message-timestamp { color: #5c6069 !important; }
`);

/** Set once, for whatever measures the page. */
const FIRST_MARK = 'first message';

const Drawing = ({ html }: { html: string }) => {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = place;
    if (current === null) return;
    current.innerHTML = html;
    if (performance.getEntriesByName(FIRST_MARK).length === 0) performance.mark(FIRST_MARK);
    for (const one of current.querySelectorAll<HTMLElement>('[data-style]'))
      one.style.cssText = one.dataset['style'] ?? '';
    // Slack's arrow that collapses a picture. It does nothing in a drawing.
    for (const button of current.querySelectorAll('.slack button'))
      if (button.textContent === '') button.remove();
    for (const one of current.querySelectorAll('discord-messages *'))
      one.shadowRoot?.adoptedStyleSheets.push(LEGIBLE);
  }, [html]);
  return <div className="drawing" ref={place} />;
};

const TITLES: Readonly<Record<PlatformId, string>> = { slack: 'Slack', discord: 'Discord' };

const Message = ({
  sent,
  platform,
  view,
  say,
}: {
  sent: Sent;
  platform: PlatformId;
  view: View;
  say: Props['say'];
}) => {
  const { body, editor } = sent;
  const json = useMemo(() => JSON.stringify(body, null, 2), [body]);
  const html = useMemo(() => drawn(platform, body, view.theme), [json, platform, view.theme]);
  return (
    <>
      <Drawing html={html} />
      <div className="tools">
        <details className="payload">
          <summary>Payload</summary>
          <Copy label={`Copy ${TITLES[platform]} payload`} text={() => json} done={say} />
          <pre className="code" tabIndex={0} aria-label={`${TITLES[platform]} payload`}>
            {json}
          </pre>
        </details>
        {editor?.url === undefined ? null : (
          <a href={editor.url} target="_blank" rel="noreferrer">
            Open in {editor.title} ↗
          </a>
        )}
        {editor && editor.url === undefined ? (
          <span className="hint">Too long for a link to {editor.title}</span>
        ) : null}
      </div>
    </>
  );
};

/** Lines that name a platform's destination are shown with its message. */
const about = (platform: PlatformId, log: readonly LogLine[]): readonly string[] =>
  log.flatMap(({ line }) => (line.startsWith(`${platform}: cut`) ? [line.slice(platform.length + 2)] : []));

const whyNothing = (result: Result, isPosted = true): string => {
  if (!isPosted) return 'There is no message for this platform.';
  return result.mistakes.length > 0 ? 'Nothing is posted until the mistake is fixed.' : result.reason;
};

const PlatformCard = (props: Props & { readonly platform: PlatformId }) => {
  const { platform, result, before, posted, view, say } = props;
  const isPosted = posted?.includes(platform) ?? true;
  // While a mistake is being fixed, the last message stays in view.
  const isStale = (result?.mistakes.length ?? 0) > 0 && result?.[platform].length === 0;
  const sent = (isStale ? before : result)?.[platform] ?? [];
  const cuts = about(platform, result?.log ?? []);
  return (
    <article
      className={`card ${view.width}${isStale ? ' stale' : ''}`}
      aria-label={`${TITLES[platform]} message`}
    >
      <header>
        <h3>{TITLES[platform]}</h3>
        {isPosted ? null : <span className="chip">Preview: your step does not post here</span>}
        {sent.length > 1 ? <span className="chip">{sent.length} messages</span> : null}
        {cuts.map(cut => (
          <span className="chip cut" key={cut}>
            {cut}
          </span>
        ))}
      </header>
      {isStale && sent.length > 0 ? (
        <p className="hint">{whyNothing(result)} This is the last message without it.</p>
      ) : null}
      {sent[0] ? (
        <p className="notification">
          <span aria-hidden="true">🔔</span> <span className="unseen">Notification: </span>
          {notificationLine(platform, sent[0].body)}
        </p>
      ) : null}
      {sent.map((one, at) => (
        // Parts of one message are identified by their position.
        <Message key={at} sent={one} platform={platform} view={view} say={say} />
      ))}
      {sent.length === 0 && result ? <p className="nothing">{whyNothing(result, isPosted)}</p> : null}
    </article>
  );
};

const THEMES = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];
const WIDTHS = [
  { value: 'desktop', label: 'Desktop' },
  { value: 'phone', label: 'Phone' },
];

const ICONS: Readonly<Record<LogLine['how'], string>> = {
  info: '',
  notice: 'ℹ️ ',
  warning: '⚠️ ',
  error: '❌ ',
};

/** Mistakes, warnings, and notices: above the messages, since they explain how those look. */
const Remarks = ({ result }: { result: Result }) => (
  <div className="log">
    {result.mistakes.map(mistake => (
      <p className="mistake" key={mistake}>
        The step fails: {mistake}
      </p>
    ))}
    {result.log
      .filter(({ how }) => how !== 'info')
      .map(({ how, line }) => (
        <p className="remark" key={line}>
          <span aria-hidden="true">{ICONS[how]}</span>
          {line}
        </p>
      ))}
  </div>
);

const Log = ({ result }: { result: Result }) => {
  const lines = result.log.filter(({ how }) => how === 'info');
  return lines.length === 0 ? null : (
    <details className="log">
      <summary>Log of the step ({lines.length})</summary>
      <pre className="code" tabIndex={0} aria-label="Log of the step">
        {lines.map(({ line }) => line).join('\n')}
      </pre>
    </details>
  );
};

/** The right column: what both platforms show. */
export const MessagesColumn = (props: Props) => {
  const { result, view, setView, platforms = PLATFORMS, posted = platforms } = props;
  const ordered = [...platforms].sort((a, b) => Number(posted.includes(b)) - Number(posted.includes(a)));
  return (
    <section className="column messages" aria-labelledby="messages">
      <div className="bar">
        <h2 id="messages" tabIndex={-1}>
          <span className="number">3</span> The messages
        </h2>
        <Radios
          legend="Theme"
          value={view.theme}
          choices={THEMES}
          onChange={theme => setView({ ...view, theme: theme === 'dark' ? 'dark' : 'light' })}
        />
        <Radios
          legend="Width"
          kind="width"
          value={view.width}
          choices={WIDTHS}
          onChange={width => setView({ ...view, width: width === 'phone' ? 'phone' : 'desktop' })}
        />
      </div>
      {result ? <Remarks result={result} /> : null}
      {ordered.map(platform => (
        <PlatformCard {...props} key={platform} platform={platform} />
      ))}
      {result ? <Log result={result} /> : null}
    </section>
  );
};
