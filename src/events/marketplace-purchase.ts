import type { MarketplacePurchaseEvent } from '@octokit/webhooks-types';
import { accountUrl } from './account.js';
import type { AnyAction } from './any-action.js';
import { count, sentence, whoAndWhere } from './common.js';
import { day } from './day.js';
import { deed } from './deed.js';
import { known, name, num } from './read.js';
import { labelled, smallFacts } from './small-facts.js';
import { toldOfAccount } from './told.js';
import type { EventReader, GitHubEvent } from './types.js';

type Payload = GitHubEvent<AnyAction<MarketplacePurchaseEvent>>['payload'];
type Purchase = NonNullable<Payload['marketplace_purchase']>;

const VERBS: Readonly<Record<string, string>> = {
  purchased: 'bought #',
  changed: 'changed to #',
  pending_change: 'will change to #',
  pending_change_cancelled: 'stays with #',
};

/** The buyer is the account, whoever pressed the button. https://docs.github.com/webhooks/webhook-events-and-payloads#marketplace_purchase */
export const marketplacePurchase: EventReader<AnyAction<MarketplacePurchaseEvent>> = ({
  payload,
  context,
}) => {
  const base = whoAndWhere({ sender: payload.sender }, context);
  const purchase = payload.marketplace_purchase ?? {};
  const login = name(purchase.account?.login);
  const buyer = login === undefined ? base.actor : { login };
  const before = payload.previous_marketplace_purchase ?? {};
  return toldOfAccount({}, base, context, {
    mark: 'news',
    title: sentence(buyer, deed(VERBS, payload.action, planOf(purchase) ?? 'a Marketplace plan')),
    ...known('url', accountUrl(context, purchase.account) ?? base.actor?.url ?? base.repo?.url),
    facts: smallFacts(
      priceOf(purchase),
      unitsOf(purchase),
      labelled('before:', beforeWords(before, purchase)),
      purchase.on_free_trial === true ? 'free trial' : undefined,
      labelled('from', day(payload.effective_date)),
    ),
  });
};

const planOf = (purchase: Purchase): string | undefined => name(purchase.plan?.name);

/** `$10 a month`, for one unit if the plan is sold by units. Prices come in cents of a US dollar. */
const priceOf = (purchase: Purchase): string | undefined => {
  const yearly = purchase.billing_cycle === 'yearly';
  const cents = num(yearly ? purchase.plan?.yearly_price_in_cents : purchase.plan?.monthly_price_in_cents);
  if (cents === undefined || cents <= 0) return undefined;
  const unit = name(purchase.plan?.unit_name);
  const dollars = (cents / 100).toFixed(cents % 100 === 0 ? 0 : 2);
  return `$${dollars}${unit === undefined ? '' : ` per ${unit}`} a ${yearly ? 'year' : 'month'}`;
};

const unitsOf = (purchase: Purchase): string | undefined => {
  const units = num(purchase.unit_count) ?? 0;
  const unit = name(purchase.plan?.unit_name);
  return units > 0 && unit !== undefined ? count(units, unit) : undefined;
};

/** The plan, or the number of units, that it was before. */
const beforeWords = (before: Purchase, now: Purchase): string | undefined => {
  const [was, units] = [planOf(before), unitsOf(before)];
  if (was !== planOf(now)) return was;
  return units === unitsOf(now) ? undefined : units;
};
