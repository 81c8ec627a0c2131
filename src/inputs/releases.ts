import { asArray, isJsonObject, type JsonObject } from '../values/json.js';
import { known, readString } from '../values/read.js';
import { splitItems, splitLines } from './choices.js';
import { readPage } from './release-page.js';
import { quoteValue, UserError } from './user-error.js';

/** One requested release: the latest, or the first one that exists of a few tags. */
export type RequestedRelease =
  | { readonly kind: 'latest' }
  | {
      readonly kind: 'tag';
      readonly tag: string;
      readonly others: readonly string[];
      /** `owner/name`, if the JSON contains it. */
      readonly repository?: string;
    };

const HINT = 'write a tag, several (one per line), latest, or what a release tool says, as JSON';
const OUTPUTS = 'write ${{ toJSON(steps.ID.outputs) }}, with the ID of the step that makes the release';

/** What tools print if nothing was released. */
const NOTHING = ['false', 'null', 'undefined'];

/**
 * `release`: tags, `latest`, or JSON as release tools report what they made. An empty list: nothing was released.
 * https://github.com/changesets/action, https://github.com/googleapis/release-please-action#outputs,
 * https://github.com/cycjimmy/semantic-release-action#outputs
 */
export const parseReleases = (input: string, raw: string): readonly RequestedRelease[] => {
  const value = raw.trim();
  if (value === 'true') throw new UserError(input, '"true" is not a tag', OUTPUTS);
  const whole = parseJson(value);
  const found =
    whole === undefined
      ? splitValue(input, value).flatMap(item => readItem(input, item))
      : readJson(input, whole.value);
  return [...new Map(found.map(one => [one.kind === 'tag' ? one.tag : '', one])).values()];
};

