import { describe, expect, test } from '@jest/globals';
import { parseReleases } from '../../src/inputs/releases.js';

/** The requested tags; other forms of a tag after a bar. */
const tags = (raw: string): readonly string[] =>
  parseReleases('release', raw).map(one =>
    one.kind === 'tag' ? [one.tag, ...one.others].join('|') : 'LATEST',
  );

const packages = [
  { name: '@octo/cart', version: '1.2.0' },
  { name: 'shop', version: '0.8.9' },
];

describe('tags', () => {
  test.each([
    ['one tag', 'v1.2.0', ['v1.2.0']],
    ['a number', '1.10', ['1.10']],
    ['a full ref', 'refs/tags/v1.2.0', ['v1.2.0']],
    ['one per line, with a comment', 'v1.2.0\n\n# older\nv1.1.0\n', ['v1.2.0', 'v1.1.0']],
    ['with commas', 'v1.2.0, cart/v2.0.0', ['v1.2.0', 'cart/v2.0.0']],
    ['in YAML brackets', '[v1.2.0, v1.1.0]', ['v1.2.0', 'v1.1.0']],
    ['given twice', 'v1.2.0\nv1.2.0', ['v1.2.0']],
    ['the latest', 'Latest', ['LATEST']],
    ['a scoped one', '@octo/cart@1.2.0', ['@octo/cart@1.2.0']],
    ['what gh prints', 'https://github.com/octo-org/shop/releases/tag/v1.2.0', ['v1.2.0']],
    [
      'an encoded page',
      'https://github.com/octo-org/shop/releases/tag/%40octo%2Fcart%401.2.0',
      ['@octo/cart@1.2.0'],
    ],
  ])('%s', (_what, raw, expected) => expect(tags(raw)).toEqual(expected));
});

