import { describe, expect, it } from '@jest/globals'
import type { Der } from '../../src/lab/der.ts'
import { issue, type CertificateRequest, type Issued } from '../../src/lab/issue.ts'
import { newKey } from '../../src/lab/key.ts'
import { distinguishedName } from '../../src/lab/name.ts'
import { indexAnchors } from '../../src/pki/anchors.ts'
import { checkCrl, findRevocation, type Revocation, type RevocationRequest } from '../../src/pki/crl.ts'
import { verifyChain, type VerifyRequest } from '../../src/pki/verify.ts'
import { MalformedError } from '../../src/wire/malformed-error.ts'
import { readCertificate } from '../../src/wire/x509/certificate.ts'
import { readCrl } from '../../src/wire/x509/crl.ts'
import { fixedKey } from '../fixed-keys.ts'
import {
  ATTRIBUTE_CERTS,
  CA_CERTS,
  certificateIssuer,
  crlIssuer,
  crlNumber,
  deltaIndicator,
  distributionPoints,
  flag,
  fullName,
  INDIRECT,
  issueCrl,
  issuingPoint,
  reasonCode,
  relativeName,
  someReasons,
  unknownExtension,
  USER_CERTS,
  type CrlRequest,
} from '../wire/x509/issue-crl.ts'
import { attempt } from '../wire/malformed.ts'
import { elementsOf, SEQUENCE, tlv } from '../wire/x509/tlv.ts'

const SECOND_MS = 1000
const DAY_MS = 24 * 60 * 60 * SECOND_MS
const thisUpdate = new Date('2026-06-01T00:00:00Z')
const nextUpdate = new Date('2026-06-08T00:00:00Z')
const now = new Date('2026-06-04T00:00:00Z')
const life = { notBefore: new Date('2026-01-01T00:00:00Z'), notAfter: new Date('2027-01-01T00:00:00Z') }
const SERIAL = 5n

const caOf = (commonName: string, bend: Partial<CertificateRequest> = {}): Issued =>
  issue({ ...life, subject: { commonName }, ca: true, ...bend })
const leafOf = (issuer: Issued, bend: Partial<CertificateRequest> = {}): Issued =>
  issue({ ...life, subject: { commonName: 'leaf' }, names: ['a.test'], serial: SERIAL, issuer, ...bend })
const crlOf = (issuer: Issued, bend: Partial<CrlRequest> = {}): Uint8Array =>
  issueCrl({ issuer, thisUpdate, nextUpdate, ...bend })

const root = caOf('root')
const ca = caOf('ca', { issuer: root })
const leaf = leafOf(ca)
const revoked = [{ serial: 4n }, { serial: SERIAL, extensions: [reasonCode(1)] }, { serial: 6n }]

interface Case {
  readonly leaf?: Issued
  readonly issuers?: readonly Issued[]
  readonly candidates?: readonly Issued[]
  readonly crls: readonly Uint8Array[]
  readonly options?: Partial<RevocationRequest>
}

const certificatesOf = (all: readonly Issued[]): ReturnType<typeof readCertificate>[] =>
  all.map(({ der }) => readCertificate(der))

function find({ leaf: below = leaf, issuers = [ca, root], candidates = [], crls, options }: Case): Revocation {
  return findRevocation({
    certificate: readCertificate(below.der),
    issuers: certificatesOf(issuers),
    candidates: certificatesOf(candidates),
    crls: crls.map((der) => readCrl(der)),
    now,
    ...options,
  })
}

const statusOf = (input: Case): string => find(input).status
const status = (bend: Partial<CrlRequest>, below: Issued = leaf): string =>
  statusOf({ leaf: below, crls: [crlOf(ca, bend)] })

