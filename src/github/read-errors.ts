import { known, num, str, objects } from '../values/read.js';
import type { Loose } from '../events/types.js';
import type { ErrorNote, Reading } from '../facts/run-reader.js';
import type { Asking } from './ask.js';
import { allPages } from './pages.js';

/** https://docs.github.com/rest/checks/runs#list-check-run-annotations */
interface RawAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: string | null;
  readonly title: string | null;
  readonly message: string | null;
}

/** The errors among a job's annotations: a job is a check run of the same ID. */
export const readErrors = (asking: Asking, jobId: string): Promise<Reading<readonly ErrorNote[]>> =>
  allPages(
    asking,
    {
      what: 'The errors that the jobs reported',
      permission: 'checks: read',
      route: '/check-runs/{check_run_id}/annotations',
      parameters: { check_run_id: jobId },
    },
    errorsOf,
  );

const errorsOf = (data: unknown): readonly ErrorNote[] | undefined =>
  objects(data as Loose<readonly RawAnnotation[]>)?.flatMap(note => {
    const message = str(note.message);
    if (message === undefined || note.annotation_level !== 'failure') return [];
    return {
      message,
      ...known('title', str(note.title)),
      ...known('path', str(note.path)),
      ...known('line', num(note.start_line)),
      ...known('endLine', num(note.end_line)),
    };
  });
