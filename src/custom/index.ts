import type { PayloadSource, Inputs } from '../inputs/types.js';
import { fromValues, UserError } from '../inputs/user-error.js';
import { known } from '../values/read.js';
import type { StepData } from '../template/variables.js';
import { validateAll } from './validate.js';
import { readDrafts, type PayloadDeps } from './drafts.js';
import type { CustomPayload } from './types.js';

/**
 * Opens the custom payload. Rejects with a `UserError` if it cannot be read, even if no message is due: a mistake shows in the first run,
 * not in the first failure.
 */
export const openPayload = async (
  source: PayloadSource,
  deps: PayloadDeps,
  given: StepData,
): Promise<CustomPayload> => {
  const drafts = await readDrafts(source, deps);
  const { fill, doubt } = drafts.hasTemplates
    ? await (await import('./templates.js')).openDrafts(drafts, source.contexts, given)
    : { fill: async () => drafts };
  return {
    hasTemplates: drafts.hasTemplates,
    ...known('doubt', doubt),
    fill: async (facts, headline, onMistake) => {
      const messages = await fill(facts, headline, onMistake);
      return async (destination, envelope) => {
        try {
          return await validateAll(messages, destination, envelope);
        } catch (error) {
          if (!(error instanceof UserError) || !drafts.hasTemplates) throw error;
          const { isMistake } = await import('./is-mistake.js');
          throw (await isMistake(messages, destination, envelope)) ? error : fromValues(error, INSTEAD);
        }
      };
    },
  };
};

const INSTEAD = 'Hookline’s own message is sent instead';

/** Inputs that describe the built message. A custom payload replaces it, so they have no effect. */
export const unusedInputs = (inputs: Inputs): readonly string[] =>
  Object.entries({
    title: inputs.title,
    text: inputs.text,
    fields: inputs.fields[0] ?? (inputs.noFields || undefined),
    color: inputs.color,
    image: inputs.image,
    thumbnail: inputs.thumbnail,
    buttons: inputs.buttons[0],
    footer: inputs.footer,
    mention: inputs.mentions,
  }).flatMap(([name, value]) => (value === undefined ? [] : [name]));
