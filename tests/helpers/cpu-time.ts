// How long something took this process, whatever else the machine was doing meanwhile.

/** Milliseconds of processor time, and what came out. */
export function inCpuTime<Outcome>(work: () => Outcome): { outcome: Outcome; tookMs: number } {
  const before = process.cpuUsage()
  const outcome = work()
  const { user, system } = process.cpuUsage(before)
  return { outcome, tookMs: (user + system) / 1000 }
}
