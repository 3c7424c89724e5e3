/** The verdict on a file that a server will be given: the chain, and what only a file can get wrong. */
import { isKeyOf, type PrivateKey } from './private-key.ts'
import { isSignedBy } from './signatures.ts'
import { verifyChain, type Problem, type Verification, type VerifyRequest } from './verify.ts'
import type { Certificate } from '../wire/x509/certificate.ts'

export interface AsServed extends Verification {
  /** What was verified: of a file in the wrong order the leaf is looked for, so that all its faults are told at once. */
  readonly leaf: Certificate
}

/** @param key of the leaf; null: none is compared */
export function verifyAsServed(request: VerifyRequest, key: PrivateKey | null): AsServed {
  const [first] = request.chain
  const leaf = request.chain.find((one) => !hasIssuedAnother(one, request.chain)) ?? first
  const others = request.chain.filter((other) => other !== leaf)
  const { path, problems } = verifyChain({ ...request, chain: [leaf, ...others] })
  const all = [...findOrderProblem(first, leaf), ...problems, ...(key === null ? [] : findKeyProblem(leaf, key))]
  return { verdict: all.length === 0 ? 'pass' : 'fail', path, problems: all, leaf }
}

function hasIssuedAnother(issuer: Certificate, chain: readonly Certificate[]): boolean {
  return chain.some(
    (other) => other.sha256 !== issuer.sha256 && other.issuerKey === issuer.subjectKey && isSignedBy(other, issuer),
  )
}

/** RFC 8446 section 4.4.2: clients sort all but the first, so the order of the others is no reason to refuse. */
function findOrderProblem(first: Certificate, leaf: Certificate): readonly Problem[] {
  if (first === leaf) return []
  const message = `${JSON.stringify(first.subject)} is first in the file, before the leaf ${JSON.stringify(leaf.subject)}: a server sends them in this order`
  return [{ kind: 'safety', rule: 'chain/out-of-order', message }]
}

function findKeyProblem(leaf: Certificate, key: PrivateKey): readonly Problem[] {
  if (isKeyOf(leaf, key)) return []
  const message = `${JSON.stringify(leaf.subject)} is for another key than the private key that was given`
  return [{ kind: 'safety', rule: 'certificate/key-mismatch', message }]
}
