import { X509Certificate } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { issue, type CertificateRequest, type Issued } from '../../src/lab/issue.ts'
import { newKey } from '../../src/lab/key.ts'
import { findPath, indexAnchors, isSelfSigned, isSignedBy, type PathResult } from '../../src/pki/path.ts'
import { readCertificate } from '../../src/wire/x509/certificate.ts'

const notBefore = new Date('2026-01-01T00:00:00Z')
const notAfter = new Date('2027-01-01T00:00:00Z')
const now = new Date('2026-06-01T00:00:00Z')

const ca = (commonName: string, bend: Partial<CertificateRequest> = {}): Issued =>
  issue({ notBefore, notAfter, subject: { commonName }, ca: true, ...bend })
const leafOf = (issuer: Issued, bend: Partial<CertificateRequest> = {}): Issued =>
  issue({ notBefore, notAfter, subject: { commonName: 'leaf' }, names: ['a.test'], issuer, ...bend })

interface Case {
  readonly leaf: Issued
  readonly others?: readonly Issued[]
  readonly anchors: readonly Issued[]
  readonly at?: Date
}

const find = ({ leaf, others = [], anchors, at = now }: Case): PathResult =>
  findPath({
    leaf: readCertificate(leaf.der),
    others: others.map(({ der }) => readCertificate(der)),
    anchors: indexAnchors(anchors.map(({ der }) => der)),
    now: at,
  })

/** Common names from the leaf to the anchor, or why there is no path. */
function outcome(input: Case): readonly (string | null)[] | string {
  const result = find(input)
  return result.trusted ? result.path.map(({ commonName }) => commonName) : result.reason
}

const root = ca('root')
const intermediate = ca('intermediate', { issuer: root })
const leaf = leafOf(intermediate)
const good: Case = { leaf, others: [intermediate], anchors: [root] }

describe('findPath', () => {
  it('finds the path through an intermediate', () => {
    expect(outcome(good)).toEqual(['leaf', 'intermediate', 'root'])
  })

  it('finds a path straight to the anchor', () => {
    expect(outcome({ leaf: leafOf(root), anchors: [root] })).toEqual(['leaf', 'root'])
  })

  it('finds it whatever the order, and with more than is needed', () => {
    const stranger = ca('stranger')
    const second = ca('second', { issuer: intermediate })
    const others = [root, stranger, second, leaf, intermediate]
    for (const order of [others, others.toReversed()]) {
      expect(outcome({ leaf: leafOf(second), others: order, anchors: [stranger, root] })).toEqual([
        'leaf',
        'second',
        'intermediate',
        'root',
      ])
    }
  })

  it('names the issuer that is missing', () => {
    expect(outcome({ leaf, anchors: [root] })).toBe(
      'the issuer of "CN=leaf", "CN=intermediate", was neither sent nor is it an anchor',
    )
    expect(outcome({ ...good, anchors: [] })).toBe(
      'the issuer of "CN=intermediate", "CN=root", was neither sent nor is it an anchor',
    )
  })

  it('does not take a root for an anchor because it was sent', () => {
    expect(find({ leaf, others: [intermediate, root], anchors: [ca('other')] }).trusted).toBe(false)
  })

  it('does not take an anchor for the right one because of its name', () => {
    expect(outcome({ ...good, anchors: [ca('root')] })).toBe('the signature on "CN=intermediate" is not of "CN=root"')
  })

  it('does not take an issuer for the right one because of its name', () => {
    const impostor = ca('intermediate', { issuer: root })
    expect(outcome({ leaf, others: [impostor], anchors: [root] })).toBe(
      'the signature on "CN=leaf" is not of "CN=intermediate"',
    )
    expect(outcome({ leaf, others: [impostor, intermediate], anchors: [root] })).toEqual([
      'leaf',
      'intermediate',
      'root',
    ])
  })

  it('does not take an issuer for the right one because of its key', () => {
    const renamed = ca('renamed', { issuer: root, key: intermediate.keyPair })
    expect(find({ leaf, others: [renamed], anchors: [root] }).trusted).toBe(false)
  })

  it('does not take a signature on other bytes', () => {
    const bent: Issued = { ...leaf, der: leaf.der.slice() }
    bent.der[bent.der.length - 1] = (bent.der.at(-1) ?? 0) ^ 1
    expect(outcome({ ...good, leaf: bent })).toBe('the signature on "CN=leaf" is not of "CN=intermediate"')
  })

  it('quotes names, so that what they hold stays within the quotes', () => {
    const odd = ca('x\n"::error::', { issuer: root })
    expect(outcome({ leaf: leafOf(odd), anchors: [root] })).toBe(
      String.raw`the issuer of "CN=leaf", "CN=x\n\\\"::error::", was neither sent nor is it an anchor`,
    )
  })

  it('works for RSA, P-384 and Ed25519', () => {
    for (const key of [newKey('rsa', 2048), newKey('ec', 'P-384'), newKey('ed25519')]) {
      const other = ca('other', { key })
      expect(outcome({ leaf: leafOf(other), anchors: [other] })).toEqual(['leaf', 'other'])
    }
  })
})

