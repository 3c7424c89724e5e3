import { describe, expect, it } from '@jest/globals'
import { GRADABLE } from '../../src/gate/gradable.ts'
import { known, readFrom, sources } from './known.ts'

const PRODUCT = { ...known, rules: GRADABLE, presets: [{ ...known.presets[0], rules: {} }] } as typeof known

const policyText = (ignore: string): string =>
  [
    'version: 1',
    'environments: { a: { endpoints: [a.example] }, b: { endpoints: [b.example] } }',
    `compare: [{ from: a, to: b, ignore: [${ignore}] }]`,
  ].join('\n')

const ignored = (ignore: string): unknown => readFrom(sources(policyText(ignore)), PRODUCT).policy.compare[0]?.ignore

describe('what a comparison ignores', () => {
  it.each([
    ['issuer-differs', ['compare/issuer-differs']],
    ['compare/issuer-differs', ['compare/issuer-differs']],
    ['certificate.issuer', ['compare/issuer-differs']],
    ['certificate.subject', ['compare/subject-differs']],
    ['certificate.names', ['compare/names-differ']],
    ['certificate.lifetime', ['compare/lifetime-differs']],
    ['certificate.signature', ['compare/signature-differs']],
    ['certificate.key', ['compare/key-changed', 'compare/key-differs']],
    ['chain', ['compare/chain-differs']],
    ['protocols', ['compare/protocol-added', 'compare/protocol-removed']],
    ['suites', ['compare/suite-added', 'compare/suite-removed']],
    ['groups', ['compare/group-added', 'compare/group-removed']],
    ['http.hsts', ['compare/hsts-differs']],
    ['alpn', ['compare/alpn-differs']],
    ['staple', ['compare/staple-differs']],
    ['client-certificate', ['compare/client-certificate-differs']],
    ['trust', ['compare/trust-differs']],
    ['unpaired', ['compare/unpaired']],
    ['protocols, protocol-added', ['compare/protocol-added', 'compare/protocol-removed']],
  ])('is a rule or what it is about: %s', (written, ids) => {
    expect(ignored(written)).toEqual(ids)
  })

  it.each([
    ['certificate.isuer', 'unknown comparison "certificate.isuer": did you mean "certificate.issuer"?'],
    ['isuer-differs', 'unknown comparison "isuer-differs": did you mean "compare/issuer-differs"?'],
    ['certificate', /unknown comparison "certificate"/],
    ['certificate-differs-between-addresses', /unknown comparison/],
    ['cipher/weak', /unknown comparison "cipher\/weak"/],
  ])('is a mistake when there is no such thing: %s', (written, message) => {
    expect(() => ignored(written)).toThrow(message)
  })
})
