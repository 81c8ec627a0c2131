/** How much of a processor's time something takes, in milliseconds. Other programs on a loaded machine do not change it much. */
export const measureCpu = (work: () => unknown): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
};
