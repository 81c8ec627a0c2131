import type { IssuesEvent } from '@octokit/webhooks-types';
import { sentence, whoAndWhere } from './common.js';
import { deed } from './deed.js';
import { numbered } from './numbered.js';
import { entry, known, list, name, str, url } from './read.js';
import { smallFacts } from './small-facts.js';
import { told } from './told.js';
import type { EventReader, Mark } from './types.js';

const MARKS: Readonly<Record<string, Mark>> = { closed: 'closed', deleted: 'deleted' };

/** What happened, by action; `#` stands for the issue. https://docs.github.com/webhooks/webhook-events-and-payloads#issues */
const DEEDS: Readonly<Record<string, string>> = {
  milestoned: 'put # into a milestone',
  demilestoned: 'took # out of its milestone',
  labeled: 'labelled #',
  unlabeled: 'took a label off #',
};

export const issues: EventReader<IssuesEvent> = ({ payload, context }) => {
  const base = whoAndWhere(payload, context);
  const { action, issue } = payload;
  const labels = list(issue?.labels).flatMap(label => name(label.name) ?? []);
  const author = name(issue?.user?.login);
  return told(base, context, {
    mark: entry(MARKS, action) ?? 'issue',
    title: sentence(base.actor, deed(DEEDS, action, numbered(issue, 'an issue'))),
    ...known('url', url(issue?.html_url)),
    ...known('body', action === 'opened' || action === 'reopened' ? str(issue?.body) : undefined),
    facts: smallFacts(
      author === base.actor?.login ? undefined : author && `by ${author}`,
      labels.length > 0 ? labels.join(', ') : undefined,
    ),
  });
};
