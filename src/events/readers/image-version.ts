import { readContextChange, readActorAndRepo } from '../shared/common.js';
import { triggerSubject } from '../shared/news-subject.js';
import type { EventReader } from '../types.js';

/** Its payload is not documented. https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#image_version */
export const imageVersion: EventReader = ({ payload, context }) => {
  const base = readActorAndRepo(payload, context);
  return triggerSubject(base, context, {
    mark: 'package',
    title: 'A new version of a runner image is ready',
    change: readContextChange(context),
  });
};
