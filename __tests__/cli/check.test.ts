import '../native-errors.ts'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { createServer, type AddressInfo, type Server } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Report } from '../../src/core/report.ts'
import type { SavedScan } from '../../src/core/saved-scan.ts'
import { startLab, type Lab } from '../../src/lab/lab.ts'
import { labPolicyFile } from '../../src/lab/policy-file.ts'
import { NOW } from '../rules/facts.ts'
import { startProxy } from '../net/proxies.ts'
import { hiddenIn, openWorkspace, type Workspace } from './fake-io.ts'

let lab: Lab
let workspace: Workspace

beforeAll(async () => {
  lab = await startLab({ now: NOW })
  workspace = openWorkspace()
  workspace.write('root.pem', lab.rootPem)
})
afterAll(async () => {
  workspace.remove()
  await lab.close()
})

/** An argument that looks at a service of the lab. */
function at(name: string): string {
  const service = lab.services.find((candidate) => candidate.name === name)
  return `https://${name} connect-to=127.0.0.1:${String(service?.port)} trust=./root.pem`
}

const HEALTHY = 'api.lab.test'

describe('tls-gate check', () => {
  it('exits with 0 when nothing is wrong, and prints text by itself', async () => {
    const { status, stdout, stderr } = await workspace.run(['check', at(HEALTHY)])
    expect(status).toBe(0)
    expect(stderr).toBe('')
    expect(stdout).toContain('https://api.lab.test/')
    expect(hiddenIn(stdout)).toEqual([])
  })

  it('exits with 1 when the policy is violated', async () => {
    const { status, stdout, stderr } = await workspace.run(['check', at('hooks.lab.test')])
    expect(status).toBe(1)
    expect(stderr).toBe('')
    expect(stdout).toContain('chain/incomplete')
  })

  it('--format json: one report on stdout and nothing else anywhere', async () => {
    const { status, stdout, stderr } = await workspace.run(['check', at('legacy.lab.test'), '--format', 'json'])
    const report = JSON.parse(stdout) as Report
    expect(status).toBe(1)
    expect(stderr).toBe('')
    expect(stdout.endsWith('}\n')).toBe(true)
    expect(report.outcome).toBe('fail')
    expect(report.startedAt).toBe(NOW.toISOString())
    expect(report.policy.presets).toEqual(['recommended@1'])
    const errors = report.findings.filter(({ severity }) => severity === 'error')
    expect(errors.map(({ rule }) => rule).sort()).toEqual(['cipher/weak', 'protocol/deprecated-accepted'])
  })

  it('--format markdown prints Markdown', async () => {
    const { status, stdout } = await workspace.run(['check', at(HEALTHY), '--format', 'markdown'])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^#+ /)
  })

  it('colours text in a terminal, unless NO_COLOR says not to or it goes into a file', async () => {
    const coloured = (text: string): boolean => text.includes('\u001b[')
    const argv = ['check', at(HEALTHY)]
    expect(coloured((await workspace.run(argv, { isTty: true })).stdout)).toBe(true)
    expect(coloured((await workspace.run(argv, { isTty: true, env: { NO_COLOR: '1' } })).stdout)).toBe(false)
    expect(coloured((await workspace.run(argv, { env: { FORCE_COLOR: '1' } })).stdout)).toBe(true)
    await workspace.run([...argv, '--output', 'plain.txt'], { isTty: true })
    expect(coloured(workspace.read('plain.txt'))).toBe(false)
  })

  it('shows in a terminal how far it is, on stderr, and wipes it away in the end', async () => {
    const { stdout, stderr } = await workspace.run(['check', at(HEALTHY), '--format', 'json'], { isTty: true })
    expect(stderr).toBe('\r\u001b[2K[1/1] https://api.lab.test/\r\u001b[2K')
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'pass' })
  })

  it('--output writes the report into a file, whose folders it makes, and leaves stdout empty', async () => {
    const { status, stdout, stderr } = await workspace.run([
      ...['check', at('billing.lab.test'), '--format', 'json'],
      ...['--output', 'out/deep/report.json'],
    ])
    expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: '', stderr: '' })
    const report = JSON.parse(workspace.read('out/deep/report.json')) as Report
    expect(report.findings[0]).toMatchObject({ rule: 'certificate/expires-soon', severity: 'error' })
    expect(report.findings[0]?.message).toBe('the certificate expires in 3.0 days, 3 % of its life')
  })

  it('--compare finds what has changed since an earlier run, whose scan or report it is given', async () => {
    await workspace.run([
      'check',
      at(HEALTHY),
      '--observations',
      'was.json',
      '--format',
      'json',
      '--output',
      'was-report.json',
    ])
    // The same endpoint by another server: TLS 1.2 alone.
    const port = at('orders.lab.test').replace(/^.*connect-to=/, 'connect-to=')
    for (const file of ['was.json', 'was-report.json']) {
      const same = await workspace.run(['check', at(HEALTHY), '--compare', file, '--format', 'json'])
      expect((JSON.parse(same.stdout) as Report).findings.filter(({ rule }) => rule.startsWith('compare/'))).toEqual([])
      const { status, stdout } = await workspace.run([
        'check',
        `https://${HEALTHY} ${port}`,
        '--compare',
        file,
        '--format',
        'json',
      ])
      const { findings } = JSON.parse(stdout) as Report
      expect(status).toBe(1)
      expect(findings.filter(({ rule }) => rule.startsWith('compare/')).map(({ rule }) => rule)).toEqual([
        'compare/key-changed',
        'compare/names-differ',
        'compare/protocol-removed',
      ])
    }
  })

  it.each([
    ['is not there', 'nowhere.json', '--compare: there is no file "nowhere.json"'],
    ['is something else', 'root.pem', 'root.pem: not JSON: '],
  ])('--compare with a file that %s is a mistake', async (_, file, message) => {
    const { status, stdout, stderr } = await workspace.run(['check', at(HEALTHY), '--compare', file])
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(message)
  })

  it('--observations saves what was seen, which judge makes the same report of', async () => {
    const checked = await workspace.run([
      ...['check', at('legacy.lab.test'), '--observations', 'seen.json'],
      ...['--format', 'json'],
    ])
    const saved = JSON.parse(workspace.read('seen.json')) as SavedScan
    expect(saved).toMatchObject({ schemaVersion: '1', kind: 'observations', finishedAt: NOW.toISOString() })
    expect(saved.endpoints[0]?.targets[0]?.observations).not.toHaveProperty('certificates')
    expect(await workspace.run(['judge', 'seen.json', '--format', 'json'])).toEqual(checked)
  })

  it('--fail-on: a warning fails on demand, and never lets everything pass but tells the truth', async () => {
    const argv = ['check', at('orders.lab.test'), '--format', 'json']
    expect((await workspace.run(argv)).status).toBe(0)
    expect((await workspace.run([...argv, '--fail-on', 'warning'])).status).toBe(1)
    const never = await workspace.run(['check', at('hooks.lab.test'), '--format', 'json', '--fail-on', 'never'])
    expect(never.status).toBe(0)
    expect(JSON.parse(never.stdout)).toMatchObject({ outcome: 'fail', summary: { errors: 1 } })
  })

  it('--preset takes the place of what the policy file extends', async () => {
    workspace.write('policy/recommended.yml', 'version: 1\nextends: [recommended]\n')
    const argv = ['check', at(HEALTHY), '--config', 'policy/recommended.yml', '--format', 'json']
    const plain = JSON.parse((await workspace.run(argv)).stdout) as Report
    const other = JSON.parse((await workspace.run([...argv, '--preset', 'mozilla-intermediate-6.0'])).stdout) as Report
    expect(plain.policy.presets).toEqual(['recommended@1'])
    expect(other.policy.presets).toEqual(['mozilla-intermediate-6.0@1'])
    expect(other.outcome).toBe('pass')
  })

  it('finds .github/tls-gate.yml by itself, with its endpoints and their lines', async () => {
    const own = openWorkspace()
    const text = labPolicyFile(lab)
    own.write('.github/tls-gate.yml', text)
    own.write('lab-root.pem', lab.rootPem)
    const { status, stdout, stderr } = await own.run(['check', '--format', 'json'])
    own.remove()
    const report = JSON.parse(stdout) as Report
    expect(status).toBe(1)
    expect(stderr).toBe('')
    const errors = report.findings.filter(({ severity }) => severity === 'error')
    const lines = text.split('\n')
    for (const { origin, endpoint } of errors) {
      expect(origin?.file).toBe('.github/tls-gate.yml')
      expect(lines[(origin?.line ?? 0) - 1]).toContain(endpoint.slice(0, -1))
    }
    expect(errors.map(({ endpoint, rule }) => `${new URL(endpoint).hostname} ${rule}`).sort()).toEqual([
      'billing.lab.test certificate/expires-soon',
      'hooks.lab.test chain/incomplete',
      'legacy.lab.test cipher/weak',
      'legacy.lab.test protocol/deprecated-accepted',
      'orders.lab.test compare/protocol-removed',
    ])
  })
})

