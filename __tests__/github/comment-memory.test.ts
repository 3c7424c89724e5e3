import { describe, expect, it } from '@jest/globals'
import { deflateRawSync } from 'node:zlib'
import type { RememberedFinding, RememberedRun } from '../../src/core/remembered.ts'
import { readMemory, writeMemory } from '../../src/github/comment-memory.ts'

const finding = (index: number): RememberedFinding => ({
  fingerprint: `${String(index)}abcdef0123456789`.slice(0, 16),
  rule: 'chain/incomplete',
  severity: 'error',
  endpoint: `https://api-${String(index)}.example.com/`,
  environment: index % 2 === 0 ? 'production' : null,
  isOfRule: index % 3 === 0,
})
const findings = (count: number): readonly RememberedFinding[] =>
  Array.from({ length: count }, (_, index) => finding(index))
const run = (overrides: Partial<RememberedRun> = {}): RememberedRun => ({
  commit: 'a'.repeat(40),
  findings: findings(3),
  isCut: false,
  mended: findings(2),
  ...overrides,
})
const bodyWith = (value: unknown): string =>
  `text\n<!-- tls-gate-run ${deflateRawSync(JSON.stringify(value)).toString('base64')} -->\n`

describe('the memory of a comment', () => {
  it('is read as it was written, at the end of the body', () => {
    const memory = writeMemory(run(), 10_000)
    expect(memory).toMatch(/^<!-- tls-gate-run [A-Za-z0-9+/=]+ -->$/)
    expect(readMemory(`# tls-gate\n\n${memory}`)).toEqual(run())
    expect(readMemory(`# tls-gate\r\n\r\n${memory}\r\n`)).toEqual(run())
    expect(readMemory(`${memory}\nmore`)).toBeNull()
  })

  it('keeps from the first what there is room for, and says that it is cut', () => {
    const [large, whole] = [run({ findings: findings(2000) }), writeMemory(run({ findings: findings(2000) }), Infinity)]
    expect(readMemory(writeMemory(large, whole.length))).toEqual(large)
    const cut = writeMemory(large, whole.length - 1)
    expect(cut.length).toBeLessThan(whole.length)
    const read = readMemory(cut)
    expect(read?.isCut).toBe(true)
    expect(read?.findings.length).toBeGreaterThan(1000)
    expect(read?.findings).toEqual(large.findings.slice(0, read?.findings.length))
  })

  it('is none where there is no room at all', () => {
    expect(writeMemory(run(), 20)).toBe('')
  })

  it('keeps fifty of what was mended', () => {
    expect(readMemory(writeMemory(run({ mended: findings(60) }), 10_000))?.mended).toEqual(findings(50))
  })

  it.each<[string, string]>([
    ['without any', 'a comment'],
    ['that is no base64 of anything', '<!-- tls-gate-run AAAA -->'],
    ['of another version', bodyWith({ version: 2, commit: null, isCut: false, findings: [], mended: [] })],
    ['with a row that is none', bodyWith({ version: 1, commit: null, isCut: false, findings: [['a']], mended: [] })],
    [
      'with a severity that is none',
      bodyWith({ version: 1, commit: null, isCut: false, findings: [['a', 'b', 'grave', '', null, true]], mended: [] }),
    ],
    ['that is a list', bodyWith([])],
    ['that is null', bodyWith(null)],
  ])('%s is not read', (_, body) => {
    expect(readMemory(body)).toBeNull()
  })

  it('that somebody made to be large is not unpacked', () => {
    const bomb = deflateRawSync(Buffer.alloc(20_000_000, ' ')).toString('base64')
    expect(readMemory(`<!-- tls-gate-run ${bomb} -->`)).toBeNull()
  })
})
