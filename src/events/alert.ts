import { capital } from './common.js';
import { words } from './deed.js';
import { entry, name } from './read.js';
import { labelled } from './small-facts.js';
import type { Loose, Mark } from './types.js';

/** How an action on an alert reads; `#` stands for the alert. */
interface Action {
  /** Where a person did it: "dismissed #". */
  readonly by?: string;
  /** Where nobody did, or GitHub: "# was dismissed". */
  readonly alone: string;
  readonly mark: Mark;
}

export type Actions = Readonly<Record<string, Action>>;

interface Alert {
  /** "code scanning alert #3" */
  readonly label: string;
  /** "SQL injection" */
  readonly about?: string | undefined;
}

/** What happened to an alert, and its mark: "octocat dismissed code scanning alert #3: SQL injection". */
export const alertNews = (
  actions: Actions,
  payload: Loose<{ readonly action: string; readonly sender: { readonly login: string } }>,
  alert: Alert,
): { readonly mark: Mark; readonly title: string } => {
  const action: Action = entry(actions, payload?.action) ?? { alone: '# was updated', mark: 'security' };
  const who = personOf(payload?.sender);
  const done =
    action.by === undefined || who === undefined
      ? capital(action.alone.replace('#', () => alert.label))
      : `${who} ${action.by.replace('#', () => alert.label)}`;
  return { mark: action.mark, title: alert.about === undefined ? done : `${done}: ${alert.about}` };
};

/** GitHub itself sends what its scanners find. */
const personOf = (sender: Loose<{ readonly login: string }>): string | undefined => {
  const login = name(sender?.login);
  return login === 'github' ? undefined : login;
};

/** Reasons as GitHub names them: `used_in_tests`. */
export const reasonOf = (reason: unknown): string | undefined => labelled('reason:', words(reason));
