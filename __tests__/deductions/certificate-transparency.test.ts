import { describe, expect, it } from '@jest/globals'
import type { Seen } from '../../src/core/observed.ts'
import { DAY_MS } from '../../src/core/window.ts'
import certificateTransparency, { type CertificateTransparency } from '../../src/deductions/certificate-transparency.ts'
import type { Timestamp, Timestamps } from '../../src/deductions/timestamps.ts'
import { CT_LOGS } from '../../src/spec/ct-logs.ts'
import { inDays, leafCertificate, timestamp } from '../rules/facts.ts'
import { contextOf } from './test-pki.ts'

const LISTED = Date.parse(CT_LOGS.date)

interface Case {
  readonly timestamps?: readonly Timestamp[]
  readonly about?: Partial<Timestamps>
  readonly days?: number
  readonly now?: Date
}

function judged({ timestamps = [], about, days = 90, now }: Case): Seen<CertificateTransparency> {
  const leaf = leafCertificate({ notBefore: inDays(-45), notAfter: inDays(days - 45) - 1000 })
  const observed = certificateTransparency.deduce(
    {
      certificates: { leaf, others: [] },
      timestamps: { isPublic: true, isComplete: true, versions: [], timestamps, ...about },
    },
    contextOf(now === undefined ? {} : { now }),
  )
  if (observed.status !== 'seen') throw new Error(JSON.stringify(observed))
  return observed
}

const told = (input: Case): readonly string[] =>
  judged(input).value.policies.map(({ policy, verdict }) => `${policy} ${verdict}`)
const reasons = (input: Case): readonly (string | null)[] => judged(input).value.policies.map(({ reason }) => reason)

const COMPLIES = ['Chrome complies', 'Apple complies']
const VIOLATES = ['Chrome violates', 'Apple violates']
const UNKNOWN = ['Chrome unknown', 'Apple unknown']

const unknownLog = (logId: string, overrides: Partial<Timestamp> = {}): Timestamp =>
  timestamp(logId, { log: null, status: 'unknown-log', reason: 'is of the log', ...overrides })
const bad = (logId: string, status: Timestamp['status']): Timestamp => timestamp(logId, { status, reason: 'is bad' })

