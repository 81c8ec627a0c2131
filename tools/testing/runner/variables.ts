import { property, type RunnerContexts } from './values.js';

interface Folders {
  readonly temp: string;
  readonly workspace: string;
  readonly eventPath: string;
  /** `GITHUB_OUTPUT` and the like, by variable. */
  readonly files: Readonly<Record<string, string>>;
}

/** What a process needs to start on any system. Proxies and tokens of this machine stay out. */
const PASSED_ON = ['PATH', 'HOME', 'USERPROFILE', 'SYSTEMROOT', 'TEMP', 'TMP', 'TMPDIR', 'LANG'];

const passedOn = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value !== undefined && PASSED_ON.includes(name.toUpperCase()) ? [[name, value]] : [],
    ),
  );

const githubVariables = (github: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(github as object)
      .filter(([name, value]) => name !== 'token' && typeof value !== 'object')
      .map(([name, value]) => [`GITHUB_${name.toUpperCase()}`, String(value)]),
  );

/** The variables of a step: https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
export const buildEnvironment = (
  contexts: RunnerContexts,
  folders: Folders,
  inputs: Readonly<Record<string, string>>,
  state: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>>,
): Record<string, string> => ({
  ...passedOn(),
  CI: 'true',
  GITHUB_ACTIONS: 'true',
  RUNNER_OS: String(property(contexts['runner'], 'os')),
  RUNNER_ARCH: String(property(contexts['runner'], 'arch')),
  RUNNER_NAME: String(property(contexts['runner'], 'name')),
  RUNNER_TEMP: folders.temp,
  RUNNER_TOOL_CACHE: folders.temp,
  GITHUB_WORKSPACE: folders.workspace,
  GITHUB_EVENT_PATH: folders.eventPath,
  ...githubVariables(contexts['github']),
  ...folders.files,
  ...Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value,
    ]),
  ),
  ...Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value])),
  ...env,
});
