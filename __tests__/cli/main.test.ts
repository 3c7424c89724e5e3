import '../native-errors.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { main } from '../../src/cli/main.ts'
import { VERSION } from '../../src/version.ts'
import { hiddenIn, noSleep, noStdin, openWorkspace, type Workspace } from './fake-io.ts'

let workspace: Workspace
beforeAll(() => {
  workspace = openWorkspace()
})
afterAll(() => {
  workspace.remove()
})

const EVERY_COMMAND = ['check', 'judge', 'verify', 'explain', 'demo']

describe('tls-gate', () => {
  it.each([[['--help']], [['-h']], [['help']], [['check', '--help']], [['judge', '-h']]])(
    'tells on stdout how it is called: %j',
    async (argv) => {
      const { status, stdout, stderr } = await workspace.run(argv)
      expect(status).toBe(0)
      expect(stderr).toBe('')
      for (const command of EVERY_COMMAND) expect(stdout).toContain(`\n  tls-gate ${command}`)
      expect(stdout).toContain('Exit status: 0 pass, 1 the policy is violated, 2 usage')
    },
  )

  it('tells it on stderr, with status 2, when it is called with nothing', async () => {
    const { status, stdout, stderr } = await workspace.run([])
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain('tls-gate check [ENDPOINT...]')
  })

  it('prints its version', async () => {
    expect(await workspace.run(['--version'])).toEqual({ status: 0, stdout: `${VERSION}\n`, stderr: '' })
  })

  it.each(['chekc', 'constructor', '__proto__', 'CHECK', ''])(
    'has no command %j, and names those that it has',
    async (name) => {
      const { status, stdout, stderr } = await workspace.run([name])
      expect(status).toBe(2)
      expect(stdout).toBe('')
      expect(stderr).toBe(
        `tls-gate: ${JSON.stringify(name)} found, expected check, judge, compare, verify, baseline, explain, demo\n"tls-gate --help" tells how to call it\n`,
      )
    },
  )

  it.each(EVERY_COMMAND)('%s does not know --colour', async (command) => {
    const { status, stdout, stderr } = await workspace.run([command, '--colour', 'red'])
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain("Unknown option '--colour'")
  })

  it.each([
    [['check', '--format']],
    [['check', '--preset']],
    [['judge', 'a.json', '--output']],
    [['check', '--observations', '--format', 'json']],
  ])('an option without its value is a mistake: %j', async (argv) => {
    const { status, stderr } = await workspace.run(argv)
    expect(status).toBe(2)
    expect(stderr).toMatch(/^tls-gate: Option '--\w+/)
  })

  it('shows control characters of an argument as text', async () => {
    const { status, stderr } = await workspace.run(['\u001b[2J\r\nboo\u202e'])
    expect(status).toBe(2)
    expect(hiddenIn(stderr)).toEqual([])
    expect(stderr).toContain('boo')
  })

  it('calls what it did not foresee an internal error, with status 70 and without control characters', async () => {
    const written: string[] = []
    const stderr = { isTty: false, columns: 80, write: (text: string) => void written.push(text) }
    const broken = {
      ...stderr,
      write: () => {
        throw new Error('disk\u001b full')
      },
    }
    const io = {
      cwd: workspace.cwd,
      env: {},
      stdin: noStdin,
      stdout: broken,
      stderr,
      clock: () => new Date(0),
      sleep: noSleep,
    }
    expect(await main(['explain', 'rules'], io)).toBe(70)
    expect(written.join('')).toContain('tls-gate: internal error, please report it: Error: disk\\x1b full')
    expect(hiddenIn(written.join(''))).toEqual([])
  })
})
