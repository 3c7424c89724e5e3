/**
 * NIST SP 800-52 Rev. 2, of servers. What NIST itself announced is an error: TLS 1.2, and TLS 1.3 from 2024 on. So is what
 * clients refuse. The rest goes by what TLS-Scanner and BoringSSL quote of it, and is no more than a warning.
 */
import type { Preset } from '../core/policy.ts'
import { CALLABLE } from './shared/callable.ts'

export default {
  name: 'nist-sp-800-52r2',
  version: '1',
  title: 'Evidence for NIST SP 800-52 Rev. 2, TLS servers',
  source: {
    text: 'NIST SP 800-52 Rev. 2 (2019-08), as NIST announced it and as TLS-Scanner and BoringSSL quote it',
    url: 'https://doi.org/10.6028/NIST.SP.800-52r2',
    readOn: '2026-12-01',
  },
  rules: {
    ...CALLABLE,
    // "Curve P-256 or curve P-384 should be used in the public key"
    'certificate/key-not-allowed': {
      severity: 'warning',
      params: { types: ['rsa', 'rsa-pss', 'ec'], curves: ['prime256v1', 'secp384r1'] },
    },
    // "should be 3 years or less"
    'certificate/lifetime-too-long': { severity: 'warning', params: { maxDays: 1096, privateCas: true } },
    // "at least 112 bits of security"; clients refuse less too
    'certificate/weak-key': { severity: 'error', params: { minRsaBits: 2048, minEcBits: 224 } },
    // "SHA-224 or a stronger hashing algorithm"; clients refuse less too
    'certificate/weak-signature': 'error',
    // 3.3.1: "composed entirely of NIST approved algorithms", so no ChaCha20; RSA key transport is left to appendix D
    'cipher/not-allowed': {
      severity: 'warning',
      params: {
        allowed: [
          'TLS_AES_128_GCM_SHA256',
          'TLS_AES_256_GCM_SHA384',
          'TLS_AES_128_CCM_SHA256',
          'TLS_AES_128_CCM_8_SHA256',
          'TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256',
          'TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384',
          'TLS_ECDHE_ECDSA_WITH_AES_128_CCM',
          'TLS_ECDHE_ECDSA_WITH_AES_256_CCM',
          'TLS_ECDHE_ECDSA_WITH_AES_128_CCM_8',
          'TLS_ECDHE_ECDSA_WITH_AES_256_CCM_8',
          'TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256',
          'TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA384',
          'TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA',
          'TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA',
          'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
          'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384',
          'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256',
          'TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384',
          'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA',
          'TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA',
          'TLS_DHE_RSA_WITH_AES_128_GCM_SHA256',
          'TLS_DHE_RSA_WITH_AES_256_GCM_SHA384',
          'TLS_DHE_RSA_WITH_AES_128_CCM',
          'TLS_DHE_RSA_WITH_AES_256_CCM',
          'TLS_DHE_RSA_WITH_AES_128_CCM_8',
          'TLS_DHE_RSA_WITH_AES_256_CCM_8',
          'TLS_DHE_RSA_WITH_AES_128_CBC_SHA256',
          'TLS_DHE_RSA_WITH_AES_256_CBC_SHA256',
          'TLS_DHE_RSA_WITH_AES_128_CBC_SHA',
          'TLS_DHE_RSA_WITH_AES_256_CBC_SHA',
        ],
      },
    },
    // Broken by any standard: RFC 9325 section 4.1
    'cipher/weak': 'error',
    // 3.4.2.2: P-256 and P-384, and others of SP 800-56A. ML-KEM is younger than this text: its hybrids are held against nobody
    'group/not-allowed': {
      severity: 'warning',
      params: {
        allowed: [
          'secp256r1',
          'secp384r1',
          'secp521r1',
          'ffdhe2048',
          'ffdhe3072',
          'ffdhe4096',
          'ffdhe6144',
          'ffdhe8192',
          'X25519MLKEM768',
          'SecP256r1MLKEM768',
          'SecP384r1MLKEM1024',
        ],
      },
    },
    // 112 bits; clients refuse less too
    'group/weak-dh': { severity: 'error', params: { minBits: 2048 } },
    // "all other compression methods shall be disabled"
    'protocol/compression': 'warning',
    // RFC 8996: MUST NOT
    'protocol/deprecated-accepted': 'error',
    // "should not process early data"
    'protocol/early-data': 'warning',
    // Shall be supported below TLS 1.2, where TLS 1.3 is not served
    'protocol/fallback-scsv-ignored': 'warning',
    // "shall support secure renegotiation"; clients refuse a server without
    'protocol/insecure-renegotiation': 'error',
    // "shall be supported"
    'protocol/no-extended-master-secret': 'warning',
    // "Servers shall support TLS 1.2"
    'protocol/tls-1.2-missing': 'error',
    // "shall support TLS 1.3 by January 1, 2024"
    'protocol/tls-1.3-missing': 'error',
    // SHA-224 or stronger
    'protocol/weak-signature-scheme': 'warning',
    // It wants OCSP and staples, which most public CAs have given up: neither is asked for
    'revocation/unknown': { severity: 'warning', onInconclusive: 'warn' },
  },
} satisfies Preset
