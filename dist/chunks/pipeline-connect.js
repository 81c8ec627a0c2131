'use strict';

/** GitHub's API, in a chunk of its own: it is large. */
const connectOctokit = async (token, env, redact = text => text) => (await Promise.resolve().then(function () { return require('./github-octokit.js'); })).octokitGet(token, env, redact);

exports.connectOctokit = connectOctokit;
