'use strict';

var failures = require('./message-failures.js');
var hookline = require('../hookline.js');
var tests = require('./message-tests.js');

/** What the result is beside the run before: the headline says it, so that whoever reads no more learns it. */
const turnOf = ({ history, reportedStatus }) => {
    if (history?.previous === undefined)
        return undefined;
    if (reportedStatus === 'success')
        return history.previous === 'failure' ? { words: 'is fixed' } : undefined;
    if (reportedStatus !== 'failure')
        return undefined;
    if (history.previous === 'success')
        return { words: 'broke' };
    return { words: 'is still failing', aside: `(${nth(history)})` };
};
/** `3rd run`; `more than 50 runs` where nobody has counted further. */
const nth = ({ streak, isLonger }) => isLonger ? `more than ${streak} ${streak === 1 ? 'run' : 'runs'}` : `${formatOrdinal(streak + 1)} run`;
/** Since when it is red, or was, and the last runs as a row. Nothing where all is as green as it was. */
const historyFacts = ({ history, reportedStatus, subject }) => {
    if (!history?.previous || (reportedStatus !== 'success' && reportedStatus !== 'failure'))
        return [];
    if (reportedStatus === 'success' && history.previous === 'success')
        return [];
    return [
        ...formatSince(history, reportedStatus, subject.repo?.url),
        formatRow([...history.row, reportedStatus]),
    ];
};
/** `since a1b2c3d by octocat, 2 days ago`; of what is green again, `broken since \u2026`. */
const formatSince = ({ previous, since = {} }, reportedStatus, repoUrl) => {
    const { sha, author, agoMs } = since;
    if (previous !== 'failure' || sha === undefined)
        return [];
    const rest = `${author === undefined ? '' : ` by ${author}`}${agoMs === undefined ? '' : `, ${hookline.formatAgo(agoMs)}`}`;
    return [
        [hookline.text(reportedStatus === 'success' ? 'broken since ' : 'since '), hookline.linkCommit(repoUrl, sha), hookline.text(rest)],
    ];
};
/** `2nd`, `3rd`, `11th`, `21st` */
const formatOrdinal = (n) => {
    const teens = Math.trunc((n % 100) / 10) === 1;
    const result = teens ? undefined : ['th', 'st', 'nd', 'rd'][n % 10];
    return `${n}${result ?? 'th'}`;
};
const SYMBOLS = { success: hookline.LOOKS.passed.symbol, failure: hookline.LOOKS.failed.symbol };
/** `\u2705\u2705\u274c\u274c`, oldest first: the words are in the headline. */
const formatRow = (row) => [
    hookline.text(row.map(result => SYMBOLS[result]).join('')),
];

/** The message of a run with what GitHub's API told besides. */
const detailedRun = (facts) => {
    const draft = hookline.runMessage(facts, failures.describeTimeout(facts) ?? turnOf(facts));
    return {
        ...draft,
        ...hookline.bodyWithWhy(facts, facts.failures.length > 0 ? failures.failureBlocks(withoutTests(facts)) : draft.body),
        facts: [...historyFacts(facts), ...draft.facts],
    };
};
/** What a failed test is named with is not told again as an error of its job. */
const withoutTests = (facts) => {
    const named = tests.namedPlaces(facts);
    return {
        ...facts,
        failures: facts.failures.map(failure => ({
            ...failure,
            errors: failure.errors.filter(({ at }) => at === undefined || !named.has(at)),
        })),
    };
};

exports.detailedRun = detailedRun;
