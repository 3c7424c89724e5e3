import { describe, expect, it } from '@jest/globals'
import { readRenewalInfo, readRenewalInfoUrl, renewalIdOf } from '../../../src/wire/acme/renewal-info.ts'
import { MalformedError } from '../../../src/wire/malformed-error.ts'

const bytes = (value: unknown): Uint8Array =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value), 'utf8')

const keyId = (hex: string | null) => ({ keyId: hex, hasIssuer: false, hasSerial: false })

describe('the name of a certificate to an ACME server', () => {
  it('is that of the example in RFC 9773 section 4.1, a leading zero octet of the serial included', () => {
    const authorityKeyId = keyId('69885b6b87464041e1b37b847ba0ae2cde01c8d4')
    expect(renewalIdOf({ authorityKeyId, serial: '0087654321' })).toBe('aYhba4dGQEHhs3uEe6CuLN4ByNQ.AIdlQyE')
  })

  it('has no padding, whatever the lengths', () => {
    expect(renewalIdOf({ authorityKeyId: keyId('fb'), serial: 'fbff' })).toBe('-w.-_8')
  })

  it('is none where the key of the issuer is not named', () => {
    expect(renewalIdOf({ authorityKeyId: null, serial: '01' })).toBeNull()
    expect(renewalIdOf({ authorityKeyId: keyId(null), serial: '01' })).toBeNull()
  })
})

describe('a directory', () => {
  it('says where to ask', () => {
    const renewalInfo = 'https://acme.example.com/renewal-info'
    expect(readRenewalInfoUrl(bytes({ newNonce: 'x', renewalInfo }))).toBe(renewalInfo)
  })

  it('may not', () => {
    expect(readRenewalInfoUrl(bytes({}))).toBeNull()
    expect(readRenewalInfoUrl(bytes('{"__proto__": {"renewalInfo": "https://evil.example/"}}'))).toBeNull()
  })

  it.each([
    ['http', { renewalInfo: 'http://acme.example.com/' }],
    ['a file', { renewalInfo: 'file:///etc/passwd' }],
    ['a URL with a user', { renewalInfo: 'https://me@acme.example.com/' }],
    ['a URL with a password', { renewalInfo: 'https://:pw@acme.example.com/' }],
    ['a path', { renewalInfo: '/renewal-info' }],
    ['a number', { renewalInfo: 1 }],
    ['null', { renewalInfo: null }],
    ['a list', { renewalInfo: ['https://acme.example.com/'] }],
    ['a URL of more than 1,000 characters', { renewalInfo: `https://acme.example.com/${'x'.repeat(976)}` }],
  ])('that names %s is none', (_, directory) => {
    expect(() => readRenewalInfoUrl(bytes(directory))).toThrow(
      new MalformedError('ACME directory', 'its renewalInfo is no https URL', 0),
    )
  })

  it('may name a URL of 1,000 characters', () => {
    const renewalInfo = `https://acme.example.com/${'x'.repeat(975)}`
    expect(readRenewalInfoUrl(bytes({ renewalInfo }))).toBe(renewalInfo)
  })

  it.each([['null'], ['[]'], ['"x"'], ['1'], [''], ['{'], ['<html>'], [`${'['.repeat(30_000)}${']'.repeat(30_000)}`]])(
    'is no %.20s',
    (text) => {
      expect(() => readRenewalInfoUrl(bytes(text))).toThrow(MalformedError)
    },
  )

  it('is no binary', () => {
    expect(() => readRenewalInfoUrl(Uint8Array.of(0x7b, 0xff, 0x7d))).toThrow(MalformedError)
  })
})

const START = '2026-11-01T00:00:00Z'
const END = '2026-11-03T00:00:00Z'
const info = (start: unknown, end: unknown, more: object = {}) => bytes({ suggestedWindow: { start, end }, ...more })

describe('renewal information', () => {
  it('has a window and a page that explains it', () => {
    const explanationURL = 'https://acme.example.com/docs/ari'
    expect(readRenewalInfo(info(START, END, { explanationURL, unknown: [] }))).toEqual({
      start: Date.parse(START),
      end: Date.parse(END),
      explanationUrl: explanationURL,
    })
  })

  it.each([
    ['2026-11-01T00:00:00.5Z', '2026-11-01T00:00:00.500Z'],
    ['2026-11-01T00:00:00.123456789Z', '2026-11-01T00:00:00.123Z'],
    ['2026-11-01t01:00:00z', '2026-11-01T01:00:00.000Z'],
    ['2026-11-01T01:00:00+02:00', '2026-10-31T23:00:00.000Z'],
    ['2024-02-29T00:00:00-00:30', '2024-02-29T00:30:00.000Z'],
    ['0000-01-01T00:00:00Z', '0000-01-01T00:00:00.000Z'],
  ])('reads %s', (text, expected) => {
    expect(new Date(readRenewalInfo(info(text, '2026-11-03T00:00:00Z')).start).toISOString()).toBe(expected)
  })

  it.each([
    ['2026-11-01'],
    ['2026-11-01T00:00:00'],
    ['2026-11-01 00:00:00Z'],
    ['2026-02-29T00:00:00Z'],
    ['2026-11-31T00:00:00Z'],
    ['2026-13-01T00:00:00Z'],
    ['2026-00-01T00:00:00Z'],
    ['2026-11-01T24:00:00Z'],
    ['2026-11-01T00:60:00Z'],
    ['2026-11-01T00:00:60Z'],
    ['2026-11-01T00:00:00+24:00'],
    ['+022026-11-01T00:00:00Z'],
    ['2026-11-01T00:00:00Z\n'],
    ['Sun, 01 Nov 2026 00:00:00 GMT'],
    ['now'],
    [''],
    [1_793_491_200],
    [null],
    [[START]],
    [undefined],
  ])('reads no timestamp from %j', (text) => {
    expect(() => readRenewalInfo(info(text, END))).toThrow('the start of its window is no timestamp')
    expect(() => readRenewalInfo(info(START, text))).toThrow('the end of its window is no timestamp')
  })

  it('has a window that ends after it starts', () => {
    expect(readRenewalInfo(info(START, '2026-11-01T00:00:00.001Z'))).toMatchObject({ end: Date.parse(START) + 1 })
    expect(() => readRenewalInfo(info(START, START))).toThrow('its window does not end after it starts')
    expect(() => readRenewalInfo(info(END, START))).toThrow('its window does not end after it starts')
  })

  it.each([[{}], [{ suggestedWindow: null }], [{ suggestedWindow: [START, END] }], [{ suggestedWindow: START }]])(
    'is not in %j',
    (answer) => {
      expect(() => readRenewalInfo(bytes(answer))).toThrow('there is no suggestedWindow')
    },
  )

  it.each([
    ['http://acme.example.com/', null],
    ['javascript:alert(1)', null],
    ['https://me:pw@acme.example.com/', null],
    ['no URL', null],
    ['', null],
    [7, null],
    [null, null],
    [`https://acme.example.com/${'x'.repeat(976)}`, null],
    [
      'https://acme.example.com/a b\n::error::\u001b[2J\u202e',
      'https://acme.example.com/a%20b::error::%1B[2J%E2%80%AE',
    ],
  ])('shows of the explanation %j: %j', (explanationURL, shown) => {
    expect(readRenewalInfo(info(START, END, { explanationURL })).explanationUrl).toBe(shown)
  })
})
