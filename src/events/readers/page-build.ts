import type { PageBuildEvent } from '@octokit/webhooks-types';
import type { Status } from '../../inputs/types.js';
import { duration } from '../../text/duration.js';
import { whoAndWhere, labelled, smallFacts } from '../shared/common.js';
import { changeOfHead } from '../shared/head.js';
import { entry, known, name, num } from '../../values/read.js';
import type { EventReader, Mark } from '../types.js';

interface State {
  readonly words: string;
  readonly mark: Mark;
  readonly status?: Status;
}

/** https://docs.github.com/rest/pages/pages#get-latest-pages-build */
const STATES: Readonly<Record<string, State>> = {
  built: { words: 'GitHub Pages site was built', mark: 'deployed', status: 'success' },
  errored: { words: 'GitHub Pages build failed', mark: 'failed', status: 'failure' },
  building: { words: 'GitHub Pages build is running', mark: 'started' },
  queued: { words: 'GitHub Pages build is queued', mark: 'waiting' },
};

/** https://docs.github.com/webhooks/webhook-events-and-payloads#page_build */
export const pageBuild: EventReader<PageBuildEvent> = ({ payload, context }) => {
  const base = whoAndWhere(payload, context);
  const build = payload.build ?? {};
  const state = entry(STATES, build.status) ?? { words: 'GitHub Pages build was updated', mark: 'news' };
  const change = changeOfHead(base.repo, { sha: build.commit });
  const ms = num(build.duration) ?? 0;
  return {
    ...base,
    ...known('status', state.status),
    runIsTheNews: false,
    news: {
      mark: state.mark,
      title: state.words,
      ...known('url', base.repo && `${base.repo.url}/deployments`),
      lines: [...smallFacts(name(build.error?.message)), ...change.lines],
      facts: smallFacts(
        labelled('by', name(build.pusher?.login) ?? base.actor?.login),
        ms > 0 ? duration(ms) : undefined,
      ),
    },
    change,
  };
};
