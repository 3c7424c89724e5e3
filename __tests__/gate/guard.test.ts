import { describe, expect, it } from '@jest/globals'
import { NOTHING_WRITTEN, readConfiguration, type Written } from '../../src/gate/configure.ts'
import type { Allowance } from '../../src/core/allowance.ts'
import { guardPolicy, type Base, type Guarded } from '../../src/gate/guard.ts'

const FILE = '.github/tls-gate.yml'

const text = (...lines: readonly string[]): string => `${['version: 1', ...lines].join('\n')}\n`

function written(content: string | null, overrides: Partial<Written> = {}): Written {
  const policyFile = content === null ? null : { file: FILE, text: content }
  return { ...NOTHING_WRITTEN, policyFile, mayLackEndpoints: true, ...overrides }
}

const NOBODY: Allowance = { by: null, trouble: null }
const LABEL: Allowance = { by: 'the label "tls-policy"', trouble: null }

interface Guard {
  readonly guarded: Guarded
  /** How often it was asked who allows it. */
  readonly asked: number
}

async function guard(base: Base['read'] | Written | null, head: Written, allowance = NOBODY): Promise<Guard> {
  let asked = 0
  const guarded = await guardPolicy(await readConfiguration(head), head.policyFile, {
    read: typeof base === 'function' ? base : () => Promise.resolve(base),
    findAllowance: () => {
      asked++
      return Promise.resolve(allowance)
    },
  })
  return { guarded, asked }
}

/** The findings on their lines. */
const told = ({ findings }: Guarded): readonly string[] =>
  findings.map(({ origin, message }) => `${String(origin?.line ?? '-')}: ${message}`)

const STRICT = text('rules:', '  cipher/weak: error', '  certificate/weak-key: error')
const LENIENT = text('rules:', '  cipher/weak: warning', '  certificate/weak-key: error')

describe('a policy that a pull request weakens', () => {
  it('is a finding on the line that does, with what it was and has become', async () => {
    const { guarded, asked } = await guard(written(STRICT), written(LENIENT))
    expect(guarded.changes).toEqual([
      {
        subject: 'cipher/weak',
        before: 'error',
        after: 'warning',
        isWeaker: true,
        origin: { file: FILE, line: 3, column: 16 },
        allowedBy: null,
      },
    ])
    expect(guarded.findings[0]).toMatchObject({
      rule: 'policy/weakened',
      severity: 'error',
      verdict: 'fail',
      endpoint: '',
      environment: null,
      address: null,
      message: 'cipher/weak: error became warning',
      evidence: { observed: 'cipher/weak: warning', required: 'error' },
      origin: { file: FILE, line: 3, column: 16 },
      waived: null,
      inBaseline: false,
    })
    expect(told(guarded)).toEqual(['3: cipher/weak: error became warning'])
    expect(asked).toBe(1)
  })

  it('shows what makes it stricter or says the same beside it, without a finding, and nobody is asked', async () => {
    const { guarded, asked } = await guard(written(LENIENT), written(STRICT), LABEL)
    expect(guarded.changes.map(({ subject, isWeaker, allowedBy }) => [subject, isWeaker, allowedBy])).toEqual([
      ['cipher/weak', false, null],
    ])
    expect(guarded.findings).toEqual([])
    expect(asked).toBe(0)
    const same = await guard(written(STRICT), written(STRICT.replace('error\n', 'error # as before\n')))
    expect(same).toEqual({ guarded: { changes: [], findings: [] }, asked: 0 })
  })

  it('is none where there was no gate', async () => {
    expect(await guard(null, written(LENIENT))).toEqual({ guarded: { changes: [], findings: [] }, asked: 0 })
  })

  it('is compared with the preset where there was no file', async () => {
    const off = text('rules:', '  chain/incomplete: off')
    expect(told((await guard(written(null), written(off))).guarded)).toEqual(['3: chain/incomplete: error became off'])
    expect(told((await guard(written(null, { preset: 'webhook' }), written(null))).guarded)).not.toEqual([])
  })

  it('may be, when somebody allows it, who is named at what is weaker alone', async () => {
    const stricter = LENIENT.replace('weak-key: error', 'weak-key: { min-rsa-bits: 4096 }')
    const { guarded } = await guard(written(STRICT), written(stricter), LABEL)
    expect(guarded.changes.map(({ subject, allowedBy }) => [subject, allowedBy])).toEqual([
      ['certificate/weak-key: min-rsa-bits', null],
      ['cipher/weak', 'the label "tls-policy"'],
    ])
    expect(guarded.findings).toEqual([])
  })

  it('says what could not be learnt of who allows it', async () => {
    const trouble = 'the labels cannot be read: the token may not (403)'
    const { guarded } = await guard(written(STRICT), written(LENIENT), { by: null, trouble })
    expect(guarded.findings.map(({ evidence }) => evidence.allowance)).toEqual([trouble])
  })
})

