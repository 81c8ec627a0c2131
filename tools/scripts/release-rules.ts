/** The decisions of a release as pure functions: the next version, its notes, and the tags that move. */

export interface Version {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
}

/** `1.2.3`, or `v1.2.3` as in a tag. Undefined for anything else, such as `v1` and prereleases, which do not exist here. */
export const readVersion = (text: string): Version | undefined => {
  const [, major, minor, patch] = /^v?(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.exec(text) ?? [];
  if (major === undefined || minor === undefined || patch === undefined) return undefined;
  return { major: Number(major), minor: Number(minor), patch: Number(patch) };
};

export const printVersion = ({ major, minor, patch }: Version): string => [major, minor, patch].join('.');

/** Below zero if `a` is older. */
export const compareVersions = (a: Version, b: Version): number =>
  a.major - b.major || a.minor - b.minor || a.patch - b.patch;

/** The versions among a repository's tags, oldest first. */
export const releasedVersions = (tags: readonly string[]): readonly Version[] =>
  tags
    .filter(tag => tag.startsWith('v'))
    .flatMap(tag => readVersion(tag) ?? [])
    .sort(compareVersions);

const FIRST: Version = { major: 1, minor: 0, patch: 0 };

/** `feat!: …`, `fix(slack)!: …`, or a footer that says so. https://www.conventionalcommits.org/en/v1.0.0/ */
const isBreaking = (message: string): boolean =>
  /^\w+(?:\([^)]*\))?!:/.test(message) || /^BREAKING[ -]CHANGE: /m.test(message);

const isFeature = (message: string): boolean => /^feat(?:\([^)]*\))?!?:/.test(message);

/** The version after the newest one, from the commits since then. */
export const nextVersion = (released: readonly Version[], messages: readonly string[]): Version => {
  const last = released.at(-1);
  if (!last) return FIRST;
  if (messages.some(isBreaking)) return { major: last.major + 1, minor: 0, patch: 0 };
  if (messages.some(isFeature)) return { ...last, minor: last.minor + 1, patch: 0 };
  return { ...last, patch: last.patch + 1 };
};

const UNRELEASED = 'Unreleased';

interface Section {
  readonly title: string;
  readonly body: string;
}

/** The changelog as its head and its sections. */
const splitChangelog = (changelog: string): { head: string; sections: readonly Section[] } => {
  const [head = '', ...rest] = changelog.split(/^## /m);
  const sections = rest.map(text => {
    const end = text.indexOf('\n');
    const at = end === -1 ? text.length : end;
    return { title: text.slice(0, at).trim(), body: text.slice(at).trim() };
  });
  return { head, sections };
};

/** The text of a changelog section, `''` if there is none. */
const parseBody = (changelog: string, title: string): string =>
  splitChangelog(changelog).sections.find(section => section.title === title)?.body ?? '';

/** The notes of a release, `''` if the changelog has none. */
export const releaseNotes = (changelog: string, version: Version): string =>
  parseBody(changelog, printVersion(version));

/** What waits for the next release. */
export const unreleasedNotes = (changelog: string): string => parseBody(changelog, UNRELEASED);

/** The changelog with the unreleased part moved to a version: a new section, or the end of an existing one. */
export const withRelease = (changelog: string, version: Version): string => {
  const { head, sections } = splitChangelog(changelog);
  const title = printVersion(version);
  const notes = [releaseNotes(changelog, version), unreleasedNotes(changelog)].filter(text => text !== '');
  const others = sections.filter(section => ![UNRELEASED, title].includes(section.title));
  const all = [{ title: UNRELEASED, body: '' }, { title, body: notes.join('\n') }, ...others];
  const printed = all.map(section => [`## ${section.title}`, section.body].filter(Boolean).join('\n\n'));
  return `${head}${printed.join('\n\n')}\n`;
};

/** The tags that follow a release: `v1` and `v1.2`, unless a newer release of that line exists. */
export const movingTags = (version: Version, released: readonly Version[]): readonly string[] => {
  const isNewest = (line: readonly Version[]): boolean =>
    line.every(other => compareVersions(other, version) <= 0);
  const sameMajor = released.filter(({ major }) => major === version.major);
  const sameMinor = sameMajor.filter(({ minor }) => minor === version.minor);
  const { major, minor } = version;
  return [
    ...(isNewest(sameMajor) ? [`v${String(major)}`] : []),
    ...(isNewest(sameMinor) ? [`v${String(major)}.${String(minor)}`] : []),
  ];
};

export interface Candidate {
  /** As in package.json. */
  readonly packageVersion: string;
  readonly changelog: string;
  /** All tags of the repository. */
  readonly tags: readonly string[];
  /** Those of the commit. */
  readonly tagsHere: readonly string[];
  /** Whether the commit is part of main. */
  readonly onMain: boolean;
  /** The tag that started this, if one did. */
  readonly pushedTag?: string;
}

export interface Plan {
  readonly tag: string;
  readonly version: string;
  readonly notes: string;
  /** Whether there is no newer release. */
  readonly isLatest: boolean;
}

/** What to release from a commit. Throws an error that says what to do if it cannot be released. */
export const planRelease = (candidate: Candidate): Plan => {
  const { packageVersion, changelog, tags, tagsHere, onMain, pushedTag } = candidate;
  const version = readVersion(packageVersion);
  if (!version) throw new Error(`package.json: ${packageVersion} is not a version like 1.2.3`);
  const printed = printVersion(version);
  const tag = `v${printed}`;
  if (pushedTag !== undefined && pushedTag !== tag)
    throw new Error(
      `the tag is ${pushedTag} and package.json says ${printed}; delete the tag, and set it where both agree`,
    );
  if (!onMain) throw new Error('the commit is not part of main; merge it first');
  if (tags.includes(tag) && !tagsHere.includes(tag))
    throw new Error(`${tag} is out already, from another commit; run npm run release -- prepare`);
  const notes = releaseNotes(changelog, version);
  if (notes === '') throw new Error(`CHANGELOG.md has no section ${printed}; run npm run release -- prepare`);
  if (unreleasedNotes(changelog) !== '')
    throw new Error(
      'CHANGELOG.md has lines under Unreleased that would be missing; run npm run release -- prepare',
    );
  const isLatest = releasedVersions(tags).every(other => compareVersions(other, version) <= 0);
  return { tag, version: printed, notes, isLatest };
};