/** One per line, each of which may be JSON, or on one line with commas. */
const splitValue = (input: string, value: string): readonly string[] => {
  const [first = ''] = splitLines(value);
  if (/^(?:\{|\[\s*[{"])/.test(value) && parseJson(first) === undefined)
    throw new UserError(input, `${quoteValue(value)} is not valid JSON`, OUTPUTS);
  return splitItems(value);
};

const readItem = (input: string, item: string): readonly RequestedRelease[] => {
  const json = parseJson(item);
  return json === undefined ? readTag(input, item) : readJson(input, json.value);
};

/** Only text that looks like an object, a list, or a quoted string is JSON: `1.10` is a tag. */
const parseJson = (text: string): { readonly value: unknown } | undefined => {
  if (!/^[[{"]/.test(text)) return undefined;
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
};

const readTag = (input: string, written: string): readonly RequestedRelease[] => {
  const page = readPage(written.trim());
  if (page) return readTag(input, page.tag).map(one => withRepository(one, page.repository));
  const tag = written.trim().replace(/^refs\/tags\//, '');
  if (tag === '' || NOTHING.includes(tag)) return [];
  if (tag.toLowerCase() === 'latest') return [{ kind: 'latest' }];
  if (tag === 'Object' || tag === 'Array')
    throw new UserError(input, `"${tag}" is what an expression makes of a list or an object`, OUTPUTS);
  // https://git-scm.com/docs/git-check-ref-format
  if (/[\s~^:?*[\\\0-\x1f\x7f-\x9f]|\.\.|@\{|^[-/.]|[/.]$/u.test(tag))
    throw new UserError(input, `${quoteValue(tag)} is not a tag`, tag === '.' ? OUTPUTS : HINT);
  return [{ kind: 'tag', tag, others: [] }];
};

const withRepository = (one: RequestedRelease, repository: string | undefined): RequestedRelease =>
  one.kind === 'tag' ? { ...one, ...known('repository', repository) } : one;

/** Nested lists and outputs, deeper than any tool writes. */
const MAX_DEPTH = 10;

const readJson = (input: string, value: unknown, depth = 0): readonly RequestedRelease[] => {
  if (depth > MAX_DEPTH) throw new UserError(input, 'the JSON is nested too deep', HINT);
  if (typeof value === 'string') return readItem(input, value);
  if (isJsonObject(value)) return readObject(input, value, depth);
  if (value === null || value === false) return [];
  if (!Array.isArray(value))
    throw new UserError(input, `${quoteValue(JSON.stringify(value))} is not a tag`, HINT);
  const versions = new Set(asArray(value).flatMap(one => readPackage(one)?.version ?? []));
  return asArray(value).flatMap(one => {
    const found = readPackage(one);
    return found ? packageRelease(input, found, versions.size === 1) : readJson(input, one, depth + 1);
  });
};

interface Package {
  readonly name: string;
  readonly version: string;
}

/** A package as changesets, pnpm, or Lerna name it; undefined if the tag is given or it is not a package. */
const readPackage = (value: unknown): Package | undefined => {
  if (!isJsonObject(value) || TAG_KEYS.some(key => readString(value[key]) !== undefined)) return undefined;
  const name = readString(value['name']) ?? readString(value['packageName']);
  const version = readString(value['version']);
  return name === undefined || version === undefined ? undefined : { name, version };
};

/** The tag of a package is `name@1.2.0`; of a repository with one version for all packages, `v1.2.0`. */
const packageRelease = (
  input: string,
  { name, version }: Package,
  isOnly: boolean,
): readonly RequestedRelease[] =>
  readTag(input, `${name}@${version}`).map(asked =>
    asked.kind === 'tag' && isOnly ? { ...asked, others: [`v${version}`, version] } : asked,
  );

/** Keys from GitHub's API and CLI, release-please, semantic-release, and plain scripts. */
const TAG_KEYS = [
  ...['tag_name', 'tagName', 'new_release_git_tag', 'gitTag', 'git_tag', 'git-tag'],
  ...['announcement_tag', 'tag'],
];
/** Keys that lead to the page of a release. */
const PAGE_KEYS = ['html_url', 'url'];
/** JSON within the outputs of GoReleaser's action. */
const NESTED_KEYS = ['metadata'];
/** Whether something was released. If not, python-semantic-release gives the tag of the release before. */
const MADE_KEYS = ['released', 'release_created', 'new_release_published', 'new-release-published'];
/** Lists in the outputs of a step. */
const LIST_KEYS = ['published-packages', 'publishedPackages', 'releases'];
/** Keys that show that an object without a tag comes from a tool that released nothing. */
const TOOL_KEYS = [
  ...['published', 'has-changesets', 'hasChangesets', 'pr-number', 'pullRequestNumber'],
  ...['releases_created', 'release_created', 'paths_released', 'prs_created', 'pr', 'prs'],
  ...[
    'released',
    'new-release-published',
    'new_release_published',
    'last_release_version',
    'last_release_git_tag',
    'last_release_git_head',
  ],
];

const readObject = (input: string, value: JsonObject, depth: number): readonly RequestedRelease[] => {
  const only = readPackage(value);
  if (only) return packageRelease(input, only, true);
  const repository = readRepository(value);
  const tags = [...ownTags(value), ...componentTags(value)]
    .flatMap(tag => readTag(input, tag))
    .map(one => withRepository(one, repository));
  const listed = (tags.length > 0 ? [] : [...LIST_KEYS, ...NESTED_KEYS]).flatMap(key => {
    const list = value[key];
    return list === undefined || list === '' ? [] : readJson(input, list, depth + 1);
  });
  const found = [...tags, ...listed];
  const isEmpty = [...TAG_KEYS, ...LIST_KEYS, ...TOOL_KEYS].some(key => Object.hasOwn(value, key));
  if (found.length > 0 || isEmpty || Object.keys(value).length === 0) return found;
  throw new UserError(input, `the JSON object names no tag (${names(value)})`, OUTPUTS);
};

const names = (value: JsonObject): string => quoteValue(Object.keys(value).join(', '));

const ownTags = (value: JsonObject): readonly string[] => {
  if (MADE_KEYS.some(key => value[key] === 'false' || value[key] === false)) return [];
  const tag = TAG_KEYS.map(key => readString(value[key])).find(found => found !== undefined);
  const page = PAGE_KEYS.map(key => readString(value[key])).find(url => readPage(url ?? '') !== undefined);
  const own = tag ?? page;
  return own === undefined ? [] : [own];
};

/** Of a release as GitHub's API and its CLI return it. */
const readRepository = (value: JsonObject): string | undefined =>
  PAGE_KEYS.map(key => readPage(readString(value[key]) ?? '')?.repository).find(found => found !== undefined);

const COMPONENT = /^(.*)--tag_name$/;

/** For a monorepo with release-please: `packages/cart--tag_name`, in the order of `paths_released`. */
const componentTags = (value: JsonObject): readonly string[] => {
  const paths = readString(value['paths_released']);
  const order = asArray(paths === undefined ? undefined : parseJson(paths)?.value);
  const rank = (path: string): number => (order.indexOf(path) + order.length + 1) % (order.length + 1);
  return Object.entries(value)
    .flatMap(([key, tag]) => {
      const path = COMPONENT.exec(key)?.[1];
      return path === undefined ? [] : [{ path, ...known('tag', readString(tag)) }];
    })
    .sort((one, other) => rank(one.path) - rank(other.path))
    .flatMap(({ tag }) => tag ?? []);
};
