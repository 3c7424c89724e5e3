import { describe, expect, it } from '@jest/globals'
import { parseAllower } from '../../src/config/allower.ts'
import { isSameLabel } from '../../src/core/allowance.ts'

describe('who may allow a weaker policy', () => {
  it.each([
    ['label=tls-policy', { kind: 'label', name: 'tls-policy' }],
    ['label=allow: weaker TLS = fine', { kind: 'label', name: 'allow: weaker TLS = fine' }],
    ['label= tls-policy', { kind: 'label', name: 'tls-policy' }],
    ['team=octo/security', { kind: 'team', organisation: 'octo', team: 'security' }],
    ['team=@octo/security', { kind: 'team', organisation: 'octo', team: 'security' }],
    ['team=my-org/sec.ops_2', { kind: 'team', organisation: 'my-org', team: 'sec.ops_2' }],
  ])('is %s', (text, allower) => {
    expect(parseAllower(text)).toEqual({ value: allower })
  })

  it.each([
    '',
    'tls-policy',
    'label',
    'label=',
    'label= ',
    'Label=tls-policy',
    'team=security',
    'team=octo/security/x',
    'team=octo/',
    'team=/security',
    'team=octo/the team',
    'user=ann',
  ])('is not %j', (text) => {
    expect(parseAllower(text)).toEqual({ mistake: expect.stringContaining('expected label=NAME or team=') })
  })

  it('reads a hostile line at once', () => {
    expect(parseAllower(`label=${' '.repeat(1_000_000)}`)).toHaveProperty('mistake')
    expect(parseAllower(`team=${'a.'.repeat(500_000)}`)).toHaveProperty('mistake')
  })
})

it('labels are the same whatever their case', () => {
  expect(isSameLabel('TLS-Policy', 'tls-policy')).toBe(true)
  expect(isSameLabel('tls-policy', 'tls-policy-2')).toBe(false)
})
