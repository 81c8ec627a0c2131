import { parseOrFallback, type OnMistake } from '../inputs/mistakes.js';
import type { TemplateInputs } from '../inputs/types.js';
import { fromValues, type UserError } from '../inputs/user-error.js';
import { known } from '../values/read.js';
import { createAllowance } from './allowance.js';
import { fillInputs } from './fill.js';
import { guardTemplates } from './guard.js';
import { openTemplate } from './open.js';
import type { Templates } from './types.js';
import { type StepData, buildVariables } from './variables.js';

/**
 * Parses the templates of a step, even if no message is due: a mistake shows in the first run, not in the first failure. A template that is
 * malformed or uses an unknown name is one of `mistakes`.
 */
export const openTemplates = ({ sources, contexts, foreign }: TemplateInputs, given: StepData): Templates => {
  const guard = guardTemplates([...sources.values()], [given.payload, given.own, contexts], given.env);
  const mistakes: UserError[] = [];
  const doubts: string[] = [];
  const allowance = createAllowance(given.now);
  const opened = [...sources].flatMap(([name, source]) => {
    const keep = (mistake: UserError): void => void mistakes.push(mistake);
    const onAmbiguous = (sentence: string): void => void doubts.push(sentence);
    const template = parseOrFallback(keep, undefined, () =>
      openTemplate(name, guard(source), onAmbiguous, allowance),
    );
    return template ? [[name, template] as const] : [];
  });
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
      const rendered = opened.flatMap(([name, template]) => {
        const parts = parseOrFallback(onMistake, undefined, () => template.render(names, onMistake));
        return parts ? [[name, parts] as const] : [];
      });
      const { repo } = facts.subject;
      const context = {
        ...known('repoUrl', repo?.url),
        ...known('pageUrl', facts.subject.news.url),
        serverUrl: given.context.serverUrl,
      };
      return fillInputs(inputs, new Map(rendered), context, onMistake);
    },
  };
};
