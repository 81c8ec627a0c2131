import type { PageBuildEvent } from '@octokit/webhooks-types';
import type { Status } from '../../inputs/types.js';
import { formatDuration } from '../../text/duration.js';
import { readActorAndRepo } from '../shared/common.js';
import { readHeadChange } from '../shared/head.js';
import { toSmallFacts, withLabel } from '../shared/wording.js';
import { entry, known, readName, readNumber } from '../../values/read.js';
import type { EventReader, Mark } from '../types.js';

interface PageBuildState {
  readonly phrase: string;
  readonly mark: Mark;
  readonly status?: Status;
}

/** https://docs.github.com/rest/pages/pages#get-latest-pages-build */
const STATES: Readonly<Record<string, PageBuildState>> = {
  built: { phrase: 'The GitHub Pages site was built', mark: 'deployed', status: 'success' },
  errored: { phrase: 'The GitHub Pages build failed', mark: 'failed', status: 'failure' },
  building: { phrase: 'The GitHub Pages build is running', mark: 'started' },
  queued: { phrase: 'The GitHub Pages build is queued', mark: 'waiting' },
};

/** https://docs.github.com/webhooks/webhook-events-and-payloads#page_build */
export const pageBuild: EventReader<PageBuildEvent> = ({ payload, context }) => {
  const base = readActorAndRepo(payload, context);
  const build = payload.build ?? {};
  const state = entry(STATES, build.status) ?? { phrase: 'The GitHub Pages build was updated', mark: 'news' };
  const change = readHeadChange(base.repo, { sha: build.commit }, context);
  const ms = readNumber(build.duration) ?? 0;
  return {
    ...base,
    ...known('status', state.status),
    runIsTheNews: false,
    news: {
      mark: state.mark,
      title: state.phrase,
      ...known('url', base.repo && `${base.repo.url}/deployments`),
      lines: toSmallFacts(readName(build.error?.message)),
      shows: 'line',
      facts: toSmallFacts(
        withLabel('by', readName(build.pusher?.login) ?? base.actor?.login),
        ms > 0 ? formatDuration(ms) : undefined,
      ),
    },
    change,
  };
};
