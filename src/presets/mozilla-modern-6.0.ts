/** Mozilla's server side TLS guidelines 6.0, modern: where they differ from intermediate. */
import type { Preset } from '../core/policy.ts'
import intermediate from './mozilla-intermediate-6.0.ts'

export default {
  name: 'mozilla-modern-6.0',
  version: '1',
  title: 'Mozilla guidelines 6.0, modern: TLS 1.3 alone, with ECDSA certificates of 90 days',
  source: {
    text: 'Mozilla server side TLS guidelines 6.0 (2026-04-06), configuration "modern"',
    url: 'https://ssl-config.mozilla.org/guidelines/6.0.json',
    readOn: '2026-11-23',
  },
  rules: {
    ...intermediate.rules,
    // certificate_types, certificate_curves
    'certificate/key-not-allowed': {
      severity: 'error',
      params: { types: ['ec'], curves: ['prime256v1', 'secp384r1'] },
    },
    // maximum_certificate_lifespan 90
    'certificate/lifetime-too-long': { severity: 'error', params: { maxDays: 90 } },
    // certificate_signatures
    'certificate/signature-not-allowed': {
      severity: 'error',
      params: { allowed: ['ecdsa-with-SHA256', 'ecdsa-with-SHA384', 'ecdsa-with-SHA512'] },
    },
    // tls_curves begins with X25519MLKEM768
    'group/no-post-quantum': 'warning',
    // tls_versions: TLS 1.3 alone. ciphers is empty: suites of TLS 1.2 go with it
    'protocol/deprecated-accepted': { severity: 'off' },
    'protocol/not-allowed': { severity: 'error', params: { allowed: ['TLSv1.3'] } },
    'protocol/tls-1.2-missing': { severity: 'off' },
  },
} satisfies Preset
