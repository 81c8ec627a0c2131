import { entry, type LogEntry } from './types.js';

/** The message was posted, and something is missing or different. */
export const LACKS: readonly LogEntry[] = [
  entry(
    ['… are missing (…). Add to the job: …', 'they need the permission …'],
    'The token lacks a permission.',
    'Add the line that the sentence ends with.',
  ),
  entry(
    '… could not be read in time',
    'The GitHub API was slow.',
    'Nothing: the message was sent without the detail.',
  ),
  entry(
    ['could not be read: the answer was cut off, or is of an unknown form', ': the API was not reached'],
    'The GitHub API, or a proxy in front of it, did not answer as expected.',
    'Rerun the job. On your own server, see [Network](network.md).',
  ),
  entry(
    'too many requests for now',
    'The rate limit of the GitHub API is used up.',
    'Use another `token`, or `details: none`.',
  ),
  entry(
    'the token is not valid',
    'The input `token` holds a token that is wrong or expired.',
    'Remove `token`, or update its secret.',
  ),
  entry(
    [
      "GitHub's API was not asked for failed jobs and earlier runs: …",
      "Only jobs that reported are shown, since GitHub's API was not asked for the others: …",
      'details is none',
      'token is empty',
    ],
    'The input `details` or `token` turns the API off.',
    'Remove that input to get errors and earlier runs.',
  ),
  entry(
    'The last lines of the log could not be read: GitHub gives a job’s log once the job is over',
    '`details: logs` in the job that failed: its log does not exist yet.',
    'Report from a later job with `needs`, or [from `workflow_run`](recipes.md#all-workflows-from-one-file).',
  ),
  entry(
    [
      'There are no earlier runs to compare with: the run has no branch',
      'Some earlier attempts and runs were not read: an edit takes three requests to GitHub at most',
    ],
    'Only finished runs of the same workflow, branch and event are compared, and each edit makes few requests.',
    'Nothing.',
  ),
  entry(
    [
      'The pending deployments were not read: …',
      'The pending deployments could not be read: …',
      'GitHub knows of no pending deployment of this run',
    ],
    '`status: waiting` found no deployment that waits, or could not ask.',
    'Add `actions: read`. Post from a job that runs while the other one waits: see [Waiting for approval](live-and-threads.md#waiting-for-approval).',
  ),
  entry(
    'The event file (GITHUB_EVENT_PATH) …, so the message shows only what the environment says',
    'The file of the event is missing or broken: outside GitHub Actions, or in a container that does not see it.',
    'Run the step on the runner, or mount the file.',
  ),
  entry(
    ['does not hold a JSON object'],
    'What is wrong with that file, or with the file or value that the sentence names.',
    'See the sentence around it.',
    ['is empty', 'is not set', 'could not be read', 'is not valid JSON'],
  ),
  entry(
    'cut to fit …: …',
    'The message exceeded a [limit](reliability.md#limits-of-a-message).',
    'Shorten the text, or follow the link in the message.',
  ),
  entry(
    [
      'text: it does not fit whole into the message for …; the summary of the run holds all of it',
      'The whole text of the message for …',
    ],
    '`text` is longer than the platform allows.',
    'Follow the link to the job summary, which has all of it.',
  ),
  entry(
    'Left out to fit the summary: … of … parts.',
    'The job summary of GitHub has a limit of 1 MiB.',
    'Nothing: the message itself is complete.',
  ),
  entry(
    [
      'stays text; only the input mention mentions somebody',
      'mention: … is a comment, since it begins with #',
    ],
    'Text never mentions anyone, and `#` starts a comment.',
    'Use the input `mention`.',
  ),
  entry(
    ['… stays text; …', 'is Markdown: write', '… holds no links'],
    'The text contains a link in Slack’s syntax.',
    'Write `[label](https://…)`.',
  ),
  entry(
    'is not mentioned, since users has no ID for that login',
    'The login is not in `users`.',
    'Add a line to `users`: [Slack IDs](slack.md#find-your-ids), [Discord IDs](discord.md#find-your-ids).',
  ),
  entry(
    ['is not mentioned: …', 'is an ID of …, and the message does not go there', 'users has …, which'],
    'The ID belongs to the other platform.',
    'Add an ID for each platform, separated by a comma.',
  ),
  entry(
    'mention: nobody is mentioned, since this event has no …',
    'The event has no author or actor.',
    'Name a person or a group, or do nothing.',
  ),
  entry(
    'notifies nobody, since the message is an edit; leave out live or message-id',
    'Platforms notify only about new messages.',
    'Leave out `live` or `message-id`.',
  ),
  entry(
    'has no name, so it continues …; text with line breaks fits text better',
    'A line of `fields` has no `Name:`.',
    'Use `text` for texts with line breaks.',
  ),
  entry('repeats a URL, which gets one message only', 'The same URL is listed twice.', 'Remove one of them.'),
  entry(
    'the suffix … of the webhook URL is not needed',
    'The Discord URL ends in `/slack` or `/github`, which are formats of other tools.',
    'Remove the suffix.',
  ),
  entry(
    [
      'so the message shows only the name of the release',
      ' (token is empty): they need a token with the permission contents: read',
      ': GITHUB_REPOSITORY is not set',
      'the latest release could not be read',
      'a token with the permission contents: read',
      'The release notes could not be read',
      '. The same is true of … more',
      ', so the message shows only their names',
    ],
    'The token may not read the release.',
    'Add `contents: read` to the job.',
  ),
  entry(
    [
      'The file is ignored, since on … it may come from an untrusted pull request',
      'ignored, since any pull request can change this file',
      'it is left out, since on … … may come from an untrusted pull request',
      "ignored on …, where a stranger's change may be checked out",
      'Write it in the workflow, or name the file there: config: …',
    ],
    'A pull request may have changed the config file.',
    'Name the file with `config`, if you trust it. See [SECURITY.md](../SECURITY.md#what-a-checkout-brings).',
  ),
  entry(
    'replaces the built message, so these inputs are not used: …',
    '`payload` replaces the message.',
    'Remove the inputs, or the payload.',
  ),
  entry(
    'is not an input of this action, so it does nothing',
    'A misspelled input, or another action’s name.',
    'Use the name it suggests, or [all inputs](inputs.md).',
  ),
  entry(
    [
      'the event or the environment holds … as well, so Hookline cannot tell who wrote it. The template is not run, and',
    ],
    'A template contains the same text as the event, so it could be somebody else’s.',
    'Do not insert event values with `${{ }}` into a template; use the [names of templates](templates.md).',
  ),
  entry(
    [
      'it is left out',
      'they are cut',
      'values of the event are too large for this template',
      'the templates before it took too long',
    ],
    'A value of the event does not fit: a URL that is not one, or a text that is too large.',
    'Nothing: the message was sent without that part.',
  ),
  entry(
    'Hookline’s own message is sent instead',
    'With the values of this event, `payload` is not a valid message.',
    'Use the filters `truncate` and `default` in the payload.',
  ),
  entry(
    ', but without what is wrong in the inputs: …',
    'A mistake in an input that only affects how the message looks. The message was sent; the step fails.',
    'Fix the input.',
  ),
  entry(
    'The message could not be built in full, so a short one is sent',
    'A bug in Hookline.',
    'Please report it, with the event.',
  ),
];
