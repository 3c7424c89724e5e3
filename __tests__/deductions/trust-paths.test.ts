import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import type { TrustStore } from '../../src/core/trust.ts'
import type { Certificates } from '../../src/deductions/certificates.ts'
import trustPaths, { type TrustPaths } from '../../src/deductions/trust-paths.ts'
import type { Issued } from '../../src/lab/issue.ts'
import { inDays, NOW } from '../rules/facts.ts'
import { authority, contextOf, issued, served, storeOf } from './test-pki.ts'

const root = authority('Root')
const otherRoot = authority('Other Root')
const intermediate = authority('Intermediate', { issuer: root })
const leaf = issued({ subject: { commonName: 'api' }, names: ['api.example.com'], issuer: intermediate })
const sha256 = ({ der }: Pick<Issued, 'der'>): string => createHash('sha256').update(der).digest('hex')

const mozilla = storeOf('mozilla', root)
const internal = storeOf('./internal.pem', otherRoot)

function pathsOf(certificates: Certificates, stores: readonly TrustStore[], now = NOW): TrustPaths {
  const observed = trustPaths.deduce({ certificates }, contextOf({ stores, now }))
  if (observed.status !== 'seen') throw new Error(JSON.stringify(observed))
  return observed.value
}

describe('trustPaths', () => {
  it('tells for each store by itself whether there is a path, and why not', () => {
    const sent = served(leaf, intermediate)
    const fingerprints = [sha256(leaf), sha256(intermediate), sha256(root)]
    expect(pathsOf(sent, [mozilla, internal])).toEqual({
      stores: [
        {
          store: 'mozilla',
          trusted: true,
          path: ['CN=api', 'CN=Intermediate', 'CN=Root'],
          fingerprints,
          anchor: {
            subject: 'CN=Root',
            sha256: sha256(root),
            notBefore: inDays(-45),
            notAfter: inDays(45),
            key: { type: 'ec', bits: 256, curve: 'prime256v1', hasExplicitCurve: false },
            wasSent: false,
            heldBy: ['mozilla'],
          },
          firstToExpire: { subject: 'CN=api', sha256: sha256(leaf), notAfter: inDays(45) },
          reason: null,
          faultRule: null,
          date: null,
          isStale: false,
          culprit: null,
          missing: null,
        },
        {
          store: './internal.pem',
          trusted: false,
          path: [],
          fingerprints: [],
          anchor: null,
          firstToExpire: null,
          reason: '"CN=Intermediate" names "CN=Root" as its issuer, which is neither there nor an anchor',
          faultRule: 'chain/incomplete',
          date: null,
          isStale: false,
          culprit: sha256(intermediate),
          missing: { below: 'CN=Intermediate', issuer: 'CN=Root', caIssuers: [] },
        },
      ],
      leafIssuer: 'sent',
      used: fingerprints,
    })
  })

  it('is plain JSON', () => {
    const paths = pathsOf(served(leaf, intermediate), [mozilla, internal])
    expect(JSON.parse(JSON.stringify(paths))).toEqual(paths)
  })

  it('finds a path whatever the order in which the others were sent', () => {
    const { stores } = pathsOf(served(leaf, root, otherRoot, intermediate), [mozilla])
    expect(stores[0]).toMatchObject({ trusted: true, path: ['CN=api', 'CN=Intermediate', 'CN=Root'] })
  })

  it('has no store to ask when the endpoint names none', () => {
    expect(pathsOf(served(leaf, intermediate), [])).toEqual({ stores: [], leafIssuer: 'sent', used: [] })
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
      expect(pathsOf({ leaf: null, others: [] }, [mozilla])).toEqual({ stores: [], leafIssuer: null, used: [] })
    })
  })

  it('trusts a self-signed leaf that is itself an anchor, and that one alone', () => {
    const own = issued({ subject: { commonName: 'self' }, names: ['api.example.com'] })
    expect(pathsOf(served(own), [storeOf('./own.pem', own), mozilla]).stores).toEqual([
      expect.objectContaining({ store: './own.pem', trusted: true, path: ['CN=self'], reason: null }),
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

  it('does not judge the leaf, since rules do', () => {
    const bad = issued({
      subject: { commonName: 'api' },
      issuer: intermediate,
      notAfter: new Date(inDays(-1)),
      extendedKeyUsage: ['clientAuth'],
    })
    expect(pathsOf(served(bad, intermediate), [mozilla]).stores[0]).toMatchObject({ trusted: true })
  })

  it('says of a missing issuer where it can be had', () => {
    const caIssuers = 'http://ca.example.com/intermediate.cer'
    const alone = issued({ subject: { commonName: 'api' }, issuer: intermediate, caIssuers })
    expect(pathsOf(served(alone), [mozilla]).stores[0]).toMatchObject({
      faultRule: 'chain/incomplete',
      culprit: sha256(alone),
      missing: { below: 'CN=api', issuer: 'CN=Intermediate', caIssuers: [caIssuers] },
    })
  })

  it('says whose fault it is when an intermediate is unfit, and that nothing is missing then', () => {
    const old = authority('Old', { issuer: root, notAfter: new Date(inDays(-1)) })
    const { stores } = pathsOf(served(issued({ subject: { commonName: 'api' }, issuer: old }), old), [mozilla])
    expect(stores[0]).toMatchObject({ faultRule: 'certificate/expired', culprit: sha256(old), missing: null })
  })

  describe('with a cross-signed certificate', () => {
    const newRoot = authority('New Root', { notAfter: new Date(inDays(3000)) })
    const lasting = authority('Lasting', { issuer: newRoot, notAfter: new Date(inDays(900)) })
    const cross = (days: number): Issued =>
      authority('New Root', { issuer: root, key: newRoot.keyPair, notAfter: new Date(inDays(days)) })
    const api = issued({ subject: { commonName: 'api' }, issuer: lasting })
    const both = storeOf('both', newRoot, authority('Root', { key: root.keyPair, notAfter: new Date(inDays(3000)) }))

    it('goes the way that lasts, and tells every certificate that some path needs', () => {
      const crossed = cross(10)
      const { stores, used } = pathsOf(served(api, lasting, crossed), [both, mozilla])
      expect(stores).toMatchObject([
        { path: ['CN=api', 'CN=Lasting', 'CN=New Root'], firstToExpire: { subject: 'CN=api' } },
        {
          path: ['CN=api', 'CN=Lasting', 'CN=New Root', 'CN=Root'],
          firstToExpire: { subject: 'CN=New Root', sha256: sha256(crossed), notAfter: inDays(10) },
        },
      ])
      expect(used).toEqual(expect.arrayContaining([sha256(api), sha256(lasting), sha256(crossed), sha256(root)]))
    })

    it('prefers of two intermediates under one key the one that lasts', () => {
      const short = authority('Lasting', { issuer: newRoot, key: lasting.keyPair, notAfter: new Date(inDays(5)) })
      const { stores, used } = pathsOf(served(api, short, lasting), [both])
      expect(stores[0]?.fingerprints).toEqual([sha256(api), sha256(lasting), sha256(newRoot)])
      expect(used).toContain(sha256(short))
    })

    it('needs no expired one where there is another way', () => {
      const expired = cross(-1)
      const { stores, used } = pathsOf(served(api, lasting, expired), [both, mozilla])
      expect(stores).toMatchObject([
        { trusted: true, firstToExpire: { subject: 'CN=api' } },
        { trusted: false, faultRule: 'certificate/expired', culprit: sha256(expired) },
      ])
      expect(used).not.toContain(sha256(expired))
    })
  })

  describe('the anchor', () => {
    it('tells which stores hold it, by name and key, and whether it was sent', () => {
      const again = authority('Root', { key: root.keyPair })
      const stores = [mozilla, storeOf('java', again), internal]
      expect(pathsOf(served(leaf, intermediate, root), stores).stores).toMatchObject([
        { anchor: { sha256: sha256(root), wasSent: true, heldBy: ['mozilla', 'java'] } },
        { anchor: { sha256: sha256(again), wasSent: false, heldBy: ['mozilla', 'java'] } },
        { anchor: null },
      ])
    })

    it('may be an intermediate that only one store holds and that was not sent', () => {
      expect(pathsOf(served(leaf), [mozilla, storeOf('./short.pem', intermediate)]).stores).toMatchObject([
        { trusted: false, missing: { below: 'CN=api', issuer: 'CN=Intermediate' } },
        { trusted: true, anchor: { subject: 'CN=Intermediate', wasSent: false, heldBy: ['./short.pem'] } },
      ])
    })

    it('may be the leaf', () => {
      expect(pathsOf(served(leaf), [storeOf('./leaf.pem', leaf), mozilla]).stores[0]).toMatchObject({
        path: ['CN=api'],
        anchor: { sha256: sha256(leaf), wasSent: true, heldBy: ['./leaf.pem'] },
      })
    })
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
