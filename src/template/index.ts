import type { TemplateInputs } from '../inputs/types.js';
import { known } from '../values/read.js';
import { fillInputs } from './fill.js';
import { foreignTemplates } from './guard.js';
import { openTemplate } from './open.js';
import type { Templates } from './types.js';
import { type StepData, buildVariables } from './variables.js';

/**
 * Reads the templates of a step. Throws a `UserError` for one that is malformed or uses a name that there is not, whether
 * the message is due or not: a mistake shows in the first run, not in the first failure.
 */
export const openTemplates = ({ sources, contexts }: TemplateInputs, given: StepData): Templates => {
  const foreign = foreignTemplates([given.payload, contexts], given.env);
  const opened = [...sources].map(([name, source]) => [name, openTemplate(name, source, foreign)] as const);
  return {
    fill: async (inputs, facts, headline) => {
      const names = buildVariables(facts, headline, contexts, given);
      const rendered = new Map(opened.map(([name, template]) => [name, template.render(names)] as const));
      const { repo } = facts.subject;
      return fillInputs(inputs, rendered, {
        ...known('repoUrl', repo?.url),
        serverUrl: given.context.serverUrl,
      });
    },
  };
};
