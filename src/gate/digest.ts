import { createHash } from 'node:crypto'

const DIGITS = 32

/** The same text, the same digest, in every run. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, DIGITS)
}
