/** SMTP: RFC 3207 section 4, in the replies of RFC 5321 section 4.2. */
import type { Dialogue } from '../dialogue.ts'
import { command } from '../line.ts'
import { awaitReply, type NumericProtocol } from './numeric-reply.ts'

const SMTP: NumericProtocol = { name: 'SMTP', codedLines: true }

/** A name that is nobody's: RFC 6761 section 6.4. */
const EHLO = command('EHLO tls-gate.invalid')

/** Asks whether STARTTLS was offered or not: its answer says more than an offer that is missing. */
const greeted = awaitReply(SMTP, 250, {
  say: command('STARTTLS'),
  then: awaitReply(SMTP, 220, { say: null, then: 'ready' }),
})

export const smtp: Dialogue = { opening: null, begin: awaitReply(SMTP, 220, { say: EHLO, then: greeted }) }
