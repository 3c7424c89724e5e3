/** What a CA of one's own puts into a leaf: RFC 5280 sections 4.2.1.6 and 4.2.1.12, RFC 9325 section 4.1. */
import { snippet, type Mend } from '../core/mend.ts'

export default {
  title: 'Issue from a CA of your own what a public one would',
  rules: [
    'certificate/weak-signature',
    'certificate/no-server-auth',
    'certificate/common-name-only',
    'certificate/lifetime-too-long',
  ],
  servers: {
    files: {
      before: snippet`
        openssl x509 -req -in request.pem -CA intermediate.pem \
          -CAkey intermediate-key.pem -sha1 -days 3650 -out leaf.pem
      `,
      after: snippet`
        printf '%s\n' 'subjectAltName = DNS:api.example.com' \
          'extendedKeyUsage = serverAuth' > leaf.ext
        openssl x509 -req -in request.pem -CA intermediate.pem \
          -CAkey intermediate-key.pem -sha256 -days 90 \
          -extfile leaf.ext -out leaf.pem
      `,
    },
  },
} satisfies Mend
