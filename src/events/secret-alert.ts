import { words } from './deed.js';
import { name, num, url } from './read.js';
import type { Loose, Repo } from './types.js';

/** What is read of an alert. The secret itself, which older payloads hold, is not among it. */
export interface SecretAlert {
  readonly number: number;
  readonly html_url: string;
  readonly secret_type: string;
  readonly secret_type_display_name: string;
  readonly resolution: string;
  readonly resolution_comment: string;
  readonly validity: string;
  readonly publicly_leaked: boolean;
  readonly push_protection_bypassed: boolean;
  readonly push_protection_bypassed_by: { readonly login: string };
  readonly assigned_to: { readonly login: string };
}

/** "secret scanning alert #3", "GitHub Personal Access Token" */
export const labelsOf = (
  alert: Loose<SecretAlert>,
): { readonly label: string; readonly about?: string | undefined } => {
  const number = num(alert?.number);
  return {
    label: number === undefined ? 'a secret scanning alert' : `secret scanning alert #${number}`,
    about: name(alert?.secret_type_display_name) ?? words(alert?.secret_type),
  };
};

export const alertPage = (alert: Loose<SecretAlert>, repo: Repo | undefined): string | undefined =>
  url(alert?.html_url) ?? (repo && `${repo.url}/security/secret-scanning`);
