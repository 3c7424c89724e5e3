import { X509Certificate } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import type { CertificateRequest, Issued } from '../../src/lab/issue.ts'
import { newKey } from '../../src/lab/key.ts'
import { indexAnchors } from '../../src/pki/anchors.ts'
import { describeRejection, findPaths, type PathSearch } from '../../src/pki/path.ts'
import { isSignedBy } from '../../src/pki/signatures.ts'
import type { Certificate } from '../../src/wire/x509/certificate.ts'
import { fixedKey } from '../fixed-keys.ts'
import { bytes } from '../wire/bytes.ts'
import { SEQUENCE, tlv } from '../wire/x509/tlv.ts'
import { dns, nameConstraints, policies, policyConstraints } from '../wire/x509/values.ts'
import { ca, extended, faultsOf, leafOf, now, pathsOf, read, search, type Case } from './chains.ts'

const root = ca('root')
const intermediate = ca('intermediate', { issuer: root })
const leaf = leafOf(intermediate)
const good: Case = { leaf, others: [intermediate], anchors: [root] }

const LAPSED = new Date('2026-03-01T00:00:00Z')

/** The one path, or every fault. */
function outcome(input: Case): readonly (string | null)[] | readonly string[] {
  const [path, ...more] = pathsOf(input)
  if (more.length > 0) throw new Error(`${String(more.length + 1)} paths`)
  return path ?? faultsOf(input)
}

describe('findPaths', () => {
  it('finds the path through an intermediate', () => {
    expect(outcome(good)).toEqual(['leaf', 'intermediate', 'root'])
    expect(search(good).rejected).toEqual([])
  })

  it('finds a path straight to the anchor', () => {
    expect(outcome({ leaf: leafOf(root), anchors: [root] })).toEqual(['leaf', 'root'])
  })

  it('finds it whatever the order, and with more than is needed', () => {
    const stranger = ca('stranger')
    const second = ca('second', { issuer: intermediate })
    const others = [root, stranger, second, leaf, intermediate, second]
    for (const order of [others, others.toReversed()]) {
      const [path] = pathsOf({ leaf: leafOf(second), others: order, anchors: [stranger, root] })
      expect(path).toEqual(['leaf', 'second', 'intermediate', 'root'])
    }
  })

  it('names the issuer that is missing', () => {
    expect(outcome({ leaf, anchors: [root] })).toEqual([
      'chain/incomplete: "CN=leaf" names "CN=intermediate" as its issuer, which is neither there nor an anchor',
    ])
    expect(outcome({ ...good, anchors: [] })).toEqual([
      'chain/incomplete: "CN=intermediate" names "CN=root" as its issuer, which is neither there nor an anchor',
    ])
  })

  it('does not take a root for an anchor because it was sent', () => {
    expect(outcome({ leaf, others: [intermediate, root], anchors: [ca('other')] })).toEqual([
      'chain/untrusted: "CN=root" ends the path and is not an anchor',
    ])
  })

  it('does not take an anchor for the right one because of its name', () => {
    expect(outcome({ ...good, anchors: [ca('root')] })).toEqual([
      'path/bad-signature: "CN=intermediate" is not signed by "CN=root"',
    ])
  })

  it('does not take an issuer for the right one because of its name', () => {
    const impostor = ca('intermediate', { issuer: root })
    expect(outcome({ leaf, others: [impostor], anchors: [root] })).toEqual([
      'path/bad-signature: "CN=leaf" is not signed by "CN=intermediate"',
    ])
    expect(outcome({ leaf, others: [impostor, intermediate], anchors: [root] })).toEqual([
      'leaf',
      'intermediate',
      'root',
    ])
  })

  it('does not take an issuer for the right one because of its key', () => {
    const renamed = ca('renamed', { issuer: root, key: intermediate.keyPair })
    expect(pathsOf({ leaf, others: [renamed], anchors: [root] })).toEqual([])
  })

  it('does not take a signature on other bytes', () => {
    const der = leaf.der.slice()
    der[der.length - 1] = (der.at(-1) ?? 0) ^ 1
    expect(outcome({ ...good, leaf: { der } })).toEqual([
      'path/bad-signature: "CN=leaf" is not signed by "CN=intermediate"',
    ])
  })

  it('keeps from where to where each way led, and whose fault it was', () => {
    const { rejected } = search({ ...good, anchors: [ca('root')] })
    expect(rejected.map(({ certificates }) => certificates.map(({ commonName }) => commonName))).toEqual([
      ['leaf', 'intermediate', 'root'],
    ])
    expect(rejected[0]?.culprit.sha256).toBe(read(intermediate).sha256)
  })

  it('works for RSA, P-384 and Ed25519', () => {
    for (const key of [fixedKey('rsa2048'), newKey('ec', 'P-384'), newKey('ed25519')]) {
      const other = ca('other', { key })
      expect(outcome({ leaf: leafOf(other), anchors: [other] })).toEqual(['leaf', 'other'])
    }
  })
})

