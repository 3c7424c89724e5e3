/** The application protocols that the server agrees on: RFC 7301 section 3.2. */
import { failed, gap, seen, type Failure, type Observed } from '../core/observed.ts'
import type { Probe } from '../core/probe.ts'
import { FEATURES, shakeHands, type HandshakeContext } from '../ledger/handshake13.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { findNewestLegacy, isAccepted } from '../ledger/survey.ts'
import { EXT_ALPN } from '../spec/extensions.ts'
import { TLS13 } from '../spec/versions.ts'
import { MalformedError } from '../wire/malformed-error.ts'
import { readAlpn } from '../wire/tls/server-extensions.ts'

declare module '../core/facts.ts' {
  interface Facts {
    alpn: Alpn
  }
}

export interface Alpn {
  /** Names (`h2`), the server's first choice first. May hold whatever a server wrote. */
  readonly protocols: readonly string[]
}

export default {
  fact: 'alpn',
  title: 'application protocols',
  needs: ['addresses'],
  restsOn: ['reach', 'versions'],
  async run(context): Promise<Observed<Alpn>> {
    const isTls13 = await isAccepted(context.ledger, TLS13)
    const protocols: string[] = []
    let left = FEATURES.alpn
    while (left.length > 0) {
      const chosen = await (isTls13 ? chooseIn13(context, left) : chooseInLegacy(context.ledger, left))
      if (typeof chosen === 'object') {
        return protocols.length === 0
          ? failed(chosen.code, chosen.detail, chosen.whose)
          : seen({ protocols }, [gap(left.join(', '), chosen)])
      }
      // A name that was not offered is no agreement, and a server that repeats itself has nothing more to say.
      if (!left.includes(chosen)) break
      protocols.push(chosen)
      left = left.filter((name) => name !== chosen)
    }
    return seen({ protocols })
  },
} satisfies Probe<'alpn', 'addresses', Ledger>

/** The name chosen; empty: none. */
type Chosen = string | Failure

async function chooseIn13(context: HandshakeContext, alpn: readonly string[]): Promise<Chosen> {
  const outcome = await shakeHands(context, { ...FEATURES, alpn })
  if (outcome.kind === 'completed') return read(outcome.flight.extensions.get(EXT_ALPN))
  return outcome.kind === 'refused' ? '' : outcome.failure
}

async function chooseInLegacy(ledger: Ledger, alpn: readonly string[]): Promise<Chosen> {
  const newest = await findNewestLegacy(ledger)
  if (newest === null) return ''
  const { version, entry } = newest
  const answer = await ledger.ask({ version, suites: entry.question.suites, alpn })
  if (answer.kind === 'accepted') return read(answer.flight.serverHello?.extensions.get(EXT_ALPN))
  return answer.kind === 'refused' ? '' : answer.failure
}

function read(extension: Uint8Array | undefined): Chosen {
  if (extension === undefined) return ''
  try {
    return readAlpn(extension)
  } catch (error) {
    if (error instanceof MalformedError) return { code: 'malformed', detail: error.message, whose: 'peer' }
    throw error
  }
}
