import type { CheckRunEvent } from '@octokit/webhooks-types';
import { link } from '../../text/tree.js';
import { pluralize, readActorAndRepo } from '../shared/common.js';
import { readHeadChange } from '../shared/head.js';
import { describeResult } from '../shared/result-phrase.js';
import { shortenName, entry, known, readName, readNumber, readString, readUrl } from '../../values/read.js';
import { formatElapsed } from '../shared/times.js';
import { actorSentence, toSmallFacts, withLabel } from '../shared/wording.js';
import type { EventReader, GitHubEvent, News, Person } from '../types.js';

type CheckRunPayload = GitHubEvent<CheckRunEvent>['payload'];
type LooseCheckRun = NonNullable<CheckRunPayload['check_run']>;

/** A requested check: any result it has is an old one. */
const ASKED: Readonly<Record<string, string>> = {
  rerequested: 'requested a re-run of',
  requested_action: 'requested an action from',
};

/** https://docs.github.com/webhooks/webhook-events-and-payloads#check_run */
export const checkRun: EventReader<CheckRunEvent> = ({ payload, context }) => {
  const base = readActorAndRepo(payload, context);
  const run = payload.check_run ?? {};
  const asked = entry(ASKED, payload.action);
  const change = readHeadChange(
    base.repo,
    {
      ref: run.check_suite?.head_branch,
      sha: run.head_sha,
      pulls: run.pull_requests,
    },
    context,
  );
  return {
    ...base,
    ...known('status', asked === undefined ? describeResult(run.conclusion).status : undefined),
    runIsTheNews: false,
    news: {
      ...(asked === undefined ? buildResultNews(run) : describeRequest(asked, run, base.actor)),
      ...known('url', readUrl(run.html_url) ?? readUrl(run.details_url) ?? base.repo?.url),
      shows: 'all',
      facts: [...(asked === undefined ? resultFacts(run) : []), ...otherFacts(run)],
    },
    change,
  };
};

const describeRequest = (
  asked: string,
  run: LooseCheckRun,
  actor: Person | undefined,
): Pick<News, 'mark' | 'title'> => ({
  mark: 'started',
  title: actorSentence(actor, `${asked} ${readName(run.name) ?? 'a check'}`),
});

const buildResultNews = (run: LooseCheckRun): Pick<News, 'mark' | 'title' | 'body'> => {
  const { mark, phrase } = describeResult(run.conclusion, run.status);
  return {
    mark,
    title: `${shortenName(readName(run.name) ?? 'A check')} ${phrase}`,
    // A check that waits for someone has no result, but says what to do.
    ...known('body', readString(run.conclusion) === undefined ? undefined : readString(run.output?.summary)),
  };
};

const resultFacts = (run: LooseCheckRun): News['facts'] & object => {
  const annotations = readNumber(run.output?.annotations_count) ?? 0;
  return toSmallFacts(
    readName(run.output?.title),
    annotations > 0 ? pluralize(annotations, 'annotation') : undefined,
    formatElapsed(run.started_at, run.completed_at),
  );
};

const otherFacts = (run: LooseCheckRun): News['facts'] & object => {
  const app = readName(run.app?.name);
  const same = app?.toLowerCase() === readName(run.name)?.toLowerCase();
  const details = readUrl(run.details_url);
  return toSmallFacts(
    same ? undefined : withLabel('app', app),
    withLabel('deploys to', readName(run.deployment?.environment)),
    details === undefined || details === readUrl(run.html_url) ? undefined : link('details', details),
  );
};
