"use strict";
exports.id = 679;
exports.ids = [679];
exports.modules = {

/***/ 2679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mentionsOf: () => (/* binding */ mentionsOf)
/* harmony export */ });
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




/***/ })

};
;