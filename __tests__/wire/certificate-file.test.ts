import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  Hash,
  type KeyObject,
  X509Certificate,
} from 'node:crypto'
import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { readCertificateFile, type CertificateFile } from '../../src/wire/certificate-file.ts'
import { MalformedError } from '../../src/wire/malformed-error.ts'
import { PasswordError } from '../../src/wire/password-error.ts'
import { writePem } from '../../src/wire/pem.ts'
import { fixedKey } from '../fixed-keys.ts'
import { CERTIFICATE, CONTAINERS, TRUSTED_CERTIFICATE } from './container-fixtures.ts'
import { hexOf } from './bytes.ts'

const PEM = writePem(CERTIFICATE)
const armoured = (label: string, der: Uint8Array): string => writePem(der).replaceAll('CERTIFICATE', label)
const read = (input: string | Uint8Array, password: string | null = null): Promise<CertificateFile> =>
  readCertificateFile(typeof input === 'string' ? new Uint8Array(Buffer.from(input, 'utf8')) : input, password)

const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const rsa = fixedKey('rsa1024').privateKey
const pkcs8Of = (key: KeyObject): string => key.export({ format: 'der', type: 'pkcs8' }).toString('hex')
const sameKey = ({ keys }: CertificateFile): boolean[] =>
  keys.map(({ type, der }) => {
    if (type === 'encrypted') return false
    const key = createPrivateKey({ key: Buffer.from(der), format: 'der', type })
    return [privateKey, rsa].some((one) => pkcs8Of(one) === pkcs8Of(key))
  })

async function failureOf(reading: Promise<unknown>): Promise<unknown> {
  try {
    await reading
  } catch (error) {
    return error
  }
  throw new Error('it was read')
}

