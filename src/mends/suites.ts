/** RFC 9325 section 4.2 and Mozilla guidelines 6.0, "intermediate": AEAD with forward secrecy, up to TLS 1.2. */
import { snippet, type Mend } from '../core/mend.ts'
import { INGRESS_NGINX } from './ingress-nginx.ts'

export default {
  title: 'Take suites with AEAD and forward secrecy alone',
  rules: ['cipher/weak', 'cipher/no-forward-secrecy', 'cipher/cbc', 'cipher/not-allowed'],
  servers: {
    nginx: {
      before: 'ssl_ciphers ALL:@SECLEVEL=0;',
      after: 'ssl_ciphers ECDHE+AESGCM:ECDHE+CHACHA20;',
    },
    apache: {
      before: 'SSLCipherSuite ALL:@SECLEVEL=0',
      after: 'SSLCipherSuite ECDHE+AESGCM:ECDHE+CHACHA20',
    },
    haproxy: {
      before: snippet`
        global
          ssl-default-bind-ciphers ALL:@SECLEVEL=0
      `,
      after: snippet`
        global
          ssl-default-bind-ciphers ECDHE+AESGCM:ECDHE+CHACHA20
      `,
      note: 'A list after "ciphers" in a bind line goes before the default.',
    },
    envoy: {
      before: snippet`
        common_tls_context:
          tls_params:
            cipher_suites:
              - ECDHE-RSA-AES128-GCM-SHA256
              - ECDHE-RSA-AES128-SHA
              - AES128-GCM-SHA256
              - AES128-SHA
      `,
      after: snippet`
        common_tls_context:
          tls_params:
            cipher_suites:
              - ECDHE-ECDSA-AES128-GCM-SHA256
              - ECDHE-RSA-AES128-GCM-SHA256
              - ECDHE-ECDSA-AES256-GCM-SHA384
              - ECDHE-RSA-AES256-GCM-SHA384
              - ECDHE-ECDSA-CHACHA20-POLY1305
              - ECDHE-RSA-CHACHA20-POLY1305
      `,
    },
    node: {
      before: `https.createServer({ cert, key, ciphers: 'ALL:@SECLEVEL=0' }, app)`,
      after: snippet`
        const ciphers = 'ECDHE+AESGCM:ECDHE+CHACHA20'
        https.createServer({ cert, key, ciphers }, app)
      `,
    },
    java: {
      before: 'server.setEnabledCipherSuites(server.getSupportedCipherSuites());',
      after: snippet`
        server.setEnabledCipherSuites(new String[] {
          "TLS_AES_128_GCM_SHA256",
          "TLS_AES_256_GCM_SHA384",
          "TLS_CHACHA20_POLY1305_SHA256",
          "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256",
          "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256",
          "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384",
          "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384",
          "TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256",
          "TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256",
        });
      `,
      note: 'Of an SSLServerSocket; without code, -Djdk.tls.server.cipherSuites takes the same names, with commas.',
    },
    kubernetes: {
      before: snippet`
        data:
          ssl-ciphers: ALL:@SECLEVEL=0
      `,
      after: snippet`
        data:
          ssl-ciphers: ECDHE+AESGCM:ECDHE+CHACHA20
      `,
      note: INGRESS_NGINX,
    },
  },
} satisfies Mend
