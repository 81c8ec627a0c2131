const AGO_UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** How long ago something was, in its largest unit: `2 days ago`, `1 hour ago`, `just now`. */
export const formatAgo = (ms: number): string => {
  const unit = AGO_UNITS.find(([, size]) => ms >= size);
  if (unit === undefined) return 'just now';
  const [name, size] = unit;
  const count = Math.floor(ms / size);
  return `${count} ${name}${count === 1 ? '' : 's'} ago`;
};
