import type { CodeScanningAlertEvent } from '@octokit/webhooks-types';
import type { AnyAction } from './any-action.js';
import { type Actions, alertNews, reasonOf } from './alert.js';
import { placeLink } from './blob.js';
import { changeOf, whoAndWhere } from './common.js';
import { changeOfHead, onWhat } from './head.js';
import { known, list, name, num, str, url } from './read.js';
import { labelled, smallFacts } from './small-facts.js';
import type { EventReader, GitHubEvent, Loose, News } from './types.js';

type Payload = GitHubEvent<AnyAction<CodeScanningAlertEvent>>['payload'];
type Alert = NonNullable<Payload['alert']>;

const ACTIONS: Actions = {
  created: { alone: '#', mark: 'security' },
  appeared_in_branch: { alone: '# appeared', mark: 'security' },
  closed_by_user: { by: 'dismissed #', alone: '# was dismissed', mark: 'closed' },
  fixed: { alone: '# was fixed', mark: 'passed' },
  reopened: { alone: '# was reopened', mark: 'security' },
  reopened_by_user: { by: 'reopened #', alone: '# was reopened', mark: 'security' },
  updated_assignment: { by: 'changed who is assigned to #', alone: '# was assigned', mark: 'security' },
};

/** https://docs.github.com/webhooks/webhook-events-and-payloads#code_scanning_alert */
export const codeScanningAlert: EventReader<AnyAction<CodeScanningAlertEvent>> = ({ payload, context }) => {
  const base = whoAndWhere(payload, context);
  const alert = payload.alert ?? {};
  const number = num(alert.number);
  const own = str(payload.ref);
  const change =
    own === undefined
      ? changeOf(base.repo, context)
      : changeOfHead(base.repo, { ref: own, sha: payload.commit_oid });
  const instance = instanceOf(alert);
  const place = placeLink(base.repo, {
    path: instance.location?.path,
    line: instance.location?.start_line,
    sha: instance.commit_sha,
  });
  return {
    ...base,
    runIsTheNews: false,
    news: {
      ...alertNews(ACTIONS, payload, {
        label: number === undefined ? 'a code scanning alert' : `code scanning alert #${number}`,
        about: name(alert.rule?.description)?.replace(/\.$/, '') ?? name(alert.rule?.id),
      }),
      ...known('url', url(alert.html_url) ?? (base.repo && `${base.repo.url}/security/code-scanning`)),
      ...(own !== undefined && onWhat(change)),
      lines: place ? [place] : [],
      facts: factsOf(alert),
    },
    change,
  };
};

/** Newer payloads hold the last instance, older ones list them all. */
const instanceOf = (alert: Alert): NonNullable<Alert['most_recent_instance']> =>
  alert.most_recent_instance ?? list(alert.instances).at(-1) ?? {};

/** Newer than the published types. GitHub shows the security severity where there is one. */
interface NewerKeys {
  readonly rule?: Loose<{ readonly security_severity_level: string }>;
  readonly dismissed_comment?: unknown;
}

const factsOf = (alert: Alert): News['facts'] & object => {
  const newer = alert as NewerKeys;
  return smallFacts(
    labelled('severity', name(newer.rule?.security_severity_level) ?? name(alert.rule?.severity)),
    name(alert.tool?.name),
    name(alert.rule?.id),
    reasonOf(alert.dismissed_reason),
    name(newer.dismissed_comment),
  );
};