describe('an issuer', () => {
  it.each<[string, Partial<CertificateRequest>, string | null]>([
    ['that is no CA', { ca: false, keyUsage: ['keyCertSign'] }, 'is not a CA'],
    ['without basicConstraints', { omit: ['basicConstraints'] }, 'is not a CA'],
    ['of version 1', { version: 1 }, 'is not a CA'],
    ['that may not sign certificates', { keyUsage: ['digitalSignature', 'cRLSign'] }, 'may not sign certificates'],
    ['whose key may be used for anything', { omit: ['keyUsage'] }, null],
    [
      'with a critical extension that is not understood',
      { extensions: [{ id: '1.2.3.4', critical: true, value: Uint8Array.of(5, 0) }] },
      'has a critical extension that is not understood: 1.2.3.4',
    ],
    [
      'with an extension that is not understood and not critical',
      { extensions: [{ id: '1.2.3.4', critical: false, value: Uint8Array.of(5, 0) }] },
      null,
    ],
    // not looked at yet, so that no path may rest on them
    [
      'with name constraints',
      { nameConstraints: { permitted: ['test'] } },
      'has a critical extension that is not understood: 2.5.29.30',
    ],
  ])('%s', (_what, bend, fault) => {
    const bent = ca('bent', { issuer: root, ...bend })
    expect(outcome({ leaf: leafOf(bent), others: [bent], anchors: [root] })).toEqual(
      fault === null ? ['leaf', 'bent', 'root'] : `"CN=bent" ${fault}`,
    )
  })

  it('that is an anchor has to be a CA too', () => {
    const notCa = ca('bent', { ca: false })
    expect(outcome({ leaf: leafOf(notCa), anchors: [notCa] })).toBe('"CN=bent" is not a CA')
  })
})

