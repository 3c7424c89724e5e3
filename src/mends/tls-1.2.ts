/** RFC 9325 section 3.1.1: TLS 1.2 must be supported. */
import { snippet, type Mend } from '../core/mend.ts'
import { INGRESS_NGINX } from './ingress-nginx.ts'

export default {
  title: 'Accept TLS 1.2 beside TLS 1.3',
  rules: ['protocol/tls-1.2-missing'],
  servers: {
    nginx: {
      before: 'ssl_protocols TLSv1.3;',
      after: 'ssl_protocols TLSv1.2 TLSv1.3;',
    },
    apache: {
      before: 'SSLProtocol -all +TLSv1.3',
      after: 'SSLProtocol -all +TLSv1.2 +TLSv1.3',
    },
    haproxy: {
      before: snippet`
        global
          ssl-default-bind-options ssl-min-ver TLSv1.3
      `,
      after: snippet`
        global
          ssl-default-bind-options ssl-min-ver TLSv1.2
      `,
    },
    envoy: {
      before: snippet`
        common_tls_context:
          tls_params:
            tls_minimum_protocol_version: TLSv1_3
      `,
      after: snippet`
        common_tls_context:
          tls_params:
            tls_minimum_protocol_version: TLSv1_2
      `,
    },
    node: {
      before: `https.createServer({ cert, key, minVersion: 'TLSv1.3' }, app)`,
      after: `https.createServer({ cert, key, minVersion: 'TLSv1.2' }, app)`,
    },
    java: {
      before: '-Djdk.tls.server.protocols=TLSv1.3',
      after: '-Djdk.tls.server.protocols=TLSv1.2,TLSv1.3',
      note: 'Option of the JVM, for servers that name no protocols themselves.',
    },
    kubernetes: {
      before: snippet`
        data:
          ssl-protocols: TLSv1.3
      `,
      after: snippet`
        data:
          ssl-protocols: TLSv1.2 TLSv1.3
      `,
      note: INGRESS_NGINX,
    },
  },
} satisfies Mend