describe('what release tools output', () => {
  test.each([
    ['a quoted text', '"v1.2.0"', ['v1.2.0']],
    ['a list of tags', '["v1.2.0","v1.1.0"]', ['v1.2.0', 'v1.1.0']],
    ['packages from changesets', JSON.stringify(packages), ['@octo/cart@1.2.0', 'shop@0.8.9']],
    ['a single package from changesets', '[{"name":"shop","version":"1.2.0"}]', ['shop@1.2.0|v1.2.0|1.2.0']],
    [
      'all outputs of changesets',
      JSON.stringify({ published: 'true', 'published-packages': JSON.stringify(packages) }, null, 2),
      ['@octo/cart@1.2.0', 'shop@0.8.9'],
    ],
    [
      'outputs of changesets/action v1',
      JSON.stringify({ published: 'true', publishedPackages: JSON.stringify(packages) }),
      ['@octo/cart@1.2.0', 'shop@0.8.9'],
    ],
    [
      'all outputs of GoReleaser',
      JSON.stringify({
        artifacts: '[{"name":"shop.tar.gz","type":"Archive"}]',
        metadata: '{"project_name":"shop","tag":"v1.2.0","previous_tag":"v1.1.0","version":"1.2.0"}',
      }),
      ['v1.2.0'],
    ],
    ['the plan of cargo-dist', '{"tag":"v1.2.0","tag-flag":"--tag=v1.2.0","publishing":"true"}', ['v1.2.0']],
    [
      'the manifest of cargo-dist',
      '{"announcement_tag":"v1.2.0","releases":[{"app_name":"shop","app_version":"1.2.0"}]}',
      ['v1.2.0'],
    ],
    ['a plan of cargo-dist without a release', '{"tag":"","tag-flag":"","publishing":"false"}', []],
    [
      'all outputs of codfish/semantic-release-action',
      '{"new-release-published":"true","release-version":"1.2.0","git-tag":"v1.2.0"}',
      ['v1.2.0'],
    ],
    ['the same without a release', '{"new-release-published":"false"}', []],
    [
      'outputs of python-semantic-release',
      '{"released":"true","version":"1.2.0","tag":"v1.2.0","is_prerelease":"false"}',
      ['v1.2.0'],
    ],
    [
      'the same without a release, with the tag of the last one',
      '{"released":"false","version":"1.1.0","tag":"v1.1.0","is_prerelease":"false"}',
      [],
    ],
    [
      'outputs of softprops/action-gh-release',
      '{"url":"https://github.com/octo-org/shop/releases/tag/v1.2.0","id":"1","assets":"[{\\"name\\":\\"a.zip\\"}]"}',
      ['v1.2.0'],
    ],
    [
      'outputs of ncipollo/release-action',
      '{"id":"1","html_url":"https://github.com/octo-org/shop/releases/tag/v1.2.0","upload_url":"x"}',
      ['v1.2.0'],
    ],
    [
      'packages from Lerna',
      '[{"packageName":"a","version":"1.0.0"},{"packageName":"b","version":"2.0.0"}]',
      ['a@1.0.0', 'b@2.0.0'],
    ],
    [
      'the summary of pnpm',
      '{"publishedPackages":[{"name":"a","version":"1.0.0"}]}',
      ['a@1.0.0|v1.0.0|1.0.0'],
    ],
    [
      'outputs of release-please',
      '{"releases_created":"true","release_created":"true","tag_name":"v1.2.0","paths_released":"[\\".\\"]","body":"notes"}',
      ['v1.2.0'],
    ],
    [
      'outputs of release-please in a monorepo, in the order of paths_released',
      JSON.stringify({
        releases_created: 'true',
        'packages/a--tag_name': 'a-v1.0.0',
        'packages/a--release_created': 'true',
        'packages/b--tag_name': 'b-v2.0.0',
        tag_name: 'v3.0.0',
        paths_released: '[".","packages/b","packages/a"]',
      }),
      ['v3.0.0', 'b-v2.0.0', 'a-v1.0.0'],
    ],
    [
      'outputs of semantic-release, without the previous release',
      '{"last_release_git_tag":"v1.1.0","new_release_published":"true","new_release_version":"1.2.0","new_release_git_tag":"v1.2.0"}',
      ['v1.2.0'],
    ],
    [
      "releases of GitHub's API or CLI",
      '[{"tag_name":"v1.2.0"},{"tagName":"v1.1.0","name":"x"}]',
      ['v1.2.0', 'v1.1.0'],
    ],
    [
      'JSON of two steps, one per line',
      '["v1.2.0"]\n[{"name":"a","version":"1.0.0"},{"name":"b","version":"2.0.0"}]',
      ['v1.2.0', 'a@1.0.0', 'b@2.0.0'],
    ],
  ])('%s', (_what, raw, expected) => expect(tags(raw)).toEqual(expected));

  test.each([
    ['', '[]', '{}', 'false', 'null', '""', '[""]'],
    ['{"published":"false","published-packages":"[]","pr-number":"12"}'],
    ['{"published":"false"}'],
    ['{"releases_created":"false","paths_released":"[]","prs_created":"true","pr":"…"}'],
    ['{"new_release_published":"false","last_release_version":"1.1.0","last_release_git_tag":"v1.1.0"}'],
    ['{"tag_name":""}'],
  ])('mean no release: %s', (...values) => {
    for (const raw of values) expect(tags(raw)).toEqual([]);
  });
});

describe('mistakes', () => {
  test.each([
    ['true', 'release: "true" is not a tag; write ${{ toJSON(steps.ID.outputs) }}'],
    ['Object', 'an expression makes of a list or an object'],
    ['v1.2.0 v1.1.0', '"v1.2.0 v1.1.0" is not a tag; write a tag, several (one per line)'],
    ['https://github.com/octo-org/shop/tree/v1', 'is not a tag'],
    ['["."]', '"." is not a tag; write ${{ toJSON(steps.ID.outputs) }}'],
    ['{"tag_name":', 'is not valid JSON'],
    ['[{"name":]', 'is not valid JSON'],
    ['{"result":"success","color":"red"}', 'the JSON object names no tag ("result, color")'],
    ['[1.5]', '"1.5" is not a tag'],
    ['[{"name":"../x","version":"1 2"}]', 'is not a tag'],
  ])('%s', (raw, sentence) => expect(() => tags(raw)).toThrow(sentence));

  test('rejects endlessly nested JSON', () => {
    expect(() => tags('['.repeat(20_000) + ']'.repeat(20_000))).toThrow('the JSON is nested too deep');
    expect(() => tags(`${'{"releases":'.repeat(50)}[]${'}'.repeat(50)}`)).toThrow('nested too deep');
  });
});
