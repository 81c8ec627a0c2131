'use strict';

var hookline = require('../hookline.js');

/** What could not be read, why, and what gives it. An error's own text may hold anything, so none of it is said. */
const describeProblem = ({ what, permission }, error, { aborted }) => {
    if (aborted)
        return { sentence: `${what} could not be read in time` };
    if (error === undefined)
        return { sentence: `${what} could not be read: the answer was cut off, or is of an unknown form` };
    const status = readHttpStatus(error);
    if (status === undefined)
        return { sentence: `${what} could not be read${describeUnreachable(error)}` };
    const sentence = `${what} could not be read${reasonOf(status, error, permission)}`;
    return lacksPermission(status, error) ? { sentence, refused: { what, status, permission } } : { sentence };
};
/** Octokit gives errors without any answer the status 500. */
const readHttpStatus = (error) => {
    const status = hookline.valueAt(error, 'response', 'status');
    return typeof status === 'number' ? status : undefined;
};
/** https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api */
const reasonOf = (status, error, permission) => {
    if (status === 429 || isLimited(error))
        return ` (HTTP ${status}): too many requests for now`;
    if (status === 401)
        return ' (HTTP 401): the token is not valid';
    return lacksPermission(status, error)
        ? ` (HTTP ${status}): they need the permission ${permission}`
        : ` (HTTP ${status})`;
};
/** GitHub answers 404 where a token may not even know that something exists. */
const lacksPermission = (status, error) => (status === 403 || status === 404) && !isLimited(error);
const isLimited = (error) => hookline.valueAt(error, 'response', 'headers', 'x-ratelimit-remaining') === '0' ||
    hookline.valueAt(error, 'response', 'headers', 'retry-after') !== undefined;
const describeUnreachable = (error) => {
    const code = [
        hookline.valueAt(error, 'cause', 'cause', 'code'),
        hookline.valueAt(error, 'cause', 'code'),
        hookline.valueAt(error, 'code'),
    ].find(value => typeof value === 'string' && /^[A-Z0-9_]+$/.test(value));
    return `: the API was not reached${typeof code === 'string' ? ` (${code})` : ''}`;
};

/** Asks once, within the time that is left, and reads the answer; undefined with a gap where either fails. */
const queryApi = async (client, query, read) => {
    const { get, owner, repo, clock, timeoutMs, until } = client;
    const signal = AbortSignal.any([until, clock.timeout(timeoutMs)]);
    try {
        const answer = await get(`GET /repos/{owner}/{repo}${query.route}`, { owner, repo, ...query.parameters }, { signal, asStream: query.asStream === true });
        const value = await read(answer);
        return value === undefined ? { value, problem: describeProblem(query, undefined, signal) } : { value };
    }
    catch (error) {
        return { value: undefined, problem: describeProblem(query, error, signal) };
    }
};

/** GitHub's API, in a chunk of its own: it is large. */
const connectOctokit = async (token, env) => (await Promise.resolve().then(function () { return require('./github-octokit.js'); })).octokitGet(token, env);

exports.connectOctokit = connectOctokit;
exports.queryApi = queryApi;
