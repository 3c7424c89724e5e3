import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { Ajv } from 'ajv'
import type { Report } from '../../src/core/report.ts'
import { startLab, type Lab } from '../../src/lab/lab.ts'
import { runBundle, temporaryFolder } from './bundle.ts'

// Each test starts the bundle as a process, some of them twice: a busy machine takes its time.
jest.setTimeout(30_000)

const schema = JSON.parse(readFileSync(new URL('../../dist/schema/report.schema.json', import.meta.url), 'utf8')) as object
const validate = new Ajv({ allErrors: true, strictTypes: false }).compile(schema)

let lab: Lab
const cwd = temporaryFolder()

beforeAll(async () => {
  lab = await startLab({ now: new Date() })
  writeFileSync(join(cwd, 'root.pem'), lab.rootPem)
})
afterAll(() => lab.close())

const endpoint = (name: string): string => {
  const service = lab.services.find((candidate) => candidate.name === name)
  return `https://${name} connect-to=127.0.0.1:${String(service?.port)} trust=./root.pem`
}

describe('the built command, with no node_modules in reach', () => {
  it('prints a report that keeps to the committed schema, and nothing else on stdout', async () => {
    const { status, stdout, stderr } = await runBundle('cli/index.js', ['check', endpoint('api.lab.test'), '--format', 'json'], { cwd })
    const report = JSON.parse(stdout) as Report
    validate(report)
    expect(validate.errors).toBeNull()
    expect(stderr).toBe('')
    expect(report.outcome).toBe('pass')
    expect(report.endpoints[0]?.targets[0]?.observations.versions).toEqual({
      status: 'seen',
      value: { accepted: ['TLSv1.2', 'TLSv1.3'], rejected: ['SSLv2', 'SSLv3', 'TLSv1', 'TLSv1.1'] },
    })
    expect(status).toBe(0)
  })

  it('is held to its schema: a report that lacks a key or has a wrong value is refused', async () => {
    const { stdout } = await runBundle('cli/index.js', ['check', endpoint('api.lab.test'), '--format', 'json'], { cwd })
    const { outcome, ...lacking } = JSON.parse(stdout) as Report
    expect(outcome).toBe('pass')
    expect(validate(lacking)).toBe(false)
    expect(validate({ ...lacking, outcome: 'fine' })).toBe(false)
    const text = stdout.replace('"accepted"', '"taken"')
    expect(validate(JSON.parse(text))).toBe(false)
  })

  it('runs the demo: the planted faults are found, and no other errors', async () => {
    const { status, stdout, stderr } = await runBundle('cli/index.js', ['demo'], { cwd })
    const [, written = ''] = /^\s+(\S+report\.json)$/m.exec(stderr) ?? []
    const report = JSON.parse(readFileSync(written, 'utf8')) as Report
    expect(validate(report)).toBe(true)
    const errors = report.findings.filter(({ severity }) => severity === 'error')
    expect(errors.map(({ endpoint: url, rule }) => `${new URL(url).hostname} ${rule}`).sort()).toEqual([
      'billing.lab.test certificate/expires-soon',
      'hooks.lab.test chain/incomplete',
      'legacy.lab.test cipher/weak',
      'legacy.lab.test protocol/deprecated-accepted',
      'orders.lab.test compare/protocol-removed',
    ])
    expect(report.summary).toMatchObject({ endpoints: 7, errors: 5, inconclusive: 0 })
    expect(stdout).toContain('chain/incomplete')
    expect(status).toBe(1)
  })

  it('judges a saved scan again without the servers', async () => {
    const saved = join(cwd, 'seen.json')
    const scan = await runBundle('cli/index.js', ['check', endpoint('legacy.lab.test'), '--observations', saved, '--format', 'json'], { cwd })
    const judged = await runBundle('cli/index.js', ['judge', saved, '--format', 'json'], { cwd })
    expect(scan.status).toBe(1)
    expect(judged.status).toBe(1)
    expect(JSON.parse(judged.stdout)).toEqual(JSON.parse(scan.stdout))
  })

  it('says what is wrong with its arguments, on stderr, with status 2', async () => {
    const { status, stdout, stderr } = await runBundle('cli/index.js', ['check', 'http://a.example', '--format', 'yaml'], { cwd })
    expect(stdout).toBe('')
    expect(stderr).toContain('--format: "yaml" found, expected html, json, junit, markdown, openmetrics, sarif, text')
    expect(status).toBe(2)
  })

  it('explains a rule', async () => {
    const { status, stdout } = await runBundle('cli/index.js', ['explain', 'chain/incomplete'], { cwd })
    expect(stdout).toContain('UNABLE_TO_VERIFY_LEAF_SIGNATURE')
    expect(stdout).toContain('recommended@1: error')
    expect(status).toBe(0)
  })
})
