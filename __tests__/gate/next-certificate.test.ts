/** The next certificate, out of a file and seen where it is staged, before it is deployed. */
import '../native-errors.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ConfigError, formatProblem } from '../../src/core/config-problem.ts'
import type { Finding, Report } from '../../src/core/report.ts'
import type { SavedScan } from '../../src/core/saved-scan.ts'
import { check, judgeSaved, type CheckOptions } from '../../src/gate/check.ts'
import { NOTHING_WRITTEN } from '../../src/gate/configure.ts'
import type { Issued } from '../../src/lab/issue.ts'
import { newKey } from '../../src/lab/key.ts'
import { startServer, type Server } from '../../src/lab/server.ts'
import { DEFAULT_NETWORK_OPTIONS } from '../../src/net/network.ts'
import { readCertificate } from '../../src/wire/x509/certificate.ts'
import { authority, issued, storeOf } from '../deductions/test-pki.ts'
import { inDays, NOW } from '../rules/facts.ts'
import { listen, refusedPort } from './loopback.ts'

const root = authority('Root')
const key = newKey('ec', 'P-256')
const served = issued({ names: ['api.lab.test'], issuer: root, key, notAfter: new Date(inDays(40)) })
const renewed = issued({ names: ['api.lab.test'], issuer: root, key })
const rekeyed = issued({ names: ['api.lab.test'], issuer: root })
const elsewhere = issued({ names: ['www.lab.test'], issuer: root, key })

const pinOf = ({ der }: Issued): string => `sha256:${readCertificate(der).spkiSha256}`
const serve = (leaf: Issued): Promise<Server> =>
  startServer({
    certificateChain: [leaf.pem],
    key: leaf.key,
    minVersion: 'TLSv1.2',
    maxVersion: 'TLSv1.3',
    ciphers: 'ECDHE-ECDSA-AES128-GCM-SHA256',
  })

let live: Server
let staged: Server

beforeAll(async () => {
  live = await serve(served)
  staged = await serve(rekeyed)
})

afterAll(async () => {
  await live.close()
  await staged.close()
})

const FILES: Readonly<Record<string, readonly Issued[]>> = {
  './renewed.pem': [renewed],
  './rekeyed.pem': [rekeyed],
  './elsewhere.pem': [elsewhere],
  './served.pem': [served],
}

const judging = {
  transactions: null,
  readStore: () => Promise.resolve(storeOf('./root.pem', root)),
  failOn: 'error',
} as const satisfies Partial<CheckOptions>

interface Parts {
  readonly next: string
  readonly pins?: string
  readonly port?: number
}

function written({ next, pins = `current: ["${pinOf(served)}"], backup: ["sha256:${'0'.repeat(64)}"]`, port }: Parts) {
  const text = [
    'version: 1',
    'endpoints:',
    '  - url: https://api.lab.test/',
    `    connect-to: 127.0.0.1:${String(port ?? live.port)}`,
    '    trust: [./root.pem]',
    `    pins: { ${pins} }`,
    `    next-certificate: ${next}`,
  ].join('\n')
  return { ...NOTHING_WRITTEN, policyFile: { file: 'policy.yml', text } }
}

function run(parts: Parts): Promise<{ readonly scan: SavedScan; readonly report: Report }> {
  return check({
    ...judging,
    written: written(parts),
    base: null,
    readChain: (path) => {
      const chain = FILES[path]
      return chain === undefined
        ? Promise.reject(new Error('there is no such file'))
        : Promise.resolve(chain.map(({ der }) => der))
    },
    network: { ...DEFAULT_NETWORK_OPTIONS, retries: 0 },
    ctSearch: null,
    mistakes: [],
    only: null,
    clock: () => NOW,
    onProgress: () => undefined,
  })
}

