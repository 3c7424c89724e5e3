/** A trust store so old that it says more of the past than of what callers trust. */
import { defineRule, fail, notApplicable, pass } from '../../core/rule.ts'
import { RFC5280 } from '../../spec/sources.ts'

export default defineRule({
  id: 'chain/stale-store',
  title: 'No trust store of the endpoint is older than 18 months',
  cites: [RFC5280.at('6.1.1')],
  // Nobody is refused for the age of a store, but for what has come or gone since.
  breaks: [],
  fix: 'Update what the store came with (the JDK, the system, Python packages), or take the endpoint’s trust from one that is kept up to date.',
  reads: ['trustPaths'],
  params: {},
  check({ trustPaths: { stores } }) {
    if (stores.length === 0) return notApplicable('no trust store was asked')
    const stale = stores.filter(({ isStale }) => isStale)
    if (stale.length === 0) return pass
    return stale.map(({ store, date }) =>
      fail(
        `the trust store ${store} is of ${String(date)}: roots that have come or gone since are not in it`,
        { observed: date, required: 'at most 18 months old' },
        store,
      ),
    )
  },
})
