import { describe, expect, it } from '@jest/globals'
import { parseMark, type Cause, type IssueAction, type IssueTexts, type KnownIssue } from '../../src/core/issue.ts'
import { DAY_MS } from '../../src/core/window.ts'
import type { Report, ReportVerdict } from '../../src/core/report.ts'
import { planIssues, type IssuePlan } from '../../src/engine/plan-issues.ts'
import { sampleEndpoint, sampleFinding, sampleTarget } from '../reporters/sample-report.ts'
import { causesOf, digest, leafWith, NOW, reportOf } from './issue-sample.ts'

/** Short ones, with what matters of the cause. */
const TEXTS: IssueTexts = {
  title: ({ id, endpoint }) => `${id} at ${endpoint}`,
  body: ({ state: { leaves, findings } }, since) =>
    [since, ...leaves.map(({ leaf }) => leaf.notAfter), ...findings.map(({ message }) => message)].join(', '),
  escalation: ({ state: { stage } }, kind) => `${kind} at ${String(stage)}`,
  closing: ({ state }) => state.kind,
}

interface Given {
  readonly issues?: readonly KnownIssue[]
  readonly maxPerRun?: number
  readonly now?: Date
}

function plan(causes: readonly Cause[], { issues = [], maxPerRun = 10, now = NOW }: Given = {}): IssuePlan {
  return planIssues({ causes, issues, maxPerRun, now, texts: TEXTS, digest })
}

const leaf = (daysLeft: number): readonly Cause[] => causesOf(reportOf([{ leaf: leafWith(daysLeft) }]))

const verdicts = (verdict: ReportVerdict['verdict']): readonly ReportVerdict[] => [
  { rule: 'chain/incomplete', verdict },
]
const chain = (verdict: ReportVerdict['verdict'], findings: Report['findings'] = []): readonly Cause[] =>
  causesOf(reportOf([{ verdicts: verdicts(verdict) }], { findings })).filter(({ id }) => id === 'chain/incomplete')

/** GitHub's half: the issues after the actions of a run. */
function after(actions: readonly IssueAction[], issues: readonly KnownIssue[] = [], now = NOW): readonly KnownIssue[] {
  const opened = actions.flatMap((action, index): KnownIssue[] =>
    action.kind === 'open'
      ? [{ number: issues.length + index + 1, body: action.body, isOpen: true, reason: null, closedAt: null }]
      : [],
  )
  const changed = issues.map((issue): KnownIssue => {
    const action = actions.find((one) => one.kind !== 'open' && one.number === issue.number)
    if (action === undefined || action.kind === 'open') return issue
    const { body, state } = action
    if (state === null) return { ...issue, body }
    const isOpen = state === 'open'
    return { ...issue, body, isOpen, reason: isOpen ? 'reopened' : state, closedAt: isOpen ? null : now.toISOString() }
  })
  return [...changed, ...opened]
}

const opened = (causes: readonly Cause[]): readonly KnownIssue[] => after(plan(causes).actions)

const closedBy = (issues: readonly KnownIssue[], reason: string, closedAt: Date = NOW): readonly KnownIssue[] =>
  issues.map((issue) => ({ ...issue, isOpen: false, reason, closedAt: closedAt.toISOString() }))

const told = ({ actions }: IssuePlan): readonly unknown[] =>
  actions.map((action) =>
    action.kind === 'open' ? 'open' : [action.kind, action.number, action.comment, action.state],
  )

