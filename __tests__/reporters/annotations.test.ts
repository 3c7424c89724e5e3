import { describe, expect, it } from '@jest/globals'
import { annotationsOf } from '../../src/reporters/annotations.ts'
import { ATTACKS, attackReport } from './attack-report.ts'
import { richReport, sampleFinding, sampleReport } from './sample-report.ts'

const at = (line: number): { readonly file: string; readonly line: number; readonly column: number } => ({
  file: 'endpoints.txt',
  line,
  column: 3,
})

describe('annotations', () => {
  it('tell what is wrong, where, who breaks and how to mend it, alike ones once', () => {
    expect(annotationsOf(richReport())[0]).toEqual({
      level: 'error',
      title: 'chain/incomplete at https://api.example.com/ (production)',
      message: [
        'The server sends its leaf certificate alone; the intermediate "Example CA R3" is missing; who breaks: Java 17, curl 7.88 (OpenSSL 3.0)',
        '2 times on this line, at 203.0.113.10, 203.0.113.11',
        'Observed: CN=api.example.com',
        'Required: CN=api.example.com, CN=Example CA R3',
        'Breaks Java 17: PKIX path building failed: unable to find valid certification path to requested target',
        'Breaks curl 7.88 (OpenSSL 3.0): curl: (60) SSL certificate problem: unable to get local issuer certificate',
        'Fix: Serve the leaf followed by every intermediate, for instance with `ssl_certificate fullchain.pem` in nginx.',
        'The rule: https://github.com/tls-gate/tls-gate#rules',
      ].join('\n'),
      file: '.github/tls-gate.yml',
      line: 12,
      column: 9,
    })
  })

  it('are ranked: errors, could not see, warnings, notices; none for what is waived', () => {
    expect(
      annotationsOf(richReport()).map(({ level, title }) => `${level} ${title.replace(/ (?:at|\().*/, '')}`),
    ).toEqual([
      'error chain/incomplete',
      'error protocol/deprecated-accepted',
      'error compare/protocol-removed',
      'error could not see: revocation/unknown',
      'error could not see: reach/unreachable',
      'warning certificate/expires-soon',
      'warning http/hsts-too-short',
      'warning policy/waiver-unused',
      'notice group/no-post-quantum',
    ])
  })

  it('have the level of the severity when inconclusive', () => {
    const [annotation] = annotationsOf(
      sampleReport({
        findings: [sampleFinding({ verdict: 'inconclusive', severity: 'warning', fix: '', evidence: {} })],
      }),
    )
    expect(annotation?.level).toBe('warning')
    expect(annotation?.message).toBe(
      'Could not see: The server sends its leaf certificate alone; the intermediate "Example CA R3" is missing.\n' +
        'Seen at 203.0.113.10\n' +
        'The rule: https://github.com/tls-gate/tls-gate#rules',
    )
  })

  it('have no file when the endpoint came from a command line', () => {
    const [annotation] = annotationsOf(sampleReport({ findings: [sampleFinding({ origin: null })] }))
    expect(Object.keys(annotation ?? {})).toEqual(['level', 'title', 'message'])
  })

  it('tell lines apart', () => {
    const findings = [1, 2, 1].map((line) => sampleFinding({ origin: at(line) }))
    expect(annotationsOf(sampleReport({ findings })).map(({ line }) => line)).toEqual([1, 2])
  })

  it.each([
    [10, 10, undefined],
    [11, 10, 'tls-gate: 2 more errors'],
  ])('of %d errors are %d', (count, length, title) => {
    const findings = Array.from({ length: count }, (_, line) => sampleFinding({ origin: at(line + 1) }))
    const annotations = annotationsOf(sampleReport({ findings }))
    expect(annotations).toHaveLength(length)
    expect(annotations.find(({ file }) => file === undefined)?.title).toBe(title)
  })

  it('are at most ten a level of 10,000, the rest counted by rule', () => {
    const findings = Array.from({ length: 10_000 }, (_, index) =>
      sampleFinding({
        origin: at(index),
        severity: (['error', 'warning', 'notice'] as const)[index % 3] ?? 'error',
        rule: `area/rule-${String(index % 7)}`,
      }),
    )
    const annotations = annotationsOf(sampleReport({ findings }))
    const levels = annotations.map(({ level }) => level)
    expect(levels).toHaveLength(30)
    expect(levels.filter((level) => level === 'error')).toHaveLength(10)
    expect(levels.filter((level) => level === 'warning')).toHaveLength(10)
    expect(annotations.slice(-3).map(({ title }) => title)).toEqual([
      'tls-gate: 3325 more errors',
      'tls-gate: 3324 more warnings',
      'tls-gate: 3324 more notices',
    ])
    expect(annotations.at(-3)?.message).toMatch(
      /^and 3325 more: see the job summary\n(?:area\/rule-\d \(47\d\)(?:, )?){5} and 2 more$/,
    )
  })

  it('let nothing of an attack through', () => {
    const annotations = attackReport().findings.flatMap((finding) =>
      annotationsOf(sampleReport({ findings: [finding] })),
    )
    expect(annotations).toHaveLength(2 * ATTACKS.length)
    for (const { title, message, file } of annotations) {
      for (const line of [title, ...message.split('\n'), file ?? '']) {
        expect(line).not.toMatch(/^\s*::|##\[|[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/u)
      }
      expect(title.length).toBeLessThanOrEqual(255)
      expect(message.length).toBeLessThan(64_000)
    }
    expect(annotations[4]?.message.split('\n')[0]).toBe(
      'x\\n::set-env name=A::b\\n::stop-commands::t; who breaks: x\\n::set-env name=A::b\\n::stop-commands::t, Java 17',
    )
  })

  it('let nothing of an attack through when there are too many', () => {
    const annotations = annotationsOf(attackReport())
    expect(annotations).toHaveLength(10)
    expect(annotations.at(-1)?.message).toMatch(/^and \d+ more: see the job summary\n/)
    expect(
      annotations.flatMap(({ message }) => message.split('\n')).filter((line) => /^\s*::|##\[/.test(line)),
    ).toEqual([])
  })
})
