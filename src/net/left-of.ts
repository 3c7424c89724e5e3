/**
 * What is left of a deadline, in milliseconds. The wall clock will do, kept within bounds: Node's monotonic one takes
 * long to load.
 */
export function leftOf(timeoutMs: number, startedAt: number): number {
  return Math.min(timeoutMs, Math.max(0, timeoutMs - (Date.now() - startedAt)))
}
