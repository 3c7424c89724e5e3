/** Replies with a code of three digits: RFC 5321 section 4.2 (SMTP), RFC 959 section 4.2 (FTP). */
import type { State, Turn } from '../dialogue.ts'
import { readLine, textOf } from '../line.ts'
import { notSpoken, refusal } from './failures.ts'

export interface NumericProtocol {
  readonly name: string
  /** Whether every line of a long reply begins with its code, as in SMTP; else the first and the last alone, as in FTP. */
  readonly codedLines: boolean
}

const CODE_LENGTH = 3

/** As much of the lines before as can be shown. */
const KEPT_TEXT = 200

/** A state that waits for a reply with this code. Any other is a refusal, but for 1yz, after which another comes. */
export function awaitReply(protocol: NumericProtocol, code: number, { say, then }: Omit<Turn, 'taken'>): State {
  const first = awaitLine('', '')
  return first

  /** @param known the code that the reply began with @param before the text of its lines so far */
  function awaitLine(known: string, before: string): State {
    return (said) => {
      const start = textOf(said.subarray(0, CODE_LENGTH + 1))
      if ((known === '' || protocol.codedLines) && !mayBegin(known, start)) return notSpoken(protocol.name, said)
      const line = readLine(said)
      if (line === undefined) return 'wait'
      const { text, length: taken } = line
      const found = known === '' ? start.slice(0, CODE_LENGTH) : known
      const whole = `${before}${text}\n`
      const isLast = text === found || text.startsWith(`${found} `)
      if (!isLast) return { taken, say: null, then: awaitLine(found, whole.slice(0, KEPT_TEXT)) }
      if (Number(found) === code) return { taken, say, then }
      return found.startsWith('1') ? { taken, say: null, then: first } : refusal(whole)
    }
  }
}

/** @param start of a line, as much as there is of its code and the character behind it */
function mayBegin(known: string, start: string): boolean {
  if (!start.startsWith(known.slice(0, start.length))) return false
  return start.length <= CODE_LENGTH ? /^\d*$/.test(start) : /^\d{3}[ \r\n-]$/.test(start)
}
