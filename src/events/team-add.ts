import type { TeamAddEvent } from '@octokit/webhooks-types';
import { sentence, whoAndWhere } from './common.js';
import { known, name } from './read.js';
import { labelled, smallFacts } from './small-facts.js';
import { accessOf, teamName, teamUrl } from './team-words.js';
import { told } from './told.js';
import type { EventReader } from './types.js';

/** A team was given a repository. https://docs.github.com/webhooks/webhook-events-and-payloads#team_add */
export const teamAdd: EventReader<TeamAddEvent> = ({ payload, context }) => {
  const base = whoAndWhere(payload, context);
  const { team, organization } = payload;
  return told(base, context, {
    mark: 'people',
    title: sentence(base.actor, `gave ${teamName(team)} ${accessOf(team)}`),
    ...known('url', teamUrl(context, team, organization) ?? base.repo?.url),
    facts: smallFacts(labelled('organization', name(organization?.login))),
  });
};