describe('findRevocation', () => {
  it('calls a certificate good that is not on the list', () => {
    expect(find({ crls: [crlOf(ca)] })).toEqual({ status: 'good', message: 'is not on the CRL of its issuer' })
    expect(status({ revoked: [{ serial: 4n }] })).toBe('good')
  })

  it('says when and why one was revoked', () => {
    expect(find({ crls: [crlOf(ca, { revoked })] })).toEqual({
      status: 'revoked',
      message: 'was revoked on 2026-06-01T00:00:00.000Z (keyCompromise)',
      revokedAt: thisUpdate.getTime(),
      reasonCode: 1,
    })
  })

  it.each([
    ['without a reason', [], 'was revoked on 2026-06-01T00:00:00.000Z', null],
    ['for a reason of no name', [reasonCode(7)], 'was revoked on 2026-06-01T00:00:00.000Z (reason 7)', 7],
    ['that is to leave the list', [reasonCode(8)], 'was revoked on 2026-06-01T00:00:00.000Z (removeFromCRL)', 8],
  ])('calls an entry %s revoked', (_what, extensions, message, code) => {
    const crl = crlOf(ca, { revoked: [{ serial: SERIAL, extensions }] })
    expect(find({ crls: [crl] })).toMatchObject({ status: 'revoked', message, reasonCode: code })
  })

  it('does not take another serial for this one', () => {
    expect(status({ revoked: [-SERIAL, SERIAL + 256n, SERIAL << 8n].map((serial) => ({ serial })) })).toBe('good')
  })

  it('knows nothing without a CRL of the issuer', () => {
    expect(find({ crls: [] })).toEqual({ status: 'unknown', message: 'has no CRL of its issuer' })
    expect(statusOf({ crls: [crlOf(root)] })).toBe('unknown')
    expect(statusOf({ crls: [crlOf({ ...ca, name: root.name })] })).toBe('unknown')
  })

  it('compares names without regard to case', () => {
    expect(statusOf({ crls: [crlOf({ ...ca, name: distinguishedName({ commonName: ' CA' }) })] })).toBe('good')
  })

  it('goes by whichever CRL can be used, and by the one that revokes before all others', () => {
    const [good, bad, stale] = [crlOf(ca), crlOf(ca, { revoked }), crlOf(ca, { revoked, nextUpdate: thisUpdate })]
    expect(statusOf({ crls: [stale, good] })).toBe('good')
    expect(statusOf({ crls: [good, stale] })).toBe('good')
    expect(statusOf({ crls: [good, bad] })).toBe('revoked')
    expect(statusOf({ crls: [bad, good] })).toBe('revoked')
  })
})

describe('the time of a CRL', () => {
  const at = (time: number, bend: Partial<CrlRequest> = {}, maxAgeMs?: number): string =>
    statusOf({
      crls: [crlOf(ca, bend)],
      options: { now: new Date(time), ...(maxAgeMs === undefined ? {} : { maxAgeMs }) },
    })

  it('begins with thisUpdate', () => {
    expect(at(thisUpdate.getTime())).toBe('good')
    expect(at(thisUpdate.getTime() - 1)).toBe('unknown')
  })

  it('ends with nextUpdate', () => {
    expect(at(nextUpdate.getTime())).toBe('good')
    expect(at(nextUpdate.getTime() + 1)).toBe('unknown')
  })

  it('is a week where nextUpdate is missing', () => {
    expect(at(thisUpdate.getTime() + 7 * DAY_MS, { nextUpdate: null })).toBe('good')
    expect(at(thisUpdate.getTime() + 7 * DAY_MS + 1, { nextUpdate: null })).toBe('unknown')
  })

  it('is no longer than the caller allows', () => {
    expect(at(thisUpdate.getTime() + DAY_MS, {}, DAY_MS)).toBe('good')
    expect(at(thisUpdate.getTime() + DAY_MS + 1, {}, DAY_MS)).toBe('unknown')
    expect(at(thisUpdate.getTime() + 8 * DAY_MS, { nextUpdate: null }, 9 * DAY_MS)).toBe('good')
  })

  it('does not depend on when something was revoked', () => {
    expect(status({ revoked: [{ serial: SERIAL, revokedAt: new Date('2030-01-01T00:00:00Z') }] })).toBe('revoked')
  })
})