describe('every path is found', () => {
  const key = newKey('ec', 'P-256')
  const oldRoot = ca('old root')
  const newRoot = ca('cross', { key })
  const lapsed = ca('cross', { key, issuer: oldRoot, notAfter: LAPSED })
  const valid = ca('cross', { key, issuer: oldRoot })
  const below = leafOf(newRoot)
  const overOld = ['leaf', 'cross', 'old root']

  it('to each anchor', () => {
    const other = ca('other root')
    const byOther = ca('cross', { key, issuer: other })
    const found = pathsOf({ leaf: below, others: [valid, byOther], anchors: [oldRoot, newRoot, other] })
    expect(new Set(found)).toEqual(new Set([['leaf', 'cross'], overOld, ['leaf', 'cross', 'other root']]))
    expect(found).toHaveLength(3)
  })

  it('through each of two certificates of a CA', () => {
    const twin = ca('cross', { key, issuer: oldRoot, serial: 7n })
    const { paths } = search({ leaf: below, others: [valid, twin], anchors: [oldRoot] })
    expect(new Set(paths.map(([, cross]) => cross?.sha256))).toEqual(new Set([read(valid).sha256, read(twin).sha256]))
  })

  it('beside an alternative that has expired, whatever the order', () => {
    for (const others of [
      [lapsed, valid],
      [valid, lapsed],
    ]) {
      const input = { leaf: below, others, anchors: [oldRoot] }
      expect(pathsOf(input)).toEqual([overOld])
      expect(faultsOf(input)).toEqual(['certificate/expired: "CN=cross" expired on 2026-03-01T00:00:00.000Z'])
    }
  })

  it('to the new root where the old one has gone, or the cross-signed one has expired', () => {
    expect(pathsOf({ leaf: below, others: [lapsed], anchors: [newRoot] })).toEqual([['leaf', 'cross']])
    expect(pathsOf({ leaf: below, others: [lapsed], anchors: [oldRoot, newRoot] })).toEqual([['leaf', 'cross']])
  })

  it('and none where the only one has expired', () => {
    expect(pathsOf({ leaf: below, others: [lapsed], anchors: [oldRoot] })).toEqual([])
  })

  it('beside a dead end', () => {
    const strange = ca('strange')
    const deadEnd = ca('cross', { key, issuer: strange })
    const input = { leaf: below, others: [deadEnd, strange, valid], anchors: [oldRoot] }
    expect(pathsOf(input)).toEqual([overOld])
    expect(faultsOf(input)).toEqual(['chain/untrusted: "CN=strange" ends the path and is not an anchor'])
  })

  it('beside CAs of the same name with other keys, the likeliest first', () => {
    const impostors = Array.from({ length: 5 }, () => ca('intermediate', { issuer: root }))
    const { paths, rejected } = search({ ...good, others: [...impostors, intermediate] })
    expect(paths).toHaveLength(1)
    // its key identifier is the one that the leaf names, so that it is tried first
    expect(rejected.map(({ fault }) => fault.rule)).toEqual(Array.from({ length: 5 }, () => 'path/bad-signature'))
  })

  it('once where an anchor was sent as well', () => {
    expect(pathsOf({ ...good, others: [root, intermediate, root] })).toEqual([['leaf', 'intermediate', 'root']])
  })

  it('up to the first anchor, which may have another one above it', () => {
    expect(pathsOf({ ...good, anchors: [root, intermediate] })).toEqual([['leaf', 'intermediate']])
  })
})

