'use strict';

var hookline = require('../hookline.js');

/** The message of a run that waits for somebody: for which environments, who may let it go on, and where. */
const withGates = (draft, facts) => {
    const { gates = [], run } = facts;
    const workflow = run.workflow ?? 'The workflow';
    const environments = gates.map(({ environment, url }) => [hookline.link(environment, url)]);
    return {
        ...draft,
        ...hookline.LOOKS.waiting,
        title: `${workflow} waits for approval`,
        ...(run.url !== undefined && { url: run.url }),
        where: environments.length === 0
            ? draft.where
            : [hookline.text('to deploy to '), ...hookline.joinItems(environments), ...spaced(draft.where)],
        body: [...approvers(facts), ...draft.body],
    };
};
const spaced = (where) => where.length === 0 ? [] : [hookline.text(' '), ...where];
/** Everybody once; by environment where these differ. */
const approvers = ({ gates = [], run }) => {
    const review = run.url === undefined ? [] : [hookline.paragraph(hookline.link('Review pending deployments', run.url))];
    const all = gates.map(gate => ({ gate, names: gate.approvers.map(({ name }) => name).join() }));
    const areSame = new Set(all.map(({ names }) => names)).size < 2;
    const lines = (areSame ? gates.slice(0, 1) : gates).flatMap(({ environment, approvers: who }) => who.length === 0
        ? []
        : [
            [
                ...(areSame ? [] : [hookline.strong(hookline.text(environment)), hookline.text(': ')]),
                ...hookline.joinItems(who.map(describeOutbox)),
                hookline.text(' may approve'),
            ],
        ]);
    return [...lines.map(line => hookline.paragraph(...line)), ...review];
};
const describeOutbox = ({ name, url, isTeam }) => [
    ...(isTeam ? [hookline.text('team ')] : []),
    hookline.link(name, url),
];

exports.withGates = withGates;
