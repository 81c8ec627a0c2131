import { joinNames } from '../values/read.js';
import type { RequestedRelease } from '../inputs/releases.js';
import { UserError } from '../inputs/user-error.js';
import type { ReleaseData, ReleaseReader } from './release-reader.js';
import type { Gap } from './run-reader.js';

/** What was found for one requested release. `unread`: it may exist. */
export type FoundRelease =
  | { readonly kind: 'read'; readonly release: ReleaseData }
  | { readonly kind: 'unread'; readonly asked: RequestedRelease; readonly gap: Gap }
  | { readonly kind: 'missing'; readonly asked: RequestedRelease };

type Found = Exclude<FoundRelease, { kind: 'missing' }>;

/** A release may appear only after the tool that makes it has ended. In milliseconds, within ten seconds. */
const WAITS = [1_000, 2_000, 4_000];

/** All requested releases, in order. Throws a `UserError` if one of them does not exist. */
export const findReleases = async (
  asked: readonly RequestedRelease[],
  reader: ReleaseReader,
): Promise<readonly Found[]> => {
  let found = await Promise.all(asked.map(one => findRelease(one, reader)));
  for (const ms of WAITS) {
    if (!found.some(mayAppear)) break;
    await reader.wait(ms);
    found = await Promise.all(found.map(async one => (mayAppear(one) ? await findAgain(one, reader) : one)));
  }
  return withoutMissing(found, reader);
};

const mayAppear = (found: FoundRelease): found is Exclude<FoundRelease, { kind: 'read' }> =>
  found.kind === 'missing' ||
  (found.kind === 'unread' && found.gap.refused === undefined && !found.gap.isFinal);

/** That it was not there before is more useful than that no time was left to ask again. */
const findAgain = async (
  before: Exclude<FoundRelease, { kind: 'read' }>,
  reader: ReleaseReader,
): Promise<FoundRelease> => {
  const now = await findRelease(before.asked, reader);
  return now.kind === 'unread' && before.kind === 'missing' ? before : now;
};

const findRelease = async (asked: RequestedRelease, reader: ReleaseReader): Promise<FoundRelease> => {
  const questions =
    asked.kind === 'latest'
      ? [reader.latest]
      : [asked.tag, ...asked.others].map(tag => () => reader.byTag(tag));
  for (const question of questions) {
    const { value, problem } = await question();
    if (value !== undefined) return { kind: 'read', release: value };
    if (problem !== undefined && problem.refused?.status !== 404)
      return { kind: 'unread', asked, gap: problem };
  }
  return { kind: 'missing', asked };
};

/** A draft has no tag yet, so it is found by name, and only with a token that can write. */
const withoutMissing = async (
  found: readonly FoundRelease[],
  reader: ReleaseReader,
): Promise<readonly Found[]> => {
  const isMissing = found.some(({ kind }) => kind === 'missing');
  const { value: newest } = isMissing ? await reader.newest() : { value: [] };
  const left: RequestedRelease[] = [];
  const all = found.flatMap((one): readonly Found[] => {
    if (one.kind !== 'missing') return [one];
    const draft = newest?.find(({ tag_name: tag }) => one.asked.kind === 'tag' && tag === one.asked.tag);
    if (draft) return [{ kind: 'read', release: draft }];
    left.push(one.asked);
    return [];
  });
  if (left.length > 0) throw await explainMissing(left, newest !== undefined, reader);
  return all;
};

const RELEASE_FIRST = 'make the release before this step';

/** Says which releases do not exist, and why as far as known. */
const explainMissing = async (
  missing: readonly RequestedRelease[],
  isReadable: boolean,
  reader: ReleaseReader,
): Promise<UserError> => {
  const tags = missing.flatMap(one => (one.kind === 'tag' ? one.tag : []));
  const [first] = tags;
  if (first === undefined)
    return new UserError(
      'release',
      'the repository has no latest release (drafts and pre-releases do not count)',
      `name a tag, or ${RELEASE_FIRST}${isReadable ? '' : `; the token needs ${PERMISSION}`}`,
    );
  const named = joinNames(
    tags.map(tag => `"${tag}"`),
    tags.length,
  );
  const verb = tags.length === 1 ? 'has' : 'have';
  if (isReadable && (await reader.hasTag(first)))
    return new UserError(
      'release',
      `${named} ${verb} no release, though there is the tag "${first}"`,
      RELEASE_FIRST,
    );
  if (isReadable && tags.every(tag => !/\d/.test(tag)))
    return new UserError(
      'release',
      `${named} ${verb} no release`,
      'write a tag; of release-please, ${{ toJSON(steps.ID.outputs) }} and not paths_released alone',
    );
  return new UserError(
    'release',
    `${named} ${verb} no release${isReadable ? ' and no tag' : ' that the token can see (HTTP 404)'}`,
    isReadable
      ? `look at the spelling, or ${RELEASE_FIRST}`
      : `${RELEASE_FIRST}, and let the job read it: ${PERMISSION}`,
  );
};

/** YAML to paste into a job. */
const PERMISSION = 'permissions: { contents: read }';
