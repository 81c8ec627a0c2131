import type { Post } from '../delivery/types.js';
import type { Runner } from '../edges/types.js';

export const hasCutBody = ({ payloads }: Post): boolean => payloads.some(({ cuts }) => cuts.includes('body'));

/** What the user should know about a webhook or a message before it is posted. */
export const reportCuts = (posts: readonly Post[], runner: Pick<Runner, 'info' | 'notice'>): void => {
  for (const { destination, payloads } of posts) {
    const about = destination.platform.urlNotice(new URL(destination.url.reveal()));
    if (about !== undefined) runner.notice(`${destination.name}: ${about}`);
    for (const note of new Set(payloads.flatMap(payload => payload.notes ?? [])))
      runner.notice(`${destination.name}: ${note}`);
    const cuts = payloads.flatMap(payload => payload.cuts);
    if (cuts.length === 0) continue;
    runner.info(`${destination.name}: cut to fit ${destination.platform.title}: ${cuts.join(', ')}`);
  }
};
