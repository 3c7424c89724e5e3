import { describe, expect, it } from '@jest/globals'
import { EXPIRY, type Accepted, type Cause, type Mended, type Standing } from '../../src/core/issue.ts'
import { parseLimit } from '../../src/core/window.ts'
import type { Report, ReportVerdict } from '../../src/core/report.ts'
import { GRADABLE } from '../../src/gate/gradable.ts'
import { issueTexts } from '../../src/reporters/issue.ts'
import { causeOf, leafWith, NOW, reportOf, type AddressOf } from '../engine/issue-sample.ts'
import { ATTACKS } from './attack-report.ts'
import { expectGolden } from './golden.ts'
import { sampleFinding } from './sample-report.ts'

const texts = issueTexts(GRADABLE)
const SINCE = '2026-11-20T06:30:00.000Z'

const fail: readonly ReportVerdict[] = [{ rule: 'chain/incomplete', verdict: 'fail' }]

function standing(addresses: readonly AddressOf[], overrides: Partial<Report> = {}, id = EXPIRY): Cause<Standing> {
  const cause = causeOf(reportOf(addresses, overrides), id)
  if (cause?.state.kind !== 'standing') throw new Error(`${id} does not stand`)
  return { ...cause, state: cause.state }
}

const ending = (daysLeft: number, lifetimeDays = 90): Cause<Standing> =>
  standing([{ leaf: leafWith(daysLeft, lifetimeDays) }])

const incomplete = (findings: Report['findings'] = [sampleFinding()]): Cause<Standing> =>
  standing([{ verdicts: fail }], { findings }, 'chain/incomplete')

describe('the title of an issue', () => {
  it.each([
    [ending(13), 'The certificate of `https://api.example.com/` in production expires on 2026-12-06'],
    [ending(-3), 'The certificate of `https://api.example.com/` in production expired on 2026-11-20'],
    [incomplete(), '`chain/incomplete` at `https://api.example.com/` in production'],
    [{ ...incomplete(), environment: null }, '`chain/incomplete` at `https://api.example.com/`'],
  ])('%#: says what and where', (cause, title) => {
    expect(texts.title(cause)).toBe(title)
  })

  it('has 256 characters at most, whatever the names', () => {
    for (const attack of [...ATTACKS, '\u{e0041}'.repeat(200)]) {
      for (const cause of [ending(13), incomplete()]) {
        const title = texts.title({ ...cause, endpoint: attack, environment: attack })
        expect(title.length).toBeLessThanOrEqual(256)
        expect(title.replace(/`[^`\n]+`/g, 'CODE')).not.toMatch(/[@`[\]\\~_$&<>\n]|https?:|www\.|#\d/)
      }
    }
  })
})

