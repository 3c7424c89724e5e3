import '../native-errors.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { issue } from '../../src/lab/issue.ts'
import { inDays } from '../rules/facts.ts'
import { issueCrl, pemOf } from '../wire/x509/issue-crl.ts'
import { hiddenIn, openWorkspace, type IoOverrides, type Workspace } from './fake-io.ts'

const notBefore = new Date(inDays(-30))
const notAfter = new Date(inDays(60))
const serial = 4711n
const root = issue({ subject: { commonName: 'Root' }, ca: true, notBefore, notAfter })
const intermediate = issue({ subject: { commonName: 'Intermediate' }, ca: true, issuer: root, notBefore, notAfter })
const leaf = issue({
  subject: { commonName: 'a.test' },
  names: ['a.test', '192.0.2.1', '2001:db8::1'],
  issuer: intermediate,
  notBefore,
  notAfter,
})
const direct = issue({ names: ['a.test'], issuer: root, serial, notBefore, notAfter })

/** A line that passes. */
const GOOD = {
  id: 'good',
  chain: [leaf.pem, intermediate.pem],
  roots: [root.pem],
  crls: [],
  host: 'a.test',
  at: null,
  maxDepth: null,
  policy: 'web',
}

let workspace: Workspace
beforeAll(() => {
  workspace = openWorkspace()
})
afterAll(() => {
  workspace.remove()
})

interface Answers {
  readonly status: number
  readonly answers: readonly unknown[]
}

/** @param lines written as they are when they are text, else as JSON */
async function batch(lines: readonly unknown[], overrides?: IoOverrides): Promise<Answers> {
  workspace.write('cases.jsonl', lines.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n'))
  return answersOf(['verify', '--batch', 'cases.jsonl'], overrides)
}

async function answersOf(argv: readonly string[], overrides?: IoOverrides): Promise<Answers> {
  const { status, stdout, stderr } = await workspace.run(argv, overrides)
  expect(stderr).toBe('')
  expect(stdout === '' || stdout.endsWith('\n')).toBe(true)
  const answers = stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as unknown)
  return { status, answers }
}

/** The rules that one line breaks. */
async function rulesOf(fields: Readonly<Record<string, unknown>>): Promise<readonly string[]> {
  const { answers } = await batch([{ ...GOOD, ...fields }])
  return (answers as { problems: readonly { rule: string }[] }[]).flatMap(({ problems }) =>
    problems.map(({ rule }) => rule),
  )
}

const PASS = { id: 'good', verdict: 'pass', problems: [] }

