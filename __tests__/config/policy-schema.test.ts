import { beforeAll, describe, expect, it } from '@jest/globals'
import { toJsonSchema } from '@valibot/to-json-schema'
import { Ajv, type ValidateFunction } from 'ajv'
import { parse } from 'yaml'
import { loadPolicy } from '../../src/config/load-policy.ts'
import { policyFileSchema } from '../../src/config/policy-file-schema.ts'
import { readConfig, type Known } from '../../src/config/resolve-policy.ts'
import { ConfigError, formatProblem } from '../../src/core/config-problem.ts'
import { FILE, known, mistakesIn, sources } from './known.ts'

interface Parts extends Partial<Known> {
  readonly schema: typeof policyFileSchema
  readonly toJsonSchema: typeof toJsonSchema
}

interface Script {
  policyJsonSchema(parts: Parts): object
  policyJsonSchemaText(parts: Parts): string
}

/** The example of the design, without what belongs to later issues: pins and clients. */
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
        transaction: { method: POST, path: /health, body: '{}', expect: { status: 200, json: { ok: true } } }
compare:
  - { from: staging, to: production, ignore: [certificate.subject] }
waivers:
  - { rule: cipher/cbc, endpoint: legacy.example.com, reason: "partner migrates in Q1", owner: payments, expires: 2027-01-31 }
