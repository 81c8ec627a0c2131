import { describeStatus } from '../events/shared/conclusion.js';
import type { Change, News, Repo, Subject } from '../events/types.js';
import { commitUrl } from '../events/shared/ref.js';
import { known } from '../values/read.js';
import type { Facts } from '../facts/types.js';
import { type Block, type Inline, type InlineLine, link, text } from '../text/tree.js';
import type { MarkdownContext } from '../text/types.js';
import { changeFacts, changeLines, commitFacts, headlineEnd } from './change.js';
import { LOOKS } from './marks.js';
import type { MessageDraft } from './types.js';

/** A message about the event itself: who did what to which object. */
export const newsMessage = async (
  facts: Facts,
  serverUrl: string,
  maxLines: number,
): Promise<MessageDraft> => {
  const { repo, fields, change, actor } = facts.subject;
  const news = await readNews(facts.subject);
  const { shows, by = actor } = news;
  return {
    ...LOOKS[news.mark],
    title: news.title,
    ...known('url', news.url),
    where: news.where ?? (shows === 'all' ? headlineEnd(change, repo) : []),
    ...known('afterColon', news.afterColon ?? (shows === 'all' ? change.title : undefined)),
    why: [],
    body: await readText(news, { ...known('repoUrl', repo?.url), serverUrl }, maxLines),
    isAuthored: news.body !== undefined || news.sections !== undefined,
    change: [...(news.lines ?? []), ...(shows ? describeChange(news, change, repo) : [])],
    fields: news.fields ?? fields ?? [],
    facts: [
      ...(shows ? commitFacts(change, repo, news.namesCommit) : []),
      ...(shows === 'all' ? changeFacts(news.impliesFacts ? { ...change, facts: [] } : change) : []),
      ...(news.facts ?? []),
      ...describeRunProblem(facts),
    ],
    ...known('actorAvatar', by?.avatar === undefined ? undefined : { login: by.login, url: by.avatar }),
    ...known('more', news.url),
  };
};

export const readNews = async ({ news }: Subject): Promise<News> => ('read' in news ? news.read() : news);

const describeChange = (
  { namesCommit }: News,
  change: Change,
  repo: Repo | undefined,
): readonly InlineLine[] => (namesCommit ? titleLines(change, repo) : changeLines(change, repo));

/** The commit of a headline that has the hash already: its first line, which leads there. */
const titleLines = ({ commit, home }: Change, repo: Repo | undefined): readonly InlineLine[] => {
  const { sha, title, author } = commit ?? {};
  if (title === undefined) return [];
  return [
    [
      link(title, sha === undefined ? undefined : commitUrl(home?.url ?? repo?.url, sha)),
      ...(author === undefined ? [] : [text(` — ${author.name}`)]),
    ],
  ];
};

const readText = async (
  { body, sections, url }: News,
  context: MarkdownContext,
  maxLines: number,
): Promise<readonly Block[]> => {
  if (sections) return (await import('./sections.js')).readSections(sections, context, maxLines);
  if (body === undefined) return [];
  const { readBody } = await import('./body.js');
  return readBody(body, { ...context, ...known('pageUrl', url) }, maxLines);
};

/** A failed run is mentioned even if the user wants messages about the event. */
const describeRunProblem = ({ status, run, subject }: Facts): readonly (readonly Inline[])[] =>
  status === 'success' || status === subject.status
    ? []
    : subject.run
      ? [[text(`the job that reports this ${describeStatus(status).past}`)]]
      : [[link(`${run.workflow ?? 'the workflow'} ${describeStatus(status).past}`, run.url)]];
