/** Mozilla's server side TLS guidelines 6.0, intermediate: versions, suites, keys, signatures, lifetime and HSTS. Groups are not graded yet. */
import type { Preset } from '../core/policy.ts'

export default {
  name: 'mozilla-intermediate-6.0',
  version: '1',
  title: 'Mozilla guidelines 6.0, intermediate: TLS 1.2 and 1.3 with forward secret AEAD suites only',
  source: {
    text: 'Mozilla server side TLS guidelines 6.0 (2026-04-06), configuration "intermediate"',
    url: 'https://ssl-config.mozilla.org/guidelines/6.0.json',
    readOn: '2026-11-23',
  },
  rules: {
    // The guidelines say nothing of it
    'certificate/client-auth-relied-upon': 'warning',
    'certificate/common-name-only': 'warning',
    'certificate/empty-subject': 'error',
    'certificate/expired': 'error',
    'certificate/expires-soon': {
      severity: { error: ['7d', '10%'], warning: ['14d', '20%'], notice: ['30d', '33%'] },
    },
    'certificate/hostname-mismatch': 'error',
    // For policies that list their CAs
    'certificate/issuer-not-allowed': { severity: 'off' },
    // maximum_certificate_lifespan 366, and what public CAs may issue, which is less by now
    'certificate/lifetime-too-long': { severity: 'error', params: { maxDays: 366 } },
    'certificate/no-server-auth': 'error',
    'certificate/not-yet-valid': 'error',
    'certificate/self-signed': 'error',
    // The guidelines say nothing of it
    'certificate/shared-key': 'warning',
    // rsa_key_size 2048, certificate_curves prime256v1 and secp384r1
    'certificate/weak-key': { severity: 'error', params: { minRsaBits: 2048, minEcBits: 256 } },
    // certificate_signatures: SHA-256 and better
    'certificate/weak-signature': 'error',
    'certificate/wildcard': { severity: 'off' },
    'chain/incomplete': 'error',
    'chain/intermediate-expired': 'error',
    'chain/intermediate-expires-soon': {
      severity: { error: ['7d', '10%'], warning: ['14d', '20%'], notice: ['30d', '33%'] },
    },
    'chain/leaf-outlives-intermediate': 'warning',
    'chain/out-of-order': 'warning',
    'chain/store-disagreement': 'error',
    'chain/repaired-by-browsers': 'notice',
    'chain/stale-store': 'warning',
    'chain/superfluous': 'notice',
    'chain/untrusted': 'error',
    'cipher/no-forward-secrecy': 'error',
    'cipher/not-allowed': {
      severity: 'error',
      params: {
        allowed: [
          // ciphersuites
          'TLS_AES_128_GCM_SHA256',
          'TLS_AES_256_GCM_SHA384',
          'TLS_CHACHA20_POLY1305_SHA256',
          // ciphers.iana
          'TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256',
          'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
          'TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384',
          'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384',
          'TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256',
          'TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256',
        ],
      },
    },
    'cipher/weak': 'error',
    'compare/hsts-differs': 'notice',
    'compare/protocol-added': 'warning',
    'compare/protocol-removed': 'error',
    'compare/suite-removed': 'warning',
    'compare/trust-differs': 'error',
    'compare/unpaired': 'notice',
    // hsts_min_age 63072000
    'http/hsts-missing': 'warning',
    'http/hsts-too-short': { severity: 'warning', params: { minSeconds: 63_072_000 } },
    'internal/rule-crashed': 'error',
    'policy/waiver-expired': 'warning',
    'policy/waiver-unused': 'warning',
    'protocol/deprecated-accepted': 'error',
    // tls_versions: both
    'protocol/tls-1.2-missing': 'error',
    'protocol/tls-1.3-missing': 'error',
    'reach/not-tls': 'error',
    'reach/unreachable': 'error',
    // The guidelines say nothing of it
    'renewal/ari-window-passed': 'warning',
    'renewal/caa-forbids-issuer': 'warning',
    'renewal/change-ahead': { severity: { error: ['7d'], warning: ['14d'], notice: ['30d'] } },
    'renewal/late': 'warning',
    'renewal/lifetime-beyond-next-limit': 'notice',
    'revocation/must-staple-ignored': 'error',
    // The guidelines say nothing of it
    'revocation/no-source': { severity: 'off' },
    'revocation/revoked': { severity: 'error', onInconclusive: 'ignore' },
    'revocation/staple-invalid': 'warning',
    'revocation/unknown': { severity: 'warning', onInconclusive: 'warn' },
    // The guidelines say nothing of it
    'transparency/invalid-sct': { severity: 'warning', onInconclusive: 'ignore' },
    'transparency/newer-certificate-unused': { severity: 'warning', onInconclusive: 'ignore' },
    'transparency/too-few-scts': { severity: 'warning', onInconclusive: 'ignore' },
    'transparency/unexpected-issuer': { severity: 'warning', onInconclusive: 'ignore' },
  },
} satisfies Preset
