import type { GollumEvent } from '@octokit/webhooks-types';
import { type Inline, link, text } from '../../text/tree.js';
import { count, sentence, whoAndWhere, smallFacts } from '../shared/common.js';
import { known, list, name, url } from '../../values/read.js';
import { told } from '../shared/told.js';
import type { EventReader, GitHubEvent } from '../types.js';

type Page = NonNullable<NonNullable<GitHubEvent<GollumEvent>['payload']['pages']>[number]>;

/** Pages that are listed before the rest is counted. */
const LISTED = 5;

/** Wiki pages. https://docs.github.com/webhooks/webhook-events-and-payloads#gollum */
export const gollum: EventReader<GollumEvent> = ({ payload, context }) => {
  const base = whoAndWhere(payload, context);
  const pages = list(payload.pages);
  const [only] = pages.length === 1 ? pages : [];
  const summary = name(only?.summary);
  return told(base, context, {
    mark: 'wiki',
    title: sentence(base.actor, only ? `${verbOf(only)} wiki page ${titleOf(only)}` : deedOf(pages)),
    ...known('url', url(only?.html_url) ?? (base.repo && `${base.repo.url}/wiki`)),
    lines: only ? [] : linesOf(pages),
    facts: smallFacts(summary),
  });
};

const verbOf = (page: Page): string => (page.action === 'created' ? 'created' : 'edited');

const titleOf = (page: Page): string => name(page.title) ?? name(page.page_name) ?? 'without a title';

/** `created 1 and edited 2 wiki pages` */
const deedOf = (pages: readonly Page[]): string => {
  const created = pages.filter(page => verbOf(page) === 'created').length;
  const edited = pages.length - created;
  if (pages.length === 0) return 'changed the wiki';
  if (created === 0 || edited === 0)
    return `${edited === 0 ? 'created' : 'edited'} ${count(pages.length, 'wiki page')}`;
  return `created ${created} and edited ${count(edited, 'wiki page')}`;
};

const linesOf = (pages: readonly Page[]): readonly (readonly Inline[])[] => {
  const shown = pages.slice(0, LISTED).map(page => {
    const summary = name(page.summary);
    const note = summary === undefined ? verbOf(page) : `${verbOf(page)}: ${summary}`;
    return [link(titleOf(page), url(page.html_url)), text(` ${note}`)];
  });
  const left = pages.length - LISTED;
  return left > 0 ? [...shown, [text(`and ${left} more`)]] : shown;
};