describe('certificateTransparency', () => {
  it('tells of each client whether there is enough for it, and what is wanting', () => {
    expect(judged({ timestamps: [timestamp('A'), timestamp('B')] })).toEqual({
      status: 'seen',
      value: {
        listDate: CT_LOGS.date,
        policies: [
          { policy: 'Chrome', verdict: 'complies', reason: null },
          { policy: 'Apple', verdict: 'complies', reason: null },
        ],
      },
    })
    const staticLog = { name: 'S', operator: 'S', kind: 'static', state: 'usable', since: null } as const
    const two = [timestamp('A', { log: staticLog }), timestamp('B', { log: { ...staticLog, operator: 'T' } })]
    expect(judged({ timestamps: two })).toEqual({
      status: 'seen',
      value: {
        listDate: CT_LOGS.date,
        policies: [
          { policy: 'Chrome', verdict: 'complies', reason: null },
          {
            policy: 'Apple',
            verdict: 'violates',
            reason: 'its timestamps that count are all of static logs, where one of a log of RFC 6962 is needed',
          },
        ],
      },
    })
  })

  it('counts by what the certificate lives', () => {
    const timestamps = [timestamp('A'), timestamp('B')]
    expect(told({ timestamps, days: 180 })).toEqual(COMPLIES)
    expect(told({ timestamps, days: 181 })).toEqual(VIOLATES)
    expect(told({ timestamps: [...timestamps, timestamp('C')], days: 181 })).toEqual(COMPLIES)
  })

  it('is violated without a timestamp', () => {
    expect(told({})).toEqual(VIOLATES)
    expect(judged({}).gaps).toBeUndefined()
  })

  it.each<Timestamp['status']>(['not-counted', 'invalid', 'malformed', 'unknown-version'])(
    'counts no %s one',
    (status) => {
      expect(told({ timestamps: [timestamp('A'), bad('B', status)] })).toEqual(VIOLATES)
      expect(told({ timestamps: [timestamp('A'), bad('B', status), timestamp('C')] })).toEqual(COMPLIES)
    },
  )

  it('counts a log by what it was when it signed', () => {
    const log = { name: 'R', operator: 'R', kind: 'rfc6962', state: 'retired', since: inDays(-10) } as const
    const at = (days: number): Case => ({ timestamps: [timestamp('A'), timestamp('R', { log, at: inDays(days) })] })
    expect(told(at(-11))).toEqual(COMPLIES)
    expect(told(at(-10))).toEqual(VIOLATES)
  })

  it.each<[string, readonly Timestamp[]]>([
    ['one known and one of an unknown log', [timestamp('A'), unknownLog('X')]],
    ['two of unknown logs', [unknownLog('X'), unknownLog('Y')]],
    ['one known and one that cannot be checked', [timestamp('A'), bad('B', 'unchecked')]],
  ])('cannot be told with %s, and says so in a gap each', (_, timestamps) => {
    expect(told({ timestamps })).toEqual(UNKNOWN)
    const { gaps = [], value } = judged({ timestamps })
    expect(gaps.map(({ part, detail }) => [part, detail])).toEqual(
      value.policies.map(({ policy, reason }) => [`what ${policy} asks for`, reason]),
    )
    expect(reasons({ timestamps })[0]).toMatch(
      /^a certificate of at most 180 days needs timestamps of 2 logs, and it has [01] that counts?, but [12] more could not be checked by the list of logs of \d{4}-\d\d-\d\d$/,
    )
  })

  it('is violated where even unknown logs are too few', () => {
    expect(told({ timestamps: [unknownLog('X')] })).toEqual(VIOLATES)
    expect(told({ timestamps: [unknownLog('X'), unknownLog('X')] })).toEqual(VIOLATES)
    expect(told({ timestamps: [timestamp('A'), unknownLog('X')], days: 200 })).toEqual(VIOLATES)
    expect(told({ timestamps: [timestamp('A'), unknownLog('X'), unknownLog('Y')], days: 200 })).toEqual(UNKNOWN)
  })

  it('does not need what it cannot tell where there is enough without it', () => {
    const timestamps = [timestamp('A'), timestamp('B'), unknownLog('X'), bad('C', 'unchecked')]
    expect(told({ timestamps })).toEqual(COMPLIES)
    expect(judged({ timestamps }).gaps).toBeUndefined()
  })

  it('takes an unchecked timestamp for no better than its log', () => {
    const log = { name: 'R', operator: 'R', kind: 'rfc6962', state: 'rejected', since: inDays(-10) } as const
    expect(told({ timestamps: [timestamp('A'), { ...bad('R', 'unchecked'), log }] })).toEqual(VIOLATES)
  })

  it('cannot be told where more may have come, and is needed', () => {
    const about = { isComplete: false }
    expect(told({ about })).toEqual(UNKNOWN)
    expect(reasons({ about })[0]).toBe(
      'a certificate of at most 180 days needs timestamps of 2 logs, and it has 0 that count, but not all could be seen',
    )
    expect(told({ about, timestamps: [timestamp('A'), timestamp('B')] })).toEqual(COMPLIES)
  })

  it('is what the worst of the handshakes makes of it', () => {
    const shaken = (version: string | null, logId: string): Timestamp =>
      timestamp(logId, { source: 'handshake', version })
    const about = { versions: ['TLSv1.3', 'TLSv1.2'] }
    const enough = [shaken('TLSv1.3', 'A'), shaken('TLSv1.3', 'B')]
    expect(told({ about, timestamps: enough })).toEqual(VIOLATES)
    expect(told({ about, timestamps: [...enough, shaken('TLSv1.2', 'C')] })).toEqual(VIOLATES)
    expect(told({ about, timestamps: [...enough, shaken('TLSv1.2', 'C'), shaken('TLSv1.2', 'D')] })).toEqual(COMPLIES)
    const doubtful = unknownLog('X', { source: 'handshake', version: 'TLSv1.2' })
    expect(told({ about, timestamps: [...enough, shaken('TLSv1.2', 'C'), doubtful] })).toEqual(UNKNOWN)
    expect(told({ about, timestamps: [timestamp('A'), timestamp('B'), shaken('TLSv1.2', 'C')] })).toEqual(COMPLIES)
  })

  it('passes by no list that is ten weeks old, and still fails by it', () => {
    const at = (ms: number): Date => new Date(LISTED + 70 * DAY_MS + ms)
    const timestamps = [timestamp('A', { at: 0 }), timestamp('B', { at: 0 })]
    expect(told({ timestamps, now: at(-1) })).toEqual(COMPLIES)
    expect(told({ timestamps, now: at(0) })).toEqual(UNKNOWN)
    expect(judged({ timestamps, now: at(0) }).gaps).toMatchObject([
      { detail: `the list of logs of ${CT_LOGS.date} is too old to say which logs are still approved` },
      {},
    ])
    expect(told({ now: at(0) })).toEqual(VIOLATES)
  })

  it('is asked of no private CA, nor of nobody', () => {
    expect(judged({ about: { isPublic: false } })).toEqual({
      status: 'seen',
      value: { listDate: CT_LOGS.date, policies: [] },
    })
    const timestamps = { isPublic: true, isComplete: true, versions: [], timestamps: [] }
    const none = { certificates: { leaf: null, others: [] }, timestamps }
    expect(certificateTransparency.deduce(none, contextOf())).toEqual({
      status: 'seen',
      value: { listDate: CT_LOGS.date, policies: [] },
    })
  })
})