describe('what a CRL says of itself', () => {
  it.each<[string, Partial<CrlRequest>]>([
    ['a critical extension that is not understood', { extensions: [crlNumber(1n), unknownExtension(true)] }],
    ['one in the entry of another certificate', { revoked: [{ serial: 4n, extensions: [unknownExtension(true)] }] }],
    ['changes since another alone', { extensions: [crlNumber(2n), deltaIndicator(1n)] }],
    ['a critical number', { extensions: [crlNumber(1n, true)] }],
    ['certificates of several issuers', { extensions: [crlNumber(1n), issuingPoint(flag(INDIRECT))] }],
    ['an entry of another issuer', { revoked: [{ serial: 4n, extensions: [certificateIssuer(root.name)] }] }],
  ])('makes it unusable: %s', (_what, bend) => {
    expect(status(bend)).toBe('unknown')
    expect(status({ ...bend, revoked: [...(bend.revoked ?? []), ...revoked] })).toBe('unknown')
  })

  it.each<[string, Partial<CrlRequest>]>([
    ['an extension that is not critical', { extensions: [crlNumber(1n), unknownExtension(false)] }],
    ['one in the entry of another certificate', { revoked: [{ serial: 4n, extensions: [unknownExtension(false)] }] }],
    ['version 1', { version: null }],
  ])('does not matter: %s', (_what, bend) => {
    expect(status(bend)).toBe('good')
    expect(status({ ...bend, revoked: [{ serial: SERIAL }] })).toBe('revoked')
  })

  it.each([
    [true, 'unknown'],
    [false, 'good'],
  ])('without a number, where it must have one is %p: %s', (mustBeNumbered, expected) => {
    expect(statusOf({ crls: [crlOf(ca, { extensions: [] })], options: { mustBeNumbered } })).toBe(expected)
    expect(statusOf({ crls: [crlOf(ca)], options: { mustBeNumbered } })).toBe('good')
  })
})

describe('the scope of a CRL', () => {
  const URL = 'http://a.test/crl'
  const pointed = (...points: readonly (readonly Der[])[]): Issued =>
    leafOf(ca, { extensions: [distributionPoints(...points)] })
  const other = distinguishedName({ commonName: 'other' })
  const subordinate = caOf('below', { issuer: ca, serial: SERIAL })
  const old = leafOf(ca, { version: 1 })
  const plain = leafOf(ca, { omit: ['basicConstraints'] })

  it.each([
    ['user certificates, of a leaf', USER_CERTS, leaf, 'good'],
    ['user certificates, of a leaf that does not say it is none', USER_CERTS, plain, 'good'],
    ['user certificates, of a CA', USER_CERTS, subordinate, 'unknown'],
    ['user certificates, of version 1', USER_CERTS, old, 'unknown'],
    ['CAs, of a CA', CA_CERTS, subordinate, 'good'],
    ['CAs, of a leaf', CA_CERTS, leaf, 'unknown'],
    ['CAs, of version 1', CA_CERTS, old, 'unknown'],
    ['attribute certificates, of a leaf', ATTRIBUTE_CERTS, leaf, 'unknown'],
  ])('%s: only %s', (_what, kind, below, expected) => {
    expect(status({ extensions: [crlNumber(1n), issuingPoint(flag(kind))] }, below)).toBe(expected)
  })

  it('is of some reasons only: such a list can revoke, and no more', () => {
    const extensions = [crlNumber(1n), issuingPoint(someReasons(3))]
    expect(status({ extensions })).toBe('unknown')
    expect(status({ extensions, revoked })).toBe('revoked')
  })

  it.each([
    [
      'one of its names is one of the certificate',
      [fullName('http://b.test', URL)],
      pointed([fullName('http://c.test', URL)]),
      'good',
    ],
    ['it is that of the second point', [fullName(URL)], pointed([fullName('http://c.test')], [fullName(URL)]), 'good'],
    ['it is a directory name of the certificate', [fullName(other)], pointed([fullName(other)]), 'good'],
    ['it has no name', [flag(USER_CERTS)], pointed([fullName(URL)]), 'good'],
    ['the certificate has no point, and it is named as the issuer', [fullName(ca.name)], leaf, 'good'],
    ['the certificate has no point', [fullName(URL)], leaf, 'unknown'],
    ['it is another name', [fullName(URL)], pointed([fullName(`${URL}2`)]), 'unknown'],
    ['it is another directory name', [fullName(other)], pointed([fullName(root.name)]), 'unknown'],
    ['its name is relative', [relativeName], pointed([relativeName]), 'unknown'],
    ['the point is of some reasons only', [fullName(URL)], pointed([fullName(URL), someReasons(1)]), 'unknown'],
    [
      'the point is of another CRL issuer',
      [fullName(URL)],
      pointed([fullName(URL), crlIssuer(other)], [fullName('http://c.test')]),
      'unknown',
    ],
    ['the name is right and the kind is not', [fullName(URL), flag(CA_CERTS)], pointed([fullName(URL)]), 'unknown'],
  ])('is a distribution point: %s', (_what, fields, below, expected) => {
    expect(status({ extensions: [crlNumber(1n), issuingPoint(...fields)] }, below)).toBe(expected)
  })

  it('is everything where it names no point, unless the certificate leaves that to another', () => {
    expect(status({}, pointed([fullName(URL)]))).toBe('good')
    expect(status({}, pointed([fullName(URL)], [crlIssuer(other)]))).toBe('good')
    expect(status({}, pointed([fullName(URL), crlIssuer(other)], [crlIssuer(other)]))).toBe('unknown')
  })

  it('cannot be told for distribution points that cannot be read', () => {
    expect(status({}, pointed([]))).toBe('unknown')
  })
})

