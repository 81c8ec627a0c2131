import type { Change, Repo } from '../types.js';
import { refUrl } from './ref.js';

/** The repository's page for the ref; undefined if the ref was deleted. */
export const homeOfRef = ({ ref, isDeleted, home }: Change, repo: Repo | undefined): string | undefined => {
  if (isDeleted) return undefined;
  if (ref?.kind === 'branch') return home?.url ?? (ref.fork ? undefined : repo?.url);
  return repo?.url;
};

/** The page of the ref itself. */
export const pageOfRef = (change: Change, repo: Repo | undefined): string | undefined => {
  const home = homeOfRef(change, repo);
  return change.ref && home ? refUrl(home, change.ref) : undefined;
};
