import { Context, Drop, type Liquid, toValue } from 'liquidjs';
import { cutText } from '../text/graphemes.js';
import { blocksToPlainText } from '../text/plain.js';
import { CapturedParts, FormattedValue, NamedValue, UnknownName } from './drops.js';
import type { TemplatePart, TemplateValue } from './parts.js';
import type { JsonObject } from '../values/json.js';

/** UTF-16 units that a template may produce in total: a hundred times what any platform shows. */
const MAX_OUTPUT = 1_000_000;

/**
 * UTF-16 units of its values, which the author did not write: a little more than the longest text of any platform, so that it shows as cut.
 * https://docs.slack.dev/reference/methods/chat.postMessage
 */
const MAX_VALUES = 41_000;

/** A template that produces more than anyone can read. */
export class OutputTooLarge extends Error {}

/** How much of each value a template sees. */
export interface ValueLimits {
  /** UTF-16 units of a text. */
  readonly text: number;
  readonly items: number;
  readonly number: number;
}

/** Enough for any message. */
export const SOME: ValueLimits = { text: MAX_VALUES, items: 1_000, number: Infinity };
/** So little that no template produces too much from it by itself. */
export const LITTLE: ValueLimits = { text: 100, items: 3, number: 3 };

/** What `for` knows about itself. https://shopify.dev/docs/api/liquid/objects/forloop */
const FORLOOP = ['index', 'index0', 'rindex', 'rindex0', 'first', 'last', 'length'];

/**
 * What one rendering sees and has used up. Reads own properties of JSON and the documented parts of Hookline's names: no prototypes and no
 * functions of objects.
 */
export class TemplateScope extends Context {
  #made = 0;
  #room = MAX_VALUES;
  readonly #limits: ValueLimits | undefined;

  constructor(
    names: object,
    liquid: Liquid,
    limits: Pick<Context, 'renderLimit'> & Partial<Pick<Context, 'memoryLimit'>>,
    values?: ValueLimits,
  ) {
    super(names, liquid.options, { globals: names, sync: true }, { ...limits, liquid });
    this.#limits = values;
  }

  /** For filters that look into each item of a list: they see only the item. */
  override spawn(item: object = {}): TemplateScope {
    const { memoryLimit, renderLimit } = this;
    return new TemplateScope(item, this.liquid as Liquid, { memoryLimit, renderLimit }, this.#limits);
  }

  override readProperty(from: unknown, name: unknown): unknown {
    const found = this.#readWhole(from, name);
    // Assigned values were limited when they were read.
    const isWhole = this.#limits === undefined || from === this.bottom();
    return isWhole ? found : limitValue(found, this.#limits);
  }

  #readWhole(from: unknown, name: unknown): unknown {
    const key = toValue(name) as unknown;
    if (from === null || from === undefined) return null;
    if (from instanceof NamedValue) return from.part(String(key));
    if (from instanceof CapturedParts || from instanceof FormattedValue)
      return this.readProperty(from.valueOf(), key);
    if (from instanceof Drop) return this.#loop(from, String(key));
    if (Array.isArray(from)) return readListProperty(from, key);
    if (typeof from === 'string') return key === 'size' ? from.length : null;
    return typeof from === 'object' ? readObjectProperty(from, String(key)) : null;
  }

  #loop(loop: Drop, key: string): unknown {
    if (!FORLOOP.includes(key)) throw new UnknownName(`forloop.${key}`);
    return super.readProperty(loop, key) as unknown;
  }

  /** The part for which there is still room, counted, so that no loop fills the memory. Throws `TooMuch`. */
  take(part: TemplatePart): TemplatePart {
    const taken = typeof part === 'string' ? part : cutValue(part, this.#room);
    const length = countUnits(taken);
    if (typeof part !== 'string') this.#room -= length;
    this.#made += 1 + length;
    if (this.#made > MAX_OUTPUT) throw new OutputTooLarge();
    return taken;
  }
}

const countUnits = (part: TemplatePart): number => {
  if (typeof part === 'string') return part.length;
  switch (part.kind) {
    case 'text':
      return part.text.length;
    case 'link':
      return part.label.length + part.url.length;
    case 'markdown':
      return part.source.length;
    case 'blocks':
      return blocksToPlainText(part.of).length;
  }
};

const cutValue = (value: TemplateValue, room: number): TemplateValue => {
  if (countUnits(value) <= room) return value;
  switch (value.kind) {
    case 'text':
      return { ...value, text: cutText(value.text, room) };
    case 'link':
      return { kind: 'text', text: cutText(value.label, room) };
    case 'markdown':
      return { ...value, source: cutText(value.source, room) };
    case 'blocks':
      return { kind: 'text', text: cutText(blocksToPlainText(value.of), room) };
  }
};

/** A value cut to what a template may see; values in an object are cut when they are read. */
const limitValue = (value: unknown, limits: ValueLimits): unknown => {
  if (typeof value === 'string') return cutText(value, limits.text);
  if (typeof value === 'number') return Math.min(value, limits.number);
  return Array.isArray(value) ? value.slice(0, limits.items).map(item => limitValue(item, limits)) : value;
};

const readListProperty = (list: readonly unknown[], key: unknown): unknown => {
  if (typeof key === 'number') return list.at(key) ?? null;
  if (key === 'size') return list.length;
  if (key === 'first') return list[0] ?? null;
  return key === 'last' ? (list.at(-1) ?? null) : null;
};

const readObjectProperty = (object: object, key: string): unknown => {
  if (Object.hasOwn(object, key)) return (object as JsonObject)[key] ?? null;
  return key === 'size' ? Object.keys(object).length : null;
};