`

const WAIVER = 'rule: cipher/cbc, endpoint: "**", reason: why, owner: me, expires: 2027-01-31'

/** What the program says of it where every file that it extends is there. */
async function mistakesWithFiles(text: string): Promise<readonly string[]> {
  const there = (): Promise<string> => Promise.resolve('version: 1')
  const loaded = await loadPolicy(FILE, text, { local: there, remote: there, list: null })
  try {
    readConfig(sources(text), known, loaded)
    return []
  } catch (error) {
    if (error instanceof ConfigError) return error.problems.map(formatProblem)
    throw error
  }
}

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
    ['a pin that is none', 'version: 1\nendpoints: [{ url: a.example, pins: { current: [sha256/AA==] } }]'],
    ['pins of no key in use', 'version: 1\nendpoints: [{ url: a.example, pins: {} }]'],
    ['a port that is none', 'version: 1\nendpoints: [{ url: a.example, plain-http-port: 65536 }]'],
    ['a status that is none', 'version: 1\nendpoints: [{ url: a.example, transaction: { expect: { status: 600 } } }]'],
    [
      'an unknown sender',
      'version: 1\nendpoints: [{ url: a.example, transaction: { webhook: { sender: x, secret: y } } }]',
    ],
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
    ['issues that say nothing', 'version: 1\nissues: {}'],
    ['an unknown key of issues', 'version: 1\nissues: { label: [tls] }'],
    ['a label that is too long', `version: 1\nissues: { labels: [${'x'.repeat(51)}] }`],
    ['more assignees than ten', `version: 1\nissues: { assignees: [${Array.from('abcdefghijk').join(', ')}] }`],
    ['an assignee who is a team', 'version: 1\nissues: { assignees: [octo/security] }'],
    ['issues at a time that is none', 'version: 1\nissues: { at: [30 days] }'],
    ['issues of notices', 'version: 1\nissues: { severity: notice }'],
    ['no issue a run', 'version: 1\nissues: { max-per-run: 0 }'],
  ])('refuses %s, as the program does', (_, text) => {
    expect(isValid(parse(text))).toBe(false)
    expect(mistakesIn(text)).not.toEqual([])
  })

  it.each([
    ['presets, with and without a version', 'extends: [recommended, recommended@1, strict@3]'],
    ['a file beside it', 'extends: [./org.yml, ../all.yml, ./tls/org.yml]'],
    ['a file of another repository', 'extends: [acme/policies/tls/all.yml@v1, acme/.github/..all.yml@release/2026]'],
    ['no preset', 'extends: []'],
    ['runs that are counted', 'on-inconclusive: { fail-after: 2 }'],
    [
      'runs that are counted of a rule',
      'rules: { cipher/cbc: { severity: error, on-inconclusive: { fail-after: 1000 } } }',
    ],
    ['overrides', 'overrides: [{ endpoint: "*.example.com", rules: { cipher/cbc: off } }]'],
    [
      'overrides of an environment',
      'environments: { a: { trust: [mozilla] } }\noverrides: [{ environment: a, rules: { cipher/cbc: off } }]',
    ],
    ['overrides for all', 'overrides: [{ rules: { certificate/weak-key: { min-rsa-bits: 4096 } } }]'],
    ['rules of an environment', 'environments: { a: { endpoints: [b.example], rules: { cipher/cbc: error } } }'],
    [
      'an environment with rules alone',
      'environments: { a: { rules: { certificate/expires-soon: { severity: { error: [7d] } } } } }',
    ],
    [
      'issues',
      `issues: { labels: [tls, ${'x'.repeat(50)}], assignees: [${Array.from('abcdefghij').join(', ')}], at: [30d, 10%], severity: warning, max-per-run: 100 }`,
    ],
    ['an environment with trust alone', 'environments: { a: { trust: [mozilla] } }'],
    [
      'a waiver for an address and a certificate, with a ticket',
      `waivers: [{ ${WAIVER}, address: "2001:db8::1", certificate: ${'aB'.repeat(32)}, ticket: "https://tickets.example/1" }]`,
    ],
    [
      'a fingerprint as openssl prints it',
      `waivers: [{ ${WAIVER}, certificate: "${Array(32).fill('0F').join(':')}" }]`,
    ],
  ])('accepts %s, as the program does', async (_, line) => {
    const text = `version: 1\nendpoints: [a.example]\n${line}`
    expect(await mistakesWithFiles(text)).toEqual([])
    isValid(parse(text))
    expect(isValid.errors ?? []).toEqual([])
  })

  it.each([
    ['a preset of another version', 'extends: [recommended@2]'],
    ['an unknown preset of a version', 'extends: [recomended@1]'],
    ['a path from the root', 'extends: [/etc/passwd]'],
    ['a path that is not marked as one', 'extends: [org.yml]'],
    ['a file of another repository without a ref', 'extends: [acme/policies/all.yml]'],
    ['a repository without a file', 'extends: [acme/policies@v1]'],
    ['a path that climbs out of a repository', 'extends: [acme/policies/../../secret/all.yml@v1]'],
    ['a path that climbs at its end', 'extends: [acme/policies/all/..@v1]'],
    ['a repository that is called ..', 'extends: [acme/../policies/all.yml@v1]'],
    ['a path with a gap', 'extends: [acme/policies//all.yml@v1]'],
    ['a URL', 'extends: ["https://example.com/all.yml"]'],
    ['a preset that is no text', 'extends: [1]'],
    ['an extension that is no list', 'extends: recommended'],
    ['fewer runs than two', 'on-inconclusive: { fail-after: 1 }'],
    ['more runs than a thousand', 'on-inconclusive: { fail-after: 1001 }'],
    ['half a run', 'on-inconclusive: { fail-after: 2.5 }'],
    ['runs in a text', 'on-inconclusive: { fail-after: "3" }'],
    ['another way to fail', 'on-inconclusive: { fail-at: 3 }'],
    ['runs of nothing', 'on-inconclusive: {}'],
    ['fewer runs than two of a rule', 'rules: { cipher/cbc: { on-inconclusive: { fail-after: 1 } } }'],
    ['an override without rules', 'overrides: [{ endpoint: a.example }]'],
    ['no override', 'overrides: []'],
    ['an unknown rule of an override', 'overrides: [{ rules: { cipher/cbd: error } }]'],
    ['an unknown severity of an override', 'overrides: [{ rules: { cipher/cbc: fatal } }]'],
    ['an unknown parameter of an override', 'overrides: [{ rules: { certificate/weak-key: { min-dsa-bits: 1 } } }]'],
    [
      'windows of an override for what measures nothing',
      'overrides: [{ rules: { cipher/cbc: { severity: { error: [7d] } } } }]',
    ],
    ['an unknown key of an override', 'overrides: [{ host: a.example, rules: { cipher/cbc: error } }]'],
    ['overrides that are no list', 'overrides: { rules: { cipher/cbc: error } }'],
    ['an unknown rule of an environment', 'environments: { b: { rules: { cipher/cbd: error } } }'],
    ['an unknown parameter of an environment', 'environments: { b: { rules: { cipher/cbc: { e: 1 } } } }'],
    ['an unknown key of an environment', 'environments: { b: { waivers: [] } }'],
    ['a waiver without an owner', `waivers: [{ ${WAIVER.replace('owner: me, ', '')} }]`],
    ['a waiver without a reason', `waivers: [{ ${WAIVER.replace('reason: why, ', '')} }]`],
    ['a waiver without an end', `waivers: [{ ${WAIVER.replace(', expires: 2027-01-31', '')} }]`],
    ['a waiver until some day', `waivers: [{ ${WAIVER.replace('2027-01-31', 'later')} }]`],
    ['a certificate that is cut short', `waivers: [{ ${WAIVER}, certificate: ${'ab'.repeat(31)} }]`],
    ['a certificate with half of its colons', `waivers: [{ ${WAIVER}, certificate: "ab:${'ab'.repeat(31)}" }]`],
    ['a certificate in other digits', `waivers: [{ ${WAIVER}, certificate: ${'xy'.repeat(32)} }]`],
    ['a ticket that is empty', `waivers: [{ ${WAIVER}, ticket: " " }]`],
    ['an unknown key of a waiver', `waivers: [{ ${WAIVER}, until: 2027-01-31 }]`],
  ])('refuses %s, as the program does with files', async (_, line) => {
    const text = `version: 1\nendpoints: [a.example]\n${line}`
    expect(await mistakesWithFiles(text)).not.toEqual([])
    expect(isValid(parse(text))).toBe(false)
  })

  it('completes rules and their parameters wherever they are graded', () => {
    const { definitions, properties } = script.policyJsonSchema(parts) as {
      definitions: { rules: { properties: Record<string, unknown> } }
      properties: Record<'rules' | 'overrides' | 'environments', Record<string, unknown>>
    }
    const graded = { description: expect.any(String), allOf: [{ $ref: '#/definitions/rules' }] }
    expect(properties.rules).toEqual(graded)
    expect(properties.overrides).toMatchObject({ items: { properties: { rules: graded } } })
    expect(properties.environments).toMatchObject({ additionalProperties: { properties: { rules: graded } } })
    expect(Object.keys(definitions.rules.properties)).toEqual(known.rules.map(({ id }) => id).toSorted())
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
