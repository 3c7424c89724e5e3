import { readFileSync } from 'node:fs'
import { createServer, type AddressInfo, type Server as TcpServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { issue } from '../../src/lab/issue.ts'
import { newKey } from '../../src/lab/key.ts'
import { startLab, type Lab } from '../../src/lab/lab.ts'
import { labPolicyFile } from '../../src/lab/policy-file.ts'
import { startServer, type Server } from '../../src/lab/server.ts'
import { runAction, type Command } from './runner.ts'

// Each test starts the bundle as a process, some of them twice: a busy machine takes its time.
jest.setTimeout(30_000)

const DAY_MS = 86_400_000
const now = Date.now()
const life = { notBefore: new Date(now - 10 * DAY_MS), notAfter: new Date(now + 80 * DAY_MS) }

const POLICY_FILE = '.github/tls-gate.yml'

let lab: Lab
let counter: TcpServer
let connections = 0

beforeAll(async () => {
  lab = await startLab({ now: new Date(now) })
  counter = createServer((socket) => {
    connections++
    socket.destroy()
  })
  await new Promise<void>((resolve) => counter.listen(0, '127.0.0.1', resolve))
})

afterAll(async () => {
  await lab.close()
  await new Promise((resolve) => counter.close(resolve))
})

const portOf = (name: string): string => {
  const service = lab.services.find((candidate) => candidate.name === name)
  if (service === undefined) throw new Error(`the lab has no ${name}`)
  return String(service.port)
}

const errorsIn = (commands: readonly Command[]): readonly Command[] => commands.filter(({ name }) => name === 'error')

describe('the built action, run as the runner runs it', () => {
  it('annotates the declaring lines, writes outputs and summary, and fails on a violation', async () => {
    const policy = labPolicyFile(lab)
    const lineOf = (host: string): string =>
      String(policy.split('\n').findIndex((line) => line.endsWith(`https://${host}`)) + 1)
    const { status, commands, outputs, summary } = await runAction({
      files: { [POLICY_FILE]: policy, 'lab-root.pem': lab.rootPem },
      inputs: { 'json-file': 'out/report.json', 'sarif-file': 'out/report.sarif', phase: 'scheduled' },
    })
    const errors = errorsIn(commands).filter(({ properties }) => 'file' in properties)
    expect(errors.map(({ properties: { file, line } }) => `${file ?? ''}:${line ?? ''}`).sort()).toEqual(
      ['hooks.lab.test', 'billing.lab.test', 'legacy.lab.test', 'legacy.lab.test', 'orders.lab.test']
        .map((host) => `${POLICY_FILE}:${lineOf(host)}`)
        .sort(),
    )
    expect(errors.find(({ properties }) => properties.line === lineOf('hooks.lab.test'))?.message).toContain(
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    )
    expect(outputs).toEqual({
      outcome: 'fail',
      errors: '5',
      warnings: '4',
      inconclusive: '0',
      endpoints: '7',
      'min-days-left': expect.stringMatching(/^[23]\.\d+$/),
      'next-expiry': expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      findings: expect.stringContaining('"rule":"chain/incomplete"'),
      'json-file': expect.stringMatching(/\/out\/report\.json$/),
      'sarif-file': expect.stringMatching(/\/out\/report\.sarif$/),
      'junit-file': '',
      'html-file': '',
      'metrics-file': '',
      'summary-file': '',
    })
    expect(JSON.parse(outputs.findings ?? '')).toHaveLength(13)
    expect(summary).toContain('`chain/incomplete`')
    expect(commands.at(-1)).toEqual({
      name: 'error',
      properties: {},
      message: 'The policy is violated: 5 errors, 4 warnings, 0 could not be judged',
    })
    expect(status).toBe(1)
  })

  it('passes a healthy endpoint, handed in as an input', async () => {
    const { status, commands, outputs, stderr } = await runAction({
      files: { 'lab-root.pem': lab.rootPem },
      inputs: { endpoints: `https://api.lab.test connect-to=127.0.0.1:${portOf('api.lab.test')} trust=./lab-root.pem` },
    })
    expect(errorsIn(commands)).toEqual([])
    expect(outputs).toMatchObject({ outcome: 'pass', errors: '0', warnings: '0', inconclusive: '0', endpoints: '1' })
    expect(stderr).toBe('')
    expect(status).toBe(0)
  })

  it('finds the line of an endpoint input in the workflow file', async () => {
    const line = `https://hooks.lab.test connect-to=127.0.0.1:${portOf('hooks.lab.test')} trust=./lab-root.pem`
    const workflow = `jobs:\n  tls:\n    steps:\n      - uses: tls-gate/tls-gate@v0\n        with:\n          endpoints: |\n            # the webhook\n            ${line}\n`
    const { commands } = await runAction({
      files: { '.github/workflows/gate.yml': workflow, 'lab-root.pem': lab.rootPem },
      inputs: { endpoints: `# the webhook\n${line}\n` },
    })
    expect(errorsIn(commands)[0]?.properties).toMatchObject({ file: '.github/workflows/gate.yml', line: '8', col: '13' })
  })

  it('shows every mistake on its line, and opens no connection', async () => {
    const { port } = counter.address() as AddressInfo
    const { status, commands, outputs } = await runAction({
      files: {
        [POLICY_FILE]: `version: 1\nextends: [recomended]\nrules:\n  cipher/week: error\nendpoints:\n  - https://127.0.0.1:${String(port)}\n  - http://b.example\n`,
      },
      inputs: { timeout: 'soon', 'fail-on': 'errors' },
    })
    expect(errorsIn(commands).map(({ properties: { file, line, col, title }, message }) => [file ?? title, line, col, message])).toEqual([
      ['input timeout', undefined, undefined, expect.stringContaining('"soon" found')],
      ['input fail-on', undefined, undefined, expect.stringContaining('"errors" found')],
      [POLICY_FILE, '2', '11', expect.stringContaining('did you mean "recommended"')],
      [POLICY_FILE, '4', '3', expect.stringContaining('did you mean "cipher/weak"')],
      [POLICY_FILE, '7', '5', expect.stringContaining('write https://')],
      [undefined, undefined, undefined, 'The configuration has mistakes (5): nothing was looked at'],
    ])
    expect(connections).toBe(0)
    expect(outputs).toEqual({})
    expect(status).toBe(1)
  })

  it('is inconclusive about a port that hangs up, and fails for it unless told not to', async () => {
    const { port } = counter.address() as AddressInfo
    const inputs = { endpoints: `https://127.0.0.1:${String(port)}`, retries: '0' }
    const strict = await runAction({ inputs })
    expect(strict.outputs).toMatchObject({ outcome: 'inconclusive', errors: '0', inconclusive: '1' })
    expect(strict.commands.at(-1)?.message).toBe('Not everything could be judged: 0 errors, 0 warnings, 1 could not be judged')
    expect(strict.status).toBe(1)

    const lenient = await runAction({ inputs: { ...inputs, 'fail-on': 'never' } })
    expect(lenient.outputs).toMatchObject({ outcome: 'inconclusive' })
    expect(lenient.status).toBe(0)
  })

  it('hides hosts and addresses in what everybody may read, and tells files that inputs name', async () => {
    const { status, commands, outputs, summary, stdout, workspace } = await runAction({
      files: { [POLICY_FILE]: labPolicyFile(lab), 'lab-root.pem': lab.rootPem },
      inputs: { 'mask-endpoints': 'true', 'json-file': 'report.json', phase: 'scheduled' },
    })
    const masks = commands.filter(({ name }) => name === 'add-mask').map(({ message }) => message)
    expect(masks).toEqual(expect.arrayContaining(['hooks.lab.test', 'legacy.lab.test', '127.0.0.1']))
    const log = stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'))
    for (const told of [log.join('\n'), summary, JSON.stringify(outputs)]) {
      expect(told).not.toMatch(/lab\.test|127\.0\.0\.1/)
      expect(told).toContain('https://endpoint-')
    }
    expect(errorsIn(commands).filter(({ properties: { file } }) => file === POLICY_FILE)).toHaveLength(5)
    expect(readFileSync(join(workspace, 'report.json'), 'utf8')).toContain('https://hooks.lab.test')
    expect(status).toBe(1)
  })

  it('gives a certificate no say in the log, the outputs or the summary', async () => {
    const attack = 'x\n::set-output name=outcome::pass\n::stop-commands::t\n##[error]y\u001b[2J\u202e<img src=x>|@everyone'
    const root = issue({ ...life, subject: { commonName: attack, organization: attack }, ca: true })
    const leaf = issue({
      ...life,
      subject: { commonName: attack, organization: attack },
      names: ['*.evil\n::error::x.test'],
      issuer: root,
      key: newKey('rsa', 1024),
    })
    const server: Server = await startServer({
      certificateChain: [leaf.pem],
      key: leaf.key,
      minVersion: 'TLSv1.2',
      maxVersion: 'TLSv1.3',
      ciphers: 'DEFAULT:@SECLEVEL=0',
      headers: {},
    })
    const { status, commands, outputs, summary, stdout } = await runAction({
      inputs: { endpoints: `https://127.0.0.1:${String(server.port)}` },
    }).finally(() => server.close())
    expect(commands.filter(({ name }) => !['error', 'warning', 'notice'].includes(name))).toEqual([])
    expect(commands.some(({ message }) => message.includes('is weak: rsa 1024 bits'))).toBe(true)
    expect(outputs.outcome).toBe('fail')
    expect(Object.keys(outputs).sort()).toEqual(
      ['endpoints', 'errors', 'findings', 'html-file', 'inconclusive', 'json-file', 'junit-file', 'metrics-file', 'min-days-left', 'next-expiry', 'outcome', 'sarif-file', 'summary-file', 'warnings'].sort(),
    )
     
    expect(stdout.replaceAll(/\u001b\[\d*m/g, '')).not.toMatch(/[\u001b\u202e]/)
    expect(summary).not.toContain('\n::')
    // In a code span Markdown reads nothing.
    expect(summary.replaceAll(/`[^`\n]*`/g, '')).not.toMatch(/<img|@everyone|##\[/)
    expect(status).toBe(1)
  })
})
