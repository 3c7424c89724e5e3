import { describe, expect, it } from '@jest/globals'
import { indexAnchors } from '../../src/pki/anchors.ts'
import { findRevocable } from '../../src/pki/revocable.ts'
import type { Issued } from '../../src/lab/issue.ts'
import { readCertificate } from '../../src/wire/x509/certificate.ts'
import { authority, issued } from '../deductions/test-pki.ts'
import { inDays, NOW } from '../rules/facts.ts'

const root = authority('Root')
const otherRoot = authority('Other Root')
const intermediate = authority('Intermediate', { issuer: root })
/** The same CA under another root. */
const crossSigned = authority('Intermediate', { issuer: otherRoot, key: intermediate.keyPair })
const leaf = issued({ subject: { commonName: 'leaf' }, names: ['a.test'], issuer: intermediate })

function revocable(others: readonly Issued[], ...stores: readonly (readonly Issued[])[]): readonly string[] {
  const found = findRevocable({
    leaf: readCertificate(leaf.der),
    others: others.map(({ der }) => readCertificate(der)),
    anchors: stores.map((anchors) => indexAnchors(anchors.map(({ der }) => der))),
    now: NOW,
  })
  return found.map(({ certificate, issuers }) => [certificate, ...issuers].map(({ subject }) => subject).join(' < '))
}

describe('findRevocable', () => {
  it('finds every certificate on the way but the anchor, the leaf first, each with what is above it', () => {
    expect(revocable([intermediate], [root])).toEqual([
      'CN=leaf < CN=Intermediate < CN=Root',
      'CN=Intermediate < CN=Root',
    ])
  })

  it('finds each once, in the path of the first store that goes through it', () => {
    expect(revocable([intermediate, crossSigned], [root], [root, otherRoot], [otherRoot])).toEqual([
      'CN=leaf < CN=Intermediate < CN=Root',
      'CN=Intermediate < CN=Root',
      'CN=Intermediate < CN=Other Root',
    ])
  })

  it('finds nothing where no store has a path, or trusts the leaf itself', () => {
    expect(revocable([intermediate], [otherRoot], [])).toEqual([])
    expect(revocable([], [leaf])).toEqual([])
  })

  it('goes by the path that lasts longest', () => {
    const brief = authority('Intermediate', {
      issuer: otherRoot,
      key: intermediate.keyPair,
      notAfter: new Date(inDays(1)),
    })
    expect(revocable([brief, intermediate], [root, otherRoot])).toContain('CN=Intermediate < CN=Root')
    expect(revocable([brief, intermediate], [root, otherRoot])).not.toContain('CN=Intermediate < CN=Other Root')
  })
})
