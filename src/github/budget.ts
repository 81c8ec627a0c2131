import type { RequestBudget } from '../facts/request-budget.js';
import type { ApiResponse, Get } from './query.js';

/** The same requests, and what the last answer says about the token's budget. */
export const withBudget = (
  get: Get,
): { readonly get: Get; readonly budget: () => RequestBudget | undefined } => {
  let last: RequestBudget | undefined;
  return {
    get: async (...query) => {
      const answer = await get(...query);
      last = readBudget(answer) ?? last;
      return answer;
    },
    budget: () => last,
  };
};

/** https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#checking-the-status-of-your-rate-limit */
const readBudget = ({ headers }: ApiResponse): RequestBudget | undefined => {
  const [limit, left, renewsAt] = ['limit', 'remaining', 'reset'].map(name =>
    Number(headers[`x-ratelimit-${name}`] ?? NaN),
  );
  return limit === undefined || left === undefined || renewsAt === undefined || !(limit + left + renewsAt > 0)
    ? undefined
    : { limit, left, renewsAtMs: renewsAt * 1000 };
};
