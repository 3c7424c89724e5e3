/** RFC 9525 section 6.3: names are looked for among the subjectAltNames alone. */
import { snippet, type Mend } from '../core/mend.ts'

export default {
  title: 'Request the certificate with every host among its subjectAltNames',
  rules: ['certificate/hostname-mismatch', 'certificate/common-name-only'],
  servers: {
    java: {
      before: snippet`
        keytool -certreq -alias api -keystore keystore.p12 \
          -storepass changeit -file request.pem
      `,
      after: snippet`
        keytool -certreq -alias api -keystore keystore.p12 \
          -storepass changeit -file request.pem \
          -ext SAN=dns:api.example.com,dns:hooks.example.com
      `,
    },
    kubernetes: {
      before: snippet`
        kind: Certificate
        spec:
          commonName: api.example.com
      `,
      after: snippet`
        kind: Certificate
        spec:
          dnsNames: [api.example.com, hooks.example.com]
      `,
      note: 'Certificate of cert-manager.',
    },
    files: {
      before: snippet`
        openssl req -new -key privkey.pem -subj /CN=api.example.com \
          -out request.pem
      `,
      after: snippet`
        openssl req -new -key privkey.pem -subj /CN=api.example.com \
          -addext subjectAltName=DNS:api.example.com,DNS:hooks.example.com \
          -out request.pem
      `,
      note: 'certbot takes a -d for each.',
    },
  },
} satisfies Mend
