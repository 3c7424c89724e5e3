import { describe, expect, it } from '@jest/globals'
import type { Extension } from '../../src/lab/extension.ts'
import { meetsPolicies } from '../../src/pki/policies.ts'
import { readCertificate, type Certificate } from '../../src/wire/x509/certificate.ts'
import { ANY_POLICY } from '../../src/wire/x509/policies.ts'
import { inhibitAnyPolicy, policies, policyConstraints, policyMappings } from '../wire/x509/values.ts'
import { ca, extended } from './chains.ts'

const [P, Q, R] = ['1.2.3', '1.2.4', '1.2.5'] as const
const issuer = ca('issuer')

interface Says {
  /** Absent: the extension is absent. */
  readonly of?: readonly string[]
  readonly maps?: readonly (readonly [string, string])[]
  readonly requireExplicit?: number
  readonly inhibitMapping?: number
  readonly inhibitAny?: number
  readonly isSelfIssued?: boolean
}

const said = new Map<string, Certificate>()

/** A certificate that says this of policies; nobody looks at its signature, and it is made once. */
function says(what: Says): Certificate {
  const key = JSON.stringify(what)
  const certificate = said.get(key) ?? certificateOf(what)
  said.set(key, certificate)
  return certificate
}

function certificateOf({
  of,
  maps,
  requireExplicit,
  inhibitMapping,
  inhibitAny,
  isSelfIssued = false,
}: Says): Certificate {
  const extensions: Extension[] = []
  if (of !== undefined) extensions.push(extended('policies', policies(...of)))
  if (maps !== undefined) extensions.push(extended('policyMappings', policyMappings(...maps)))
  if (requireExplicit !== undefined || inhibitMapping !== undefined) {
    const limits = {
      ...(requireExplicit === undefined ? {} : { requireExplicit }),
      ...(inhibitMapping === undefined ? {} : { inhibitMapping }),
    }
    extensions.push(extended('policyConstraints', policyConstraints(limits), true))
  }
  if (inhibitAny !== undefined) extensions.push(extended('inhibitAnyPolicy', inhibitAnyPolicy(inhibitAny), true))
  const name = isSelfIssued ? 'issuer' : `ca-${String(said.size)}`
  const certificate = readCertificate(ca(name, { issuer, extensions, key: issuer.keyPair }).der)
  expect(certificate.malformed).toEqual([])
  return certificate
}

/** From the one below the anchor down to the leaf. */
const meets = (...below: readonly Says[]): boolean => meetsPolicies(below.map(says), null)

const DEMANDS: Says = { of: [P], requireExplicit: 0 }

describe('a path that nobody demands a policy of', () => {
  it.each<[string, readonly Says[]]>([
    ['without policies', [{}, {}, {}]],
    ['with policies that do not fit together', [{ of: [P] }, { of: [Q] }, {}]],
    ['with policies of a leaf alone', [{}, {}, { of: [P] }]],
    ['with any policy inhibited', [{ of: [ANY_POLICY], inhibitAny: 0 }, { of: [ANY_POLICY] }]],
    ['with mapping inhibited', [{ of: [P], inhibitMapping: 0 }, { of: [P], maps: [[P, Q]] }, { of: [Q] }]],
    ['of no certificates', []],
  ])('%s is good', (_what, below) => {
    expect(meets(...below)).toBe(true)
  })
})

describe('requireExplicitPolicy', () => {
  it.each<[string, readonly Says[], boolean]>([
    ['0 and all have it', [DEMANDS, { of: [P] }, { of: [P] }], true],
    ['0 and the leaf has another', [DEMANDS, { of: [P] }, { of: [Q] }], false],
    ['0 and the leaf has one more', [DEMANDS, { of: [P] }, { of: [Q, P] }], true],
    ['0 and the leaf has none', [DEMANDS, { of: [P] }, {}], false],
    ['0 and one in the middle has none', [DEMANDS, {}, { of: [P] }], false],
    ['0 and one in the middle has another', [DEMANDS, { of: [Q] }, { of: [P] }], false],
    ['0 of a CA that has none itself', [{ requireExplicit: 0 }, { of: [P] }, { of: [P] }], false],
    ['0 of the leaf, which has one', [{ of: [P] }, { of: [P], requireExplicit: 0 }], true],
    ['0 of the leaf, which has none', [{ of: [P] }, { requireExplicit: 0 }], false],
    ['0 of the leaf, below one that has none', [{}, { of: [P], requireExplicit: 0 }], false],
    ['1 of the leaf is for what follows', [{}, { requireExplicit: 1 }], true],
    ['1: begins with the leaf', [{ of: [P], requireExplicit: 1 }, { of: [P] }, {}], false],
    ['1: begins with the leaf, which has it', [{ of: [P], requireExplicit: 1 }, { of: [P] }, { of: [P] }], true],
    // the leaf's own wrap-up takes one off once more (RFC 5280 section 6.1.5 (a))
    ['1 right above the leaf', [{ of: [P], requireExplicit: 1 }, {}], false],
    ['2 right above the leaf', [{ of: [P], requireExplicit: 2 }, {}], true],
    ['2: begins one below the leaf’s issuer', [{ requireExplicit: 2 }, {}, {}], false],
    ['3: begins behind the leaf', [{ requireExplicit: 3 }, {}, {}], true],
    ['the smaller of two, below', [{ of: [P], requireExplicit: 5 }, { of: [P], requireExplicit: 0 }, {}], false],
    ['the smaller of two, above', [DEMANDS, { of: [P], requireExplicit: 5 }, {}], false],
    [
      '1, with a self-issued one between that does not count',
      [{ requireExplicit: 2 }, { isSelfIssued: true }, {}],
      true,
    ],
    ['2, with another between that does', [{ requireExplicit: 2 }, {}, {}], false],
  ])('of %s: %s', (_what, below, isMet) => {
    expect(meets(...below)).toBe(isMet)
  })
})

