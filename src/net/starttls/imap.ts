/** IMAP: RFC 9051 section 6.2.1, and section 7.1 for what may come before the answer. */
import type { Dialogue, State } from '../dialogue.ts'
import { command, readLine } from '../line.ts'
import { notSpoken, refusal } from './failures.ts'

const ASTERISK = 0x2a

/** PREAUTH is a refusal too: STARTTLS is for sessions that nobody has logged in to. */
const greeting: State = (said) => {
  if (said.length > 0 && said[0] !== ASTERISK) return notSpoken('IMAP', said)
  const line = readLine(said)
  if (line === undefined) return 'wait'
  const { text, length: taken } = line
  if (/^\* OK(?: |$)/i.test(text)) return { taken, say: command('a1 STARTTLS'), then: answer }
  return /^\* (?:BYE|PREAUTH)(?: |$)/i.test(text) ? refusal(text) : notSpoken('IMAP', said)
}

const answer: State = (said) => {
  const line = readLine(said)
  if (line === undefined) return 'wait'
  const { text, length: taken } = line
  if (/^a1 OK(?: |$)/i.test(text)) return { taken, say: null, then: 'ready' }
  if (/^(?:a1 (?:NO|BAD)|\* BYE)(?: |$)/i.test(text)) return refusal(text)
  // Untagged data may come at any time.
  return text.startsWith('* ') ? { taken, say: null, then: answer } : notSpoken('IMAP', said)
}

export const imap: Dialogue = { opening: null, begin: greeting }
