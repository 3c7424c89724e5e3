import '../native-errors.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ConfigError } from '../../src/core/config-problem.ts'
import type { Report } from '../../src/core/report.ts'
import type { SavedScan } from '../../src/core/saved-scan.ts'
import { check, judgeSaved, type CheckOptions, type ReadStore } from '../../src/gate/check.ts'
import { NOTHING_WRITTEN } from '../../src/gate/configure.ts'
import { issue } from '../../src/lab/issue.ts'
import { newKey } from '../../src/lab/key.ts'
import { startLab, type Lab } from '../../src/lab/lab.ts'
import { labPolicyFile } from '../../src/lab/policy-file.ts'
import { startServer } from '../../src/lab/server.ts'
import { DEFAULT_NETWORK_OPTIONS } from '../../src/net/network.ts'
import { handsOf } from '../../src/spec/hands.ts'
import { TLS12, TLS13 } from '../../src/spec/versions.ts'
import { readPemCertificates } from '../../src/wire/pem.ts'
import { startDnsServer } from '../net/dns-server.ts'
import { inDays, NOW } from '../rules/facts.ts'
import { listen, refusedPort, type LoopbackPort } from './loopback.ts'
import { WIDTH } from '../probes/scripted.ts'

const POLICY_FILE = '.github/tls-gate.yml'

let lab: Lab
let written: CheckOptions['written']
const A_TEST = { source: 'a test', version: null, date: null, missing: [] }
let readStore: ReadStore
let scan: SavedScan
let report: Report

function options(overrides: Partial<CheckOptions> = {}): CheckOptions {
  return {
    written,
    base: null,
    readStore,
    readChain: (path) => Promise.reject(new Error(`there is no file ${path}`)),
    network: { ...DEFAULT_NETWORK_OPTIONS, retries: 0 },
    ctSearch: null,
    transactions: null,
    mistakes: [],
    only: null,
    failOn: 'error',
    clock: () => NOW,
    onProgress: () => undefined,
    ...overrides,
  }
}

beforeAll(async () => {
  lab = await startLab({ now: NOW })
  const anchors = readPemCertificates(lab.rootPem)
  readStore = (name) => Promise.resolve({ name, ...A_TEST, anchors })
  written = {
    ...NOTHING_WRITTEN,
    policyFile: { file: POLICY_FILE, text: labPolicyFile(lab) },
  }
  const checked = await check(options())
  scan = checked.scan
  report = checked.report
})
afterAll(() => lab.close())

/** The rules of a report's findings of one severity, by host. */
function rulesAt(of: Report, host: string, severity: string): readonly string[] {
  return of.findings
    .filter((finding) => new URL(finding.endpoint).hostname === host && finding.severity === severity)
    .map(({ rule }) => rule)
    .sort()
}

describe('check of the lab', () => {
  it('finds every planted fault, holds no other error against it, and nothing against the healthy ones', () => {
    for (const { name, expect: planted } of lab.services) {
      const found = report.findings.filter(({ endpoint }) => new URL(endpoint).hostname === name)
      const errors = rulesAt(report, name, 'error')
      expect({ name, found: planted.filter((rule) => found.some((finding) => finding.rule === rule)) }).toEqual({
        name,
        found: planted,
      })
      // of what was planted, only missing forward secrecy is less than an error in this preset
      expect({ name, errors }).toEqual({
        name,
        errors: planted.filter((rule) => rule !== 'cipher/no-forward-secrecy').toSorted(),
      })
      expect({ name, verdicts: found.map(({ verdict }) => verdict) }).toEqual({
        name,
        verdicts: found.map(() => 'fail'),
      })
    }
    for (const name of ['api.staging.lab.test', 'orders.staging.lab.test', 'api.lab.test']) {
      expect([name, ...rulesAt(report, name, 'error'), ...rulesAt(report, name, 'warning')]).toEqual([name])
    }
  })

  it('ends in a failure, and sums up what was found', () => {
    expect(report.outcome).toBe('fail')
    expect(report.summary).toMatchObject({ endpoints: 7, targets: 7, errors: 5, inconclusive: 0, waived: 0 })
    expect(report.summary.minDaysLeft).toBe(3)
    expect(report.summary.nextExpiry).toBe(new Date(inDays(3)).toISOString())
    expect(report.summary.connections).toBe(scan.connections)
  })

  it('shows each finding where its endpoint is declared', () => {
    const lines = labPolicyFile(lab).split('\n')
    for (const { endpoint, origin } of report.findings) {
      expect(origin?.file).toBe(POLICY_FILE)
      expect(lines[(origin?.line ?? 0) - 1]?.slice((origin?.column ?? 0) - 1)).toBe(endpoint.slice(0, -1))
    }
  })

  it('tells the clock nothing but the time it is given', () => {
    expect([report.startedAt, report.finishedAt]).toEqual([NOW.toISOString(), NOW.toISOString()])
  })
})

