import { describe, expect, it } from '@jest/globals'
import { findWays } from '../../src/pki/ways.ts'
import { fingerprintOf } from '../../src/wire/x509/fingerprint.ts'
import { readCertificate, type Certificate } from '../../src/wire/x509/certificate.ts'
import type { Issued } from '../../src/lab/issue.ts'
import { authority, issued, storeOf } from '../deductions/test-pki.ts'
import { inDays, NOW } from '../rules/facts.ts'

const root = authority('Root')
const otherRoot = authority('Other Root')
const intermediate = authority('Intermediate', { issuer: root })
const crossSigned = authority('Root', { issuer: otherRoot, key: root.keyPair })
const stray = authority('Stray')
const leaf = issued({ subject: { commonName: 'api' }, names: ['api.example.com'], issuer: intermediate })

const read = ({ der }: Pick<Issued, 'der'>): Certificate => readCertificate(der)
const pin = (of: Pick<Issued, 'der'>): string => fingerprintOf(read(of).spki)

function rolesOf(chain: readonly Issued[], stores: Parameters<typeof findWays>[2], now = NOW): unknown {
  const [first, ...others] = chain.map(read)
  if (first === undefined) throw new Error('a leaf is needed')
  return findWays(first, others, stores, now).map(({ store, keys }) => [
    store,
    Object.fromEntries(keys.map(({ sha256, role }) => [sha256, role])),
  ])
}

describe('findWays', () => {
  it('has the keys of the path, the anchor among them, and none that was sent besides', () => {
    expect(rolesOf([leaf, stray, intermediate], [storeOf('mozilla', root)])).toEqual([
      ['mozilla', { [pin(leaf)]: 'leaf', [pin(intermediate)]: 'intermediate', [pin(root)]: 'anchor' }],
    ])
  })

  it('has a way for each store with a path, and none for one without', () => {
    const stores = [storeOf('mozilla', root), storeOf('./own.pem', otherRoot), storeOf('./none.pem', stray)]
    expect(rolesOf([leaf, intermediate, crossSigned], stores)).toEqual([
      ['mozilla', { [pin(leaf)]: 'leaf', [pin(intermediate)]: 'intermediate', [pin(root)]: 'anchor' }],
      [
        './own.pem',
        {
          [pin(leaf)]: 'leaf',
          [pin(intermediate)]: 'intermediate',
          [pin(root)]: 'intermediate',
          [pin(otherRoot)]: 'anchor',
        },
      ],
    ])
  })

  it('has the keys of several paths, and one that is an anchor on any of them as that', () => {
    expect(rolesOf([leaf, intermediate, crossSigned], [storeOf('both', otherRoot, root)])).toEqual([
      [
        'both',
        {
          [pin(leaf)]: 'leaf',
          [pin(intermediate)]: 'intermediate',
          [pin(root)]: 'anchor',
          [pin(otherRoot)]: 'anchor',
        },
      ],
    ])
  })

  it('has all that was sent where no store has a path', () => {
    const sent = { [pin(leaf)]: 'leaf', [pin(intermediate)]: 'intermediate', [pin(stray)]: 'intermediate' }
    expect(rolesOf([leaf, intermediate, stray], [storeOf('mozilla', otherRoot)])).toEqual([[null, sent]])
    expect(rolesOf([leaf, intermediate, stray], [])).toEqual([[null, sent]])
  })

  it('does not mind that the leaf has expired, which is told elsewhere, and does of an intermediate', () => {
    const short = issued({ names: ['api.example.com'], issuer: intermediate, notAfter: new Date(inDays(-1)) })
    expect(rolesOf([short, intermediate], [storeOf('mozilla', root)])).toMatchObject([['mozilla', {}]])
    const over = authority('Intermediate', { issuer: root, key: intermediate.keyPair, notAfter: new Date(inDays(-1)) })
    expect(rolesOf([leaf, over], [storeOf('mozilla', root)])).toMatchObject([[null, {}]])
  })

  it('calls a leaf that is an anchor itself the leaf', () => {
    expect(rolesOf([leaf], [storeOf('./leaf.pem', leaf)])).toEqual([['./leaf.pem', { [pin(leaf)]: 'leaf' }]])
  })
})
