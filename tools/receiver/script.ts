import type { PlatformName, Step } from './types.js';

export interface Script {
  readonly play: (steps: readonly Step[], platform?: PlatformName) => void;
  /** The next step for a request of this platform: one of its own, else one for any. */
  readonly next: (platform: PlatformName) => Step | undefined;
  readonly clear: () => void;
}

export const emptyScript = (): Script => {
  const left: Record<PlatformName | 'any', Step[]> = { slack: [], discord: [], any: [] };
  return {
    play: (steps, platform) => {
      left[platform ?? 'any'] = [...steps];
    },
    next: platform => left[platform].shift() ?? left.any.shift(),
    clear: () => {
      left.slack = [];
      left.discord = [];
      left.any = [];
    },
  };
};
