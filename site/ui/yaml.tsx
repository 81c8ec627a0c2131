import { useEffect, useState } from 'react';
import { happening, chooseStep } from '../scenes.js';
import type { State, Step } from '../state.js';
import { checkWorkflow, type Problem } from '../step/check.js';
import { isSkipped, listNeeds, stepYaml, workflowYaml } from '../step/workflow.js';
import { Copy, Radios } from './fields.js';
import { Marked } from './input-row.js';

const PARTS = [
  { value: 'step', label: 'The step' },
  { value: 'workflow', label: 'The whole workflow' },
];

/** Checked when typing pauses. */
const PAUSE_MS = 250;

const useProblems = (yaml: string): readonly Problem[] | undefined => {
  const [checked, setChecked] = useState<{ yaml: string; problems: readonly Problem[] }>();
  useEffect(() => {
    const timer = setTimeout(() => {
      void checkWorkflow(yaml).then(problems => setChecked({ yaml, problems }));
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [yaml]);
  return checked?.yaml === yaml ? checked.problems : undefined;
};

interface Props {
  readonly state: State;
  readonly set: (step: Step) => void;
  readonly say: (words: string) => void;
}

/** The step as text, what it needs around it, and what GitHub's parser says about the workflow around it. */
export const Yaml = ({ state, set, say }: Props) => {
  const [part, setPart] = useState('step');
  const step = chooseStep(state);
  const story = happening(state);
  const workflow = workflowYaml(step, story);
  const shown = part === 'step' ? stepYaml(step, story) : workflow;
  const problems = useProblems(workflow);
  return (
    <div className="yaml">
      <div className="bar">
        <Radios legend="What to copy" value={part} choices={PARTS} onChange={setPart} />
        <Copy primary label={part === 'step' ? 'Copy step' : 'Copy workflow'} text={() => shown} done={say} />
      </div>
      <pre className="code" tabIndex={0} aria-label="YAML">
        {shown}
      </pre>
      {isSkipped(step, story) ? (
        <p className="remark">
          GitHub skips this step after a failed one.{' '}
          <button type="button" onClick={() => set({ ...step, condition: 'always()' })}>
            Add if: always()
          </button>
        </p>
      ) : null}
      {part === 'step'
        ? listNeeds(step, story).map(need => (
            <p key={need} className="hint">
              <Marked text={need} />
            </p>
          ))
        : null}
      {problems === undefined ? null : problems.length === 0 ? (
        <p className="fine">✓ Checked with GitHub’s workflow parser</p>
      ) : (
        problems.map(({ line, message }) => (
          <p key={`${line} ${message}`} className="mistake">
            Workflow, line {line}: {message}
          </p>
        ))
      )}
    </div>
  );
};