describe('the signature of a CRL', () => {
  it('must be of the issuer', () => {
    expect(statusOf({ crls: [crlOf({ ...ca, keyPair: newKey('ec', 'P-256') })] })).toBe('unknown')
    expect(statusOf({ crls: [crlOf({ ...ca, keyPair: root.keyPair })] })).toBe('unknown')
    expect(statusOf({ crls: [crlOf({ ...ca, keyPair: leaf.keyPair })] })).toBe('unknown')
  })

  it('must name one algorithm twice', () => {
    const [tbs = tlv(SEQUENCE), , signature = tlv(SEQUENCE)] = elementsOf(crlOf(ca))
    const sha384 = tlv(SEQUENCE, Buffer.from('06082a8648ce3d040303', 'hex'))
    expect(statusOf({ crls: [tlv(SEQUENCE, tbs, sha384, signature)] })).toBe('unknown')
  })

  it.each(['sha256', 'sha1', 'md5'] as const)('must be of a hash that is not broken: %s', (hash) => {
    const issuer = caOf('rsa', { key: fixedKey('rsa1024') })
    const answer = statusOf({ leaf: leafOf(issuer), issuers: [issuer], crls: [crlOf(issuer, { hash })] })
    expect(answer).toBe(hash === 'sha256' ? 'good' : 'unknown')
  })

  it('must not fit by chance: no bit of the list can be another', () => {
    const [certificate, issuers] = [readCertificate(leaf.der), certificatesOf([ca, root])]
    for (const der of [crlOf(ca), crlOf(ca, { revoked })]) {
      expect(statusOf({ crls: [der] })).not.toBe('unknown')
      for (let bit = 0; bit < 8 * der.length; bit++) {
        const at = bit >> 3
        const crl = attempt(() => readCrl(der.with(at, (der[at] ?? 0) ^ (1 << (bit & 7)))))
        if (crl instanceof MalformedError) continue
        expect(findRevocation({ certificate, issuers, candidates: [], crls: [crl], now }).status).toBe('unknown')
      }
    }
  })

  it('must fit, and is kept as the keys that it is of: of those of the name alone', () => {
    const namesake = caOf('ca')
    const list = readCrl(crlOf(ca, { revoked }))
    const { spkiSha256 } = readCertificate(ca.der)
    expect(checkCrl(list, certificatesOf([root, namesake, ca, ca])).signers).toEqual([spkiSha256])
    expect(checkCrl(readCrl(crlOf({ ...ca, name: root.name })), certificatesOf([ca])).signers).toEqual([])
    const statusBy = (signer: Issued): string =>
      find({ crls: [], options: { crls: [checkCrl(list, certificatesOf([signer]))] } }).status
    expect([statusBy(ca), statusBy(namesake)]).toEqual(['revoked', 'unknown'])
  })

  it.each<[string, Partial<CertificateRequest>, string]>([
    ['says cRLSign', { keyUsage: ['keyCertSign', 'cRLSign'] }, 'good'],
    ['has no key usage', { omit: ['keyUsage'] }, 'good'],
    ['says only keyCertSign', { keyUsage: ['keyCertSign'] }, 'unknown'],
    [
      'has a key usage that cannot be read',
      { extensions: [{ id: '2.5.29.15', critical: false, value: Uint8Array.of(5, 0) }] },
      'unknown',
    ],
  ])('must be of a CA that may sign CRLs: one that %s', (_what, bend, expected) => {
    const issuer = caOf('issuer', bend)
    expect(statusOf({ leaf: leafOf(issuer), issuers: [issuer], crls: [crlOf(issuer)] })).toBe(expected)
  })
})

