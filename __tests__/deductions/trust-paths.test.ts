import { describe, expect, it } from '@jest/globals'
import type { TrustStore } from '../../src/core/trust.ts'
import type { Certificates } from '../../src/deductions/certificates.ts'
import trustPaths, { type TrustPaths } from '../../src/deductions/trust-paths.ts'
import { inDays, NOW } from '../rules/facts.ts'
import { authority, contextOf, issued, served, storeOf } from './test-pki.ts'

const root = authority('Root')
const otherRoot = authority('Other Root')
const intermediate = authority('Intermediate', { issuer: root })
const leaf = issued({ subject: { commonName: 'api' }, names: ['api.example.com'], issuer: intermediate })
const mozilla = storeOf('mozilla', root)
const internal = storeOf('./internal.pem', otherRoot)

function pathsOf(certificates: Certificates, stores: readonly TrustStore[], now = NOW): TrustPaths {
  const observed = trustPaths.deduce({ certificates }, contextOf({ stores, now }))
  if (observed.status !== 'seen') throw new Error(JSON.stringify(observed))
  return observed.value
}

describe('trustPaths', () => {
  it('tells for each store by itself whether there is a path, and why not', () => {
    expect(pathsOf(served(leaf, intermediate), [mozilla, internal])).toEqual({
      stores: [
        { store: 'mozilla', trusted: true, path: ['CN=api', 'CN=Intermediate', 'CN=Root'], reason: null },
        {
          store: './internal.pem',
          trusted: false,
          path: [],
          reason: '"CN=Intermediate" names "CN=Root" as its issuer, which is neither there nor an anchor',
        },
      ],
      leafIssuer: 'sent',
    })
  })

  it('finds a path whatever the order in which the others were sent', () => {
    const { stores } = pathsOf(served(leaf, root, otherRoot, intermediate), [mozilla])
    expect(stores[0]).toMatchObject({ trusted: true, path: ['CN=api', 'CN=Intermediate', 'CN=Root'] })
  })

  it('has no store to ask when the endpoint names none', () => {
    expect(pathsOf(served(leaf, intermediate), [])).toEqual({ stores: [], leafIssuer: 'sent' })
  })

  it('asks an empty store in vain', () => {
    expect(pathsOf(served(leaf, intermediate), [storeOf('empty')]).stores[0]).toMatchObject({
      trusted: false,
      path: [],
    })
  })

  it('passes over an anchor that cannot be read', () => {
    const store = { ...storeOf('mixed', root), anchors: [Uint8Array.of(1, 2, 3), root.der] }
    expect(pathsOf(served(leaf, intermediate), [store]).stores[0]).toMatchObject({ trusted: true })
  })

  describe('leafIssuer', () => {
    it.each<[TrustPaths['leafIssuer'], string, Certificates, readonly TrustStore[]]>([
      ['sent', 'the intermediate was sent', served(leaf, intermediate), [mozilla]],
      ['sent', 'it was sent and is an anchor', served(leaf, intermediate), [storeOf('short', intermediate)]],
      ['anchor', 'it is an anchor of the only store', served(leaf), [storeOf('short', intermediate)]],
      ['anchor', 'it is an anchor of one store of two', served(leaf), [mozilla, storeOf('short', intermediate)]],
      ['missing', 'nothing else was sent', served(leaf), [mozilla]],
      ['missing', 'only the root was sent', served(leaf, root), [mozilla]],
      ['missing', 'there is no store', served(leaf), []],
    ])('is %s: %s', (expected, _, certificates, stores) => {
      expect(pathsOf(certificates, stores).leafIssuer).toBe(expected)
    })

    it('is missing when a namesake was sent, and when a namesake is the anchor: the signature counts', () => {
      const namesake = authority('Intermediate', { issuer: root })
      expect(pathsOf(served(leaf, namesake), [mozilla])).toMatchObject({
        leafIssuer: 'missing',
        stores: [{ trusted: false, reason: '"CN=api" is not signed by "CN=Intermediate"' }],
      })
      expect(pathsOf(served(leaf), [storeOf('namesake', namesake)]).leafIssuer).toBe('missing')
    })

    it('is null without a leaf, and then no store was asked', () => {
      expect(pathsOf({ leaf: null, others: [] }, [mozilla])).toEqual({ stores: [], leafIssuer: null })
    })
  })

  it('trusts a self-signed leaf that is itself an anchor, and that one alone', () => {
    const own = issued({ subject: { commonName: 'self' }, names: ['api.example.com'] })
    expect(pathsOf(served(own), [storeOf('./own.pem', own), mozilla]).stores).toEqual([
      { store: './own.pem', trusted: true, path: ['CN=self'], reason: null },
      expect.objectContaining({ store: 'mozilla', trusted: false }),
    ])
  })

  it('knows the time from what it is handed: an intermediate that expired is no link, its last second is part of its life', () => {
    const short = authority('Short', { issuer: root, notAfter: new Date(inDays(10)) })
    const certificates = served(issued({ subject: { commonName: 'api' }, issuer: short }), short)
    const at = (ms: number): unknown => pathsOf(certificates, [mozilla], new Date(ms)).stores[0]
    expect(at(inDays(10) + 999)).toMatchObject({ trusted: true })
    expect(at(inDays(10) + 1000)).toMatchObject({
      trusted: false,
      reason: `"CN=Short" expired on ${new Date(inDays(10)).toISOString()}`,
    })
    expect(at(inDays(-45))).toMatchObject({ trusted: true })
    expect(at(inDays(-45) - 1)).toMatchObject({ trusted: false })
  })

  it('reads the anchors of a store once, for all targets', () => {
    let reads = 0
    const store: TrustStore = {
      ...mozilla,
      get anchors() {
        reads++
        return [root.der]
      },
    }
    pathsOf(served(leaf, intermediate), [store])
    pathsOf(served(leaf, intermediate), [store])
    expect(reads).toBe(1)
  })
})
