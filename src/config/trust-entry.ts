import { printable } from '../core/printable.ts'
import { isNamedStore, NAMED_STORES } from '../core/trust.ts'
import { nearest } from './nearest.ts'
import { mistaken, parsed, type Parsed } from './parsed.ts'
import { quote } from './quote.ts'

/** The trust of an endpoint that says nothing about it. */
export const DEFAULT_TRUST: readonly string[] = ['mozilla']

/** Parses one trust entry: a named store, or a path that shows itself as one by beginning with `./`, `../` or `/`. */
export function parseTrustEntry(text: string): Parsed<string> {
  if (isNamedStore(text)) return parsed(text)
  const control = /\p{Cc}/u.exec(text)?.[0]
  if (control !== undefined) return mistaken(`a path cannot hold the character "${printable(control)}"`)
  if (/^(?:\.{1,2})?\/./s.test(text)) return parsed(text)
  const near = nearest(text, NAMED_STORES)
  const meant = near === undefined ? '' : `; did you mean ${quote(near)}?`
  return mistaken(
    `unknown trust store ${quote(text)}: expected ${NAMED_STORES.join(', ')}, or a path that begins with ./, ../ or /${meant}`,
  )
}
