import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { SHOWN_ID, type Shown, type ShownStory } from '../../site/shown/types.js';
import { asArray, isJsonObject, type JsonObject } from '../../src/values/json.js';
import type { PlatformName } from '../testing/receiver/index.js';
import { isAccepted, isDiscordBody, type StoryResult } from './format-story.js';
import { playgroundLink } from './playground.js';

/** The page of `--open`: one file that needs no network, with the messages drawn like in the playground. */

type Sent = ShownStory['result']['slack'];

const dryBodies = (outputs: Readonly<Record<string, string>>, platform: PlatformName): Sent =>
  asArray(JSON.parse(outputs['payload'] || '[]'))
    .filter(isJsonObject)
    .filter(body => isDiscordBody(body) === (platform === 'discord'))
    .map(body => ({ body }));

const sentTo = ({ result, requests }: StoryResult, platform: PlatformName): Sent =>
  result.outputs['outcome'] === 'dry-run'
    ? dryBodies(result.outputs, platform)
    : requests
        .filter(request => request.platform === platform && isAccepted(request))
        .map(({ json }) => ({ body: json as JsonObject }));

const showStory = async (played: StoryResult): Promise<ShownStory> => {
  const { story, result } = played;
  const lines = result.stdout.split(/\r?\n/).filter(line => line !== '' && !line.startsWith('::'));
  return {
    title: story.title,
    link: await playgroundLink(story),
    result: {
      slack: sentTo(played, 'slack'),
      discord: sentTo(played, 'discord'),
      outcome: result.outputs['outcome'] ?? 'failed',
      reason: result.outputs['reason'] ?? '',
      mistakes: result.annotations.filter(({ level }) => level === 'error').map(({ message }) => message),
      log: [
        ...result.annotations.flatMap(({ level, message }) =>
          level === 'error' ? [] : [{ how: level, line: message }],
        ),
        ...lines.map(line => ({ how: 'info' as const, line })),
      ],
    },
  };
};

/** Text that cannot end the element around it. */
const inScript = (text: string): string => text.replace(/<(?=[/!])/g, '\\u003c');

/** Loads nothing: the page contains all it needs. */
const POLICY =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

const toHtml = (shown: Shown, script: string, style: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="color-scheme" content="light dark">
<title>Hookline: messages</title>
<style>${style}</style>
</head>
<body>
<div id="app"></div>
<script type="application/json" id="${SHOWN_ID}">${inScript(JSON.stringify(shown))}</script>
<script>${script.replace(/<(?=!--|\/script)/g, '\\x3c')}</script>
</body>
</html>
`;

/**
 * Writes the page to a temporary folder, and returns its path.
 * @param parts the folder of its script and style
 */
export const writePage = async (
  played: readonly StoryResult[],
  platforms: readonly PlatformName[],
  parts: string,
): Promise<string> => {
  const shown = { platforms, stories: await Promise.all(played.map(showStory)) };
  const read = (name: string): string => readFileSync(join(parts, name), 'utf8');
  const path = join(mkdtempSync(join(tmpdir(), 'hookline-')), 'messages.html');
  writeFileSync(path, toHtml(shown, read('page.js'), read('page.css')));
  return path;
};
