import type { OnMistake } from '../inputs/mistakes.js';
import type { TemplateInputs } from '../inputs/types.js';
import { fromValues, UserError } from '../inputs/user-error.js';
import { known } from '../values/read.js';
import { createAllowance } from './allowance.js';
import { parseContexts } from './contexts.js';
import { fillInputs } from './fill.js';
import { guardTemplates } from './guard.js';
import { openTemplate } from './open.js';
import type { Templates } from './types.js';
import { type StepData, buildVariables } from './variables.js';

/**
 * Parses the templates of a step, even if no message is due: a mistake shows in the first run, not in the first failure. A template that is
 * malformed or uses an unknown name is one of `mistakes`.
 */
export const openTemplates = async (
  { sources, contexts: raw, foreign }: TemplateInputs,
  given: StepData,
): Promise<Templates> => {
  const contexts = parseContexts(raw);
  const guard = guardTemplates([...sources.values()], [given.payload, given.own, contexts], given.env);
  const mistakes: UserError[] = [];
  const doubts: string[] = [];
  const allowance = createAllowance(given.now);
  const keep = (mistake: UserError): void => void mistakes.push(mistake);
  const onAmbiguous = (sentence: string): void => void doubts.push(sentence);
  const opened = await mapEach(sources, keep, (name, source) =>
    openTemplate(name, guard(source), onAmbiguous, allowance),
  );
  const classify = (mistake: UserError): UserError =>
    foreign?.names.includes(mistake.input) === true && !mistake.isFromValues
      ? fromValues(mistake, foreign.instead)
      : mistake;
  return {
    mistakes: mistakes.map(classify),
    doubts,
    fill: async (inputs, facts, headline, hear) => {
      const onMistake: OnMistake = mistake => hear(classify(mistake));
      const names = buildVariables(facts, headline, contexts, given);
      const rendered = await mapEach(opened, onMistake, (_name, template) =>
        template.render(names, onMistake),
      );
      const { repo } = facts.subject;
      const context = {
        ...known('repoUrl', repo?.url),
        ...known('pageUrl', facts.subject.news.url),
        serverUrl: given.context.serverUrl,
      };
      return fillInputs(inputs, rendered, context, onMistake);
    },
  };
};

/** Something for each input, one after the other. `onMistake` receives the mistakes; inputs with one, or with nothing, are left out. */
const mapEach = async <T, U>(
  inputs: ReadonlyMap<string, T>,
  onMistake: OnMistake,
  make: (name: string, value: T) => Promise<U | undefined>,
): Promise<ReadonlyMap<string, U>> => {
  const made = new Map<string, U>();
  for (const [name, value] of inputs)
    try {
      const one = await make(name, value);
      if (one !== undefined) made.set(name, one);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      onMistake(error);
    }
  return made;
};