describe('tls-gate check --only', () => {
  it('looks at these facts and what they need, and holds nothing else against the endpoint', async () => {
    const { status, stdout } = await workspace.run([
      ...['check', at('hooks.lab.test'), '--only', 'versions'],
      ...['--format', 'json'],
    ])
    const report = JSON.parse(stdout) as Report
    const [target] = report.endpoints[0]?.targets ?? []
    expect(status).toBe(0)
    expect(target?.observations.versions?.status).toBe('seen')
    expect(target?.observations.reach?.status).toBe('seen')
    const left = { status: 'skipped', reason: 'was not asked for', because: null }
    for (const fact of ['chain', 'cipherSuites', 'groups', 'http']) expect(target?.observations[fact]).toEqual(left)
    const verdictOf = (rule: string): string | undefined =>
      target?.verdicts.find((verdict) => verdict.rule === rule)?.verdict
    expect(verdictOf('protocol/tls-1.3-missing')).toBe('pass')
    expect(verdictOf('chain/incomplete')).toBe('not-applicable')
    expect(verdictOf('cipher/weak')).toBe('not-applicable')
  })

  it('takes several, and a fact that is worked out stands for what it is worked out from', async () => {
    const { status, stdout } = await workspace.run([
      ...['check', at('hooks.lab.test'), '--only', 'trustPaths, versions'],
      ...['--format', 'json'],
    ])
    const report = JSON.parse(stdout) as Report
    expect(status).toBe(1)
    expect(report.findings.map(({ rule }) => rule)).toEqual(['chain/incomplete'])
    expect(report.endpoints[0]?.targets[0]?.observations.http?.status).toBe('skipped')
  })

  it.each(['versoins', '', 'versions,', 'versions;chain', 'constructor', 'addresses'])(
    'knows no fact %j',
    async (only) => {
      const { status, stdout, stderr } = await workspace.run(['check', at(HEALTHY), '--only', only])
      expect(status).toBe(2)
      expect(stdout).toBe('')
      expect(stderr).toMatch(
        /^tls-gate: --only: ".*" found, expected alpn, .*chain, .*cipherSuites, .*versions, alternateLeaves, certificateTransparency, certificates, hsts, nameMatch, nextChain, repairedPaths, revocation, servedKeys, stapleStatus, timestamps, trustPaths\n/,
      )
    },
  )
})