describe('any policy', () => {
  const ANY: Says = { of: [ANY_POLICY] }

  it.each<[string, readonly Says[], boolean]>([
    ['stands for the one demanded', [DEMANDS, ANY, { of: [P] }], true],
    ['stands for it in the leaf', [DEMANDS, { of: [P] }, ANY], true],
    ['stands for no other', [DEMANDS, ANY, { of: [Q] }], false],
    ['above lets each be', [{ of: [ANY_POLICY], requireExplicit: 0 }, { of: [Q] }, { of: [Q] }], true],
    ['all the way down', [{ of: [ANY_POLICY], requireExplicit: 0 }, ANY, ANY], true],
    ['beside the one demanded', [DEMANDS, { of: [ANY_POLICY, P] }, { of: [P] }], true],
  ])('%s: %s', (_what, below, isMet) => {
    expect(meets(...below)).toBe(isMet)
  })

  it.each<[string, readonly Says[], boolean]>([
    ['0', [{ ...DEMANDS, inhibitAny: 0 }, ANY, { of: [P] }], false],
    ['0, and nobody uses it', [{ ...DEMANDS, inhibitAny: 0 }, { of: [P] }, { of: [P] }], true],
    ['0, beside the one demanded', [{ ...DEMANDS, inhibitAny: 0 }, { of: [ANY_POLICY, P] }, { of: [P] }], true],
    ['0, in the leaf', [{ ...DEMANDS, inhibitAny: 0 }, { of: [P] }, ANY], false],
    ['1, right below', [{ ...DEMANDS, inhibitAny: 1 }, ANY, { of: [P] }], true],
    ['1, two below', [{ ...DEMANDS, inhibitAny: 1 }, { of: [P] }, ANY], false],
    ['2, two below', [{ ...DEMANDS, inhibitAny: 2 }, { of: [P] }, ANY], true],
    ['0, in a self-issued one', [{ ...DEMANDS, inhibitAny: 0 }, { ...ANY, isSelfIssued: true }, { of: [P] }], true],
    ['0, in a self-issued leaf', [{ ...DEMANDS, inhibitAny: 0 }, { of: [P] }, { ...ANY, isSelfIssued: true }], false],
    [
      '1, below a self-issued one that does not count',
      [{ ...DEMANDS, inhibitAny: 1 }, { of: [P], isSelfIssued: true }, ANY],
      true,
    ],
    ['the smaller of two', [{ ...DEMANDS, inhibitAny: 0 }, { of: [P], inhibitAny: 5 }, ANY], false],
  ])('is inhibited after %s: %s', (_what, below, isMet) => {
    expect(meets(...below)).toBe(isMet)
  })
})

