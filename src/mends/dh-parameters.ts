/** RFC 9325 section 4.2: ECDHE rather than DHE; where DHE must stay, a group of RFC 7919. */
import { snippet, type Mend } from '../core/mend.ts'

export default {
  title: 'Do without DHE, or give it a group of 2048 bits',
  rules: ['group/weak-dh'],
  servers: {
    nginx: {
      before: snippet`
        ssl_ciphers ECDHE+AESGCM:DHE+AESGCM:@SECLEVEL=0;
        ssl_dhparam /etc/tls/dh1024.pem;
      `,
      after: 'ssl_ciphers ECDHE+AESGCM:ECDHE+CHACHA20;',
      note: 'Where DHE must stay: openssl genpkey -genparam -algorithm DH -pkeyopt group:ffdhe2048 -out dh.pem.',
    },
    apache: {
      before: 'SSLCipherSuite ECDHE+AESGCM:DHE+AESGCM',
      after: 'SSLCipherSuite ECDHE+AESGCM:ECDHE+CHACHA20',
    },
    haproxy: {
      before: snippet`
        global
          ssl-default-bind-ciphers ECDHE+AESGCM:DHE+AESGCM
          tune.ssl.default-dh-param 1024
      `,
      after: snippet`
        global
          ssl-default-bind-ciphers ECDHE+AESGCM:ECDHE+CHACHA20
          tune.ssl.default-dh-param 2048
      `,
      note: 'On OpenSSL 3.0 HAProxy 2.6 goes without DHE rather than load 1024 bits.',
    },
    node: {
      before: snippet`
        const ciphers = 'ECDHE+AESGCM:DHE+AESGCM:@SECLEVEL=0'
        const dhparam = readFileSync('/etc/tls/dh1024.pem')
        https.createServer({ cert, key, ciphers, dhparam }, app)
      `,
      after: snippet`
        const ciphers = 'ECDHE+AESGCM:ECDHE+CHACHA20'
        https.createServer({ cert, key, ciphers }, app)
      `,
    },
    java: {
      before: '-Djdk.tls.ephemeralDHKeySize=1024',
      after: '-Djdk.tls.ephemeralDHKeySize=2048',
      note: 'Option of the JVM.',
    },
    kubernetes: {
      before: snippet`
        data:
          ssl-dh-param: ingress-nginx/dh1024
      `,
      after: snippet`
        data:
          ssl-ciphers: ECDHE+AESGCM:ECDHE+CHACHA20
      `,
      note: 'ConfigMap of ingress-nginx, which has no DHE without ssl-dh-param.',
    },
  },
} satisfies Mend
