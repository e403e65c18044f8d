/** Milliseconds of processor time that some work takes: what else runs on the machine does not count. Half a tick is the least it tells. */
export const cpuTime = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};
