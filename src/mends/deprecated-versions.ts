/** RFC 8996: TLS 1.0 and 1.1 must not be used. */
import { snippet, type Mend } from '../core/mend.ts'
import { INGRESS_NGINX } from './ingress-nginx.ts'

export default {
  title: 'Accept nothing older than TLS 1.2',
  rules: ['protocol/deprecated-accepted', 'protocol/not-allowed'],
  servers: {
    nginx: {
      before: 'ssl_protocols TLSv1 TLSv1.1 TLSv1.2 TLSv1.3;',
      after: 'ssl_protocols TLSv1.2 TLSv1.3;',
      note: 'Set it in http: of server blocks that share an address the default one decides (nginx 1.22).',
    },
    apache: {
      before: 'SSLProtocol all',
      after: 'SSLProtocol -all +TLSv1.2 +TLSv1.3',
      note: 'On OpenSSL 3.0 the old ones are accepted only with @SECLEVEL=0 among the suites.',
    },
    haproxy: {
      before: snippet`
        global
          ssl-default-bind-options ssl-min-ver TLSv1.0
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
            tls_minimum_protocol_version: TLSv1_0
      `,
      after: snippet`
        common_tls_context:
          tls_params:
            tls_minimum_protocol_version: TLSv1_2
      `,
      note: 'Envoy 1.21 and older accept TLS 1.0 where it is left out.',
    },
    node: {
      before: `https.createServer({ cert, key, minVersion: 'TLSv1' }, app)`,
      after: `https.createServer({ cert, key, minVersion: 'TLSv1.2' }, app)`,
    },
    java: {
      before: '-Djdk.tls.server.protocols=TLSv1,TLSv1.1,TLSv1.2,TLSv1.3',
      after: '-Djdk.tls.server.protocols=TLSv1.2,TLSv1.3',
      note: 'Option of the JVM, for servers that name no protocols themselves.',
    },
    kubernetes: {
      before: snippet`
        data:
          ssl-protocols: TLSv1 TLSv1.1 TLSv1.2 TLSv1.3
      `,
      after: snippet`
        data:
          ssl-protocols: TLSv1.2 TLSv1.3
      `,
      note: INGRESS_NGINX,
    },
  },
} satisfies Mend