describe('the rule policy/weakened', () => {
  const RULE = '  policy/weakened: off'

  it('goes by the base: the head cannot switch it off, which itself is weaker', async () => {
    const { guarded } = await guard(written(STRICT), written(`${LENIENT}${RULE}\n`))
    expect(told(guarded)).toContain('5: policy/weakened: error became off')
    expect(guarded.findings.map(({ severity }) => severity)).toEqual(guarded.findings.map(() => 'error'))
  })

  it('nor the waivers of the head', async () => {
    const waiver = 'waivers: [{ rule: policy/weakened, endpoint: "**", reason: a, owner: b, expires: 2026-06-01 }]\n'
    const { guarded } = await guard(written(STRICT), written(`${LENIENT}${waiver}`))
    expect(told(guarded)).toContain('5: the waiver of policy/weakened for **: new, until 2026-06-01')
    expect(guarded.findings.every(({ waived }) => waived === null)).toBe(true)
  })

  it('is a warning, or off, where the base says so', async () => {
    const { guarded: warned } = await guard(
      written(`${STRICT}${RULE.replace('off', 'warning')}\n`),
      written(`${LENIENT}${RULE.replace('off', 'warning')}\n`),
    )
    expect(warned.findings.map(({ severity }) => severity)).toEqual(['warning'])
    const { guarded: off } = await guard(written(`${STRICT}${RULE}\n`), written(LENIENT))
    expect(off.findings).toEqual([])
    expect(off.changes.filter(({ isWeaker }) => isWeaker)).toHaveLength(1)
  })
})

describe('where something stands that is gone', () => {
  const endpoints = (...names: readonly string[]): Written =>
    written(text('endpoints:', ...names.map((name) => `  - ${name}.example.com`)))

  it.each<[string, readonly string[], number]>([
    ['in the middle', ['a', 'c'], 3],
    ['at the end', ['a', 'b'], 4],
    ['at the beginning', ['b', 'c'], 2],
    ['with all around it', ['d'], 2],
  ])('%s, it is told at the last line above that still stands', async (_, names, line) => {
    const { guarded } = await guard(endpoints('a', 'b', 'c'), endpoints(...names))
    expect(guarded.findings[0]?.origin).toEqual({ file: FILE, line, column: 1 })
    expect(guarded.findings[0]?.message).toMatch(
      /^the endpoint https:\/\/[abc]\.example\.com\/: gone, it was looked at$/,
    )
  })

  it('is not told at a line that now stands there twice', async () => {
    const before = written(
      text(
        'overrides:',
        '  - endpoint: a.example.com',
        '    rules:',
        '      cipher/weak: warning',
        'endpoints: [a.example.com, b.example.com]',
      ),
    )
    const after = written(
      text(
        'overrides:',
        '  - endpoint: a.example.com',
        '    rules:',
        '      cipher/weak: warning',
        '  - endpoint: b.example.com',
        '    rules:',
        '      cipher/weak: warning',
        'endpoints: [a.example.com]',
      ),
    )
    const { guarded } = await guard(before, after)
    expect(guarded.findings.map(({ origin }) => origin?.line)).toEqual([3])
  })

  it('is the first line, when nothing above is left', async () => {
    const before = written('# ours\nversion: 1\nendpoints: [a.example.com]\n')
    const { guarded } = await guard(before, written('version:   1\n'))
    expect(told(guarded)).toEqual(['1: the endpoint https://a.example.com/: gone, it was looked at'])
  })

  it('is nowhere, when the file is gone, or it stood in another one', async () => {
    const { guarded } = await guard(endpoints('a'), written(null))
    expect(guarded.findings.map(({ origin }) => origin)).toEqual([null])
    const readers = {
      ...NOTHING_WRITTEN.readers,
      local: () => Promise.resolve('version: 1\nrules: { http/hsts-missing: error }\n'),
    }
    const extending = written(text('extends: [recommended, ./more.yml]'), { readers })
    const { guarded: elsewhere } = await guard(extending, written(text('extends: [recommended]')))
    expect(elsewhere.findings[0]).toMatchObject({ message: 'http/hsts-missing: error became notice', origin: null })
  })

  it('is found at once in long files of which no line is left', async () => {
    const many = (letter: string, ...names: readonly string[]): Written =>
      written(
        text(
          ...Array.from({ length: 20_000 }, (_, index) => `# ${letter} ${String(index)}`),
          'endpoints:',
          ...names.map((name) => `  - ${name}.example.com`),
        ),
      )
    const gone = Array.from({ length: 50 }, (_, index) => `a${String(index)}`)
    const { guarded } = await guard(many('a', ...gone), many('b', 'b'))
    expect(guarded.findings.map(({ origin }) => origin?.line)).toEqual(gone.map(() => 20_002))
  })
})

