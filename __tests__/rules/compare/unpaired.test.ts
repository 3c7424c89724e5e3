import { describe, expect, it } from '@jest/globals'
import { findingsOf, ORIGIN, scanOf } from '../assessed.ts'

const pair = { from: 'staging', to: 'production', ignore: [] as string[], origin: ORIGIN }
const at = (host: string, environment: string) => ({ host, environment })

describe('compare/unpaired', () => {
  it('finds an endpoint without counterpart, on its line, on either side', () => {
    const scan = scanOf([
      at('api.staging.example.com', 'staging'),
      at('old.staging.example.com', 'staging'),
      at('api.example.com', 'production'),
      at('hooks.example.com', 'production'),
    ])
    const findings = findingsOf(['compare/unpaired'], scan, { compare: [pair] })
    expect(findings.map(({ endpoint, message }) => [endpoint, message])).toEqual([
      ['https://old.staging.example.com/', 'it has no counterpart in production: nothing was compared'],
      ['https://hooks.example.com/', 'it has no counterpart in staging: nothing was compared'],
    ])
    expect(findings[0]?.origin).toEqual(ORIGIN)
  })

  it('finds nothing when each has one, or when the policy ignores it', () => {
    const paired = scanOf([at('api.staging.example.com', 'staging'), at('api.example.com', 'production')])
    expect(findingsOf(['compare/unpaired'], paired, { compare: [pair] })).toEqual([])
    const unpaired = scanOf([
      at('a.staging.example.com', 'staging'),
      at('b.example.com', 'production'),
      at('c.example.com', 'production'),
    ])
    const ignoring = { compare: [{ ...pair, ignore: ['compare/unpaired'] }] }
    expect(findingsOf(['compare/unpaired'], unpaired, { compare: [pair] })).toHaveLength(3)
    expect(findingsOf(['compare/unpaired'], unpaired, ignoring)).toEqual([])
  })
})
