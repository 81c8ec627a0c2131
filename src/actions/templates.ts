import type { Edges } from '../edges/types.js';
import type { Context } from '../events/context.js';
import type { EventFile } from '../facts/event-file.js';
import type { Inputs } from '../inputs/types.js';
import type { Templates } from '../template/types.js';

/** The templates among the inputs, found well formed. Rejects with a `UserError` for one that is not. */
export const templatesIn = async (
  { templates }: Inputs,
  { payload }: EventFile,
  context: Context,
  { env }: Pick<Edges, 'env'>,
): Promise<Templates | undefined> =>
  templates && (await import('../template/index.js')).openTemplates(templates, { payload, env, context });
