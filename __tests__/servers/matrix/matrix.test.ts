/** Real servers of every family: what the command reports against their configuration, sslscan and nmap. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mapBounded } from '../tool.ts'
import { CONFIGURATIONS } from './configurations.ts'
import { writeCredentials } from './credentials.ts'
import { differences } from './differences.ts'
import { EXPLAINED } from './explained.ts'
import { explainedOf, look, type Row } from './look.ts'
import type { Sight } from './sight.ts'
import { renderTable } from './table.ts'

/** So many servers at a time. */
const AT_A_TIME = 2
const ALL_MS = 600_000

/** Part of a name: only these, while one is worked at. */
const ONLY = process.env.TLS_GATE_MATRIX ?? ''
const CHOSEN = CONFIGURATIONS.filter(({ name }) => name.includes(ONLY))

const rows = new Map<string, Row | { readonly name: string; readonly error: string }>()
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tls-gate-matrix-'))
  const credentials = writeCredentials(folder, new Date())
  await mapBounded(CHOSEN, AT_A_TIME, async (configuration) => {
    const { name } = configuration
    rows.set(
      name,
      await look(configuration, folder, credentials).catch((error: unknown) => ({ name, error: String(error) })),
    )
  })
}, ALL_MS)

afterAll(() => {
  process.stdout.write(`\n${renderTable(CHOSEN.flatMap(({ name }) => rows.get(name) ?? []))}\n\n`)
  rmSync(folder, { recursive: true })
})

describe('the matrix', () => {
  it.each(CHOSEN.map(({ name }) => name))('%s: everybody sees the same, but for what is explained', (name) => {
    const row = rows.get(name)
    if (row === undefined || 'error' in row) throw new Error(row?.error ?? 'it was not looked at')
    expect(row.differences).toEqual(explainedOf(row))
  })

  it('has at least thirty servers, each with a name of its own', () => {
    const names = new Set(CONFIGURATIONS.map(({ name }) => name))
    expect(names.size).toBe(CONFIGURATIONS.length)
    expect(names.size).toBeGreaterThanOrEqual(30)
  })

  it('explains nothing of servers that there are not', () => {
    const names = new Set(CONFIGURATIONS.map(({ name }) => name))
    expect(EXPLAINED.filter(({ server }) => !names.has(server))).toEqual([])
  })
})

describe('the differences', () => {
  const ours: Sight = {
    versions: ['TLSv1.2', 'TLSv1.3'],
    suites: { 'TLSv1.2': ['A', 'B'], 'TLSv1.3': ['D'] },
    groups: { 'TLSv1.2': ['x25519'] },
  }

  it('are none between equals', () => {
    expect(differences(ours, ours, 'nmap')).toEqual([])
  })

  it('are suites too many and too few, version by version', () => {
    const suites = { 'TLSv1.2': ['B', 'C'], 'TLSv1.3': [] }
    expect(differences(ours, { ...ours, suites }, 'nmap')).toEqual([
      'nmap: misses TLSv1.2 A',
      'nmap: sees TLSv1.2 C',
      'nmap: misses TLSv1.3 (every one)',
    ])
  })

  it('are whole versions, but for those that were not asked for', () => {
    const versions = ['SSLv2', 'SSLv3', 'TLSv1.2'] as const
    expect(differences({ ...ours, asked: ['SSLv3', 'TLSv1.2', 'TLSv1.3'] }, { ...ours, versions }, 'config')).toEqual([
      'config: sees SSLv3',
      'config: misses TLSv1.3',
    ])
  })

  it('are groups, where both looked for them', () => {
    const groups = { 'TLSv1.2': ['x448', 'x25519'], 'TLSv1.3': ['x25519'] }
    expect(differences(ours, { ...ours, groups }, 'sslscan')).toEqual(['sslscan: sees TLSv1.2 group x448'])
  })

  it('are what went wrong', () => {
    expect(differences(ours, { ...ours, failures: ['does not end'] }, 'sslscan')).toEqual(['sslscan: does not end'])
  })
})
