import '../native-errors.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Report } from '../../src/core/report.ts'
import { startLab, type Lab } from '../../src/lab/lab.ts'
import { refusedPort } from '../gate/loopback.ts'
import { NOW } from '../rules/facts.ts'
import { openWorkspace, type Workspace } from './fake-io.ts'

let lab: Lab
let workspace: Workspace
let port: number

beforeAll(async () => {
  lab = await startLab({ now: NOW })
  workspace = openWorkspace()
  workspace.write('root.pem', lab.rootPem)
  workspace.write('policy.yml', 'version: 1\non-inconclusive: { fail-after: 2 }\n')
  port = await refusedPort()
})
afterAll(async () => {
  workspace.remove()
  await lab.close()
})

interface Told {
  readonly status: number
  readonly outcome: string
  readonly findings: readonly (readonly unknown[])[]
}

/** The same endpoint, at this port. */
async function run(at: number, ...args: readonly string[]): Promise<Told> {
  const { status, stdout } = await workspace.run([
    ...['check', `https://api.lab.test connect-to=127.0.0.1:${String(at)} trust=./root.pem`],
    ...['--config', 'policy.yml', '--retries', '0', '--format', 'json', ...args],
  ])
  const { outcome, findings } = JSON.parse(stdout) as Report
  return {
    status,
    outcome,
    findings: findings.map(({ rule, severity, evidence }) => [rule, severity, evidence.runsInARow]),
  }
}

const healthy = (): number => lab.services.find(({ name }) => name === 'api.lab.test')?.port ?? 0

const kept = (file: string): readonly unknown[] =>
  Object.values((JSON.parse(workspace.read(file)) as { inconclusiveRuns: object }).inconclusiveRuns)

describe('tls-gate check --state', () => {
  it('lets what could not be judged pass once, and not in a second and third run in a row', async () => {
    const state = ['--state', 'a/state.json']
    const one = { status: 0, outcome: 'pass', findings: [['reach/unreachable', 'warning', 1]] }
    expect(await run(port, ...state)).toEqual(one)
    expect(kept('a/state.json')).toEqual([1])
    const failing = (runs: number): Told => ({
      status: 3,
      outcome: 'inconclusive',
      findings: [['reach/unreachable', 'error', runs]],
    })
    expect(await run(port, ...state)).toEqual(failing(2))
    expect(await run(port, ...state)).toEqual(failing(3))
    expect(kept('a/state.json')).toEqual([3])
  })

  it('begins anew after a run that could judge it', async () => {
    const state = ['--state', 'b.json']
    await run(port, ...state)
    expect(await run(healthy(), ...state)).toEqual({ status: 0, outcome: 'pass', findings: [] })
    expect(kept('b.json')).toEqual([])
    expect((await run(port, ...state)).findings).toEqual([['reach/unreachable', 'warning', 1]])
  })

  it('leaves no trace of a run that was asked wrongly', async () => {
    await run(port, '--state', 'c.json')
    const before = workspace.read('c.json')
    const { status } = await workspace.run(['check', 'http://a.example', '--config', 'policy.yml', '--state', 'c.json'])
    expect([status, workspace.read('c.json')]).toEqual([2, before])
  })

  it('is wanted by a policy that counts, and said on its line', async () => {
    const { status, stderr } = await workspace.run(['check', 'https://a.example', '--config', 'policy.yml'])
    expect(status).toBe(2)
    expect(stderr).toBe(
      'policy.yml:2:32: "on-inconclusive: fail-after" counts runs: expected a file to count them in, --state or the input state-file\n' +
        '1 mistake: nothing was looked at\n',
    )
  })

  it('counts nothing where a saved scan is judged: it leaves the file as it is', async () => {
    await run(port, '--state', 'd.json', '--observations', 'seen.json')
    const before = workspace.read('d.json')
    const judge = ['judge', 'seen.json', '--config', 'policy.yml']
    expect((await workspace.run(judge)).status).toBe(0)
    expect((await workspace.run([...judge, '--state', 'd.json'])).status).toBe(3)
    expect(workspace.read('d.json')).toBe(before)
  })

  it('refuses a file that is none, or cannot be read', async () => {
    workspace.write('wrong.json', '{"schemaVersion": "1", "kind": "state", "inconclusiveRuns": {"a": 0}}')
    const argv = ['check', 'https://a.example', '--config', 'policy.yml', '--state']
    const wrong = await workspace.run([...argv, 'wrong.json'])
    expect(wrong.status).toBe(2)
    expect(wrong.stderr).toMatch(/^wrong\.json: not a file that an earlier run left as its state: inconclusiveRuns\.a /)
    const folder = await workspace.run([...argv, 'a'])
    expect(folder.status).toBe(2)
    expect(folder.stderr).toContain('--state: "a" cannot be read: EISDIR')
  })
})
