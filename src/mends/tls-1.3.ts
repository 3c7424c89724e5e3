/** RFC 9325 section 3.1.1: TLS 1.3 should be supported. */
import { snippet, type Mend } from '../core/mend.ts'
import { INGRESS_NGINX } from './ingress-nginx.ts'

export default {
  title: 'Accept TLS 1.3 beside TLS 1.2',
  rules: ['protocol/tls-1.3-missing'],
  servers: {
    nginx: {
      before: 'ssl_protocols TLSv1.2;',
      after: 'ssl_protocols TLSv1.2 TLSv1.3;',
      note: 'With OpenSSL 1.1.1 or later.',
    },
    apache: {
      before: 'SSLProtocol -all +TLSv1.2',
      after: 'SSLProtocol -all +TLSv1.2 +TLSv1.3',
      note: 'With OpenSSL 1.1.1 or later.',
    },
    haproxy: {
      before: snippet`
        global
          ssl-default-bind-options ssl-min-ver TLSv1.2 ssl-max-ver TLSv1.2
      `,
      after: snippet`
        global
          ssl-default-bind-options ssl-min-ver TLSv1.2
      `,
      note: 'With OpenSSL 1.1.1 or later.',
    },
    envoy: {
      before: snippet`
        common_tls_context:
          tls_params:
            tls_maximum_protocol_version: TLSv1_2
      `,
      after: snippet`
        common_tls_context:
          tls_params:
            tls_maximum_protocol_version: TLSv1_3
      `,
    },
    node: {
      before: `https.createServer({ cert, key, maxVersion: 'TLSv1.2' }, app)`,
      after: `https.createServer({ cert, key, maxVersion: 'TLSv1.3' }, app)`,
    },
    java: {
      before: '-Djdk.tls.server.protocols=TLSv1.2',
      after: '-Djdk.tls.server.protocols=TLSv1.2,TLSv1.3',
      note: 'Option of the JVM, for servers that name no protocols themselves.',
    },
    kubernetes: {
      before: snippet`
        data:
          ssl-protocols: TLSv1.2
      `,
      after: snippet`
        data:
          ssl-protocols: TLSv1.2 TLSv1.3
      `,
      note: INGRESS_NGINX,
    },
  },
} satisfies Mend
