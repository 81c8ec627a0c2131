/** Starts to measure. Returns how much of a processor's time was taken since, in milliseconds, on which other programs have little effect. */
export const startCpuClock = (): (() => number) => {
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  };
};
