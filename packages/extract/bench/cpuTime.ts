/** Milliseconds of processor time that a run takes, threads of the engine included: what else the machine does counts little. */
export const cpuTime = (run: () => void): number => {
  const from = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(from)
  return (user + system) / 1000
}
