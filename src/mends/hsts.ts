/** RFC 6797 section 6.1; two years, as in the Mozilla guidelines 6.0. */
import { snippet, type Mend } from '../core/mend.ts'
import { INGRESS_NGINX } from './ingress-nginx.ts'

export default {
  title: 'Send Strict-Transport-Security, for two years, with every answer',
  rules: ['http/hsts-missing', 'http/hsts-too-short', 'compare/hsts-differs'],
  servers: {
    nginx: {
      before: 'add_header Strict-Transport-Security max-age=300;',
      after: 'add_header Strict-Transport-Security max-age=63072000 always;',
      note: 'Without "always" errors go without it. A location with an add_header of its own inherits none.',
    },
    apache: {
      before: 'Header set Strict-Transport-Security max-age=300',
      after: 'Header always set Strict-Transport-Security max-age=63072000',
      note: 'Needs mod_headers.',
    },
    haproxy: {
      before: snippet`
        frontend api
          bind :443 ssl crt /etc/tls/bundle.pem
          http-response set-header Strict-Transport-Security max-age=300
      `,
      after: snippet`
        frontend api
          bind :443 ssl crt /etc/tls/bundle.pem
          http-after-response set-header Strict-Transport-Security max-age=63072000
      `,
      note: 'HAProxy 2.2 or later; http-response leaves out the answers that are of HAProxy itself.',
    },
    envoy: {
      before: snippet`
        response_headers_to_add:
          - header:
              key: strict-transport-security
              value: max-age=300
      `,
      after: snippet`
        response_headers_to_add:
          - header:
              key: strict-transport-security
              value: max-age=63072000
            append_action: OVERWRITE_IF_EXISTS_OR_ADD
      `,
      note: 'In the route configuration.',
    },
    node: {
      before: `response.setHeader('Strict-Transport-Security', 'max-age=300')`,
      after: `response.setHeader('Strict-Transport-Security', 'max-age=63072000')`,
    },
    java: {
      before: snippet`
        exchange.getResponseHeaders()
            .set("Strict-Transport-Security", "max-age=300");
      `,
      after: snippet`
        exchange.getResponseHeaders()
            .set("Strict-Transport-Security", "max-age=63072000");
      `,
      note: 'HttpExchange of jdk.httpserver.',
    },
    kubernetes: {
      before: snippet`
        data:
          hsts: "false"
      `,
      after: snippet`
        data:
          hsts: "true"
          hsts-max-age: "63072000"
      `,
      note: INGRESS_NGINX,
    },
  },
} satisfies Mend
