import type { RegistryPackageEvent } from '@octokit/webhooks-types';
import { type Inline, code, link } from '../../text/tree.js';
import { commitLine, sentence, whoAndWhere, labelled, smallFacts } from '../shared/common.js';
import { words } from '../shared/deed.js';
import { firstLine, known, name, str, url } from '../../values/read.js';
import { told } from '../shared/told.js';
import type { EventReader, Loose } from '../types.js';

interface Package {
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
  const found: Loose<Package> = payload.registry_package;
  const base = whoAndWhere(payload, context);
  const version = found?.package_version;
  const title = [name(found?.name) ?? 'a package', versionOf(version)].filter(part => part !== undefined);
  const line = commitLine(base.repo?.url, str(version?.target_oid));
  return told(base, context, {
    mark: 'package',
    title: sentence(base.actor, `${words(payload.action) ?? 'published'} ${title.join(' ')}`),
    ...known('url', url(version?.html_url) ?? url(found?.html_url) ?? base.repo?.url),
    lines: [
      ...smallFacts(descriptionOf(found), installation(version?.installation_command)),
      ...(line ? [line] : []),
    ],
    facts: smallFacts(
      kindOf(found?.package_type),
      version?.prerelease === true ? 'pre-release' : undefined,
      releaseOf(version?.release),
    ),
  });
};

type Version = Loose<Package['package_version']>;

/** An image has tags; its version is a digest, of which the first digits do. */
const versionOf = (version: Version): string | undefined => {
  const tag = name(version?.container_metadata?.tag?.name);
  return tag ?? name(version?.version)?.replace(/^(sha256:[0-9a-f]{12})[0-9a-f]+$/, '$1');
};

const descriptionOf = (found: Loose<Package>): string | undefined =>
  firstLine(found?.description) ?? firstLine(found?.package_version?.description);

const kindOf = (value: unknown): string | undefined => {
  const type = name(value)?.toLowerCase();
  if (type === 'container' || type === 'docker') return 'container image';
  return type === undefined ? undefined : `${type} package`;
};

/** The command ends in a bare colon where an image has no tag. */
const installation = (value: unknown): Inline | undefined => {
  const command = name(value);
  return command === undefined || command.endsWith(':') ? undefined : code(command);
};

const releaseOf = (release: NonNullable<Version>['release']): Inline | undefined => {
  const label = labelled('release', name(release?.name) ?? name(release?.tag_name));
  return label === undefined ? undefined : link(label, url(release?.html_url));
};
