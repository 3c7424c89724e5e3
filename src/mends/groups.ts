/** Mozilla guidelines 6.0, "intermediate": X25519, P-256 and P-384. */
import { snippet, type Mend } from '../core/mend.ts'
import { INGRESS_NGINX } from './ingress-nginx.ts'

export default {
  title: 'Agree on keys by the groups of the policy alone',
  rules: ['group/not-allowed'],
  servers: {
    nginx: {
      before: 'ssl_ecdh_curve secp521r1:secp384r1;',
      after: 'ssl_ecdh_curve X25519:prime256v1:secp384r1;',
    },
    apache: {
      before: 'SSLOpenSSLConfCmd Groups secp521r1:secp384r1',
      after: 'SSLOpenSSLConfCmd Groups X25519:prime256v1:secp384r1',
    },
    haproxy: {
      before: snippet`
        global
          ssl-default-bind-curves P-521:P-384
      `,
      after: snippet`
        global
          ssl-default-bind-curves X25519:P-256:P-384
      `,
    },
    envoy: {
      before: snippet`
        common_tls_context:
          tls_params:
            ecdh_curves: [P-521, P-384]
      `,
      after: snippet`
        common_tls_context:
          tls_params:
            ecdh_curves: [X25519, P-256, P-384]
      `,
    },
    node: {
      before: `https.createServer({ cert, key, ecdhCurve: 'P-521:P-384' }, app)`,
      after: snippet`
        const ecdhCurve = 'X25519:P-256:P-384'
        https.createServer({ cert, key, ecdhCurve }, app)
      `,
    },
    java: {
      before: '-Djdk.tls.namedGroups=secp521r1,secp384r1',
      after: '-Djdk.tls.namedGroups=x25519,secp256r1,secp384r1',
      note: 'Option of the JVM.',
    },
    kubernetes: {
      before: snippet`
        data:
          ssl-ecdh-curve: secp521r1:secp384r1
      `,
      after: snippet`
        data:
          ssl-ecdh-curve: X25519:prime256v1:secp384r1
      `,
      note: INGRESS_NGINX,
    },
  },
} satisfies Mend
