import { changeOf, whoAndWhere } from '../shared/common.js';
import { started } from '../shared/told.js';
import type { EventReader } from '../types.js';

/** Its payload is not documented. https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#image_version */
export const imageVersion: EventReader = ({ payload, context }) => {
  const base = whoAndWhere(payload, context);
  return started(base, context, {
    mark: 'package',
    title: 'A new version of a runner image is ready',
    change: changeOf(base.repo, context),
  });
};
