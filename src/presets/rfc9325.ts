/** RFC 9325: what it says MUST or MUST NOT be is an error, what it says SHOULD or SHOULD NOT be a warning. */
import type { Preset } from '../core/policy.ts'
import { CALLABLE } from './shared/callable.ts'

export default {
  name: 'rfc9325',
  version: '1',
  title: 'Evidence for RFC 9325 (BCP 195), secure use of TLS',
  source: {
    text: 'RFC 9325 (BCP 195), by its last draft, and RFC 9155',
    url: 'https://www.rfc-editor.org/rfc/rfc9325',
    readOn: '2026-12-01',
  },
  rules: {
    ...CALLABLE,
    // 4.5: RSA of 2048 bits or more, curves of 224 or more
    'certificate/weak-key': { severity: 'error', params: { minRsaBits: 2048, minEcBits: 224 } },
    // 4.5: SHA-1 or MD5 MUST NOT be used
    'certificate/weak-signature': 'error',
    // 4.2: SHOULD NOT without encrypt-then-MAC
    'cipher/cbc': 'warning',
    // 4.1: SHOULD NOT
    'cipher/no-forward-secrecy': 'warning',
    'cipher/not-allowed': {
      severity: 'warning',
      params: {
        allowed: [
          // 4.2: RECOMMENDED
          'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
          'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384',
          'TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256',
          'TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384',
          // Not on that list, and nothing in section 4 speaks against them
          'TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256',
          'TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256',
          'TLS_ECDHE_ECDSA_WITH_AES_128_CCM',
          'TLS_ECDHE_ECDSA_WITH_AES_256_CCM',
          // 4.3: left to RFC 8446 section 9.1
          'TLS_AES_128_GCM_SHA256',
          'TLS_AES_256_GCM_SHA384',
          'TLS_CHACHA20_POLY1305_SHA256',
          'TLS_AES_128_CCM_SHA256',
        ],
      },
    },
    // 4.2.1: servers MUST prefer ECDHE with AES-128-GCM over weaker suites
    'cipher/order-not-enforced': 'error',
    // 4.1: MUST NOT below 112 bits. 3DES has as many: cipher/cbc tells of it
    'cipher/weak': { severity: 'error', params: { kinds: ['NULL', 'anon', 'EXPORT', 'RC4', 'DES', 'RC2'] } },
    // 4.5: 2048 bits or more are REQUIRED
    'group/weak-dh': { severity: 'error', params: { minBits: 2048 } },
    // 3.2: web servers SHOULD use HSTS
    'http/hsts-missing': 'warning',
    // 3.3: SHOULD NOT
    'protocol/compression': 'warning',
    // 3.1.1: MUST NOT
    'protocol/deprecated-accepted': 'error',
    // 3.10: MUST be avoided without a specification for it, which HTTP has in RFC 8470
    'protocol/early-data': 'warning',
    // 3.5: MUST implement renegotiation_info
    'protocol/insecure-renegotiation': 'error',
    // 3.5: MUST support
    'protocol/no-extended-master-secret': 'error',
    // 3.1.1: MUST support
    'protocol/tls-1.2-missing': 'error',
    // 3.1.1: SHOULD support
    'protocol/tls-1.3-missing': 'warning',
    // 4.5 by RFC 9155: MUST NOT
    'protocol/weak-signature-scheme': 'error',
  },
} satisfies Preset
