import type { Edges } from '../edges/types.js';
import type { Context } from '../events/context.js';
import type { EventFile } from '../facts/event-file.js';
import { findStatus } from '../facts/status.js';
import type { Facts } from '../facts/types.js';
import { isDue } from '../facts/when.js';
import type { Get } from '../github/query.js';
import type { Inputs } from '../inputs/types.js';
import { readString } from '../values/read.js';
import { valueAt } from '../values/json.js';

type Debug = Pick<Edges['runner'], 'debug'>;

/** Loaded in debug mode only: how the message was built. */
export const traceFacts = (
  facts: Facts,
  inputs: Inputs,
  file: EventFile,
  context: Context,
  { runner }: { readonly runner: Debug },
): void => {
  const { status, about, subject, history, transitions, gaps } = facts;
  const action = readString(file.payload['action']);
  const isStart = inputs.phase?.kind === 'started' && !subject.run;
  const found = findStatus(inputs, isStart ? undefined : subject.status);
  const source = found.status === status ? found.source : 'the jobs of the run';
  const held = inputs.when.filter(word => isDue([word], status, transitions));
  const all = inputs.when.join(', ');
  const lines = [
    `event: ${context.event || 'none'}${action === undefined ? '' : `, action ${action}`}${file.readable ? '' : `; ${file.note}`}`,
    `status: ${status}, from ${source}${inputs.statusWord === undefined ? '' : ` (${inputs.statusWord})`}`,
    `about: ${about} (${inputs.about})`,
    held.length > 0 ? `when: ${held.join(', ')} holds, of ${all}` : `when: none of ${all} holds`,
    `the run before: ${history?.previous ?? 'not known'}`,
    `token: ${inputs.token === undefined ? 'none' : 'given'}; permissions it lacks: ${lacking(gaps)}`,
  ];
  lines.forEach(runner.debug);
};

const lacking = (gaps: Facts['gaps']): string => {
  const refused = gaps.flatMap(gap => gap.refused ?? []);
  const found = new Set(refused.map(({ permission, status }) => `${permission} (HTTP ${status})`));
  return found.size === 0 ? 'none that is known' : [...found].join(', ');
};

/** The same requests, each logged with its answer and its time. */
export const tracedGet =
  (get: Get, { clock, runner }: Pick<Edges, 'clock'> & { readonly runner: Debug }): Get =>
  async (route, parameters, options) => {
    const startedAt = clock.now();
    const path = route.replace(/\{(\w+)\}/g, (whole, name: string) => pathPart(parameters[name]) ?? whole);
    const say = (answer: string, headers: unknown): void => {
      // The permissions that the answer requires, according to GitHub:
      // https://docs.github.com/rest/authentication/permissions-required-for-github-apps
      const wanted = readString(valueAt(headers, 'x-accepted-github-permissions'));
      const needs = wanted === undefined ? '' : ` (GitHub takes ${wanted})`;
      runner.debug(
        `${path}: ${answer} in ${clock.now() - startedAt} ms, with ${permissionFor(route)}${needs}`,
      );
    };
    try {
      const answer = await get(route, parameters, options);
      say('HTTP 200', answer.headers);
      return answer;
    } catch (error) {
      const status = valueAt(error, 'response', 'status');
      say(typeof status === 'number' ? `HTTP ${status}` : 'no answer', valueAt(error, 'response', 'headers'));
      throw error;
    }
  };

const permissionFor = (route: string): string => {
  if (route.includes('/check-runs/')) return 'checks: read';
  return route.includes('/actions/') ? 'actions: read' : 'contents: read';
};

const pathPart = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
