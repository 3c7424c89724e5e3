/** Servers with one fault each, declared in a policy file: that fault is found, on its line, and nothing else is. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Finding } from '../../src/core/report.ts'
import { check, schemaErrors, type Checked } from './command.ts'
import type { Fleet } from './fleet.ts'
import { openWorkplace, POLICY_FILE, writePolicy, type Workplace } from './workplace.ts'

/** The errors of each server, and no others, when all that is graded at all is graded error. */
const FAULTS: readonly (readonly [server: string, errors: readonly string[]])[] = [
  ['modern', []],
  ['two-intermediates', []],
  ['legacy', ['cipher/no-forward-secrecy', 'cipher/weak', 'group/weak-dh', 'protocol/deprecated-accepted']],
  ['tls-1.2-only', ['protocol/tls-1.3-missing']],
  ['tls-1.3-only', ['protocol/tls-1.2-missing']],
  ['missing-intermediate', ['chain/incomplete']],
  ['out-of-order', ['chain/out-of-order']],
  ['expired', ['certificate/expired']],
  ['not-yet-valid', ['certificate/not-yet-valid']],
  ['self-signed', ['certificate/self-signed']],
  ['foreign-root', ['chain/untrusted']],
  ['rsa-1024', ['certificate/weak-key']],
  ['sha-1', ['certificate/weak-signature']],
  ['wrong-name', ['certificate/hostname-mismatch']],
  ['no-hsts', ['http/hsts-missing']],
  ['short-hsts', ['http/hsts-too-short']],
]

const STRICT = [
  'chain/out-of-order',
  'cipher/no-forward-secrecy',
  'http/hsts-missing',
  'http/hsts-too-short',
  'protocol/tls-1.2-missing',
  'protocol/tls-1.3-missing',
]

let workplace: Workplace
let policy: readonly string[]
let checked: Checked

beforeAll(async () => {
  workplace = await openWorkplace(new Date())
  policy = policyLines(
    workplace.fleet,
    FAULTS.map(([server]) => server),
    STRICT,
  )
  writePolicy(workplace.folder, policy.join('\n'))
  checked = await check([], workplace.folder)
}, 120_000)

// Optional: when opening failed, that is what must be said.
afterAll(() => (workplace as Workplace | undefined)?.close())

/** Every second endpoint in the short form of YAML. */
function policyLines(fleet: Fleet, servers: readonly string[], strict: readonly string[] = []): readonly string[] {
  return [
    'version: 1',
    'extends: [recommended]',
    'trust: [./root.pem]',
    ...(strict.length === 0 ? [] : ['rules:', ...strict.map((rule) => `  ${rule}: error`)]),
    'environments:',
    '  production:',
    '    endpoints:',
    ...servers.flatMap((server, index) => {
      const place = `127.0.0.1:${String(fleet.portOf(server))}`
      return index % 2 === 0
        ? [`      # ${server}`, `      - url: ${urlOf(server)}`, `        connect-to: ${place}`]
        : [`      - { url: "${urlOf(server)}", connect-to: "${place}" }`]
    }),
    '',
  ]
}

function urlOf(server: string): string {
  return `https://${server}.servers.test/`
}

function findingsOf(server: string): readonly Finding[] {
  return checked.report.findings.filter(({ endpoint }) => endpoint === urlOf(server))
}

/** Checks some servers with the preset as it is. */
function checkOnly(servers: readonly string[], args: readonly string[] = []): Promise<Checked> {
  writePolicy(workplace.folder, policyLines(workplace.fleet, servers).join('\n'))
  return check(args, workplace.folder)
}

describe('a policy file of all servers', () => {
  it.each(FAULTS)('finds in %s these errors and no others: %j', (server, errors) => {
    const found = findingsOf(server).filter(({ severity }) => severity === 'error')
    expect([...new Set(found.map(({ rule }) => rule))].sort()).toEqual(errors)
    expect(found.map(({ verdict }) => verdict)).toEqual(found.map(() => 'fail'))
  })

  it.each(FAULTS.filter(([, errors]) => errors.length > 0))(
    'puts what it finds in %s on the line that declares it',
    (server) => {
      const line = policy.findIndex((text) => text.includes(urlOf(server))) + 1
      const origins = findingsOf(server).map(({ origin }) => `${origin?.file ?? ''}:${String(origin?.line)}`)
      expect([...new Set(origins)]).toEqual([`${POLICY_FILE}:${String(line)}`])
    },
  )

  it('ends with 1, with everything seen', () => {
    const { status, report } = checked
    expect({ status, outcome: report.outcome, inconclusive: report.summary.inconclusive }).toEqual({
      status: 1,
      outcome: 'fail',
      inconclusive: 0,
    })
    expect(report.findings.filter(({ endpoint }) => !endpoint.endsWith('.servers.test/'))).toEqual([])
  })

  it('gives a report that keeps to the committed JSON Schema', () => {
    expect(schemaErrors(checked.report)).toEqual([])
  })
})

describe('the exit status', () => {
  it('is 0 where nothing is wrong', async () => {
    const { status, report } = await checkOnly(['modern', 'two-intermediates'])
    expect({ status, outcome: report.outcome, findings: report.findings }).toEqual({
      status: 0,
      outcome: 'pass',
      findings: [],
    })
  })

  it('is 0 where there are but warnings, and 1 where these are to fail it', async () => {
    const lenient = await checkOnly(['out-of-order'])
    expect(lenient.report.findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      'warning chain/out-of-order',
    ])
    expect({ status: lenient.status, outcome: lenient.report.outcome }).toEqual({ status: 0, outcome: 'pass' })
    expect((await checkOnly(['out-of-order'], ['--fail-on', 'warning'])).status).toBe(1)
  })

  it('is 1 where there is an error, and 0 where none is to fail it', async () => {
    expect((await checkOnly(['modern', 'expired'])).status).toBe(1)
    expect((await checkOnly(['modern', 'expired'], ['--fail-on', 'never'])).status).toBe(0)
  })
})
