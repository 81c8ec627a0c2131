import type { Edges } from '../edges/types.js';
import type { Context } from '../events/context.js';
import type { EventFile } from '../facts/event-file.js';
import type { Inputs, PayloadSource } from '../inputs/types.js';
import type { OwnMessage } from '../payload/types.js';
import type { Given } from '../template/variables.js';
import type { Author } from './prepare.js';

/** What the user wrote, found well formed. Rejects with a `UserError` for what is not. */
export const authorOf = async (
  inputs: Inputs,
  { payload }: EventFile,
  context: Context,
  edges: Edges,
): Promise<Author> => {
  const { templates, payload: source } = inputs;
  const given = { payload, env: edges.env, context };
  return {
    ...(templates && { templates: (await import('../template/index.js')).openTemplates(templates, given) }),
    ...(source && { own: await openOwn(source, inputs, edges, given) }),
  };
};

const openOwn = async (
  source: PayloadSource,
  inputs: Inputs,
  edges: Edges,
  given: Given,
): Promise<OwnMessage> => {
  const { openPayload, unusedInputs } = await import('../payload/index.js');
  const unused = unusedInputs(inputs);
  if (unused.length > 0)
    edges.runner.notice(
      `${source.input} takes the place of the built message, so these are not used: ${unused.join(', ')}`,
    );
  return openPayload(source, edges, given);
};
