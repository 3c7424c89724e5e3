/** CA/B BR section 6.1.5 and RFC 9325 section 4.5: RSA of at least 2048 bits, elliptic curves of at least 224. */
import { defineRule, fail, notApplicable, pass } from '../../core/rule.ts'
import { BASELINE_REQUIREMENTS, RFC9325 } from '../../spec/sources.ts'

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
  fix: 'Issue the certificate anew with a key on P-256, or RSA of 2048 bits or more.',
  reads: ['certificates'],
  params: { minRsaBits: 2048, minEcBits: 256 },
  check({ certificates: { leaf, others } }, { params }) {
    if (leaf === null) return notApplicable('no certificate is served')
    const required = {
      rsa: params.minRsaBits,
      'rsa-pss': params.minRsaBits,
      dsa: params.minRsaBits,
      ec: params.minEcBits,
    }
    const faults = [leaf, ...others].flatMap(({ subject, publicKey: { type, bits, curve }, sha256 }) => {
      if (type === 'ed25519' || type === 'ed448') return []
      const minimum = Object.entries(required).find(([known]) => known === type)?.[1]
      const observed = `${type}${bits === null ? '' : ` ${String(bits)} bits`}${curve === null ? '' : ` (${curve})`}`
      // A key whose strength is unknown is not strong enough to pass a gate.
      if (minimum === undefined || bits === null) {
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