describe('an issuer', () => {
  it.each<[string, Partial<CertificateRequest>, string | null]>([
    ['that is no CA', { ca: false, keyUsage: ['keyCertSign'] }, 'path/not-a-ca: "CN=bent" is not a CA'],
    ['without basicConstraints', { omit: ['basicConstraints'] }, 'path/not-a-ca: "CN=bent" is not a CA'],
    ['of version 1', { version: 1 }, 'path/not-a-ca: "CN=bent" is of version 1, which cannot say that it is a CA'],
    [
      'that may not sign certificates',
      { keyUsage: ['digitalSignature', 'cRLSign'] },
      'path/cannot-sign: "CN=bent" may not sign certificates',
    ],
    ['whose key may be used for anything', { omit: ['keyUsage'] }, null],
    [
      'with a critical extension that is not understood',
      { extensions: [{ id: '1.2.3.4', critical: true, value: bytes('0500') }] },
      'path/unknown-critical-extension: "CN=bent" has a critical extension that is not understood: 1.2.3.4',
    ],
    [
      'with an extension that is not understood and not critical',
      { extensions: [{ id: '1.2.3.4', critical: false, value: bytes('0500') }] },
      null,
    ],
    [
      'with name constraints that cannot be read',
      { extensions: [extended('nameConstraints', tlv(SEQUENCE))] },
      'path/malformed-extension: "CN=bent" has an extension that cannot be read: NameConstraints: permitted or excluded subtrees expected at byte 0',
    ],
    ['with name constraints that the leaf is within', { nameConstraints: { permitted: ['test'] } }, null],
    [
      'with name constraints that the leaf is not within',
      { nameConstraints: { permitted: ['b.test'] } },
      'path/name-constraint: "CN=leaf" is for "a.test", which no CA above it that names such names permits',
    ],
    ['for servers', { extendedKeyUsage: ['serverAuth'] }, null],
    ['for clients and servers', { extendedKeyUsage: ['clientAuth', 'serverAuth'] }, null],
    ['for any purpose', { extendedKeyUsage: ['any'] }, null],
    [
      'for clients',
      { extendedKeyUsage: ['clientAuth'] },
      'path/wrong-purpose: "CN=bent" is for 1.3.6.1.5.5.7.3.2, not for 1.3.6.1.5.5.7.3.1',
    ],
  ])('%s', (_what, bent, fault) => {
    const issuer = ca('bent', { issuer: root, ...bent })
    expect(outcome({ leaf: leafOf(issuer), others: [issuer], anchors: [root] })).toEqual(
      fault === null ? ['leaf', 'bent', 'root'] : [fault],
    )
  })

  it('needs no purpose where none is asked for', () => {
    const issuer = ca('bent', { issuer: root, extendedKeyUsage: ['clientAuth'] })
    const input = { leaf: leafOf(issuer), others: [issuer], anchors: [root], purpose: null }
    expect(outcome(input)).toEqual(['leaf', 'bent', 'root'])
  })

  it('of an issuer must be for the purpose as well', () => {
    const top = ca('top', { issuer: root, extendedKeyUsage: ['clientAuth'] })
    const below = ca('below', { issuer: top, extendedKeyUsage: ['serverAuth'] })
    expect(outcome({ leaf: leafOf(below), others: [below, top], anchors: [root] })).toEqual([
      'path/wrong-purpose: "CN=top" is for 1.3.6.1.5.5.7.3.2, not for 1.3.6.1.5.5.7.3.1',
    ])
  })

  it('that demands a policy is heeded', () => {
    const demands = (...more: readonly ReturnType<typeof extended>[]): Issued =>
      ca('bent', {
        issuer: root,
        extensions: [
          extended('policies', policies('1.2.3')),
          extended('policyConstraints', policyConstraints({ requireExplicit: 0 }), true),
          ...more,
        ],
      })
    const issuer = demands()
    const kept = leafOf(issuer, { extensions: [extended('policies', policies('1.2.3'))] })
    expect(outcome({ leaf: kept, others: [issuer], anchors: [root] })).toEqual(['leaf', 'bent', 'root'])
    expect(outcome({ leaf: leafOf(issuer), others: [issuer], anchors: [root] })).toEqual([
      'path/policy: "CN=leaf" has no policy that the CAs above it demand',
    ])
  })
})

