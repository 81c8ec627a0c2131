import type { ContextInputs } from '../inputs/types.js';
import { asObject, type JsonObject } from '../values/json.js';

/** What templates see of the runner's contexts. */
export type Contexts = Readonly<Record<keyof ContextInputs, JsonObject>>;

export const parseContexts = ({ job, needs, steps, matrix }: ContextInputs): Contexts => ({
  job: parseContext(job),
  needs: parseContext(needs),
  steps: parseContext(steps),
  matrix: parseContext(matrix),
});

/** An invalid context is empty here: the mistake is reported where the input is read. */
const parseContext = (raw: string): JsonObject => {
  try {
    return asObject(JSON.parse(raw));
  } catch {
    return {};
  }
};
