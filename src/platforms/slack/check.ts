import { LIMITS, SHARES } from './limits.js';
import { type JsonObject, asObject } from '../../values/json.js';

const COUNTED = new Set(['text', 'url', 'image_url', 'alt_text', 'format', 'fallback']);
/** Leaves that contain an ID instead of a text. */
const MENTIONS = new Set<unknown>(['user', 'usergroup', 'broadcast']);
/** Slack allows nothing older next to blocks: https://github.com/slackapi/node-slack-sdk/issues/1112 */
export const BESIDE_BLOCKS: ReadonlySet<string> = new Set(['color', 'blocks', 'fallback']);

/** The units of all texts and addresses in blocks, or in any part of them. */
export const countUnits = (node: unknown): number => {
  if (typeof node !== 'object' || node === null) return 0;
  if (Array.isArray(node)) return node.reduce<number>((sum, part) => sum + countUnits(part), 0);
  return Object.keys(node).reduce((sum, key) => {
    const value = asObject(node)[key];
    return sum + (typeof value === 'string' ? (COUNTED.has(key) ? value.length : 0) : countUnits(value));
  }, 0);
};

const refuse = (path: string, problem: string): never => {
  throw new Error(`Slack payload: ${path} ${problem}`);
};

const textAt = (path: string, value: unknown, max: number): void => {
  if (typeof value !== 'string' || value === '') refuse(path, 'is empty');
  else if (value.length > max) refuse(path, `has ${value.length} characters, ${max} at most`);
};

const listAt = (path: string, value: unknown, max: number): readonly JsonObject[] => {
  if (!Array.isArray(value) || value.length === 0) return refuse(path, 'is empty');
  if (value.length > max) refuse(path, `has ${value.length} entries, ${max} at most`);
  return value.map(asObject);
};

const readText = (value: unknown): unknown => asObject(value)['text'];

const imageAt = (path: string, image: JsonObject): void => {
  textAt(`${path}/image_url`, image['image_url'], LIMITS.url);
  textAt(`${path}/alt_text`, image['alt_text'], LIMITS.altText);
};

const sectionAt = (path: string, block: JsonObject): void => {
  if (block['text'] === undefined && block['fields'] === undefined)
    refuse(path, 'has neither text nor fields');
  if (block['text'] !== undefined) textAt(`${path}/text`, readText(block['text']), LIMITS.sectionText);
  if (block['accessory'] !== undefined) imageAt(`${path}/accessory`, block['accessory'] as JsonObject);
  if (block['fields'] === undefined) return;
  for (const [i, field] of listAt(`${path}/fields`, block['fields'], LIMITS.sectionFields).entries())
    textAt(`${path}/fields/${i}`, field['text'], LIMITS.fieldText);
};

/** Elements may nest; their leaves have the text. */
const leavesAt = (path: string, elements: unknown): void => {
  for (const [i, element] of listAt(path, elements, Number.MAX_SAFE_INTEGER).entries()) {
    if (element['elements'] !== undefined) leavesAt(`${path}/${i}`, element['elements']);
    else if (element['type'] === 'date')
      textAt(`${path}/${i}/fallback`, element['fallback'], LIMITS.allBlocks);
    else if (!MENTIONS.has(element['type'])) textAt(`${path}/${i}/text`, element['text'], LIMITS.allBlocks);
  }
};

const blockAt = (path: string, block: JsonObject): void => {
  switch (block['type']) {
    case 'rich_text':
      return leavesAt(`${path}/elements`, block['elements']);
    case 'section':
      return sectionAt(path, block);
    case 'image':
      return imageAt(path, block);
    case 'context':
      for (const [i, element] of listAt(
        `${path}/elements`,
        block['elements'],
        LIMITS.contextElements,
      ).entries())
        if (element['type'] === 'image') imageAt(`${path}/elements/${i}`, element);
        else textAt(`${path}/elements/${i}`, element['text'], LIMITS.contextText);
      return;
    case 'actions':
      for (const [i, button] of listAt(`${path}/elements`, block['elements'], LIMITS.buttons).entries()) {
        textAt(`${path}/elements/${i}/text`, readText(button['text']), LIMITS.buttonLabel);
        textAt(`${path}/elements/${i}/url`, button['url'], LIMITS.url);
      }
      return;
    default:
      refuse(path, `is of the unknown type ${String(block['type'])}`);
  }
};

const attachmentAt = (path: string, attachment: JsonObject): readonly JsonObject[] => {
  for (const key of Object.keys(attachment))
    if (!BESIDE_BLOCKS.has(key)) refuse(`${path}/${key}`, 'is not allowed together with blocks');
  if (!/^#[0-9a-f]{6}$/.test(String(attachment['color']))) refuse(`${path}/color`, 'is not a color');
  textAt(`${path}/fallback`, attachment['fallback'], LIMITS.text);
  return listAt(`${path}/blocks`, attachment['blocks'], LIMITS.blocks);
};

/** The body as it is, if it is within Slack's limits. Otherwise throws an Error that names the place: a bug in Hookline. */
export const check = <Body extends JsonObject>(body: Body): Body => {
  textAt('text', body['text'], LIMITS.text);
  if (body['username'] !== undefined) textAt('username', body['username'], SHARES.username);
  const top = body['blocks'] === undefined ? [] : listAt('blocks', body['blocks'], LIMITS.blocks);
  for (const [i, block] of top.entries()) blockAt(`blocks/${i}`, block);
  const attachments = body['attachments'] === undefined ? [] : listAt('attachments', body['attachments'], 1);
  const below = attachments.flatMap((attachment, i) => attachmentAt(`attachments/${i}`, attachment));
  for (const [i, block] of below.entries()) blockAt(`attachments/0/blocks/${i}`, block);
  const all = [...top, ...below];
  if (all.length > LIMITS.blocks) refuse('blocks', `are ${all.length} in all, ${LIMITS.blocks} at most`);
  const units = countUnits(all);
  if (units > LIMITS.allBlocks)
    refuse('blocks', `hold ${units} characters in all, ${LIMITS.allBlocks} at most`);
  return body;
};