describe('judgeSaved', () => {
  const judged = (overrides: Partial<CheckOptions['written']> = {}, saved: SavedScan = scan): Promise<Report> =>
    judgeSaved(saved, { written: { ...written, mayLackEndpoints: true, ...overrides }, readStore, failOn: 'error' })

  it('gives the same report of the same scan, after a trip through JSON, with nothing that could connect', async () => {
    expect(await judged({}, JSON.parse(JSON.stringify(scan)) as SavedScan)).toEqual(report)
  })

  it('knows the environments that a comparison names from the scan alone', async () => {
    const text = 'version: 1\ncompare:\n  - { from: staging, to: production }\n'
    const again = await judged({ policyFile: { file: 'other.yml', text } })
    expect(rulesAt(again, 'orders.lab.test', 'error')).toEqual(['compare/protocol-removed'])
  })

  it('judges by another preset: healthy servers pass Mozilla intermediate, and the others fail it for their faults', async () => {
    const mozilla = await judged({ preset: 'mozilla-intermediate-6.0' })
    expect(mozilla.policy.presets).toEqual(['mozilla-intermediate-6.0@1'])
    const errors = lab.services.map(({ name }) => [name, ...rulesAt(mozilla, name, 'error')])
    expect(errors).toEqual([
      ['api.staging.lab.test'],
      ['orders.staging.lab.test'],
      ['api.lab.test'],
      ['orders.lab.test', 'compare/protocol-removed', 'protocol/tls-1.3-missing'],
      ['hooks.lab.test', 'chain/incomplete'],
      ['billing.lab.test', 'certificate/expires-soon'],
      [
        'legacy.lab.test',
        'cipher/no-forward-secrecy',
        'cipher/not-allowed',
        'cipher/weak',
        'protocol/deprecated-accepted',
        'protocol/tls-1.3-missing',
      ],
    ])
  })

  it('judges at the time of the scan, whatever the clock says: as if it were 90 days later', async () => {
    const later = await judged({}, { ...scan, finishedAt: new Date(inDays(90)).toISOString() })
    const expired = later.findings.filter(({ rule }) => rule === 'certificate/expired')
    expect(expired.map(({ endpoint }) => new URL(endpoint).hostname)).toEqual(lab.services.map(({ name }) => name))
  })

  it('needs the trust stores that the scan names', async () => {
    const none: ReadStore = () => Promise.reject(new Error('ENOENT: no such file'))
    await expect(judgeSaved(scan, { written, readStore: none, failOn: 'error' })).rejects.toThrow(
      `the trust store "./lab-root.pem" cannot be read: ENOENT: no such file`,
    )
  })
})

/** Of an endpoint without one. */
const NO_TRANSACTION = ['transaction/client-certificate-unusable', 'transaction/failed']

