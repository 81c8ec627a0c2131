import type { CheckRunEvent } from '@octokit/webhooks-types';
import { link } from '../../text/tree.js';
import { count, sentence, whoAndWhere, labelled, smallFacts } from '../shared/common.js';
import { changeOfHead, onWhat } from '../shared/head.js';
import { outcomeOf } from '../shared/outcome.js';
import { brief, entry, known, name, num, str, url } from '../../values/read.js';
import { took } from '../shared/times.js';
import type { EventReader, GitHubEvent, News, Person } from '../types.js';

type Payload = GitHubEvent<CheckRunEvent>['payload'];
type Run = NonNullable<Payload['check_run']>;

/** What somebody asked of a check: its result, if it has one, is an old one. */
const ASKED: Readonly<Record<string, string>> = {
  rerequested: 'asked for another run of',
  requested_action: 'asked for a follow-up of',
};

/** https://docs.github.com/webhooks/webhook-events-and-payloads#check_run */
export const checkRun: EventReader<CheckRunEvent> = ({ payload, context }) => {
  const base = whoAndWhere(payload, context);
  const run = payload.check_run ?? {};
  const asked = entry(ASKED, payload.action);
  const change = changeOfHead(base.repo, {
    ref: run.check_suite?.head_branch,
    sha: run.head_sha,
    pulls: run.pull_requests,
  });
  return {
    ...base,
    ...known('status', asked === undefined ? outcomeOf(run.conclusion).status : undefined),
    runIsTheNews: false,
    news: {
      ...(asked === undefined ? resultOf(run) : request(asked, run, base.actor)),
      ...known('url', url(run.html_url) ?? url(run.details_url) ?? base.repo?.url),
      ...onWhat(change),
      lines: change.lines,
      facts: [...(asked === undefined ? resultFacts(run) : []), ...change.facts, ...otherFacts(run)],
    },
    change,
  };
};

const request = (asked: string, run: Run, actor: Person | undefined): Pick<News, 'mark' | 'title'> => ({
  mark: 'started',
  title: sentence(actor, `${asked} ${name(run.name) ?? 'a check'}`),
});

const resultOf = (run: Run): Pick<News, 'mark' | 'title' | 'body'> => {
  const { mark, words } = outcomeOf(run.conclusion, run.status);
  return {
    mark,
    title: `${brief(name(run.name) ?? 'A check')} ${words}`,
    // What waits for somebody has no result, but says what there is to do.
    ...known('body', str(run.conclusion) === undefined ? undefined : str(run.output?.summary)),
  };
};

const resultFacts = (run: Run): News['facts'] & object => {
  const annotations = num(run.output?.annotations_count) ?? 0;
  return smallFacts(
    name(run.output?.title),
    annotations > 0 ? count(annotations, 'annotation') : undefined,
    took(run.started_at, run.completed_at),
  );
};

const otherFacts = (run: Run): News['facts'] & object => {
  const app = name(run.app?.name);
  const same = app?.toLowerCase() === name(run.name)?.toLowerCase();
  const details = url(run.details_url);
  return smallFacts(
    same ? undefined : labelled('by', app),
    labelled('deploys to', name(run.deployment?.environment)),
    details === undefined || details === url(run.html_url) ? undefined : link('details', details),
  );
};
