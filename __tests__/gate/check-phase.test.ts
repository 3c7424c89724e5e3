import '../native-errors.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { parseSavedScan } from '../../src/config/saved-scan.ts'
import type { Phase } from '../../src/core/phase.ts'
import type { Report } from '../../src/core/report.ts'
import type { SavedScan } from '../../src/core/saved-scan.ts'
import { check, judgeSaved, type ReadStore } from '../../src/gate/check.ts'
import { NOTHING_WRITTEN, type Written } from '../../src/gate/configure.ts'
import { startLab, type Lab } from '../../src/lab/lab.ts'
import { labPolicyFile } from '../../src/lab/policy-file.ts'
import { DEFAULT_NETWORK_OPTIONS } from '../../src/net/network.ts'
import { readPemCertificates } from '../../src/wire/pem.ts'
import { NOW } from '../rules/facts.ts'

const POLICY_FILE = '.github/tls-gate.yml'
/** Both excuse nothing. */
const WAIVERS = `waivers:
  - { rule: cipher/weak, endpoint: api.lab.test, reason: why, owner: me, expires: 2026-12-31 }
  - { rule: cipher/weak, endpoint: api.staging.lab.test, reason: why, owner: me, expires: 2026-12-31 }
`

let lab: Lab
let written: Written
let readStore: ReadStore

beforeAll(async () => {
  lab = await startLab({ now: NOW })
  const anchors = readPemCertificates(lab.rootPem)
  readStore = (name) => Promise.resolve({ name, source: 'a test', version: null, date: null, missing: [], anchors })
  written = { ...NOTHING_WRITTEN, policyFile: { file: POLICY_FILE, text: labPolicyFile(lab) + WAIVERS } }
})
afterAll(() => lab.close())

function checkIn(name: Phase, overrides: Partial<Written> = {}): Promise<{ scan: SavedScan; report: Report }> {
  return check({
    written: { ...written, ...overrides },
    base: null,
    readStore,
    readChain: () => Promise.reject(new Error('there is no next certificate')),
    transactions: null,
    network: { ...DEFAULT_NETWORK_OPTIONS, retries: 0 },
    ctSearch: null,
    mistakes: [],
    only: null,
    failOn: 'error',
    clock: () => NOW,
    onProgress: () => undefined,
    phase: { name, where: '--phase' },
  })
}

const environmentsOf = ({ findings }: Report, isWanted: (rule: string) => boolean): readonly (string | null)[] => [
  ...new Set(findings.filter(({ rule }) => isWanted(rule)).map(({ environment }) => environment)),
]
const isCompared = (rule: string): boolean => rule.startsWith('compare/')
const isOwn = (rule: string): boolean => !isCompared(rule) && !rule.startsWith('policy/')
const unusedWaivers = ({ findings }: Report): readonly string[] =>
  findings.filter(({ rule }) => rule === 'policy/waiver-unused').map(({ endpoint }) => endpoint)

describe('a check before a deploy', () => {
  it('judges staging, and looks at production for the comparison alone', async () => {
    const { scan, report } = await checkIn('before-deploy')
    expect(report.phase).toEqual({ name: 'before-deploy', left: ['production'] })
    expect(report.endpoints.map(({ environment, isJudged }) => [environment, isJudged])).toEqual([
      ...Array.from({ length: 2 }, () => ['staging', true]),
      ...Array.from({ length: 5 }, () => ['production', false]),
    ])
    // Nothing is wrong with staging, and what is wrong with production is not told.
    expect(environmentsOf(report, isOwn)).toEqual([])
    expect(report.endpoints.filter(({ isJudged }) => !isJudged).flatMap(({ targets }) => targets[0]?.verdicts)).toEqual(
      [],
    )
    expect(
      report.findings
        .filter(({ severity }) => severity === 'error')
        .map(({ rule, environment }) => [rule, environment]),
    ).toEqual([['compare/protocol-removed', 'production']])
    // Whether the other one excuses anything is not known here.
    expect(unusedWaivers(report)).toEqual(['api.staging.lab.test'])
    const saved = parseSavedScan('scan.json', JSON.stringify(scan))
    expect(await judgeSaved(saved, { written, readStore, failOn: 'error' })).toEqual(report)
  })
})

describe('a check after a deploy', () => {
  it('judges production, and compares it all the same', async () => {
    const { report } = await checkIn('after-deploy')
    expect(report.phase).toEqual({ name: 'after-deploy', left: ['staging'] })
    expect(environmentsOf(report, isOwn)).toEqual(['production'])
    expect(environmentsOf(report, (rule) => rule === 'compare/protocol-removed')).toEqual(['production'])
    expect(unusedWaivers(report)).toEqual(['api.lab.test'])
  })

  it('judges what is handed in, of whichever environment', async () => {
    const [{ name, port } = { name: '', port: 0 }] = lab.services
    const text = `https://${name} environment=staging connect-to=127.0.0.1:${String(port)}`
    const { report } = await checkIn('after-deploy', { endpoints: [{ text, where: 'argument', origin: null }] })
    expect(report.phase).toEqual({ name: 'after-deploy', left: [] })
    expect(report.endpoints.map(({ environment, isJudged }) => [environment, isJudged])).toEqual([['staging', true]])
  })

  it('of a policy with nothing for it is a mistake, before a packet is sent', async () => {
    const text = 'version: 1\nenvironments: { staging: { endpoints: [https://a.invalid] } }\n'
    await expect(checkIn('after-deploy', { policyFile: { file: POLICY_FILE, text } })).rejects.toThrow(
      '--phase: no endpoint is judged in the phase after-deploy, for none of these environments is: staging',
    )
  })
})

describe('a scheduled check', () => {
  it('judges everything', async () => {
    const { report } = await checkIn('scheduled')
    expect(report.phase).toEqual({ name: 'scheduled', left: [] })
    expect(report.endpoints.every(({ isJudged }) => isJudged)).toBe(true)
    expect(unusedWaivers(report)).toEqual(['api.lab.test', 'api.staging.lab.test'])
  })
})
