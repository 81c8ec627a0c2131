'use strict';

/** Whom the message mentions. An author or an actor whom `users` does not know is named; one whom nobody knows is left out. */
const mentionsOf = ({ whom, users }, facts) => whom.flatMap(one => {
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
const authorIn = ({ subject }, users) => {
    const { author } = subject.change;
    if (!author)
        return undefined;
    const ids = idsOf(author.login, users) ?? idsOf(author.email, users);
    return { kind: 'one', ids: ids ?? [], name: author.login ?? author.name };
};
const actorIn = ({ subject, run }, users) => {
    const login = run.actor ?? subject.actor?.login;
    return login === undefined ? undefined : { kind: 'one', ids: idsOf(login, users) ?? [], name: login };
};
const idsOf = (key, users) => key === undefined ? undefined : users.get(key.toLowerCase());

exports.mentionsOf = mentionsOf;
