import '../native-errors.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Report } from '../../src/core/report.ts'
import { startLab, type Lab } from '../../src/lab/lab.ts'
import { openRepository, type Repository } from '../host/repository.ts'
import { NOW } from '../rules/facts.ts'
import { openWorkspace, type Ran, type Workspace } from './fake-io.ts'

const POLICY = '.github/tls-gate.yml'

let lab: Lab
let workspace: Workspace
let repository: Repository

beforeAll(async () => {
  lab = await startLab({ now: NOW })
  workspace = openWorkspace()
  repository = openRepository(workspace.cwd)
  repository.commit({ 'README.md': 'shop\n' })
  repository.git('tag', 'without')
  repository.commit({ [POLICY]: policy({}), 'root.pem': lab.rootPem, 'tls/strict.yml': 'version: 1\nextends: []\n' })
  repository.git('tag', 'base')
})
afterAll(async () => {
  workspace.remove()
  await lab.close()
})

interface Said {
  readonly severity?: string
  readonly hosts?: readonly string[]
  readonly more?: string
}

/** Of healthy endpoints: the rule stands on line 4, the endpoints from line 6 on. */
function policy({ severity = 'error', hosts = ['api', 'api.staging'], more = '' }: Said): string {
  const endpoints = hosts.map((host) => {
    const port = lab.services.find(({ name }) => name === `${host}.lab.test`)?.port
    return `  - { url: "https://${host}.lab.test", connect-to: "127.0.0.1:${String(port)}", trust: [./root.pem] }\n`
  })
  return `version: 1\nextends: [recommended]\nrules:\n  cipher/weak: ${severity}\nendpoints:\n${endpoints.join('')}${more}`
}

/** With this in the working tree. */
async function check(text: string, ...args: readonly string[]): Promise<Ran & { report: Report }> {
  workspace.write(POLICY, text)
  const ran = await workspace.run(['check', '--format', 'json', '--only', 'versions', ...args])
  return { ...ran, report: JSON.parse(ran.stdout === '' ? '{}' : ran.stdout) as Report }
}

const told = ({ findings }: Report): readonly unknown[] =>
  findings.map(({ rule, verdict, message, origin }) => [
    rule,
    verdict,
    message,
    `${origin?.file ?? ''}:${String(origin?.line)}`,
  ])