describe('another key under the same name', () => {
  const usage = { keyUsage: ['cRLSign'] } as const
  const signerOf = (issuer: Issued | undefined, bend: Partial<CertificateRequest> = {}): Issued =>
    issue({
      ...life,
      subject: { commonName: 'ca' },
      serial: 77n,
      ...usage,
      ...(issuer === undefined ? {} : { issuer }),
      ...bend,
    })
  const withSigner = (
    signer: Issued,
    crls: readonly Uint8Array[] = [crlOf(root)],
    bend: Partial<CrlRequest> = {},
  ): string => statusOf({ candidates: [leaf, ca, signer], crls: [...crls, crlOf(signer, bend)] })

  it('counts when the CA above has issued it, and has not revoked it', () => {
    const signer = signerOf(root)
    expect(withSigner(signer)).toBe('good')
    expect(withSigner(signer, [crlOf(root)], { revoked })).toBe('revoked')
    expect(withSigner(signer, [crlOf(root, { revoked: [{ serial: 77n }] })])).toBe('unknown')
    expect(withSigner(signer, [])).toBe('unknown')
  })

  it('counts when the CA itself has issued it, and its first key says that it is not revoked', () => {
    const point = fullName('http://signer.test')
    const signer = signerOf(ca, { extensions: [distributionPoints([point])] })
    const crl = crlOf(ca, { extensions: [crlNumber(1n), issuingPoint(point)] })
    expect(withSigner(signer, [crl])).toBe('good')
    expect(withSigner(signer, [crl], { revoked })).toBe('revoked')
  })

  it('cannot vouch for itself, nor two of them for each other', () => {
    const [one, two] = [signerOf(ca, { serial: 78n }), signerOf(ca, { serial: 79n })]
    expect(withSigner(one, [])).toBe('unknown')
    expect(statusOf({ candidates: [one, two], crls: [crlOf(one), crlOf(two)] })).toBe('unknown')
  })

  it.each<[string, Issued]>([
    ['signed itself', signerOf(undefined)],
    ['was signed by a stranger of the name of the CA above', signerOf(caOf('root'))],
    ['was signed by a stranger of the name of the CA', signerOf(caOf('ca'))],
    ['was signed by the leaf', signerOf(leaf)],
    ['has another name', signerOf(root, { subject: { commonName: 'another' } })],
    ['may not sign CRLs', signerOf(root, { keyUsage: ['digitalSignature', 'keyCertSign'] })],
    ['does not say that it may', signerOf(root, { omit: ['keyUsage'] })],
    ['has expired', signerOf(root, { notAfter: new Date(now.getTime() - SECOND_MS) })],
    ['is not valid yet', signerOf(root, { notBefore: new Date(now.getTime() + SECOND_MS) })],
    ['has an extension that is not understood', signerOf(root, { extensions: [unknownExtension(true)] })],
  ])('does not count when it %s', (_what, signer) => {
    expect(withSigner({ ...signer, name: ca.name })).toBe('unknown')
  })

  it('counts when it is in the path, as of a CA that has changed its key', () => {
    const renewed = caOf('ca', { issuer: ca, serial: 80n })
    const below = leafOf(renewed)
    expect(statusOf({ leaf: below, issuers: [renewed, ca, root], crls: [crlOf(ca)] })).toBe('good')
    expect(statusOf({ leaf: below, issuers: [renewed, ca, root], crls: [crlOf(ca, { revoked })] })).toBe('revoked')
    expect(statusOf({ leaf: below, issuers: [renewed, root], crls: [crlOf(ca)] })).toBe('unknown')
  })

  it('is not looked for among more than a few', () => {
    const strangers = Array.from({ length: 8 }, () => signerOf(undefined))
    const crls = [crlOf(root), crlOf(signerOf(root, { key: strangers[0]?.keyPair ?? newKey('ed25519') }))]
    const signer = signerOf(root)
    const all = { crls: [...crls, crlOf(signer)] }
    expect(statusOf({ ...all, candidates: [...strangers.slice(1), signer] })).toBe('good')
    expect(statusOf({ ...all, candidates: [...strangers, signer] })).toBe('unknown')
  })
})

