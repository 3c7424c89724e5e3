import '../native-errors.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Report } from '../../src/core/report.ts'
import type { SavedScan } from '../../src/core/saved-scan.ts'
import { issue } from '../../src/lab/issue.ts'
import { startServer, type Server } from '../../src/lab/server.ts'
import { inDays } from '../rules/facts.ts'
import { openWorkspace, type Workspace } from './fake-io.ts'

const HOST = 'api.lab.test'
const root = issue({
  subject: { commonName: 'Root' },
  ca: true,
  notBefore: new Date(inDays(-100)),
  notAfter: new Date(inDays(900)),
})
const leafOf = (serial: bigint, issuedDaysAgo: number) =>
  issue({
    names: [HOST],
    issuer: root,
    serial,
    notBefore: new Date(inDays(-issuedDaysAgo)),
    notAfter: new Date(inDays(90 - issuedDaysAgo)),
  })
const [old, renewed] = [leafOf(1n, 50), leafOf(2n, 1)]

let servers: readonly Server[]
let workspace: Workspace

beforeAll(async () => {
  const start = ({ pem, key }: typeof old): Promise<Server> =>
    startServer({
      certificateChain: [pem],
      key,
      minVersion: 'TLSv1.2',
      maxVersion: 'TLSv1.3',
      ciphers: 'DEFAULT',
    })
  servers = await Promise.all([start(old), start(renewed)])
  workspace = openWorkspace()
  workspace.write('root.pem', root.pem)
  workspace.write('renewed.pem', renewed.pem + root.pem)
  workspace.write('other.pem', issue({ names: ['b.lab.test'], notBefore: new Date(0), notAfter: new Date(0) }).pem)
})
afterAll(async () => {
  workspace.remove()
  await Promise.all(servers.map((server) => server.close()))
})

const at = (server: number, host = HOST): string =>
  `https://${host} connect-to=127.0.0.1:${String(servers[server]?.port)} trust=./root.pem`

describe('tls-gate check --wait-for-certificate', () => {
  it('says on stderr what it waits for, and then checks what is served', async () => {
    const argv = [
      'check',
      at(1),
      '--wait-for-certificate',
      'renewed.pem',
      '--format',
      'json',
      '--observations',
      's.json',
    ]
    const { status, stdout, stderr } = await workspace.run(argv)
    const { awaited, findings } = JSON.parse(stdout) as Report
    expect(stderr).toBe(
      '0 s: 1 of 1 addresses serve the certificate of renewed.pem, serial 02\n' +
        '1 s: 1 of 1 addresses serve the certificate of renewed.pem, serial 02\n',
    )
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(status).toBe(0)
    expect(awaited).toMatchObject({
      seconds: 1,
      endpoints: [{ url: `https://${HOST}/`, addresses: [{ address: '127.0.0.1', state: 'served', afterSeconds: 0 }] }],
    })
    expect((JSON.parse(workspace.read('s.json')) as SavedScan).awaited).toEqual(awaited)
    const judged = await workspace.run(['judge', 's.json', '--format', 'json'])
    expect((JSON.parse(judged.stdout) as Report).awaited).toEqual(awaited)
  })

  it('exits with 1 and the table when it is never served, and checks the rest all the same', async () => {
    const argv = ['check', at(0), '--wait-for-certificate', 'renewed.pem', '--wait-timeout', '20']
    const { status, stdout, stderr } = await workspace.run(argv, { columns: 200 })
    expect(status).toBe(1)
    expect(stderr.trimEnd().split('\n')).toHaveLength(6)
    expect(stdout).toMatch(/\nawaited certificate\n {2}the certificate of renewed\.pem, serial 02, waited for 20 s\n/)
    expect(stdout).toMatch(/\n {4}127\.0\.0\.1 {2}not served {2}serial 01, valid from 2026-01-10 until 2026-04-10, /)
    expect(stdout).toContain('deploy/certificate-not-served')
    expect(stdout).toContain('the certificate was renewed but not reloaded there')
    expect(stdout).toContain('TLSv1.2 TLSv1.3')
  })

  it('waits for that of a file at the endpoints alone that it is for', async () => {
    const argv = ['check', at(1), at(0, 'b.lab.test'), '--wait-for-certificate', 'renewed.pem', '--format', 'json']
    const { awaited } = JSON.parse((await workspace.run(argv)).stdout) as Report
    expect(awaited?.endpoints.map(({ url }) => url)).toEqual([`https://${HOST}/`])
    const every = [...argv.slice(0, 3), '--wait-for-certificate', 'serial:2', '--wait-timeout', '1', '--format', 'json']
    const both = (JSON.parse((await workspace.run(every)).stdout) as Report).awaited
    expect(both?.endpoints.map(({ addresses }) => addresses.map(({ state }) => state))).toEqual([
      ['served'],
      ['not-served'],
    ])
  })

  it('exits with 2 before a packet is sent when it is for none of them, or mistaken', async () => {
    const run = (...options: readonly string[]) => workspace.run(['check', at(0), ...options])
    expect(await run('--wait-for-certificate', 'other.pem')).toMatchObject({
      status: 2,
      stdout: '',
      stderr:
        '--wait-for-certificate: the certificate of "other.pem" is for no endpoint of this run: it names b.lab.test\n' +
        '1 mistake: nothing was looked at\n',
    })
    const { status, stderr } = await run('--wait-for-certificate', 'serial:x', '--wait-timeout', '0')
    expect(status).toBe(2)
    expect(stderr).toMatch(/^--wait-timeout: "0" found.+\n--wait-for-certificate: "serial:x" found.+\n2 mistakes: /)
  })
})
