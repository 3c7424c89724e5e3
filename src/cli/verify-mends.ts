/** What to do about a problem of a file of certificates. */
import { GRADABLE } from '../gate/gradable.ts'
import type { AnchorIndex } from '../pki/anchors.ts'
import type { Problem } from '../pki/verify.ts'
import { isSelfIssued, type Certificate } from '../wire/x509/certificate.ts'

export interface Inspected {
  readonly leaf: Certificate
  readonly certificates: readonly Certificate[]
  readonly anchors: AnchorIndex
}

/** May hold a URL that an issuer wrote: escape it. Never empty. */
export function mendOf({ kind, rule }: Problem, inspected: Inspected): string {
  if (rule === 'chain/incomplete') return mendOfIncomplete(inspected)
  const mend = MENDS[rule] ?? GRADABLE.find(({ id }) => id === rule)?.fix
  if (mend !== undefined) return mend
  return kind === 'profile' ? MEND_OF_PROFILE : MEND_OF_PATH
}

/** Where a file is looked at instead of a server, the rule's own words do not fit. */
const MENDS: Readonly<Record<string, string>> = {
  'certificate/expired': 'Deploy the renewed certificate: this file holds the old one.',
  'certificate/not-yet-valid': 'Deploy it when it is valid, or check the clocks of the issuer and of this machine.',
  'certificate/key-mismatch':
    'Deploy the key that the certificate was requested with, or have the certificate issued anew for this key.',
  'certificate/hostname-mismatch':
    'Have the certificate issued with this name among its subjectAltNames, or deploy the one that is for it.',
  'revocation/revoked': 'Do not deploy it: have a new certificate issued, with a new key if the old one leaked.',
  'revocation/unknown': 'Give --crls a current CRL of the issuer of each certificate below the anchor.',
  'chain/untrusted': 'Use a CA that callers trust. If they carry this root themselves, name its file with --roots.',
}

const MEND_OF_PATH =
  'Have the certificate that is named issued anew without the fault, or use another path to an anchor.'

const MEND_OF_PROFILE =
  'Have the certificate that is named issued anew as the Baseline Requirements want it; where only clients of your own call, --policy path leaves them out.'

function mendOfIncomplete({ leaf, certificates, anchors }: Inspected): string {
  const last = findDeadEnd(leaf, certificates, anchors)
  const [url] = last?.caIssuers ?? []
  const which = last === undefined || last === leaf ? 'the leaf' : JSON.stringify(last.subject)
  const fetched =
    url === undefined ? 'Get the certificate of the issuer' : `Fetch the certificate of the issuer from ${url}`
  return `${fetched} and append it after ${which}. If it is a root that callers carry, name its file with --roots.`
}

/** The certificate at which the way up from the leaf ends for want of an issuer. */
function findDeadEnd(
  leaf: Certificate,
  certificates: readonly Certificate[],
  anchors: AnchorIndex,
): Certificate | undefined {
  const seen = new Set([leaf])
  for (const last of seen) {
    if (isSelfIssued(last)) continue
    const issuers = certificates.filter(({ subjectKey }) => subjectKey === last.issuerKey)
    if (issuers.length === 0 && anchors.issuersOf(last).length === 0) return last
    issuers.forEach((issuer) => seen.add(issuer))
  }
  return undefined
}