describe('the leaf', () => {
  it('is not trusted for being self-signed', () => {
    const own = leafOf(root, { subject: { commonName: 'own' } })
    const selfSigned = leafOf({ ...own, name: own.name }, { subject: { commonName: 'own' }, key: own.keyPair })
    const untrusted = ['chain/untrusted: "CN=own" ends the path and is not an anchor']
    expect(outcome({ leaf: selfSigned, anchors: [root] })).toEqual(untrusted)
    expect(outcome({ leaf: selfSigned, others: [selfSigned], anchors: [root] })).toEqual(untrusted)
  })

  it('is not an anchor for having its name', () => {
    const [mine, other] = [ca('own'), ca('own', { ca: false })]
    expect(outcome({ leaf: mine, anchors: [other] })).toEqual(['path/not-a-ca: "CN=own" is not a CA'])
  })

  it('is refused for a critical extension that is not understood (RFC 5280 section 4.2)', () => {
    const poisoned = leafOf(intermediate, {
      extensions: [{ id: '1.3.6.1.4.1.11129.2.4.3', critical: true, value: bytes('0500') }],
    })
    const fault =
      'path/unknown-critical-extension: "CN=leaf" has a critical extension that is not understood: 1.3.6.1.4.1.11129.2.4.3'
    expect(outcome({ ...good, leaf: poisoned })).toEqual([fault])
    expect(outcome({ ...good, leaf: poisoned, judgesLeaf: false })).toEqual([fault])
  })

  it.each<[string, Partial<CertificateRequest>, string]>([
    ['dates', { notAfter: LAPSED }, 'certificate/expired: "CN=leaf" expired on 2026-03-01T00:00:00.000Z'],
    [
      'purpose',
      { extendedKeyUsage: ['clientAuth'] },
      'path/wrong-purpose: "CN=leaf" is for 1.3.6.1.5.5.7.3.2, not for 1.3.6.1.5.5.7.3.1',
    ],
    ['key', { key: newKey('rsa', 768) }, 'certificate/weak-key: "CN=leaf" has a key of 768 bits'],
  ])('counts with its %s, unless that is looked at elsewhere', (_what, bent, fault) => {
    const bentLeaf = leafOf(intermediate, bent)
    expect(outcome({ ...good, leaf: bentLeaf })).toEqual([fault])
    expect(outcome({ ...good, leaf: bentLeaf, judgesLeaf: false })).toEqual(['leaf', 'intermediate', 'root'])
  })

  it('may be without a purpose', () => {
    expect(outcome({ ...good, leaf: leafOf(intermediate, { extendedKeyUsage: [] }) })).toEqual([
      'leaf',
      'intermediate',
      'root',
    ])
  })
})

describe('SHA-1', () => {
  const rsa = fixedKey('rsa2048')
  const top = ca('root', { key: rsa, hash: 'sha1' })
  const middle = ca('middle', { issuer: top, key: rsa, hash: 'sha1' })
  const sha1Leaf = leafOf(middle, { hash: 'sha1' })

  it('does not do for a leaf or an intermediate, unless it is asked for', () => {
    const weak = (subject: string): string =>
      `certificate/weak-signature: "CN=${subject}" is signed with sha1WithRSAEncryption, which can be forged`
    expect(outcome({ leaf: sha1Leaf, others: [middle], anchors: [top] })).toEqual([weak('leaf')])
    expect(outcome({ leaf: leafOf(middle), others: [middle], anchors: [top] })).toEqual([weak('middle')])
    expect(outcome({ leaf: sha1Leaf, others: [middle], anchors: [top], takesSha1: true })).toEqual([
      'leaf',
      'middle',
      'root',
    ])
  })

  it('does for an anchor, whose own signature nobody checks', () => {
    expect(outcome({ leaf: leafOf(top), anchors: [top] })).toEqual(['leaf', 'root'])
  })

  it('does where MD5 does not', () => {
    const md5 = leafOf(top, { hash: 'md5' })
    expect(outcome({ leaf: md5, anchors: [top], takesSha1: true })).toEqual([
      'certificate/weak-signature: "CN=leaf" is signed with md5WithRSAEncryption, which can be forged',
    ])
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
    if (fault === null) expect(pathsOf(input)).toHaveLength(1)
    else expect(outcome(input)).toEqual([`path/too-long: ${fault}`])
  })

  it('does not count a self-issued CA (RFC 5280 section 4.2.1.9)', () => {
    const top = ca('top', { pathLength: 0 })
    const rolledOver = ca('top', { issuer: top })
    expect(pathsOf({ leaf: leafOf(rolledOver), others: [rolledOver], anchors: [top] })).toEqual([
      ['leaf', 'top', 'top'],
    ])
    const below = ca('below', { issuer: rolledOver })
    expect(faultsOf({ leaf: leafOf(below), others: [rolledOver, below], anchors: [top] })).toContain(
      'path/too-long: "CN=top" allows only 0 intermediates below it',
    )
  })
})