describe('a mapping', () => {
  it.each<[string, readonly Says[], boolean]>([
    ['lets the other policy stand for it', [DEMANDS, { of: [P], maps: [[P, Q]] }, { of: [Q] }], true],
    ['takes the place of the policy itself', [DEMANDS, { of: [P], maps: [[P, Q]] }, { of: [P] }], false],
    [
      'to itself and another',
      [
        DEMANDS,
        {
          of: [P],
          maps: [
            [P, P],
            [P, Q],
          ],
        },
        { of: [P] },
      ],
      true,
    ],
    [
      'to two others, the second of them',
      [
        DEMANDS,
        {
          of: [P],
          maps: [
            [P, Q],
            [P, R],
          ],
        },
        { of: [R] },
      ],
      true,
    ],
    ['to one that nobody has', [DEMANDS, { of: [P], maps: [[P, Q]] }, { of: [R] }], false],
    ['of a policy that it does not have itself', [DEMANDS, { of: [P], maps: [[Q, R]] }, { of: [R] }], false],
    ['of one that it has by any policy', [DEMANDS, { of: [ANY_POLICY], maps: [[P, Q]] }, { of: [Q] }], true],
    [
      'of any that it has by any policy, above which nothing is demanded',
      [{ of: [ANY_POLICY], requireExplicit: 0 }, { of: [ANY_POLICY], maps: [[Q, R]] }, { of: [R] }],
      true,
    ],
    ['twice over', [DEMANDS, { of: [P], maps: [[P, Q]] }, { of: [Q], maps: [[Q, R]] }, { of: [R] }], true],
    [
      'twice over, and the first is not enough',
      [DEMANDS, { of: [P], maps: [[P, Q]] }, { of: [Q], maps: [[Q, R]] }, { of: [Q] }],
      false,
    ],
    ['in the demanding CA itself', [{ of: [P], requireExplicit: 0, maps: [[P, Q]] }, { of: [Q] }], true],
    ['in the leaf means nothing', [DEMANDS, { of: [P], maps: [[P, Q]] }, { of: [Q], maps: [[Q, R]] }], true],
  ])('%s: %s', (_what, below, isMet) => {
    expect(meets(...below)).toBe(isMet)
  })

  it.each<[string, readonly Says[], boolean]>([
    ['0', [{ ...DEMANDS, inhibitMapping: 0 }, { of: [P], maps: [[P, Q]] }, { of: [Q] }], false],
    [
      '0, and the mapped policy is gone as well',
      [{ ...DEMANDS, inhibitMapping: 0 }, { of: [P], maps: [[P, Q]] }, { of: [P] }],
      false,
    ],
    [
      '0, and another policy stays',
      [{ ...DEMANDS, of: [P, R], inhibitMapping: 0 }, { of: [P, R], maps: [[P, Q]] }, { of: [R] }],
      true,
    ],
    ['1, right below', [{ ...DEMANDS, inhibitMapping: 1 }, { of: [P], maps: [[P, Q]] }, { of: [Q] }], true],
    ['1, two below', [{ ...DEMANDS, inhibitMapping: 1 }, { of: [P] }, { of: [P], maps: [[P, Q]] }, { of: [Q] }], false],
    [
      '1, below a self-issued one that does not count',
      [{ ...DEMANDS, inhibitMapping: 1 }, { of: [P], isSelfIssued: true }, { of: [P], maps: [[P, Q]] }, { of: [Q] }],
      true,
    ],
    [
      'the smaller of two',
      [{ ...DEMANDS, inhibitMapping: 0 }, { of: [P], inhibitMapping: 5, maps: [[P, Q]] }, { of: [Q] }],
      false,
    ],
  ])('is inhibited after %s: %s', (_what, below, isMet) => {
    expect(meets(...below)).toBe(isMet)
  })
})

describe('an anchor', () => {
  const under = (anchor: Says | null, ...below: readonly Says[]): boolean =>
    meetsPolicies(below.map(says), anchor === null ? null : says(anchor))

  it('stands for any policy when it says nothing', () => {
    expect(under({}, DEMANDS, { of: [P] })).toBe(true)
    expect(under({}, DEMANDS, { of: [Q] })).toBe(false)
    expect(under({}, {}, {})).toBe(true)
  })

  it('demands a policy where it counts', () => {
    expect(under({ requireExplicit: 0 }, { of: [P] }, { of: [P] })).toBe(true)
    expect(under({ requireExplicit: 0 }, { of: [P] }, {})).toBe(false)
    expect(under(null, { of: [P] }, {})).toBe(true)
  })

  it('says which', () => {
    expect(under({ of: [P], requireExplicit: 0 }, { of: [P] }, { of: [P] })).toBe(true)
    expect(under({ of: [Q], requireExplicit: 0 }, { of: [P] }, { of: [P] })).toBe(false)
  })

  it('inhibits any policy and mappings', () => {
    expect(under({ of: [P], requireExplicit: 0 }, { of: [ANY_POLICY] }, { of: [P] })).toBe(true)
    expect(under({ of: [P], requireExplicit: 0, inhibitAny: 0 }, { of: [ANY_POLICY] }, { of: [P] })).toBe(false)
    expect(under({ of: [P], requireExplicit: 0 }, { of: [P], maps: [[P, Q]] }, { of: [Q] })).toBe(true)
    expect(under({ of: [P], requireExplicit: 0, inhibitMapping: 0 }, { of: [P], maps: [[P, Q]] }, { of: [Q] })).toBe(
      false,
    )
  })
})

describe('what a stranger may send', () => {
  // RFC 9618: the tree of RFC 5280 would have 40^8 leaves
  it('ends for 8 levels that map 40 policies to each other', () => {
    const all = Array.from({ length: 40 }, (_, index) => `1.2.3.${String(index)}`)
    const maps = all.flatMap((from) => all.map((to) => [from, to] as const))
    const level: Says = { of: all, maps }
    const levels = Array.from({ length: 8 }, () => level)
    expect(meets({ ...level, requireExplicit: 0 }, ...levels, { of: ['1.2.3.7'] })).toBe(true)
    expect(meets({ ...level, requireExplicit: 0 }, ...levels, { of: [Q] })).toBe(false)
  })
})