describe('the body of an issue', () => {
  it('of a leaf that runs out says when, which, where, who breaks, and what to do', () => {
    const leaf = leafWith(13)
    const cause = standing([
      { leaf },
      { address: '2001:db8::11', leaf },
      { address: '203.0.113.12', leaf: { ...leafWith(10), sha256: '1e'.repeat(32), serial: '0b' } },
    ])
    expectGolden('issue-expiry.md', texts.body(cause, SINCE))
  })

  it('of a rule shows its findings, those that are alike as one', () => {
    const findings = [sampleFinding(), sampleFinding({ address: '203.0.113.11' })]
    expectGolden('issue-rule.md', texts.body(incomplete(findings), SINCE))
  })

  it('of an expired leaf is of the rule for that', () => {
    const body = texts.body(ending(-3), SINCE)
    expect(body).toContain('### `certificate/expired` at')
    expect(body).toContain('The certificate expired on 2026-11-20 at 00:00 UTC; who breaks: curl,')
    expect(body).toContain('java.security.cert.CertificateExpiredException: NotAfter')
  })

  it.each([
    [ending(20), 'in 30 days or less'],
    [ending(1), 'in 1 day or less'],
    [ending(2, 6), 'in a third of its life or less'],
    [
      {
        ...ending(20),
        state: { ...ending(20).state, window: { limit: parseLimit('33%') ?? { text: '', ms: 0 }, isCut: false } },
      },
      'in 33% of its life or less',
    ],
  ])('%#: says which window was entered', (cause, words) => {
    expect(texts.body(cause, SINCE)).toContain(`UTC, ${words}; who breaks: curl,`)
  })

  it('before the first window names none', () => {
    const findings = [sampleFinding({ rule: 'certificate/expires-soon' })]
    const body = texts.body(standing([{ leaf: leafWith(60) }], { findings }), SINCE)
    expect(body).toContain('The certificate expires on 2027-01-22 at 00:00 UTC; who breaks: curl,')
  })

  it('is the same a day later', () => {
    const at = (finishedAt: string): string => {
      const cause = causeOf({ ...reportOf([{ leaf: leafWith(13) }]), finishedAt })
      if (cause?.state.kind !== 'standing') throw new Error('it does not stand')
      return texts.body({ ...cause, state: cause.state }, SINCE)
    }
    expect(at('2026-11-24T00:00:00.000Z')).toBe(at('2026-11-23T00:00:00.000Z'))
  })

  it('stays within what GitHub takes, and counts what it leaves out', () => {
    const findings = Array.from({ length: 10_000 }, (_, index) =>
      sampleFinding({ message: `Fault ${String(index)} of many.` }),
    )
    const body = texts.body(incomplete(findings), SINCE)
    const shown = body.match(/^### /gm)?.length ?? 0
    expect(shown).toBeGreaterThan(50)
    expect(body.length).toBeLessThan(65_536)
    expect(body).toContain(`and ${String(10_000 - shown)} more findings\n`)
  })

  it('pings nobody and links nothing, whatever a stranger wrote', () => {
    for (const attack of ATTACKS) {
      const leaf = { ...leafWith(13), issuer: attack, subject: attack, serial: attack, sha256: attack }
      const place = { endpoint: attack, environment: attack, origin: null }
      const finding = sampleFinding({ ...place, address: attack, message: attack, evidence: { observed: attack } })
      const written = [
        texts.body({ ...standing([{ address: attack, leaf }]), ...place }, SINCE),
        texts.body({ ...incomplete(), ...place, state: { ...incomplete().state, findings: [finding] } }, SINCE),
        texts.escalation({ ...incomplete(), ...place }, 'reopen'),
        texts.escalation({ ...ending(13), ...place }, 'escalate'),
        texts.closing(closed({ kind: 'mended', addresses: [attack], leaves: [] }, 'chain/incomplete'), NOW),
        texts.closing(
          closed({ kind: 'mended', addresses: [], leaves: [{ address: attack, leaf, isExpired: false }] }),
          NOW,
        ),
        texts.closing(
          closed({ kind: 'accepted', waiver: { reason: attack, owner: attack, ticket: attack, expires: attack } }),
          NOW,
        ),
      ]
      const rest = written
        .join('')
        .replaceAll(/`[^`\n]+`/g, 'CODE')
        .replaceAll('[the rule](https://github.com/tls-gate/tls-gate#rules)', 'LINK')
        .replaceAll(/\[(?:RFC|CODE)[^\]\n]*\]\(https:\/\/www\.rfc-editor\.org\/rfc\/[^\s()]*\)/g, 'LINK')
      expect(rest).not.toMatch(/[@`[\]\\~_$&<>]|https?:|www\.|GH-|:[a-z]+:|[0-9a-f]{7}|[^\n#]#|#\d/i)
      expect(rest).not.toMatch(/[^\P{C}\n]|[\p{Zl}\p{Zp}]/u)
    }
  })
})

const closed = (state: Accepted | Mended, id = EXPIRY): Cause<Accepted | Mended> => ({ ...ending(13), id, state })

describe('what people are told', () => {
  it.each([
    [
      texts.escalation(ending(7), 'escalate'),
      'The certificate of `https://api.example.com/` in production expires on 2026-11-30 at 00:00 UTC, in 7 days or less.\n',
    ],
    [
      texts.escalation(ending(-1), 'escalate'),
      'The certificate of `https://api.example.com/` in production expired on 2026-11-22 at 00:00 UTC.\n',
    ],
    [
      texts.escalation(ending(7), 'reopen'),
      'It is still there, so this issue is open again. The certificate of `https://api.example.com/` in production expires on 2026-11-30 at 00:00 UTC, in 7 days or less.\n',
    ],
    [
      texts.escalation(incomplete(), 'escalate'),
      '`chain/incomplete` at `https://api.example.com/` in production is an error now.\n',
    ],
    [
      texts.escalation(incomplete([sampleFinding({ severity: 'warning' })]), 'reopen'),
      'It is still there, so this issue is open again. `chain/incomplete` at `https://api.example.com/` in production is a warning now.\n',
    ],
  ])('when it got worse: %#', (text, expected) => {
    expect(text).toBe(expected)
  })

  it.each<[Cause<Accepted | Mended>, string]>([
    [
      closed({ kind: 'mended', addresses: ['203.0.113.10', '203.0.113.11'], leaves: [] }, 'chain/incomplete'),
      'Mended, as seen on 2026-11-23 at 00:00 UTC: `chain/incomplete` was looked for, and not found at `203.0.113.10`, `203.0.113.11`.\n',
    ],
    [
      closed({ kind: 'mended', addresses: [], leaves: [] }, 'compare/key-differs'),
      'Mended, as seen on 2026-11-23 at 00:00 UTC: `compare/key-differs` was looked for, and not found.\n',
    ],
    [
      closed({
        kind: 'mended',
        addresses: [],
        leaves: [{ address: '203.0.113.10', leaf: leafWith(80), isExpired: false }],
      }),
      `Mended, as seen on 2026-11-23 at 00:00 UTC:\n\n- 203.0.113.10: \`valid until 2027-02-11T00:00:00.000Z, serial 04a1b2c3, SHA-256 ${'0f'.repeat(32)}, issued by CN=Example CA R3,O=Example\`\n`,
    ],
    [closed({ kind: 'accepted', waiver: null }), 'Accepted: it stands in the baseline.\n'],
    [
      closed({
        kind: 'accepted',
        waiver: { reason: 'partner migrates in Q1', owner: 'payments', ticket: 'OPS-12', expires: '2027-01-31' },
      }),
      'Accepted: waived until 2027-01-31 by payments, because partner migrates in Q1 (`OPS-12`)\n',
    ],
  ])('when it is closed: %#', (cause, expected) => {
    expect(texts.closing(cause, NOW)).toBe(expected)
  })
})