/** That many CAs, each below the one before it, and a leaf below the last. */
function ladder(count: number): Case {
  const below: Issued[] = []
  for (let index = 0; index < count; index++) below.push(ca(`ca-${String(index)}`, { issuer: below.at(-1) ?? root }))
  return { leaf: leafOf(below.at(-1) ?? root), others: below, anchors: [root] }
}

describe('maxIntermediates', () => {
  it.each([
    [0, 0, true],
    [1, 0, false],
    [1, 1, true],
    [2, 1, false],
    [2, 2, true],
    [2, null, true],
  ])('%d of them where %s are allowed: %s', (count, maxIntermediates, isFound) => {
    const input = { ...ladder(count), maxIntermediates }
    expect(pathsOf(input)).toHaveLength(isFound ? 1 : 0)
    if (!isFound) {
      expect(faultsOf(input)).toEqual([`path/too-long: "CN=ca-0" makes the path longer than is followed`])
    }
  })

  it('does not count a self-issued CA', () => {
    const rolledOver = ca('intermediate', { issuer: intermediate })
    const input = { leaf: leafOf(rolledOver), others: [rolledOver, intermediate], anchors: [root] }
    expect(pathsOf({ ...input, maxIntermediates: 1 })).toEqual([['leaf', 'intermediate', 'intermediate', 'root']])
    expect(pathsOf({ ...input, maxIntermediates: 0 })).toEqual([])
  })
})

describe('dates', () => {
  const from = new Date('2026-05-01T00:00:00Z')
  const to = new Date('2026-07-01T00:00:00Z')
  const brief = ca('brief', { issuer: root, notBefore: from, notAfter: to })
  const briefRoot = ca('brief', { notBefore: from, notAfter: to })

  it.each<[string, Case]>([
    ['an intermediate', { leaf: leafOf(brief), others: [brief], anchors: [root] }],
    ['an anchor', { leaf: leafOf(briefRoot), anchors: [briefRoot] }],
  ])('count from the first second through the whole of the last for %s', (_what, input) => {
    const at = (date: Date, ms: number): ReturnType<typeof outcome> =>
      outcome({ ...input, now: new Date(date.getTime() + ms) })
    expect(at(from, -1)).toEqual(['certificate/not-yet-valid: "CN=brief" is not valid before 2026-05-01T00:00:00.000Z'])
    expect(at(from, 0)).toEqual(expect.arrayContaining(['leaf', 'brief']))
    expect(at(to, 999)).toEqual(expect.arrayContaining(['leaf', 'brief']))
    expect(at(to, 1000)).toEqual(['certificate/expired: "CN=brief" expired on 2026-07-01T00:00:00.000Z'])
  })
})