describe('an issue', () => {
  it('is opened, with a mark of its cause, its stage and the time', () => {
    const [cause] = leaf(20)
    const { actions, postponed, resting } = plan(leaf(20))
    expect(actions).toEqual([
      {
        kind: 'open',
        key: cause?.key,
        title: 'certificate/expiry at https://api.example.com/',
        body: expect.stringMatching(/-->\n2026-11-23T00:00:00\.000Z, 2026-12-13T00:00:00\.000Z$/),
      },
    ])
    expect(parseMark((actions[0] as { body: string }).body)).toEqual({
      key: cause?.key,
      stage: 30 * 86_400,
      content: expect.stringMatching(/^[0-9a-f]+$/),
      since: '2026-11-23T00:00:00.000Z',
    })
    expect({ postponed, resting }).toEqual({ postponed: 0, resting: 0 })
  })

  it('is not opened for what is mended, or not grave enough', () => {
    expect(told(plan(leaf(80)))).toEqual([])
    expect(told(plan(chain('fail', [sampleFinding({ severity: 'warning' })])))).toEqual([])
  })

  it('is left as it is by a run that sees the same, whenever', () => {
    const issues = opened(leaf(20))
    expect(told(plan(leaf(20), { issues, now: new Date(NOW.getTime() + DAY_MS) }))).toEqual([])
  })

  it('is brought up again once at every stage, and closed when it is mended', () => {
    // The leaf is the same one while days go by.
    const end = leafWith(30)
    let issues: readonly KnownIssue[] = []
    const days = [30.5, 30, 29, 14, 13.9, 7, 1, 0.5, -0.5, -3]
    const history = days.map((daysLeft) => {
      const now = new Date(NOW.getTime() + (30 - daysLeft) * DAY_MS)
      const causes = causesOf({ ...reportOf([{ leaf: end }]), finishedAt: now.toISOString() })
      const planned = plan(causes, { issues, now })
      issues = after(planned.actions, issues, now)
      return [daysLeft, ...told(planned)]
    })
    expect(history).toEqual([
      [30.5],
      [30, 'open'],
      [29],
      [14, ['escalate', 1, 'escalate at 1209600', null]],
      [13.9],
      [7, ['escalate', 1, 'escalate at 604800', null]],
      [1, ['escalate', 1, 'escalate at 86400', null]],
      [0.5],
      [-0.5, ['escalate', 1, 'escalate at 0', null]],
      [-3],
    ])
    expect(parseMark(issues[0]?.body ?? '')?.since).toBe('2026-11-23T00:00:00.000Z')
    const closing = plan(leaf(80), { issues })
    expect(told(closing)).toEqual([['close', 1, 'mended', 'completed']])
    issues = after(closing.actions, issues)
    expect(told(plan(leaf(80), { issues }))).toEqual([])
    // The next certificate has an issue of its own.
    expect(told(plan(leaf(30), { issues }))).toEqual(['open'])
  })

  it('is brought up to date in silence where the same fault looks otherwise', () => {
    const issues = opened(chain('fail', [sampleFinding()]))
    const planned = plan(chain('fail', [sampleFinding({ message: 'Otherwise.' })]), { issues })
    expect(told(planned)).toEqual([['update', 1, null, null]])
    expect(planned.actions[0]).toMatchObject({
      title: 'chain/incomplete at https://api.example.com/',
      body: expect.stringMatching(/-->\n2026-11-23T00:00:00\.000Z, Otherwise\.$/),
    })
  })

  it('is brought up to date in silence where it got better, and brought up again where it got worse', () => {
    const error = chain('fail', [sampleFinding()])
    const warning = chain('fail', [sampleFinding({ severity: 'warning' })])
    const issues = opened(error)
    const better = plan(warning, { issues })
    expect(told(better)).toEqual([['update', 1, null, null]])
    expect(told(plan(error, { issues: after(better.actions, issues) }))).toEqual([
      ['escalate', 1, 'escalate at 0', null],
    ])
    expect(told(plan(leaf(20), { issues: opened(leaf(5)) }))).toEqual([['update', 1, null, null]])
  })

  it.each<[string, readonly Cause[]]>([
    ['its rule could not be judged', chain('inconclusive')],
    ['its rule was not judged', leaf(80)],
    ['its endpoint is not in the run', causesOf(reportOf([], { endpoints: [] }))],
  ])('is left alone where %s', (_, causes) => {
    const issues = opened(chain('fail', [sampleFinding()]))
    expect(told(plan(causes, { issues }))).toEqual([])
  })

  it.each([
    ['waived', { waived: { reason: 'why', owner: 'me', ticket: null, expires: '2027-01-31' } }],
    ['in the baseline', { inBaseline: true }],
  ])('is closed as not planned once its fault is %s', (_, accepted) => {
    const issues = opened(chain('fail', [sampleFinding()]))
    const planned = plan(chain('fail', [sampleFinding(accepted)]), { issues })
    expect(told(planned)).toEqual([['close', 1, 'accepted', 'not_planned']])
    // When the waiver is over, the fault has an issue again.
    const later = after(planned.actions, issues)
    expect(told(plan(chain('fail', [sampleFinding()]), { issues: later }))).toEqual(['open'])
  })

  it('without a mark, or with that of another, is left alone', () => {
    const foreign: KnownIssue = { number: 7, body: 'certificate/expiry', isOpen: true, reason: null, closedAt: null }
    const [cause] = leaf(5)
    const other = opened(cause === undefined ? [] : [{ ...cause, key: 'abc' }])
    expect(told(plan(leaf(80), { issues: [foreign, ...other] }))).toEqual([])
    expect(told(plan(leaf(5), { issues: [foreign, ...other] }))).toEqual(['open'])
  })

  it('that was opened twice is kept once, and closed twice', () => {
    const [first] = opened(leaf(20))
    if (first === undefined) throw new Error('none was opened')
    const issues = [{ ...first, number: 9 }, first]
    expect(told(plan(leaf(10), { issues }))).toEqual([['escalate', 1, 'escalate at 1209600', null]])
    expect(told(plan(leaf(80), { issues }))).toEqual([
      ['close', 1, 'mended', 'completed'],
      ['close', 9, 'mended', 'completed'],
    ])
  })
})

