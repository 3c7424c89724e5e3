import '../native-errors.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Report } from '../../src/core/report.ts'
import { startLab, type Lab } from '../../src/lab/lab.ts'
import { labPolicyFile } from '../../src/lab/policy-file.ts'
import { NOW } from '../rules/facts.ts'
import { openWorkspace, type Workspace } from './fake-io.ts'

let lab: Lab
let workspace: Workspace

beforeAll(async () => {
  lab = await startLab({ now: NOW })
  workspace = openWorkspace()
  workspace.write('lab-root.pem', lab.rootPem)
  workspace.write('.github/tls-gate.yml', labPolicyFile(lab).replace(/compare:[^]*/, ''))
})
afterAll(async () => {
  workspace.remove()
  await lab.close()
})

async function phaseOf(options: readonly string[], event?: string): Promise<unknown> {
  const argv = ['check', '--only', 'reach', '--format', 'json', ...options]
  const { stdout } = await workspace.run(argv, event === undefined ? {} : { env: { GITHUB_EVENT_NAME: event } })
  return (JSON.parse(stdout) as Report).phase
}

describe('tls-gate check --phase', () => {
  it('is none unless it is asked for, whatever the event', async () => {
    expect(await phaseOf([], 'pull_request')).toBeNull()
  })

  it('is what is said, or goes by the event', async () => {
    const before = { name: 'before-deploy', left: ['production'] }
    expect(await phaseOf(['--phase', 'before-deploy'], 'push')).toEqual(before)
    expect(await phaseOf(['--phase', 'auto'], 'merge_group')).toEqual(before)
    expect(await phaseOf(['--phase', 'auto'], 'push')).toEqual({ name: 'after-deploy', left: ['staging'] })
    expect(await phaseOf(['--phase', 'auto'])).toEqual({ name: 'scheduled', left: [] })
  })

  it('is told in a line', async () => {
    const argv = ['check', '--only', 'reach', '--phase', 'before-deploy']
    const { stdout } = await workspace.run(argv)
    expect(stdout).toMatch(/\n {2}phase +before-deploy, in which these are not judged: production\n/)
    const markdown = await workspace.run([...argv, '--format', 'markdown'])
    expect(markdown.stdout).toContain('\nPhase: before-deploy, in which these are not judged: production\n')
  })

  it('exits with 2 for another word, and for a phase that leaves nothing', async () => {
    expect(await workspace.run(['check', '--phase', 'after'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--phase: "after" found, expected auto, before-deploy, after-deploy, scheduled'),
    })
    workspace.write('a.yml', 'version: 1\nenvironments: { live: { endpoints: [a.invalid] } }\n')
    expect(await workspace.run(['check', '--config', 'a.yml', '--phase', 'before-deploy'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('--phase: no endpoint is judged in the phase before-deploy'),
    })
  })
})
