import type { ReleaseReader } from '../facts/release-reader.js';
import { isJsonObject, type JsonObject, valueAt } from '../values/json.js';
import { readObjectList, readString } from '../values/read.js';
import { type ApiClient, type ApiResponse, queryApi } from './query.js';

const permission = 'contents: read';

const toRelease = ({ data }: ApiResponse): JsonObject | undefined => (isJsonObject(data) ? data : undefined);

/** Reads releases through GitHub's API. Never rejects. https://docs.github.com/rest/releases/releases */
export const createReleaseReader = (client: ApiClient): ReleaseReader => ({
  byTag: tag =>
    queryApi(
      client,
      { what: `The notes of ${tag}`, permission, route: '/releases/tags/{tag}', parameters: { tag } },
      toRelease,
    ),
  latest: () =>
    queryApi(
      client,
      { what: 'The notes of the latest release', permission, route: '/releases/latest' },
      toRelease,
    ),
  newest: () =>
    queryApi(
      client,
      { what: 'The releases', permission, route: '/releases', parameters: { per_page: 100 } },
      ({ data }) => readObjectList(data as readonly JsonObject[]),
    ),
  hasTag: async tag => {
    const query = {
      what: 'The tags',
      permission,
      route: '/git/ref/tags/{tag}',
      parameters: { tag },
    } as const;
    return (await queryApi(client, query, toRelease)).value !== undefined;
  },
  commit: async tag => {
    const parameters = { ref: `tags/${tag}` };
    const query = { what: 'The commits', permission, route: '/commits/{ref}', parameters } as const;
    return (await queryApi(client, query, ({ data }) => readString(valueAt(data, 'sha')))).value;
  },
  wait: ms => client.clock.sleep(ms, client.until),
});