describe('check of what cannot be seen', () => {
  const at = (port: number): CheckOptions['written'] => ({
    ...written,
    policyFile: null,
    endpoints: [{ text: `https://api.lab.test connect-to=127.0.0.1:${String(port)}`, where: 'argument', origin: null }],
  })
  const checkPort = async (port: number, timeoutMs = 5000): Promise<Report> => {
    const network = { ...DEFAULT_NETWORK_OPTIONS, timeoutMs, retryDelayMs: 1 }
    return (await check(options({ written: at(port), network }))).report
  }

  /** Of pins and of a next certificate the policy names none, and plain HTTP is asked for beside port 443 alone. */
  const OF_ELSEWHERE = /^(?:deploy|pin)\/|^http\/(?:plain-http|hsts-over-plain-http)/

  /** One trouble, told once; and not one verdict but of what was known before it. */
  function expectOneTrouble(of: Report, rule: string, reason: RegExp, passes: readonly string[]): void {
    expect(of.outcome).toBe('inconclusive')
    expect(of.findings.map((finding) => [finding.rule, finding.verdict, finding.severity])).toEqual([
      [rule, 'inconclusive', 'error'],
    ])
    expect(of.findings[0]?.message).toMatch(reason)
    expect(of.findings[0]?.evidence.undecided).toEqual(expect.arrayContaining([rule, 'chain/untrusted', 'cipher/weak']))
    const verdicts = of.endpoints[0]?.targets[0]?.verdicts ?? []
    // What goes by files of the repository has none to go by.
    const settled = verdicts.filter(
      ({ verdict, rule: id }) => verdict !== 'inconclusive' && !id.includes('/cert-manager-') && !OF_ELSEWHERE.test(id),
    )
    expect(settled.map((one) => one.rule)).toEqual(passes)
    expect(of.summary).toMatchObject({ errors: 0, warnings: 0, inconclusive: 1, minDaysLeft: null, nextExpiry: null })
  }

  it('a port that refuses', async () => {
    const of = await checkPort(await refusedPort())
    expectOneTrouble(of, 'reach/unreachable', /^the connection was refused: nothing listens on the port$/, [
      'reach/no-ipv4',
      ...NO_TRANSACTION,
    ])
    // Nobody knows of the first failure before it is there: each question may have gone out, and one of them once more.
    const hands = [TLS12, TLS13].flatMap((version) => handsOf(version, WIDTH)).length
    const questions = hands + ['SSL 2.0', 'SSL 3.0', 'TLS 1.0', 'TLS 1.1', 'HTTP'].length
    expect(of.summary.connections).toBeGreaterThanOrEqual(2)
    expect(of.summary.connections).toBeLessThanOrEqual(questions + 1)
  })

  describe('a port that accepts', () => {
    let port: LoopbackPort | undefined
    afterAll(() => port?.close())

    it.each<[string, (socket: { end: (text: string) => unknown; destroy: () => unknown }) => unknown, RegExp]>([
      ['and is silent', () => undefined, /^the server was silent until the deadline, without a byte$/],
      [
        'and speaks HTTP without TLS',
        (socket) => socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n'),
        /^the port answered with "HTTP\/1\.1 400 Bad Request/,
      ],
      [
        'and greets as SSH does',
        (socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n'),
        /^the port answered with "SSH-2\.0-OpenSSH_9\.6"$/,
      ],
      // By which of its probes it is told depends on which was first.
      ['and hangs up', (socket) => socket.end(''), /closed (?:the )?connection/],
    ])('%s', async (_, serve, reason) => {
      const listening = await listen(serve)
      port = listening
      const of = await checkPort(listening.port, 150)
      // One that was opened ahead may be on its way still.
      while (listening.accepted() < of.summary.connections) await new Promise((resolve) => setImmediate(resolve))
      await listening.close()
      port = undefined
      expectOneTrouble(of, 'reach/not-tls', reason, ['reach/no-ipv4', 'reach/unreachable', ...NO_TRANSACTION])
      expect(listening.accepted()).toBe(of.summary.connections)
    })
  })
})

const TLS13_ONLY = { minVersion: 'TLSv1.3', maxVersion: 'TLSv1.3', ciphers: 'TLS_AES_256_GCM_SHA384' } as const

describe('check of a server that speaks TLS 1.3 alone', () => {
  it('sees its certificates, which come encrypted', async () => {
    const dates = { notBefore: new Date(inDays(-9)), notAfter: new Date(inDays(80)) }
    const root = issue({ subject: { commonName: 'Root' }, ca: true, ...dates })
    const leaf = issue({ names: ['api.lab.test'], issuer: root, ...dates })
    const server = await startServer({
      certificateChain: [leaf.pem],
      key: leaf.key,
      ...TLS13_ONLY,
      ecdhCurve: 'P-256:X25519',
      headers: { 'Strict-Transport-Security': 'max-age=63072000' },
    })
    const text = `https://api.lab.test connect-to=127.0.0.1:${String(server.port)}`
    const { report: of } = await check(
      options({
        written: { ...written, policyFile: null, endpoints: [{ text, where: 'argument', origin: null }] },
        readStore: (name) => Promise.resolve({ name, ...A_TEST, anchors: [root.der] }),
      }),
    )
    await server.close()
    expect(of.outcome).toBe('pass')
    expect(of.findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['protocol/tls-1.2-missing', 'warning'],
      // its root stands in the store of public CAs, and no log has seen it
      ['transparency/too-few-scts', 'warning'],
    ])
    expect(of.endpoints[0]?.targets[0]?.leaf?.names).toEqual(['api.lab.test'])
    expect(of.endpoints[0]?.targets[0]?.observations.chain).toMatchObject({
      value: { certificates: [leaf.pem], version: 'TLSv1.3', suite: 'TLS_AES_256_GCM_SHA384' },
    })
    expect(of.endpoints[0]?.targets[0]?.observations.groups).toEqual({
      status: 'seen',
      value: { 'TLSv1.3': ['x25519', 'secp256r1'] },
    })
  })
})

