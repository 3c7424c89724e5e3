/**
 * Signatures that can be forged. CA/B BR section 7.1.3.2.1: no SHA-1 since 2026-09-15; RFC 9155 section 2: no MD5 or SHA-1.
 * Of every certificate that clients go through but the anchor: its own signature is not looked at by anybody, nor here.
 */
import { defineRule, fail, notApplicable, pass } from '../../core/rule.ts'
import { BASELINE_REQUIREMENTS, RFC9155 } from '../../spec/sources.ts'
import { certificatesOnPaths } from '../chain/on-path.ts'

export default defineRule({
  id: 'certificate/weak-signature',
  title: 'No certificate in the chain is signed with MD5 or SHA-1',
  cites: [BASELINE_REQUIREMENTS.at('7.1.3.2.1'), RFC9155.at('2')],
  breaks: [
    {
      client: 'curl 7.88 (OpenSSL 3.0)',
      error: 'curl: (60) SSL certificate problem: CA signature digest algorithm too weak',
    },
    {
      client: 'Python 3.11 requests',
      error: '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: CA signature digest algorithm too weak',
    },
    {
      client: 'Go 1.18 and later',
      error:
        'x509: cannot verify signature: insecure algorithm SHA1-RSA (temporarily override with GODEBUG=x509sha1=1)',
    },
    { client: 'Node.js 18 to 26', error: 'UNSPECIFIED' },
  ],
  fix: 'Have the certificate issued anew with SHA-256 or better.',
  reads: ['certificates', 'trustPaths'],
  params: { weak: ['MD2', 'MD5', 'SHA-1'] },
  check({ certificates, trustPaths }, { params }) {
    if (certificates.leaf === null) return notApplicable('no certificate is served')
    const ends = trustPaths.stores.flatMap(({ fingerprints }) => fingerprints.slice(1).slice(-1))
    const below = trustPaths.stores.flatMap(({ fingerprints }) => fingerprints.slice(0, -1))
    const isAnchorAlone = (sha256: string): boolean => ends.includes(sha256) && !below.includes(sha256)
    const faults = certificatesOnPaths({ certificates, trustPaths })
      .filter(({ sha256, isSelfSigned }, index) => index === 0 || !(isSelfSigned || isAnchorAlone(sha256)))
      .flatMap(({ subject, signature, sha256 }) => {
        const evidence = { observed: signature.name, required: 'SHA-256 or better', sha256 }
        if (signature.hash !== null && params.weak.includes(signature.hash)) {
          return [fail(`the certificate of "${subject}" is signed with ${signature.hash}`, evidence, subject)]
        }
        // An algorithm without a name is one that nobody here has judged.
        return /^[\d.]+$/.test(signature.name)
          ? [
              fail(
                `the certificate of "${subject}" is signed with an algorithm that is not known: ${signature.name}`,
                evidence,
                subject,
              ),
            ]
          : []
      })
    return faults.length === 0 ? pass : faults
  },
})
