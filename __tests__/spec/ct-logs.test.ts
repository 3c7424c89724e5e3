import { createHash, createPublicKey } from 'node:crypto'
import { beforeAll, describe, expect, it } from '@jest/globals'
import type { CtLog } from '../../src/core/ct-log.ts'
import { CT_LOGS } from '../../src/spec/ct-logs.ts'
import { newKey } from '../../src/lab/key.ts'

const sha256 = (base64: string): string => createHash('sha256').update(Buffer.from(base64, 'base64')).digest('base64')

describe('the table of logs', () => {
  const { logs } = CT_LOGS

  it('says what it is and of when', () => {
    expect(CT_LOGS.source).toMatch(/^(?:the tables of Chromium \d+|Chrome's list of logs, version [\d.]+)$/)
    expect(CT_LOGS.date).toMatch(/^\d{4}-\d\d-\d\d$/)
  })

  it('has each log once, by the SHA-256 of a key that a log may have (RFC 6962 section 2.1.4)', () => {
    expect(new Set(logs.map(({ id }) => id)).size).toBe(logs.length)
    for (const { id, key, name } of logs) {
      expect([name, sha256(key)]).toEqual([name, id])
      const read = createPublicKey({ key: Buffer.from(key, 'base64'), format: 'der', type: 'spki' })
      const { namedCurve = null, modulusLength = 0 } = read.asymmetricKeyDetails ?? {}
      expect([name, namedCurve === 'prime256v1' || modulusLength >= 2048]).toEqual([name, true])
    }
  })

  it('has enough operators of both kinds for any policy, and no placeholder', () => {
    const current = logs.filter(({ state }) => state !== 'retired' && state !== 'rejected' && state !== 'pending')
    for (const kind of ['rfc6962', 'static']) {
      const operators = new Set(current.filter((log) => log.kind === kind).map(({ operator }) => operator))
      expect([kind, operators.size > 2]).toEqual([kind, true])
    }
    expect(logs.filter(({ name }) => name.startsWith('Bogus'))).toEqual([])
  })

  it('says of what is retired since when', () => {
    const retired = logs.filter(({ state }) => state === 'retired')
    expect(retired.map(({ name }) => name)).toContain("Let's Encrypt 'Oak2026h2'")
    for (const { since } of retired) expect(new Date(since ?? '').toISOString()).toBe(since?.replace('Z', '.000Z'))
  })
})

describe('readLogList', () => {
  let readLogList: (list: unknown) => {
    readonly version: string | null
    readonly date: string | null
    readonly logs: readonly CtLog[]
  }

  beforeAll(async () => {
    const path = new URL('../../.github/scripts/ct-log-list.mjs', import.meta.url).href
    ;({ readLogList } = (await import(path)) as { readLogList: typeof readLogList })
  })

  const [a = { key: '', id: '' }, b = { key: '', id: '' }, c = { key: '', id: '' }] = [1, 2, 3].map(() => {
    const key = newKey('ec', 'P-256').publicKey.export({ type: 'spki', format: 'der' }).toString('base64')
    return { key, id: sha256(key) }
  })
  const described = (description: string, { id, key }: typeof a, more: object = {}): object => ({
    description,
    log_id: id,
    key,
    state: { usable: { timestamp: '2026-01-02T03:04:05Z' } },
    ...more,
  })
  const listOf = (operators: readonly object[]): object => ({
    version: '92.1',
    log_list_timestamp: '2026-09-23T13:36:59Z',
    operators,
  })

  it('reads the list of Chrome: both kinds, states, intervals, and who ran a log before', () => {
    const list = listOf([
      {
        name: 'A',
        logs: [
          described('A1', a, {
            temporal_interval: { start_inclusive: '2026-07-01T00:00:00Z', end_exclusive: '2027-01-01T00:00:00Z' },
            previous_operators: [
              { name: 'Second', end_time: '2026-03-01T00:00:00Z' },
              { name: 'First', end_time: '2026-02-01T00:00:00Z' },
            ],
          }),
        ],
        tiled_logs: [described('A2', b)],
      },
      { name: 'B', logs: [described('B1', c, { state: { retired: { timestamp: '2026-04-01T00:00:00Z' } } })] },
    ])
    expect(readLogList(list)).toEqual({
      version: '92.1',
      date: '2026-09-23',
      logs: [
        {
          ...a,
          name: 'A1',
          operator: 'A',
          previousOperators: [
            { name: 'First', until: '2026-02-01T00:00:00Z' },
            { name: 'Second', until: '2026-03-01T00:00:00Z' },
          ],
          kind: 'rfc6962',
          state: 'usable',
          since: '2026-01-02T03:04:05Z',
          interval: { start: '2026-07-01T00:00:00Z', end: '2027-01-01T00:00:00Z' },
        },
        { ...b, name: 'A2', operator: 'A', kind: 'static', state: 'usable', since: '2026-01-02T03:04:05Z' },
        { ...c, name: 'B1', operator: 'B', kind: 'rfc6962', state: 'retired', since: '2026-04-01T00:00:00Z' },
      ],
    })
  })

  it('leaves out logs for tests, placeholders, and those that no client was asked to know', () => {
    const logs = [
      described('for tests', a, { log_type: 'test' }),
      described('Bogus RFC6962 log', b),
      { description: 'without a state', log_id: c.id, key: c.key },
    ]
    expect(readLogList(listOf([{ name: 'A', logs }])).logs).toEqual([])
  })

  it('reads the tables of a build, where a state is known of what is retired alone', () => {
    const tables = [
      { log_id: a.id, key: a.key, name: 'one', type: 1, operator: 'A' },
      { log_id: b.id, key: b.key, name: 'two', type: 2, operator: 'B' },
      { log_id: c.id, key: c.key, name: 'Bogus placeholder log', type: 1, operator: 'B' },
    ]
    expect(readLogList(tables)).toEqual({
      version: null,
      date: null,
      logs: [
        { ...a, name: 'one', operator: 'A', kind: 'rfc6962', state: 'current', since: null },
        { ...b, name: 'two', operator: 'B', kind: 'static', state: 'current', since: null },
      ],
    })
  })

  it('refuses a log whose id is not that of its key, and a kind that is not known', () => {
    const other = { id: a.id, key: b.key }
    expect(() => readLogList(listOf([{ name: 'A', logs: [described('A1', other)] }]))).toThrow(
      'A1: its id is not the SHA-256 of its key',
    )
    expect(() => readLogList([{ log_id: a.id, key: a.key, name: 'one', type: 3, operator: 'A' }])).toThrow(
      'no type 3 is known',
    )
  })
})