describe('tls-gate check --base-ref', () => {
  it('says nothing of a policy that is as it was', async () => {
    const { status, report } = await check(policy({}), '--base-ref', 'base')
    expect([status, report.policy.changes, report.findings]).toEqual([0, [], []])
  })

  it('fails for a weaker one, on the line that is', async () => {
    const { status, report } = await check(policy({ severity: 'off' }), '--base-ref', 'base')
    expect(status).toBe(1)
    expect(told(report)).toEqual([['policy/weakened', 'fail', 'cipher/weak: error became off', `${POLICY}:4`]])
    expect(report.policy.changes).toMatchObject([{ subject: 'cipher/weak', isWeaker: true, allowedBy: null }])
  })

  it('shows it in text', async () => {
    workspace.write(POLICY, policy({ severity: 'off' }))
    const { stdout } = await workspace.run(['check', '--only', 'versions', '--base-ref', 'base'])
    expect(stdout).toContain('✗ error')
    expect(stdout).toContain(`\npolicy\n  weaker  cipher/weak: error became off (${POLICY}:4)\n`)
  })

  it('passes a stricter one, and shows what changed', async () => {
    const { status, report } = await check(policy({ severity: '{ on-inconclusive: fail }' }), '--base-ref', 'base')
    expect([status, report.policy.changes]).toEqual([0, []])
    const more = 'overrides:\n  - endpoint: api.lab.test\n    rules: { http/hsts-missing: warning }\n'
    const stricter = await check(policy({ more }), '--base-ref', 'base')
    expect(stricter.status).toBe(0)
    expect(stricter.report.policy.changes).toMatchObject([
      { subject: 'http/hsts-missing for api.lab.test', before: 'notice', after: 'warning', isWeaker: false },
    ])
  })

  it('fails for an endpoint that is gone, on the line before it', async () => {
    const { status, report } = await check(policy({ hosts: ['api'] }), '--base-ref', 'base')
    expect(status).toBe(1)
    expect(told(report)).toEqual([
      ['policy/weakened', 'fail', 'the endpoint https://api.staging.lab.test/: gone, it was looked at', `${POLICY}:6`],
    ])
  })

  it('takes any name of a commit, and nothing else', async () => {
    const base = repository.git('rev-parse', 'base')
    for (const name of [base, base.slice(0, 12), 'main', 'HEAD']) {
      expect((await check(policy({ severity: 'off' }), '--base-ref', name)).status).toBe(1)
    }
    for (const name of ['nowhere', 'c'.repeat(40), '--output=x', '-x', '']) {
      const { status, stdout, stderr } = await check(policy({}), `--base-ref=${name}`)
      expect([status, stdout]).toEqual([2, ''])
      expect(stderr).toContain(`--base-ref: there is no commit ${JSON.stringify(name)}`)
    }
  })

  it('compares with nothing, where there was no policy file', async () => {
    const { status, report } = await check(policy({ severity: 'off' }), '--base-ref', 'without')
    expect([status, report.policy.changes]).toEqual([0, []])
  })

  it('compares what the policy extends as it was, too', async () => {
    const extending = 'version: 1\nextends: [recommended, ./strict.yml]\nendpoints: [a.example]\n'
    repository.commit({
      'tls/gate.yml': extending,
      'tls/strict.yml': 'version: 1\nrules: { http/hsts-missing: error }\n',
    })
    repository.git('tag', 'extending')
    workspace.write('tls/strict.yml', 'version: 1\nrules: { http/hsts-missing: off }\n')
    const { report } = await check(
      policy({}),
      '--config',
      'tls/gate.yml',
      '--base-ref',
      'extending',
      '--proxy',
      'http://127.0.0.1:1',
    )
    expect(report.policy.changes).toMatchObject([
      {
        subject: 'http/hsts-missing',
        before: 'error',
        after: 'off',
        isWeaker: true,
        origin: { file: 'tls/strict.yml', line: 2 },
      },
    ])
  })

  it('compares the baseline', async () => {
    const baseline = (...rules: readonly string[]): string =>
      JSON.stringify(
        {
          schemaVersion: '1',
          kind: 'baseline',
          findings: rules.map((rule) => ({
            fingerprint: rule,
            rule,
            severity: 'error',
            endpoint: 'https://api.lab.test/',
            environment: null,
            message: 'a fault',
          })),
        },
        null,
        2,
      )
    repository.commit({ [POLICY]: policy({}), 'baseline.json': baseline('cipher/weak') })
    const args = ['--base-ref', 'main', '--baseline', 'baseline.json']
    expect((await check(policy({}), ...args)).report.policy.changes).toEqual([])
    workspace.write('baseline.json', baseline('cipher/weak', 'cipher/cbc'))
    const { status, report } = await check(policy({}), ...args)
    expect(status).toBe(1)
    expect(told(report)).toContainEqual([
      'policy/weakened',
      'fail',
      'the baseline: cipher/cbc for https://api.lab.test/: new, error',
      'baseline.json:14',
    ])
    const added = await check(policy({}), '--base-ref', 'base', '--baseline', 'baseline.json')
    expect(added.report.policy.changes.map(({ before }) => before)).toEqual([null, null])
  })

  it('counts runs of the working tree alone', async () => {
    repository.commit({ [POLICY]: policy({ more: 'on-inconclusive: { fail-after: 2 }\n' }) })
    repository.git('tag', 'counting')
    const more = 'on-inconclusive: { fail-after: 2 }\n'
    const { status, report } = await check(policy({ more }), '--state', 'state.json', '--base-ref', 'counting')
    expect([status, report.policy.changes]).toEqual([0, []])
  })

  it('is inconclusive, when the policy of the base has mistakes', async () => {
    repository.commit({ [POLICY]: 'version: 1\nrules: { cipher/week: error }\n' })
    repository.git('tag', 'broken')
    const { status, report } = await check(policy({}), '--base-ref', 'broken')
    expect(status).toBe(3)
    expect(report.findings).toMatchObject([
      { rule: 'policy/weakened', verdict: 'inconclusive', origin: { file: POLICY, line: 1 } },
    ])
    expect(report.findings[0]?.message).toContain(
      `${POLICY}:2:10: unknown rule "cipher/week": did you mean "cipher/weak"?`,
    )
  })

  it('needs a repository', async () => {
    const plain = openWorkspace()
    const { status, stdout, stderr } = await plain.run(['check', 'https://a.example', '--base-ref', 'main'])
    plain.remove()
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^tls-gate: --base-ref: git: fatal: not a git repository/)
  })
})

describe('what a policy file of the command extends', () => {
  it('is in the folder that the command is called in, whatever links there are', async () => {
    workspace.write('more.yml', 'version: 1\nextends: [/etc/hostname, ../../../etc/hostname]\n')
    const { status, stderr } = await workspace.run(['check', 'https://a.example', '--config', 'more.yml'])
    expect(status).toBe(2)
    expect(stderr).toMatch(/more\.yml:2:11: "\/etc\/hostname" found/)
    expect(stderr).toMatch(/more\.yml:2:26: "\.\.\/\.\.\/\.\.\/etc\/hostname" lies outside/)
  })

  it('is of another repository only with a token', async () => {
    workspace.write('remote.yml', 'version: 1\nextends: [octo/policies/tls.yml@v1]\n')
    for (const env of [{}, { GITHUB_TOKEN: '' }]) {
      const { status, stderr } = await workspace.run(['check', 'https://a.example', '--config', 'remote.yml'], { env })
      expect(status).toBe(2)
      expect(stderr).toContain('remote.yml:2:11: octo/policies/tls.yml@v1 cannot be read: GITHUB_TOKEN is not set')
    }
  })
})
