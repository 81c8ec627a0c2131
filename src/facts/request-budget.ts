/** What GitHub's API takes from a token in the hour: all jobs of a repository share it. */
export interface RequestBudget {
  readonly limit: number;
  readonly left: number;
  /** When it is renewed, in milliseconds since the epoch. */
  readonly renewsAtMs: number;
}

/** A message is left alone no longer than this. */
const LONGEST_MS = 30_000;

/** How long to leave a message alone whose edit takes so many requests: until half of the budget is used, not at all. */
export const pauseFor = (budget: RequestBudget | undefined, requests: number, nowMs: number): number => {
  if (budget === undefined || budget.left >= budget.limit / 2) return 0;
  const edits = Math.floor(budget.left / requests);
  const untilMs = Math.max(0, budget.renewsAtMs - nowMs);
  return edits === 0 ? Math.min(LONGEST_MS, untilMs) : Math.min(LONGEST_MS, Math.ceil(untilMs / edits));
};
