import { createPrivateKey, X509Certificate } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { decode, encode, nullValue, type Der } from '../../src/lab/der.ts'
import { EXTENSION_IDS } from '../../src/lab/extension.ts'
import { issue, toPem, type CertificateRequest, type Issued } from '../../src/lab/issue.ts'
import { newKey } from '../../src/lab/key.ts'

const life = { notBefore: new Date('2026-01-01T00:00:00Z'), notAfter: new Date('2026-04-01T00:00:00Z') }
const root = issue({ ...life, subject: { commonName: 'Root', organization: 'Lab' }, ca: true })
const rsa = newKey('rsa', 2048)

const read = (certificate: Issued): X509Certificate => new X509Certificate(certificate.pem)
const leafOf = (bend: Partial<CertificateRequest> = {}): Issued =>
  issue({ ...life, subject: { commonName: 'leaf' }, names: ['api.lab.test'], issuer: root, ...bend })

/** What an element consists of; a hole in it fails the test that looks there. */
function children(element: Der | undefined): readonly Der[] {
  if (element === undefined || typeof element.value === 'string') throw new Error('not constructed')
  return element.value
}

function hexContent(element: Der | undefined): string {
  if (typeof element?.value !== 'string') throw new Error('not primitive')
  return Buffer.from(element.value, 'latin1').toString('hex')
}

const tbsOf = (certificate: Issued): readonly Der[] => children(children(decode(certificate.der))[0])

/** Extensions as [hex of the id, critical, hex of the value], read by position: RFC 5280 section 4.1. */
function extensionsIn(certificate: Issued): [id: string, critical: boolean, value: string][] {
  const list = children(children(tbsOf(certificate)[7])[0])
  return list.map((extension) => {
    const [id, ...rest] = children(extension)
    return [hexContent(id), rest.length === 2, hexContent(rest.at(-1))]
  })
}

const IDS = {
  basicConstraints: '551d13',
  keyUsage: '551d0f',
  subjectKeyIdentifier: '551d0e',
  extendedKeyUsage: '551d25',
  authorityKeyIdentifier: '551d23',
  subjectAltName: '551d11',
  nameConstraints: '551d1e',
}

function extensionIn(certificate: Issued, name: keyof typeof IDS): { critical: boolean; value: string } | undefined {
  const [, critical, value] = extensionsIn(certificate).find(([id]) => id === IDS[name]) ?? []
  return critical === undefined || value === undefined ? undefined : { critical, value }
}

describe('a certificate with nothing bent', () => {
  it('is read back by node:crypto', () => {
    const certificate = read(leafOf())
    expect(certificate.subject).toBe('CN=leaf')
    expect(certificate.issuer).toBe('O=Lab\nCN=Root')
    expect(certificate.subjectAltName).toBe('DNS:api.lab.test')
    expect(new Date(certificate.validFrom)).toEqual(life.notBefore)
    expect(new Date(certificate.validTo)).toEqual(life.notAfter)
    expect(certificate.ca).toBe(false)
    expect(certificate.keyUsage).toEqual(['1.3.6.1.5.5.7.3.1'])
    expect(certificate.checkHost('api.lab.test')).toBe('api.lab.test')
    expect(certificate.checkHost('other.lab.test')).toBeUndefined()
  })

  it('gives the same certificate as PEM and DER, and the private key that fits', () => {
    const leaf = leafOf()
    expect(Buffer.from(leaf.der).equals(read(leaf).raw)).toBe(true)
    expect(toPem(leaf.der)).toBe(leaf.pem)
    expect(read(leaf).toString()).toBe(leaf.pem)
    expect(read(leaf).checkPrivateKey(createPrivateKey(leaf.key))).toBe(true)
  })

  it('is issued by its issuer and by no other', () => {
    const other = issue({ ...life, subject: { commonName: 'Root', organization: 'Lab' }, ca: true })
    const leaf = read(leafOf())
    expect(leaf.checkIssued(read(root))).toBe(true)
    expect(leaf.verify(root.keyPair.publicKey)).toBe(true)
    expect(leaf.verify(other.keyPair.publicKey)).toBe(false)
    expect(leaf.checkIssued(read(other))).toBe(false)
  })

  it('has these extensions as a leaf', () => {
    const leaf = leafOf()
    expect(extensionsIn(leaf)).toEqual([
      [IDS.basicConstraints, true, '3000'],
      [IDS.keyUsage, true, '03020780'],
      [IDS.subjectKeyIdentifier, false, `0414${Buffer.from(leaf.keyIdentifier).toString('hex')}`],
      [IDS.extendedKeyUsage, false, '300a06082b06010505070301'],
      [IDS.authorityKeyIdentifier, false, `30168014${Buffer.from(root.keyIdentifier).toString('hex')}`],
      [IDS.subjectAltName, false, `300e820c${Buffer.from('api.lab.test').toString('hex')}`],
    ])
  })

  it('has these extensions as a root', () => {
    expect(extensionsIn(root)).toEqual([
      [IDS.basicConstraints, true, '30030101ff'],
      [IDS.keyUsage, true, '03020106'],
      [IDS.subjectKeyIdentifier, false, `0414${Buffer.from(root.keyIdentifier).toString('hex')}`],
    ])
    expect(read(root).ca).toBe(true)
    expect(read(root).verify(root.keyPair.publicKey)).toBe(true)
  })

  it('has a positive serial number of 16 octets that differs from the next', () => {
    const serials = Array.from({ length: 20 }, () => read(leafOf()).serialNumber)
    expect(serials.every((serial) => /^[4-7][0-9A-F]{31}$/.test(serial))).toBe(true)
    expect(new Set(serials).size).toBe(20)
  })
})

