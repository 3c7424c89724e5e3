/** RFC 8446 section 4.4.2: each certificate certifies the one before it, and the root may be left out. */
import { snippet, type Mend } from '../core/mend.ts'

export default {
  title: 'Send the leaf, then its issuers, each once, without the root',
  rules: ['chain/out-of-order', 'chain/superfluous'],
  servers: {
    haproxy: {
      before: 'cat leaf.pem root.pem intermediate.pem privkey.pem > bundle.pem',
      after: 'cat leaf.pem intermediate.pem privkey.pem > bundle.pem',
    },
    java: {
      before: snippet`
        cat leaf.pem intermediate.pem root.pem > fullchain.pem
        openssl pkcs12 -export -in fullchain.pem -inkey privkey.pem \
          -passout pass:changeit -out keystore.p12
      `,
      after: snippet`
        cat leaf.pem intermediate.pem > fullchain.pem
        openssl pkcs12 -export -in fullchain.pem -inkey privkey.pem \
          -passout pass:changeit -out keystore.p12
      `,
    },
    files: {
      before: 'cat leaf.pem root.pem intermediate.pem > fullchain.pem',
      after: 'cat leaf.pem intermediate.pem > fullchain.pem',
      note: 'What each certificate is: openssl x509 -noout -subject -issuer -in leaf.pem.',
    },
  },
} satisfies Mend
