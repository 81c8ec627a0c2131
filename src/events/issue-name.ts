import { numbered } from './numbered.js';
import { name, num } from './read.js';
import type { Loose, Repo } from './types.js';

/** What is read of an issue that stands in a relation to another one. */
export type RelatedIssue = Loose<{
  readonly number: number;
  readonly title: string;
  readonly html_url: string;
  readonly state: string;
}>;

export type HomeRepo = Loose<{ readonly full_name: string }>;

/** `#7 Sums are wrong`; `octo-org/till#7 Sums are wrong` for an issue of another repository. */
export const issueName = (issue: RelatedIssue, home: HomeRepo, here: Repo | undefined): string => {
  const full = name(home?.full_name);
  const foreign = full !== undefined && full !== here?.name && num(issue?.number) !== undefined;
  return `${foreign ? full : ''}${numbered(issue, 'an issue')}`;
};
