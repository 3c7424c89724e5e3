import { describe, expect, it } from '@jest/globals'
import type { Issued } from '../../src/lab/issue.ts'
import { newKey } from '../../src/lab/key.ts'
import { indexAnchors } from '../../src/pki/anchors.ts'
import { verifyChain, type Verification, type VerifyRequest } from '../../src/pki/verify.ts'
import { fixedKey } from '../fixed-keys.ts'
import { SEQUENCE, tlv } from '../wire/x509/tlv.ts'
import { dns, email, ip } from '../wire/x509/values.ts'
import { ca, extended, leafOf, now, read, SERVER_AUTH } from './chains.ts'

const root = ca('root')
const intermediate = ca('intermediate', { issuer: root })
const leaf = leafOf(intermediate, { subject: { commonName: 'a.test' }, names: ['a.test', '192.0.2.1', '2001:db8::1'] })

function verified(
  chain: readonly [Issued, ...Issued[]],
  more: Partial<VerifyRequest> = {},
  anchors: readonly Issued[] = [root],
): Verification {
  const [first, ...others] = chain
  return verifyChain({
    chain: [read(first), ...others.map(read)],
    anchors: indexAnchors(anchors.map(({ der }) => der)),
    name: null,
    now,
    purpose: SERVER_AUTH,
    maxIntermediates: null,
    policy: 'path',
    ...more,
  })
}

const rules = ({ problems }: Verification): readonly string[] => problems.map(({ kind, rule }) => `${kind}: ${rule}`)
const host = (name: string): Partial<VerifyRequest> => ({ name: { host: name, isAddress: false } })
const mailbox = (name: string): Partial<VerifyRequest> => ({ name: { mailbox: name } })

describe('verifyChain', () => {
  it('passes a good chain, with its path', () => {
    const { verdict, path, problems } = verified([leaf, intermediate], { ...host('a.test'), policy: 'web' })
    expect([verdict, problems]).toEqual(['pass', []])
    expect(path.map(({ commonName }) => commonName)).toEqual(['a.test', 'intermediate', 'root'])
  })

  it('fails without a path, and says why', () => {
    expect(verified([leaf])).toEqual({
      verdict: 'fail',
      path: [],
      problems: [
        {
          kind: 'safety',
          rule: 'chain/incomplete',
          message: '"CN=a.test" names "CN=intermediate" as its issuer, which is neither there nor an anchor',
        },
      ],
    })
  })

  it('says so of ten ways and no more', () => {
    const ways = (count: number): Verification =>
      verified([leaf, ...Array.from({ length: count }, () => ca('intermediate', { issuer: root }))])
    expect(ways(9).problems).toHaveLength(9)
    expect(ways(10).problems).toHaveLength(10)
    expect(ways(11).problems).toHaveLength(10)
  })

  it('hands on what is asked for', () => {
    const chain: readonly [Issued, Issued] = [leaf, intermediate]
    expect(rules(verified(chain, { now: new Date('2027-01-02T00:00:00Z') }))).toEqual(['safety: certificate/expired'])
    expect(rules(verified(chain, { purpose: '1.3.6.1.5.5.7.3.2' }))).toEqual(['safety: path/wrong-purpose'])
    expect(rules(verified(chain, { maxIntermediates: 0 }))).toEqual(['safety: path/too-long'])
    const key = fixedKey('rsa2048')
    const old = ca('root', { key })
    const sha1 = leafOf(old, { hash: 'sha1' })
    expect(rules(verified([sha1], {}, [old]))).toEqual(['safety: certificate/weak-signature'])
    expect(verified([sha1], { takesSha1: true }, [old]).verdict).toBe('pass')
    const anchorsMustBe = { valid: true, constrained: true, orTheLeaf: 'no' } as const
    expect(verified([leaf], {}, [leaf]).verdict).toBe('pass')
    expect(verified([leaf], { anchorsMustBe }, [leaf]).verdict).toBe('fail')
  })
})

describe('the name', () => {
  it.each<[Partial<VerifyRequest>, boolean]>([
    [host('a.test'), true],
    [host('b.test'), false],
    [{ name: { host: '192.0.2.1', isAddress: true } }, true],
    [{ name: { host: '192.0.2.2', isAddress: true } }, false],
    [{ name: { host: '2001:db8:0::1', isAddress: true } }, true],
    [{ name: null }, true],
  ])('%j: %s', (name, matches) => {
    const verification = verified([leaf, intermediate], name)
    expect(rules(verification)).toEqual(matches ? [] : ['safety: certificate/hostname-mismatch'])
    // there is a path all the same
    expect(verification.path).toHaveLength(3)
  })

  it('says what it is for instead', () => {
    expect(verified([leaf, intermediate], host('b.test')).problems[0]?.message).toBe(
      '"CN=a.test" is not for "b.test", but for "a.test", "192.0.2.1", "2001:db8::1"',
    )
    expect(verified([leafOf(root, { names: [] })], host('b.test')).problems[0]?.message).toBe(
      '"CN=leaf" is not for "b.test", but for no name',
    )
    const names = Array.from({ length: 11 }, (_, index) => `n${String(index)}.test`)
    const { message = '' } = verified([leafOf(root, { names })], host('b.test')).problems[0] ?? {}
    expect(message).toContain('"n9.test"')
    expect(message).not.toContain('"n10.test"')
  })

  it('is told beside the missing path', () => {
    expect(rules(verified([leaf], host('b.test')))).toEqual([
      'safety: chain/incomplete',
      'safety: certificate/hostname-mismatch',
    ])
  })

  it.each([
    ['a@a.test', true],
    ['a@A.Test', true],
    ['A@a.test', false],
    ['b@a.test', false],
    ['a@b.test', false],
    ['a.test', false],
    ['dns@a.test', false],
  ])('of the mailbox %s: %s', (name, matches) => {
    const list = tlv(SEQUENCE, email('a@a.test'), dns('dns@a.test'), ip('c0000201'))
    const mail = leafOf(root, { extensions: [extended('subjectAltName', list)] })
    expect(verified([mail], mailbox(name)).verdict).toBe(matches ? 'pass' : 'fail')
  })
})

describe('the profile', () => {
  const bare = leafOf(root, { subject: {}, omit: ['authorityKeyIdentifier'] })

  it('is for the public web alone', () => {
    expect(verified([bare]).verdict).toBe('pass')
    expect(verified([bare], { policy: 'web' })).toMatchObject({
      verdict: 'fail',
      problems: [
        {
          kind: 'profile',
          rule: 'profile/authority-key-id',
          message: '"" does not identify the key that signed it',
        },
      ],
    })
  })

  it('is told beside the name', () => {
    expect(rules(verified([bare], { policy: 'web', ...host('b.test') }))).toEqual([
      'safety: certificate/hostname-mismatch',
      'profile: profile/authority-key-id',
    ])
  })

  it('is that of the best path', () => {
    const key = newKey('ec', 'P-256')
    const good = ca('cross', { key, issuer: root })
    const odd = ca('cross', { key, issuer: root, serial: 0n })
    const below = leafOf(good, { subject: {} })
    for (const others of [
      [good, odd],
      [odd, good],
    ] as const) {
      const { verdict, path } = verified([below, ...others], { policy: 'web' })
      expect([verdict, path[1]?.sha256]).toEqual(['pass', read(good).sha256])
    }
    expect(rules(verified([below, odd], { policy: 'web' }))).toEqual(['profile: profile/serial-number'])
  })
})
