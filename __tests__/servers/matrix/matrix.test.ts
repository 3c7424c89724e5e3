/** Real servers of every family: what the command reports against their configuration, sslscan and nmap. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mapBounded } from '../tool.ts'
import { CONFIGURATIONS } from './configurations.ts'
import { writeCredentials } from './credentials.ts'
import { EXPLAINED } from './explained.ts'
import { explainedOf, look, type Row } from './look.ts'
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
    expect(row.differences).toEqual(explainedOf(name))
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
