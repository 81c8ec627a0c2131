'use strict';

var actionsGithub_js = require('../packages/actions-github.js');

const silent = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
/** GitHub's API at the server that the runner names, through the proxy that the environment names. */
const octokitGet = (token, env) => {
    const baseUrl = env['GITHUB_API_URL']?.trim().replace(/\/+$/, '');
    const octokit = actionsGithub_js.getOctokit(token.reveal(), { ...(baseUrl && { baseUrl }), log: silent });
    return (route, parameters, { signal, asStream }) => octokit.request(route, {
        ...parameters,
        headers: { 'x-github-api-version': '2022-11-28' },
        request: { signal, parseSuccessResponseBody: !asStream },
    });
};

exports.octokitGet = octokitGet;
