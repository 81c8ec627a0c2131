import type { PushEvent } from '@octokit/webhooks-types';
import { grouped } from '../../text/numbers.js';
import { type Inline, link, text } from '../../text/tree.js';
import { authorOf, changeOf, commitLine, count, sentence, whoAndWhere } from '../shared/common.js';
import { known, list, str, url } from '../../values/read.js';
import { type Ref, refLabel, refLink, refOf, refUrl } from '../shared/ref.js';
import type { Change, EventReader, GitHubEvent, News, Person, Repo } from '../types.js';

/** Commits that are listed before the rest is counted. */
const LISTED = 5;

type Payload = GitHubEvent<PushEvent>['payload'];

/** What the parts of a push's message are made from. */
interface Pushed {
  readonly payload: Payload;
  readonly actor: Person | undefined;
  readonly repo: Repo | undefined;
  readonly ref: Ref | undefined;
}

/** https://docs.github.com/webhooks/webhook-events-and-payloads#push */
export const push: EventReader<PushEvent> = ({ payload, context }) => {
  const base = whoAndWhere(payload, context);
  const pushed = {
    payload,
    actor: base.actor,
    repo: base.repo,
    ref: refOf(str(payload.ref) ?? context.ref),
  };
  return {
    ...base,
    runIsTheNews: true,
    // Most messages are about the run and never ask.
    get news() {
      return newsOf(pushed);
    },
    change:
      payload.deleted === true
        ? deletion(pushed)
        : changeOfPush(pushed, changeOf(base.repo, context), context.sha),
  };
};

const newsOf = (pushed: Pushed): News => {
  if (pushed.payload.deleted === true) return refNews(pushed, 'deleted');
  const { payload, ref } = pushed;
  const isRefTheNews = ref?.kind === 'tag' || list(payload.commits).length === 0;
  return payload.created === true && isRefTheNews ? refNews(pushed, 'created') : commitsNews(pushed);
};

/** A tag that came, a branch without commits of its own, or either that went. */
const refNews = ({ payload, actor, repo, ref }: Pushed, verb: 'created' | 'deleted'): News => {
  const gone = verb === 'deleted';
  return {
    mark: gone ? 'deleted' : markOf(ref),
    title: sentence(actor, `${verb} ${kindOf(ref)}`),
    ...known('url', !gone && repo && ref ? refUrl(repo.url, ref) : repo?.url),
    // The bare name, since "tag" is said already.
    where: ref ? refLink(gone ? undefined : repo?.url, ref).slice(-1) : [],
    lines: gone ? [] : commitLines(payload, repo),
  };
};

const commitsNews = ({ payload, actor, repo, ref }: Pushed): News => {
  const commits = list(payload.commits);
  const verb = payload.forced === true ? 'force-pushed' : 'pushed';
  return {
    mark: markOf(ref),
    title: sentence(actor, commits.length > 0 ? `${verb} ${count(commits.length, 'commit')}` : verb),
    ...known('url', url(payload.compare) ?? url(payload.head_commit?.url) ?? repo?.url),
    where: ref ? [text('to '), ...refLink(repo?.url, ref)] : [],
    lines: commitLines(payload, repo),
    facts: payload.created === true ? [[text(`new ${kindOf(ref)}`)]] : [],
  };
};

/** The first commits and a count of the rest; the head where there are no new ones. */
const commitLines = (payload: Payload, repo: Repo | undefined): readonly (readonly Inline[])[] => {
  const fresh = list(payload.commits);
  const commits = fresh.length > 0 ? fresh : [payload.head_commit];
  const shown = commits.slice(0, LISTED).flatMap(commit => {
    const line = commitLine(repo?.url, undefined, commit);
    return line ? [line] : [];
  });
  const left = commits.length - LISTED;
  return left > 0 ? [...shown, [link(`and ${grouped(left)} more`, url(payload.compare))]] : shown;
};

/** A ref that is gone has neither a page nor a commit. */
const deletion = ({ ref }: Pushed): Change => ({
  ...known('on', ref && refLabel(ref)),
  lines: [],
  facts: [[text(`${kindOf(ref)} deleted`)]],
});

const changeOfPush = ({ payload, repo, ref }: Pushed, fallback: Change, sha: string | undefined): Change => {
  const line = commitLine(repo?.url, str(payload.head_commit?.id) ?? sha, payload.head_commit);
  return {
    ...known('on', ref ? refLink(repo?.url, ref) : fallback.on),
    lines: line ? [line] : [],
    facts: howPushed(payload, ref),
    ...known('author', authorOf(payload.head_commit)),
  };
};

const howPushed = (payload: Payload, ref: Ref | undefined): readonly (readonly Inline[])[] => {
  const total = list(payload.commits).length;
  const created = payload.created === true;
  const compare = created ? undefined : url(payload.compare);
  return [
    ...(payload.forced === true ? [[link('force-pushed', compare)]] : []),
    ...(created ? [[text(`new ${kindOf(ref)}`)]] : []),
    ...(total > 1 ? [[link(count(total, 'commit'), compare)]] : []),
  ];
};

const kindOf = (ref: Ref | undefined): string => (ref?.kind === 'tag' ? 'tag' : 'branch');

const markOf = (ref: Ref | undefined): 'tagged' | 'pushed' => (ref?.kind === 'tag' ? 'tagged' : 'pushed');
