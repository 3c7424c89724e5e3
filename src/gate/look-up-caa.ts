/** Looks up which CAs may issue the next certificate of each endpoint: the CAA records of the names in its leaf (RFC 8659). */
import { organizationsOf } from '../core/distinguished-name.ts'
import type { CaaSet } from '../core/net.ts'
import { gap, seen, type Gap, type Observed } from '../core/observed.ts'
import type { SavedScan, SavedTarget } from '../core/saved-scan.ts'
import { findCaaIdentifiers } from '../spec/caa-identifiers.ts'
import { isPublicName } from '../spec/special-use-names.ts'
import { sentCertificates } from './sent-certificates.ts'
import { withFact } from './with-fact.ts'

declare module '../core/facts.ts' {
  interface Facts {
    caa: Caa
  }
}

export interface Caa {
  /** Why nothing was looked up; null when something was. */
  readonly notAsked: string | null
  /** Of those that could be looked up; each of the others is a gap. */
  readonly names: readonly CaaOfName[]
}

export interface CaaOfName extends CaaSet {
  /** As in the certificate, in lower case: may be a wildcard. */
  readonly name: string
}

type LookUp = (name: string) => Promise<Observed<CaaSet>>

/** Who has a certificate for more names than this is no owner of theirs, but serves others. */
const MAX_NAMES = 100

export function caaNotAsked(reason: string): Caa {
  return { notAsked: reason, names: [] }
}

/** The same scan, with the records for each target whose CA is known by a name in them. */
export function lookUpCaa(scan: SavedScan, lookUp: LookUp): Promise<SavedScan> {
  return withFact(scan, 'caa', (target) => lookUpFor(target, lookUp))
}

async function lookUpFor(target: SavedTarget, lookUp: LookUp): Promise<Observed<Caa>> {
  const [leaf] = sentCertificates(target)
  if (leaf === undefined) return seen(caaNotAsked('there is no certificate to be renewed'))
  if (findCaaIdentifiers(organizationsOf(leaf.issuer)) === undefined) {
    return seen(caaNotAsked('the name of its CA in CAA records is not known'))
  }
  const names = [...new Set(leaf.dnsNames.map((name) => name.toLowerCase()))].filter((name) =>
    isPublicName(withoutWildcard(name)),
  )
  if (names.length === 0) return seen(caaNotAsked('no name of the certificate is one of the public DNS'))

  const outcomes = await Promise.all(
    names.slice(0, MAX_NAMES).map(async (name) => ({ name, outcome: await lookUp(withoutWildcard(name)) })),
  )
  const found: CaaOfName[] = []
  const gaps: Gap[] = []
  for (const { name, outcome } of outcomes) {
    if (outcome.status === 'skipped') return seen(caaNotAsked(outcome.reason))
    if (outcome.status === 'seen') found.push({ name, ...outcome.value })
    else gaps.push(gap(`the CAA records of ${name}`, outcome))
  }
  const more = names.length - MAX_NAMES
  if (more > 0) {
    const detail = `they are looked up for ${String(MAX_NAMES)} names of a certificate at the most`
    gaps.push(gap(`the CAA records of ${String(more)} more names`, { code: 'limit', detail, whose: 'us' }))
  }
  return seen({ notAsked: null, names: found }, gaps)
}

/** RFC 8659 section 3: those of a wildcard are those of what is left without it. */
function withoutWildcard(name: string): string {
  return name.replace(/^\*\./, '')
}
