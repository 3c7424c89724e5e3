/** RFC 7633: a certificate with the TLS feature status_request is refused without a stapled response. */
import { snippet, type Mend } from '../core/mend.ts'
import { INGRESS_NGINX } from './ingress-nginx.ts'

export default {
  title: 'Staple what the certificate promises, or promise nothing',
  rules: ['revocation/must-staple-ignored'],
  servers: {
    nginx: {
      before: 'ssl_stapling off;',
      after: snippet`
        ssl_stapling on;
        ssl_stapling_verify on;
        ssl_trusted_certificate /etc/tls/fullchain.pem;
        resolver 127.0.0.53;
      `,
      note: 'The first answers after a start are without a staple: nginx asks the responder when a caller comes.',
    },
    apache: {
      before: 'SSLUseStapling off',
      after: snippet`
        SSLUseStapling on
        SSLStaplingCache shmcb:/run/apache2/stapling(128000)
      `,
      note: 'Both outside of any VirtualHost; needs mod_socache_shmcb.',
    },
    envoy: {
      before: snippet`
        common_tls_context:
          tls_certificates:
            - certificate_chain: { filename: /etc/tls/fullchain.pem }
              private_key: { filename: /etc/tls/privkey.pem }
      `,
      after: snippet`
        common_tls_context:
          tls_certificates:
            - certificate_chain: { filename: /etc/tls/fullchain.pem }
              private_key: { filename: /etc/tls/privkey.pem }
              ocsp_staple: { filename: /etc/tls/leaf.ocsp }
      `,
      note: 'Envoy fetches nothing: the file, in DER, has to be renewed before its nextUpdate.',
    },
    node: {
      before: `const server = https.createServer({ cert, key }, app)`,
      after: snippet`
        const server = https.createServer({ cert, key }, app)
        server.on('OCSPRequest', (certificate, issuer, done) => {
          done(null, readFileSync('/etc/tls/leaf.ocsp'))
        })
      `,
      note: 'Node.js fetches nothing: the file, in DER, has to be renewed before its nextUpdate.',
    },
    java: {
      before: '-Djdk.tls.server.enableStatusRequestExtension=false',
      after: '-Djdk.tls.server.enableStatusRequestExtension=true',
      note: 'Option of the JVM.',
    },
    kubernetes: {
      before: snippet`
        data:
          enable-ocsp: "false"
      `,
      after: snippet`
        data:
          enable-ocsp: "true"
      `,
      note: INGRESS_NGINX,
    },
    files: {
      before: snippet`
        openssl req -new -key privkey.pem -subj /CN=api.example.com \
          -addext subjectAltName=DNS:api.example.com \
          -addext tlsfeature=status_request -out request.pem
      `,
      after: snippet`
        openssl req -new -key privkey.pem -subj /CN=api.example.com \
          -addext subjectAltName=DNS:api.example.com -out request.pem
      `,
      note: 'A certificate issued without must-staple needs no stapling at all.',
    },
  },
} satisfies Mend
