/** RFC 7627. */
import type { Mend } from '../core/mend.ts'

export default {
  title: 'Leave the extended master secret on',
  rules: ['protocol/no-extended-master-secret'],
  servers: {
    nginx: {
      before: 'ssl_conf_command Options -ExtendedMasterSecret;',
      after: 'ssl_conf_command Options ExtendedMasterSecret;',
      note: 'On by itself from OpenSSL 1.1.0 on; only OpenSSL 3.0 and later can switch it off.',
    },
    apache: {
      before: 'SSLOpenSSLConfCmd Options -ExtendedMasterSecret',
      after: 'SSLOpenSSLConfCmd Options ExtendedMasterSecret',
    },
    java: {
      before: '-Djdk.tls.useExtendedMasterSecret=false',
      after: '-Djdk.tls.useExtendedMasterSecret=true',
      note: 'Option of the JVM.',
    },
  },
} satisfies Mend
