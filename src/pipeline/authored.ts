import type { Edges } from '../edges/types.js';
import type { Context } from '../events/context.js';
import type { EventFile } from '../facts/event-file.js';
import type { Inputs } from '../inputs/types.js';
import { known } from '../values/read.js';
import type { AuthoredContent } from './prepare.js';

/** The templates and the custom payload, parsed and well formed. Rejects with a `UserError` if they are not. */
export const readAuthored = async (
  inputs: Inputs,
  file: EventFile,
  context: Context,
  edges: Edges,
): Promise<AuthoredContent> => {
  const { templates, payload: source } = inputs;
  const own = file.readable ? file.instead?.own : undefined;
  const { env, clock } = edges;
  const given = { payload: file.payload, env, context, now: clock.now, ...known('own', own) };
  const opened = templates && (await (await import('../template/index.js')).openTemplates(templates, given));
  const custom = source && (await (await import('../custom/index.js')).openPayload(source, edges, given));
  return {
    ...known('templates', opened),
    ...(custom?.doubt === undefined && known('custom', custom)),
    doubts: [...(opened?.doubts ?? []), ...(custom?.doubt === undefined ? [] : [custom.doubt])],
  };
};

/** The same. Names the inputs that have no effect because of a custom payload. */
export const openAuthored = async (
  ...[inputs, file, context, edges]: Parameters<typeof readAuthored>
): Promise<AuthoredContent> => {
  const authored = await readAuthored(inputs, file, context, edges);
  await reportUnusedInputs(inputs, authored, edges);
  return authored;
};

const reportUnusedInputs = async (
  inputs: Inputs,
  { custom }: AuthoredContent,
  { runner }: Edges,
): Promise<void> => {
  if (inputs.payload === undefined || custom === undefined) return;
  const { unusedInputs } = await import('../custom/index.js');
  const unused = unusedInputs(inputs);
  if (unused.length > 0)
    runner.notice(
      `${inputs.payload.input} replaces the built message, so these inputs are not used: ${unused.join(', ')}`,
    );
};
