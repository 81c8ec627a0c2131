import {
  AssignTag,
  BreakTag,
  CaptureTag,
  CaseTag,
  CommentTag,
  ContinueTag,
  type Context,
  EchoTag,
  type Emitter,
  ForTag,
  IfTag,
  InlineCommentTag,
  Liquid,
  LiquidTag,
  type Template as Node,
  toValue,
  toValueSync,
  UnlessTag,
} from 'liquidjs';
import { CapturedParts, FormattedValue, type NamedValue } from './drops.js';
import { FILTERS, toText } from './filters.js';
import type { TemplatePart, TemplateValue } from './parts.js';
import { TemplateScope, type ValueLimits } from './scope.js';

/** More than an input can hold, since an environment variable carries it. https://man7.org/linux/man-pages/man2/execve.2.html */
const MAX_SOURCE = 1_000_000;
/** Items and characters that filters and ranges may produce. */
const MAX_MEMORY = 5_000_000;

/** Parts in order of arrival; each is counted. */
const collector = (scope: TemplateScope): Emitter & { readonly parts: TemplatePart[] } => {
  const parts: TemplatePart[] = [];
  const add = (part: TemplatePart): void => void parts.push(scope.take(part));
  return {
    parts,
    buffer: '',
    write: (written: unknown) => {
      if (typeof written === 'string') add(written);
      else if (Array.isArray(written)) (written as TemplatePart[]).forEach(add);
    },
  };
};

/** Captures in parts, so that values in it are still values when used. */
class PartsTag extends CaptureTag {
  override *render(context: Context): Generator<unknown, void> {
    if (!(context instanceof TemplateScope)) throw new TypeError('not a scope of ours');
    const collected = collector(context);
    yield this.liquid.renderer.renderTemplates(this.templates, context, collected);
    context.bottom()[this.variable] = new CapturedParts(collected.parts);
  }
}

/** Harmless tags. Without raw, files (include, render, layout), HTML (tablerow), and legacy counters. */
const TAGS = {
  assign: AssignTag,
  break: BreakTag,
  capture: PartsTag,
  case: CaseTag,
  comment: CommentTag,
  continue: ContinueTag,
  echo: EchoTag,
  for: ForTag,
  if: IfTag,
  liquid: LiquidTag,
  unless: UnlessTag,
  '#': InlineCommentTag,
} as const;

export const TAG_NAMES: readonly string[] = Object.keys(TAGS);

/** What an output writes: the parts of a capture, or one value. */
const outputParts = (value: unknown): readonly TemplatePart[] => {
  if (value instanceof CapturedParts) return value.parts;
  if (value instanceof FormattedValue) return [value.value];
  const plain: unknown = toValue(value);
  // Digits cannot be syntax, so they count as the author's if "#" comes before them.
  if (typeof plain === 'number' && Number.isSafeInteger(plain) && plain >= 0) return [String(plain)];
  return [{ kind: 'text', text: toText(plain) } satisfies TemplateValue];
};

const create = (): Liquid => {
  const liquid = new Liquid({
    strictFilters: true,
    // Typed for text only, but it may return anything that the collector accepts.
    outputEscape: outputParts as unknown as (value: unknown) => string,
    // Never reads files.
    templates: {},
    timezoneOffset: 0,
    locale: 'en-US',
    dateFormat: '%-d %B %Y, %H:%M UTC',
    parseLimit: MAX_SOURCE,
    memoryLimit: MAX_MEMORY,
  });
  for (const name of Object.keys(liquid.tags)) Reflect.deleteProperty(liquid.tags, name);
  for (const name of Object.keys(liquid.filters)) Reflect.deleteProperty(liquid.filters, name);
  for (const [name, tag] of Object.entries(TAGS)) liquid.registerTag(name, tag);
  for (const [name, filter] of Object.entries(FILTERS)) liquid.registerFilter(name, filter);
  return liquid;
};

const liquid = create();

/** How Liquid finds its tokens. */
export const tokenOptions = (): Liquid['options'] => liquid.options;

export const parse = (source: string): readonly Node[] => liquid.parse(source);

/** The variables of a template, and those that it takes from outside, each with its place. */
export const findVariables = (nodes: readonly Node[]): ReturnType<Liquid['analyzeSync']> =>
  liquid.analyzeSync([...nodes], { partials: false });

/** Fills a template within this many milliseconds, with as much of each value as `limits` allow. Throws Liquid's own errors. */
export const render = (
  nodes: readonly Node[],
  names: NamedValue,
  maxMs: number,
  limits?: ValueLimits,
): readonly TemplatePart[] => {
  const scope = new TemplateScope(names, liquid, { maxMs }, limits);
  const collected = collector(scope);
  toValueSync(liquid.renderer.renderTemplates([...nodes], scope, collected) as IterableIterator<unknown>);
  return collected.parts;
};