describe('one thing bent', () => {
  it('marks subjectAltName critical when the subject is empty', () => {
    const leaf = issue({ ...life, names: ['api.lab.test'], issuer: root })
    expect(children(tbsOf(leaf)[5])).toEqual([])
    expect(extensionIn(leaf, 'subjectAltName')?.critical).toBe(true)
  })

  it.each([
    ['10.1.2.3', '87040a010203'],
    ['::1', `8710${'00'.repeat(15)}01`],
    ['2001:db8::5:0:1', '871020010db8000000000000000500000001'],
    ['::ffff:1.2.3.4', `8710${'00'.repeat(10)}ffff01020304`],
    ['1:2:3:4:5:6:7:8', '871000010002000300040005000600070008'],
    ['*.lab.test', `820a${Buffer.from('*.lab.test').toString('hex')}`],
    ['lab.test\0.evil.test', `8213${Buffer.from('lab.test\0.evil.test').toString('hex')}`],
  ])('writes the name %j', (name, expected) => {
    expect(extensionIn(leafOf({ names: [name] }), 'subjectAltName')?.value.slice(4)).toBe(expected)
  })

  it('cuts times to seconds and crosses from UTCTime to GeneralizedTime at 2050', () => {
    const notBefore = new Date('2049-12-31T23:59:59.999Z')
    const notAfter = new Date('2050-01-01T00:00:00Z')
    const leaf = leafOf({ notBefore, notAfter })
    const validity = children(tbsOf(leaf)[4])
    expect(validity.map(({ type, value }) => [type, value])).toEqual([
      [23, '491231235959Z'],
      [24, '20500101000000Z'],
    ])
    expect(new Date(read(leaf).validFrom)).toEqual(new Date('2049-12-31T23:59:59Z'))
    expect(new Date(read(leaf).validTo)).toEqual(notAfter)
  })

  it.each([
    [0, '30060101ff020100'],
    [3, '30060101ff020103'],
  ])('limits the path to %d', (pathLength, value) => {
    const intermediate = issue({ ...life, subject: { commonName: 'Int' }, issuer: root, ca: true, pathLength })
    expect(extensionIn(intermediate, 'basicConstraints')).toEqual({ critical: true, value })
    expect(read(intermediate).checkIssued(read(root))).toBe(true)
  })

  it('takes usages and purposes', () => {
    const leaf = leafOf({ keyUsage: ['decipherOnly'], extendedKeyUsage: ['clientAuth', '1.2.3'] })
    expect(extensionIn(leaf, 'keyUsage')?.value).toBe('0303070080')
    expect(read(leaf).keyUsage).toEqual(['1.3.6.1.5.5.7.3.2', '1.2.3'])
    expect(extensionIn(leafOf({ extendedKeyUsage: [] }), 'extendedKeyUsage')).toBeUndefined()
  })

  it('lets an RSA key encipher keys', () => {
    expect(extensionIn(leafOf({ key: rsa }), 'keyUsage')?.value).toBe('030205a0')
  })

  it('writes name constraints', () => {
    const value = (permitted: string): string | undefined =>
      extensionIn(leafOf({ ca: true, nameConstraints: { permitted: [permitted] } }), 'nameConstraints')?.value
    expect(value('a.test')).toBe(`300ca00a30088206${Buffer.from('a.test').toString('hex')}`)
    expect(value('10.0.0.0/9')).toBe('300ea00c300a87080a000000ff800000')
    expect(value('2001:db8::/33')?.slice(16)).toBe(`20010db8${'00'.repeat(12)}ffffffff80${'00'.repeat(11)}`)
    const excluded = leafOf({ ca: true, nameConstraints: { excluded: ['a'] } })
    expect(extensionIn(excluded, 'nameConstraints')).toEqual({ critical: true, value: '3007a1053003820161' })
  })

  it('writes where to ask and where to fetch', () => {
    const leaf = leafOf({ ocsp: 'http://ocsp.test/', caIssuers: 'http://ca.test/int.cer', crl: 'http://crl.test/1' })
    expect(read(leaf).infoAccess?.trim()).toBe('OCSP - URI:http://ocsp.test/\nCA Issuers - URI:http://ca.test/int.cer')
    const uri = Buffer.from('http://crl.test/1').toString('hex')
    expect(extensionsIn(leaf).at(-1)).toEqual(['551d1f', false, `30193017a015a0138611${uri}`])
  })

  it.each([
    [-1n, 'ff'],
    [0n, '00'],
    [255n, '00ff'],
    [1n << 167n, `0080${'00'.repeat(20)}`],
  ])('writes the serial number %s', (serial, expected) => {
    expect(hexContent(tbsOf(leafOf({ serial }))[1])).toBe(expected)
  })

  it('replaces, repeats, adds and leaves out extensions', () => {
    const mustStaple = { id: '1.3.6.1.5.5.7.1.24', critical: false, value: Uint8Array.of(0x30, 3, 2, 1, 5) }
    const usage = { id: EXTENSION_IDS.keyUsage, critical: false, value: encode(nullValue()) }
    const leaf = leafOf({ extensions: [mustStaple, usage, usage], omit: ['basicConstraints', 'subjectKeyIdentifier'] })
    expect(extensionsIn(leaf).map(([id]) => id)).toEqual([
      IDS.extendedKeyUsage,
      IDS.authorityKeyIdentifier,
      IDS.subjectAltName,
      '2b06010505070118',
      IDS.keyUsage,
      IDS.keyUsage,
    ])
    expect(extensionIn(leaf, 'keyUsage')).toEqual({ critical: false, value: '0500' })
  })

  it('issues version 1 without extensions', () => {
    const certificate = leafOf({ version: 1 })
    expect(tbsOf(certificate)).toHaveLength(6)
    expect(read(certificate).subjectAltName).toBeUndefined()
    expect(read(certificate).verify(root.keyPair.publicKey)).toBe(true)
  })

  it('forges a signature, and names an issuer that did not sign', () => {
    const stranger = issue({ ...life, subject: { commonName: 'Stranger' }, ca: true })
    const forged = read(leafOf({ issuer: { ...root, keyPair: stranger.keyPair } }))
    expect([forged.checkIssued(read(root)), forged.verify(root.keyPair.publicKey)]).toEqual([true, false])
    const misnamed = read(leafOf({ issuer: { ...root, name: stranger.name } }))
    expect([misnamed.issuer, misnamed.verify(root.keyPair.publicKey)]).toEqual(['CN=Stranger', true])
  })
})

