/** What a command may touch of the process it runs in: handed in, so that tests run commands without one. */
export interface Io {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Opened by whoever reads it: a process that nobody reads from does not wait for its input. */
  readonly stdin: () => AsyncIterable<Uint8Array>
  readonly stdout: Sink
  readonly stderr: Sink
  readonly clock: () => Date
  readonly sleep: (ms: number) => Promise<void>
}

export interface Sink {
  readonly isTty: boolean
  readonly columns: number
  write(text: string): void
}

/** Exit statuses: part of the command's contract. */
export const EXIT = { pass: 0, violated: 1, usage: 2, inconclusive: 3, internal: 70 } as const

/** A mistake in the arguments. Its message names what was found and what was expected. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** NO_COLOR and FORCE_COLOR as https://no-color.org and Node.js understand them. */
export function wantsColour({ env }: Io, sink: Sink): boolean {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false
  if (env.FORCE_COLOR !== undefined) return FORCING.includes(env.FORCE_COLOR)
  return sink.isTty
}

/** With any other value Node.js shows no colours, not even in a terminal. */
const FORCING: readonly string[] = ['', '1', 'true', '2', '3']
