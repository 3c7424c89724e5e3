/** POP3: RFC 2595 section 4 (STLS), in the answers of RFC 1939 section 3. */
import type { Dialogue, State, Turn } from '../dialogue.ts'
import { command, readLine, textOf } from '../line.ts'
import { notSpoken, refusal } from './failures.ts'

const INDICATORS = ['+OK', '-ERR']

function awaitOk({ say, then }: Omit<Turn, 'taken'>): State {
  return (said) => {
    const start = textOf(said.subarray(0, 4))
    if (!INDICATORS.some((word) => start.startsWith(word) || word.startsWith(start))) return notSpoken('POP3', said)
    const line = readLine(said)
    if (line === undefined) return 'wait'
    const { text, length: taken } = line
    if (/^\+OK(?: |$)/.test(text)) return { taken, say, then }
    return /^-ERR(?: |$)/.test(text) ? refusal(text) : notSpoken('POP3', said)
  }
}

export const pop3: Dialogue = {
  opening: null,
  begin: awaitOk({ say: command('STLS'), then: awaitOk({ say: null, then: 'ready' }) }),
}
