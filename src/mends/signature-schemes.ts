/** RFC 9155: no MD5 and no SHA-1 in the signatures of TLS 1.2. */
import { snippet, type Mend } from '../core/mend.ts'

export default {
  title: 'Sign handshakes with SHA-256 or better',
  rules: ['protocol/weak-signature-scheme'],
  servers: {
    nginx: {
      before: 'ssl_ciphers DEFAULT:@SECLEVEL=0;',
      after: snippet`
        ssl_ciphers ECDHE+AESGCM:ECDHE+CHACHA20;
        ssl_conf_command SignatureAlgorithms ECDSA+SHA256:RSA-PSS+SHA256:RSA+SHA256;
      `,
      note: 'nginx 1.19.4 or later. From OpenSSL 3.0 on, to drop @SECLEVEL=0 is enough against SHA-1.',
    },
    apache: {
      before: 'SSLCipherSuite DEFAULT:@SECLEVEL=0',
      after: snippet`
        SSLCipherSuite ECDHE+AESGCM:ECDHE+CHACHA20
        SSLOpenSSLConfCmd SignatureAlgorithms ECDSA+SHA256:RSA-PSS+SHA256:RSA+SHA256
      `,
      note: 'From OpenSSL 3.0 on, to drop @SECLEVEL=0 is enough against SHA-1.',
    },
    haproxy: {
      before: snippet`
        global
          ssl-default-bind-ciphers DEFAULT:@SECLEVEL=0
      `,
      after: snippet`
        global
          ssl-default-bind-ciphers ECDHE+AESGCM:ECDHE+CHACHA20
      `,
      note: 'Enough against SHA-1 from OpenSSL 3.0 on.',
    },
    envoy: {
      before: snippet`
        common_tls_context:
          tls_params:
            signature_algorithms: [rsa_pss_rsae_sha256, rsa_pkcs1_sha1]
      `,
      after: snippet`
        common_tls_context:
          tls_params:
            signature_algorithms:
              - ecdsa_secp256r1_sha256
              - rsa_pss_rsae_sha256
              - rsa_pkcs1_sha256
      `,
    },
    node: {
      before: `https.createServer({ cert, key, ciphers: 'DEFAULT:@SECLEVEL=0' }, app)`,
      after: snippet`
        const sigalgs = 'ECDSA+SHA256:RSA-PSS+SHA256:RSA+SHA256'
        https.createServer({ cert, key, sigalgs }, app)
      `,
    },
    java: {
      before: '-Djdk.tls.server.SignatureSchemes=rsa_pss_rsae_sha256,rsa_pkcs1_sha1',
      after: '-Djdk.tls.server.SignatureSchemes=rsa_pss_rsae_sha256,rsa_pkcs1_sha256',
      note: 'Option of the JVM; for an EC key ecdsa_secp256r1_sha256. Left out, Java 17.0.15 signs with SHA-1 for who asks.',
    },
  },
} satisfies Mend
