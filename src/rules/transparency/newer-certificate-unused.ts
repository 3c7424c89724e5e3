/**
 * The certificate was renewed, and the old one is still served: a server that was not reloaded, or one that the new file
 * never reached. It is found here weeks before the old one lapses, where the user lets a service be asked.
 */
import { defineRule, fail, notApplicable, pass, proven } from '../../core/rule.ts'
import { DAY_MS } from '../../core/window.ts'
import { RFC6962 } from '../../spec/sources.ts'

const HOUR_MS = 3_600_000

/** Certificates for several kinds of key are ordered one after the other. */
const SAME_ORDER_MS = DAY_MS

export default defineRule({
  id: 'transparency/newer-certificate-unused',
  title: 'The newest certificate that was issued for the name is the one that is served',
  cites: [RFC6962.at('5.3')],
  // Whoever refuses the old one later does so for its end.
  breaks: [],
  fix: 'Reload the server, and see that the renewed files reach the place that it reads. Where the newer certificate is for another server of the same name, waive this.',
  reads: ['certificates', 'issuedCertificates', 'alternateLeaves'],
  // After its issue, until a deployment ought to have brought it.
  params: { graceHours: 48 },
  check({ certificates: { leaf }, issuedCertificates, alternateLeaves }, { now, params: { graceHours } }) {
    const { service, certificates, isComplete } = issuedCertificates
    if (leaf === null) return notApplicable('no certificate is served')
    // A server with a certificate for each kind of key has the one renewed on another day than the other.
    const servedSince = Math.max(leaf.notBefore, ...alternateLeaves.certificates.map(({ notBefore }) => notBefore))
    const newest = certificates.find(({ notBefore }) => now.getTime() - notBefore >= graceHours * HOUR_MS)
    // A leaf that was not seen takes nothing from that.
    if (newest === undefined || newest.notBefore - servedSince <= SAME_ORDER_MS) return isComplete ? proven : pass
    // That one may be served to others: with gaps it is no pass.
    if (!alternateLeaves.isComplete) return pass
    const issued = new Date(newest.notBefore).toISOString()
    return fail(
      `a certificate for it that is valid from ${issued} has been issued, and one of ${new Date(servedSince).toISOString()} is still served`,
      {
        observed: {
          servedSince: new Date(servedSince).toISOString(),
          servedUntil: new Date(leaf.notAfter).toISOString(),
        },
        required: { issuer: newest.issuer, from: issued, until: new Date(newest.notAfter).toISOString() },
        service,
        reference: newest.reference,
        sha256: leaf.sha256,
      },
    )
  },
})
