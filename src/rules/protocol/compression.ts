/** RFC 9325 section 3.3: TLS SHOULD NOT compress, since the length of what comes out tells what went in (CRIME). */
import { defineRule, fail, pass } from '../../core/rule.ts'
import { RFC9325 } from '../../spec/sources.ts'

export default defineRule({
  id: 'protocol/compression',
  title: 'Records are not compressed',
  cites: [RFC9325.at('3.3')],
  // Clients that do not offer compression never get it, and those that offer it want it.
  breaks: [],
  fix: 'Switch it off in the server (Apache "SSLCompression off") or in its TLS library (OpenSSL: SSL_OP_NO_COMPRESSION).',
  reads: ['compression'],
  params: {},
  check({ compression: { version, method } }) {
    return method === null
      ? pass
      : fail(`records in ${version} are compressed with ${method}`, { observed: method, required: 'no compression' })
  },
})
