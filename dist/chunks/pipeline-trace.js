'use strict';

var start = require('../hookline.js');

/** Loaded in debug mode only: how the message came about. */
const traceFacts = (facts, inputs, file, context, { runner }) => {
    const { status, about, subject, history, transitions, gaps } = facts;
    const action = start.readString(file.payload['action']);
    const isStart = inputs.phase?.kind === 'started' && !subject.run;
    const found = start.findStatus(inputs, isStart ? undefined : subject.status);
    const source = found.status === status ? found.source : 'the jobs of the run';
    const held = inputs.when.filter(word => start.isDue([word], status, transitions));
    const all = inputs.when.join(', ');
    const lines = [
        `event: ${context.event || 'none'}${action === undefined ? '' : `, action ${action}`}${file.readable ? '' : `; ${file.note}`}`,
        `status: ${status}, from ${source}${inputs.statusWord === undefined ? '' : ` (${inputs.statusWord})`}`,
        `about: ${about} (${inputs.about})`,
        held.length > 0 ? `when: ${held.join(', ')} holds, of ${all}` : `when: none of ${all} holds`,
        `the run before: ${history?.previous ?? 'not known'}`,
        `token: ${inputs.token === undefined ? 'none' : 'given'}; permissions it lacks: ${lacking(gaps)}`,
    ];
    lines.forEach(runner.debug);
};
const lacking = (gaps) => {
    const refused = gaps.flatMap(gap => gap.refused ?? []);
    const found = new Set(refused.map(({ permission, status }) => `${permission} (HTTP ${status})`));
    return found.size === 0 ? 'none that is known' : [...found].join(', ');
};
/** The same requests, each told with its answer and its time. */
const tracedGet = (get, { clock, runner }) => async (route, parameters, options) => {
    const startedAt = clock.now();
    const path = route.replace(/\{(\w+)\}/g, (whole, name) => pathPart(parameters[name]) ?? whole);
    const say = (answer, headers) => {
        // What the answer would take, as GitHub itself says: https://docs.github.com/rest/authentication/permissions-required-for-github-apps
        const wanted = start.readString(start.valueAt(headers, 'x-accepted-github-permissions'));
        const needs = wanted === undefined ? '' : ` (GitHub takes ${wanted})`;
        runner.debug(`${path}: ${answer} in ${clock.now() - startedAt} ms, with ${permissionFor(route)}${needs}`);
    };
    try {
        const answer = await get(route, parameters, options);
        say('HTTP 200', answer.headers);
        return answer;
    }
    catch (error) {
        const status = start.valueAt(error, 'response', 'status');
        say(typeof status === 'number' ? `HTTP ${status}` : 'no answer', start.valueAt(error, 'response', 'headers'));
        throw error;
    }
};
const permissionFor = (route) => {
    if (route.includes('/check-runs/'))
        return 'checks: read';
    return route.includes('/actions/') ? 'actions: read' : 'contents: read';
};
const pathPart = (value) => typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

exports.traceFacts = traceFacts;
exports.tracedGet = tracedGet;
