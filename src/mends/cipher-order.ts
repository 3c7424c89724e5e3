/** RFC 9325 section 4.2.1: the server chooses among the suites that it is offered. */
import { snippet, type Mend } from '../core/mend.ts'

export default {
  title: 'Let the server choose the suite',
  rules: ['cipher/order-not-enforced'],
  servers: {
    nginx: {
      before: 'ssl_prefer_server_ciphers off;',
      after: 'ssl_prefer_server_ciphers on;',
    },
    apache: {
      before: 'SSLHonorCipherOrder off',
      after: 'SSLHonorCipherOrder on',
    },
    haproxy: {
      before: snippet`
        global
          ssl-default-bind-options prefer-client-ciphers ssl-min-ver TLSv1.2
      `,
      after: snippet`
        global
          ssl-default-bind-options ssl-min-ver TLSv1.2
          ssl-default-bind-ciphers ECDHE+AESGCM
      `,
      note: 'In the bind lines too. HAProxy 2.6 gives ChaCha20, where it has it, to callers that put it first.',
    },
    node: {
      before: `https.createServer({ cert, key, honorCipherOrder: false }, app)`,
      after: `https.createServer({ cert, key, honorCipherOrder: true }, app)`,
    },
    java: {
      before: 'parameters.setUseCipherSuitesOrder(false);',
      after: snippet`
        parameters.setUseCipherSuitesOrder(true);
        server.setSSLParameters(parameters);
      `,
      note: 'SSLParameters of an SSLServerSocket.',
    },
  },
} satisfies Mend
