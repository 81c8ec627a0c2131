import type { PayloadSource, Inputs } from '../inputs/types.js';
import type { Given } from '../template/variables.js';
import { adoptAll } from './adopt.js';
import { readDrafts, type World } from './drafts.js';
import type { OwnMessage } from './types.js';

/**
 * Opens the user's own message. Rejects with a `UserError` for one that cannot be read, whether it is due or not: a mistake
 * shows in the first run, not in the first failure.
 */
export const openPayload = async (source: PayloadSource, world: World, given: Given): Promise<OwnMessage> => {
  const drafts = await readDrafts(source, world);
  const fill = drafts.hasTemplates
    ? (await import('./templates.js')).openDrafts(drafts, source.contexts, given)
    : async () => drafts;
  return {
    hasTemplates: drafts.hasTemplates,
    fill: async (facts, headline) => {
      const messages = await fill(facts, headline);
      return (destination, envelope) => adoptAll(messages, destination, envelope);
    },
  };
};

/** The inputs that say what the built message holds, and so nothing where the user's own takes its place. */
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
    mention: inputs.mentioning,
  }).flatMap(([name, value]) => (value === undefined ? [] : [name]));
