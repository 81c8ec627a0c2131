import type { Facts } from '../facts/types.js';
import type { ChatId, Mention, MentionInputs } from '../inputs/types.js';

type NamedMention = Extract<Mention, { kind: 'one' }>;

/** Whom the message mentions. Names an author or an actor that `users` does not list; leaves out unknown ones. */
export const resolveMentions = ({ whom, users }: MentionInputs, facts: Facts): readonly Mention[] =>
  whom.flatMap(one => {
    switch (one.kind) {
      case 'author':
        return findAuthor(facts, users) ?? [];
      case 'actor':
        return findActor(facts, users) ?? [];
      case 'here':
      case 'everyone':
      case 'one':
        return one;
    }
  });

/** Who may approve a waiting run, as far as `users` lists them. The message names teams. */
export const approversIn = (
  { pendingDeployments = [] }: Facts,
  users: MentionInputs['users'],
): readonly NamedMention[] =>
  [
    ...new Set(
      pendingDeployments.flatMap(({ approvers }) => approvers.flatMap(one => (one.isTeam ? [] : one.name))),
    ),
  ].flatMap(name => {
    const ids = findIds(name, users);
    return ids === undefined ? [] : { kind: 'one', ids, name };
  });

const findAuthor = ({ subject }: Facts, users: MentionInputs['users']): NamedMention | undefined => {
  const { author } = subject.change;
  if (!author) return undefined;
  const ids = findByLogin(author.login, users) ?? findByAddress(author.email, users);
  return { kind: 'one', ids: ids ?? [], name: author.login ?? author.name };
};

/** For another run, only the person who started it: the event names others too. */
const findActor = ({ subject, run }: Facts, users: MentionInputs['users']): NamedMention | undefined => {
  const login = run.actor ?? (subject.run ? undefined : subject.actor?.login);
  return login === undefined ? undefined : { kind: 'one', ids: findByLogin(login, users) ?? [], name: login };
};

type FindIds = (key: string | undefined, users: MentionInputs['users']) => readonly ChatId[] | undefined;

/**
 * A login never contains `@`, and an email address always does: authors choose the address in a commit and could put someone else's login
 * there.
 */
const findByLogin: FindIds = (login, users) => (login?.includes('@') ? undefined : findIds(login, users));

const findByAddress: FindIds = (address, users) =>
  address?.includes('@') ? findIds(address, users) : undefined;

const findIds: FindIds = (key, users) => (key === undefined ? undefined : users.get(key.toLowerCase()));
