import { describe, expect, it } from '@jest/globals'
import { MalformedError } from '../../../src/wire/malformed-error.ts'
import { readSignatureAlgorithm, type SignatureAlgorithm } from '../../../src/wire/x509/algorithms.ts'
import { readDer } from '../../../src/wire/x509/asn1.ts'
import { bytes } from '../bytes.ts'
import { attempt } from '../malformed.ts'
import { INTEGER, OID, SEQUENCE, tlv } from './tlv.ts'

const read = (...elements: readonly Uint8Array[]): SignatureAlgorithm | MalformedError =>
  attempt(() => readSignatureAlgorithm(readDer('Thing', tlv(SEQUENCE, ...elements))))

describe('readSignatureAlgorithm', () => {
  it.each([
    ['2a864886f70d010102', 'md2WithRSAEncryption', 'MD2'],
    ['2a864886f70d010104', 'md5WithRSAEncryption', 'MD5'],
    ['2a864886f70d010105', 'sha1WithRSAEncryption', 'SHA-1'],
    ['2b0e03021d', 'sha1WithRSA', 'SHA-1'],
    ['2a864886f70d01010e', 'sha224WithRSAEncryption', 'SHA-224'],
    ['2a864886f70d01010b', 'sha256WithRSAEncryption', 'SHA-256'],
    ['2a864886f70d01010c', 'sha384WithRSAEncryption', 'SHA-384'],
    ['2a864886f70d01010d', 'sha512WithRSAEncryption', 'SHA-512'],
    ['2a8648ce380403', 'dsa-with-SHA1', 'SHA-1'],
    ['608648016503040301', 'dsa_with_SHA224', 'SHA-224'],
    ['608648016503040302', 'dsa_with_SHA256', 'SHA-256'],
    ['2a8648ce3d0401', 'ecdsa-with-SHA1', 'SHA-1'],
    ['2a8648ce3d040301', 'ecdsa-with-SHA224', 'SHA-224'],
    ['2a8648ce3d040302', 'ecdsa-with-SHA256', 'SHA-256'],
    ['2a8648ce3d040303', 'ecdsa-with-SHA384', 'SHA-384'],
    ['2a8648ce3d040304', 'ecdsa-with-SHA512', 'SHA-512'],
    ['2b6570', 'ED25519', null],
    ['2b6571', 'ED448', null],
    ['608648016503040311', 'ML-DSA-44', null],
    ['608648016503040312', 'ML-DSA-65', null],
    ['608648016503040313', 'ML-DSA-87', null],
    ['2a0304', '1.2.3.4', null],
  ])('reads %s as %s with %s', (oid, name, hash) => {
    expect(read(tlv(OID, bytes(oid)))).toEqual({ name, hash })
  })

  const PSS = tlv(OID, bytes('2a864886f70d01010a'))
  const params = (oid: string): Uint8Array => tlv(SEQUENCE, tlv(0xa0, tlv(SEQUENCE, tlv(OID, bytes(oid)))))

  it.each([
    ['2b0e03021a', 'SHA-1'],
    ['608648016503040204', 'SHA-224'],
    ['608648016503040201', 'SHA-256'],
    ['608648016503040202', 'SHA-384'],
    ['608648016503040203', 'SHA-512'],
    ['608648016503040208', null],
  ])('reads the hash %s off the parameters of RSASSA-PSS: %s', (oid, hash) => {
    expect(read(PSS, params(oid))).toEqual({ name: 'rsassaPss', hash })
  })

  it('takes SHA-1 for the hash where the parameters of RSASSA-PSS name none', () => {
    // saltLength [2] alone, as RFC 4055 section 3.1 allows
    const saltAlone = tlv(SEQUENCE, tlv(0xa2, tlv(INTEGER, bytes('20'))))
    expect(read(PSS, saltAlone)).toEqual({ name: 'rsassaPss', hash: 'SHA-1' })
    expect(read(PSS, tlv(SEQUENCE))).toEqual({ name: 'rsassaPss', hash: 'SHA-1' })
    expect(read(PSS)).toEqual({ name: 'rsassaPss', hash: 'SHA-1' })
  })

  it.each<[string, readonly Uint8Array[]]>([
    ['nothing', []],
    ['no OID', [tlv(INTEGER, bytes('01'))]],
    ['parameters of RSASSA-PSS with an empty hash', [PSS, tlv(SEQUENCE, tlv(0xa0))]],
    ['parameters of RSASSA-PSS with a hash that is no OID', [PSS, tlv(SEQUENCE, tlv(0xa0, tlv(INTEGER, bytes('01'))))]],
  ])('refuses %s', (_what, elements) => {
    expect(read(...elements)).toBeInstanceOf(MalformedError)
  })
})
