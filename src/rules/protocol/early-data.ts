/**
 * Early data (0-RTT), which whoever recorded it can send again: RFC 8446 section 8. What a request changes is then changed
 * twice, unless the application knows early requests and holds back (RFC 8470 section 3), which is not to be seen from here.
 */
import { defineRule, fail, pass } from '../../core/rule.ts'
import { RFC8446, RFC8470, RFC9325 } from '../../spec/sources.ts'

export default defineRule({
  id: 'protocol/early-data',
  title: 'No request can be replayed as early data',
  cites: [RFC8446.at('8'), RFC8470.at('3'), RFC9325.at('3.10')],
  // It is the callers' choice whether they send any.
  breaks: [],
  fix: 'Switch it off: nginx "ssl_early_data off;". Otherwise have the application answer early requests that change something with 425 (Too Early), RFC 8470 section 5.2, and waive this.',
  reads: ['earlyData'],
  params: {},
  check({ earlyData: { maxBytes } }) {
    return maxBytes === 0
      ? pass
      : fail(`tickets allow ${String(maxBytes)} bytes of early data, which can be replayed`, {
          observed: maxBytes,
          required: 0,
        })
  },
})
