import type { Envelope } from '../inputs/types.js';
import { UserError } from '../inputs/user-error.js';
import { withShortValues } from '../platforms/custom-fill.js';
import type { Destination } from '../platforms/types.js';
import type { CustomDraft, CustomDrafts } from './types.js';
import { validateAll } from './validate.js';

/** Whether the platform would refuse the message with any values. Then the author has to fix it. */
export const isMistake = async (
  drafts: CustomDrafts,
  destination: Destination,
  envelope: Envelope,
): Promise<boolean> => {
  const short = (draft: CustomDraft): CustomDraft => ({ ...draft, body: withShortValues(draft.body) });
  try {
    await validateAll(
      { ...drafts, slack: drafts.slack.map(short), discord: drafts.discord.map(short) },
      destination,
      envelope,
    );
    return false;
  } catch (error) {
    if (error instanceof UserError) return true;
    throw error;
  }
};
