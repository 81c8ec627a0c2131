import type { Message } from '../../src/message/types.js';
import { toPlainText, blocksToPlainText } from '../../src/text/plain.js';
import { messageOf, type Story } from '../helpers/draw.js';
import { commit, push } from '../helpers/payloads.js';

export type Inputs = Readonly<Record<string, string>>;

/** The message of a push whose commit says `said`. */
export const built = (inputs: Inputs, said = 'Fix the cart', more: Partial<Story> = {}): Promise<Message> =>
  messageOf({ name: 'any', event: 'push', payload: push({ head_commit: commit(said) }), inputs, ...more });

/** A `text` as people read it, without marks. */
export const toText = async (text: string, said?: string, inputs: Inputs = {}): Promise<string> =>
  blocksToPlainText((await built({ ...inputs, text }, said)).body);

/** Fields as `Name: value`. */
export const asObject = async (fields: string, said?: string): Promise<readonly string[]> =>
  (await built({ fields }, said)).fields.map(({ name, value }) => `${name}: ${toPlainText(value)}`);

/** The sentence that a template fails with. */
export const sentenceOf = async (inputs: Inputs): Promise<string> => {
  try {
    await built(inputs);
  } catch (error) {
    return error instanceof Error && error.name === 'UserError' ? error.message : `broke: ${String(error)}`;
  }
  return 'no mistake';
};
