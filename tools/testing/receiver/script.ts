import type { PlatformName, ScriptStep } from './types.js';

interface Script {
  readonly play: (steps: readonly ScriptStep[], platform?: PlatformName) => void;
  readonly playAt: (path: string, steps: readonly ScriptStep[]) => void;
  /** The next step for a request: one for its path; otherwise for its platform; otherwise one for any. */
  readonly next: (platform: PlatformName, path: string) => ScriptStep | undefined;
  readonly clear: () => void;
}

export const emptyScript = (): Script => {
  const left: Record<PlatformName | 'any', ScriptStep[]> = { slack: [], discord: [], any: [] };
  const at = new Map<string, ScriptStep[]>();
  return {
    play: (steps, platform) => {
      left[platform ?? 'any'] = [...steps];
    },
    playAt: (path, steps) => {
      at.set(path, [...steps]);
    },
    next: (platform, path) => at.get(path)?.shift() ?? left[platform].shift() ?? left.any.shift(),
    clear: () => {
      left.slack = [];
      left.discord = [];
      left.any = [];
      at.clear();
    },
  };
};