describe('tls-gate check, when something cannot be seen', () => {
  it('exits with 3 and one finding', async () => {
    const closed = createServer()
    closed.listen(0, '127.0.0.1')
    await once(closed, 'listening')
    const { port } = closed.address() as AddressInfo
    closed.close()
    await once(closed, 'close')
    const { status, stdout } = await workspace.run([
      ...['check', `https://api.lab.test connect-to=127.0.0.1:${String(port)} trust=./root.pem`],
      ...['--retries', '0', '--format', 'json'],
    ])
    const report = JSON.parse(stdout) as Report
    expect(status).toBe(3)
    expect(report.outcome).toBe('inconclusive')
    expect(report.findings.map(({ rule, verdict }) => [rule, verdict])).toEqual([['reach/unreachable', 'inconclusive']])
  })
})

describe('tls-gate check --proxy', () => {
  const user = 'me:hunter2'

  it.each(['http', 'socks5'] as const)('looks through a proxy by %s, which knows the name', async (kind) => {
    const service = lab.services.find(({ name }) => name === HEALTHY)
    const routes = { [`${HEALTHY}:443`]: service?.port ?? 0 }
    const { proxy, asked, close } = await startProxy(kind, { routes, user })
    const { status, stdout } = await workspace.run([
      ...['check', `https://${HEALTHY} trust=./root.pem`, '--format', 'json'],
      ...['--proxy', `${kind}://${user}@127.0.0.1:${String(proxy.port)}`],
    ])
    await close()
    const report = JSON.parse(stdout) as Report
    expect([status, report.endpoints[0]?.targets[0]?.address]).toEqual([0, HEALTHY])
    expect(asked.length).toBe(report.summary.connections)
    expect(stdout).not.toContain('hunter2')
  })

  it.each(['text', 'json', 'markdown'])('never shows the password, in no report: %s', async (format) => {
    const { proxy, close } = await startProxy('http', { routes: {}, user: 'me:other' })
    const { status, stdout, stderr } = await workspace.run([
      ...['check', `https://${HEALTHY}`, '--format', format, '--observations', `${format}.seen`],
      ...['--proxy', `http://${user}@127.0.0.1:${String(proxy.port)}`],
    ])
    await close()
    expect(status).toBe(3)
    expect(stdout).toContain('did not take the user and')
    expect(stdout + stderr + workspace.read(`${format}.seen`)).not.toMatch(/hunter2|me:|bWU6/)
  })

  it('that is none is a mistake, which does not show the password either', async () => {
    const { status, stdout, stderr } = await workspace.run(['check', at(HEALTHY), '--proxy', `https://${user}@h:1`])
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^--proxy: expected http:.*\n1 mistake: nothing was looked at\n$/)
    expect(stderr).not.toContain('hunter2')
  })
})