describe('check of what bears on the next renewal', () => {
  it('asks the DNS and the ACME servers of the policy, and tells what could not be asked', async () => {
    const dates = { notBefore: new Date(inDays(-9)), notAfter: new Date(inDays(80)) }
    const ca = issue({ subject: { commonName: 'R11', organization: "Let's Encrypt" }, ca: true, ...dates })
    const other = issue({ subject: { commonName: 'CA', organization: 'Example' }, ca: true, ...dates })
    const leaves = [
      issue({ names: ['api.shop.dev'], issuer: ca, ...dates }),
      issue({ names: ['b.dev'], issuer: other, ...dates }),
    ]
    const servers = await Promise.all(
      leaves.map((leaf) => startServer({ certificateChain: [leaf.pem], key: leaf.key, ...TLS13_ONLY })),
    )
    const dns = await startDnsServer({ 'shop.dev': [{ tag: 'issue', value: 'pki.goog' }] })
    const directory = `https://127.0.0.1:${String(await refusedPort())}/directory`
    const lineOf = (name: string, index: number): string =>
      `https://${name} connect-to=127.0.0.1:${String(servers[index]?.port)}`
    const checkAt = async (
      lines: readonly string[],
      { fetch = 'off', only = null }: { fetch?: 'off' | 'anywhere'; only?: CheckOptions['only'] } = {},
    ): Promise<Report> => {
      const endpoints = lines.map((line) => ({ text: line, where: 'argument', origin: null }))
      const policyFile = {
        file: POLICY_FILE,
        text: `version: 1\nrenewal: { directories: ["${directory}"] }\n`,
      }
      const checked = await check(
        options({
          written: { ...written, endpoints, policyFile },
          network: { ...DEFAULT_NETWORK_OPTIONS, retries: 0, dnsServers: [dns.place], fetch },
          readStore: (name) => Promise.resolve({ name, ...A_TEST, anchors: [ca.der, other.der] }),
          only,
        }),
      )
      return checked.report
    }
    const [shop, b] = [lineOf('api.shop.dev', 0), lineOf('b.dev', 1)]
    const off = await checkAt([shop, b])
    const asked = dns.asked.splice(0)
    const some = await checkAt([shop], { only: ['chain'] })
    const own = await checkAt([b], { fetch: 'anywhere' })
    await Promise.all([...servers, dns].map((server) => server.close()))

    expect(asked).toEqual(['api.shop.dev', 'shop.dev'])
    expect(off.findings.filter(({ rule }) => rule.startsWith('renewal/'))).toMatchObject([
      {
        rule: 'renewal/caa-forbids-issuer',
        severity: 'warning',
        verdict: 'fail',
        endpoint: 'https://api.shop.dev/',
        message: "the CAA records of api.shop.dev allow pki.goog alone, and not Let's Encrypt: the next renewal fails",
      },
    ])
    expect(some.endpoints[0]?.targets[0]?.observations.caa).toBeUndefined()
    expect(own.endpoints[0]?.targets[0]?.observations.renewalInfo).toMatchObject({
      value: { unanswered: [directory] },
      gaps: [{ part: `when ${directory} wants the certificate renewed`, code: 'refused' }],
    })
    expect(own.findings.filter(({ rule }) => rule === 'renewal/ari-window-passed')).toMatchObject([
      { verdict: 'inconclusive', severity: 'warning', endpoint: 'https://b.dev/' },
    ])
  })
})

describe('check of servers that share a key', () => {
  it('warns of it on the line of each, but for the one that serves the same names, and again when the scan is judged', async () => {
    const dates = { notBefore: new Date(inDays(-9)), notAfter: new Date(inDays(80)) }
    const root = issue({ subject: { commonName: 'Root' }, ca: true, ...dates })
    const key = newKey('ec', 'P-256')
    const servers = await Promise.all(
      ['a.lab.test', 'b.lab.test', 'b.lab.test'].map((name) => {
        const leaf = issue({ names: [name], issuer: root, key, ...dates })
        return startServer({
          certificateChain: [leaf.pem],
          key: leaf.key,
          minVersion: 'TLSv1.3',
          maxVersion: 'TLSv1.3',
          ciphers: 'TLS_AES_128_GCM_SHA256',
        })
      }),
    )
    const endpoints = ['a', 'b', 'b'].map((label, index) => ({
      text: `https://${label}.lab.test/${String(index)} connect-to=127.0.0.1:${String(servers[index]?.port)}`,
      where: 'endpoints',
      origin: { file: 'ci.yml', line: index + 1, column: 1 },
    }))
    const asked = {
      written: { ...written, policyFile: null, endpoints },
      readStore: (name: string) => Promise.resolve({ name, ...A_TEST, anchors: [root.der] }),
    }
    const checked = await check(options({ ...asked, only: ['chain', 'certificates'] }))
    await Promise.all(servers.map((server) => server.close()))
    const shared = ({ findings }: Report): readonly unknown[] =>
      findings
        .filter(({ rule }) => rule === 'certificate/shared-key')
        .map(({ severity, origin, message }) => [severity, origin?.line, /that of (.+), with/.exec(message)?.[1]])
    const [a, b0, b1] = ['https://a.lab.test/0', 'https://b.lab.test/1', 'https://b.lab.test/2'] as const
    const expected = [
      ['warning', 1, `${b0}, ${b1}`],
      ['warning', 2, a],
      ['warning', 3, a],
    ]
    expect(shared(checked.report)).toEqual(expected)
    const saved = JSON.parse(JSON.stringify(checked.scan)) as SavedScan
    expect(shared(await judgeSaved(saved, { ...asked, failOn: 'error' }))).toEqual(expected)
  })
})

