/** What the link contains: everything that someone chose, and nothing derived from it. */

/** A name with a result: a job of `needs`, a step of `steps`. */
export interface NamedResult {
  readonly name: string;
  readonly result: string;
}

export interface NamedValue {
  readonly name: string;
  readonly value: string;
}

export interface ErrorLine {
  readonly file: string;
  readonly line: string;
  readonly message: string;
}

/** A failed job as GitHub's API describes it. */
export interface FailedJob {
  readonly name: string;
  readonly step: string;
  readonly errors: readonly ErrorLine[];
}

/** One test of a report. Passed ones are only counted. */
export interface TestRow {
  readonly suite: string;
  readonly name: string;
  readonly result: 'failed' | 'flaky' | 'skipped';
  readonly error: string;
  /** `src/cart.test.ts:12` */
  readonly at: string;
}

export interface TestReport {
  readonly passed: string;
  readonly rows: readonly TestRow[];
}

/** The values of the forms on the left, applied to the story. */
export interface Happened {
  readonly status?: string;
  readonly workflow?: string;
  readonly job?: string;
  readonly attempt?: string;
  readonly needs?: readonly NamedResult[];
  readonly steps?: readonly NamedResult[];
  readonly matrix?: readonly NamedValue[];
  /** Conclusions of earlier runs, newest first. */
  readonly history?: readonly string[];
  readonly failures?: readonly FailedJob[];
  readonly tests?: TestReport;
}

export interface OwnEvent {
  readonly name: string;
  readonly payload: string;
}

export interface Step {
  readonly watch: boolean;
  /** Lines of the input `webhook`: expressions that name secrets, never a URL. */
  readonly webhook: readonly string[];
  readonly inputs: readonly NamedValue[];
  /** The condition of the step, if it is not the usual one; empty for none. */
  readonly condition?: string;
}

export interface State {
  /** The ID of a golden story. */
  readonly story: string;
  /** Replaces the story's event. */
  readonly own?: OwnEvent;
  readonly happened: Happened;
  /** Replaces the story's step. */
  readonly step?: Step;
}

export const FIRST: State = { story: 'failure-first', happened: {} };

export const SLACK_SECRET = '${{ secrets.SLACK_WEBHOOK_URL }}';
export const DISCORD_SECRET = '${{ secrets.DISCORD_WEBHOOK_URL }}';

export type PlatformId = 'slack' | 'discord';

/** Which platform a line of `webhook` is for, by its secret's name. */
export const platformOfLine = (line: string): PlatformId => (/discord/i.test(line) ? 'discord' : 'slack');

export const PLATFORMS: readonly PlatformId[] = ['slack', 'discord'];

/** Where the step posts: by its webhooks, and to Slack by a bot's token. */
export const platformsOf = ({ webhook, inputs }: Step): readonly PlatformId[] =>
  PLATFORMS.filter(
    platform =>
      webhook.some(line => platformOfLine(line) === platform) ||
      (platform === 'slack' && inputs.some(({ name }) => name === 'slack-token')),
  );

export const secretFor = (platform: PlatformId): string =>
  platform === 'slack' ? SLACK_SECRET : DISCORD_SECRET;
