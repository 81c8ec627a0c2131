import type { Edges } from '../edges/types.js';
import type { Context } from '../events/context.js';
import type { EventFile } from '../facts/event-file.js';
import type { Inputs } from '../inputs/types.js';
import type { Author } from './prepare.js';

/** What the user wrote, found well formed. Rejects with a `UserError` for what is not. */
export const authorOf = async (
  { templates, payload: source }: Inputs,
  { payload }: EventFile,
  context: Context,
  edges: Edges,
): Promise<Author> => {
  const given = { payload, env: edges.env, context };
  return {
    ...(templates && { templates: (await import('../template/index.js')).openTemplates(templates, given) }),
    ...(source && { own: await (await import('../payload/index.js')).openPayload(source, edges, given) }),
  };
};