describe('tls-gate verify --batch', () => {
  it('answers each line in its order, in one form', async () => {
    const bad = { ...GOOD, id: 7, host: 'b.test', chain: [leaf.pem] }
    expect(await batch([GOOD, bad, { ...GOOD, id: 'last' }])).toEqual({
      status: 1,
      answers: [
        PASS,
        {
          id: 7,
          verdict: 'fail',
          problems: [
            {
              rule: 'chain/incomplete',
              message: '"CN=a.test" names "CN=Intermediate" as its issuer, which is neither there nor an anchor',
            },
            {
              rule: 'certificate/hostname-mismatch',
              message: '"CN=a.test" is not for "b.test", but for "a.test", "192.0.2.1", "2001:db8::1"',
            },
          ],
        },
        { ...PASS, id: 'last' },
      ],
    })
  })

  it('has status 0 when all pass, and when there is nothing to answer', async () => {
    expect(await batch([GOOD, GOOD])).toEqual({ status: 0, answers: [PASS, PASS] })
    expect(await batch([])).toEqual({ status: 0, answers: [] })
    expect(await batch([GOOD, '', ' \t\r', ''])).toEqual({ status: 0, answers: [PASS] })
  })

  it('takes whatever may be left out for not asked', async () => {
    const { chain, roots } = GOOD
    expect(await batch([{ chain, roots }])).toEqual({ status: 0, answers: [{ ...PASS, id: null }] })
    const nulls = { crls: null, host: null, ip: null, at: null, maxDepth: null, policy: null, expected: 'pass' }
    expect(await rulesOf(nulls)).toEqual([])
  })

  it('goes on after a line that is no such object, and says so with status 2', async () => {
    const { status, answers } = await batch([
      GOOD,
      '{"id": "cut", "chain": [',
      { ...GOOD, id: 'b', host: 'b.test' },
      GOOD,
    ])
    expect(status).toBe(2)
    expect(answers).toEqual([
      PASS,
      {
        id: null,
        verdict: 'fail',
        problems: [{ rule: 'usage/bad-line', message: expect.stringMatching(/^line 2: no JSON: /) as unknown }],
      },
      expect.objectContaining({ id: 'b', verdict: 'fail' }),
      PASS,
    ])
  })

  it.each([
    ['[]', null, 'an array found, expected an object with "id", "chain" and "roots"'],
    ['null', null, 'nothing found, expected an object with "id", "chain" and "roots"'],
    ['"text"', null, '"text" found, expected an object with "id", "chain" and "roots"'],
    [{ ...GOOD, chain: [] }, 'good', 'chain: nothing found, expected PEM texts, the leaf first'],
    [{ ...GOOD, chain: 'pem' }, 'good', 'chain: "pem" found, expected an array of PEM texts'],
    [{ ...GOOD, chain: [1] }, 'good', 'chain: an array found, expected an array of PEM texts'],
    [{ id: 3, chain: [leaf.pem] }, 3, 'roots: nothing found, expected an array of PEM texts'],
    [{ ...GOOD, crls: {} }, 'good', 'crls: an object found, expected an array of PEM texts'],
    [{ ...GOOD, host: 7 }, 'good', 'host: 7 found, expected a text or null'],
    [{ ...GOOD, host: 'a b' }, 'good', 'host: the host "a b" holds " ", which no host name can'],
    [{ ...GOOD, ip: '192.0.2.1' }, 'good', 'host: found beside ip, expected one of the two'],
    [
      { ...GOOD, host: null, ip: 'a.test' },
      'good',
      'ip: expected an IP address such as 192.0.2.1 or [2001:db8::1], found "a.test"',
    ],
    [{ ...GOOD, at: 'soon' }, 'good', 'at: "soon" found, expected a time such as 2026-03-01T12:00:00Z'],
    [{ ...GOOD, maxDepth: -1 }, 'good', 'maxDepth: -1 found, expected a whole number or null'],
    [{ ...GOOD, maxDepth: 1.5 }, 'good', 'maxDepth: 1.5 found, expected a whole number or null'],
    [{ ...GOOD, policy: 'none' }, 'good', 'policy: "none" found, expected "path" or "web"'],
  ])('a line that is wrong is told what was expected: %#', async (line, id, message) => {
    expect(await batch(['', line])).toEqual({
      status: 2,
      answers: [{ id, verdict: 'fail', problems: [{ rule: 'usage/bad-line', message: `line 2: ${message}` }] }],
    })
  })

  it.each([{ id: {} }, { id: [1] }, { id: true }, { id: null }])(
    'answers without an id where it is none: %j',
    async (id) => {
      expect(await batch([{ ...GOOD, ...id }])).toEqual({ status: 0, answers: [{ ...PASS, id: null }] })
    },
  )

  it.each([
    [{ host: 'A.TEST.' }, []],
    [{ host: 'b.test' }, ['certificate/hostname-mismatch']],
    [{ host: '192.0.2.1' }, []],
    [{ host: null, ip: '192.0.2.1' }, []],
    [{ host: null, ip: '2001:DB8::0:1' }, []],
    [{ host: null, ip: '192.0.2.2' }, ['certificate/hostname-mismatch']],
    [{ at: '2026-04-30T12:00:00+00:00' }, []],
    [{ at: '2026-04-30T12:00:01+00:00' }, ['certificate/expired']],
    [{ maxDepth: 1 }, []],
    [{ maxDepth: 0 }, ['path/too-long']],
    [{ roots: [] }, ['chain/incomplete']],
    [{ roots: ['junk', root.pem] }, []],
    [{ chain: [leaf.pem + intermediate.pem] }, []],
    [{ chain: [leaf.pem, 'junk', brokenPem(), intermediate.pem] }, []],
    [{ chain: ['junk', leaf.pem, intermediate.pem] }, ['certificate/malformed']],
    [{ chain: [brokenPem(), intermediate.pem] }, ['certificate/malformed']],
  ])('%#', async (fields, expected) => {
    expect(await rulesOf(fields)).toEqual(expected)
  })

  it('says why a leaf cannot be read', async () => {
    const { status, answers } = await batch([
      { ...GOOD, chain: [brokenPem()] },
      { ...GOOD, chain: ['junk'] },
    ])
    expect(status).toBe(1)
    expect(answers).toEqual([
      expect.objectContaining({
        problems: [
          {
            rule: 'certificate/malformed',
            message: 'the leaf cannot be read: Certificate: three elements expected at byte 0',
          },
        ],
      }),
      expect.objectContaining({
        problems: [{ rule: 'certificate/malformed', message: 'the leaf cannot be read: no PEM certificate in it' }],
      }),
    ])
  })

  it('judges by the profile of the public web unless the policy is "path"', async () => {
    const bare = issue({ names: ['a.test'], issuer: root, notBefore, notAfter, omit: ['authorityKeyIdentifier'] })
    expect(await rulesOf({ chain: [bare.pem] })).toEqual(['profile/authority-key-id'])
    expect(await rulesOf({ chain: [bare.pem], policy: null })).toEqual(['profile/authority-key-id'])
    expect(await rulesOf({ chain: [bare.pem], policy: 'path' })).toEqual([])
  })

  it('heeds CRLs, and does not pass where none of those sent can be read', async () => {
    const dates = { thisUpdate: new Date(inDays(-1)), nextUpdate: new Date(inDays(1)) }
    const clean = pemOf(issueCrl({ issuer: root, ...dates }))
    const revoking = pemOf(issueCrl({ issuer: root, ...dates, revoked: [{ serial }] }))
    const chain = [direct.pem]
    expect(await rulesOf({ chain, crls: [clean] })).toEqual([])
    expect(await rulesOf({ chain, crls: ['junk', clean] })).toEqual([])
    expect(await rulesOf({ chain, crls: [revoking] })).toEqual(['revocation/revoked'])
    expect(await rulesOf({ chain, crls: ['junk'] })).toEqual(['revocation/unknown'])
  })

  it('reads standard input, however it is cut', async () => {
    const bytes = Buffer.from(`\ufeff${JSON.stringify({ ...GOOD, id: 'ü' })}\r\n${JSON.stringify(GOOD)}`)
    for (const size of [1, 7, 1000, bytes.length]) {
      const stdin = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
        bytes.subarray(index * size, (index + 1) * size),
      )
      expect(await answersOf(['verify', '--batch', '-'], { stdin })).toEqual({
        status: 0,
        answers: [{ ...PASS, id: 'ü' }, PASS],
      })
    }
  })

  it('a line that is not UTF-8 is no such object', async () => {
    const stdin = [Buffer.from('{"id": "\xff"}\n', 'latin1'), Buffer.from(JSON.stringify(GOOD))]
    const { status, answers } = await answersOf(['verify', '--batch', '-'], { stdin })
    expect(status).toBe(2)
    expect(answers).toEqual([expect.objectContaining({ id: null, verdict: 'fail' }), PASS])
  })

  it('writes nothing that could hurt a terminal or the log of a workflow', async () => {
    const commonName = '\u001b[2J\n::set-env name=PATH::/tmp\r\n##[error]boo \u202e'
    const hostile = issue({ subject: { commonName }, names: [commonName], issuer: root, notBefore, notAfter })
    const cases = [
      { ...GOOD, id: commonName, chain: [hostile.pem] },
      { ...GOOD, id: '::error::', policy: commonName },
    ]
    const stdin = [Buffer.from(cases.map((one) => `${JSON.stringify(one)}\n`).join(''))]
    const { stdout } = await workspace.run(['verify', '--batch', '-'], { stdin })
    expect(hiddenIn(stdout)).toEqual([])
    expect(stdout).not.toContain('##[')
    expect(stdout).not.toMatch(/^\s*::/m)
    const lines = stdout.trimEnd().split('\n')
    expect(lines.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual([commonName, '::error::'])
  })

  it.each(['missing.jsonl', '.'])('a file that cannot be read is a mistake of the user: %s', async (file) => {
    const { status, stdout, stderr } = await workspace.run(['verify', '--batch', file])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^tls-gate: --batch: ".*" cannot be read: E/)
  })
})

/** A block whose DER is no certificate: an empty SEQUENCE. */
function brokenPem(): string {
  return '-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n'
}