describe('verifyChain', () => {
  const verify = (
    crls: readonly Uint8Array[] | undefined,
    bend: {
      readonly others?: readonly Issued[]
      readonly anchors?: readonly Issued[]
      readonly policy?: VerifyRequest['policy']
    } = {},
  ): ReturnType<typeof verifyChain> =>
    verifyChain({
      chain: [readCertificate(leaf.der), ...certificatesOf(bend.others ?? [ca])],
      anchors: indexAnchors((bend.anchors ?? [root]).map(({ der }) => der)),
      name: null,
      now,
      purpose: null,
      maxIntermediates: null,
      policy: bend.policy ?? 'path',
      ...(crls === undefined ? {} : { crls: crls.map((der) => readCrl(der)) }),
    })
  const rulesOf = ({ problems }: ReturnType<typeof verifyChain>): readonly string[] => problems.map(({ rule }) => rule)

  it('does not ask for revocation without CRLs', () => {
    expect(verify(undefined).verdict).toBe('pass')
    expect(verify([]).verdict).toBe('pass')
  })

  it('wants every certificate below the anchor to be good', () => {
    expect(verify([crlOf(ca), crlOf(root)])).toMatchObject({ verdict: 'pass', problems: [] })
    expect(rulesOf(verify([crlOf(ca)]))).toEqual(['revocation/unknown'])
    expect(rulesOf(verify([crlOf(root)]))).toEqual(['revocation/unknown'])
    expect(rulesOf(verify([crlOf(ca, { revoked }), crlOf(root)]))).toEqual(['revocation/revoked'])
    const { serial } = readCertificate(ca.der)
    expect(verify([crlOf(ca), crlOf(root, { revoked: [{ serial: BigInt(`0x${serial}`) }] })])).toMatchObject({
      verdict: 'fail',
      problems: [
        { kind: 'safety', rule: 'revocation/revoked', message: '"CN=ca" was revoked on 2026-06-01T00:00:00.000Z' },
      ],
    })
  })

  it('takes another path around a CA that is revoked', () => {
    const second = caOf('second')
    const crossed = issue({
      ...life,
      subject: { commonName: 'ca' },
      ca: true,
      key: ca.keyPair,
      issuer: second,
      serial: 9n,
    })
    const serial = BigInt(`0x${readCertificate(ca.der).serial}`)
    const crls = [crlOf(ca), crlOf(root, { revoked: [{ serial }] }), crlOf(second)]
    for (const others of [
      [ca, crossed],
      [crossed, ca],
    ]) {
      const { verdict, path } = verify(crls, { others, anchors: [root, second] })
      expect([verdict, ...path.map(({ commonName }) => commonName)]).toEqual(['pass', 'leaf', 'ca', 'second'])
    }
    expect(rulesOf(verify(crls, { anchors: [root, second] }))).toEqual(['revocation/revoked'])
  })

  it('wants numbers in CRLs of the public web', () => {
    const crls = [crlOf(ca, { extensions: [] }), crlOf(root)]
    expect(rulesOf(verify(crls, { policy: 'web' }))).toContain('revocation/unknown')
    expect(rulesOf(verify(crls))).toEqual([])
  })
})
