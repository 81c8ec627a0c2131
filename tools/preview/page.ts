import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Assets } from './assets.js';
import type { PreviewCase } from './cases.js';
import { drawDiscord } from './discord.js';
import { h } from './element.js';
import type { JsonObject } from './json.js';
import { drawSlack } from './slack.js';
import { STYLE } from './style.js';
import { THEMES, type Theme } from './theme.js';

/** Nothing may be requested from the network. */
const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'unsafe-inline'";

const CHOICES = ['both', ...THEMES] as const;

const raw = (html: string): Readonly<Record<string, unknown>> => ({
  dangerouslySetInnerHTML: { __html: html },
});

/** A file name and anchor for a case. */
export const slugify = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const drawForm = (label: string, bodies: readonly string[]): ReactElement | undefined =>
  bodies.length === 0
    ? undefined
    : h(
        'div',
        null,
        h('h3', null, label),
        ...bodies.map(body => h('div', { className: 'body', ...raw(body) })),
      );

const drawPair = (one: PreviewCase, theme: Theme): ReactElement => {
  const slack = (payload: JsonObject): string => drawSlack(payload, theme);
  return h(
    'div',
    { className: `pair ${theme}` },
    h(
      'div',
      { className: 'column' },
      drawForm('Slack', one.slack.map(slack)),
      drawForm('Slack, plainer', one.slackPlainer.map(slack)),
    ),
    h(
      'div',
      { className: 'column' },
      drawForm(
        'Discord',
        one.discord.map(payload => drawDiscord(payload, theme)),
      ),
    ),
  );
};

const drawCase = (one: PreviewCase): ReactElement =>
  h(
    'section',
    { className: 'case', id: slugify(one.name) },
    h('h2', null, one.name),
    ...THEMES.map(theme => drawPair(one, theme)),
  );

const drawChoice = (choice: (typeof CHOICES)[number]): ReactElement =>
  h(
    'label',
    null,
    h('input', { type: 'radio', name: 'theme', value: choice, defaultChecked: choice === 'both' }),
    choice,
  );

/** The whole page, self-contained: both platforms side by side, each case in light and dark. */
export const drawPage = (cases: readonly PreviewCase[], assets: Assets): string =>
  `<!doctype html>${renderToStaticMarkup(
    h(
      'html',
      { lang: 'en' },
      h(
        'head',
        null,
        h('meta', { charSet: 'utf-8' }),
        h('meta', { httpEquiv: 'Content-Security-Policy', content: POLICY }),
        h('title', null, 'Hookline preview'),
        h('style', raw(assets.css + STYLE)),
      ),
      h(
        'body',
        null,
        h('nav', null, ...CHOICES.map(drawChoice)),
        h('main', null, ...cases.map(drawCase)),
        h('script', raw(assets.script.replaceAll('</script', '<\\/script'))),
      ),
    ),
  )}`;
