import { describe, expect, it } from '@jest/globals'
import { MalformedError } from '../../../src/wire/malformed-error.ts'
import { readLeafIndex, readSct, readSctExtension, readSctList } from '../../../src/wire/x509/sct.ts'
import { bytes, counted, hexOf, join } from '../bytes.ts'
import { attempt } from '../malformed.ts'
import { randomFrom } from '../random.ts'
import { OCTET_STRING, SEQUENCE, tlv } from './tlv.ts'

const LOG_ID = 'df1c2ec11500945247a96168325ddc5c7959e8f7c6d388fc002e0bbd3f74d764'
const V1 = bytes(`
  00                 // v1
  ${LOG_ID}
  0000013ddb27ded9   // 2013-04-05T17:04:16.089Z
  0008 0000050000000034
  04 03              // SHA-256, ECDSA
  0003 aabbcc`)

const list = (...scts: readonly Uint8Array[]): Uint8Array => counted(2, ...scts.map((sct) => counted(2, sct)))
const hexes = (read: () => readonly Uint8Array[]): readonly string[] | MalformedError => {
  const scts = attempt(read)
  return scts instanceof MalformedError ? scts : scts.map(hexOf)
}

describe('readSct', () => {
  it('reads the first version to its last byte', () => {
    const sct = readSct(V1)
    if (sct.kind !== 'v1') throw new Error('v1 expected')
    expect(sct).toEqual({
      kind: 'v1',
      logId: bytes(LOG_ID),
      timestamp: BigInt(Date.parse('2013-04-05T17:04:16.089Z')),
      extensions: bytes('0000050000000034'),
      hashAlgorithm: 4,
      signatureAlgorithm: 3,
      signature: bytes('aabbcc'),
    })
  })

  it('reads a timestamp that no clock will ever show', () => {
    const far = join(bytes('00'), bytes(LOG_ID), bytes('ffffffffffffffff 0000 0403 0000'))
    expect(readSct(far)).toMatchObject({ timestamp: 2n ** 64n - 1n, extensions: bytes(''), signature: bytes('') })
  })

  it('keeps what is of another version', () => {
    expect(readSct(bytes('01 aabb'))).toEqual({ kind: 'unknown', version: 1, content: bytes('aabb') })
    expect(readSct(bytes('ff'))).toEqual({ kind: 'unknown', version: 255, content: bytes('') })
  })

  it('is malformed at every shorter length, and with a byte more', () => {
    for (let length = 0; length < V1.length; length++) {
      expect(attempt(() => readSct(V1.subarray(0, length)))).toBeInstanceOf(MalformedError)
    }
    expect(attempt(() => readSct(join(V1, bytes('00'))))).toEqual(
      new MalformedError('SignedCertificateTimestamp', '1 bytes left over', V1.length),
    )
  })

  it('throws nothing but MalformedError, whatever comes', () => {
    const random = randomFrom(7)
    for (let round = 0; round < 2000; round++) {
      const changed = V1.slice(0, 1 + random(V1.length))
      changed[random(changed.length)] = random(256)
      for (const read of [readSct, readSctList, readSctExtension, readLeafIndex]) attempt<unknown>(() => read(changed))
    }
  })
})

describe('readSctList', () => {
  it('gives each timestamp as it stands, also one that says nothing', () => {
    expect(hexes(() => readSctList(list(V1)))).toEqual([hexOf(V1)])
    expect(hexes(() => readSctList(list(bytes('aa'), V1, bytes('0102'))))).toEqual(['aa', hexOf(V1), '0102'])
  })

  it.each([
    ['no bytes', ''],
    ['a list of none', '0000'],
    ['a timestamp of no bytes', '0002 0000'],
    ['a timestamp of no bytes behind another', '0005 0001aa 0000'],
    ['a list that ends before its length says', '0004 0001aa'],
    ['a timestamp that ends behind the list', '0003 0002aa bb'],
    ['a byte behind the list', '0003 0001aa 00'],
    ['half a length', '0001 00'],
  ])('is malformed with %s', (_, hex) => {
    expect(attempt(() => readSctList(bytes(hex)))).toBeInstanceOf(MalformedError)
  })

  it('is malformed when it is cut anywhere', () => {
    const whole = list(V1, V1)
    for (let length = 0; length < whole.length; length++) {
      expect(attempt(() => readSctList(whole.subarray(0, length)))).toBeInstanceOf(MalformedError)
    }
  })
})

describe('readSctExtension', () => {
  const extension = tlv(OCTET_STRING, list(V1))

  it('reads the list in its OCTET STRING', () => {
    expect(hexes(() => readSctExtension(extension))).toEqual([hexOf(V1)])
  })

  it.each([
    ['the bare list', list(V1)],
    ['another type', tlv(SEQUENCE, tlv(OCTET_STRING, list(V1)))],
    ['a list of none', tlv(OCTET_STRING, bytes('0000'))],
    ['bytes behind it', join(extension, bytes('00'))],
  ])('is malformed with %s', (_, value) => {
    expect(attempt(() => readSctExtension(value))).toBeInstanceOf(MalformedError)
  })

  it('is malformed when it is cut anywhere', () => {
    for (let length = 0; length < extension.length; length++) {
      expect(attempt(() => readSctExtension(extension.subarray(0, length)))).toBeInstanceOf(MalformedError)
    }
  })
})

describe('readLeafIndex', () => {
  it.each([
    ['nothing', '', null],
    ['the first entry', '00 0005 0000000000', 0],
    ['an entry', '00 0005 0000000034', 52],
    ['the last entry that can be', '00 0005 ffffffffff', 2 ** 40 - 1],
    ['another extension alone', '01 0005 0000000034', null],
    ['another extension before it', '07 0000 00 0005 0000000034', 52],
    ['it twice, of which the first counts', '00 0005 0000000034 00 0005 0000000051', 52],
  ])('of %s', (_, hex, index) => {
    expect(readLeafIndex(bytes(hex))).toBe(index)
  })

  it.each([
    ['an extension that is cut', '00 0005 000034'],
    ['no length', '00 00'],
    ['four bytes', '00 0004 00000034'],
    ['six bytes', '00 0006 000000000034'],
  ])('is malformed with %s', (_, hex) => {
    expect(attempt(() => readLeafIndex(bytes(hex)))).toBeInstanceOf(MalformedError)
  })
})
