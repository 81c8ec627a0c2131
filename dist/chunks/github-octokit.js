'use strict';

var actionsGithub_js = require('../packages/actions-github.js');
var details = require('./details.js');

const silent = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
/**
 * GitHub's API at the server that the runner names, through the proxy that the environment names. Answers are bounded and without secrets;
 * a stream is as it comes.
 */
const octokitGet = (token, env, redact) => {
    const baseUrl = env['GITHUB_API_URL']?.trim().replace(/\/+$/, '');
    const octokit = actionsGithub_js.getOctokit(token.reveal(), { ...(baseUrl && { baseUrl }), log: silent });
    const bounded = details.boundedFetch((octokit.request.endpoint.DEFAULTS.request?.fetch ?? fetch), redact);
    return (route, parameters, { signal, asStream }) => octokit.request(route, {
        ...parameters,
        headers: { 'x-github-api-version': '2022-11-28' },
        request: { signal, parseSuccessResponseBody: !asStream, ...(!asStream && { fetch: bounded }) },
    });
};

exports.octokitGet = octokitGet;
