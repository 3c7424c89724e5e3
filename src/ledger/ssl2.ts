/** Whether the server speaks SSL 2.0, and with which cipher kinds: one hello tells it all. */
import { randomBytes } from 'node:crypto'
import type { Exchange, TargetNet } from '../core/net.ts'
import type { Failure } from '../core/observed.ts'
import { SSL2_CIPHER_KINDS } from '../spec/ssl2-cipher-kinds.ts'
import { MalformedError } from '../wire/malformed-error.ts'
import { looksLikeTls } from '../wire/tls/record.ts'
import { looksLikeSsl2, readSsl2Answer, writeSsl2ClientHello, type Ssl2ServerHello } from '../wire/tls/ssl2.ts'
import { failureOf, type Ledger } from './ledger.ts'

export type Ssl2Outcome =
  | { readonly kind: 'accepted'; readonly hello: Ssl2ServerHello }
  | { readonly kind: 'refused' }
  | { readonly kind: 'unseen'; readonly failure: Failure; readonly connected: boolean }

const CHALLENGE_BYTES = 16

export function askSsl2(ledger: Ledger, net: TargetNet): Promise<Ssl2Outcome> {
  return ledger.once('SSL 2.0', async () => {
    const first = await askOnce(net)
    // Without a connection the net has tried again already.
    if (first.kind !== 'unseen' || !first.connected) return first
    await net.backOff()
    return askOnce(net)
  })
}

async function askOnce(net: TargetNet): Promise<Ssl2Outcome> {
  const exchange = await net.exchange({
    opening: () => [
      writeSsl2ClientHello(
        SSL2_CIPHER_KINDS.map(({ code }) => code),
        randomBytes(CHALLENGE_BYTES),
      ),
    ],
    next: (received) => (isSettled(received) ? 'done' : 'wait'),
  })
  if (exchange.status === 'failed') return { kind: 'unseen', failure: exchange, connected: false }
  if (exchange.status === 'skipped') throw new Error(`net skipped an exchange: ${exchange.reason}`)
  return readOutcome(exchange.value)
}

function isSettled(received: Uint8Array): boolean {
  if (!looksLikeSsl2(received)) return true
  try {
    return readSsl2Answer(received) !== null
  } catch (error) {
    if (error instanceof MalformedError) return true
    throw error
  }
}

/**
 * An SSL 2.0 hello is gibberish to whoever does not speak it: an alert, a hang-up, an answer in clear text all say so.
 * Silence says it too, since some wait for a TLS record to become whole.
 */
function readOutcome({ received, end }: Exchange): Ssl2Outcome {
  if (received.length === 0 && end === 'reset') return cutShort(end, 0)
  if (received.length === 0 || (looksLikeTls(received) && !looksLikeSsl2(received))) return { kind: 'refused' }
  try {
    const answer = looksLikeSsl2(received) ? readSsl2Answer(received) : null
    if (answer?.kind === 'hello') return { kind: 'accepted', hello: answer.hello }
    // The beginning of an answer is more than gibberish would get.
    if (answer === null && looksLikeSsl2(received) && end !== 'closed') return cutShort(end, received.length)
    return { kind: 'refused' }
  } catch (error) {
    if (error instanceof MalformedError) return { kind: 'refused' }
    throw error
  }
}

function cutShort(end: Exchange['end'], bytes: number): Ssl2Outcome {
  return { kind: 'unseen', failure: failureOf(end, bytes), connected: true }
}
