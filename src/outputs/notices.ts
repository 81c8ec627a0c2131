import type { Post } from '../delivery/types.js';
import type { Runner } from '../edges/types.js';
import type { Cut } from '../platforms/cuts.js';
import { firstFew } from './first-few.js';

export const hasCutBody = ({ payloads }: Post): boolean =>
  payloads.some(({ cuts }) => cuts.some(({ part }) => part === 'body'));

/** What the user should know about a webhook or a message before it is posted. */
export const reportCuts = (posts: readonly Post[], runner: Pick<Runner, 'info' | 'notice'>): void => {
  for (const { destination, payloads } of posts) {
    const about = destination.platform.urlNotice?.(new URL(destination.url.reveal()));
    if (about !== undefined) runner.notice(`${destination.name}: ${about}`);
    const notes = new Set(payloads.flatMap(payload => payload.notes ?? []));
    for (const note of firstFew([...notes], 'notices')) runner.notice(`${destination.name}: ${note}`);
    const cuts = payloads.flatMap(payload => payload.cuts);
    if (cuts.length === 0) continue;
    runner.info(
      `${destination.name}: cut to fit ${destination.platform.title}: ${cuts.map(describeCut).join(', ')}`,
    );
  }
};

const CUT_LABELS: Readonly<Record<Exclude<Cut['part'], 'fields'>, string>> = {
  title: 'title',
  body: 'body',
  'body-links': 'links of the body',
  change: 'lines below the body',
  facts: 'small facts',
  image: 'image',
};

const describeCut = (cut: Cut): string =>
  cut.part === 'fields' ? `${cut.cut} of ${cut.of} fields` : CUT_LABELS[cut.part];
