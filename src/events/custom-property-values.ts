import type { CustomPropertyValuesEvent } from '@octokit/webhooks-types';
import { count, sentence, whoAndWhere } from './common.js';
import { known, list, name } from './read.js';
import { settingWords } from './setting.js';
import { told } from './told.js';
import type { EventReader, FactField, GitHubEvent } from './types.js';

type Payload = GitHubEvent<CustomPropertyValuesEvent>['payload'];

/** https://docs.github.com/webhooks/webhook-events-and-payloads#custom_property_values */
export const customPropertyValues: EventReader<CustomPropertyValuesEvent> = ({ payload, context }) => {
  const base = whoAndWhere(payload, context);
  const fields = changed(payload);
  const [only] = fields;
  const what =
    fields.length === 1 && only !== undefined
      ? `the custom property ${only.name}`
      : fields.length === 0
        ? 'custom properties'
        : count(fields.length, 'custom property', 'custom properties');
  return told(base, context, {
    mark: 'settings',
    title: sentence(base.actor, `changed ${what}`),
    ...known('url', base.repo?.url),
    fields,
  });
};

/** `team: web → shop` */
const changed = (payload: Payload): readonly FactField[] => {
  const before = list(payload.old_property_values);
  return list(payload.new_property_values).flatMap(one => {
    const label = name(one.property_name);
    const from = before.find(old => old.property_name === one.property_name)?.value;
    const [was, is] = [valueOf(from), valueOf(one.value)];
    return label === undefined || was === is ? [] : [{ name: label, value: `${was} → ${is}` }];
  });
};

/** Values are people's own words: an underscore in them stays. */
const valueOf = (value: unknown): string => name(value) ?? settingWords(value) ?? 'none';
