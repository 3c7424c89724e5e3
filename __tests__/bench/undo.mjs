// What was started is ended, last first, however the benchmark ends.
const steps = []

/** @param {() => unknown} step awaited; one that throws stops no other */
export function undoLater(step) {
  steps.push(step)
}

export async function undoAll() {
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    try {
      await step()
    } catch (error) {
      console.error(error)
      process.exitCode = 1
    }
  }
}

/** Ctrl-C and kill: undo, then end by the same signal, so that the caller sees what happened. */
export function undoOnSignals() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, async () => {
      await undoAll()
      process.kill(process.pid, signal)
    })
  }
}
