import type { GollumEvent } from '@octokit/webhooks-types';
import { type Inline, link, text } from '../../text/tree.js';
import { pluralize, readActorAndRepo } from '../shared/common.js';
import { known, readObjects, readName, readUrl } from '../../values/read.js';
import { newsSubject } from '../shared/news-subject.js';
import { actorSentence, toSmallFacts } from '../shared/wording.js';
import type { EventReader, GitHubEvent } from '../types.js';

type Page = NonNullable<NonNullable<GitHubEvent<GollumEvent>['payload']['pages']>[number]>;

/** Pages listed before the rest is counted. */
const LISTED = 5;

/** Wiki pages. https://docs.github.com/webhooks/webhook-events-and-payloads#gollum */
export const gollum: EventReader<GollumEvent> = ({ payload, context }) => {
  const base = readActorAndRepo(payload, context);
  const pages = readObjects(payload.pages);
  const [only] = pages.length === 1 ? pages : [];
  const summary = readName(only?.summary);
  return newsSubject(base, context, {
    mark: 'wiki',
    title: actorSentence(
      base.actor,
      only ? `${pickVerb(only)} wiki page ${readPageTitle(only)}` : describeAction(pages),
    ),
    ...known('url', readUrl(only?.html_url) ?? (base.repo && `${base.repo.url}/wiki`)),
    lines: only ? [] : formatPages(pages),
    facts: toSmallFacts(summary),
  });
};

const pickVerb = (page: Page): string => (page.action === 'created' ? 'created' : 'edited');

const readPageTitle = (page: Page): string =>
  readName(page.title) ?? readName(page.page_name) ?? 'without a title';

/** `created 1 and edited 2 wiki pages` */
const describeAction = (pages: readonly Page[]): string => {
  const created = pages.filter(page => pickVerb(page) === 'created').length;
  const edited = pages.length - created;
  if (pages.length === 0) return 'changed the wiki';
  if (created === 0 || edited === 0)
    return `${edited === 0 ? 'created' : 'edited'} ${pluralize(pages.length, 'wiki page')}`;
  return `created ${created} and edited ${pluralize(edited, 'wiki page')}`;
};

const formatPages = (pages: readonly Page[]): readonly (readonly Inline[])[] => {
  const shown = pages.slice(0, LISTED).map(page => {
    const summary = readName(page.summary);
    const note = summary === undefined ? pickVerb(page) : `${pickVerb(page)}: ${summary}`;
    return [link(readPageTitle(page), readUrl(page.html_url)), text(` ${note}`)];
  });
  const left = pages.length - LISTED;
  return left > 0 ? [...shown, [text(`and ${left} more`)]] : shown;
};
