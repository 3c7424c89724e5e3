import { describe, expect, it } from '@jest/globals'
import crtSh from '../../../src/wire/ct-search/crt-sh.ts'
import { MalformedError } from '../../../src/wire/malformed-error.ts'

const bytes = (value: unknown): Uint8Array =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value), 'utf8')

/** As the service writes them: the form of github.com/storbeck/crtsh-query (README.md), with other values. */
const entry = (overrides: object = {}): object => ({
  issuer_ca_id: 16_418,
  issuer_name: "C=US, O=Let's Encrypt, CN=R12",
  common_name: 'api.example.com',
  name_value: 'api.example.com\nwww.example.com',
  id: 2_549_490_984,
  entry_timestamp: '2026-03-07T00:14:48.255',
  not_before: '2026-03-06T23:14:48',
  not_after: '2026-06-04T23:14:48',
  serial_number: '03b5914e5f28724457a5a51ad2c494d040f6',
  result_count: 4,
  ...overrides,
})

describe('crt.sh', () => {
  it('is asked for the name in the certificate, without what has expired, each certificate once', () => {
    const query = { host: 'api.example.com', name: '*.example.com' }
    expect(crtSh.ask(crtSh.url, query)).toBe(
      'https://crt.sh/?Identity=*.example.com&match=%3D&exclude=expired&deduplicate=Y&output=json',
    )
    expect(crtSh.ask('https://ct.example.net/search?key=1', query)).toMatch(
      /^https:\/\/ct\.example\.net\/search\?key=1&Identity=/,
    )
  })

  it('answers with all at once, times in UTC', () => {
    expect(crtSh.read(bytes([entry()]))).toEqual({
      issued: [
        {
          issuer: "C=US,O=Let's Encrypt,CN=R12",
          names: ['api.example.com', 'www.example.com'],
          notBefore: Date.UTC(2026, 2, 6, 23, 14, 48),
          notAfter: Date.UTC(2026, 5, 4, 23, 14, 48),
          isRevoked: false,
          reference: 'https://crt.sh/?id=2549490984',
        },
      ],
      next: null,
    })
    expect(crtSh.read(bytes([]))).toEqual({ issued: [], next: null })
  })

  it.each([
    ['C=US, O="DigiCert, Inc.", CN=GeoTrust G2', String.raw`C=US,O=DigiCert\, Inc.,CN=GeoTrust G2`],
    [String.raw`C=US, O="A \"B\" C", CN=x`, String.raw`C=US,O=A \"B\" C,CN=x`],
    [String.raw`O=Acme\, Ltd, CN=y`, String.raw`O=Acme\, Ltd,CN=y`],
    ['CN=one + O=two', 'CN=one,O=two'],
    ['O=, CN=z', 'O=,CN=z'],
  ])('names an issuer: %s', (text, issuer) => {
    expect(crtSh.read(bytes([entry({ issuer_name: text })])).issued).toMatchObject([{ issuer }])
  })

  it.each([
    ['HTML', '<html><title>502 Bad Gateway</title></html>', 'no JSON'],
    ['half an answer', '[{"id": 1', 'no JSON'],
    ['nothing', '', 'no JSON'],
    ['an object', '{"error": "timeout"}', 'no JSON array'],
    ['an entry that is none', [null], 'entry 0 is no object'],
    ['an entry that is a list', [[]], 'entry 0 is no object'],
    ['too many', Array.from({ length: 20_001 }, () => 0), 'more than 20000 entries'],
    ...(
      [
        { id: 1.5 },
        { id: '1' },
        { id: 2 ** 60 },
        { issuer_name: null },
        { issuer_name: '' },
        { issuer_name: 'nobody' },
        { issuer_name: 'O="open' },
        { name_value: ['api.example.com'] },
        { not_before: 'yesterday' },
        { not_before: '2026-02-30T00:00:00' },
        { not_after: 1_780_000_000 },
        { not_after: '2026-06-04T23:14:48Z' },
      ] as object[]
    ).map((broken): [string, unknown, string] => [
      `an entry with ${JSON.stringify(broken)}`,
      [entry(), entry(broken)],
      'entry 1 lacks its issuer, names, validity or id',
    ]),
  ])('is not believed with %s', (_, value, why) => {
    expect(() => crtSh.read(bytes(value))).toThrow(new MalformedError('answer of crt.sh', why, 0))
  })
})
