import { describe, expect, it } from '@jest/globals'
import { indexAnchors } from '../../src/pki/anchors.ts'
import type { Issued } from '../../src/lab/issue.ts'
import { bytes } from '../wire/bytes.ts'
import { attribute, bend, name, PRINTABLE_STRING, SEQUENCE, text, tlv } from '../wire/x509/tlv.ts'
import { ca, leafOf, pathsOf, read } from './chains.ts'

const root = ca('root')
const leaf = leafOf(root)
const printable = (value: string): Uint8Array => name([attribute('550403', tlv(PRINTABLE_STRING, text(value)))])

/** Serial numbers, so that anchors of one name can be told apart. */
const found = (anchors: readonly Uint8Array[], below: Pick<Issued, 'der'>): readonly string[] =>
  indexAnchors(anchors)
    .issuersOf(read(below))
    .map(({ serial }) => serial)

describe('issuersOf', () => {
  it('finds an anchor by its name', () => {
    expect(found([ca('other').der, root.der], leaf)).toEqual([read(root).serial])
    expect(found([ca('other').der], leaf)).toEqual([])
    expect(found([], leaf)).toEqual([])
  })

  it('finds all of one name, in order', () => {
    const [one, two] = [ca('root', { serial: 1n }), ca('root', { serial: 2n })]
    expect(found([two.der, root.der, one.der], leaf)).toEqual(['02', read(root).serial, '01'])
    expect(pathsOf({ leaf, anchors: [one, two, root] })).toEqual([['leaf', 'root']])
  })

  it('finds one whose name is written otherwise', () => {
    const rewritten = bend(root.der, { subject: printable('ROOT') })
    expect(found([ca('other').der, rewritten], leaf)).toEqual([read(root).serial])
    // and the name of the issuer, where it is the one that is written otherwise
    const below = { der: bend(leaf.der, { issuer: printable('Root') }) }
    expect(found([root.der], below)).toEqual([read(root).serial])
  })

  it('goes by the subject, and not by a name that stands elsewhere in an anchor', () => {
    expect(found([leaf.der], leaf)).toEqual([])
    expect(found([leaf.der, root.der], leaf)).toEqual([read(root).serial])
  })

  it('leaves out what cannot be read', () => {
    const cut = root.der.subarray(0, -1)
    const broken = bend(root.der, { validity: tlv(SEQUENCE) })
    for (const order of [
      [bytes(''), Uint8Array.of(1, 2, 3), cut, broken, root.der],
      [root.der, broken, cut, Uint8Array.of(1, 2, 3), bytes('')],
    ]) {
      expect(found(order, leaf)).toEqual([read(root).serial])
    }
    expect(found([cut, broken], leaf)).toEqual([])
  })

  it('finds the same a second time', () => {
    const index = indexAnchors([root.der])
    const [first] = index.issuersOf(read(leaf))
    expect(index.issuersOf(read(leaf))).toEqual([first])
    expect(index.issuersOf(read(root))).toEqual([first])
  })

  it('reads anchors that are part of a larger buffer', () => {
    const store = Buffer.concat([Buffer.from('padding'), root.der, ca('other').der])
    expect(found([store.subarray(7, 7 + root.der.length)], leaf)).toEqual([read(root).serial])
    // the name stands behind this one, in the same buffer
    expect(found([store.subarray(0, 7)], leaf)).toEqual([])
  })
})

describe('has', () => {
  it('tells the certificate itself from one of the same name and key', () => {
    const index = indexAnchors([ca('other').der, root.der])
    const twin = ca('root', { key: root.keyPair, serial: 7n })
    expect(index.has(read(root))).toBe(true)
    expect(index.has(read(twin))).toBe(false)
    expect(index.has(read(leaf))).toBe(false)
  })

  it('does so also for an empty store, and one that cannot be read', () => {
    expect(indexAnchors([]).has(read(root))).toBe(false)
    expect(indexAnchors([Uint8Array.of(1, 2, 3)]).has(read(root))).toBe(false)
  })
})
