import type { Facts } from '../facts/types.js';
import { isTemplate } from '../inputs/choices.js';
import type { Contexts } from '../inputs/types.js';
import { toTemplatedText, type TextPiece } from '../platforms/custom-fill.js';
import { keyPath, indexPath } from '../values/findings.js';
import { known } from '../values/read.js';
import { isJsonObject, type JsonObject } from '../values/json.js';
import type { NamedValue } from '../template/drops.js';
import { foreignTemplates } from '../template/guard.js';
import { openTemplate } from '../template/open.js';
import type { TemplatePart } from '../template/parts.js';
import type { Headline } from '../template/types.js';
import { type StepData, buildVariables } from '../template/variables.js';
import { markdown } from '../text/markdown.js';
import { blocksToPlainText } from '../text/plain.js';
import type { CustomDrafts, CustomDraft } from './types.js';

/** The messages with the values that their templates put in. */
type Fill = (facts: Facts, headline: Headline) => Promise<CustomDrafts>;

/** Reads the templates in all texts. Throws a `UserError` that names the place for one that is malformed. */
export const openDrafts = (drafts: CustomDrafts, contexts: Contexts, given: StepData): Fill => {
  // No expression puts anything into a file, so its content is the author's own.
  const foreign = drafts.input === 'payload' ? foreignTemplates([given.payload, contexts], given.env) : [];
  const opened = new Map(
    [...drafts.slack, ...drafts.discord].map(draft => [
      draft,
      compile(drafts.input, draft.body, draft.at, foreign),
    ]),
  );
  return async (facts, headline) => {
    const names = buildVariables(facts, headline, contexts, given);
    const { repo } = facts.subject;
    const context = {
      serverUrl: given.context.serverUrl,
      ...(repo && { repoUrl: repo.url }),
      ...known('pageUrl', facts.subject.news.url),
    };
    const fill = async (draft: CustomDraft): Promise<CustomDraft> => ({
      ...draft,
      body: ((await opened.get(draft)?.(names, context)) ?? {}) as JsonObject,
    });
    return {
      ...drafts,
      slack: await Promise.all(drafts.slack.map(fill)),
      discord: await Promise.all(drafts.discord.map(fill)),
    };
  };
};

type TemplateMarkdownContext = Parameters<typeof markdown>[1];
type Compiled = (names: NamedValue, context: TemplateMarkdownContext) => Promise<unknown>;

const compile = (input: string, value: unknown, at: string, foreign: readonly string[]): Compiled => {
  if (typeof value === 'string' && isTemplate(value)) {
    const template = openTemplate(`${input}: ${at}`, value, foreign);
    return async (names, context) => toTemplatedText(await pieces(template.render(names), context));
  }
  if (Array.isArray(value)) {
    const items = value.map((item: unknown, index) => compile(input, item, indexPath(at, index), foreign));
    return (...given) => Promise.all(items.map(item => item(...given)));
  }
  if (!isJsonObject(value)) return async () => value;
  const entries = Object.entries(value).map(
    ([key, inner]) => [key, compile(input, inner, keyPath(at, key), foreign)] as const,
  );
  return async (...given) =>
    Object.fromEntries(
      await Promise.all(entries.map(async ([key, inner]) => [key, await inner(...given)] as const)),
    );
};

const pieces = (
  parts: readonly TemplatePart[],
  context: TemplateMarkdownContext,
): Promise<readonly TextPiece[]> =>
  Promise.all(
    parts.map(async (part): Promise<TextPiece> => {
      if (typeof part === 'string') return part;
      switch (part.kind) {
        case 'markdown':
          return { kind: 'blocks', source: part.source, of: await markdown(part.source, context) };
        case 'blocks':
          return { ...part, source: blocksToPlainText(part.of) };
        case 'text':
        case 'link':
          return part;
      }
    }),
  );
