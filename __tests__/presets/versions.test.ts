/** A changed verdict breaks gates: no grade of a preset changes without its version. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import type { Grade, Preset, Severity } from '../../src/core/policy.ts'
import { PRESETS } from '../../src/gate/gradable.ts'

/** By NAME@VERSION, of now and of before. */
const FILE = '__tests__/presets/versions.json'
const VERSIONS = JSON.parse(readFileSync(new URL('versions.json', import.meta.url), 'utf8')) as Record<string, string>

/** Of what is graded and not of how that is written: neither the order nor the short form counts. */
function digestOf(rules: Preset['rules']): string {
  return createHash('sha256')
    .update(JSON.stringify(sorted(Object.entries(rules).map(([id, grade]) => [id, wholeGrade(grade)] as const))))
    .digest('hex')
    .slice(0, 32)
}

function wholeGrade(grade: Severity | Grade): unknown {
  const { severity, onInconclusive, params = {} } = typeof grade === 'string' ? { severity: grade } : grade
  const windows = typeof severity === 'object' ? sorted(Object.entries(severity)) : severity
  return { severity: windows, onInconclusive, params: sorted(Object.entries(params)) }
}

const sorted = <T>(entries: readonly (readonly [string, T])[]): readonly (readonly [string, T])[] =>
  entries.toSorted(([a], [b]) => (a < b ? -1 : 1))

/** What to do, unless nothing has changed. */
function complaintOf({ name, version, rules }: Preset, versions: typeof VERSIONS): string | null {
  const digest = digestOf(rules)
  const known = versions[`${name}@${version}`]
  if (known === digest) return null
  const entry = (of: string): string => `"${name}@${of}": "${digest}"`
  return known === undefined
    ? `${name}@${version} is new: add ${entry(version)} to ${FILE}`
    : `${name}@${version} has other grades than it had: raise its version, keep what ${FILE} has, and add ${entry(String(Number(version) + 1))}`
}

describe.each(PRESETS.map((preset) => [preset.name, preset] as const))('%s', (_, preset) => {
  it('has the grades that its version has', () => {
    expect(complaintOf(preset, VERSIONS)).toBeNull()
  })
})

describe('the lock', () => {
  const preset: Preset = {
    name: 'made-up',
    version: '1',
    title: '',
    source: { text: '', url: '', readOn: '' },
    rules: {
      'chain/incomplete': 'error',
      'group/weak-dh': { severity: 'error', params: { minBits: 2048, other: ['a', 'b'] } },
      'certificate/expires-soon': { severity: { error: ['7d'], warning: ['14d'] } },
    },
  }
  const locked = { 'made-up@1': digestOf(preset.rules) }
  const withRules = (rules: Preset['rules']): Preset => ({ ...preset, rules: { ...preset.rules, ...rules } })

  it('does not mind how the same is written', () => {
    const rules = Object.fromEntries(Object.entries(preset.rules).toReversed())
    expect(complaintOf({ ...preset, rules }, locked)).toBeNull()
    expect(complaintOf(withRules({ 'chain/incomplete': { severity: 'error' } }), locked)).toBeNull()
  })

  it.each<[string, Preset['rules']]>([
    ['severity', { 'chain/incomplete': 'warning' }],
    ['window', { 'certificate/expires-soon': { severity: { error: ['7d'], warning: ['15d'] } } }],
    ['parameter', { 'group/weak-dh': { severity: 'error', params: { minBits: 2047, other: ['a', 'b'] } } }],
    ['list', { 'group/weak-dh': { severity: 'error', params: { minBits: 2048, other: ['a'] } } }],
    ['on-inconclusive', { 'chain/incomplete': { severity: 'error', onInconclusive: 'warn' } }],
    ['rule more', { 'chain/untrusted': 'error' }],
  ])('minds another %s, and says what to do', (_, rules) => {
    const digest = digestOf(withRules(rules).rules)
    expect(complaintOf(withRules(rules), locked)).toBe(
      `made-up@1 has other grades than it had: raise its version, keep what ${FILE} has, and add "made-up@2": "${digest}"`,
    )
    expect(complaintOf({ ...withRules(rules), version: '2' }, locked)).toBe(
      `made-up@2 is new: add "made-up@2": "${digest}" to ${FILE}`,
    )
    expect(complaintOf({ ...withRules(rules), version: '2' }, { ...locked, 'made-up@2': digest })).toBeNull()
  })
})
