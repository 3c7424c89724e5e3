import { printable } from '../core/printable.ts'

/** A user's text in quotation marks, for a sentence about it: cut, escaped, and without what may be a password. */
export function quote(text: string): string {
  return `"${printable(withoutUser(text))}"`
}

/**
 * Puts `***` for all that stands before the last `@`, when a colon among it makes it look like `user:password@` or
 * `scheme://user@`. Rather too much than too little: a password may hold any character.
 */
function withoutUser(text: string): string {
  const at = Math.max(text.lastIndexOf('@'), text.lastIndexOf('＠'), text.lastIndexOf('﹫'))
  const colon = text.indexOf(':')
  if (colon < 0 || colon > at) return text
  const slashes = text.indexOf('://')
  const start = slashes >= 0 && slashes < at ? slashes + 3 : 0
  return `${text.slice(0, start)}***${text.slice(at)}`
}
