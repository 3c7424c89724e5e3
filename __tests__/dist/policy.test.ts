import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { Ajv } from 'ajv'
import type { Report } from '../../src/core/report.ts'
import { startLab, type Lab } from '../../src/lab/lab.ts'
import { refusedPort } from '../gate/loopback.ts'
import { startFakeGithub, type Kept } from '../fake-github/fake-github.ts'
import { ELSEWHERE, runAction, type Command, type Job, type Ran } from './runner.ts'

// Each test starts the bundle as a process, some of them twice: a busy machine takes its time.
jest.setTimeout(30_000)

const POLICY = '.github/tls-gate.yml'

let lab: Lab
beforeAll(async () => {
  lab = await startLab({ now: new Date() })
})
afterAll(() => lab.close())

/** The grade of the rule stands on line 4. */
function policy(grade: string, host = 'api.lab.test'): string {
  const port = lab.services.find(({ name }) => name === host)?.port
  return `version: 1\nextends: [recommended]\nrules:\n  cipher/weak: ${grade}\nendpoints:\n  - { url: "https://${host}", connect-to: "127.0.0.1:${String(port)}", trust: [./lab-root.pem] }\n`
}

/** A pull request that changes the policy from one to the other. */
function change(before: string, after: string, job: Partial<Job> = {}): Promise<Ran> {
  return runAction({
    ...job,
    base: { [POLICY]: before, 'lab-root.pem': lab.rootPem, ...job.base },
    files: { [POLICY]: after, ...job.files },
  })
}

async function changeWith(kept: Partial<Kept>, before: string, after: string, job: Partial<Job> = {}): Promise<Ran & { requests: readonly string[] }> {
  const github = await startFakeGithub(kept)
  const inputs = { token: 'a-token', 'allow-policy-change': 'label=tls-policy', ...job.inputs }
  const ran = await change(before, after, { ...job, inputs, api: github.url })
  await github.close()
  return { ...ran, requests: github.requests }
}

const errorsIn = ({ commands }: Ran): readonly Command[] => commands.filter(({ name }) => name === 'error')
const placesOf = (ran: Ran): readonly string[] =>
  errorsIn(ran).flatMap(({ properties: { title = '', file, line } }) => (file === undefined ? [] : [`${title} ${file}:${line ?? ''}`]))

const DIFF = `| cipher/weak | error | off | yes | \`${POLICY}:4\` |`

