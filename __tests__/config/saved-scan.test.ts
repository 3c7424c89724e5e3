import { describe, expect, it } from '@jest/globals'
import { parseSavedScan } from '../../src/config/saved-scan.ts'
import { SCHEMA_VERSION } from '../../src/core/report.ts'
import type { SavedScan } from '../../src/core/saved-scan.ts'
import { TOOL } from '../../src/gate/units.ts'
import { endpointAt } from '../rules/facts.ts'

function savedWith(endpoint: object): string {
  const saved = {
    schemaVersion: SCHEMA_VERSION,
    kind: 'observations',
    tool: TOOL,
    startedAt: '2026-03-01T12:00:00.000Z',
    finishedAt: '2026-03-01T12:00:00.000Z',
    connections: 0,
    endpoints: [{ endpoint, targets: [] }],
  }
  return JSON.stringify(saved)
}

const starttlsIn = ({ endpoints }: SavedScan): unknown => endpoints.map(({ endpoint }) => endpoint.starttls)

describe('a saved scan', () => {
  it('is read back as it was', () => {
    const text = savedWith(endpointAt({ starttls: 'smtp', scheme: 'tls' }))
    expect(parseSavedScan('scan.json', text)).toEqual(JSON.parse(text))
  })

  it('from before there was STARTTLS began with TLS', () => {
    const text = savedWith({ ...endpointAt(), starttls: undefined })
    expect(text).not.toContain('starttls')
    expect(starttlsIn(parseSavedScan('scan.json', text))).toEqual([null])
  })

  it('with a protocol that there is not is refused', () => {
    expect(() => parseSavedScan('scan.json', savedWith({ ...endpointAt(), starttls: 'nntp' }))).toThrow(
      'endpoints.0.endpoint.starttls',
    )
  })
})
