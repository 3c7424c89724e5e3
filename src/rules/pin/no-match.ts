/** Callers who have pinned keys accept a chain only if one of these is in it: RFC 7469 section 2.6. */
import { defineRule, fail, notApplicable, pass } from '../../core/rule.ts'
import { RFC7469 } from '../../spec/sources.ts'
import { allPinsOf, evidenceOfKeys, pinnedKeysOf, pinOf, showKeys, showPins } from './held.ts'

export default defineRule({
  id: 'pin/no-match',
  title: 'A key of every chain that is served is pinned',
  cites: [RFC7469.at('2.6')],
  breaks: [
    {
      client: 'curl 7.88 with --pinnedpubkey, which looks at the leaf alone',
      error: 'curl: (90) SSL: public key does not match pinned public key',
    },
  ],
  fix: 'Serve a certificate of a pinned key again: of the key before this one, or of that of a backup pin. Where callers have the new key already, list its pin as current.',
  reads: ['servedKeys'],
  params: {},
  check({ servedKeys: { chains } }, { target: { endpoint } }) {
    const { pins } = endpoint
    if (pins === undefined) return notApplicable('the policy names no pins of this endpoint')
    if (chains.length === 0) return notApplicable('no certificate is served')
    const ways = chains.flatMap(({ leaf, ways: own }) => own.map((way) => ({ leaf, way })))
    const unpinned = ways.filter(({ way }) => pinnedKeysOf(way, allPinsOf(pins)).length === 0)
    const [first] = unpinned
    if (first === undefined) return pass
    const where = unpinned.length === ways.length ? '' : ` for callers ${whoOf(first, chains.length > 1)}`
    return fail(
      `no key of the chain is pinned${where}: pinned are ${showPins(allPinsOf(pins))}, served are ${showKeys(first.way.keys)}`,
      {
        observed: unpinned.map(({ leaf, way }) => ({ leaf, store: way.store, keys: evidenceOfKeys(way.keys) })),
        required: { current: pins.current.map(pinOf), backup: pins.backup.map(pinOf) },
      },
    )
  },
})

/** Others are served another chain, or have another store. */
function whoOf(
  { leaf, way: { store } }: { readonly leaf: string; readonly way: { readonly store: string | null } },
  isOneOfSeveral: boolean,
): string {
  const served = `who are served "${leaf}"`
  if (store === null) return served
  return isOneOfSeveral ? `${served} and have the trust store ${store}` : `who have the trust store ${store}`
}
