import type { SponsorshipEvent } from '@octokit/webhooks-types';
import { accountUrl } from './account.js';
import type { AnyAction } from './any-action.js';
import { sentence, whoAndWhere } from './common.js';
import { day, since } from './day.js';
import { deed, fromTo } from './deed.js';
import { entry, known, name, num } from './read.js';
import { smallFacts } from './small-facts.js';
import { toldOfAccount } from './told.js';
import type { EventReader, GitHubEvent, Mark } from './types.js';

type Payload = GitHubEvent<AnyAction<SponsorshipEvent>>['payload'];
type Tier = NonNullable<Payload['sponsorship']>['tier'];

const MARKS: Readonly<Record<string, Mark>> = {
  cancelled: 'cancelled',
  pending_cancellation: 'waiting',
  pending_tier_change: 'waiting',
};

/** https://docs.github.com/webhooks/webhook-events-and-payloads#sponsorship */
export const sponsorship: EventReader<AnyAction<SponsorshipEvent>> = ({ payload, context }) => {
  const base = whoAndWhere(payload, context);
  const { sponsor, sponsorable, tier, privacy_level, created_at } = payload.sponsorship ?? {};
  const ending = payload.action === 'cancelled' || payload.action === 'pending_cancellation';
  const login = name(sponsor?.login);
  const who = login === undefined ? base.actor : { login };
  return toldOfAccount(payload, base, context, {
    mark: entry(MARKS, payload.action) ?? 'sponsor',
    title: sentence(who, deedOf(payload)),
    ...known('url', accountUrl(context, sponsorable, 'sponsors/') ?? accountUrl(context, sponsor)),
    facts: [
      ...smallFacts(ending ? amountOf(tier) : undefined),
      ...(payload.action === 'created' ? [] : since('sponsor since', created_at)),
      ...smallFacts(
        privacy_level === 'private' && payload.action !== 'edited' ? 'private sponsorship' : undefined,
      ),
    ],
  });
};

const deedOf = (payload: Payload): string => {
  const { sponsorable, tier, privacy_level } = payload.sponsorship ?? {};
  const whom = name(sponsorable?.login) ?? 'an account';
  const amount = amountOf(tier);
  const change = `the sponsorship of ${whom}${fromTo(amountOf(payload.changes?.tier?.from), amount)}`;
  const begun = tier?.is_one_time === true ? 'sponsored' : 'started to sponsor';
  const date = day(payload.effective_date);
  const when = date === undefined ? '' : ` on ${date}`;
  switch (payload.action) {
    case 'created':
      return `${begun} ${whom}${amount === undefined ? '' : ` with ${amount}`}`;
    case 'cancelled':
      return `stopped sponsoring ${whom}`;
    case 'pending_cancellation':
      return `will stop sponsoring ${whom}${when}`;
    case 'tier_changed':
      return `changed ${change}`;
    case 'pending_tier_change':
      return `will change ${change}${when}`;
    case 'edited':
      return privacy_level === 'private' || privacy_level === 'public'
        ? `made the sponsorship of ${whom} ${privacy_level}`
        : `edited the sponsorship of ${whom}`;
    default:
      return deed({}, payload.action, `the sponsorship of ${whom}`);
  }
};

/** `$5 a month`: GitHub's own name of the tier, or its price. */
const amountOf = (tier: Tier): string | undefined => {
  const dollars = num(tier?.monthly_price_in_dollars);
  const once = tier?.is_one_time === true;
  return (
    name(tier?.name) ?? (dollars === undefined ? undefined : `$${dollars} ${once ? 'one time' : 'a month'}`)
  );
};