describe('the leaf', () => {
  it('may be an anchor itself, self-signed or not', () => {
    const selfSigned = issue({ notBefore, notAfter, names: ['a.test'], subject: { commonName: 'own' } })
    expect(outcome({ leaf: selfSigned, anchors: [selfSigned] })).toEqual(['own'])
    expect(outcome({ leaf, anchors: [leaf] })).toEqual(['leaf'])
  })

  it('is not trusted for being self-signed', () => {
    const selfSigned = issue({ notBefore, notAfter, names: ['a.test'], subject: { commonName: 'own' } })
    expect(find({ leaf: selfSigned, anchors: [root] }).trusted).toBe(false)
    expect(find({ leaf: selfSigned, others: [selfSigned], anchors: [root] }).trusted).toBe(false)
  })

  it('is not an anchor for having its name', () => {
    const mine = issue({ notBefore, notAfter, subject: { commonName: 'own' } })
    const other = issue({ notBefore, notAfter, subject: { commonName: 'own' } })
    expect(outcome({ leaf: mine, anchors: [other] })).toBe('"CN=own" is not a CA')
  })

  it('is refused for a critical extension that is not understood (RFC 5280 section 4.2)', () => {
    const poisoned = leafOf(intermediate, {
      extensions: [{ id: '1.3.6.1.4.1.11129.2.4.3', critical: true, value: Uint8Array.of(5, 0) }],
    })
    expect(outcome({ ...good, leaf: poisoned })).toBe(
      '"CN=leaf" has a critical extension that is not understood: 1.3.6.1.4.1.11129.2.4.3',
    )
  })

  it('may have lapsed: its own dates are for rules', () => {
    const lapsed = leafOf(intermediate, { notAfter: new Date('2026-02-01T00:00:00Z') })
    expect(outcome({ ...good, leaf: lapsed })).toEqual(['leaf', 'intermediate', 'root'])
  })
})

describe('pathLength', () => {
  /** Root, then a CA for each limit below it, then the leaf. */
  const chain = (rootLimit: number | undefined, ...limits: readonly (number | undefined)[]): Case => {
    const top = ca('top', rootLimit === undefined ? {} : { pathLength: rootLimit })
    const below: Issued[] = []
    for (const [index, limit] of limits.entries()) {
      below.push(
        ca(`ca-${String(index)}`, {
          issuer: below.at(-1) ?? top,
          ...(limit === undefined ? {} : { pathLength: limit }),
        }),
      )
    }
    return { leaf: leafOf(below.at(-1) ?? top), others: below, anchors: [top] }
  }

  it.each<[string, Case, string | null]>([
    ['0 with no intermediate below', chain(0), null],
    ['0 with one below', chain(0, undefined), '"CN=top" allows only 0 intermediates below it'],
    ['1 with one below', chain(1, undefined), null],
    ['1 with two below', chain(1, undefined, undefined), '"CN=top" allows only 1 intermediates below it'],
    ['0 of the last CA', chain(undefined, undefined, 0), null],
    ['0 of the last CA but one', chain(undefined, 0, undefined), '"CN=ca-0" allows only 0 intermediates below it'],
    ['falling as it should', chain(2, 1, 0), null],
  ])('%s', (_what, input, fault) => {
    if (fault === null) expect(find(input).trusted).toBe(true)
    else expect(outcome(input)).toBe(fault)
  })

  it('does not count a self-issued CA (RFC 5280 section 4.2.1.9)', () => {
    const top = ca('top', { pathLength: 0 })
    const rolledOver = ca('top', { issuer: top })
    expect(outcome({ leaf: leafOf(rolledOver), others: [rolledOver], anchors: [top] })).toEqual(['leaf', 'top', 'top'])
    const below = ca('below', { issuer: rolledOver })
    expect(outcome({ leaf: leafOf(below), others: [rolledOver, below], anchors: [top] })).toBe(
      '"CN=top" allows only 0 intermediates below it',
    )
  })
})

describe('the dates of a CA', () => {
  const from = new Date('2026-05-01T00:00:00Z')
  const to = new Date('2026-07-01T00:00:00Z')
  const brief = ca('brief', { issuer: root, notBefore: from, notAfter: to })
  const briefRoot = ca('brief', { notBefore: from, notAfter: to })

  it.each<[string, Case]>([
    ['an intermediate', { leaf: leafOf(brief), others: [brief], anchors: [root] }],
    ['an anchor', { leaf: leafOf(briefRoot), anchors: [briefRoot] }],
  ])('count from the first second through the last for %s', (_what, input) => {
    const at = (date: Date, ms: number): ReturnType<typeof outcome> =>
      outcome({ ...input, at: new Date(date.getTime() + ms) })
    expect(at(from, -1)).toBe('"CN=brief" is not yet valid')
    expect(at(from, 0)).toEqual(expect.arrayContaining(['leaf', 'brief']))
    expect(at(to, 0)).toEqual(expect.arrayContaining(['leaf', 'brief']))
    expect(at(to, 1)).toBe('"CN=brief" has expired')
  })
})

