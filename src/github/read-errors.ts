import { known, readNumber, readString, readObjectList } from '../values/read.js';
import type { Loose } from '../events/loose.js';
import type { ErrorAnnotation, ReadResult } from '../facts/run-reader.js';
import type { ApiClient } from './query.js';
import { allPages } from './pages.js';

/** https://docs.github.com/rest/checks/runs#list-check-run-annotations */
interface ApiAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: string | null;
  readonly title: string | null;
  readonly message: string | null;
}

/** The errors among a job's annotations. A job is a check run with the same ID. */
export const readErrors = (
  client: ApiClient,
  jobId: string,
): Promise<ReadResult<readonly ErrorAnnotation[]>> =>
  allPages(
    client,
    {
      what: 'The errors that the jobs reported',
      permission: 'checks: read',
      route: '/check-runs/{check_run_id}/annotations',
      parameters: { check_run_id: jobId },
    },
    readAnnotations,
  );

const readAnnotations = (data: unknown): readonly ErrorAnnotation[] | undefined =>
  readObjectList(data as Loose<readonly ApiAnnotation[]>)?.flatMap(note => {
    const message = readString(note.message);
    if (message === undefined || note.annotation_level !== 'failure') return [];
    return {
      message,
      ...known('title', readString(note.title)),
      ...known('path', readString(note.path)),
      ...known('line', readNumber(note.start_line)),
      ...known('endLine', readNumber(note.end_line)),
    };
  });
