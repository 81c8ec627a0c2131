const UNITS = [
  ['d', 86_400],
  ['h', 3_600],
  ['m', 60],
  ['s', 1],
] as const;

/** Milliseconds for people: `850ms`, `1.2s`, `2m 5s`, `1h`; the two largest units, what is below zero as `0ms`. */
export const formatDuration = (ms: number): string => {
  const whole = Math.max(0, Math.round(ms));
  if (whole < 1_000) return `${whole}ms`;
  const seconds = Math.round(whole / 100) / 10;
  return seconds < 60 ? `${seconds}s` : largeDuration(Math.round(seconds));
};

const largeDuration = (seconds: number): string => {
  const first = UNITS.findIndex(([, size]) => seconds >= size);
  let rest = seconds;
  return UNITS.slice(first, first + 2)
    .map(([unit, size]) => {
      const count = Math.floor(rest / size);
      rest -= count * size;
      return count === 0 ? '' : `${count}${unit}`;
    })
    .filter(part => part !== '')
    .join(' ');
};
