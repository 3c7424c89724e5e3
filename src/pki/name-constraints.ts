/** Whether names are within what a CA above them may vouch for: RFC 5280 section 4.2.1.10. */
import { formatAddress, type GeneralName } from '../wire/x509/general-name.ts'
import type { Certificate } from '../wire/x509/certificate.ts'
import type { NameConstraints } from '../wire/x509/name-constraints.ts'

/** How many comparisons are left; each of n names is compared with each of m subtrees, and both are a stranger's to choose. */
export interface Budget {
  left: number
}

/** As many as webpki and Go allow themselves. */
export const MAX_COMPARISONS = 250_000

/** What is wrong, in words that follow the certificate's name; null: nothing. */
export function findNameFault(certificate: Certificate, constraints: NameConstraints, budget: Budget): string | null {
  const { permitted, excluded } = constraints
  const broken = [...permitted, ...excluded].find((constraint) => !isUsable(constraint))
  if (broken !== undefined) return `stands under a name constraint that means nothing: ${describe(broken)}`
  for (const name of namesOf(certificate)) {
    const [allowed, forbidden] = [permitted, excluded].map((subtrees) =>
      subtrees.filter((subtree) => subtree.kind === name.kind && (name.kind !== 'other' || isSameForm(name, subtree))),
    )
    budget.left -= (allowed?.length ?? 0) + (forbidden?.length ?? 0)
    if (budget.left < 0) return `has more names than can be compared with the constraints above it`
    if (forbidden?.some((subtree) => mayBeWithin(name, subtree)) === true) {
      return `is for ${describe(name)}, which a CA above it excludes`
    }
    if (allowed !== undefined && allowed.length > 0 && !allowed.some((subtree) => isWithin(name, subtree))) {
      return `is for ${describe(name)}, which no CA above it that names such names permits`
    }
  }
  return null
}

/** Alternative names and the subject; mail addresses of the subject only where there are no alternative ones. */
function namesOf({ alternativeNames, canonicalSubject, subject, subjectEmails }: Certificate): readonly GeneralName[] {
  const names = alternativeNames ?? []
  const hasEmail = names.some(({ kind }) => kind === 'email')
  return [
    ...names,
    ...(canonicalSubject.length === 0
      ? []
      : [{ kind: 'directory', value: subject, canonical: canonicalSubject } as const]),
    ...(hasEmail ? [] : subjectEmails.map((value) => ({ kind: 'email', value }) as const)),
  ]
}

function isSameForm(name: GeneralName, subtree: GeneralName): boolean {
  return name.kind === 'other' && subtree.kind === 'other' && name.value === subtree.value
}

const LABELS = /^[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?(?:\.[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?)*$/

/** Whether a constraint says something; one that does not could be meant to forbid anything. */
function isUsable(constraint: GeneralName): boolean {
  switch (constraint.kind) {
    case 'dns':
      // A period in front is not of RFC 5280; OpenSSL and Go take it for "subdomains only", others for nothing.
      return constraint.value === '' || LABELS.test(constraint.value.toLowerCase())
    case 'email': {
      const { value } = constraint
      const host = value.slice(value.lastIndexOf('@') + 1).toLowerCase()
      const isMailbox = value.includes('@')
      if (isMailbox) return /^[^@\s]+@[^@]+$/.test(value) && LABELS.test(host)
      return value === '' || LABELS.test(host.replace(/^\./, ''))
    }
    case 'uri':
      return constraint.value === '' || LABELS.test(constraint.value.toLowerCase().replace(/^\./, ''))
    case 'directory':
    case 'ip':
    case 'other':
      return true
  }
}

/** Whether all that a name stands for is within a subtree of its kind. */
function isWithin(name: GeneralName, subtree: GeneralName): boolean {
  switch (name.kind) {
    case 'dns':
      return subtree.kind === 'dns' && isSubdomain(name.value.replace(/^\*\./, ''), subtree.value)
    case 'ip':
      return subtree.kind === 'ip' && isInRange(name.octets, subtree.octets)
    case 'email':
      return subtree.kind === 'email' && isMailboxWithin(name.value, subtree.value)
    case 'uri':
      return subtree.kind === 'uri' && isHostWithin(hostOf(name.value) ?? '', subtree.value)
    case 'directory':
      return (
        subtree.kind === 'directory' && subtree.canonical.every((relative, index) => relative === name.canonical[index])
      )
    case 'other':
      // Names of a form that nobody compares are within nothing.
      return false
  }
}

/** Whether anything that a name stands for is within a subtree of its kind: a wildcard stands for many. */
function mayBeWithin(name: GeneralName, subtree: GeneralName): boolean {
  if (name.kind === 'other') return true
  if (isWithin(name, subtree)) return true
  if (name.kind === 'uri') return hostOf(name.value) === null
  if (name.kind !== 'dns' || subtree.kind !== 'dns') return false
  const domain = withoutDot(name.value)
  const isAbove = domain.startsWith('*.') && parentOf(subtree.value) === domain.slice(2)
  return isAbove || isSubdomain(domain.replace(/^\*\./, ''), withoutDot(subtree.value))
}

function parentOf(domain: string): string {
  return withoutDot(domain.slice(domain.indexOf('.') + 1))
}

function withoutDot(domain: string): string {
  return domain.toLowerCase().replace(/\.$/, '')
}

/** A domain, and all below it; nothing stands for all. A name with a dot at its end is none (RFC 1034 section 3.5), and within none. */
function isSubdomain(domain: string, above: string): boolean {
  const [name, root] = [domain.toLowerCase(), above.toLowerCase()]
  return root === '' || name === root || name.endsWith(`.${root}`)
}

function isInRange(address: Uint8Array, range: Uint8Array): boolean {
  const size = range.length / 2
  return (
    address.length === size &&
    address.every((octet, index) => ((octet ^ (range[index] ?? 0)) & (range[size + index] ?? 0xff)) === 0)
  )
}

/** One mailbox, all mailboxes on a host, or, with a period in front, on all hosts of a domain. */
function isMailboxWithin(mailbox: string, constraint: string): boolean {
  const at = mailbox.lastIndexOf('@')
  if (at <= 0) return false
  const [local, host] = [mailbox.slice(0, at), mailbox.slice(at + 1)]
  const constraintAt = constraint.lastIndexOf('@')
  if (constraintAt < 0) return isHostWithin(host, constraint)
  // The local part is its host's to interpret: to the letter.
  return (
    local === constraint.slice(0, constraintAt) &&
    host.toLowerCase() === constraint.slice(constraintAt + 1).toLowerCase()
  )
}

/** That host alone; with a period in front, those below it. */
function isHostWithin(host: string, constraint: string): boolean {
  if (constraint === '') return true
  const [name, root] = [withoutDot(host), withoutDot(constraint)]
  return root.startsWith('.') ? name.endsWith(root) && name.length > root.length : name === root
}

function hostOf(uri: string): string | null {
  try {
    const { hostname } = new URL(uri)
    return hostname === '' ? null : hostname
  } catch {
    return null
  }
}

function describe(name: GeneralName): string {
  if (name.kind === 'ip') return formatRange(name.octets)
  return JSON.stringify(name.value)
}

function formatRange(octets: Uint8Array): string {
  if (octets.length !== 8 && octets.length !== 32) return formatAddress(octets)
  const half = octets.length / 2
  return `${formatAddress(octets.subarray(0, half))}/${formatAddress(octets.subarray(half))}`
}
