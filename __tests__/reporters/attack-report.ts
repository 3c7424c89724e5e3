import type { Finding, Report } from '../../src/core/report.ts'
import { failed, seen } from '../../src/core/observed.ts'
import {
  sampleEndpoint,
  sampleFinding,
  sampleIntermediate,
  sampleLeaf,
  sampleReport,
  sampleTarget,
} from './sample-report.ts'

/** What a stranger may put in a name, a header or an alert. */
export const ATTACKS: readonly string[] = [
  '::error::you are hacked',
  '  ::error::after white space',
  'x\n::set-env name=A::b\n::stop-commands::t',
  'x\r::set-output name=a::b',
  '##[error]you are hacked',
  'x\n##[add-mask]y',
  'a | b | c',
  'a \\| b \\\\| c',
  '<img src=x onerror=alert(1)>',
  '</script><img src=x onerror=alert(1)>',
  '</style></title><svg onload=alert(1)>',
  '"><iframe srcdoc="<script>alert(1)</script>">',
  '%0A::error::encoded',
  'one ` two `` three ``` backticks',
  '`` ` ``',
  '`'.repeat(101),
  '](http://evil.example/) [x](http://evil.example/)',
  '![](http://t.example/p.png)',
  'http://evil.example/ https://evil.example www.evil.example ftp://evil.example evil@evil.example',
  '@everyone and @org/team',
  '#1 GH-1 fixes #1 user/repo#1 user@0123456789abcdef0123456789abcdef01234567 TICKET-12',
  '0123456789abcdef0123456789abcdef01234567 0123456',
  ':x: :smile: *bold* _it_ ~~no~~ **b** $x$ &copy; &#64;everyone [^1] [x]: http://evil.example',
  '\u001b[2J\u001b[31mred',
  '\u001b]8;;http://evil.example/\u0007click\u001b]8;;\u0007',
  '\u009b31mC1',
  'abc\u202etxt.exe\u202c',
  'zero\u200bwidth\u200d\u2060\ufeff',
  'line\u2028separator\u2029paragraph\u0085next',
  '\u00a0::error::after a no-break space',
  '\u2003::error::after an em space',
  '</td></tr></table>',
  '</details></summary><!--',
  '-->',
  '<!--',
  'lone \ud800 high, lone \udc00 low',
  'nul \u0000 del \u007f',
  '1. list',
  '# heading',
  '> quote',
  '- item',
  '---',
  '====',
  '    indented',
  '~~~',
  '```',
  '| - | - |',
  '',
  ' ',
  '\\',
  'tail\\',
  '\u{e0041}\u{1f468}\u200d\u{1f469}',
  'wide \u5bbd\u5ea6 words',
  'A'.repeat(100_000),
  '`\u202e|'.repeat(30_000),
  `${'y'.repeat(70)}::error::${'z'.repeat(200)}`,
]

/** Every attack in every place of a report that may hold a stranger's text. */
export function attackReport(): Report {
  const findings: Finding[] = ATTACKS.flatMap((attack) => [
    sampleFinding({
      rule: attack,
      endpoint: attack,
      environment: attack,
      address: attack,
      message: attack,
      evidence: { observed: [attack, attack], required: { [attack]: attack }, [`other ${attack}`]: attack },
      breaks: [attack, `Java 17: ${attack}`, `${attack}: ${attack}`],
      fix: attack,
      cites: [
        { text: attack, url: attack },
        { text: 'plain', url: `https://evil.example/${attack}` },
      ],
      origin: { file: attack, line: 1, column: 1 },
    }),
    sampleFinding({ verdict: 'inconclusive', message: attack, address: attack }),
    sampleFinding({ message: attack, waived: { reason: attack, owner: attack, ticket: null, expires: attack } }),
  ])
  const endpoints = ATTACKS.map((attack) =>
    sampleEndpoint({
      url: attack,
      environment: attack,
      targets: [
        sampleTarget({
          address: attack,
          observations: {
            versions: seen({ accepted: [attack] }, [{ part: attack, code: 'reset', detail: attack, whose: 'peer' }]),
            cipherSuites: { status: 'skipped', reason: attack, because: null },
            chain: seen({ certificates: [attack] }),
          },
          leaf: sampleLeaf({
            subject: attack,
            issuer: attack,
            sha256: attack,
            names: [attack],
            key: attack,
            signature: attack,
          }),
          intermediates: [
            sampleIntermediate({ subject: attack, sha256: attack, notAfter: '2026-12-24T00:00:00.000Z' }),
            sampleIntermediate({ subject: `CN=${attack}`, sha256: `CN ${attack}` }),
          ],
          trust: [{ store: attack, verdict: 'fail', anchor: attack, reason: attack }],
        }),
        sampleTarget({
          address: attack,
          observations: { versions: failed('alert', attack, 'peer') },
          leaf: null,
          intermediates: [],
          trust: [],
        }),
      ],
    }),
  )
  const place = (attack: string): Report['comparisons'][number]['from'] => ({
    url: attack,
    environment: attack,
    address: attack,
  })
  return sampleReport({
    tool: { name: 'tls-gate', version: '::error::0.1.0' },
    policy: {
      presets: ATTACKS,
      rules: Object.fromEntries(
        ATTACKS.map((attack) => [
          attack,
          { title: attack, severity: { error: [attack] }, onInconclusive: 'fail', params: { [attack]: attack } },
        ]),
      ),
      overrides: ATTACKS.map((attack) => ({
        environment: attack,
        endpoint: attack,
        rules: { [attack]: { severity: 'error', params: { [attack]: attack } } },
      })),
      changes: ATTACKS.map((attack) => ({
        subject: attack,
        before: attack,
        after: attack,
        isWeaker: true,
        origin: { file: attack, line: 1, column: 1 },
        allowedBy: attack,
      })),
    },
    trustStores: ATTACKS.map((attack) => ({
      name: attack,
      source: attack,
      version: attack,
      date: null,
      isStale: true,
      anchors: 1,
      missing: [attack],
    })),
    endpoints,
    comparisons: ATTACKS.map((attack) => ({
      relation: 'times',
      from: { ...place(attack), scannedAt: attack },
      to: place(attack),
      verdicts: [],
    })),
    phase: { name: 'before-deploy', left: ATTACKS },
    awaited: {
      certificate: ATTACKS.join(' '),
      known: null,
      timeoutSeconds: 1,
      seconds: 1,
      endpoints: ATTACKS.map((attack) => ({
        url: attack,
        environment: attack,
        addresses: [
          {
            address: attack,
            state: 'not-served',
            afterSeconds: null,
            wasLost: true,
            leaves: [{ subject: attack, serial: attack, sha256: attack, notBefore: attack, notAfter: attack }],
            reason: null,
          },
          {
            address: attack,
            state: 'unseen',
            afterSeconds: null,
            wasLost: false,
            leaves: [],
            reason: attack,
          },
        ],
      })),
    },
    findings,
  })
}
