import { printable } from '../core/printable.ts'

/** A user's text in quotation marks, for a sentence about it: cut, escaped, and without what may be a password. */
export function quote(text: string): string {
  return `"${withoutSecret(text)}"`
}

/**
 * A text that may hold a user's, cut and escaped, with `***` for all that stands before its last `@` when a colon among
 * that makes it look like `user:password@` or `scheme://user@`. Rather too much than too little: a password may hold any
 * character.
 */
export function withoutSecret(text: string, limit = 80): string {
  const at = Math.max(text.lastIndexOf('@'), text.lastIndexOf('＠'), text.lastIndexOf('﹫'))
  const colon = text.indexOf(':')
  if (colon < 0 || colon > at) return printable(text, limit)
  const slashes = text.indexOf('://')
  const start = slashes >= 0 && slashes < at ? slashes + 3 : 0
  return printable(`${text.slice(0, start)}***${text.slice(at)}`, limit)
}
