import type { Contexts, ReadInput, TemplateInputs } from './types.js';

/** What templates are made of. Imported only where one of the inputs holds one, after the contexts were found to be valid. */
export const templates = (names: readonly string[], read: ReadInput): TemplateInputs => ({
  sources: new Map(names.map(name => [name, read(name)])),
  contexts: contextsIn(read),
});

/** What templates see of the runner's contexts. */
export const contextsIn = (read: ReadInput): Contexts => ({
  job: contextIn(read('job')),
  needs: contextIn(read('needs')),
  steps: contextIn(read('steps')),
  matrix: contextIn(read('matrix')),
});

const contextIn = (raw: string): Contexts[keyof Contexts] =>
  raw.trim() === '' ? {} : ((JSON.parse(raw) as Contexts['job'] | null) ?? {});
