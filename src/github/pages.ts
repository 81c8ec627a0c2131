import type { Reading } from '../facts/run-reader.js';
import { type Answer, type Asking, type Question, ask } from './ask.js';

/** More of a list is never read: ten pages are a thousand jobs. */
const MOST_PAGES = 10;

/** All pages of a list, the later ones side by side. What could be read is kept, whatever else fails. */
export const allPages = async <T>(
  asking: Asking,
  question: Question,
  read: (data: unknown) => readonly T[] | undefined,
): Promise<Reading<readonly T[]>> => {
  const page = (number: number) =>
    ask(
      asking,
      { ...question, parameters: { per_page: 100, page: number, ...question.parameters } },
      answer => {
        const items = read(answer.data);
        return items && { items, last: lastPage(answer) };
      },
    );
  const first = await page(1);
  const more = Math.min(first.value?.last ?? 1, MOST_PAGES) - 1;
  const others = await Promise.all(Array.from({ length: more }, (_, index) => page(index + 2)));
  const all = [first, ...others];
  const gap = all.find(one => one.gap !== undefined)?.gap;
  return {
    value: all.flatMap(one => one.value?.items ?? []),
    ...(gap !== undefined && { gap }),
  };
};

/** https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api#using-link-headers */
export const lastPage = ({ headers }: Answer): number => {
  const links = String(headers['link'] ?? '');
  const found =
    /[?&]page=(\d+)[^>]*>;\s*rel="last"/.exec(links) ?? /[?&]page=(\d+)[^>]*>;\s*rel="next"/.exec(links);
  return found ? Number(found[1]) : 1;
};
