import type { CheckSuiteEvent } from '@octokit/webhooks-types';
import { pluralize, readActorAndRepo } from '../shared/common.js';
import { readHeadChange } from '../shared/head.js';
import { describeResult } from '../shared/result-phrase.js';
import { shortenName, known, readName, readNumber, readString } from '../../values/read.js';
import { readSha } from '../shared/ref.js';
import { actorSentence, toSmallFacts } from '../shared/wording.js';
import type { EventReader } from '../types.js';

/** All checks of one app on one commit. https://docs.github.com/webhooks/webhook-events-and-payloads#check_suite */
export const checkSuite: EventReader<CheckSuiteEvent> = ({ payload, context }) => {
  const base = readActorAndRepo(payload, context);
  const suite = payload.check_suite ?? {};
  const app = readName(suite.app?.name);
  // The result of a suite that will run again is an old one.
  const again = payload.action === 'rerequested';
  const outcome = again ? describeResult('requested') : describeResult(suite.conclusion, payload.action);
  const change = readHeadChange(
    base.repo,
    {
      ref: suite.head_branch,
      sha: suite.head_sha,
      commit: suite.head_commit,
      pulls: suite.pull_requests,
    },
    context,
  );
  const sha = readSha(readString(suite.head_sha));
  const checks = readNumber(suite.latest_check_runs_count) ?? 0;
  return {
    ...base,
    ...known('status', outcome.status),
    runIsTheNews: false,
    news: {
      mark: again ? 'started' : outcome.mark,
      title: again
        ? actorSentence(
            base.actor,
            `requested a re-run of the ${app === undefined ? '' : `${app} `}check suite`,
          )
        : `${app === undefined ? 'Check' : `${shortenName(app)} check`} suite ${outcome.phrase}`,
      ...known(
        'url',
        base.repo && (sha === undefined ? base.repo.url : `${base.repo.url}/commit/${sha}/checks`),
      ),
      shows: 'all',
      facts: toSmallFacts(checks > 0 ? pluralize(checks, 'check') : undefined),
    },
    change,
  };
};