describe('an issue that a person closed', () => {
  const days = (count: number): Date => new Date(NOW.getTime() + count * DAY_MS)

  it.each([
    ['completed', 6.99, 20, [], 1],
    ['completed', 7, 20, [['reopen', 1, 'reopen at 2592000', 'open']], 0],
    ['completed', 0.1, 14, [['reopen', 1, 'reopen at 1209600', 'open']], 0],
    ['not_planned', 100, 20, [], 1],
    ['not_planned', 0.1, 14, [['reopen', 1, 'reopen at 1209600', 'open']], 0],
    ['duplicate', 100, 20, [], 1],
  ])('as %s, %d days ago, with %d days left: %j', (reason, ago, daysLeft, expected, resting) => {
    const issues = closedBy(opened(leaf(20)), reason)
    const planned = plan(leaf(daysLeft), { issues, now: days(ago) })
    expect(told(planned)).toEqual(expected)
    expect(planned.resting).toBe(resting)
  })

  it('is marked in silence once it is mended, so that the fault has an issue when it comes again', () => {
    const issues = closedBy(opened(leaf(5)), 'completed')
    const planned = plan(leaf(80), { issues })
    expect(told(planned)).toEqual([['retire', 1, null, null]])
    const later = after(planned.actions, issues)
    expect(told(plan(leaf(80), { issues: later }))).toEqual([])
    expect(told(plan(leaf(20), { issues: later }))).toEqual(['open'])
  })

  it('is not counted as resting where its fault would open none', () => {
    const issues = closedBy(opened(chain('fail', [sampleFinding()])), 'not_planned')
    expect(plan(chain('fail', [sampleFinding({ severity: 'warning' })]), { issues }).resting).toBe(0)
  })
})

describe('an issue that a person opened again', () => {
  const over = (): readonly KnownIssue[] => {
    const issues = opened(leaf(5))
    const closed = after(plan(leaf(80), { issues }).actions, issues)
    return closed.map((issue) => ({ ...issue, isOpen: true, reason: 'reopened', closedAt: null }))
  }

  it('is theirs while the fault is gone', () => {
    expect(told(plan(leaf(80), { issues: over() }))).toEqual([])
  })

  it('is kept once the fault is there again, which is then new', () => {
    const now = new Date(NOW.getTime() + 60 * DAY_MS)
    const planned = plan(leaf(20), { issues: over(), now })
    expect(told(planned)).toEqual([['escalate', 1, 'escalate at 2592000', null]])
    expect(parseMark((planned.actions[0] as { body: string }).body)?.since).toBe(now.toISOString())
  })
})

describe('the cap', () => {
  /** By host: days left of its leaf, and the severity of a fault. */
  const HOSTS: readonly (readonly [host: string, daysLeft: number, severity: 'error' | 'warning' | null])[] = [
    ['a', 25, null],
    ['b', 80, 'warning'],
    ['c', 3, null],
    ['d', 80, 'error'],
    ['e', -2, null],
  ]
  const urlOf = (host: string): string => `https://${host}.example/`
  const causes = causesOf(
    reportOf([], {
      endpoints: HOSTS.map(([host, daysLeft, severity]) =>
        sampleEndpoint({
          url: urlOf(host),
          targets: [sampleTarget({ leaf: leafWith(daysLeft), verdicts: severity === null ? [] : verdicts('fail') })],
        }),
      ),
      findings: HOSTS.flatMap(([host, , severity]) =>
        severity === null ? [] : [sampleFinding({ endpoint: urlOf(host), severity })],
      ),
    }),
    { severity: 'warning' },
  )
  const hostsOf = ({ actions }: IssuePlan): readonly string[] =>
    actions.map((action) => /at https:\/\/(\w+)\./.exec(action.title ?? '')?.[1] ?? action.kind)

  it('opens the gravest first: what has expired, errors, warnings, and what ends soon', () => {
    expect(hostsOf(plan(causes))).toEqual(['e', 'd', 'b', 'c', 'a'])
  })

  it.each([
    [5, 5, 0],
    [4, 4, 1],
    [1, 1, 4],
  ])('of %d opens %d, and counts %d', (maxPerRun, count, postponed) => {
    const planned = plan(causes, { maxPerRun })
    expect(planned.actions).toHaveLength(count)
    expect(planned.postponed).toBe(postponed)
    expect(hostsOf(planned)).toEqual(['e', 'd', 'b', 'c', 'a'].slice(0, count))
  })

  it('is of what is opened in a run: the rest follows in later ones, and changes are not counted', () => {
    const first = plan(causes, { maxPerRun: 4 })
    const issues = after(first.actions)
    const second = plan(causes, { maxPerRun: 4, issues })
    expect([hostsOf(second), second.postponed]).toEqual([['a'], 0])
    const mended = plan(
      causesOf(
        reportOf([], {
          endpoints: HOSTS.map(([host]) =>
            sampleEndpoint({
              url: urlOf(host),
              targets: [sampleTarget({ leaf: leafWith(80), verdicts: verdicts('pass') })],
            }),
          ),
        }),
      ),
      { maxPerRun: 1, issues },
    )
    expect(mended.actions.map(({ kind }) => kind)).toEqual(['close', 'close', 'close', 'close'])
  })

  it('is also of those that are opened again', () => {
    const issues = closedBy(after(plan(causes).actions), 'completed', new Date(NOW.getTime() - 8 * DAY_MS))
    const planned = plan(causes, { maxPerRun: 2, issues })
    expect(planned.actions.map(({ kind }) => kind)).toEqual(['reopen', 'reopen'])
    expect(planned.postponed).toBe(3)
  })
})