/** `error pin/no-match fail`, of what is said of pins and of the next certificate. */
const saidOf = ({ findings }: { readonly findings: readonly Finding[] }): readonly string[] =>
  findings
    .filter(({ rule }) => /^(?:pin|deploy)\//.test(rule))
    .map(({ rule, severity, verdict }) => `${severity} ${rule} ${verdict}`)
    .sort()

describe('a next certificate in a file', () => {
  it('is fine with the key that is pinned', async () => {
    const { report } = await run({ next: './renewed.pem' })
    expect(saidOf(report)).toEqual([])
  })

  it('fails before the deploy with a key that nobody has pinned, while the endpoint is fine', async () => {
    const { scan, report } = await run({ next: './rekeyed.pem' })
    const expected = ['error pin/next-certificate-unpinned fail', 'notice deploy/next-certificate-differs fail']
    expect(saidOf(report)).toEqual(expected)
    expect(report.outcome).toBe('fail')
    expect(report.findings.find(({ rule }) => rule === 'pin/next-certificate-unpinned')?.origin).toEqual({
      file: 'policy.yml',
      line: 3,
      column: 10,
    })
    // The same of the saved scan, which has the file in it.
    const saved = JSON.parse(JSON.stringify(scan)) as SavedScan
    const judged = await judgeSaved(saved, { ...judging, written: { ...NOTHING_WRITTEN, mayLackEndpoints: true } })
    expect(saidOf(judged)).toEqual(expected)
  })

  it('is fine with the key of a backup pin, of which callers are told', async () => {
    const { report } = await run({
      next: './rekeyed.pem',
      pins: `current: ["${pinOf(served)}"], backup: ["${pinOf(rekeyed)}"]`,
    })
    expect(saidOf(report)).toEqual(['notice deploy/next-certificate-differs fail'])
  })

  it('fails where clients will refuse it', async () => {
    const { report } = await run({ next: './elsewhere.pem' })
    expect(saidOf(report)).toEqual(['error deploy/next-certificate-invalid fail'])
  })

  it('is judged where the endpoint cannot be reached', async () => {
    const { report } = await run({ next: './rekeyed.pem', port: await refusedPort() })
    expect(saidOf(report)).toContain('error pin/next-certificate-unpinned fail')
    expect(report.outcome).toBe('fail')
  })

  it('is no matter once it is served', async () => {
    expect(saidOf((await run({ next: './served.pem' })).report)).toEqual([])
  })

  it('is a mistake where it cannot be read, at its place and before a packet is sent', async () => {
    const listening = await listen((socket) => socket.destroy())
    const problems = await run({ next: './missing.pem', port: listening.port }).then(
      () => [],
      (error: unknown) => (error instanceof ConfigError ? error.problems.map(formatProblem) : []),
    )
    await listening.close()
    expect(problems).toEqual([
      'policy.yml:7:23: the next certificate "./missing.pem" cannot be read: there is no such file',
    ])
    expect(listening.accepted()).toBe(0)
  })
})

describe('a next certificate that is staged', () => {
  it('is seen there, and asked for by the name that callers use', async () => {
    for (const next of [
      `127.0.0.1:${String(staged.port)}`,
      `{ url: "https://api.lab.test", connect-to: "127.0.0.1:${String(staged.port)}" }`,
    ]) {
      const { scan, report } = await run({ next })
      expect(saidOf(report)).toEqual([
        'error pin/next-certificate-unpinned fail',
        'notice deploy/next-certificate-differs fail',
      ])
      expect(scan.endpoints[0]?.targets[0]?.observations.nextCertificate).toMatchObject({
        status: 'seen',
        value: { certificates: [expect.stringContaining('BEGIN CERTIFICATE')] },
      })
    }
  })

  it.each([
    ['by an address for the name of its endpoint', (place: string) => place, 'api.lab.test'],
    ['by a name for that', (place: string) => `{ url: next.lab.test, connect-to: "${place}" }`, 'next.lab.test'],
  ])('is asked %s', async (_, next, name) => {
    const hellos: string[] = []
    const listening = await listen((socket) => {
      socket.once('data', (data: Buffer) => {
        hellos.push(data.toString('latin1'))
        socket.destroy()
      })
    })
    await run({ next: next(`127.0.0.1:${String(listening.port)}`) })
    await listening.close()
    const names = hellos.flatMap((hello) => /(?:api|next)\.lab\.test/.exec(hello)?.[0] ?? [])
    expect([...new Set(names)]).toEqual([name])
  })

  it('cannot be judged where it cannot be reached, which is said once', async () => {
    const port = await refusedPort()
    const { report } = await run({ next: `127.0.0.1:${String(port)}` })
    expect(saidOf(report)).toEqual(['error deploy/next-certificate-invalid inconclusive'])
    expect(report.outcome).toBe('inconclusive')
    expect(report.findings.find(({ rule }) => rule === 'deploy/next-certificate-invalid')?.message).toBe(
      `https://127.0.0.1:${String(port)}/: the connection was refused: nothing listens on the port`,
    )
  })
})

describe('pins of what is served', () => {
  it.each([
    ['of its key', () => `current: ["${pinOf(served)}"], backup: ["sha256:${'0'.repeat(64)}"]`, []],
    ['of its root', () => `current: ["${pinOf(root)}"], backup: ["sha256:${'0'.repeat(64)}"]`, []],
    ['without a backup', () => `current: ["${pinOf(served)}"]`, ['warning pin/no-backup fail']],
    [
      'of another key',
      () => `current: ["${pinOf(rekeyed)}"], backup: ["sha256:${'0'.repeat(64)}"]`,
      ['error pin/next-certificate-unpinned fail', 'error pin/no-match fail'],
    ],
    [
      'as a backup',
      () => `current: ["${pinOf(rekeyed)}"], backup: ["${pinOf(served)}"]`,
      ['warning pin/backup-in-use fail', 'warning pin/no-backup fail'],
    ],
  ])('%s', async (_, pins, expected) => {
    expect(saidOf((await run({ next: './renewed.pem', pins: pins() })).report)).toEqual(expected)
  })
})
