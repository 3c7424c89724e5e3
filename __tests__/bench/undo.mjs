// What was started is ended, last first, however the benchmark ends.
const steps = new Set()
let interrupted = false

/**
 * @param {() => unknown} step awaited; one that throws stops no other
 * @returns {() => void} forgets the step: there is nothing to undo any more
 */
export function undoLater(step) {
  steps.add(step)
  return () => steps.delete(step)
}

export async function undoAll() {
  for (let step = lastStep(); step !== undefined; step = lastStep()) {
    steps.delete(step)
    try {
      await step()
    } catch (error) {
      console.error(error)
      process.exitCode = 1
    }
  }
}

function lastStep() {
  return [...steps].at(-1)
}

/** Ctrl-C and kill: undo, then end by the same signal, so that the caller sees what happened. */
export function undoOnSignals() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, async () => {
      interrupted = true
      await undoAll()
      process.kill(process.pid, signal)
    })
  }
}

/** What fails from now on fails because its servers are gone. */
export function isInterrupted() {
  return interrupted
}