describe('tls-gate check, when it is asked wrongly', () => {
  let listener: Server
  let accepted = 0
  let place: string

  beforeAll(async () => {
    listener = createServer((socket) => {
      accepted++
      socket.destroy()
    })
    listener.listen(0, '127.0.0.1')
    await once(listener, 'listening')
    place = `127.0.0.1:${String((listener.address() as AddressInfo).port)}`
    mkdirSync(join(workspace.cwd, 'folder'))
  })
  afterAll(async () => {
    listener.close()
    await once(listener, 'close')
  })

  it('prints all mistakes of a policy file together, each with its place, and opens no connection', async () => {
    const text = [
      'version: 1',
      'extends: [recomended]',
      'rules:',
      '  certificate/expird: error',
      '  certificate/expires-soon: { severity: { error: [7 days] } }',
      'endpoints:',
      `  - https://${place}`,
      '  - http://api.example.com',
      'waivers:',
      '  - { rule: cipher/weak, endpoint: api.example.com, reason: later, owner: me, expires: 2026-02-30 }',
      'nonsense: true',
      '',
    ].join('\n')
    workspace.write('wrong.yml', text)
    const placeOf = (words: string): string => {
      const before = text.slice(0, text.indexOf(words)).split('\n')
      return `wrong.yml:${String(before.length)}:${String((before.at(-1) ?? '').length + 1)}`
    }
    const { status, stdout, stderr } = await workspace.run(['check', '--config', 'wrong.yml'])
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringContaining(`${placeOf('recomended')}: unknown preset "recomended"`),
      expect.stringContaining(`${placeOf('certificate/expird')}: unknown rule "certificate/expird"`),
      expect.stringContaining(`${placeOf('7 days')}: "error": expected a span`),
      expect.stringContaining(`${placeOf('http://')}: "http://api.example.com"`),
      expect.stringContaining(`${placeOf('2026-02-30')}: "2026-02-30" is not a day of the calendar`),
      expect.stringContaining(`${placeOf('nonsense')}: `),
      '6 mistakes: nothing was looked at',
    ])
    expect(accepted).toBe(0)
  })

  it('prints mistakes in arguments and options together too', async () => {
    const { status, stderr } = await workspace.run([
      ...['check', `https://${place}`, 'http://a.example.com', 'ftp://b.example.com'],
      ...['--timeout', '0', '--concurrency', '5000', '--retries', 'many', '--preset', 'strict'],
    ])
    expect(status).toBe(2)
    const lines = stderr.trimEnd().split('\n')
    expect(lines.map((line) => line.split(':')[0])).toEqual([
      '--timeout',
      '--concurrency',
      '--retries',
      'argument',
      'argument',
      'preset',
      '6 mistakes',
    ])
    expect(accepted).toBe(0)
  })

  it.each([
    ['a format that there is not', ['--format', 'yaml'], '--format: "yaml" found, expected'],
    [
      'a word for --fail-on that there is not',
      ['--fail-on', 'notice'],
      '--fail-on: "notice" found, expected error, warning, never',
    ],
    ['a policy file that is not there', ['--config', 'nowhere.yml'], '--config: there is no file "nowhere.yml"'],
    ['a policy file that is a folder', ['--config', 'folder'], '--config: "folder" cannot be read: EISDIR'],
    ['a trust store that is not there', [], 'argument: '],
  ])('%s', async (_, options, message) => {
    const trust = options.length === 0 ? ' trust=./nowhere.pem' : ''
    const { status, stdout, stderr } = await workspace.run(['check', `https://${place}${trust}`, ...options])
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain(message.replace('argument: ', 'the trust store "./nowhere.pem" cannot be read: ENOENT'))
    expect(accepted).toBe(0)
  })

  it('names no endpoint and has no policy file', async () => {
    const { status, stderr } = await workspace.run(['check'])
    expect(status).toBe(2)
    expect(stderr).toMatch(/^endpoints: there is no endpoint to look at: .*\n1 mistake: nothing was looked at\n$/)
  })

  it('shows nothing of a stranger raw: control characters of arguments and files come as text', async () => {
    workspace.write('hostile.yml', 'version: 1\n"\\u001b[2Jevil\\u202e": 1\nextends: ["\\u0007bell"]\n')
    const { status, stderr } = await workspace.run([
      ...['check', 'https://a\u001b[31m.example\u0085\u2028', '--config', 'hostile.yml'],
    ])
    expect(status).toBe(2)
    expect(hiddenIn(stderr)).toEqual([])
    expect(stderr.trimEnd().split('\n')).toHaveLength(4)
  })

  it('says of a report that cannot be written where it should have gone', async () => {
    const { status, stdout, stderr } = await workspace.run(['check', at(HEALTHY), '--output', 'folder'])
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain('--output: "folder" cannot be written: EISDIR')
  })

  it('says the same of observations', async () => {
    const { status, stderr } = await workspace.run(['check', at(HEALTHY), '--observations', 'folder'])
    expect(status).toBe(2)
    expect(stderr).toContain('--observations: "folder" cannot be written: EISDIR')
  })
})
