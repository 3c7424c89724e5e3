import { describe, expect, it } from '@jest/globals'
import { MalformedError } from '../../../src/wire/malformed-error.ts'
import { readSignatureAlgorithm, type SignatureAlgorithm } from '../../../src/wire/x509/algorithms.ts'
import { readDer } from '../../../src/wire/x509/asn1.ts'
import { bytes } from '../bytes.ts'
import { attempt } from '../malformed.ts'
import { INTEGER, OID, SEQUENCE, SET, tlv } from './tlv.ts'

const read = (...elements: readonly Uint8Array[]): SignatureAlgorithm | MalformedError =>
  attempt(() => readSignatureAlgorithm(readDer('Thing', tlv(SEQUENCE, ...elements))))

describe('readSignatureAlgorithm', () => {
  it.each([
    ['2a864886f70d010102', 'md2WithRSAEncryption', 'MD2', 'rsa'],
    ['2a864886f70d010104', 'md5WithRSAEncryption', 'MD5', 'rsa'],
    ['2a864886f70d010105', 'sha1WithRSAEncryption', 'SHA-1', 'rsa'],
    ['2b0e03021d', 'sha1WithRSA', 'SHA-1', 'rsa'],
    ['2a864886f70d01010e', 'sha224WithRSAEncryption', 'SHA-224', 'rsa'],
    ['2a864886f70d01010b', 'sha256WithRSAEncryption', 'SHA-256', 'rsa'],
    ['2a864886f70d01010c', 'sha384WithRSAEncryption', 'SHA-384', 'rsa'],
    ['2a864886f70d01010d', 'sha512WithRSAEncryption', 'SHA-512', 'rsa'],
    ['2a8648ce380403', 'dsa-with-SHA1', 'SHA-1', 'dsa'],
    ['608648016503040301', 'dsa_with_SHA224', 'SHA-224', 'dsa'],
    ['608648016503040302', 'dsa_with_SHA256', 'SHA-256', 'dsa'],
    ['2a8648ce3d0401', 'ecdsa-with-SHA1', 'SHA-1', 'ec'],
    ['2a8648ce3d040301', 'ecdsa-with-SHA224', 'SHA-224', 'ec'],
    ['2a8648ce3d040302', 'ecdsa-with-SHA256', 'SHA-256', 'ec'],
    ['2a8648ce3d040303', 'ecdsa-with-SHA384', 'SHA-384', 'ec'],
    ['2a8648ce3d040304', 'ecdsa-with-SHA512', 'SHA-512', 'ec'],
    ['2b6570', 'ED25519', null, 'ed25519'],
    ['2b6571', 'ED448', null, 'ed448'],
    ['608648016503040311', 'ML-DSA-44', null, 'ml-dsa-44'],
    ['608648016503040312', 'ML-DSA-65', null, 'ml-dsa-65'],
    ['608648016503040313', 'ML-DSA-87', null, 'ml-dsa-87'],
    ['2a0304', '1.2.3.4', null, null],
  ])('reads %s as %s with %s by a key %s', (oid, name, hash, keyType) => {
    expect(read(tlv(OID, bytes(oid)))).toEqual({ name, hash, keyType, saltLength: null })
  })

  const PSS = tlv(OID, bytes('2a864886f70d01010a'))
  const MGF1 = tlv(OID, bytes('2a864886f70d010108'))
  const hashed = (oid: string): Uint8Array => tlv(SEQUENCE, tlv(OID, bytes(oid)))
  const hashField = (oid: string): Uint8Array => tlv(0xa0, hashed(oid))
  const maskField = (oid: string): Uint8Array => tlv(0xa1, tlv(SEQUENCE, MGF1, hashed(oid)))
  const saltField = (hex: string): Uint8Array => tlv(0xa2, tlv(INTEGER, bytes(hex)))
  const SHA_1 = '2b0e03021a'
  const SHA_256 = '608648016503040201'
  const SHA_384 = '608648016503040202'

  const pss = (hash: string | null, saltLength: number | null): SignatureAlgorithm => ({
    name: 'rsassaPss',
    hash,
    keyType: 'rsa-pss',
    saltLength,
  })

  it.each([
    [SHA_1, 'SHA-1'],
    ['608648016503040204', 'SHA-224'],
    [SHA_256, 'SHA-256'],
    [SHA_384, 'SHA-384'],
    ['608648016503040203', 'SHA-512'],
    ['608648016503040208', null],
  ])('reads the hash %s off the parameters of RSASSA-PSS: %s', (oid, hash) => {
    expect(read(PSS, tlv(SEQUENCE, hashField(oid), maskField(oid), saltField('20')))).toMatchObject({
      name: 'rsassaPss',
      keyType: 'rsa-pss',
      hash,
    })
  })

  it('takes SHA-1 for the hash where the parameters of RSASSA-PSS name none', () => {
    // saltLength [2] alone, as RFC 4055 section 3.1 allows
    expect(read(PSS, tlv(SEQUENCE, saltField('20')))).toEqual(pss('SHA-1', 32))
    expect(read(PSS, tlv(SEQUENCE))).toEqual(pss('SHA-1', 20))
    expect(read(PSS)).toEqual(pss('SHA-1', 20))
  })

  it.each<[string, readonly Uint8Array[], string, number | null]>([
    ['the salt that is named', [hashField(SHA_256), maskField(SHA_256), saltField('00')], 'SHA-256', 0],
    ['a salt of two octets', [hashField(SHA_256), maskField(SHA_256), saltField('0100')], 'SHA-256', 256],
    ['20 where none is named', [hashField(SHA_256), maskField(SHA_256)], 'SHA-256', 20],
    ['none where the mask is made with another hash', [hashField(SHA_256), maskField(SHA_384)], 'SHA-256', null],
    ['none where the mask is made with the default', [hashField(SHA_256), saltField('20')], 'SHA-256', null],
    ['none where the hash is the default and the mask is not', [maskField(SHA_256)], 'SHA-1', null],
    ['20 where both are the default, written out', [hashField(SHA_1), maskField(SHA_1)], 'SHA-1', 20],
  ])('reads as the length of the salt %s', (_what, fields, hash, saltLength) => {
    expect(read(PSS, tlv(SEQUENCE, ...fields))).toEqual(pss(hash, saltLength))
  })

  it.each<[string, readonly Uint8Array[]]>([
    ['nothing', []],
    ['no OID', [tlv(INTEGER, bytes('01'))]],
    ['parameters of RSASSA-PSS with a salt below zero', [PSS, tlv(SEQUENCE, saltField('ff'))]],
    ['parameters of RSASSA-PSS with a mask by no OID', [PSS, tlv(SEQUENCE, tlv(0xa1, tlv(SEQUENCE, MGF1, MGF1)))]],
    ['parameters of RSASSA-PSS with a hash that is no OID', [PSS, tlv(SEQUENCE, tlv(0xa0, tlv(INTEGER, bytes('01'))))]],
  ])('refuses %s', (_what, elements) => {
    expect(read(...elements)).toBeInstanceOf(MalformedError)
  })

  it('refuses a set', () => {
    const set = readDer('Thing', tlv(SET, tlv(OID, bytes('2b6570'))))
    expect(attempt(() => readSignatureAlgorithm(set))).toBeInstanceOf(MalformedError)
  })
})
