import { encodeState } from '../../site/link.js';
import { DISCORD_SECRET, FIRST, SLACK_SECRET, type State } from '../../site/state.js';
import { asObject, valueAt } from '../../src/values/json.js';
import type { DemoStory } from './stories.js';

const PAGE = 'https://hookline.github.io/hookline/';

const results = (value: unknown, key: string): { name: string; result: string }[] =>
  Object.entries(asObject(value)).map(([name, one]) => ({ name, result: String(asObject(one)[key]) }));

/** The story in the form of the playground's link: the event, the result, and the step. */
const buildState = ({ eventName, event, inputs, contexts, history }: DemoStory): State => {
  const status = valueAt(contexts['job'], 'status');
  return {
    story: FIRST.story,
    own: { name: eventName, payload: JSON.stringify(event) },
    happened: {
      status: typeof status === 'string' ? status : 'success',
      ...('needs' in contexts && { needs: results(contexts['needs'], 'result') }),
      ...('steps' in contexts && { steps: results(contexts['steps'], 'outcome') }),
      ...(history && { history }),
    },
    step: {
      watch: false,
      webhook: [SLACK_SECRET, DISCORD_SECRET],
      inputs: Object.entries(inputs).map(([name, value]) => ({ name, value })),
    },
  };
};

/** The address that opens the story in the playground. */
export const playgroundLink = async (story: DemoStory): Promise<string> =>
  `${PAGE}${await encodeState(buildState(story))}`;
