/** Mozilla’s server side TLS guidelines 6.0, intermediate. What they say nothing of is graded much as in recommended. */
import type { Preset } from '../core/policy.ts'
import { CALLABLE } from './shared/callable.ts'
import { COMPARED } from './shared/compared.ts'

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
    ...CALLABLE,
    ...COMPARED,
    // The guidelines say nothing of it
    'certificate/client-auth-relied-upon': 'warning',
    'certificate/common-name-only': 'warning',
    'certificate/common-name-unlisted': 'warning',
    'certificate/empty-subject': 'error',
    'certificate/expires-soon': {
      severity: { error: ['7d', '10%'], warning: ['14d', '20%'], notice: ['30d', '33%'] },
    },
    // For policies that list their CAs
    'certificate/issuer-not-allowed': { severity: 'off' },
    // certificate_types, certificate_curves
    'certificate/key-not-allowed': {
      severity: 'error',
      params: { types: ['ec', 'rsa'], curves: ['prime256v1', 'secp384r1'] },
    },
    // maximum_certificate_lifespan 366, and what public CAs may issue, which is less by now
    'certificate/lifetime-too-long': { severity: 'error', params: { maxDays: 366 } },
    // The guidelines say nothing of it
    'certificate/shared-key': 'warning',
    // certificate_signatures
    'certificate/signature-not-allowed': {
      severity: 'error',
      params: {
        allowed: ['sha256WithRSAEncryption', 'ecdsa-with-SHA256', 'ecdsa-with-SHA384', 'ecdsa-with-SHA512'],
      },
    },
    // rsa_key_size 2048, certificate_curves prime256v1 and secp384r1
    'certificate/weak-key': { severity: 'error', params: { minRsaBits: 2048, minEcBits: 256 } },
    // certificate_signatures: SHA-256 and better, of the CAs too
    'certificate/weak-signature': 'error',
    'certificate/wildcard': { severity: 'off' },
    'chain/intermediate-expires-soon': {
      severity: { error: ['7d', '10%'], warning: ['14d', '20%'], notice: ['30d', '33%'] },
    },
    'chain/leaf-outlives-intermediate': 'warning',
    'chain/out-of-order': 'warning',
    'chain/repaired-by-browsers': 'notice',
    'chain/stale-store': 'warning',
    'chain/superfluous': 'notice',
    // None is among ciphers: see cipher/not-allowed
    'cipher/cbc': { severity: 'off' },
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
    // server_preferred_order false: the client knows which suite is fast for it
    'cipher/order-not-enforced': { severity: 'off' },
    'cipher/weak': 'error',
    // What is to come, while nothing is wrong
    'deploy/next-certificate-differs': 'notice',
    // It is accepted, and gains nothing
    'deploy/next-certificate-older': 'warning',
    // tls_curves begins with X25519MLKEM768, which OpenSSL has from 3.5 on
    'group/no-post-quantum': 'notice',
    // tls_curves
    'group/not-allowed': {
      severity: 'error',
      params: { allowed: ['X25519MLKEM768', 'x25519', 'secp256r1', 'secp384r1'] },
    },
    // dh_param_size 2048, of use to nobody: no suite has DHE
    'group/weak-dh': { severity: 'error', params: { minBits: 2048 } },
    // hsts_min_age 63072000
    'http/hsts-missing': 'warning',
    'http/hsts-too-short': { severity: 'warning', params: { minSeconds: 63_072_000 } },
    // The guidelines say nothing of it
    'http/hsts-over-plain-http': { severity: 'notice', onInconclusive: 'ignore' },
    'http/leaves-tls': 'error',
    'http/no-http2': { severity: 'off' },
    'http/plain-http-answers': { severity: 'warning', onInconclusive: 'ignore' },
    // For sites one is right, for APIs the other: the guidelines are for both
    'http/plain-http-not-redirected': { severity: 'off' },
    'http/plain-http-redirects': { severity: 'off' },
    'http/redirects': { severity: 'off' },
    // Callers accept a backup pin like any other
    'pin/backup-in-use': 'warning',
    // Nobody is locked out before a key is lost, or before the next renewal
    'pin/no-backup': 'warning',
    'pin/rotating-intermediate': 'warning',
    'pin/cert-manager-rotates-key': 'warning',
    'protocol/client-certificate-requested': { severity: 'off' },
    'protocol/compression': 'warning',
    'protocol/deprecated-accepted': 'error',
    // The guidelines say nothing of it
    'protocol/early-data': 'warning',
    'protocol/fallback-scsv-ignored': 'warning',
    'protocol/insecure-renegotiation': 'error',
    'protocol/large-hello-refused': 'error',
    'protocol/no-extended-master-secret': 'warning',
    // tls_versions: see protocol/deprecated-accepted
    'protocol/not-allowed': { severity: 'off' },
    // The guidelines say nothing of it
    'protocol/signature-scheme-not-allowed': { severity: 'off' },
    // tls_versions: both
    'protocol/tls-1.2-missing': 'error',
    'protocol/tls-1.3-missing': 'error',
    // The guidelines say nothing of it
    'protocol/weak-signature-scheme': 'warning',
    'reach/no-ipv4': 'warning',
    'reach/port-not-allowed': { severity: 'off' },
    'renewal/ari-window-passed': 'warning',
    'renewal/caa-forbids-issuer': 'warning',
    'renewal/cert-manager-keeps-key': 'notice',
    'renewal/cert-manager-renew-before': 'warning',
    'renewal/change-ahead': { severity: { error: ['7d'], warning: ['14d'], notice: ['30d'] } },
    'renewal/late': 'warning',
    'renewal/lifetime-beyond-next-limit': 'notice',
    'revocation/must-staple-ignored': 'error',
    // ocsp_staple true, for which most public CAs have no OCSP any more: no staple is asked for
    'revocation/no-source': { severity: 'off' },
    'revocation/staple-invalid': 'warning',
    'revocation/unknown': { severity: 'warning', onInconclusive: 'warn' },
    // The guidelines say nothing of it
    'transparency/invalid-sct': { severity: 'warning', onInconclusive: 'ignore' },
    'transparency/newer-certificate-unused': { severity: 'warning', onInconclusive: 'ignore' },
    'transparency/too-few-scts': { severity: 'warning', onInconclusive: 'ignore' },
    'transparency/unexpected-issuer': { severity: 'warning', onInconclusive: 'ignore' },
  },
} satisfies Preset
