/**
 * CA/B BR section 6.1.5 and RFC 9325 section 4.5: RSA of at least 2048 bits, elliptic curves of at least 224. Of every
 * certificate that clients go through, the anchor included.
 */
import { defineRule, fail, notApplicable, pass } from '../../core/rule.ts'
import { BASELINE_REQUIREMENTS, RFC9325 } from '../../spec/sources.ts'
import { certificatesOnPaths } from '../chain/on-path.ts'

/** Kinds that come in one size, or in sizes that are all enough. */
const STRONG: ReadonlySet<string> = new Set(['ed25519', 'ed448', 'ml-dsa-44', 'ml-dsa-65', 'ml-dsa-87'])

export default defineRule({
  id: 'certificate/weak-key',
  title: 'Every key in the chain is strong enough',
  cites: [BASELINE_REQUIREMENTS.at('6.1.5'), RFC9325.at('4.5')],
  breaks: [
    {
      client: 'curl 7.88 (OpenSSL 3.0), RSA 1024',
      error: 'curl: (60) SSL certificate problem: EE certificate key too weak',
    },
    {
      client: 'Python 3.11 requests, RSA 1024',
      error: '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: EE certificate key too weak',
    },
    { client: 'Node.js 24, RSA 1024', error: 'UNSPECIFIED' },
  ],
  fix: 'Issue the certificate anew with a key on P-256, or RSA of as many bits as the policy asks for.',
  reads: ['certificates', 'trustPaths'],
  params: { minRsaBits: 2048, minEcBits: 256 },
  check({ certificates, trustPaths }, { params }) {
    if (certificates.leaf === null) return notApplicable('no certificate is served')
    const required = {
      rsa: params.minRsaBits,
      'rsa-pss': params.minRsaBits,
      dsa: params.minRsaBits,
      ec: params.minEcBits,
    }
    const served = certificatesOnPaths({ certificates, trustPaths })
    const anchors = trustPaths.stores.flatMap(({ anchor }) => (anchor === null || anchor.wasSent ? [] : [anchor]))
    const keys = [
      ...served.map(({ subject, sha256, publicKey }) => ({ subject, sha256, key: publicKey })),
      ...new Map(anchors.map((anchor) => [anchor.sha256, anchor])).values(),
    ]
    const faults = keys.flatMap(({ subject, key: { type, bits, curve, hasExplicitCurve }, sha256 }) => {
      if (STRONG.has(type)) return []
      const minimum = Object.entries(required).find(([known]) => known === type)?.[1]
      const observed = `${type}${bits === null ? '' : ` ${String(bits)} bits`}${curve === null ? '' : ` (${curve})`}`
      // A key whose strength is unknown is not strong enough to pass a gate.
      if (minimum === undefined || bits === null || hasExplicitCurve) {
        return [
          fail(
            `the strength of the key of "${subject}" cannot be told`,
            { observed, required: 'a known key type', sha256 },
            subject,
          ),
        ]
      }
      return bits >= minimum
        ? []
        : [
            fail(
              `the key of "${subject}" is weak: ${observed}`,
              { observed, required: `${type} of ${String(minimum)} bits or more`, sha256 },
              subject,
            ),
          ]
    })
    return faults.length === 0 ? pass : faults
  },
})
