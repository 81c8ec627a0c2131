import { entry, type LogEntry } from './types.js';

/** Mistakes in the values of other inputs. */
export const VALUES: readonly LogEntry[] = [
  entry(
    '… is not known',
    'A typo in a value, a template name or a key. `did you mean` follows if a known one is near.',
    'Use a name that the sentence lists.',
  ),
  entry('… is not one value', 'Values are separated by spaces.', 'Separate them with commas.'),
  entry('… is not a boolean', 'Only `true` and `false` are.', 'Write one of them.'),
  entry(
    ['… is not a duration', '… is not long enough', '… is too long'],
    '`timeout`, `deadline` or `max-age` has no unit, or is out of range.',
    'Write a number and a unit: `10s`, `2m`, `24h`.',
  ),
  entry(
    ['… is not a number of lines', '… is not a number of records'],
    '`max-lines` or `limit` is not a whole number.',
    'Write a number, such as `40`.',
  ),
  entry(
    ['… is not a color', 'since no color is transparent', "'#…', in quotes"],
    '`color` has another form.',
    "Write `'#rrggbb'` in quotes, or a CSS color name.",
  ),
  entry(
    ['… is not the … context as JSON', '… is not a result of …'],
    '`needs`, `steps`, `job` or `matrix` is not the whole context.',
    'Write `${{ toJSON(needs) }}`, with the name of the input.',
  ),
  entry(
    ['… is a channel', 'a channel cannot be mentioned; post to it with its own webhook, or with channel'],
    '`mention` holds a channel.',
    'Name people or groups.',
  ),
  entry(
    '… is not a login and its IDs',
    'A line of `users` has another form.',
    'Write `login: ID` or `login: slack-id, discord-id`.',
  ),
  entry(
    '… of … is not the ID of a person or a group',
    '`users` holds a name or a channel instead of an ID.',
    "Copy the ID in Slack from the person's profile (**Copy member ID**), in Discord with **Copy User ID**.",
  ),
  entry(
    ['… has no name and value', '… is not a label and a link'],
    'A line of `fields` or `buttons` has no `:`.',
    'Write `Name: value`, or `Label: https://…`.',
  ),
  entry(
    ['… is not an https URL', '… is neither an https URL nor an :emoji:'],
    '`image`, `thumbnail` or `avatar` is a file or a word.',
    'Write the address of a public image.',
  ),
  entry(
    [
      'a page of GitHub, not a picture',
      'not a picture that chats show',
      '… is longer than the … characters that Discord takes',
    ],
    'The address leads to a page or to another kind of file, such as SVG, or is too long.',
    'Write the address of a PNG, JPEG or GIF.',
  ),
  entry(
    ["is a sender's name that Discord refuses", "which Discord refuses in a sender's name"],
    'Discord forbids some words in names of webhooks.',
    'Choose another `username`.',
  ),
  entry(
    [
      '"true" is not a tag',
      '… is not a tag',
      'is not valid JSON',
      'is what an expression makes of a list or an object',
      'the JSON is nested too deep',
      'the JSON object names no tag (…)',
      '"…" is a release of …',
    ],
    '`release` got the output of another step, or the wrong output.',
    'See [what each tool gives](releases.md).',
  ),
  entry(
    [
      'no release, though there is the tag',
      'no release',
      'and no tag',
      'that the token can see (HTTP 404)',
      'the repository has no latest release (drafts and pre-releases do not count)',
      'the token needs …',
    ],
    'There is no release of that tag yet, or the token does not see it. A tag alone is not a release.',
    'Make the release first, with `gh release create` or a tool; check the spelling.',
    [', and let the job read it: …'],
  ),
  entry(
    [
      'there is no workspace (GITHUB_WORKSPACE)',
      'the file is not in the workspace',
      'there is no such file',
      'this is a folder',
      'this is not a regular file',
      'the file is longer than … KiB',
      'its symbolic links lead in a circle',
      'the file cannot be read (…)',
    ],
    '`payload-file` or `config` names a file that is missing, outside the workspace, or too large.',
    'Check the path, and run `actions/checkout` before the step.',
  ),
];
