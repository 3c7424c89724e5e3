/** RFC 8446 section 4.4.2: the leaf, then each certificate that certifies the one before it. */
import { snippet, type Mend } from '../core/mend.ts'

export default {
  title: 'Send the intermediates with the leaf',
  rules: ['chain/incomplete', 'chain/repaired-by-browsers'],
  servers: {
    nginx: {
      before: 'ssl_certificate /etc/tls/leaf.pem;',
      after: 'ssl_certificate /etc/tls/fullchain.pem;',
      note: 'The leaf, then its intermediates, without the root: certbot writes it by that name.',
    },
    apache: {
      before: 'SSLCertificateFile /etc/tls/leaf.pem',
      after: 'SSLCertificateFile /etc/tls/fullchain.pem',
      note: 'Apache 2.4.8 or later; older ones take the intermediates by SSLCertificateChainFile.',
    },
    haproxy: {
      before: 'cat leaf.pem privkey.pem > bundle.pem',
      after: 'cat leaf.pem intermediate.pem privkey.pem > bundle.pem',
      note: 'The file after "crt" in the bind line.',
    },
    envoy: {
      before: snippet`
        common_tls_context:
          tls_certificates:
            - certificate_chain: { filename: /etc/tls/leaf.pem }
              private_key: { filename: /etc/tls/privkey.pem }
      `,
      after: snippet`
        common_tls_context:
          tls_certificates:
            - certificate_chain: { filename: /etc/tls/fullchain.pem }
              private_key: { filename: /etc/tls/privkey.pem }
      `,
    },
    node: {
      before: `const cert = readFileSync('/etc/tls/leaf.pem')`,
      after: `const cert = readFileSync('/etc/tls/fullchain.pem')`,
      note: 'The "ca" option is for the certificates of callers, and is no place for intermediates.',
    },
    java: {
      before: snippet`
        openssl pkcs12 -export -in leaf.pem -inkey privkey.pem \
          -passout pass:changeit -out api.p12
        keytool -importkeystore -noprompt \
          -srckeystore api.p12 -srcstorepass changeit \
          -destkeystore keystore.p12 -deststorepass changeit
      `,
      after: snippet`
        openssl pkcs12 -export -in fullchain.pem -inkey privkey.pem \
          -passout pass:changeit -out api.p12
        keytool -importkeystore -noprompt \
          -srckeystore api.p12 -srcstorepass changeit \
          -destkeystore keystore.p12 -deststorepass changeit
      `,
      note: 'Java sends the chain of the entry whose key it takes: an intermediate in an entry of its own is not sent.',
    },
    kubernetes: {
      before: snippet`
        apiVersion: v1
        kind: Secret
        type: kubernetes.io/tls
        metadata:
          name: api-tls
        stringData:
          tls.key: |
            -----BEGIN PRIVATE KEY----- ...
          tls.crt: |
            -----BEGIN CERTIFICATE----- ... of the leaf
      `,
      after: snippet`
        apiVersion: v1
        kind: Secret
        type: kubernetes.io/tls
        metadata:
          name: api-tls
        stringData:
          tls.key: |
            -----BEGIN PRIVATE KEY----- ...
          tls.crt: |
            -----BEGIN CERTIFICATE----- ... of the leaf
            -----BEGIN CERTIFICATE----- ... of its intermediate
      `,
      note: 'Or have cert-manager write the Secret.',
    },
  },
} satisfies Mend
