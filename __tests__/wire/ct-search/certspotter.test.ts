import { describe, expect, it } from '@jest/globals'
import certspotter from '../../../src/wire/ct-search/certspotter.ts'
import { MalformedError } from '../../../src/wire/malformed-error.ts'

const bytes = (value: unknown): Uint8Array =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value), 'utf8')

/** The fields of an answer for github.com captured on 2026-10-05, with other values. */
const issuance = (overrides: object = {}): object => ({
  id: '16246130557',
  tbs_sha256: 'a4'.repeat(32),
  cert_sha256: '71'.repeat(32),
  dns_names: ['*.example.com', 'example.com'],
  pubkey_sha256: 'a7'.repeat(32),
  issuer: { friendly_name: "Let's Encrypt", pubkey_sha256: '2e'.repeat(32), name: "C=US, O=Let's Encrypt, CN=YR1" },
  not_before: '2026-08-02T23:38:02Z',
  not_after: '2026-10-31T23:38:01Z',
  revoked: false,
  ...overrides,
})

describe('Cert Spotter', () => {
  const query = { host: 'api.example.com', name: '*.example.com' }

  it('is asked for the host, and what covers it, page after page', () => {
    const first =
      'https://api.certspotter.com/v1/issuances?domain=api.example.com&match_wildcards=true&expand=dns_names&expand=issuer'
    expect(certspotter.ask(certspotter.url, query, null)).toBe(first)
    expect(certspotter.ask(certspotter.url, query, '16246130557')).toBe(`${first}&after=16246130557`)
  })

  it('answers with a page, and the last of it leads to the next', () => {
    const page = certspotter.read(bytes([issuance({ id: '1' }), issuance({ id: '2', revoked: true })]))
    expect(page.next).toBe('2')
    expect(page.issued).toEqual(
      [false, true].map((isRevoked, index) => ({
        issuer: "C=US,O=Let's Encrypt,CN=YR1",
        names: ['*.example.com', 'example.com'],
        notBefore: Date.UTC(2026, 7, 2, 23, 38, 2),
        notAfter: Date.UTC(2026, 9, 31, 23, 38, 1),
        isRevoked,
        reference: `Cert Spotter issuance ${String(index + 1)}`,
      })),
    )
    expect(certspotter.read(bytes([]))).toEqual({ issued: [], next: null })
  })

  it.each([
    ['HTML', '<html>', 'no JSON'],
    ['an error', { code: 'rate_limited', message: 'You have exceeded the rate limit' }, 'no JSON array'],
    ...(
      [
        { id: 5 },
        { id: '' },
        { id: '1&domain=evil.example' },
        { id: 'x'.repeat(65) },
        { issuer: "C=US, O=Let's Encrypt" },
        { issuer: { name: 5 } },
        { dns_names: 'example.com' },
        { dns_names: ['example.com', 5] },
        { not_before: '2026-08-02 23:38:02' },
        { not_after: null },
      ] as object[]
    ).map((broken): [string, unknown, string] => [
      `an entry with ${JSON.stringify(broken)}`,
      [issuance(), issuance(broken)],
      'entry 1 lacks its issuer, names, validity or id',
    ]),
  ])('is not believed with %s', (_, value, why) => {
    expect(() => certspotter.read(bytes(value))).toThrow(new MalformedError('answer of Cert Spotter', why, 0))
  })
})