describe('what an anchor must be', () => {
  const demands = { valid: true, constrained: true, orTheLeaf: 'yes' } as const

  it.each<[string, Partial<CertificateRequest>, string]>([
    ['expired', { notAfter: LAPSED }, 'certificate/expired: "CN=odd" expired on 2026-03-01T00:00:00.000Z'],
    [
      'not yet valid',
      { notBefore: new Date('2026-12-01T00:00:00Z') },
      'certificate/not-yet-valid: "CN=odd" is not valid before 2026-12-01T00:00:00.000Z',
    ],
  ])('%s: refused only where it must be valid', (_what, bent, fault) => {
    const odd = ca('odd', bent)
    const input = { leaf: leafOf(odd), anchors: [odd] }
    expect(outcome(input)).toEqual([fault])
    expect(outcome({ ...input, anchorsMustBe: demands })).toEqual([fault])
    expect(outcome({ ...input, anchorsMustBe: { ...demands, valid: false } })).toEqual(['leaf', 'odd'])
    expect(outcome({ ...input, anchorsMustBe: { ...demands, constrained: false } })).toEqual([fault])
  })

  it.each<[string, Partial<CertificateRequest>, string]>([
    ['no CA', { ca: false, keyUsage: ['keyCertSign'] }, 'path/not-a-ca: "CN=odd" is not a CA'],
    ['may not sign', { keyUsage: ['cRLSign'] }, 'path/cannot-sign: "CN=odd" may not sign certificates'],
    [
      'for clients',
      { extendedKeyUsage: ['clientAuth'] },
      'path/wrong-purpose: "CN=odd" is for 1.3.6.1.5.5.7.3.2, not for 1.3.6.1.5.5.7.3.1',
    ],
    [
      'for other names',
      { nameConstraints: { excluded: ['a.test'] } },
      'path/name-constraint: "CN=leaf" is for "a.test", which a CA above it excludes',
    ],
    [
      'demanding a policy',
      { extensions: [extended('policyConstraints', policyConstraints({ requireExplicit: 0 }), true)] },
      'path/policy: "CN=leaf" has no policy that the CAs above it demand',
    ],
    [
      'with a critical extension that is not understood',
      { extensions: [{ id: '1.2.3.4', critical: true, value: bytes('0500') }] },
      'path/unknown-critical-extension: "CN=odd" has a critical extension that is not understood: 1.2.3.4',
    ],
    [
      'with an extension that cannot be read',
      { extensions: [extended('nameConstraints', tlv(SEQUENCE))] },
      'path/malformed-extension: "CN=odd" has an extension that cannot be read: NameConstraints: permitted or excluded subtrees expected at byte 0',
    ],
  ])('%s: refused only where its extensions count', (_what, bent, fault) => {
    const odd = ca('odd', bent)
    const input = { leaf: leafOf(odd), anchors: [odd] }
    expect(outcome(input)).toEqual([fault])
    expect(outcome({ ...input, anchorsMustBe: { ...demands, constrained: false } })).toEqual(['leaf', 'odd'])
    expect(outcome({ ...input, anchorsMustBe: { ...demands, valid: false } })).toEqual([fault])
  })

  it('of version 1, it has no extensions that could count', () => {
    const old = ca('old', { version: 1 })
    expect(outcome({ leaf: leafOf(old), anchors: [old] })).toEqual(['leaf', 'old'])
  })

  it('limits the length only where its extensions count', () => {
    const top = ca('top', { pathLength: 0 })
    const below = ca('below', { issuer: top })
    const input = { leaf: leafOf(below), others: [below], anchors: [top] }
    expect(outcome(input)).toEqual(['path/too-long: "CN=top" allows only 0 intermediates below it'])
    expect(outcome({ ...input, anchorsMustBe: { ...demands, constrained: false } })).toEqual(['leaf', 'below', 'top'])
  })

  it('says nothing of policies, and so stands in the way of none', () => {
    const issuer = ca('below', {
      issuer: root,
      extensions: [
        extended('policies', policies('1.2.3')),
        extended('policyConstraints', policyConstraints({ requireExplicit: 0 }), true),
      ],
    })
    const bound = leafOf(issuer, { extensions: [extended('policies', policies('1.2.3'))] })
    const input = { leaf: bound, others: [issuer], anchors: [root] }
    expect(outcome(input)).toEqual(['leaf', 'below', 'root'])
    expect(outcome({ ...input, anchorsMustBe: { ...demands, constrained: false } })).toEqual(['leaf', 'below', 'root'])
  })

  describe('where the leaf may be one itself', () => {
    const own = ca('own', { ca: false, names: ['a.test'], extendedKeyUsage: ['serverAuth'] })
    const orTheLeaf = (
      leafItself: Pick<Issued, 'der'>,
      value: 'yes' | 'no' | 'self-signed',
    ): ReturnType<typeof outcome> =>
      outcome({ leaf: leafItself, anchors: [leafItself], anchorsMustBe: { ...demands, orTheLeaf: value } })

    it('it may be self-signed or not', () => {
      expect(orTheLeaf(own, 'yes')).toEqual(['own'])
      expect(orTheLeaf(leaf, 'yes')).toEqual(['leaf'])
      expect(outcome({ leaf, anchors: [leaf] })).toEqual(['leaf'])
    })

    it('it must be self-signed where that is asked for', () => {
      expect(orTheLeaf(own, 'self-signed')).toEqual(['own'])
      expect(orTheLeaf(leaf, 'self-signed')).toEqual([
        'chain/incomplete: "CN=leaf" names "CN=intermediate" as its issuer, which is neither there nor an anchor',
      ])
    })

    it('it is not, where that is not allowed', () => {
      expect(orTheLeaf(own, 'no')).toEqual(['chain/untrusted: "CN=own" ends the path and is not an anchor'])
    })

    it('it is one with all its bytes, and not by its name and key', () => {
      const twin = ca('own', { ca: false, key: own.keyPair, serial: 7n })
      expect(pathsOf({ leaf: own, anchors: [twin] })).toEqual([])
    })

    it('its dates count all the same', () => {
      const lapsed = ca('own', { ca: false, notAfter: LAPSED })
      expect(orTheLeaf(lapsed, 'yes')).toEqual(['certificate/expired: "CN=own" expired on 2026-03-01T00:00:00.000Z'])
    })
  })
})

