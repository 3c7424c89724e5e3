import { describe, expect, it } from '@jest/globals'
import type { CaaRecord } from '../../../src/core/net.ts'
import type { Facts } from '../../../src/core/facts.ts'
import rule from '../../../src/rules/renewal/caa-forbids-issuer.ts'
import { caCertificate, evidenceOf, gapIn, leafCertificate, NO_LEAF, outcomesOf, sayings } from '../facts.ts'

type Names = Facts['caa']['names']

/** `issue ca.dev`, `!tbs x` for a critical one. */
const records = (...texts: readonly string[]): readonly CaaRecord[] =>
  texts.map((text) => {
    const [, critical = '', tag = '', value = ''] = /^(!?)(\w*) ?(.*)$/s.exec(text) ?? []
    return { tag, value, isCritical: critical !== '' }
  })

const by = (issuer: string, names: Names, caa: Partial<Facts['caa']> = {}): Partial<Facts> => ({
  certificates: {
    leaf: leafCertificate({ issuer, dnsNames: names.map(({ name }) => name) }),
    others: [caCertificate()],
  },
  caa: { notAsked: null, names, ...caa },
})

const LETS_ENCRYPT = "CN=R11,O=Let's Encrypt,C=US"

const ofName = (name: string, ...texts: readonly string[]): Names[number] => ({
  name,
  foundAt: texts.length === 0 ? null : 'shop.dev',
  records: records(...texts),
})

