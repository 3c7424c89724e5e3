/** RFC 8446 section 4.3.2: a CertificateRequest, which callers without a certificate may not survive. */
import { snippet, type Mend } from '../core/mend.ts'

export default {
  title: 'Ask callers for no certificate',
  rules: ['protocol/client-certificate-requested'],
  servers: {
    nginx: {
      before: snippet`
        ssl_client_certificate /etc/tls/ca.pem;
        ssl_verify_client optional;
      `,
      after: 'ssl_verify_client off;',
      note: 'Where some callers need mTLS, give them a host name of their own.',
    },
    apache: {
      before: snippet`
        SSLCACertificateFile /etc/tls/ca.pem
        SSLVerifyClient optional
      `,
      after: 'SSLVerifyClient none',
    },
    haproxy: {
      before: snippet`
        global
          ca-base /etc/tls
        frontend api
          bind :443 ssl crt /etc/tls/bundle.pem verify optional ca-file ca.pem
      `,
      after: snippet`
        frontend api
          bind :443 ssl crt /etc/tls/bundle.pem
      `,
    },
    envoy: {
      before: snippet`
        require_client_certificate: false
        common_tls_context:
          validation_context:
            trusted_ca: { filename: /etc/tls/ca.pem }
      `,
      after: snippet`
        require_client_certificate: false
        common_tls_context: {}
      `,
      note: 'A validation_context makes Envoy ask, even where no certificate is required.',
    },
    node: {
      before: snippet`
        const ca = readFileSync('/etc/tls/ca.pem')
        https.createServer({ cert, key, ca, requestCert: true }, app)
      `,
      after: 'https.createServer({ cert, key }, app)',
    },
    java: {
      before: 'server.setWantClientAuth(true);',
      after: 'server.setWantClientAuth(false);',
      note: 'Of an SSLServerSocket; setNeedClientAuth likewise.',
    },
    kubernetes: {
      before: snippet`
        metadata:
          annotations:
            nginx.ingress.kubernetes.io/auth-tls-secret: default/callers-ca
            nginx.ingress.kubernetes.io/auth-tls-verify-client: optional
      `,
      after: snippet`
        metadata:
          annotations: {}
      `,
      note: 'Annotations of ingress-nginx.',
    },
  },
} satisfies Mend
