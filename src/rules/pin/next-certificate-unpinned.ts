/** The next certificate against what callers have pinned by now: this fails before it is deployed, when it costs nothing. */
import { defineRule, fail, notApplicable, pass } from '../../core/rule.ts'
import { RFC7469 } from '../../spec/sources.ts'
import { allPinsOf, evidenceOfKeys, pinnedKeysOf, pinOf, showKeys, showPins } from './held.ts'

export default defineRule({
  id: 'pin/next-certificate-unpinned',
  title: 'A key of the chain that will be served next is pinned',
  cites: [RFC7469.at('2.6')],
  breaks: [
    {
      client: 'curl 7.88 with --pinnedpubkey, once it is served',
      error: 'curl: (90) SSL: public key does not match pinned public key',
    },
  ],
  fix: 'Have the certificate issued for a pinned key, the one in use (certbot --reuse-key) or that of a backup pin. For another key give its pin to all callers first, and deploy when they have it.',
  reads: ['nextChain'],
  params: {},
  check({ nextChain: { source, ways } }, { target: { endpoint } }) {
    const { pins } = endpoint
    if (pins === undefined) return notApplicable('the policy names no pins of this endpoint')
    const unpinned = ways.filter((way) => pinnedKeysOf(way, allPinsOf(pins)).length === 0)
    const [first] = unpinned
    if (first === undefined) return pass
    const who = first.store === null || unpinned.length === ways.length ? '' : ` for callers with ${first.store}`
    return fail(
      `no key of the chain in ${source} is pinned${who}: pinned are ${showPins(allPinsOf(pins))}, in it are ${showKeys(first.keys)}`,
      {
        observed: unpinned.map(({ store, keys }) => ({ store, keys: evidenceOfKeys(keys) })),
        required: { current: pins.current.map(pinOf), backup: pins.backup.map(pinOf) },
        source,
      },
    )
  },
})
