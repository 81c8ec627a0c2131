/** Requests that GitHub's API allows a token per hour. All jobs of a repository share them. */
export interface RequestBudget {
  readonly limit: number;
  readonly left: number;
  /** When it is renewed, in milliseconds since the epoch. */
  readonly renewsAtMs: number;
}

/** The longest pause between edits. */
const LONGEST_MS = 30_000;

/** How long to pause edits that take this many requests. No pause until half of the budget is used. */
export const pauseFor = (budget: RequestBudget | undefined, requests: number, nowMs: number): number => {
  if (budget === undefined || budget.left >= budget.limit / 2) return 0;
  const edits = Math.floor(budget.left / requests);
  const untilMs = Math.max(0, budget.renewsAtMs - nowMs);
  return edits === 0 ? Math.min(LONGEST_MS, untilMs) : Math.min(LONGEST_MS, Math.ceil(untilMs / edits));
};
