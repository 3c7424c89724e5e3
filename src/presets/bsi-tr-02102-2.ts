/**
 * BSI TR-02102-2 of 2026-01 (TLS), read at second hand: so nothing of its own is more than a warning. What is an error stops
 * clients, or is forbidden by an RFC.
 */
import type { Preset } from '../core/policy.ts'
import { CALLABLE } from './shared/callable.ts'

export default {
  name: 'bsi-tr-02102-2',
  version: '1',
  title: 'Evidence for BSI TR-02102-2 (2026-01), use of TLS',
  source: {
    text: 'BSI TR-02102-2 of 2026-01, as der-windows-papst.de reports it (2026-03-02); tables of earlier versions by TLS-Scanner and winkler-winsen/BSI_TR-02102-2_Cipher_suites',
    url: 'https://www.bsi.bund.de/SharedDocs/Downloads/EN/BSI/Publications/TechGuidelines/TG02102/BSI-TR-02102-2.html',
    readOn: '2026-12-01',
  },
  rules: {
    ...CALLABLE,
    // RSA PKCS #1 v1.5 is withdrawn: of a certificate its CA has the choice
    'certificate/signature-not-allowed': {
      severity: 'notice',
      params: { allowed: ['rsassaPss', 'ecdsa-with-SHA256', 'ecdsa-with-SHA384', 'ecdsa-with-SHA512'] },
    },
    // 3000 bits or more since 2024; from memory
    'certificate/weak-key': { severity: 'warning', params: { minRsaBits: 3000, minEcBits: 250 } },
    'certificate/weak-signature': 'error',
    // Recommended with encrypt-then-MAC
    'cipher/cbc': 'notice',
    // Table 1 and table 11 of 2023-01; DHE until the end of 2029
    'cipher/not-allowed': {
      severity: 'warning',
      params: {
        allowed: [
          'TLS_AES_128_GCM_SHA256',
          'TLS_AES_256_GCM_SHA384',
          'TLS_AES_128_CCM_SHA256',
          'TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256',
          'TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA384',
          'TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256',
          'TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384',
          'TLS_ECDHE_ECDSA_WITH_AES_128_CCM',
          'TLS_ECDHE_ECDSA_WITH_AES_256_CCM',
          'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256',
          'TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384',
          'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
          'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384',
          'TLS_DHE_RSA_WITH_AES_128_CBC_SHA256',
          'TLS_DHE_RSA_WITH_AES_256_CBC_SHA256',
          'TLS_DHE_RSA_WITH_AES_128_GCM_SHA256',
          'TLS_DHE_RSA_WITH_AES_256_GCM_SHA384',
          'TLS_DHE_RSA_WITH_AES_128_CCM',
          'TLS_DHE_RSA_WITH_AES_256_CCM',
        ],
      },
    },
    // Broken by any standard: RFC 9325 section 4.1
    'cipher/weak': 'error',
    // Classical key agreement alone until the end of 2031
    'group/no-post-quantum': 'notice',
    // x25519 is not among them, from memory. Which hybrids the guideline names is not known here: they are held against nobody
    'group/not-allowed': {
      severity: 'warning',
      params: {
        allowed: [
          'secp256r1',
          'secp384r1',
          'secp521r1',
          'brainpoolP256r1',
          'brainpoolP384r1',
          'brainpoolP512r1',
          'brainpoolP256r1tls13',
          'brainpoolP384r1tls13',
          'brainpoolP512r1tls13',
          'ffdhe2048',
          'ffdhe3072',
          'ffdhe4096',
          'X25519MLKEM768',
          'SecP256r1MLKEM768',
          'SecP384r1MLKEM1024',
        ],
      },
    },
    // What RFC 9325 section 4.5 and clients ask for
    'group/weak-dh': { severity: 'error', params: { minBits: 2048 } },
    'protocol/compression': 'warning',
    // RFC 8996: MUST NOT
    'protocol/deprecated-accepted': 'error',
    'protocol/early-data': 'warning',
    // Clients refuse a server without RFC 5746
    'protocol/insecure-renegotiation': 'error',
    'protocol/no-extended-master-secret': 'warning',
    // RSA PKCS #1 v1.5 is withdrawn
    'protocol/signature-scheme-not-allowed': {
      severity: 'warning',
      params: {
        allowed: [
          'rsa_pss_rsae_sha256',
          'rsa_pss_rsae_sha384',
          'rsa_pss_rsae_sha512',
          'rsa_pss_pss_sha256',
          'rsa_pss_pss_sha384',
          'rsa_pss_pss_sha512',
          'ecdsa_secp256r1_sha256',
          'ecdsa_secp384r1_sha384',
          'ecdsa_secp521r1_sha512',
          'ecdsa_brainpoolP256r1tls13_sha256',
          'ecdsa_brainpoolP384r1tls13_sha384',
          'ecdsa_brainpoolP512r1tls13_sha512',
        ],
      },
    },
    // TLS 1.2 until the end of 2031
    'protocol/tls-1.3-missing': 'warning',
  },
} satisfies Preset