describe('cross-signed CAs', () => {
  const key = newKey('ec', 'P-256')
  const oldRoot = ca('old root')
  const newRoot = ca('cross', { key })
  const lapsed = ca('cross', { key, issuer: oldRoot, notAfter: new Date('2026-03-01T00:00:00Z') })
  const valid = ca('cross', { key, issuer: oldRoot })

  it('are tried by every path, the lapsed one first', () => {
    const input = { leaf: leafOf(newRoot), others: [lapsed, valid], anchors: [oldRoot] }
    expect(outcome(input)).toEqual(['leaf', 'cross', 'old root'])
    expect(outcome({ ...input, others: [valid, lapsed] })).toEqual(['leaf', 'cross', 'old root'])
  })

  it('lead to the new root where the old one has gone, or the cross-signed one has lapsed', () => {
    expect(outcome({ leaf: leafOf(newRoot), others: [lapsed], anchors: [newRoot] })).toEqual(['leaf', 'cross'])
    expect(outcome({ leaf: leafOf(newRoot), others: [lapsed], anchors: [oldRoot, newRoot] })).toEqual(['leaf', 'cross'])
  })

  it('lead nowhere where the only one has lapsed', () => {
    expect(outcome({ leaf: leafOf(newRoot), others: [lapsed], anchors: [oldRoot] })).toBe('"CN=cross" has expired')
  })

  it('come back from a dead end', () => {
    const strange = ca('strange')
    const deadEnd = ca('cross', { key, issuer: strange })
    expect(outcome({ leaf: leafOf(newRoot), others: [deadEnd, strange, valid], anchors: [oldRoot] })).toEqual([
      'leaf',
      'cross',
      'old root',
    ])
  })
})

describe('limits', () => {
  it('ends in loops', () => {
    const keys = { a: newKey('ec', 'P-256'), b: newKey('ec', 'P-256') }
    const [a, b] = [ca('a', { key: keys.a }), ca('b', { key: keys.b })]
    const [aByB, bByA] = [ca('a', { key: keys.a, issuer: b }), ca('b', { key: keys.b, issuer: a })]
    expect(find({ leaf: leafOf(a), others: [aByB, bByA], anchors: [root] }).trusted).toBe(false)
    expect(outcome({ leaf: leafOf(a), others: [aByB, bByA], anchors: [b] })).toEqual(['leaf', 'a', 'b'])
  })

  it.each([
    [9, true],
    [10, false],
  ])('takes %d intermediates: %s', (count, trusted) => {
    const below: Issued[] = []
    for (let index = 0; index < count; index++) below.push(ca(`ca-${String(index)}`, { issuer: below.at(-1) ?? root }))
    const result = find({ leaf: leafOf(below.at(-1) ?? root), others: below, anchors: [root] })
    if (trusted) expect(result).toMatchObject({ trusted: true })
    else expect(result).toEqual({ trusted: false, reason: 'the path is longer than 10 certificates below the anchor' })
  })

  // One key for all of them: what counts is that each costs a check.
  const wrongKey = newKey('ec', 'P-256')
  const impostors = Array.from({ length: 200 }, () => ca('intermediate', { issuer: root, key: wrongKey }))

  it.each([
    [98, true],
    [99, false],
    [200, false],
  ])('finds an issuer behind %d of the same name: %s', (count, trusted) => {
    // two signatures are needed for the path: the leaf's and the intermediate's
    const result = find({ leaf, others: [...impostors.slice(0, count), intermediate], anchors: [root] })
    expect(result.trusted).toBe(trusted)
    if (!result.trusted) expect(result.reason).toBe('more than 100 signatures would have to be checked')
  })

  it('does not multiply when every level has many of the same name', () => {
    const level = (name: string, issuer: Issued): Issued[] => {
      const key = newKey('ec', 'P-256')
      return Array.from({ length: 12 }, () => ca(name, { issuer, key }))
    }
    const one = level('one', root)
    const two = level('two', one[0] ?? root)
    const three = level('three', two[0] ?? root)
    const input = { leaf: leafOf(three[0] ?? root), others: [...one, ...two, ...three], anchors: [ca('root')] }
    expect(outcome(input)).toBe('more than 100 signatures would have to be checked')
  })
})