describe('readCertificateFile', () => {
  it.each<[CertificateFile['kind'], string, string | Uint8Array, string | null]>([
    ['pem', 'PEM', PEM, null],
    ['pem', 'lines that end in CR LF', PEM.replaceAll('\n', '\r\n'), null],
    ['pem', 'a byte order mark', `\ufeff${PEM}`, null],
    ['pem', 'UTF-16', new Uint8Array(Buffer.from(`\ufeff${PEM}`, 'utf16le')), null],
    ['pem', 'text before and behind', `0 s:CN = stored é\n   i:CN = -----BEGIN x\n${PEM}---\nServer certificate`, null],
    ['pem', 'blocks of no certificate', `-----BEGIN PGP MESSAGE-----\n\n=abcd\n${PEM}`, null],
    ['pem', 'the label of old', armoured('X509 CERTIFICATE', CERTIFICATE), null],
    ['pem', 'the label of OpenSSL alone', armoured('TRUSTED CERTIFICATE', TRUSTED_CERTIFICATE), null],
    ['pem', 'PKCS#7 in PEM', armoured('PKCS7', CONTAINERS.pkcs7), null],
    ['der', 'DER', CERTIFICATE, null],
    ['pkcs7', 'PKCS#7', CONTAINERS.pkcs7, null],
    ['pkcs12', 'PKCS#12 of OpenSSL 3', CONTAINERS.openssl3, 'secret'],
    ['pkcs12', 'PKCS#12 of OpenSSL 1', CONTAINERS.legacy, 'secret'],
    ['pkcs12', 'the other ciphers of old', CONTAINERS.others, 'secret'],
    ['pkcs12', 'an empty password', CONTAINERS.emptyPassword, ''],
    ['pkcs12', 'an empty password that is not given', CONTAINERS.emptyPassword, null],
    ['pkcs12', 'no encryption', CONTAINERS.plain, null],
    ['pkcs12', 'no encryption, and a password that nothing needs', CONTAINERS.plain, 'secret'],
    ['pkcs12', 'a trust store of Java 17', CONTAINERS.java, 'changeit'],
    ['pkcs12', 'a trust store of Java 8', CONTAINERS.javaLegacy, 'changeit'],
    ['pkcs12', 'a trust store without a password', CONTAINERS.javaOpen, null],
    ['jks', 'JKS', CONTAINERS.jks, 'changeit'],
    ['jks', 'JKS whose digest is not checked', CONTAINERS.jks, null],
    ['jks', 'the chain of a key', CONTAINERS.jksKey, 'changeit'],
    ['jks', 'JCEKS', CONTAINERS.jceks, 'changeit'],
  ])('reads %s: %s', async (kind, _, bytes, password) => {
    const file = await read(bytes, password)
    expect([file.kind, ...file.certificates.map(hexOf)]).toEqual([kind, hexOf(CERTIFICATE)])
  })

  it('keeps the order of the file, and what is there twice', async () => {
    const { certificates, keys } = await read(`${PEM}between\n${armoured('PKCS7', CONTAINERS.pkcs7)}${PEM}`)
    expect([certificates.length, keys]).toEqual([3, []])
  })

  it.each([
    ['PKCS#8', privateKey.export({ format: 'pem', type: 'pkcs8' })],
    ['SEC 1', privateKey.export({ format: 'pem', type: 'sec1' })],
    ['PKCS#1', rsa.export({ format: 'pem', type: 'pkcs1' })],
    ['PKCS#8 in DER', privateKey.export({ format: 'der', type: 'pkcs8' })],
    ['SEC 1 in DER', privateKey.export({ format: 'der', type: 'sec1' })],
    ['PKCS#1 in DER', rsa.export({ format: 'der', type: 'pkcs1' })],
  ])('reads a key as %s', async (_, key) => {
    expect(sameKey(await read(typeof key === 'string' ? key : new Uint8Array(key)))).toEqual([true])
  })

  it.each([
    ['PKCS#8 with AES', privateKey.export({ format: 'pem', type: 'pkcs8', cipher: 'aes-256-cbc', passphrase: 'open' })],
    [
      'PKCS#8 with 3DES',
      privateKey.export({ format: 'pem', type: 'pkcs8', cipher: 'des-ede3-cbc', passphrase: 'open' }),
    ],
    ['PKCS#8 in DER', privateKey.export({ format: 'der', type: 'pkcs8', cipher: 'aes-128-cbc', passphrase: 'open' })],
    ['SEC 1', privateKey.export({ format: 'pem', type: 'sec1', cipher: 'aes-128-cbc', passphrase: 'open' })],
    ['PKCS#1', rsa.export({ format: 'pem', type: 'pkcs1', cipher: 'aes-256-cbc', passphrase: 'open' })],
  ])('opens a key that is encrypted as %s with its password alone', async (_, key) => {
    const input = typeof key === 'string' ? key : new Uint8Array(key)
    expect(sameKey(await read(input, 'open'))).toEqual([true])
    expect((await read(input)).keys.map(({ type }) => type)).toEqual(['encrypted'])
    await expect(read(input, 'shut')).rejects.toThrow(new PasswordError('the password is wrong'))
  })

  it.each([
    ['of OpenSSL 3', CONTAINERS.openssl3],
    ['of OpenSSL 1', CONTAINERS.legacy],
    ['of the other ciphers of old', CONTAINERS.others],
  ])('reads the key of a PKCS#12 file %s, which fits its certificate', async (_, bytes) => {
    const [key] = (await read(bytes, 'secret')).keys
    const { publicKey } = new X509Certificate(CERTIFICATE)
    expect(key?.type).toBe('pkcs8')
    const pem = createPrivateKey({ key: Buffer.from(key?.der ?? []), format: 'der', type: 'pkcs8' })
    expect(createPublicKey(pem.export({ format: 'pem', type: 'pkcs8' })).equals(publicKey)).toBe(true)
  })

  it('leaves the keys of Java’s own stores encrypted', async () => {
    for (const bytes of [CONTAINERS.jksKey, CONTAINERS.jceks]) {
      expect((await read(bytes, 'changeit')).keys.map(({ type }) => type)).toEqual(['encrypted'])
    }
  })

  it.each([
    ['PKCS#12 of OpenSSL 3', CONTAINERS.openssl3],
    ['PKCS#12 of OpenSSL 1', CONTAINERS.legacy],
    ['an empty password', CONTAINERS.emptyPassword],
    ['a trust store of Java 17', CONTAINERS.java],
    ['JKS', CONTAINERS.jks],
    ['JCEKS', CONTAINERS.jceks],
  ])('says of %s that the password is wrong', async (_, bytes) => {
    await expect(read(bytes, 'wröng')).rejects.toThrow(
      new PasswordError('the password is wrong, or the file was changed after it was written'),
    )
  })

  it('says that a password is needed', async () => {
    for (const bytes of [CONTAINERS.openssl3, CONTAINERS.legacy, CONTAINERS.java, CONTAINERS.javaLegacy]) {
      await expect(read(bytes)).rejects.toThrow(new PasswordError('a password is needed'))
    }
  })
})