describe('what the base counts and knows', () => {
  it('may be counted in no file any more', async () => {
    const counting = text('on-inconclusive: { fail-after: 2 }')
    const { guarded } = await guard(written(counting), written(text('on-inconclusive: fail')))
    expect(guarded.findings).toEqual([])
    expect(new Set(guarded.changes.map(({ after }) => after))).toEqual(new Set(['fail']))
  })

  it('is a baseline that the head may not add to', async () => {
    const baseline = (...fingerprints: readonly string[]): Partial<Written> => ({
      baseline: {
        file: 'baseline.json',
        text: JSON.stringify(
          {
            schemaVersion: '1',
            kind: 'baseline',
            findings: fingerprints.map((fingerprint) => ({
              fingerprint,
              rule: 'cipher/weak',
              severity: 'error',
              endpoint: 'https://api.example.com/',
              environment: null,
              message: 'weak',
            })),
          },
          null,
          2,
        ),
      },
    })
    const { guarded } = await guard(written(STRICT, baseline('f1')), written(STRICT, baseline('f1', 'f2')))
    expect(guarded.findings).toMatchObject([
      {
        message: 'the baseline: cipher/weak for https://api.example.com/: new, error',
        origin: { file: 'baseline.json', line: 14, column: 1 },
      },
    ])
    const { guarded: fewer } = await guard(written(STRICT, baseline('f1', 'f2')), written(STRICT, baseline('f2')))
    expect(fewer.findings).toEqual([])
  })
})

describe('a base that cannot be read', () => {
  const REASON = 'the commit cccccccccccc is not in the clone, and there is no token'

  it('is inconclusive, at the beginning of the file', async () => {
    const { guarded, asked } = await guard(() => Promise.reject(new Error(REASON)), written(STRICT))
    const origin = { file: FILE, line: 1, column: 1 }
    expect(guarded.changes).toEqual([
      {
        subject: 'the policy of the base',
        before: 'readable',
        after: `not readable: ${REASON}`,
        isWeaker: true,
        origin,
        allowedBy: null,
      },
    ])
    expect(guarded.findings).toMatchObject([
      {
        rule: 'policy/weakened',
        severity: 'error',
        verdict: 'inconclusive',
        message: `the policy of the base cannot be read, so nobody knows whether it is weakened: ${REASON}`,
        evidence: { observed: REASON, required: 'the policy of the base' },
        origin,
      },
    ])
    expect(asked).toBe(1)
  })

  it('is as grave, whatever the head says of it, and nowhere when the head has no file', async () => {
    const read = (): Promise<never> => Promise.reject(new Error(REASON))
    const { guarded } = await guard(read, written(text('rules: { policy/weakened: off }')))
    expect(guarded.findings).toMatchObject([{ severity: 'error', verdict: 'inconclusive' }])
    expect((await guard(read, written(null))).guarded.findings).toMatchObject([{ origin: null }])
  })

  it('is so for its own mistakes, each on its line', async () => {
    const { guarded } = await guard(written(text('extends: [recommended@7]', 'rules: { a/b: error }')), written(STRICT))
    expect(guarded.findings.map(({ verdict, message }) => `${verdict}: ${message}`)).toEqual([
      expect.stringMatching(
        /^inconclusive: [^\n]*: \.github\/tls-gate\.yml:2:11: the preset "recommended" is of version \d+ here, expected 7; \.github\/tls-gate\.yml:3:10: unknown rule "a\/b"[^\n]*$/,
      ),
    ])
  })

  it('is, when somebody allows it, a change: else it could never be mended', async () => {
    const { guarded } = await guard(written('version: 2\n'), written(STRICT), LABEL)
    expect(guarded.changes).toMatchObject([{ subject: 'the policy of the base', allowedBy: 'the label "tls-policy"' }])
    expect(guarded.findings).toEqual([])
  })
})
