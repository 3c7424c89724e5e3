/** The whole verdict on a chain as files have it, or a server sends it: a path, the name, the profile of the public web. */
import type { Certificate } from '../wire/x509/certificate.ts'
import type { Crl } from '../wire/x509/crl.ts'
import type { AnchorIndex } from './anchors.ts'
import { findRevocation } from './crl.ts'
import { matchesHost, type ReferenceName } from './hostname.ts'
import { findPaths, type AnchorDemands, type RejectedPath } from './path.ts'
import { findProfileFaults } from './profile.ts'

export interface VerifyRequest {
  /** Leaf first, then everything else. */
  readonly chain: readonly [leaf: Certificate, ...others: Certificate[]]
  readonly anchors: AnchorIndex
  /** null: no name is asked for. */
  readonly name: ReferenceName | { readonly mailbox: string } | null
  readonly now: Date
  readonly purpose: string | null
  readonly maxIntermediates: number | null
  /** `path`: safety alone (RFC 5280). `web`: the profile of the public web as well. */
  readonly policy: 'path' | 'web'
  readonly takesSha1?: boolean
  readonly anchorsMustBe?: AnchorDemands
  /** With one at least, every certificate below the anchor must be known not to be revoked. Absent or empty: nobody asks. */
  readonly crls?: readonly Crl[]
}

export interface Verification {
  readonly verdict: 'pass' | 'fail'
  /** From the leaf to the anchor; empty when there is none. */
  readonly path: readonly Certificate[]
  readonly problems: readonly Problem[]
}

export interface Problem {
  /** `safety`: no client may go on. `profile`: some clients do, others do not. */
  readonly kind: 'safety' | 'profile'
  readonly rule: string
  readonly message: string
}

/** So many reasons say enough. */
const MAX_REASONS = 10

export function verifyChain(request: VerifyRequest): Verification {
  const { chain, anchors, now, purpose, maxIntermediates, takesSha1 = false, anchorsMustBe } = request
  const [leaf, ...others] = chain
  const { paths, rejected } = findPaths({
    leaf,
    others,
    anchors,
    now,
    purpose,
    maxIntermediates,
    takesSha1,
    ...(anchorsMustBe === undefined ? {} : { anchorsMustBe }),
  })
  const nameProblems = findNameProblems(leaf, request.name)
  if (paths.length === 0) {
    return { verdict: 'fail', path: [], problems: [...rejected.slice(0, MAX_REASONS).map(problemOf), ...nameProblems] }
  }
  const judged = paths.map((path) => ({
    path,
    problems: [...findRevocationProblems(path, request), ...(request.policy === 'web' ? profileProblems(path) : [])],
  }))
  const best = judged.reduce((one, other) => (isBetter(other.problems, one.problems) ? other : one))
  const problems = [...nameProblems, ...best.problems]
  return { verdict: problems.length === 0 ? 'pass' : 'fail', path: best.path, problems }
}

/** Fewer problems of safety are better, and then fewer of any kind. */
function isBetter(one: readonly Problem[], other: readonly Problem[]): boolean {
  const [unsafe, unsafeOther] = [one, other].map((problems) => problems.filter(({ kind }) => kind === 'safety').length)
  return unsafe === unsafeOther ? one.length < other.length : Number(unsafe) < Number(unsafeOther)
}

function findRevocationProblems(
  path: readonly Certificate[],
  { chain, crls = [], now, policy, takesSha1 = false }: VerifyRequest,
): readonly Problem[] {
  if (crls.length === 0) return []
  return path.slice(0, -1).flatMap((certificate, index) => {
    const { status, message } = findRevocation({
      certificate,
      issuers: path.slice(index + 1),
      candidates: chain,
      crls,
      now,
      mustBeNumbered: policy === 'web',
      takesSha1,
    })
    if (status === 'good') return []
    return {
      kind: 'safety',
      rule: `revocation/${status}`,
      message: `${JSON.stringify(certificate.subject)} ${message}`,
    }
  })
}

function profileProblems(path: readonly Certificate[]): readonly Problem[] {
  return findProfileFaults(path).map(({ rule, message, culprit }) => ({
    kind: 'profile',
    rule,
    message: `${JSON.stringify(culprit.subject)} ${message}`,
  }))
}

function problemOf({ culprit, fault: { rule, message } }: RejectedPath): Problem {
  return { kind: 'safety', rule, message: `${JSON.stringify(culprit.subject)} ${message}` }
}

function findNameProblems(leaf: Certificate, name: VerifyRequest['name']): readonly Problem[] {
  if (name === null) return []
  const wanted = 'mailbox' in name ? name.mailbox : name.host
  const matches =
    'mailbox' in name
      ? (leaf.alternativeNames ?? []).some((other) => other.kind === 'email' && isSameMailbox(other.value, wanted))
      : matchesHost(name, leaf)
  if (matches) return []
  const presented = (leaf.alternativeNames ?? []).flatMap((other) => (other.kind === 'ip' ? [] : other.value))
  const names = [...presented, ...leaf.ipAddresses].slice(0, MAX_REASONS)
  const message = `${JSON.stringify(leaf.subject)} is not for ${JSON.stringify(wanted)}, but for ${names.map((other) => JSON.stringify(other)).join(', ') || 'no name'}`
  return [{ kind: 'safety', rule: 'certificate/hostname-mismatch', message }]
}

/** The local part is its host's to interpret; the host is a host. */
function isSameMailbox(one: string, other: string): boolean {
  const at = one.lastIndexOf('@')
  const isMailbox = at > 0 && other.lastIndexOf('@') === at
  return (
    isMailbox &&
    one.slice(0, at) === other.slice(0, at) &&
    one.slice(at).toLowerCase() === other.slice(at).toLowerCase()
  )
}
