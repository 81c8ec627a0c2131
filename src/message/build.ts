import { known } from '../values/read.js';
import { isDue } from '../facts/when.js';
import type { Facts } from '../facts/types.js';
import { type OnMistake, throwMistake } from '../inputs/mistakes.js';
import type { Inputs } from '../inputs/types.js';
import { oneLine } from '../text/clean.js';
import { drawEmoji } from '../text/draw-emoji.js';
import { text } from '../text/tree.js';
import type { MarkdownContext } from '../text/types.js';
import type { Templates } from '../template/types.js';
import { isShort } from './change.js';
import { runMessage } from './run.js';
import { formatTitle } from './headline.js';
import type { MessageDraft, Field, Link, Message } from './types.js';

/** Builds the neutral message: Hookline's own, with the user's parts in place. Awaits only the lazy parser. */
export const buildMessage = async (
  facts: Facts,
  given: Inputs,
  serverUrl: string,
  templates?: Templates,
  onMistake: OnMistake = throwMistake,
): Promise<Message> => {
  const whole = await draftMessage(facts, given, serverUrl);
  const draft = given.noFields ? (await import('./no-fields.js')).withoutCommit(whole, facts) : whole;
  const inputs = templates
    ? await templates.fill(given, facts, { ...draft, title: formatTitle(draft) }, onMistake)
    : given;
  const repo: Link | undefined = facts.subject.repo && {
    label: facts.subject.repo.name,
    url: facts.subject.repo.url,
  };
  const context = { ...known('repoUrl', repo?.url), serverUrl, ...known('values', inputs.values) };
  return {
    ...buildHeadline(draft, inputs.title && (await drawEmoji(inputs.title))),
    ...known('url', draft.url),
    ...known('repo', repo),
    color: inputs.color ?? draft.color,
    ...(inputs.text === undefined
      ? { body: draft.body, changeFollows: !draft.isAuthored || isShort(draft.body) }
      : await (await import('./user-text.js')).readUserText(inputs.text, inputs, draft.why, context)),
    change: draft.change,
    fields: [...toLiteralFields(draft.fields), ...(await readUserFields(inputs, context))],
    facts: footer(draft, inputs),
    ...known('actorAvatar', inputs.footer === undefined && !inputs.noFooter ? draft.actorAvatar : undefined),
    ...known('mentions', await selectMentions(facts, inputs)),
    ...known('image', inputs.image),
    ...known('thumbnail', inputs.thumbnail),
    buttons: inputs.buttons,
    ...known('more', inputs.text === undefined ? draft.more : (facts.page ?? draft.more)),
  };
};

/** Hookline's own message, before the user's parts. */
export const draftMessage = async (facts: Facts, inputs: Inputs, serverUrl: string): Promise<MessageDraft> =>
  isAboutRun(facts, inputs)
    ? addApprovers(await withJobs(await addTests(await addDetails(facts), facts), facts), facts)
    : addTests(await (await import('./news.js')).newsMessage(facts, serverUrl, inputs.maxLines), facts);

const addTests = async (draft: MessageDraft, facts: Facts): Promise<MessageDraft> =>
  facts.tests ? (await import('./tests.js')).withTests(draft, facts) : draft;

const addApprovers = async (draft: MessageDraft, facts: Facts): Promise<MessageDraft> =>
  facts.reportedStatus === 'waiting' || facts.reviews
    ? (await import('./waiting.js')).withApprovers(draft, facts)
    : draft;

const withJobs = async (draft: MessageDraft, facts: Facts): Promise<MessageDraft> =>
  facts.overview ? (await import('./overview.js')).withOverview(draft, facts) : draft;

const addDetails = async (facts: Facts): Promise<MessageDraft> =>
  facts.failures.length > 0 || facts.history
    ? (await import('./details.js')).detailedRunMessage(facts)
    : runMessage(facts);

const selectMentions = async (facts: Facts, { mentions }: Inputs): Promise<Message['mentions']> => {
  if (!mentions) return undefined;
  const isDueNow = isDue(mentions.when, facts.status, facts.transitions);
  if (!isDueNow && !facts.pendingDeployments) return undefined;
  const { approversIn, resolveMentions } = await import('./mentions.js');
  const found = [
    ...(isDueNow ? resolveMentions(mentions, facts) : []),
    ...approversIn(facts, mentions.users),
  ];
  return found.length > 0 ? found : undefined;
};

/** A run that another run reports is news while it has no result, unless its message shows the jobs. */
const isAboutRun = ({ about, subject, overview }: Facts, inputs: Inputs): boolean =>
  about === 'run' &&
  (subject.run === undefined ||
    overview !== undefined ||
    subject.status !== undefined ||
    inputs.status !== undefined);

const footer = (draft: MessageDraft, { footer: own, noFooter }: Inputs): Message['facts'] => {
  if (noFooter) return [];
  return own === undefined ? draft.facts : [[text(oneLine(own))]];
};

/** A user's title stands alone: the small facts say what it is on and where. */
const buildHeadline = (
  draft: MessageDraft,
  title: string | undefined,
): Pick<Message, 'symbol' | 'title' | 'where' | 'afterColon' | 'repoInHeadline'> =>
  title === undefined
    ? {
        symbol: draft.symbol,
        title: draft.title,
        where: draft.where,
        ...known('afterColon', draft.afterColon),
        repoInHeadline: true,
      }
    : { symbol: '', title: oneLine(title), where: [], repoInHeadline: false };

const toLiteralFields = (fields: MessageDraft['fields']): readonly Field[] =>
  fields.map(field => ({ name: field.name, value: [text(field.value)] }));

const readUserFields = async (inputs: Inputs, context: MarkdownContext): Promise<readonly Field[]> =>
  inputs.fields.length > 0 ? (await import('./user-text.js')).readFields(inputs, context) : [];
