/** Mozilla guidelines 6.0: X25519MLKEM768 first, for callers that know it. */
import { snippet, type Mend } from '../core/mend.ts'

export default {
  title: 'Offer a hybrid with ML-KEM before the classical groups',
  rules: ['group/no-post-quantum'],
  servers: {
    nginx: {
      before: 'ssl_ecdh_curve X25519:prime256v1:secp384r1;',
      after: 'ssl_ecdh_curve X25519MLKEM768:X25519:prime256v1:secp384r1;',
      note: 'With OpenSSL 3.5 or later: on an older one nginx refuses the name, and does not start.',
    },
    apache: {
      before: 'SSLOpenSSLConfCmd Groups X25519:prime256v1:secp384r1',
      after: 'SSLOpenSSLConfCmd Groups X25519MLKEM768:X25519:prime256v1:secp384r1',
      note: 'With OpenSSL 3.5 or later: on an older one Apache refuses the name, and does not start.',
    },
    haproxy: {
      before: snippet`
        global
          ssl-default-bind-curves X25519:P-256:P-384
      `,
      after: snippet`
        global
          ssl-default-bind-curves X25519MLKEM768:X25519:P-256:P-384
      `,
      note: 'With OpenSSL 3.5 or later: on an older one HAProxy refuses the name, and does not start.',
    },
    envoy: {
      before: snippet`
        common_tls_context:
          tls_params:
            ecdh_curves: [X25519, P-256]
      `,
      after: snippet`
        common_tls_context:
          tls_params:
            ecdh_curves: [X25519MLKEM768, X25519, P-256]
      `,
      note: 'Users report it to work with Envoy 1.33.2 (envoyproxy/envoy issue 33941).',
    },
    node: {
      before: `https.createServer({ cert, key, ecdhCurve: 'X25519:P-256' }, app)`,
      after: snippet`
        const ecdhCurve = 'X25519MLKEM768:X25519:P-256'
        https.createServer({ cert, key, ecdhCurve }, app)
      `,
      note: 'Node.js 24, which offers it by itself where ecdhCurve is left out; older ones refuse the name.',
    },
  },
} satisfies Mend