describe('a pull request that weakens the policy', () => {
  it('fails, with the difference on the line that was changed', async () => {
    const ran = await change(policy('error'), policy('off'))
    expect(ran.stdout).toContain(`::error title=policy/weakened,file=${POLICY},line=4,col=16::cipher/weak: error became off`)
    expect(placesOf(ran)).toEqual([`policy/weakened ${POLICY}:4`])
    expect(ran.outputs).toMatchObject({ outcome: 'fail', errors: '1', warnings: '0' })
    expect(JSON.parse(ran.outputs.findings ?? '')).toMatchObject([
      { rule: 'policy/weakened', severity: 'error', origin: { file: POLICY, line: 4 } },
    ])
    expect(ran.summary).toContain(`## Policy: 1 change, 1 of which weakens it\n`)
    expect(ran.summary).toContain(DIFF)
    expect(ran.commands.at(-1)?.message).toBe('The policy is violated: 1 errors, 0 warnings, 0 could not be judged')
    expect(ran.status).toBe(1)
  })

  it('fails also when it switches that rule off, and hides what it weakens in a waiver', async () => {
    const waiver = 'waivers: [{ rule: policy/weakened, endpoint: "**", reason: a, owner: b, expires: 2027-01-01 }]\n'
    const ran = await change(policy('error'), policy('off\n  policy/weakened: off') + waiver)
    expect(placesOf(ran)).toEqual([`policy/weakened ${POLICY}:4`, `policy/weakened ${POLICY}:5`, `policy/weakened ${POLICY}:8`])
    expect(ran.outputs.outcome).toBe('fail')
  })

  it('fails for an endpoint that it takes out, on the line before it', async () => {
    const another = policy('error').trimEnd().split('\n').at(-1)?.replace('https://api.lab.test', 'https://api.lab.test/v2') ?? ''
    const ran = await change(`${policy('error')}${another}\n`, policy('error'))
    expect(placesOf(ran)).toEqual([`policy/weakened ${POLICY}:6`])
    expect(errorsIn(ran)[0]?.message).toContain('the endpoint https://api.lab.test/v2: gone, it was looked at')
  })

  it('fails for faults that it adds to the baseline', async () => {
    const baseline = JSON.stringify({
      schemaVersion: '1',
      kind: 'baseline',
      findings: [{ fingerprint: 'f', rule: 'cipher/cbc', severity: 'error', endpoint: 'https://api.lab.test/', environment: null, message: 'x' }],
    })
    const ran = await change(policy('error'), policy('error'), {
      files: { 'baseline.json': baseline },
      inputs: { 'baseline-file': './baseline.json' },
    })
    expect(placesOf(ran)).toEqual(['policy/weakened baseline.json:1'])
  })

  it('passes with the label that allows it, and says so', async () => {
    const ran = await changeWith({ labels: ['TLS-Policy'] }, policy('error'), policy('off'))
    expect(errorsIn(ran)).toEqual([])
    expect(ran.outputs).toMatchObject({ outcome: 'pass', errors: '0' })
    expect(ran.summary).toContain('| cipher/weak | error | off | yes, allowed by the label "tls-policy" |')
    expect(ran.status).toBe(0)
  })

  it('fails without it, and says what it could not learn', async () => {
    expect((await changeWith({ labels: ['bug'] }, policy('error'), policy('off'))).status).toBe(1)
    const { status, summary } = await changeWith({ refused: { '/repos/octo/shop/issues/': 403 } }, policy('error'), policy('off'))
    expect(status).toBe(1)
    expect(summary).toContain('the labels cannot be read: the token may not')
  })

  it('is compared over the API with a base that is not in the clone', async () => {
    const files = { [`octo/shop/${ELSEWHERE}/${POLICY}`]: policy('error') }
    const ran = await changeWith({ files }, policy('off'), policy('off'), { isShallow: true })
    expect(placesOf(ran)).toEqual([`policy/weakened ${POLICY}:4`])
    expect(ran.status).toBe(1)
    const withoutGit = await changeWith({ files }, policy('off'), policy('off'), { isShallow: true, env: { PATH: '/nowhere' } })
    expect(placesOf(withoutGit)).toEqual(placesOf(ran))
  })

  it('is inconclusive, and no pass, where the base cannot be read', async () => {
    const ran = await change(policy('off'), policy('off'), { isShallow: true })
    expect(ran.outputs).toMatchObject({ outcome: 'inconclusive', errors: '0', inconclusive: '1' })
    expect(errorsIn(ran)[0]?.message).toContain('and there is no token')
    expect(ran.status).toBe(1)
    const unseen = await changeWith({}, policy('off'), policy('off'), { isShallow: true })
    expect(unseen.outputs).toMatchObject({ outcome: 'inconclusive' })
  })
})

