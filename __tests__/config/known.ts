/** Made-up rules and presets, so that these tests do not change with the product's. */
import type { Preset } from '../../src/core/policy.ts'
import { defineComparison, defineOwnRule, defineRule, pass } from '../../src/core/rule.ts'
import { ConfigError, formatProblem } from '../../src/core/config-problem.ts'
import { parseExtended } from '../../src/config/extends.ts'
import type { LoadedExtension, LoadedPolicy } from '../../src/config/load-policy.ts'
import { readPolicyFile } from '../../src/config/policy-file.ts'
import { readConfig, type Config, type Known, type Sources } from '../../src/config/resolve-policy.ts'

const about = {
  title: 'Made up',
  cites: [{ text: 'RFC 0 section 0', url: 'https://rfc.example/0' }],
  breaks: [],
  fix: 'Make up something else.',
} as const

const expiresSoon = defineRule({
  ...about,
  id: 'certificate/expires-soon',
  reads: [],
  params: {},
  window: ['30d', '33%'],
  check: () => pass,
})

const weakKey = defineRule({
  ...about,
  id: 'certificate/weak-key',
  reads: [],
  params: { minRsaBits: 2048, strict: false, curve: 'any', allowed: ['a', 'b'] as readonly string[] },
  check: () => pass,
})

const forwardSecrecy = defineRule({
  ...about,
  id: 'cipher/no-forward-secrecy',
  reads: [],
  params: {},
  check: () => pass,
})

const fewScts = defineRule({ ...about, id: 'transparency/too-few-scts', reads: [], params: {}, check: () => pass })

const cbc = defineRule({ ...about, id: 'cipher/cbc', reads: [], params: {}, check: () => pass })

const subject = defineComparison({
  ...about,
  id: 'compare/subject-differs',
  field: 'certificate.subject',
  reads: [],
  compare: () => pass,
})

const protocolRemoved = defineComparison({
  ...about,
  id: 'compare/protocol-removed',
  field: 'protocols',
  reads: [],
  compare: () => pass,
})

const waiverUnused = defineOwnRule({ ...about, id: 'policy/waiver-unused' })

function preset(name: string, version: string, rules: Preset['rules']): Preset {
  const source = { text: 'Made up', url: 'https://preset.example/', readOn: '2026-01-01' }
  return { name, version, title: 'Made up', source, rules }
}

export const known: Known = {
  rules: [expiresSoon, weakKey, forwardSecrecy, fewScts, cbc, subject, protocolRemoved, waiverUnused],
  presets: [
    preset('recommended', '1', {
      'certificate/expires-soon': { severity: { error: ['7d'], warning: ['30d', '33%'] } },
      'certificate/weak-key': { severity: 'error', params: { minRsaBits: 3072 } },
      'cipher/no-forward-secrecy': 'warning',
      'compare/protocol-removed': 'error',
      'policy/waiver-unused': 'warning',
    }),
    preset('strict', '3', {
      'certificate/expires-soon': 'error',
      'certificate/weak-key': { onInconclusive: 'ignore', params: { strict: true } },
      'cipher/no-forward-secrecy': 'error',
    }),
  ],
}

export const FILE = '.github/tls-gate.yml'

/** Sources of one policy file, unless overridden. */
export function sources(text: string | null, overrides: Partial<Sources> = {}): Sources {
  return {
    endpoints: [],
    policyFile: text === null ? null : { file: FILE, text },
    preset: null,
    mayLackEndpoints: false,
    ...overrides,
  }
}

/** As loadPolicy does where presets alone are extended. */
export function loadAlone(file: string, text: string): LoadedPolicy {
  const { value, problems } = readPolicyFile(file, text)
  const mistakes = [...problems]
  const extended = value?.extends?.flatMap(({ value: wanted, at }): LoadedExtension[] => {
    const result = parseExtended(wanted, file)
    if ('mistake' in result) mistakes.push({ where: at, message: result.mistake })
    return 'value' in result && result.value.kind === 'preset' ? [{ ...result.value, at }] : []
  })
  return { file: value, extended: extended ?? null, problems: mistakes }
}

export function readFrom(from: Sources, units: Known = known): Config {
  const { policyFile } = from
  return readConfig(from, units, policyFile === null ? null : loadAlone(policyFile.file, policyFile.text))
}

/** What is read from a policy file that has no mistakes. */
export function configOf(text: string | null, overrides: Partial<Sources> = {}): Config {
  return readFrom(sources(text, overrides))
}

/** Every mistake, as it is shown; none when there is none. */
export function mistakesIn(text: string | null, overrides: Partial<Sources> = {}): readonly string[] {
  try {
    readFrom(sources(text, overrides))
    return []
  } catch (error) {
    if (error instanceof ConfigError) return error.problems.map(formatProblem)
    throw error
  }
}

/** A policy file with an endpoint, and more lines; these begin on line 3. */
export function withEndpoint(...lines: readonly string[]): string {
  return ['version: 1', 'endpoints: [a.example]', ...lines].join('\n')
}
