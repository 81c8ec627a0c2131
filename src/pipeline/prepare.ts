import type { Post } from '../delivery/types.js';
import type { Edges } from '../edges/types.js';
import type { Context } from '../events/context.js';
import { known } from '../values/read.js';
import { collectFacts } from '../facts/collect.js';
import { type EventFile, NO_EVENT } from '../facts/event-file.js';
import type { TestFacts } from '../facts/tests/types.js';
import type { Overview } from '../facts/types.js';
import type { Facts } from '../facts/types.js';
import { isDue, wantsDetails } from '../facts/when.js';
import type { RunLive } from './run-overview.js';
import { buildMessagePosts } from './posts.js';
import { timed } from './timed.js';
import { type OnMistake, throwFirst } from '../inputs/mistakes.js';
import type { Inputs } from '../inputs/types.js';
import { UserError } from '../inputs/user-error.js';
import type { Message } from '../message/types.js';
import type { CustomPayload } from '../custom/types.js';
import type { Destination } from '../platforms/types.js';
import type { Templates } from '../template/types.js';

/** All payloads, before the first request; or why there is nothing to post. */
export type Prepared =
  | {
      readonly kind: 'posts';
      readonly posts: readonly Post[];
      /** Absent if a custom payload replaces it. */
      readonly message?: Message;
      /** What the test reports say. */
      readonly tests?: TestFacts;
      /** Whether it is about a run that is not over. */
      readonly running: boolean;
      /** When its facts were read, in milliseconds since the epoch. */
      readonly stateAtMs: number;
      /** Mistakes that affect how the message looks. The step fails for them after posting it. */
      readonly mistakes: readonly UserError[];
      /** Warnings about what was left out or cut because the event's values do not fit. */
      readonly eventMistakes: ReadonlySet<string>;
      /** The jobs of the run, if it is the run's own message. */
      readonly overview?: Overview;
    }
  | {
      readonly kind: 'not-due';
      readonly reason: string;
      /** Whether it is unknown if a message is due. */
      readonly isUndecided: boolean;
    };

/** The templates and the custom payload, parsed and well formed. */
export interface AuthoredContent {
  readonly templates?: Templates;
  readonly custom?: CustomPayload;
  /** Why some of it is not used: warnings, if a message is due. */
  readonly doubts?: readonly string[];
}

export const prepare = async (
  inputs: Inputs,
  file: EventFile,
  context: Context,
  all: readonly Destination[],
  edges: Edges,
  { templates, custom }: AuthoredContent = {},
  live: RunLive = {},
): Promise<Prepared> => {
  const stateAtMs = edges.clock.now();
  const mustKnowLast = all.some(({ platform }) => !platform.edits);
  const detailed = await readFacts(inputs, file, context, edges, { ...live, mustKnowLast });
  if (edges.runner.debugs) (await import('./trace.js')).traceFacts(detailed, inputs, file, context, edges);
  if (detailed.gaps.length > 0) (await import('./gaps.js')).reportGaps(detailed, inputs, edges.runner);
  const { mistakes, eventMistakes, onMistake } = collectMistakes(detailed);
  [...inputs.mistakes, ...(templates?.mistakes ?? [])].forEach(onMistake);
  if (detailed.notWaiting !== undefined || !isDue(inputs.when, detailed.status, detailed.transitions)) {
    throwFirst(mistakes);
    return notDue(detailed, inputs);
  }
  const destinations =
    inputs.target?.live === 'run'
      ? await (await import('./run-destinations.js')).selectDestinations(all, detailed, inputs, edges, live)
      : all;
  if (destinations.length === 0 && all.length > 0)
    return { kind: 'not-due', reason: LEFT_TO_OTHERS, isUndecided: false };
  const facts = await withTests(detailed, inputs, edges);
  const isBroadcast = isDue(inputs.target?.broadcast ?? [], facts.status, facts.transitions);
  const more = { stateAtMs, ...known('tests', facts.tests), ...known('overview', facts.overview) };
  const running = facts.about === 'run' && facts.reportedStatus === 'running';
  const making = {
    inputs,
    context,
    event: file.payload,
    destinations,
    isBroadcast,
    templates,
    onMistake,
    edges,
  };
  const built = await (custom === undefined
    ? buildMessagePosts(facts, making)
    : (await import('./custom-posts.js')).buildCustomPosts(custom, facts, making));
  return { kind: 'posts', ...built, running, mistakes, eventMistakes, ...more };
};

/** What the event says, and GitHub's API if it may have something to add. */
const readFacts = async (
  inputs: Inputs,
  file: EventFile,
  context: Context,
  edges: Edges,
  live: RunLive,
): Promise<Facts> => {
  const facts = await timed('the event', edges, () => collectFacts(inputs, file, context));
  return timed('GitHub', edges, async () =>
    mayAdd(facts, inputs, live)
      ? (await import('./github-facts.js')).withGitHubFacts(facts, live, inputs, context, edges)
      : facts,
  );
};

const mayAdd = (facts: Facts, inputs: Inputs, live: RunLive): boolean =>
  inputs.status === 'waiting' ||
  inputs.target?.live === 'run' ||
  live.hasWaited !== undefined ||
  wantsDetails(facts, inputs);

/** A job that has just started has no reports yet, or only those of another run. */
const withTests = async (facts: Facts, { tests, phase }: Inputs, edges: Edges): Promise<Facts> =>
  tests === undefined || phase?.kind === 'started'
    ? facts
    : timed('test reports', edges, async () => (await import('./tests.js')).withTests(facts, tests, edges));

/** If a run failed, the news matters more than its looks. Any other message waits until a mistake is fixed. */
const collectMistakes = ({ status }: Facts) => {
  const mistakes: UserError[] = [];
  const eventMistakes = new Set<string>();
  const onMistake: OnMistake = mistake => {
    if (mistake.isFromValues) eventMistakes.add(mistake.message);
    else if (status === 'failure') mistakes.push(mistake);
    else throw mistake;
  };
  return { mistakes, eventMistakes, onMistake };
};

const notDue = async (facts: Facts, inputs: Inputs): Promise<Prepared> => {
  if (facts.notWaiting !== undefined)
    return { kind: 'not-due', reason: facts.notWaiting, isUndecided: false };
  const doubt =
    facts.gaps.length > 0 ? (await import('./gaps.js')).explainUndecided(facts, inputs) : undefined;
  if (doubt !== undefined) return { kind: 'not-due', reason: `Nothing posted: ${doubt}`, isUndecided: true };
  const before = facts.history?.previous === facts.status ? ', as before' : '';
  const reason = `Nothing posted: the status is ${facts.status}${before}, and when is ${inputs.when.join(', ')}`;
  return { kind: 'not-due', reason, isUndecided: false };
};

const LEFT_TO_OTHERS = 'Nothing posted: the last job to finish posts the message of the run';

/**
 * The same as `prepare`. If an unexpected event or text breaks it, a short message from the environment alone: our bug must not lose the user's news.
 */
export const prepareSafely = async (
  inputs: Inputs,
  file: EventFile,
  context: Context,
  destinations: readonly Destination[],
  edges: Edges,
  authored: AuthoredContent = {},
  live: RunLive = {},
): Promise<Prepared> => {
  try {
    return await prepare(inputs, file, context, destinations, edges, authored, live);
  } catch (error) {
    if (error instanceof UserError) throw error;
    edges.runner.warning(
      `The message could not be built in full, so a short one is sent; please report this: ${String(error)}`,
    );
    const { withoutContent } = await import('./without-content.js');
    return prepare(withoutContent(inputs), NO_EVENT, context, destinations, edges);
  }
};
