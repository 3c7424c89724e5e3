import type { Origin } from './endpoint.ts'

/** One mistake of the user's: where it stands, and what was expected there. All of them are shown together. */
export interface ConfigProblem {
  /** A place in a file, or the name of an input or option. */
  readonly where: Origin | string
  /** One sentence that names what was found and what was expected. */
  readonly message: string
}

/** Thrown once, after everything that could be read was read, before a packet is sent. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly problems: readonly ConfigProblem[]

  constructor(problems: readonly ConfigProblem[]) {
    super(problems.map(formatProblem).join('\n'))
    this.problems = problems
  }
}

/** `file:line:column: message`, or `input: message`. */
export function formatProblem({ where, message }: ConfigProblem): string {
  return typeof where === 'string'
    ? `${where}: ${message}`
    : `${where.file}:${String(where.line)}:${String(where.column)}: ${message}`
}
