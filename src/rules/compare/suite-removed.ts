/** A cipher suite that callers may rely on, gone where they are sent next; in versions that both accept. */
import { defineComparison, fail, pass } from '../../core/rule.ts'
import { RFC8446 } from '../../spec/sources.ts'

export default defineComparison({
  id: 'compare/suite-removed',
  title: 'Every cipher suite of the first environment is accepted in the second',
  cites: [RFC8446.at('4.1.2')],
  breaks: [{ client: 'a client that shares no other suite', error: 'sslv3 alert handshake failure' }],
  fix: 'Configure both environments alike, from one source; or list the difference under ignore.',
  reads: ['cipherSuites'],
  compare({ cipherSuites: from }, { cipherSuites: to }) {
    const removed = Object.entries(from).flatMap(([version, suites]) => {
      const there = to[version]
      return there === undefined
        ? []
        : suites
            .filter(({ code }) => !there.some((suite) => suite.code === code))
            .map(({ name }) => `${version} ${name}`)
    })
    return removed.length === 0
      ? pass
      : fail(
          `${String(removed.length)} cipher ${removed.length === 1 ? 'suite is' : 'suites are'} no longer accepted`,
          { observed: removed, required: 'none removed' },
        )
  },
})
