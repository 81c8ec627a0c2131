import { all, findRepeated, list } from '../../values/checks.js';
import { describeExcess, indexPath, fault, type Check } from '../../values/findings.js';
import { asArray, objectsIn } from '../../values/json.js';
import { CUSTOM_LIMITS } from './custom-limits.js';
import { anyBlock } from './custom-blocks.js';

/** Blocks that a message may have only once. https://docs.slack.dev/reference/block-kit/blocks/table-block */
const SINGLE: ReadonlySet<unknown> = new Set(['table', 'data_table']);

/** An element's ID has to be unique within its block. https://docs.slack.dev/reference/block-kit/block-elements/button-element */
const distinctActions: Check = (value, at) =>
  asArray(value).flatMap((block, index) => {
    const ids = objectsIn(block).flatMap(({ action_id: id }) => (typeof id === 'string' ? [id] : []));
    const again = findRepeated(ids);
    return again === undefined ? [] : fault(indexPath(at, index), `action_id "${again}" is used twice`);
  });

const together: Check = (value, at) => {
  const objects = objectsIn(value);
  const markdown = objects.filter(({ type }) => type === 'markdown');
  const written = markdown.reduce((sum, { text: said }) => sum + String(said).length, 0);
  const ids = objects.flatMap(({ block_id: id }) => (typeof id === 'string' ? [id] : []));
  const again = findRepeated(ids);
  const tables = objects.filter(({ type }) => SINGLE.has(type)).length;
  return [
    ...(written > CUSTOM_LIMITS.markdown
      ? fault(at, `${describeExcess(written, CUSTOM_LIMITS.markdown, 'characters')} of markdown`)
      : []),
    ...(again === undefined ? [] : fault(at, `block_id "${again}" is used twice`)),
    ...(tables > 1 ? fault(at, describeExcess(tables, 1, 'tables')) : []),
  ];
};

/** A message's blocks, or an attachment's. */
export const blocks = all(list(anyBlock, CUSTOM_LIMITS.blocks, 1), together, distinctActions);

/** The characters that count toward the limit across all blocks. */
export const countCharacters = (value: unknown): number =>
  objectsIn(value).reduce((sum, { text: said }) => sum + (typeof said === 'string' ? said.length : 0), 0);
