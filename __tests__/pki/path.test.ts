import { describe, expect, it } from '@jest/globals'
import { issue, type Issued } from '../../src/lab/issue.ts'
import { newKey } from '../../src/lab/key.ts'
import { findPath, indexAnchors, isSelfSigned, isSignedBy } from '../../src/pki/path.ts'
import { readCertificate } from '../../src/wire/x509/certificate.ts'

const NOW = new Date('2026-03-01T12:00:00Z')
const life = { notBefore: new Date('2026-01-01T00:00:00Z'), notAfter: new Date('2026-12-31T23:59:59Z') }

const root = issue({ ...life, subject: { commonName: 'Root' }, ca: true })
const intermediate = issue({ ...life, subject: { commonName: 'Intermediate' }, issuer: root, ca: true, pathLength: 0 })

const leafOf = (issuer: Issued, bend: Partial<Parameters<typeof issue>[0]> = {}): Issued =>
  issue({ ...life, subject: { commonName: 'api.example.com' }, names: ['api.example.com'], issuer, ...bend })

function pathOf(leaf: Issued, others: readonly Issued[], anchors: readonly Issued[] = [root], now = NOW) {
  const result = findPath({
    leaf: readCertificate(leaf.der),
    others: others.map(({ der }) => readCertificate(der)),
    anchors: indexAnchors(anchors.map(({ der }) => der)),
    now,
  })
  return result.trusted ? result.path.map(({ subject }) => subject) : result.reason
}