describe('indexAnchors', () => {
  it('leaves out what is no certificate, and keeps all of one name', () => {
    const [one, other] = [ca('same'), ca('same')]
    const index = indexAnchors([one.der, Uint8Array.of(1, 2, 3), other.der, root.der])
    const named = (issued: Issued): readonly string[] =>
      index.get(readCertificate(issued.der).subjectKey).map(({ sha256 }) => sha256)
    expect(named(one)).toEqual([one, other].map(({ der }) => readCertificate(der).sha256))
    expect(named(root)).toEqual([readCertificate(root.der).sha256])
    expect(index.get('3000')).toEqual([])
    expect(outcome({ leaf: leafOf(other), anchors: [one, other] })).toEqual(['leaf', 'same'])
  })

  it('goes by the subject, and not by a name that stands elsewhere in an anchor', () => {
    expect(indexAnchors([intermediate.der]).get(readCertificate(root.der).subjectKey)).toEqual([])
  })
})

describe('isSignedBy and isSelfSigned', () => {
  const read = (issued: Issued): ReturnType<typeof readCertificate> => readCertificate(issued.der)

  it('check the signature', () => {
    expect(isSignedBy(read(leaf), read(intermediate))).toBe(true)
    expect(isSignedBy(read(leaf), read(root))).toBe(false)
    expect(isSelfSigned(read(root))).toBe(true)
    expect(isSelfSigned(read(leaf))).toBe(false)
  })

  it('do not take a name for a signature', () => {
    const forged = ca('root', { issuer: { ...root, keyPair: newKey('ec', 'P-256') } })
    expect(isSelfSigned(read(forged))).toBe(false)
  })

  it('do not take a key of another kind for one that signed', () => {
    expect(isSignedBy(read(leaf), read(ca('intermediate', { key: newKey('rsa', 1024) })))).toBe(false)
    expect(isSignedBy(read(leaf), read(ca('intermediate', { key: newKey('ed25519') })))).toBe(false)
  })
})

describe('a certificate that holds another one as PEM', () => {
  const hide = (inner: Issued, bend: Partial<CertificateRequest>): Issued =>
    leafOf(root, {
      ...bend,
      extensions: [{ id: '1.2.3.4', critical: false, value: Uint8Array.from(Buffer.from(`\n${inner.pem}`)) }],
    })
  const genuine = leafOf(root, { subject: { commonName: 'genuine' } })
  const strangersKey = newKey('ec', 'P-256')

  it('is the other one to Node', () => {
    const forged = hide(genuine, { issuer: { ...root, keyPair: strangersKey } })
    expect(new X509Certificate(forged.der).subject).toBe('CN=genuine')
  })

  it('is not trusted for the signature on the other one', () => {
    const forged = hide(genuine, { issuer: { ...root, keyPair: strangersKey } })
    expect(isSignedBy(readCertificate(forged.der), readCertificate(root.der))).toBe(false)
    expect(find({ leaf: forged, anchors: [root] }).trusted).toBe(false)
  })

  it('does not sign with the key of the other one', () => {
    const forgedCa = hide(genuine, { ca: true, key: strangersKey })
    const below = leafOf({ ...forgedCa, keyPair: genuine.keyPair })
    expect(isSignedBy(readCertificate(below.der), readCertificate(forgedCa.der))).toBe(false)
  })
})