describe('renewal/caa-forbids-issuer', () => {
  it.each<[string, readonly string[]]>([
    ['there is none', []],
    ['one names the CA', ['issue letsencrypt.org']],
    ['one of several does', ['issue digicert.com', 'issue letsencrypt.org', 'iodef mailto:a@shop.dev']],
    ['it does in capitals', ['issue LetsEncrypt.org']],
    [
      'it asks for an account and a method',
      ['issue letsencrypt.org; accounturi=https://x/1; validationmethods=dns-01'],
    ],
    ['there is white space around it', ['issue \t letsencrypt.org \t ;']],
    ['none of them is about issuing', ['iodef mailto:a@shop.dev', 'issuemail digicert.com']],
    ['one is about wildcards alone', ['issuewild digicert.com']],
    ['one that every CA knows is critical', ['!issue letsencrypt.org', '!iodef mailto:a@shop.dev']],
    ['one that is not known is not critical', ['issue letsencrypt.org', 'tbs x']],
  ])('passes where %s', (_, texts) => {
    expect(sayings(rule, by(LETS_ENCRYPT, [ofName('api.shop.dev', ...texts)]))).toEqual(['pass'])
  })

  it.each<[readonly string[], string]>([
    [['issue pki.goog'], 'pki.goog alone'],
    [['issue pki.goog', 'issue digicert.com; x=y'], 'pki.goog, digicert.com alone'],
    [['issue ;'], 'no CA'],
    [['issue '], 'no CA'],
    [['issue ; letsencrypt.org'], 'no CA'],
    // What breaks the grammar names nobody (RFC 8659 section 4.2).
    [['issue letsencrypt.org.'], 'no CA'],
    [['issue letsencrypt.org digicert.com'], 'no CA'],
    [['issue "letsencrypt.org"'], 'no CA'],
    [['issue -letsencrypt.org'], 'no CA'],
    [['issue letsencrypt.org\u0000'], 'no CA'],
    [['issue letsencrypt.org; a=b\n::error::'], 'no CA'],
    [['issue evil-letsencrypt.org'], 'evil-letsencrypt.org alone'],
    [['issue letsencrypt.org.evil.dev'], 'letsencrypt.org.evil.dev alone'],
    [['issuewild letsencrypt.org', 'issue pki.goog'], 'pki.goog alone'],
    [['!tbs x', 'issue pki.goog'], 'pki.goog alone'],
  ])('fails for %j, which allow %s', (texts, whom) => {
    expect(sayings(rule, by(LETS_ENCRYPT, [ofName('api.shop.dev', ...texts)]))).toEqual([
      `fail: the CAA records of api.shop.dev allow ${whom}, and not Let's Encrypt: the next renewal fails`,
    ])
  })

  it.each<[readonly string[], string]>([
    [['issue letsencrypt.org'], 'pass'],
    [['issuewild letsencrypt.org', 'issue ;'], 'pass'],
    [['issuewild ;', 'issue letsencrypt.org'], 'no CA'],
    [['issuewild pki.goog', 'issue letsencrypt.org'], 'pki.goog alone'],
    [['issue pki.goog'], 'pki.goog alone'],
  ])('goes by issuewild for a wildcard, where there is one: %j', (texts, whom) => {
    expect(sayings(rule, by(LETS_ENCRYPT, [ofName('*.shop.dev', ...texts)]))).toEqual([
      whom === 'pass'
        ? 'pass'
        : `fail: the CAA records of *.shop.dev allow ${whom}, and not Let's Encrypt: the next renewal fails`,
    ])
  })

  it('says it once of several names, with the records of each', () => {
    const names = [
      ofName('a.shop.dev', 'issue pki.goog', 'iodef mailto:"a"@shop.dev'),
      ofName('b.shop.dev', 'issue letsencrypt.org'),
      ofName('*.shop.dev', 'issuewild ;'),
    ]
    const outcomes = outcomesOf(rule, by(LETS_ENCRYPT, names))
    expect(outcomes).toMatchObject([
      {
        message:
          "the CAA records of a.shop.dev and of 1 more name allow pki.goog alone, and not Let's Encrypt: the next renewal fails",
      },
    ])
    expect(evidenceOf(outcomes)).toEqual([
      {
        observed: [
          {
            name: 'a.shop.dev',
            foundAt: 'shop.dev',
            records: ['issue "pki.goog"', String.raw`iodef "mailto:\"a\"@shop.dev"`],
          },
          { name: '*.shop.dev', foundAt: 'shop.dev', records: ['issuewild ";"'] },
        ],
        required: 'one of letsencrypt.org',
        sha256: 'sha256 of CN=api.example.com',
      },
    ])
  })

  it('shows no more of many names and records than can be read', () => {
    const texts = Array.from({ length: 500 }, (_, index) => `issue ca${String(index)}.dev`)
    const names = Array.from({ length: 100 }, (_, index) => ofName(`n${String(index)}.dev`, ...texts))
    const [evidence] = evidenceOf(outcomesOf(rule, by(LETS_ENCRYPT, names)))
    expect(evidence?.observed).toHaveLength(20)
    expect(JSON.stringify(evidence).length).toBeLessThan(20_000)
    expect(sayings(rule, by(LETS_ENCRYPT, names))[0]).toMatch(/^fail: .{1,400}: the next renewal fails$/)
  })

  it.each([
    ["CN=R11,O=Let's Encrypt", 'issue letsencrypt.org'],
    ['CN=WR1,O=Google Trust Services', 'issue pki.goog'],
    ['CN=DigiCert TLS RSA SHA256 2020 CA1,O=DigiCert Inc', 'issue www.digicert.com'],
    ['CN=Amazon RSA 2048 M02,O=Amazon', 'issue awstrust.com'],
    ['CN=ZeroSSL RSA Domain Secure Site CA,O=ZeroSSL', 'issue sectigo.com'],
  ])('knows the names of %s', (issuer, text) => {
    expect(sayings(rule, by(issuer, [ofName('shop.dev', text)]))).toEqual(['pass'])
    expect(sayings(rule, by(issuer, [ofName('shop.dev', 'issue other.dev')]))[0]).toMatch(/^fail: /)
  })

  it('does not tell of a critical tag that it does not know what the CA makes of it', () => {
    expect(sayings(rule, by(LETS_ENCRYPT, [ofName('shop.dev', 'issue letsencrypt.org', '!tbs x')]))).toEqual([
      'not-applicable: it cannot be told whether its CA knows the critical tag "tbs" of shop.dev',
    ])
  })

  it('never blames a CA that it does not know, whatever the records', () => {
    expect(sayings(rule, by('CN=CA,O=Example', [ofName('shop.dev', 'issue ;')]))).toEqual([
      'not-applicable: the name of its CA in CAA records is not known',
    ])
    expect(sayings(rule, by("CN=O=Let's Encrypt", [ofName('shop.dev', 'issue ;')]))).toEqual([
      'not-applicable: the name of its CA in CAA records is not known',
    ])
  })

  it('is no pass where some could not be looked up, and a failure where others forbid it', () => {
    const gaps = { caa: [gapIn('the CAA records of b.dev')] }
    expect(sayings(rule, by(LETS_ENCRYPT, [ofName('a.dev')]), { gaps })).toEqual([
      'inconclusive: not all could be seen: the CAA records of b.dev: the server was silent until the deadline, without a byte',
    ])
    expect(sayings(rule, by(LETS_ENCRYPT, []), { gaps })[0]).toMatch(/^inconclusive: /)
    expect(sayings(rule, by(LETS_ENCRYPT, [ofName('a.dev', 'issue ;')]), { gaps })[0]).toMatch(/^fail: /)
  })

  it('does not apply where nothing was looked up, or there is no certificate', () => {
    expect(sayings(rule, by(LETS_ENCRYPT, [], { notAsked: 'nothing was looked up' }))).toEqual([
      'not-applicable: nothing was looked up',
    ])
    expect(sayings(rule, NO_LEAF)).toEqual(['not-applicable: no certificate is served'])
  })
})
