import type { Facts } from '../facts/types.js';
import { isTemplate } from '../inputs/choices.js';
import type { OnMistake } from '../inputs/mistakes.js';
import type { ContextInputs } from '../inputs/types.js';
import { toTemplatedText, type TextPiece } from '../platforms/custom-fill.js';
import { keyPath, indexPath } from '../values/findings.js';
import { known } from '../values/read.js';
import { asObject, isJsonObject } from '../values/json.js';
import { createAllowance } from '../template/allowance.js';
import { type Contexts, parseContexts } from '../template/contexts.js';
import type { NamedValue } from '../template/drops.js';
import { guardTemplates } from '../template/guard.js';
import { openTemplate, type Template } from '../template/open.js';
import type { TemplatePart } from '../template/parts.js';
import type { Headline } from '../template/types.js';
import { type StepData, buildVariables } from '../template/variables.js';
import type { MarkdownContext } from '../text/types.js';
import { blocksToPlainText } from '../text/plain.js';
import type { CustomDrafts, CustomDraft } from './types.js';

/** Fills the templates of the messages with their values. */
type Fill = (facts: Facts, headline: Headline, onMistake: OnMistake) => Promise<CustomDrafts>;

/**
 * Parses the templates in all texts. Rejects with a `UserError` that names the place of a malformed one. If one may come from the event, `doubt`
 * says so and the custom payload is not used.
 */
export const openDrafts = async (
  drafts: CustomDrafts,
  raw: ContextInputs,
  given: StepData,
): Promise<{ readonly fill: Fill; readonly doubt?: string }> => {
  const contexts = parseContexts(raw);
  const all = [...drafts.slack, ...drafts.discord];
  const guard = guardTemplates(
    all.flatMap(({ body }) => listTemplates(body)),
    [given.payload, given.own, contexts],
    given.env,
  );
  const doubts: string[] = [];
  const allowance = createAllowance(given.now);
  const open: Open = (at, source) =>
    openTemplate(`${drafts.input}: ${at}`, guard(source), sentence => void doubts.push(sentence), allowance);
  const opened = new Map<CustomDraft, Compiled>();
  for (const draft of all) opened.set(draft, await compile(draft.body, draft.at, open));
  const [doubt] = doubts;
  return { fill: fillDrafts(drafts, opened, contexts, given), ...known('doubt', doubt) };
};

const listTemplates = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return isTemplate(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listTemplates) : [];
};

const fillDrafts = (
  drafts: CustomDrafts,
  opened: ReadonlyMap<CustomDraft, Compiled>,
  contexts: Contexts,
  given: StepData,
): Fill => {
  return async (facts, headline, onMistake) => {
    const names = buildVariables(facts, headline, contexts, given);
    const { repo } = facts.subject;
    const context = {
      serverUrl: given.context.serverUrl,
      ...(repo && { repoUrl: repo.url }),
      ...known('pageUrl', facts.subject.news.url),
    };
    const fill = async (draft: CustomDraft): Promise<CustomDraft> => ({
      ...draft,
      links: context,
      body: asObject(await opened.get(draft)?.(names, context, onMistake)),
    });
    return {
      ...drafts,
      slack: await Promise.all(drafts.slack.map(fill)),
      discord: await Promise.all(drafts.discord.map(fill)),
    };
  };
};

type Compiled = (names: NamedValue, context: MarkdownContext, onMistake: OnMistake) => Promise<unknown>;

type Open = (at: string, source: string) => Promise<Template | undefined>;

/** Opens one text after the other, so that the first mistake counts. */
const compile = async (value: unknown, at: string, open: Open): Promise<Compiled> => {
  if (typeof value === 'string' && isTemplate(value)) {
    const template = await open(at, value);
    return async (names, context, onMistake) =>
      toTemplatedText(await readPieces((await template?.render(names, onMistake)) ?? [], context));
  }
  if (Array.isArray(value)) {
    const items: Compiled[] = [];
    for (const [index, item] of value.entries()) items.push(await compile(item, indexPath(at, index), open));
    return (...given) => Promise.all(items.map(item => item(...given)));
  }
  if (!isJsonObject(value)) return async () => value;
  const entries: (readonly [string, Compiled])[] = [];
  for (const [key, inner] of Object.entries(value))
    entries.push([key, await compile(inner, keyPath(at, key), open)]);
  return async (...given) =>
    Object.fromEntries(
      await Promise.all(entries.map(async ([key, inner]) => [key, await inner(...given)] as const)),
    );
};

const readPieces = (
  parts: readonly TemplatePart[],
  context: MarkdownContext,
): Promise<readonly TextPiece[]> =>
  Promise.all(
    parts.map(async (part): Promise<TextPiece> => {
      if (typeof part === 'string') return part;
      switch (part.kind) {
        case 'markdown': {
          const { markdown } = await import('../text/markdown.js');
          return { kind: 'blocks', source: part.source, of: await markdown(part.source, context) };
        }
        case 'blocks':
          return { ...part, source: blocksToPlainText(part.of) };
        case 'text':
        case 'link':
          return part;
      }
    }),
  );
