import { discordActions } from './discord-actions.js';
import { slackActions } from './slack-actions.js';
import type { Move, OtherAction, Row } from './types.js';

export const otherActions: readonly OtherAction[] = [...slackActions, ...discordActions];

/** A step as YAML gives it. */
export interface GivenStep {
  readonly uses: string;
  readonly with: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
}

/** What the table says about an input without an automatic counterpart. */
interface Left {
  readonly name: string;
  readonly says: string;
}

export interface Converted {
  readonly action: string;
  /** Inputs of Hookline, including `webhook`. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly left: readonly Left[];
}

type Statuses = Partial<Record<'success' | 'failure' | 'cancelled', string>>;

/** One text for several statuses. */
const byStatus = (texts: Statuses): string =>
  Object.entries(texts)
    .map(([status, text], at) => `{% ${at === 0 ? 'if' : 'elsif'} status == "${status}" %}${text}`)
    .join('') + '{% endif %}';

const readMove = ({ to }: Row): Move | undefined => (typeof to === 'string' ? { input: to } : to);

/** The step of another action as Hookline's, by the table of docs/migrating.md; undefined for an action that is not in it. */
export const convert = ({ uses, with: given, env }: GivenStep): Converted | undefined => {
  const action = otherActions.find(({ name }) => uses.toLowerCase().startsWith(`${name.toLowerCase()}@`));
  if (action === undefined) return undefined;
  const inputs: Record<string, string> = {};
  const statuses: Record<string, Statuses> = {};
  const left: Left[] = [];
  for (const [name, value] of Object.entries({ ...given, ...env })) {
    const row = action.rows.find(({ from }) => from.includes(name));
    const move = row && readMove(row);
    const moved = move?.value ? move.value(value) : value;
    if (move === undefined || moved === undefined)
      left.push({ name, says: row?.says ?? 'not in the table: it is left out' });
    else if (move.joins === 'below')
      inputs[move.input] = [inputs[move.input], moved].filter(Boolean).join('\n\n');
    else if (move.joins) (statuses[move.input] ??= {})[move.joins] = moved;
    else inputs[move.input] = moved;
  }
  for (const [input, texts] of Object.entries(statuses)) inputs[input] = byStatus(texts);
  return { action: action.name, inputs, left };
};