describe('loops', () => {
  const keys = { a: newKey('ec', 'P-256'), b: newKey('ec', 'P-256') }
  const [a, b] = [ca('a', { key: keys.a }), ca('b', { key: keys.b })]
  const [aByB, bByA] = [ca('a', { key: keys.a, issuer: b }), ca('b', { key: keys.b, issuer: a })]

  it('end', () => {
    expect(pathsOf({ leaf: leafOf(a), others: [aByB, bByA], anchors: [root] })).toEqual([])
    expect(pathsOf({ leaf: leafOf(a), others: [aByB, bByA], anchors: [b] })).toEqual([['leaf', 'a', 'b']])
  })

  it('end for a CA that issued itself', () => {
    expect(pathsOf({ leaf: leafOf(a), others: [a, a], anchors: [root] })).toEqual([])
  })

  it('end for a leaf that issued its own issuer', () => {
    const key = newKey('ec', 'P-256')
    const ring = ca('ring', { key, issuer: a })
    const aByRing = ca('a', { key: keys.a, issuer: ring })
    expect(pathsOf({ leaf: ring, others: [aByRing, ring], anchors: [root], purpose: null })).toEqual([])
  })
})

interface Effort {
  readonly search: PathSearch
  /** Signatures that were checked. */
  readonly checks: number
}

/** What is found, and how often what is signed was looked at. */
function effortOf({ leaf: first, others = [], anchors }: Case): Effort {
  let checks = 0
  const counting = (certificate: Certificate): Certificate => ({
    ...certificate,
    get tbs() {
      checks++
      return certificate.tbs
    },
  })
  const found = findPaths({
    leaf: counting(read(first)),
    others: others.map((other) => counting(read(other))),
    anchors: indexAnchors(anchors.map(({ der }) => der)),
    now,
    purpose: null,
  })
  return { search: found, checks }
}

