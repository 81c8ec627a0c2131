import { lenient, type OnSlip } from '../inputs/slips.js';
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
 * malformed or uses an unknown name is one of `slips`.
 */
export const openTemplates = ({ sources, contexts, foreign }: TemplateInputs, given: StepData): Templates => {
  const guard = guardTemplates([...sources.values()], [given.payload, given.own, contexts], given.env);
  const slips: UserError[] = [];
  const doubts: string[] = [];
  const allowance = createAllowance(given.now);
  const opened = [...sources].flatMap(([name, source]) => {
    const keep = (slip: UserError): void => void slips.push(slip);
    const onDoubt = (sentence: string): void => void doubts.push(sentence);
    const template = lenient(keep, undefined, () => openTemplate(name, guard(source), onDoubt, allowance));
    return template ? [[name, template] as const] : [];
  });
  const classify = (slip: UserError): UserError =>
    foreign?.names.includes(slip.input) === true && !slip.isFromValues
      ? fromValues(slip, foreign.instead)
      : slip;
  return {
    slips: slips.map(classify),
    doubts,
    fill: async (inputs, facts, headline, hear) => {
      const onSlip: OnSlip = slip => hear(classify(slip));
      const names = buildVariables(facts, headline, contexts, given);
      const rendered = opened.flatMap(([name, template]) => {
        const parts = lenient(onSlip, undefined, () => template.render(names, onSlip));
        return parts ? [[name, parts] as const] : [];
      });
      const { repo } = facts.subject;
      const context = {
        ...known('repoUrl', repo?.url),
        ...known('pageUrl', facts.subject.news.url),
        serverUrl: given.context.serverUrl,
      };
      return fillInputs(inputs, new Map(rendered), context, onSlip);
    },
  };
};
