import type { Facts } from '../facts/types.js';
import type { ChatId, Mention, MentionInputs } from '../inputs/types.js';

type NamedMention = Extract<Mention, { kind: 'one' }>;

/** Whom the message mentions. An author or an actor whom `users` does not know is named; one whom nobody knows is left out. */
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

/** Who may let a run go on that waits, as far as `users` knows them; teams are named in the message. */
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

/** Of another run only who started it: the event names others too. */
const findActor = ({ subject, run }: Facts, users: MentionInputs['users']): NamedMention | undefined => {
  const login = run.actor ?? (subject.run ? undefined : subject.actor?.login);
  return login === undefined ? undefined : { kind: 'one', ids: findByLogin(login, users) ?? [], name: login };
};

type FindIds = (key: string | undefined, users: MentionInputs['users']) => readonly ChatId[] | undefined;

/** No login holds an `@`, and every address does: whoever writes a commit chooses its address, and could write another's login there. */
const findByLogin: FindIds = (login, users) => (login?.includes('@') ? undefined : findIds(login, users));

const findByAddress: FindIds = (address, users) =>
  address?.includes('@') ? findIds(address, users) : undefined;

const findIds: FindIds = (key, users) => (key === undefined ? undefined : users.get(key.toLowerCase()));