describe('a path', () => {
  const leaf = leafOf(intermediate)

  it('leads over the intermediate to the anchor, in whatever order they were sent', () => {
    const path = ['CN=api.example.com', 'CN=Intermediate', 'CN=Root']
    expect(pathOf(leaf, [intermediate])).toEqual(path)
    expect(pathOf(leaf, [root, intermediate])).toEqual(path)
  })

  it('is not there without the intermediate, and the reason names it', () => {
    expect(pathOf(leaf, [])).toBe(
      'the issuer of "CN=api.example.com", "CN=Intermediate", was neither sent nor is it an anchor',
    )
  })

  it('is not there without an anchor, even if the root was sent', () => {
    expect(pathOf(leaf, [intermediate, root], [])).toBe('the path ends at "CN=Root", which is not an anchor')
  })

  it('may end at an intermediate that is an anchor, or at the leaf itself', () => {
    expect(pathOf(leaf, [], [intermediate])).toEqual(['CN=api.example.com', 'CN=Intermediate'])
    expect(pathOf(leaf, [], [leaf])).toEqual(['CN=api.example.com'])
  })

  it('does not go over a signature of another key with the right name', () => {
    const forged = leafOf({ ...intermediate, keyPair: newKey('ec', 'P-256') })
    expect(pathOf(forged, [intermediate])).toBe('the signature on "CN=api.example.com" is not of "CN=Intermediate"')
  })

  it('finds the way round a bad certificate of the same name', () => {
    const expired = issue({
      ...life,
      notAfter: new Date('2026-02-01T00:00:00Z'),
      subject: { commonName: 'Intermediate' },
      issuer: root,
      ca: true,
      key: intermediate.keyPair,
    })
    expect(pathOf(leaf, [expired, intermediate])).toEqual(['CN=api.example.com', 'CN=Intermediate', 'CN=Root'])
    expect(pathOf(leaf, [expired])).toBe('"CN=Intermediate" has expired')
  })

  it.each([
    ['is not a CA', { ca: false }],
    ['may not sign certificates', { ca: true, keyUsage: ['digitalSignature'] as const }],
    [
      'has a critical extension that is not understood: 1.2.3.4',
      { ca: true, extensions: [{ id: '1.2.3.4', critical: true, value: Uint8Array.of(5, 0) }] },
    ],
  ])('does not go over an issuer that %s', (reason, bend) => {
    const bad = issue({ ...life, subject: { commonName: 'Bad' }, issuer: root, ...bend })
    expect(pathOf(leafOf(bad), [bad])).toBe(`"CN=Bad" ${reason}`)
  })

  it('does not end at a leaf with a critical extension that is not understood', () => {
    const odd = leafOf(intermediate, { extensions: [{ id: '1.2.3.4', critical: true, value: Uint8Array.of(5, 0) }] })
    expect(pathOf(odd, [intermediate])).toMatch(/critical extension that is not understood: 1\.2\.3\.4/)
  })

  it('keeps to the path length: no intermediate below one of length 0, one below one of length 1', () => {
    const build = (pathLength: number) => {
      const upper = issue({ ...life, subject: { commonName: 'Upper' }, issuer: root, ca: true, pathLength })
      const lower = issue({ ...life, subject: { commonName: 'Lower' }, issuer: upper, ca: true })
      return pathOf(leafOf(lower), [lower, upper])
    }
    expect(build(0)).toBe('"CN=Upper" allows only 0 intermediates below it')
    expect(build(1)).toEqual(['CN=api.example.com', 'CN=Lower', 'CN=Upper', 'CN=Root'])
  })

  it.each([
    ['2025-12-31T23:59:59.999Z', '"CN=Intermediate" is not yet valid'],
    ['2026-01-01T00:00:00.000Z', ['CN=api.example.com', 'CN=Intermediate', 'CN=Root']],
    ['2026-12-31T23:59:59.000Z', ['CN=api.example.com', 'CN=Intermediate', 'CN=Root']],
    ['2026-12-31T23:59:59.001Z', '"CN=Intermediate" has expired'],
  ])('at %s: %j', (now, path) => {
    expect(pathOf(leaf, [intermediate], [root], new Date(now))).toEqual(path)
  })

  it('does not run in circles', () => {
    const a = issue({ ...life, subject: { commonName: 'A' }, ca: true })
    const b = issue({ ...life, subject: { commonName: 'B' }, issuer: a, ca: true })
    const aByB = issue({ ...life, subject: { commonName: 'A' }, issuer: b, ca: true, key: a.keyPair })
    expect(pathOf(leafOf(b), [b, aByB])).toBe('the issuer of "CN=A", "CN=B", was neither sent nor is it an anchor')
  })

  it('gives up after a hundred signatures', () => {
    const crowd = Array.from({ length: 120 }, () =>
      issue({ ...life, subject: { commonName: 'Intermediate' }, issuer: root, ca: true }),
    )
    expect(pathOf(leaf, crowd)).toBe('more than 100 signatures would have to be checked')
  })
})

describe('anchors', () => {
  it('that cannot be read vouch for nothing and harm nobody', () => {
    const index = indexAnchors([Uint8Array.of(1, 2, 3), root.der])
    expect(index.get(readCertificate(root.der).subjectKey)).toHaveLength(1)
    expect(index.get('00')).toEqual([])
  })

  it('answer to their subject, not to a name that stands elsewhere in them', () => {
    const issuedByRoot = readCertificate(intermediate.der)
    expect(indexAnchors([intermediate.der]).get(issuedByRoot.issuerKey)).toEqual([])
  })
})

describe('signatures', () => {
  it('are of the issuer, and of nobody else', () => {
    const [r, i] = [readCertificate(root.der), readCertificate(intermediate.der)]
    expect([isSignedBy(i, r), isSignedBy(i, i), isSignedBy(r, r), isSignedBy(r, i)]).toEqual([true, false, true, false])
    expect([isSelfSigned(r), isSelfSigned(i)]).toEqual([true, false])
  })

  it('of a self-issued certificate by another key are no self-signature', () => {
    const imposter = issue({
      ...life,
      subject: { commonName: 'Root' },
      issuer: { ...root, keyPair: newKey('ec', 'P-256') },
      ca: true,
    })
    expect(isSelfSigned(readCertificate(imposter.der))).toBe(false)
  })
})
