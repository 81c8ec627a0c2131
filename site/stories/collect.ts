import { ENV, type Story as Golden } from '../../__tests__/helpers/draw.js';
import { corpusStories, stories as golden } from '../../__tests__/helpers/stories.js';
import { CHOSEN } from './chosen.js';
import type { Story } from './types.js';

/** Runs at build time: the golden stories read the recorded events, which a browser cannot. */

type Values = Readonly<Record<string, unknown>>;

const JOB = JSON.stringify({ status: 'success', check_run_id: 4242 });

const all = new Map([...golden, ...corpusStories].map(story => [story.name, story]));

const read = (json: string | undefined): Values | undefined =>
  json === undefined ? undefined : (JSON.parse(json) as Values);

/** Contexts are given as expressions, the way people write them. */
const stepInputs = ({ job: _job, matrix: _matrix, ...inputs }: Readonly<Record<string, string>>) => ({
  ...inputs,
  ...('needs' in inputs && { needs: '${{ toJSON(needs) }}' }),
  ...('steps' in inputs && { steps: '${{ toJSON(steps) }}' }),
});

const buildStory = (group: string, id: string, title: string): Story => {
  const story = all.get(id);
  if (story === undefined) throw new Error(`site: there is no golden story ${id}`);
  const { event, payload, env = {}, inputs = {}, github, phase, files = {} }: Golden = story;
  if (phase?.kind === 'started') throw new Error(`site: ${id} reports the start of a job`);
  const watched = phase !== undefined;
  const { steps, ...others } = stepInputs(inputs);
  return {
    id,
    title,
    group,
    event,
    payload,
    env: { ...ENV, ...env },
    job: read(inputs['job'] ?? JOB) ?? {},
    needs: read(inputs['needs']) ?? {},
    steps: read(inputs['steps']) ?? {},
    matrix: read(inputs['matrix']) ?? null,
    ...(github && { github }),
    files,
    watch: watched,
    elapsedMs: phase?.elapsedMs ?? 0,
    inputs: { ...others, ...(steps && { steps }) },
  };
};

export const stories: readonly Story[] = Object.entries(CHOSEN).flatMap(([group, titles]) =>
  Object.entries(titles).map(([id, title]) => buildStory(group, id, title)),
);
