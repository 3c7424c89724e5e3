import { describe, expect, it } from '@jest/globals'
import { findCaaIdentifiers } from '../../src/spec/caa-identifiers.ts'
import { isPublicName } from '../../src/spec/special-use-names.ts'

describe('the names of a CA in CAA records', () => {
  it.each([
    ["Let's Encrypt", 'letsencrypt.org'],
    ["LET'S ENCRYPT", 'letsencrypt.org'],
    ['Google Trust Services', 'pki.goog'],
    ['DigiCert Inc', 'digicert.com'],
    ['DigiCert, Inc.', 'geotrust.com'],
    ['Sectigo Limited', 'comodoca.com'],
    ['ZeroSSL', 'sectigo.com'],
    ['Amazon', 'amazontrust.com'],
    ['GlobalSign nv-sa', 'globalsign.com'],
    ['GoDaddy.com, Inc.', 'starfieldtech.com'],
    ['Buypass AS-983163327', 'buypass.no'],
  ])('of %s have %s among them', (organization, domain) => {
    expect(findCaaIdentifiers([organization])).toContain(domain)
  })

  it('are those of each organization that an issuer is named for', () => {
    expect(findCaaIdentifiers(['Example', 'GlobalSign nv-sa'])).toEqual(['globalsign.com'])
  })

  it.each([[[]], [['Example']], [["Let's Encrypt Ltd"]], [['__proto__']], [['constructor']]])(
    'are not known of %j',
    (organizations) => {
      expect(findCaaIdentifiers(organizations)).toBeUndefined()
    },
  )

  it('are written as records are compared with them', () => {
    for (const organization of ["Let's Encrypt", 'DigiCert Inc', 'Sectigo Limited', 'SSL Corporation', 'ZeroSSL']) {
      for (const domain of findCaaIdentifiers([organization]) ?? []) expect(domain).toMatch(/^[a-z0-9.-]+\.[a-z]+$/)
    }
  })
})

describe('names of the public DNS', () => {
  it.each([
    'api.shop.dev',
    'shop.dev',
    'xn--bcher-kva.de',
    '_dmarc.shop.dev',
    'example.dev',
    'a.example.co',
    'test.com',
  ])('are %s and its like', (name) => {
    expect(isPublicName(name)).toBe(true)
  })

  it.each([
    'localhost',
    'dev',
    'api.localhost',
    'api.test',
    'a.b.invalid',
    'api.example',
    'api.example.com',
    'example.org',
    'printer.local',
    'api.corp.internal',
    'router.home.arpa',
    '1.2.3.4',
    'a.7',
    '2001:db8::1',
    '*.shop.dev',
    'a..dev',
    'shop.dev.',
    '.dev',
    '',
    'a b.dev',
    'Shop.dev',
    'shop\n.dev',
    `${'a'.repeat(64)}.dev`,
    `${'a.'.repeat(126)}dev`,
  ])('are not %j', (name) => {
    expect(isPublicName(name)).toBe(false)
  })
})
