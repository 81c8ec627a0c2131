import {
  analyzeSync,
  AssignTag,
  BreakTag,
  CaptureTag,
  CaseTag,
  CommentTag,
  ContinueTag,
  type Context,
  defaultOptions,
  EchoTag,
  type Emitter,
  ForTag,
  IfTag,
  InlineCommentTag,
  type Liquid,
  LiquidError,
  LiquidTag,
  Parser,
  RenderError,
  type Template as Node,
  toValue,
  toValueSync,
  UnlessTag,
} from 'liquidjs';
import type { CheckTime } from './allowance.js';
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

/** Templates read no files. */
const NO_FILES: Liquid['options']['fs'] = {
  exists: async () => false,
  existsSync: () => false,
  readFile: async () => '',
  readFileSync: () => '',
  resolve: (_folder, file) => file,
};

/** As Liquid renders, but by another clock: Liquid's takes milliseconds to load, since it is in Node's `perf_hooks`. */
function* renderTemplates(
  nodes: readonly Node[],
  context: Context,
  emitter: Emitter,
): Generator<unknown, void> {
  const { renderLimit } = context;
  renderLimit.check(0);
  for (const node of nodes)
    try {
      renderLimit.check(0);
      const written: unknown = yield node.render(context, emitter);
      if (written) emitter.write(written);
      if (context.breakCalled || context.continueCalled) return;
    } catch (error) {
      throw LiquidError.is(error) ? error : new RenderError(error as Error, node);
    }
}

const options: Liquid['options'] = {
  ...defaultOptions,
  strictFilters: true,
  // Typed for text only, but it may return anything that the collector accepts.
  outputEscape: outputParts as unknown as (value: unknown) => string,
  fs: NO_FILES,
  relativeReference: false,
  timezoneOffset: 0,
  locale: 'en-US',
  dateFormat: '%-d %B %Y, %H:%M UTC',
  parseLimit: MAX_SOURCE,
  memoryLimit: MAX_MEMORY,
};

/** What Liquid's parser and tags use of an engine. Its own class would also load all that templates may not do. */
const liquid = {
  options,
  tags: Object.assign(Object.create(null) as object, TAGS),
  filters: Object.assign(Object.create(null) as object, FILTERS),
  renderer: { renderTemplates },
} as unknown as Liquid;

/** How Liquid finds its tokens. */
export const tokenOptions = (): Liquid['options'] => options;

export const parse = (source: string): readonly Node[] => new Parser(liquid).parse(source);

/** The variables of a template, and those that it takes from outside, each with its place. */
export const findVariables = (nodes: readonly Node[]): ReturnType<typeof analyzeSync> =>
  analyzeSync([...nodes], { partials: false });

/** Fills a template with as much of each value as `limits` allow. `checkTime` throws if it takes too long. Throws Liquid's own errors. */
export const render = (
  nodes: readonly Node[],
  names: NamedValue,
  checkTime: CheckTime = () => undefined,
  limits?: ValueLimits,
): readonly TemplatePart[] => {
  // Liquid does not export its own class.
  const renderLimit = { check: checkTime } as unknown as Context['renderLimit'];
  const scope = new TemplateScope(names, liquid, { renderLimit }, limits);
  const collected = collector(scope);
  toValueSync(renderTemplates(nodes, scope, collected));
  return collected.parts;
};
