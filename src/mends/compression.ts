/** RFC 9325 section 3.3: no TLS compression. */
import type { Mend } from '../core/mend.ts'

export default {
  title: 'Compress nothing in TLS',
  rules: ['protocol/compression'],
  servers: {
    apache: {
      before: 'SSLCompression on',
      after: 'SSLCompression off',
      note: 'Where OpenSSL was built without compression, as in Debian 12, Apache refuses "on".',
    },
  },
} satisfies Mend
