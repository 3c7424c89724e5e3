/** RFC 8446 appendix E.5: early data can be replayed; RFC 8470 for HTTP. */
import { snippet, type Mend } from '../core/mend.ts'
import { INGRESS_NGINX } from './ingress-nginx.ts'

export default {
  title: 'Refuse early data, which can be replayed',
  rules: ['protocol/early-data'],
  servers: {
    nginx: {
      before: 'ssl_early_data on;',
      after: 'ssl_early_data off;',
    },
    haproxy: {
      before: snippet`
        frontend api
          bind :443 ssl crt /etc/tls/bundle.pem allow-0rtt
      `,
      after: snippet`
        frontend api
          bind :443 ssl crt /etc/tls/bundle.pem
      `,
    },
    kubernetes: {
      before: snippet`
        data:
          ssl-early-data: "true"
      `,
      after: snippet`
        data:
          ssl-early-data: "false"
      `,
      note: INGRESS_NGINX,
    },
  },
} satisfies Mend
