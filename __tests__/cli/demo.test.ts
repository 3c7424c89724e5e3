import '../native-errors.ts'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Report } from '../../src/core/report.ts'
import { openWorkspace, type Ran, type Workspace } from './fake-io.ts'

let workspace: Workspace
/** It makes keys, and scans seven servers, on whatever machine this is. */
const MOST_MS = 60_000

let ran: Ran

beforeAll(async () => {
  workspace = openWorkspace()
  ran = await workspace.run(['demo'])
}, MOST_MS)
afterAll(() => {
  rmSync(folder(), { recursive: true })
  workspace.remove()
})

/** The files that it says it wrote. */
function written(): readonly string[] {
  const [, list = ''] = ran.stderr.split('Written, to look at or to judge again:\n')
  return list
    .trimEnd()
    .split('\n')
    .map((line) => line.trim())
}

/** Where it put them: a new folder for temporary files. */
function folder(): string {
  const [, found] = /^ +(\/.+\/tls-gate-demo-\w+)\/lab-root\.pem$/m.exec(ran.stderr) ?? []
  if (found === undefined) throw new Error(`no folder is named: ${ran.stderr}`)
  return found
}

describe('tls-gate demo', () => {
  it('exits with 1: its planted faults are found, and nothing else is an error', () => {
    const file = written().find((name) => basename(name) === 'report.json') ?? ''
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report
    const errors = report.findings.filter(({ severity }) => severity === 'error')
    expect(ran.status).toBe(1)
    expect(errors.map(({ endpoint, rule }) => `${new URL(endpoint).hostname} ${rule}`).sort()).toEqual([
      'billing.lab.test certificate/expires-soon',
      'hooks.lab.test chain/incomplete',
      'legacy.lab.test cipher/weak',
      'legacy.lab.test protocol/deprecated-accepted',
      'orders.lab.test compare/protocol-removed',
    ])
  })

  it('prints the report on stdout, and what was planted and written on stderr', () => {
    expect(ran.stdout).toContain('chain/incomplete')
    expect(ran.stderr).toContain('7 servers on 127.0.0.1, with these faults planted:')
    expect(ran.stderr).toContain('  hooks.lab.test: Sends its leaf certificate without the intermediate.')
  })

  it('leaves its files to look at', () => {
    const files = written()
    expect(files.map((file) => basename(file))).toEqual([
      'tls-gate.yml',
      'lab-root.pem',
      'observations.json',
      'report.html',
      'report.json',
      'report.xml',
      'report.md',
      'report.prom',
      'report.sarif',
      'report.txt',
    ])
    for (const file of files) expect(existsSync(file)).toBe(true)
    expect(readFileSync(files.find((file) => file.endsWith('.txt')) ?? '', 'utf8')).toBe(ran.stdout)
  })

  it('leaves observations that judge makes the same report of', async () => {
    for (const file of ['observations.json', 'lab-root.pem', '.github/tls-gate.yml']) {
      workspace.write(file, readFileSync(join(folder(), file), 'utf8'))
    }
    const judged = await workspace.run(['judge', 'observations.json', '--format', 'json'])
    expect(judged.status).toBe(1)
    expect(JSON.parse(judged.stdout)).toEqual(JSON.parse(readFileSync(join(folder(), 'report.json'), 'utf8')))
  })

  it('takes no argument', async () => {
    const { status, stdout, stderr } = await workspace.run(['demo', 'now'])
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain('demo: it takes no argument')
  })
})
