import type { RegistryPackageEvent } from '@octokit/webhooks-types';
import { type Inline, code, link } from '../../text/tree.js';
import { formatCommitLine, readCommit } from '../shared/commit.js';
import { readActorAndRepo } from '../shared/common.js';
import { humanize } from '../shared/action-phrase.js';
import { readFirstLine, known, readName, readUrl } from '../../values/read.js';
import { newsSubject } from '../shared/news-subject.js';
import { actorSentence, toSmallFacts, withLabel } from '../shared/wording.js';
import type { EventReader } from '../types.js';
import type { Loose } from '../loose.js';

interface PackageShape {
  readonly name: string;
  readonly description: string;
  readonly package_type: string;
  readonly html_url: string;
  readonly package_version: {
    readonly version: string;
    readonly description: string;
    readonly html_url: string;
    readonly target_oid: string;
    readonly prerelease: boolean;
    readonly installation_command: string;
    readonly container_metadata: { readonly tag: { readonly name: string } };
    readonly release: { readonly html_url: string; readonly name: string; readonly tag_name: string };
  };
}

/** https://docs.github.com/webhooks/webhook-events-and-payloads#registry_package */
export const registryPackage: EventReader<RegistryPackageEvent> = ({ payload, context }) => {
  const found: Loose<PackageShape> = payload.registry_package;
  const base = readActorAndRepo(payload, context);
  const version = found?.package_version;
  const title = [readName(found?.name) ?? 'a package', readVersion(version)].filter(
    part => part !== undefined,
  );
  const commit = readCommit(version?.target_oid);
  return newsSubject(base, context, {
    mark: 'package',
    title: actorSentence(base.actor, `${humanize(payload.action) ?? 'published'} ${title.join(' ')}`),
    ...known('url', readUrl(version?.html_url) ?? readUrl(found?.html_url) ?? base.repo?.url),
    lines: [
      ...toSmallFacts(readDescription(found), formatInstallCommand(version?.installation_command)),
      ...(commit ? [formatCommitLine(base.repo?.url, commit)] : []),
    ],
    facts: toSmallFacts(
      formatPackageKind(found?.package_type),
      version?.prerelease === true ? 'pre-release' : undefined,
      linkRelease(version?.release),
    ),
  });
};

type LoosePackageVersion = Loose<PackageShape['package_version']>;

/** An image has tags. Its version is a digest, whose first digits are enough. */
const readVersion = (version: LoosePackageVersion): string | undefined => {
  const tag = readName(version?.container_metadata?.tag?.name);
  return tag ?? readName(version?.version)?.replace(/^(sha256:[0-9a-f]{12})[0-9a-f]+$/, '$1');
};

const readDescription = (found: Loose<PackageShape>): string | undefined =>
  readFirstLine(found?.description) ?? readFirstLine(found?.package_version?.description);

const formatPackageKind = (value: unknown): string | undefined => {
  const type = readName(value)?.toLowerCase();
  if (type === 'container' || type === 'docker') return 'container image';
  return type === undefined ? undefined : `${type} package`;
};

/** The command ends in a bare colon if an image has no tag. */
const formatInstallCommand = (value: unknown): Inline | undefined => {
  const command = readName(value);
  return command === undefined || command.endsWith(':') ? undefined : code(command);
};

const linkRelease = (release: NonNullable<LoosePackageVersion>['release']): Inline | undefined => {
  const label = withLabel('release', readName(release?.name) ?? readName(release?.tag_name));
  return label === undefined ? undefined : link(label, readUrl(release?.html_url));
};
