/** The application protocols that the server agrees on: RFC 7301 section 3.2. */
import { failedAs, gap, seen, type Failure, type Observed } from '../core/observed.ts'
import type { Probe } from '../core/probe.ts'
import { shakeHands, type HandshakeContext } from '../ledger/handshake13.ts'
import type { Answer, Ledger } from '../ledger/ledger.ts'
import { askRichly } from '../ledger/rich-question.ts'
import { baseSuites, findNewestLegacy } from '../ledger/survey.ts'
import { HTTP_PROTOCOLS } from '../spec/alpn.ts'
import { EXT_ALPN } from '../spec/extensions.ts'
import { MalformedError } from '../wire/malformed-error.ts'
import { readAlpn } from '../wire/tls/server-extensions.ts'

declare module '../core/facts.ts' {
  interface Facts {
    alpn: Alpn
  }
}

export interface Alpn {
  /** Of `h2` and `http/1.1`, the server's first choice first. */
  readonly protocols: readonly string[]
  /** What the server chose although the client had not offered it; absent: it did not. */
  readonly unoffered?: Unoffered
}

export interface Unoffered {
  readonly offered: readonly string[]
  readonly chosen: string
}

export default {
  fact: 'alpn',
  title: 'application protocols',
  needs: ['addresses'],
  restsOn: ['reach', 'versions'],
  async run(context): Promise<Observed<Alpn>> {
    const protocols: string[] = []
    let left = HTTP_PROTOCOLS
    while (left.length > 0) {
      const chosen = await choose(context, left)
      if (typeof chosen === 'object') {
        return protocols.length === 0 ? failedAs(chosen) : seen({ protocols }, [gap(left.join(', '), chosen)])
      }
      // A name that was not offered is no agreement, and a server that repeats itself has nothing more to say.
      if (!left.includes(chosen)) {
        return seen(chosen === '' ? { protocols } : { protocols, unoffered: { offered: left, chosen } })
      }
      protocols.push(chosen)
      left = left.filter((name) => name !== chosen)
    }
    return seen({ protocols })
  },
} satisfies Probe<'alpn', 'addresses', Ledger>

/** The name chosen; empty: none. */
type Chosen = string | Failure

async function choose(context: HandshakeContext, alpn: readonly string[]): Promise<Chosen> {
  const { ledger } = context
  if (alpn === HTTP_PROTOCOLS) {
    const plain = await askRichly(ledger)
    if (plain !== null) return readAnswer(plain.answer)
  }
  const newest = await findNewestLegacy(ledger)
  if (newest !== null) {
    const { version, entry } = newest
    return readAnswer(await ledger.ask({ version, suites: baseSuites(entry), alpn }))
  }
  const outcome = await shakeHands(context, { alpn })
  if (outcome.kind === 'completed') return read(outcome.flight.extensions.get(EXT_ALPN))
  return outcome.kind === 'refused' ? '' : outcome.failure
}

function readAnswer(answer: Answer): Chosen {
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
