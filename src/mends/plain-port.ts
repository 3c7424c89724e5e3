/** A port that is meant for TLS and does not speak it. */
import { snippet, type Mend } from '../core/mend.ts'

export default {
  title: 'Speak TLS on the port',
  rules: ['reach/not-tls'],
  servers: {
    nginx: {
      before: 'listen 443;',
      after: 'listen 443 ssl;',
    },
    apache: {
      before: snippet`
        Listen 443
        SSLEngine off
      `,
      after: snippet`
        Listen 443
        SSLEngine on
      `,
    },
    haproxy: {
      before: snippet`
        frontend api
          bind :443
      `,
      after: snippet`
        frontend api
          bind :443 ssl crt /etc/tls/bundle.pem
      `,
    },
    node: {
      before: 'const server = http.createServer(app)',
      after: 'const server = https.createServer({ cert, key }, app)',
    },
    kubernetes: {
      before: snippet`
        kind: Ingress
        spec:
          rules:
            - host: api.example.com
      `,
      after: snippet`
        kind: Ingress
        spec:
          tls:
            - { hosts: [api.example.com], secretName: api-tls }
          rules:
            - host: api.example.com
      `,
    },
  },
} satisfies Mend
