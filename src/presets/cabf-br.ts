/** CA/Browser Forum TLS Baseline Requirements 2.2.6: what they ask of a certificate and its chain. They say nothing of protocols. */
import type { Preset } from '../core/policy.ts'
import { CALLABLE } from './shared/callable.ts'

export default {
  name: 'cabf-br',
  version: '1',
  title: 'Evidence for the CA/Browser Forum TLS Baseline Requirements, of a certificate that is served',
  source: {
    text: 'CA/Browser Forum TLS Baseline Requirements 2.2.6 (2026-03-31)',
    url: 'https://github.com/cabforum/servercert/blob/main/docs/BR.md',
    readOn: '2026-11-23',
  },
  rules: {
    ...CALLABLE,
    // 7.1.2.7.12: subjectAltName MUST be there
    'certificate/common-name-only': 'error',
    // 7.1.4.3: one of the subjectAltName
    'certificate/common-name-unlisted': 'error',
    // 7.1.2.7.12: critical where the subject is empty
    'certificate/empty-subject': 'error',
    // 6.1.5
    'certificate/key-not-allowed': {
      severity: 'error',
      params: { types: ['rsa', 'ec'], curves: ['prime256v1', 'secp384r1', 'secp521r1'] },
    },
    // 6.3.2
    'certificate/lifetime-too-long': 'error',
    // 7.1.3.2
    'certificate/signature-not-allowed': {
      severity: 'error',
      params: {
        allowed: [
          'sha256WithRSAEncryption',
          'sha384WithRSAEncryption',
          'sha512WithRSAEncryption',
          'rsassaPss',
          'ecdsa-with-SHA256',
          'ecdsa-with-SHA384',
          'ecdsa-with-SHA512',
        ],
      },
    },
    // 6.1.5
    'certificate/weak-key': { severity: 'error', params: { minRsaBits: 2048, minEcBits: 256 } },
    // 7.1.3.2.1
    'certificate/weak-signature': 'error',
    // 3.2.2.8: the CA has to ask before the next one
    'renewal/caa-forbids-issuer': 'warning',
    // 6.3.2, by the next date in its table
    'renewal/lifetime-beyond-next-limit': 'notice',
    // 7.1.2.11.2
    'revocation/no-source': 'error',
  },
} satisfies Preset