describe('a pull request that does not weaken the policy', () => {
  it('passes, and shows what it changes; nobody is asked', async () => {
    const ran = await changeWith({ refused: { '/': 403 } }, policy('warning'), policy('error'))
    expect(ran.outputs.outcome).toBe('pass')
    expect(ran.summary).toContain('| cipher/weak | warning | error | no |')
    expect(ran.requests).toEqual([])
  })

  it('passes where it brings the gate', async () => {
    const ran = await runAction({ files: { [POLICY]: policy('off'), 'lab-root.pem': lab.rootPem } })
    expect([ran.status, ran.outputs.outcome]).toEqual([0, 'pass'])
    expect(ran.summary).not.toContain('## Policy')
  })

  it('is compared with the preset where the workflow was there without a policy file', async () => {
    const workflow = '.github/workflows/gate.yml'
    const ran = await runAction({
      base: { [workflow]: 'on: pull_request\n' },
      files: { [POLICY]: policy('off'), 'lab-root.pem': lab.rootPem },
      env: { GITHUB_WORKFLOW_REF: `octo/shop/${workflow}@refs/pull/1/merge` },
    })
    expect(placesOf(ran)).toEqual([`policy/weakened ${POLICY}:4`])
  })

  it('writes a report that keeps to the committed schema', async () => {
    const schema = JSON.parse(readFileSync(new URL('../../dist/schema/report.schema.json', import.meta.url), 'utf8')) as object
    const validate = new Ajv({ allErrors: true, strictTypes: false }).compile(schema)
    const { outputs } = await change(policy('error'), policy('off'), { inputs: { 'json-file': 'report.json' } })
    const report = JSON.parse(readFileSync(outputs['json-file'] ?? '', 'utf8')) as Report
    validate(report)
    expect(validate.errors).toBeNull()
    expect(report.policy.changes).toMatchObject([{ subject: 'cipher/weak', allowedBy: null }])
  })
})

describe('a pull request under pull_request_target', () => {
  const event = 'pull_request_target'
  const rulesOf = (ran: Ran): readonly string[] => placesOf(ran).map((place) => place.split(' ')[0] ?? '')

  it('is judged by the policy of the base, whatever the head says', async () => {
    const lenient = policy('off\n  protocol/deprecated-accepted: off', 'api.lab.test')
    const ran = await change(policy('error', 'legacy.lab.test'), lenient, { event })
    expect(rulesOf(ran).toSorted()).toEqual(['cipher/weak', 'protocol/deprecated-accepted'])
    expect(ran.summary).toContain('https://legacy.lab.test/')
    expect(ran.summary).not.toContain('https://api.lab.test/')
    expect(ran.status).toBe(1)
  })

  it('is judged by the trust stores of the base', async () => {
    const ran = await change(policy('error'), policy('error'), { event, files: { 'lab-root.pem': 'of the head' } })
    expect([ran.status, ran.outputs.outcome]).toEqual([0, 'pass'])
  })

  it('is judged by the base over the API, where it is not in the clone', async () => {
    const files = { [`octo/shop/${ELSEWHERE}/${POLICY}`]: policy('error', 'legacy.lab.test').replace('./lab-root.pem', 'mozilla') }
    const ran = await changeWith({ files }, policy('off'), policy('off'), { event, isShallow: true })
    expect(ran.summary).toContain('https://legacy.lab.test/')
    expect(rulesOf(ran)).toContain('cipher/weak')
  })

  it('is judged by nothing, where the base cannot be read: a mistake, and no internal error', async () => {
    const ran = await change(policy('off'), policy('off'), { event, isShallow: true })
    expect(errorsIn(ran).map(({ properties: { title }, message }) => [title, message])).toEqual([
      ['input config-file', `"${POLICY}" cannot be read: the commit bbbbbbbbbbbb is not in the clone, and there is no token`],
      [undefined, 'The configuration has mistakes (1): nothing was looked at'],
    ])
    expect([ran.status, ran.outputs]).toEqual([1, {}])
  })
})

describe('the state file of the action', () => {
  it('is written for the next run', async () => {
    const port = await refusedPort()
    const files = { [POLICY]: `version: 1\non-inconclusive: { fail-after: 2 }\nendpoints: ["https://127.0.0.1:${String(port)}"]\n` }
    const inputs = { 'state-file': '.cache/state.json', retries: '0' }
    const first = await runAction({ files, inputs })
    expect([first.status, first.outputs.outcome, first.outputs.inconclusive]).toEqual([0, 'pass', '1'])
    const state = readFileSync(`${first.workspace}/.cache/state.json`, 'utf8')
    const second = await runAction({ files: { ...files, '.cache/state.json': state }, inputs })
    expect([second.status, second.outputs.outcome]).toEqual([1, 'inconclusive'])
  })
})
