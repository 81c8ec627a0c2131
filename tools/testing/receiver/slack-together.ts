import { asArray, objectsIn } from '../json.js';
import { fault, type PayloadFault, type PayloadPath } from './shape.js';
import { SLACK } from './slack-limits.js';

const overAll = (blocks: unknown, path: PayloadPath): PayloadFault[] => {
  const all = objectsIn(blocks);
  const markdown = all
    .filter(one => one['type'] === 'markdown')
    .reduce((sum, one) => sum + String(one['text']).length, 0);
  const tables = all.filter(one => one['type'] === 'table' || one['type'] === 'data_table').length;
  return [
    ...(markdown > SLACK.markdown ? [fault(path, 'markdown_too_long', 'Too much in markdown blocks.')] : []),
    ...(tables > 1 ? [fault(path, 'only_one_table_allowed', 'A message holds one table.')] : []),
  ];
};

const repeatedIds = (blocks: unknown, path: PayloadPath): PayloadFault[] => {
  const ids = objectsIn(blocks).flatMap(({ block_id: id }) => (typeof id === 'string' ? [id] : []));
  const again = ids.find((id, index) => ids.indexOf(id) !== index);
  return again === undefined ? [] : [fault(path, 'DUPLICATE', `block_id "${again}" is used twice.`)];
};

/** https://docs.slack.dev/reference/block-kit/block-elements/button-element */
const repeatedActions = (blocks: unknown, path: PayloadPath): PayloadFault[] =>
  asArray(blocks).flatMap((block, at) => {
    const ids = objectsIn(block).flatMap(({ action_id: id }) => (typeof id === 'string' ? [id] : []));
    return ids.some((id, index) => ids.indexOf(id) !== index)
      ? [fault([...path, String(at)], 'DUPLICATE', 'An action_id is used twice.')]
      : [];
  });

/** Faults of a message's blocks that no single block shows. */
export const togetherFaults = (blocks: unknown, path: PayloadPath): PayloadFault[] => [
  ...repeatedIds(blocks, path),
  ...repeatedActions(blocks, path),
  ...overAll(blocks, path),
];