describe('check that is asked wrongly', () => {
  it('throws all mistakes at once, those of options first, and opens no connection', async () => {
    const listening = await listen((socket) => socket.destroy())
    const problems = await check(
      options({
        mistakes: [{ where: '--timeout', message: 'is mistaken' }],
        written: {
          ...written,
          preset: 'strict',
          policyFile: { file: 'a.yml', text: 'version: 2\n' },
          endpoints: [
            { text: `https://127.0.0.1:${String(listening.port)}`, where: 'argument', origin: null },
            { text: 'http://a.example', where: 'argument', origin: null },
          ],
        },
      }),
    ).then(
      () => [],
      (error: unknown) => (error instanceof ConfigError ? error.problems : []),
    )
    await listening.close()
    expect(problems.map(({ where }) => (typeof where === 'string' ? where : where.file))).toEqual([
      '--timeout',
      'argument',
      'preset',
      'a.yml',
    ])
    expect(listening.accepted()).toBe(0)
  })

  it('throws for mistakes of options alone', async () => {
    const mistakes = [{ where: '--timeout', message: 'is mistaken' }]
    await expect(check(options({ mistakes }))).rejects.toThrow('--timeout: is mistaken')
  })

  it('reads each trust store once, whether it is a file or has a name, and only those that are named', async () => {
    const place = `127.0.0.1:${String(await refusedPort())}`
    const endpoints = ['trust=./a.pem,mozilla', 'trust=mozilla', 'trust=./a.pem', ''].map((trust, index) => ({
      text: `https://${String(index)}.example connect-to=${place} ${trust}`.trim(),
      where: 'argument',
      origin: null,
    }))
    const read: string[] = []
    const network = { ...DEFAULT_NETWORK_OPTIONS, retries: 0 }
    const { report: of } = await check(
      options({
        network,
        written: { ...written, policyFile: null, endpoints },
        readStore: (name) => {
          read.push(name)
          return Promise.resolve({ name, ...A_TEST, anchors: [] })
        },
      }),
    )
    expect(read.toSorted()).toEqual(['./a.pem', 'mozilla'])
    expect(of.outcome).toBe('inconclusive')
  })

  it('throws for a named trust store that cannot be read, too', async () => {
    const text = `https://a.example connect-to=127.0.0.1:${String(await refusedPort())}`
    const checked = check(
      options({
        written: { ...written, policyFile: null, endpoints: [{ text, where: 'argument', origin: null }] },
        readStore: (name) => Promise.reject(new Error(`cannot open ${name}`)),
      }),
    )
    await expect(checked).rejects.toThrow('trust: the trust store "mozilla" cannot be read: cannot open mozilla')
  })

  it('names every trust store that cannot be read, once, with its reason, before it connects', async () => {
    const listening = await listen((socket) => socket.destroy())
    const place = `127.0.0.1:${String(listening.port)}`
    const endpoints = [
      `https://a.example connect-to=${place} trust=./a.pem,./b.pem`,
      `https://b.example connect-to=${place} trust=./b.pem`,
    ].map((text) => ({ text, where: 'argument', origin: null }))
    const checked = check(
      options({
        written: { ...written, policyFile: null, endpoints },
        readStore: (name) => Promise.reject(new Error(`cannot open ${name}`)),
      }),
    )
    await expect(checked).rejects.toThrow(
      [
        'trust: the trust store "./a.pem" cannot be read: cannot open ./a.pem',
        'trust: the trust store "./b.pem" cannot be read: cannot open ./b.pem',
      ].join('\n'),
    )
    await listening.close()
    expect(listening.accepted()).toBe(0)
  })
})
