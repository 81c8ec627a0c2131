'use strict';

var hookline = require('../hookline.js');

/** The message of a run that waits for approval: for which environments, who may approve, and where. */
const withApprovers = (draft, facts) => {
    const { pendingDeployments = [], run } = facts;
    const workflow = run.workflow ?? 'The workflow';
    const environments = pendingDeployments.map(({ environment, url }) => [hookline.link(environment, url)]);
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
/** Everybody once; by environment where they differ. */
const approvers = ({ pendingDeployments = [], run }) => {
    const review = run.url === undefined ? [] : [hookline.following(hookline.link('Review pending deployments', run.url))];
    const all = pendingDeployments.map(one => one.approvers.map(({ name }) => name).join());
    const areSame = new Set(all).size < 2;
    const lines = (areSame ? pendingDeployments.slice(0, 1) : pendingDeployments).flatMap(({ environment, approvers: who }) => who.length === 0
        ? []
        : [
            [
                ...(areSame ? [] : [hookline.strong(hookline.text(environment)), hookline.text(': ')]),
                ...hookline.joinItems(who.map(renderApprover)),
                hookline.text(' may approve'),
            ],
        ]);
    return [...lines.map(line => hookline.following(...line)), ...review];
};
const renderApprover = ({ name, url, isTeam }) => [
    ...(isTeam ? [hookline.text('team ')] : []),
    hookline.link(name, url),
];

exports.withApprovers = withApprovers;
