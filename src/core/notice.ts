import type { Origin } from './endpoint.ts'

/** What is not looked at although it seems to be declared, and why: no mistake, and no finding. */
export interface Notice {
  /** A place in a file, or its name. */
  readonly where: Origin | string
  /** One sentence; may hold text of the file, made printable. */
  readonly message: string
}
