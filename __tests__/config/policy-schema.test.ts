import { beforeAll, describe, expect, it } from '@jest/globals'
import { toJsonSchema } from '@valibot/to-json-schema'
import { Ajv, type ValidateFunction } from 'ajv'
import { parse } from 'yaml'
import { policyFileSchema } from '../../src/config/policy-file-schema.ts'
import type { Known } from '../../src/config/resolve-policy.ts'
import { known, mistakesIn } from './known.ts'

interface Parts extends Partial<Known> {
  readonly schema: typeof policyFileSchema
  readonly toJsonSchema: typeof toJsonSchema
}

interface Script {
  policyJsonSchema(parts: Parts): object
  policyJsonSchemaText(parts: Parts): string
}

/** The example of the design, without what belongs to later issues: pins, transaction and clients. */
const EXAMPLE = `
version: 1
extends: [recommended]            # presets
rules:
  certificate/expires-soon: { severity: { error: [7d, 10%], warning: [30d, 33%] } }
  cipher/no-forward-secrecy: error
  transparency/too-few-scts: { severity: warning, on-inconclusive: ignore }
environments:
  staging:
    endpoints: [https://api.staging.example.com]
  production:
    endpoints:
      - https://api.example.com
      - url: https://hooks.example.com/stripe
        trust: [mozilla, ./certs/internal-ca.pem]
compare:
  - { from: staging, to: production, ignore: [certificate.subject] }
waivers:
  - { rule: cipher/cbc, endpoint: legacy.example.com, reason: "partner migrates in Q1", owner: payments, expires: 2027-01-31 }
`

describe('the JSON Schema of a policy file', () => {
  let script: Script
  let isValid: ValidateFunction
  const parts: Parts = { schema: policyFileSchema, toJsonSchema, ...known }

  beforeAll(async () => {
    const path = new URL('../../.github/scripts/write-policy-schema.mjs', import.meta.url).href
    script = (await import(path)) as Script
    isValid = new Ajv({ allErrors: true, strict: true, strictTypes: false }).compile(script.policyJsonSchema(parts))
  })

  it('accepts the example of the design, as the program does', () => {
    expect(isValid(parse(EXAMPLE))).toBe(true)
    expect(mistakesIn(EXAMPLE)).toEqual([])
  })

  it.each([
    ['an unknown key at the top', 'version: 1\nprotcol: x'],
    ['no version', 'endpoints: [a.example]'],
    ['another version', 'version: 2'],
    ['an unknown rule', 'version: 1\nrules: { cipher/cbd: error }'],
    ['an unknown severity', 'version: 1\nrules: { cipher/cbc: fatal }'],
    ['an unknown parameter', 'version: 1\nrules: { certificate/weak-key: { min-dsa-bits: 1 } }'],
    ['a parameter of the wrong type', 'version: 1\nrules: { certificate/weak-key: { min-rsa-bits: "1" } }'],
    ['windows for a rule that measures nothing', 'version: 1\nrules: { cipher/cbc: { severity: { error: [7d] } } }'],
    ['empty windows', 'version: 1\nrules: { certificate/expires-soon: { severity: {} } }'],
    ['a limit that is none', 'version: 1\nrules: { certificate/expires-soon: { severity: { error: [7y] } } }'],
    ['an unknown preset', 'version: 1\nextends: [recomended]'],
    ['an empty list of endpoints', 'version: 1\nendpoints: []'],
    ['an unknown key of an endpoint', 'version: 1\nendpoints: [{ url: a.example, clients: [java-17] }]'],
    ['an unknown protocol to start TLS in', 'version: 1\nendpoints: [{ url: a.example, starttls: nntp }]'],
    ['an endpoint without url', 'version: 1\nendpoints: [{ sni: a.example }]'],
    ['an environment without endpoints', 'version: 1\nenvironments: { a: {} }'],
    ['an unknown comparison', 'version: 1\ncompare: [{ from: a, to: b, ignore: [nothing] }]'],
    ['a waiver of an unknown rule', EXAMPLE.replace('rule: cipher/cbc', 'rule: cipher/cbd')],
    ['renewal without anything', 'version: 1\nrenewal: {}'],
    ['an empty list of directories', 'version: 1\nrenewal: { directories: [] }'],
    ['a directory without https', 'version: 1\nrenewal: { directories: ["http://acme.example/directory"] }'],
    ['a directory with a user', 'version: 1\nrenewal: { directories: ["https://me@acme.example/directory"] }'],
    ['a directory that is no text', 'version: 1\nrenewal: { directories: [1] }'],
    ['an unknown key of renewal', 'version: 1\nrenewal: { directories: ["https://acme.example/"], server: x }'],
    ['a waiver without an end', EXAMPLE.replace(', expires: 2027-01-31', '')],
  ])('refuses %s, as the program does', (_, text) => {
    expect(isValid(parse(text))).toBe(false)
    expect(mistakesIn(text)).not.toEqual([])
  })

  it('accepts parameters in kebab-case', () => {
    const text = 'version: 1\nrules: { certificate/weak-key: { min-rsa-bits: 4096, strict: true, allowed: [a] } }'
    expect(isValid(parse(text))).toBe(true)
  })

  it('has the same text whatever the order of rules and presets', () => {
    const reversed = { ...parts, rules: known.rules.toReversed(), presets: known.presets.toReversed() }
    expect(script.policyJsonSchemaText(parts)).toBe(script.policyJsonSchemaText(reversed))
    expect(script.policyJsonSchemaText(parts)).toMatch(/^\{\n {2}"\$schema": "http:[^]*\}\n$/)
  })

  it('allows any rule and preset when none are handed in', () => {
    const schema = script.policyJsonSchema({ schema: policyFileSchema, toJsonSchema })
    const validate = new Ajv({ strict: true, strictTypes: false }).compile(schema)
    expect(validate(parse('version: 1\nextends: [x]\nrules: { a/b: error, c/d: { severity: off, e: 1 } }'))).toBe(true)
    expect(validate(parse('version: 1\nrules: { a/b: fatal }'))).toBe(false)
    expect(validate(parse('version: 1\nprotcol: x'))).toBe(false)
  })

  it('describes every key', () => {
    const undescribed: string[] = []
    const walk = (schema: unknown, path: string): void => {
      if (typeof schema !== 'object' || schema === null) return
      const { properties, ...rest } = schema as { properties?: Record<string, { description?: string; $ref?: string }> }
      for (const [key, child] of Object.entries(properties ?? {})) {
        if (child.description === undefined) undescribed.push(`${path}.${key}`)
        walk(child, `${path}.${key}`)
      }
      for (const [key, child] of Object.entries(rest)) walk(child, `${path}/${key}`)
    }
    walk(script.policyJsonSchema({ schema: policyFileSchema, toJsonSchema }), '')
    // Its meaning is in what it may be.
    expect(undescribed.filter((path) => !path.endsWith('.severity'))).toEqual([])
  })
})
