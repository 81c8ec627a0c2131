import { entry, type LogEntry } from './types.js';

/** Test reports. */
export const TESTS: readonly LogEntry[] = [
  entry(
    'the workspace (GITHUB_WORKSPACE) is not there, so no report can be read; a step of the job may have removed it',
    'A step of the job deleted the workspace.',
    'Do not delete it, or put Hookline before that step.',
  ),
  entry(
    ['finds no file in the workspace', 'there is no workspace (GITHUB_WORKSPACE) to find reports in'],
    'The path is wrong, or the reports are in another job.',
    'Check the path; download artifacts before the step.',
  ),
  entry(
    '… only excludes files; add a glob that finds some, such as **/*.xml',
    'Every line starts with !, so nothing is searched.',
    'Add a line without it.',
  ),
  entry(
    [
      '… is not searched: …; write a simpler glob',
      'it holds more than … wildcards in one name',
      'its braces stand for more than … paths',
      'it holds more than … times **',
      'it holds +( or *(, which may take hours to match',
      'it is longer than … characters',
      'only the first … of … globs are searched: write ** or * for what differs',
    ],
    'Such globs can take very long, and anyone who opens a pull request can write them into a config file.',
    'Write a few simple globs, such as reports/**/*.xml.',
  ),
  entry(
    ['and … more …', 'mistakes in the inputs', 'notices about test reports'],
    'GitHub shows ten annotations of a kind for one step.',
    'Correct the first ones and run it again.',
  ),
  entry('is a folder: write …/**/*.xml', 'The pattern names a folder.', 'Write a glob of files.'),
  entry(
    [
      'not a test report (JUnit XML or CTRF JSON): …',
      'so are … more of the files',
      'it is JSON, but not a CTRF report',
      'it is neither XML nor JSON',
      'it begins with <…>',
    ],
    'The file is not a report that Hookline reads.',
    'Set the reporter of your test tool to JUnit XML or CTRF, or narrow the glob.',
  ),
  entry(
    [
      'is not read to its end: …',
      'it is not well-formed JSON',
      'it has a document type (<!DOCTYPE>), which test reports do not have',
      'an element has too many attributes',
      'its elements are nested too deep',
    ],
    'The report is broken or was cut off. What could be read is in the message.',
    'Look at how the test tool ended.',
  ),
  entry(
    [
      'it is larger than 50 MB, or all reports together are larger than 200 MB',
      'only the first … reports are read, and … more are not: write globs that name fewer files',
    ],
    'There are too many reports, or they are too large.',
    'Write globs that name fewer files.',
  ),
  entry(
    [
      'is outside the workspace; reports are read only from inside it',
      'it is not a regular file',
      'it cannot be read (…)',
      'no reason given',
    ],
    'The file is a link to another place, a pipe, empty, or not readable.',
    'Write the report to a regular file in the workspace.',
  ),
  entry(
    'tests: the reports could not be read; please report this: …',
    'A bug in Hookline.',
    'Please report it, with the file.',
  ),
];
