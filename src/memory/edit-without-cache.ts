import {
  type Edit,
  type EditOutcome,
  type EditOutcomes,
  type Others,
  type SharedEditing,
  toOutcomes,
} from './edit.js';
import { TURN } from './turns.js';

/** Milliseconds. */
const WAIT = {
  /**
   * From the start of this step until it looks for jobs that make the same edit. Then GitHub shows this job to each of them that it still
   * shows: their last look is later than this start by more than GitHub may be late.
   */
  others: 2 * TURN.lag + 1_000,
  /** Up to this much longer, so that not all ask GitHub at the same moment. */
  spread: 1_000,
  /** Between the edits of two jobs. Slack accepts one per second. */
  order: 1_200,
  /** For reading GitHub before that. */
  read: 1_200,
  /** Until all jobs that end together know of each other, before any of them is over. */
  all: 2_000,
  /** A platform that is busy is asked again after what it says, and a random time up to this, which doubles each time. */
  busy: 1_000,
} as const;

/** A platform that refuses this often gets one last edit at the deadline. */
const MOST_TRIES = 3;

/** So many jobs of the same kind edit, in case that one of them is killed. */
const MOST_EDITORS = 2;

type Alone = Omit<SharedEditing, 'cache' | 'keys'>;

/** What is left to edit, and how long the platform asked to wait. */
interface Progress {
  readonly outcomes: Map<string, EditOutcome>;
  left: readonly string[];
  askedMs: number;
}

/**
 * For jobs that share nothing but what GitHub's API shows: those of a matrix leave the edit to the two of them with the highest IDs, all
 * others edit one after the other in the order of their IDs. Never rejects.
 */
export const editWithoutCache = async <State>(
  edit: Edit<State>,
  messages: readonly string[],
  shared: Alone,
): Promise<EditOutcomes> => {
  const { clock, random, interrupted } = shared.edges;
  const progress: Progress = { outcomes: new Map(), left: messages, askedMs: 0 };
  if (edit.first !== undefined) {
    const { areOver, isLowest } = edit.findOthers(edit.first);
    if (areOver || isLowest) await sendLeft(edit, edit.first, progress);
    if (progress.left.length === 0) return progress.outcomes;
  }
  const lookAt =
    Math.max(shared.beganAt + WAIT.others, clock.now() + progress.askedMs) + random() * WAIT.spread;
  await clock.sleep(Math.max(0, Math.min(lookAt, shared.endsAt - TURN.edit) - clock.now()), interrupted);
  const outcome = await editInOrder(edit, progress, shared);
  return new Map([...toOutcomes(progress.left, outcome), ...progress.outcomes]);
};

const sendLeft = async <State>(edit: Edit<State>, state: State, progress: Progress): Promise<void> => {
  const { busy, failed, waitMs = 0 } = await edit.send(state, progress.left);
  for (const one of progress.left)
    if (!busy.includes(one)) progress.outcomes.set(one, failed.includes(one) ? 'failed' : 'sent');
  progress.left = busy;
  progress.askedMs = waitMs;
};

/** What became of the messages that are left in the end. */
const editInOrder = async <State>(
  edit: Edit<State>,
  progress: Progress,
  { edges, beganAt, endsAt }: Alone,
): Promise<EditOutcome> => {
  const { clock, random, interrupted } = edges;
  const latest = endsAt - TURN.edit;
  // Jobs of different kinds share the time that all of them have.
  const mostParts = Math.max(1, Math.floor((latest - beganAt - WAIT.others - WAIT.spread) / WAIT.order));
  let sendAt: number | undefined;
  let order: Others | undefined;
  let tries = 0;
  while (!interrupted.aborted) {
    const state = await edit.read();
    const others = edit.findOthers(state);
    if (others.sameAhead >= MOST_EDITORS) return 'by-another';
    if (others.areMixed) order ??= others;
    if (sendAt === undefined) {
      const now = clock.now();
      sendAt = order
        ? findPart(order, mostParts, now + (tries === 0 ? WAIT.all : 0))
        : now + 2 * others.sameAhead * WAIT.order;
      if (sendAt > latest) sendAt = now + random() * Math.max(0, latest - now);
    }
    const waitMs = sendAt - clock.now();
    await clock.sleep(Math.max(0, waitMs > WAIT.read ? waitMs - WAIT.read : waitMs), interrupted);
    if (waitMs > WAIT.read) continue;
    await sendLeft(edit, state, progress);
    if (progress.left.length === 0) break;
    tries += 1;
    sendAt = undefined;
    const jitterMs = order ? 0 : random() * WAIT.busy * 2 ** tries;
    const againAt = clock.now() + progress.askedMs + jitterMs;
    if (tries >= MOST_TRIES || againAt > latest) break;
    await clock.sleep(againAt - clock.now(), interrupted);
  }
  return 'too-late';
};

/** Time is divided among the jobs that end now: each sends in its own part. */
const findPart = ({ ending, ahead }: Others, most: number, nowMs: number): number => {
  const parts = Math.min(ending, most);
  const first = Math.ceil(nowMs / WAIT.order);
  const until = (((ahead - first) % parts) + parts) % parts;
  return (first + until) * WAIT.order;
};
