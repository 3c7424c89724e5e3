import { printable } from '../core/printable.ts'
import { nearest } from './nearest.ts'
import { quote } from './quote.ts'

/** Longer lists bury the sentence: then only the nearest name is given. */
const MOST_LISTED = 16

/**
 * `unknown key "protcol": expected one of protocol, cipher; did you mean "protocol"?`
 *
 * @param what the kind of name, for the sentence: `rule`, `preset`
 */
export function unknownName(what: string, name: string, known: readonly string[]): string {
  const found = `unknown ${what} ${quote(name)}`
  if (known.length === 0) return `${found}: there is none to name`
  const near = nearest(name, known)
  const listed =
    known.length > MOST_LISTED ? [] : [`expected one of ${known.map((each) => printable(each)).join(', ')}`]
  const meant = near === undefined ? [] : [`did you mean ${quote(near)}?`]
  const advice = [...listed, ...meant].join('; ')
  return advice === '' ? `${found}: none of the ${String(known.length)} known ones is like it` : `${found}: ${advice}`
}
