import type { ReadResult } from '../facts/run-reader.js';
import { type ApiResponse, type ApiClient, type ApiQuery, queryApi } from './query.js';

/** The rest of a list is never read: ten pages are a thousand jobs. */
const MOST_PAGES = 10;

/** All pages of a list, the later ones in parallel. Keeps what could be read, whatever else fails. */
export const allPages = async <T>(
  client: ApiClient,
  query: ApiQuery,
  read: (data: unknown) => readonly T[] | undefined,
): Promise<ReadResult<readonly T[]>> => {
  const page = (number: number) =>
    queryApi(
      client,
      { ...query, parameters: { per_page: 100, page: number, ...query.parameters } },
      answer => {
        const items = read(answer.data);
        return items && { items, last: lastPage(answer) };
      },
    );
  const first = await page(1);
  const more = Math.min(first.value?.last ?? 1, MOST_PAGES) - 1;
  const others = await Promise.all(Array.from({ length: more }, (_, index) => page(index + 2)));
  const all = [first, ...others];
  const problem = all.find(one => one.problem !== undefined)?.problem;
  return {
    value: all.flatMap(one => one.value?.items ?? []),
    ...(problem !== undefined && { problem }),
  };
};

/** https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api#using-link-headers */
export const lastPage = ({ headers }: ApiResponse): number => {
  const links = String(headers['link'] ?? '');
  const found =
    /[?&]page=(\d+)[^>]*>;\s*rel="last"/.exec(links) ?? /[?&]page=(\d+)[^>]*>;\s*rel="next"/.exec(links);
  return found ? Number(found[1]) : 1;
};