describe('keys and signatures', () => {
  /** Content octets of the algorithm's id, and how many parameters follow. */
  const algorithmOf = (certificate: Issued): [string, number] => {
    const [id, ...parameters] = children(children(decode(certificate.der))[1])
    return [hexContent(id), parameters.length]
  }

  it.each([
    ['rsa', undefined, '2a864886f70d01010b', 1],
    ['rsa', 'md5', '2a864886f70d010104', 1],
    ['rsa', 'sha1', '2a864886f70d010105', 1],
    ['rsa', 'sha384', '2a864886f70d01010c', 1],
    ['rsa', 'sha512', '2a864886f70d01010d', 1],
    ['P-256', undefined, '2a8648ce3d040302', 0],
    ['P-256', 'sha1', '2a8648ce3d0401', 0],
    ['P-384', undefined, '2a8648ce3d040303', 0],
    ['P-521', undefined, '2a8648ce3d040304', 0],
    ['P-521', 'sha256', '2a8648ce3d040302', 0],
    ['ed25519', undefined, '2b6570', 0],
  ] as const)('signs with %s and hash %s', (kind, hash, id, parameters) => {
    const key = kind === 'rsa' ? rsa : kind === 'ed25519' ? newKey(kind) : newKey('ec', kind)
    const bend = hash === undefined ? {} : { hash }
    const ca = issue({ ...life, subject: { commonName: 'CA' }, ca: true, key, ...bend })
    const leaf = leafOf({ issuer: ca, ...bend })
    expect(algorithmOf(leaf)).toEqual([id, parameters])
    expect(read(ca).verify(key.publicKey)).toBe(true)
    expect(read(leaf).verify(key.publicKey)).toBe(true)
    expect(read(ca).publicKey.equals(key.publicKey)).toBe(true)
  })

  it('refuses what no algorithm is defined for', () => {
    expect(() => leafOf({ hash: 'md5' })).toThrow(TypeError)
    expect(() => issue({ ...life, key: newKey('ed25519'), hash: 'sha256' })).toThrow(
      'no signature algorithm is defined for a key of type ed25519 with sha256',
    )
  })
})
