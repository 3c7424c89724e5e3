/** The leaf certificates that a target serves, looked at with as few handshakes as tell: one for each kind of key. */
import type { Target } from '../core/endpoint.ts'
import type { TargetNet } from '../core/net.ts'
import type { Failure } from '../core/observed.ts'
import { failureOfHandshake, familyOffer, shakeHands, type HandshakeContext } from '../ledger/handshake13.ts'
import { openLedger } from '../ledger/ledger.ts'
import { commonSuites } from '../spec/hands.ts'
import { SCHEME_FAMILIES_13 } from '../spec/signature-schemes.ts'
import { findSuite } from '../spec/suite.ts'
import { TLS10, TLS11, TLS12, type ProtocolVersion } from '../spec/versions.ts'
import { MalformedError } from '../wire/malformed-error.ts'
import { readCertificate, type Certificate } from '../wire/x509/certificate.ts'

export interface ServedLeaves {
  /** Each once, in the order seen. */
  readonly leaves: readonly Certificate[]
  /** Why there is none; null where there is one. */
  readonly failure: Failure | null
}

type Handshake = () => Promise<{ readonly der: Uint8Array | undefined } | { readonly failure: Failure }>

/** Newest version first; an older one is asked only where no newer one has shown a certificate. Ends at one that is wanted. */
export async function seeLeaves(
  target: Target,
  net: TargetNet,
  isWanted: (leaf: Certificate) => boolean,
): Promise<ServedLeaves> {
  const context = { target, net, ledger: openLedger(target, net) }
  const leaves = new Map<string, Certificate>()
  let failure: Failure | null = null
  for (const handshakes of handshakesWith(context)) {
    for (const shake of handshakes) {
      const outcome = await read(shake)
      if ('failure' in outcome) {
        failure ??= outcome.failure
        continue
      }
      leaves.set(outcome.leaf.sha256, outcome.leaf)
      if (isWanted(outcome.leaf)) break
    }
    if (leaves.size > 0) break
  }
  return { leaves: [...leaves.values()], failure: leaves.size > 0 ? null : failure }
}

/** By version; in each a handshake for every kind of key. */
function handshakesWith(context: HandshakeContext): readonly (readonly Handshake[])[] {
  return [
    SCHEME_FAMILIES_13.map((schemes) => async () => {
      const outcome = await shakeHands(context, familyOffer(schemes))
      return outcome.kind === 'completed'
        ? { der: outcome.flight.certificates[0] }
        : { failure: failureOfHandshake(outcome) }
    }),
    ...[TLS12, TLS11, TLS10].map((version) =>
      suitesByKey(version).map((suites) => async () => {
        const answer = await context.ledger.ask({ version, suites })
        if (answer.kind === 'accepted') return { der: answer.flight.certificates?.[0] }
        return { failure: answer.kind === 'unseen' ? answer.failure : failureOfHandshake(answer) }
      }),
    ),
  ]
}

function suitesByKey(version: ProtocolVersion): readonly (readonly number[])[] {
  const suites = commonSuites(version)
  const isEcdsa = (suite: number): boolean => findSuite(suite).keyExchange.endsWith('ECDSA')
  return [suites.filter((suite) => !isEcdsa(suite)), suites.filter(isEcdsa)]
}

async function read(shake: Handshake): Promise<{ readonly leaf: Certificate } | { readonly failure: Failure }> {
  const outcome = await shake()
  if ('failure' in outcome) return outcome
  if (outcome.der === undefined) {
    return { failure: { code: 'malformed', detail: 'the server sent no certificate', whose: 'peer' } }
  }
  try {
    return { leaf: readCertificate(outcome.der) }
  } catch (error) {
    if (!(error instanceof MalformedError)) throw error
    const detail = `the certificate cannot be read: ${error.message}`
    return { failure: { code: 'malformed', detail, whose: 'peer' } }
  }
}
