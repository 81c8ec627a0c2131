import type { Mark } from '../events/types.js';
import { COLORS } from '../values/colors.js';

interface Look {
  /** A Unicode emoji: a workspace can redefine `:shortcodes:`. */
  readonly symbol: string;
  /** 0xRRGGBB */
  readonly color: number;
}

/** The one table of symbols and colors. They add nothing to the words. */
export const LOOKS: Readonly<Record<Mark, Look>> = {
  failed: { symbol: '❌', color: COLORS.failure },
  passed: { symbol: '✅', color: COLORS.success },
  cancelled: { symbol: '🚫', color: COLORS.cancelled },
  skipped: { symbol: '⏭️', color: COLORS.neutral },
  neutral: { symbol: '⚪', color: COLORS.neutral },
  running: { symbol: '🔄', color: COLORS.news },
  waiting: { symbol: '⏳', color: COLORS.warning },
  release: { symbol: '📦', color: COLORS.news },
  deployed: { symbol: '🚀', color: COLORS.success },
  pushed: { symbol: '📤', color: COLORS.news },
  tagged: { symbol: '🏷️', color: COLORS.news },
  deleted: { symbol: '🗑️', color: COLORS.neutral },
  opened: { symbol: '🆕', color: COLORS.news },
  closed: { symbol: '☑️', color: COLORS.neutral },
  merged: { symbol: '🔀', color: COLORS.merged },
  issue: { symbol: '📝', color: COLORS.news },
  comment: { symbol: '💬', color: COLORS.news },
  schedule: { symbol: '⏰', color: COLORS.neutral },
  started: { symbol: '▶️', color: COLORS.news },
  approved: { symbol: '👍', color: COLORS.success },
  rejected: { symbol: '✋', color: COLORS.warning },
  warning: { symbol: '⚠️', color: COLORS.warning },
  star: { symbol: '⭐', color: COLORS.news },
  fork: { symbol: '🍴', color: COLORS.news },
  package: { symbol: '📦', color: COLORS.news },
  wiki: { symbol: '📖', color: COLORS.news },
  settings: { symbol: '⚙️', color: COLORS.neutral },
  milestone: { symbol: '🏁', color: COLORS.news },
  news: { symbol: '🔔', color: COLORS.news },
};
