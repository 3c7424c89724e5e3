import { describe, expect, it } from '@jest/globals'
import { parseAwaitedCertificate } from '../../src/config/awaited-certificate.ts'

const HEX = '0f'.repeat(32)
const COLONS = Array.from({ length: 32 }, () => '0F').join(':')
const PIN = Buffer.from(HEX, 'hex').toString('base64')
const OCTETS = (count: number): string => Array.from({ length: count }, () => 'AB').join(':')

describe('a certificate to wait for', () => {
  it.each([
    ['certs/new.pem', { kind: 'file', path: 'certs/new.pem' }],
    ['./serial:01', { kind: 'file', path: './serial:01' }],
    ['C:\\certs\\new.pem', { kind: 'file', path: 'C:\\certs\\new.pem' }],
    ['0f'.repeat(31), { kind: 'file', path: '0f'.repeat(31) }],
    [HEX, { kind: 'fingerprint', sha256: HEX }],
    [COLONS, { kind: 'fingerprint', sha256: HEX }],
    [`sha256:${HEX.toUpperCase()}`, { kind: 'fingerprint', sha256: HEX }],
    [`sha256:${COLONS}`, { kind: 'fingerprint', sha256: HEX }],
    [`sha256/${PIN}`, { kind: 'key', spkiSha256: HEX }],
    ['serial:0', { kind: 'serial', serial: '0' }],
    ['serial:00aB', { kind: 'serial', serial: 'ab' }],
    ['serial:00:AB:CD', { kind: 'serial', serial: 'abcd' }],
    [`serial:${'a'.repeat(40)}`, { kind: 'serial', serial: 'a'.repeat(40) }],
    [`serial:${OCTETS(20)}`, { kind: 'serial', serial: 'ab'.repeat(20) }],
    ['newer-than:2026-11-30T12:00:00Z', { kind: 'newer-than', instant: new Date('2026-11-30T12:00:00Z') }],
    ['newer-than:2026-11-30', { kind: 'newer-than', instant: new Date('2026-11-30T00:00:00Z') }],
  ])('%s', (text, value) => {
    expect(parseAwaitedCertificate(text)).toEqual({ value })
  })

  it.each([
    ['', 'expected a certificate to wait for'],
    [' ', 'expected a certificate to wait for'],
    ['sha256:', '"sha256:" found, expected sha256: and a fingerprint of 64 hex digits'],
    [`sha256:${HEX}0`, /^"sha256:0f.*" found, expected sha256: and a fingerprint of 64 hex digits$/],
    [`sha256/${PIN.slice(1)}`, /^"sha256\/.*" found, expected sha256\/ and the base64 of 32 bytes$/],
    ['sha256/', /expected sha256\/ and the base64 of 32 bytes$/],
    ['serial:', '"serial:" found, expected serial: and 1 to 40 hex digits'],
    ['serial:0x0a', /expected serial: and 1 to 40 hex digits$/],
    [`serial:${'a'.repeat(41)}`, /expected serial: and 1 to 40 hex digits$/],
    [`serial:${OCTETS(21)}`, /expected serial: and 1 to 40 hex digits$/],
    ['newer-than:yesterday', '"yesterday" found, expected a time such as 2026-03-01T12:00:00Z'],
    ['newer-than:2026-02-30', /expected a time such as/],
    [
      'serail:0a',
      'unknown kind of certificate "serail": expected one of sha256, serial, newer-than; did you mean "serial"? A path that looks so begins with ./',
    ],
  ])('%j is a mistake', (text, mistake) => {
    expect(parseAwaitedCertificate(text)).toEqual({
      mistake: typeof mistake === 'string' ? mistake : expect.stringMatching(mistake),
    })
  })
})