describe('readCertificateFile on what is broken', () => {
  afterEach(() => {
    jest.restoreAllMocks()
  })

  it.each([
    ['an empty file', '', 'file: empty at byte 0'],
    ['a text', 'hello', 'file: no PEM block, and neither DER, PKCS#7, PKCS#12 nor JKS at byte 0'],
    ['a text that begins like DER', '0123', 'file: 49 bytes wanted, 2 left at byte 0'],
    ['a block that is not closed', PEM.slice(0, -20), 'PEM: no END in the block "CERTIFICATE" that begins at byte 0'],
    [
      'blocks on one line',
      PEM.trim() + PEM,
      'PEM: more on the line of END, where a line break is missing, in the block "CERTIFICATE" that begins at byte 0',
    ],
    [
      'another alphabet',
      PEM.replace('\nMI', '\n-_'),
      'PEM: no whole base64 in the block "CERTIFICATE" that begins at byte 0',
    ],
    [
      'a lost character',
      PEM.replace('\nMI', '\nI'),
      'PEM: no whole base64 in the block "CERTIFICATE" that begins at byte 0',
    ],
    [
      'a block of something else',
      armoured('CERTIFICATE', new Uint8Array([0x30, 3, 2, 1, 0])),
      'certificate 1: not the three elements of a certificate at byte 0',
    ],
    [
      'DER of something else',
      new Uint8Array([0x30, 2, 5, 0]),
      'file: neither a certificate, a key, PKCS#7 nor PKCS#12 at byte 0',
    ],
    [
      'bytes behind DER',
      new Uint8Array([...CERTIFICATE, 10]),
      `file: 1 bytes left over at byte ${String(CERTIFICATE.length)}`,
    ],
  ])('says of %s what is wrong', async (_, input, message) => {
    const error = await failureOf(read(input))
    expect(error).toBeInstanceOf(MalformedError)
    expect((error as MalformedError).message).toBe(message)
  })

  it.each(Object.entries({ ...CONTAINERS, CERTIFICATE }))(
    'throws a typed error for %s cut at any byte',
    async (name, bytes) => {
      const password = name === 'openssl3' ? 'secret' : null
      for (let length = 0; length < bytes.length; length += 1) {
        const error = await failureOf(read(bytes.subarray(0, length), password))
        if (!(error instanceof MalformedError)) throw new Error(`at ${String(length)}: ${String(error)}`)
      }
    },
  )

  it.each<[string, Uint8Array, string | null]>([
    ['DER', CERTIFICATE, null],
    ['PKCS#7', CONTAINERS.pkcs7, null],
    ['JKS', CONTAINERS.jks, null],
    ['JCEKS', CONTAINERS.jceks, null],
    ['an open PKCS#12', CONTAINERS.plain, null],
    ['PKCS#12 of OpenSSL 3', CONTAINERS.oneIteration, 'secret'],
    ['PKCS#12 without its MAC checked', CONTAINERS.oneIterationEmptyPassword, null],
  ])('throws nothing but typed errors for %s with any byte changed', async (_, bytes, password) => {
    for (let at = 0; at < bytes.length; at += 1) {
      for (const value of [0, 0x80, 0xff]) {
        try {
          await read(bytes.with(at, value), password)
        } catch (error) {
          if (!(error instanceof MalformedError || error instanceof PasswordError)) throw error
        }
      }
    }
  })

  const deep = (levels: number): Uint8Array => {
    let der = Buffer.from([5, 0])
    for (let level = 0; level < levels; level += 1) {
      const length = Buffer.alloc(4)
      length.writeUInt32BE(der.length)
      der = Buffer.concat([Buffer.from([0x30, 0x84]), length, der])
    }
    return new Uint8Array(der)
  }
  const jks = (hex: string): Uint8Array => new Uint8Array(Buffer.from(`feedfeed00000002${hex}`, 'hex'))
  const EMPTY_ELEMENTS = Buffer.alloc(2_000_000, '0500', 'hex')
  const pem = '-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n'

  // The byte tells how far it was read.
  it.each<[string, Uint8Array, string]>([
    ['more than 64 MiB', new Uint8Array(64 * 2 ** 20 + 1), 'file: more than 64 MiB at byte 67108864'],
    [
      '64 MiB of zeros',
      new Uint8Array(64 * 2 ** 20),
      'file: no PEM block, and neither DER, PKCS#7, PKCS#12 nor JKS at byte 0',
    ],
    [
      'a million empty elements',
      new Uint8Array(Buffer.concat([Buffer.from('30831e8480', 'hex'), EMPTY_ELEMENTS])),
      'file: too many elements at byte 200005',
    ],
    [
      'a million of them in no definite length',
      new Uint8Array(Buffer.concat([Buffer.from('3080', 'hex'), EMPTY_ELEMENTS])),
      'file: too many elements at byte 200002',
    ],
    ['20 000 levels', deep(20_000), 'file: neither a certificate, a key, PKCS#7 nor PKCS#12 at byte 0'],
    [
      '20 000 levels of no definite length',
      new Uint8Array(Buffer.from('3080'.repeat(20_000), 'hex')),
      'file: nested too deep at byte 130',
    ],
    [
      'a length of 2^31',
      new Uint8Array(Buffer.from('308480000000', 'hex')),
      'file: 2147483648 bytes wanted, 0 left at byte 0',
    ],
    [
      'a length of 2^1000',
      new Uint8Array(Buffer.from(`30fe${'ff'.repeat(126)}`, 'hex')),
      'file: 2.7430620343968443e+303 bytes wanted, 0 left at byte 0',
    ],
    ['2^31 entries', jks('80000000'), 'JKS: 2147483648 entries are over the limit at byte 12'],
    ['2^32 - 1 entries', jks('ffffffff'), 'JKS: 4294967295 entries are over the limit at byte 12'],
    [
      '2^31 certificates of one key',
      jks(`00000001000000010000${'00'.repeat(8)}0000000080000000`),
      'JKS: 2147483648 certificates are over the limit at byte 34',
    ],
    [
      'a key of 2^31 bytes',
      jks(`00000001000000010000${'00'.repeat(8)}80000000`),
      'JKS: 2147483648 bytes wanted, 0 left at byte 30',
    ],
    [
      'a secret key',
      jks(`00000001000000030000${'00'.repeat(8)}aced0005`),
      'JKS: a secret key, which only Java can pass over at byte 26',
    ],
    [
      'another version',
      new Uint8Array(Buffer.from('feedfeed00000003', 'hex')),
      'JKS: version 1 or 2 expected, 3 found at byte 8',
    ],
    [
      'too many blocks',
      new Uint8Array(Buffer.from(pem.repeat(10_001))),
      `PEM: too many blocks at byte ${String(10_000 * pem.length)}`,
    ],
    [
      'blocks without an end',
      new Uint8Array(Buffer.from('-----BEGIN CERTIFICATE-----\nAAAA\n'.repeat(100_000))),
      'PEM: no END in the block "CERTIFICATE" that begins at byte 0',
    ],
  ])('refuses %s, and goes no further', async (_, bytes, message) => {
    const error = await failureOf(read(bytes))
    expect(error).toBeInstanceOf(MalformedError)
    expect((error as MalformedError).message).toBe(message)
  })

  it('refuses a PKCS#12 file that asks for more iterations than a file may, before the first of them', async () => {
    // The MAC of Java 8: 100 000 iterations, the last element of the file.
    const bytes = Uint8Array.from(CONTAINERS.javaLegacy)
    expect(hexOf(bytes.subarray(-5))).toBe('0203' + '0186a0')
    bytes.set([0x7f, 0xff, 0xff], bytes.length - 3)
    const digest = jest.spyOn(Hash.prototype, 'digest')
    const error = await failureOf(read(bytes, 'changeit'))
    expect(error).toBeInstanceOf(MalformedError)
    expect((error as MalformedError).why).toBe('25165821 iterations are over the limit')
    expect(digest).not.toHaveBeenCalled()
  })

  it('checks the digest of a JKS over the whole of it', async () => {
    const body = CONTAINERS.jks.subarray(0, -20)
    const digest = createHash('sha1')
      .update(Buffer.from('0073', 'hex'))
      .update('Mighty Aphrodite')
      .update(body)
      .digest()
    expect((await read(new Uint8Array([...body, ...digest]), 's')).certificates).toHaveLength(1)
    digest[19] = (digest[19] ?? 0) ^ 1
    await expect(read(new Uint8Array([...body, ...digest]), 's')).rejects.toThrow(PasswordError)
  })
})
