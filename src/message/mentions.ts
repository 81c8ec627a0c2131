import type { Facts } from '../facts/types.js';
import type { ChatId, Mention, Mentioning } from '../inputs/types.js';

type Named = Extract<Mention, { kind: 'one' }>;

/** Whom the message mentions. An author or an actor whom `users` does not know is named; one whom nobody knows is left out. */
export const mentionsOf = ({ whom, users }: Mentioning, facts: Facts): readonly Mention[] =>
  whom.flatMap(one => {
    switch (one.kind) {
      case 'author':
        return authorIn(facts, users) ?? [];
      case 'actor':
        return actorIn(facts, users) ?? [];
      case 'here':
      case 'everyone':
      case 'one':
        return one;
    }
  });

const authorIn = ({ subject }: Facts, users: Mentioning['users']): Named | undefined => {
  const { author } = subject.change;
  if (!author) return undefined;
  const ids = idsOf(author.login, users) ?? idsOf(author.email, users);
  return { kind: 'one', ids: ids ?? [], name: author.login ?? author.name };
};

const actorIn = ({ subject, run }: Facts, users: Mentioning['users']): Named | undefined => {
  const login = run.actor ?? subject.actor?.login;
  return login === undefined ? undefined : { kind: 'one', ids: idsOf(login, users) ?? [], name: login };
};

const idsOf = (key: string | undefined, users: Mentioning['users']): readonly ChatId[] | undefined =>
  key === undefined ? undefined : users.get(key.toLowerCase());
