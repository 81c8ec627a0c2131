import { type Inline, text } from '../text/tree.js';
import { placeLink } from './blob.js';
import { capital, whoAndWhere } from './common.js';
import { words } from './deed.js';
import { known, str } from './read.js';
import { commitLink, shaOf } from './ref.js';
import { type SecretAlert, alertPage, labelsOf } from './secret-alert.js';
import { told } from './told.js';
import type { EventReader, GitHubEvent, Repo } from './types.js';

/** https://docs.github.com/webhooks/webhook-events-and-payloads#secret_scanning_alert_location */
interface SecretScanningAlertLocationPayload {
  readonly action: string;
  readonly alert: SecretAlert;
  readonly location: {
    readonly type: string;
    readonly details: { readonly path: string; readonly start_line: number; readonly commit_sha: string };
  };
  readonly repository: { readonly full_name: string; readonly html_url: string };
  readonly sender: { readonly login: string; readonly html_url: string };
}

type Payload = GitHubEvent<SecretScanningAlertLocationPayload>['payload'];

export const secretScanningAlertLocation: EventReader<SecretScanningAlertLocationPayload> = ({
  payload,
  context,
}) => {
  const base = whoAndWhere(payload, context);
  const { label, about } = labelsOf(payload.alert);
  const done = `${capital(label)} was found in ${placeOf(payload)}`;
  const line = lineOf(payload, base.repo);
  return told(base, context, {
    mark: 'security',
    title: about === undefined ? done : `${done}: ${about}`,
    ...known('url', alertPage(payload.alert, base.repo)),
    lines: line ? [line] : [],
  });
};

/** `a commit`, `an issue comment` */
const placeOf = (payload: Payload): string => {
  const type = words(payload.location?.type);
  if (type === undefined) return 'another place';
  return `${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type}`;
};

const lineOf = (payload: Payload, repo: Repo | undefined): readonly Inline[] | undefined => {
  const details = payload.location?.details;
  const sha = shaOf(str(details?.commit_sha));
  const place = placeLink(repo, { path: details?.path, line: details?.start_line, sha });
  return place && sha !== undefined ? [...place, text(' in '), commitLink(repo?.url, sha)] : place;
};