describe('limits', () => {
  it.each([
    [9, true],
    [10, true],
    [11, false],
  ])('takes %d intermediates: %s', (count, isFound) => {
    const input = ladder(count)
    expect(pathsOf(input)).toHaveLength(isFound ? 1 : 0)
    if (!isFound) {
      expect(faultsOf(input)).toEqual(['path/too-long: "CN=ca-0" makes the path longer than is followed'])
    }
  })

  it('ends for a chain of 200', () => {
    const { search: found, checks } = effortOf(ladder(200))
    expect(found.paths).toEqual([])
    expect(found.rejected.map(({ fault }) => fault.rule)).toEqual(['path/too-long'])
    expect(checks).toBeLessThanOrEqual(11)
  })

  // One key for all of them: what counts is that each costs a check. No key identifier tells them apart.
  const wrongKey = newKey('ec', 'P-256')
  const bare = { omit: ['authorityKeyIdentifier', 'subjectKeyIdentifier'] } as const
  const namesakes = Array.from({ length: 200 }, () => ca('intermediate', { issuer: root, ...bare }))
  const genuine = ca('intermediate', { issuer: root, ...bare })

  it('checks one signature by each key once', () => {
    const twins = Array.from({ length: 50 }, () => ca('intermediate', { issuer: root, key: wrongKey, ...bare }))
    const input = { leaf: leafOf(genuine, bare), others: [...twins, genuine], anchors: [root] }
    const { search: found, checks } = effortOf(input)
    expect(found.paths).toHaveLength(1)
    expect(checks).toBe(3)
  })

  it.each([
    [98, 1],
    [99, 0],
    [200, 0],
  ])('checks 100 signatures and no more: behind %d of one name %d path is found', (count, expected) => {
    // two signatures are needed for the path: the leaf's and the intermediate's
    const others = [...namesakes.slice(0, count), genuine]
    const { search: found, checks } = effortOf({ leaf: leafOf(genuine, bare), others, anchors: [root] })
    expect(found.paths).toHaveLength(expected)
    expect(checks).toBeLessThanOrEqual(100)
    if (expected === 0) {
      expect(describeRejection(found.rejected)).toContain(
        'is one of more than 100 whose signatures would have to be checked',
      )
    }
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
    const { search: found, checks } = effortOf(input)
    expect(found.paths).toEqual([])
    expect(checks).toBeLessThanOrEqual(100)
    // 400 ways are followed; then each level that is left says so
    expect(found.rejected.length).toBeLessThanOrEqual(410)
    expect(describeRejection(found.rejected)).toContain('leads to more ways than are followed')
  })

  it('gives up on a mesh of 30 CAs that all certified each other', () => {
    const heads = Array.from({ length: 30 }, (_, index) => ca(`mesh-${String(index)}`))
    const mesh = heads.flatMap((issuer) =>
      heads.flatMap((subject, index) =>
        subject === issuer ? [] : ca(`mesh-${String(index)}`, { key: subject.keyPair, issuer }),
      ),
    )
    expect(mesh).toHaveLength(870)
    const [first = root] = heads
    const { search: found, checks } = effortOf({ leaf: leafOf(first), others: mesh, anchors: [root] })
    expect(found.paths).toEqual([])
    expect(checks).toBeLessThanOrEqual(100)
    expect(found.rejected.length).toBeLessThanOrEqual(410)
    expect(describeRejection(found.rejected)).toMatch(/more ways than are followed|more than 100/)
  })

  it('finds 16 paths and no more', () => {
    const key = newKey('ec', 'P-256')
    const crossed = Array.from({ length: 17 }, (_, index) =>
      ca('cross', { key, issuer: root, serial: BigInt(index + 1) }),
    )
    const below = leafOf(crossed[0] ?? root)
    expect(effortOf({ leaf: below, others: crossed.slice(1), anchors: [root] }).search.paths).toHaveLength(16)
    expect(effortOf({ leaf: below, others: crossed, anchors: [root] }).search.paths).toHaveLength(16)
  })

  it('compares 250,000 names and no more', () => {
    const constraints = nameConstraints({
      excluded: Array.from({ length: 1000 }, (_, index) => dns(`x${String(index)}.test`)),
    })
    const issuer = ca('bent', { issuer: root, extensions: [extended('nameConstraints', constraints, true)] })
    const named = (count: number): Case => ({
      leaf: leafOf(issuer, { names: Array.from({ length: count }, (_, index) => `n${String(index)}.test`) }),
      others: [issuer],
      anchors: [root],
    })
    expect(outcome(named(250))).toEqual(['leaf', 'bent', 'root'])
    expect(outcome(named(251))).toEqual([
      'path/name-constraint: "CN=leaf" has more names than can be compared with the constraints above it',
    ])
  })
})

describe('describeRejection', () => {
  it('tells the first reason, but for the one that may put the others beside the point', () => {
    const told = (input: Case): string => describeRejection(search(input).rejected)
    expect(told({ leaf, anchors: [root] })).toBe(
      '"CN=leaf" names "CN=intermediate" as its issuer, which is neither there nor an anchor',
    )
    const [first] = search({ leaf, anchors: [root] }).rejected
    if (first === undefined) throw new Error('no reason')
    const budget = { ...first, fault: { rule: 'path/budget', message: 'is too much' } }
    expect(describeRejection([first, budget])).toBe('"CN=leaf" is too much')
    expect(describeRejection([])).toBe('there is no path')
  })

  it('quotes names, so that what they hold stays within the quotes', () => {
    const odd = ca('x\n"::error::', { issuer: root })
    expect(describeRejection(search({ leaf: leafOf(odd), anchors: [root] }).rejected)).toBe(
      String.raw`"CN=leaf" names "CN=x\n\\\"::error::" as its issuer, which is neither there nor an anchor`,
    )
    expect(describeRejection(search({ leaf: odd, anchors: [] }).rejected)).toBe(
      String.raw`"CN=x\n\\\"::error::" names "CN=root" as its issuer, which is neither there nor an anchor`,
    )
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
    expect(isSignedBy(read(forged), read(root))).toBe(false)
    expect(pathsOf({ leaf: forged, anchors: [root] })).toEqual([])
  })

  it('does not sign with the key of the other one', () => {
    const forgedCa = hide(genuine, { ca: true, key: strangersKey })
    const below = leafOf({ ...forgedCa, keyPair: genuine.keyPair })
    expect(isSignedBy(read(below), read(forgedCa))).toBe(false)
  })
})
