import { createHmac, pbkdf2Sync } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { MalformedError } from '../../src/wire/malformed-error.ts'
import { PasswordError } from '../../src/wire/password-error.ts'
import { readPkcs12 } from '../../src/wire/pkcs12.ts'
import { bytes, hexOf } from './bytes.ts'
import { CERTIFICATE, CONTAINERS } from './container-fixtures.ts'
import { attempt } from './malformed.ts'
import { elementsOf, INTEGER, OCTET_STRING, OID, SEQUENCE, text, tlv } from './x509/tlv.ts'

const [VERSION = CERTIFICATE, AUTH_SAFE = CERTIFICATE] = elementsOf(CONTAINERS.plain)
const [, WRAPPER = CERTIFICATE] = elementsOf(AUTH_SAFE)
/** What a MAC is over: the octets in ContentInfo, [0], OCTET STRING, whose length takes two octets. */
const SAFE = (elementsOf(WRAPPER)[0] ?? CERTIFICATE).subarray(4)

const oid = (hex: string): Uint8Array => tlv(OID, bytes(hex))
const integer = (hex: string): Uint8Array => tlv(INTEGER, bytes(hex))

/** RFC 9579, which OpenSSL 3.0 does not write: PBKDF2 and HMAC with SHA-256. */
function withPbmac1(password: string, { iterations = '0800', keyLength = '20' } = {}): Uint8Array {
  const salt = text('saltsalt')
  const key = pbkdf2Sync(password, salt, 2048, 32, 'sha256')
  const hmac = tlv(SEQUENCE, oid('2a864886f70d0209'))
  const derivation = tlv(SEQUENCE, tlv(OCTET_STRING, salt), integer(iterations), integer(keyLength), hmac)
  const parameters = tlv(SEQUENCE, tlv(SEQUENCE, oid('2a864886f70d01050c'), derivation), hmac)
  const mac = createHmac('sha256', key).update(SAFE).digest()
  const info = tlv(SEQUENCE, tlv(SEQUENCE, oid('2a864886f70d01050e'), parameters), tlv(OCTET_STRING, mac))
  return tlv(SEQUENCE, VERSION, AUTH_SAFE, tlv(SEQUENCE, info, tlv(OCTET_STRING, text('NOT USED')), integer('01')))
}

describe('readPkcs12', () => {
  it('checks a MAC of PBMAC1', () => {
    expect(readPkcs12(withPbmac1('sécret'), 'sécret').certificates.map(hexOf)).toEqual([hexOf(CERTIFICATE)])
    expect(() => readPkcs12(withPbmac1('sécret'), 'secret')).toThrow(PasswordError)
  })

  it.each([
    ['2^31 iterations', { iterations: '7fffffff' }],
    ['no iterations', { iterations: '00' }],
    ['a key of nothing', { keyLength: '00' }],
    ['a key of 2^31 bytes', { keyLength: '7fffffff' }],
  ])('refuses %s', (_, options) => {
    expect(attempt(() => readPkcs12(withPbmac1('secret', options), 'secret'))).toBeInstanceOf(MalformedError)
  })

  it.each([
    ['another version', tlv(SEQUENCE, integer('04'), AUTH_SAFE), 'PKCS#12: version 3 expected at byte 4'],
    [
      'a signature',
      tlv(SEQUENCE, VERSION, tlv(SEQUENCE, oid('2a864886f70d010702'), tlv(0xa0))),
      'PKCS#12: signed instead of having a MAC at byte 0',
    ],
    [
      'a MAC that is not known',
      tlv(SEQUENCE, VERSION, AUTH_SAFE, tlv(SEQUENCE, tlv(SEQUENCE, tlv(SEQUENCE, oid('2a03')), tlv(OCTET_STRING)))),
      'MacData: the algorithm 1.2.3 is not known here',
    ],
  ])('says of %s what is wrong', (_, file, message) => {
    const found = attempt(() => readPkcs12(file, 'secret'))
    expect(found).toBeInstanceOf(MalformedError)
    expect((found as MalformedError).message).toContain(message)
  })

  it('names a cipher that it does not know', () => {
    // RC4 of 128 bits in the place of RC2 of 40.
    const rc4 = bytes(hexOf(CONTAINERS.legacy).replace('2a864886f70d010c0106', '2a864886f70d010c0101'))
    expect(attempt(() => readPkcs12(rc4, null))).toMatchObject({
      why: 'the algorithm 1.2.840.113549.1.12.1.1 is not known here',
    })
  })
})
