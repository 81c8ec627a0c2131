import type { CheckSuiteEvent } from '@octokit/webhooks-types';
import { count, sentence, whoAndWhere, smallFacts } from '../shared/common.js';
import { changeOfHead, onWhat } from '../shared/head.js';
import { outcomeOf } from '../shared/outcome.js';
import { brief, known, name, num, str } from '../../values/read.js';
import { shaOf } from '../shared/ref.js';
import type { EventReader } from '../types.js';

/** All checks of one app on one commit. https://docs.github.com/webhooks/webhook-events-and-payloads#check_suite */
export const checkSuite: EventReader<CheckSuiteEvent> = ({ payload, context }) => {
  const base = whoAndWhere(payload, context);
  const suite = payload.check_suite ?? {};
  const app = name(suite.app?.name);
  // The result of a suite that is to run again is an old one.
  const again = payload.action === 'rerequested';
  const outcome = again ? outcomeOf('requested') : outcomeOf(suite.conclusion, payload.action);
  const change = changeOfHead(base.repo, {
    ref: suite.head_branch,
    sha: suite.head_sha,
    commit: suite.head_commit,
    pulls: suite.pull_requests,
  });
  const sha = shaOf(str(suite.head_sha));
  const checks = num(suite.latest_check_runs_count) ?? 0;
  return {
    ...base,
    ...known('status', outcome.status),
    runIsTheNews: false,
    news: {
      mark: again ? 'started' : outcome.mark,
      title: again
        ? sentence(
            base.actor,
            `asked for another run of the ${app === undefined ? '' : `${app} `}check suite`,
          )
        : `${app === undefined ? 'Check' : `${brief(app)} check`} suite ${outcome.words}`,
      ...known(
        'url',
        base.repo && (sha === undefined ? base.repo.url : `${base.repo.url}/commit/${sha}/checks`),
      ),
      ...onWhat(change),
      lines: change.lines,
      facts: [...smallFacts(checks > 0 ? count(checks, 'check') : undefined), ...change.facts],
    },
    change,
  };
};
