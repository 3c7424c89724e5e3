import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openWorkspace, type Workspace } from './fake-io.ts'

let workspace: Workspace
/** By command, the options that the help shows with it. */
const shown = new Map<string, Set<string>>()

beforeAll(async () => {
  workspace = openWorkspace()
  const { stdout } = await workspace.run(['--help'])
  let command = ''
  for (const line of stdout.split('\n\n')[1]?.split('\n') ?? []) {
    command = /^ {2}tls-gate (\w+)/.exec(line)?.[1] ?? command
    const options = shown.get(command) ?? new Set()
    for (const [, option = ''] of line.matchAll(/(--[a-z-]+)/g)) options.add(option)
    shown.set(command, options)
  }
})
afterAll(() => {
  workspace.remove()
})

describe('tls-gate --help', () => {
  it('shows what judges with every command that judges', () => {
    expect([...shown.keys()]).toEqual(['check', 'judge', 'baseline', 'compare', 'verify', 'explain', 'demo'])
    for (const option of ['--config', '--preset', '--baseline', '--state']) {
      expect([option, shown.get('check')?.has(option), shown.get('judge')?.has(option)]).toEqual([option, true, true])
    }
    expect([...(shown.get('baseline') ?? [])]).toEqual(['--config', '--preset', '--output'])
    expect([...(shown.get('explain') ?? [])]).toEqual(['--server', '--config', '--preset', '--environment', '--host'])
    expect(shown.get('check')?.has('--base-ref')).toBe(true)
  })

  it('shows no option that the command does not know', async () => {
    for (const [command, options] of shown) {
      for (const option of options) {
        const { status, stderr } = await workspace.run([command, `${option}=x`])
        expect([command, option, status]).toEqual([command, option, 2])
        expect(stderr).not.toContain('Unknown option')
      }
    }
    expect((await workspace.run(['baseline', '--state=x'])).stderr).toContain("Unknown option '--state'")
  })
})
