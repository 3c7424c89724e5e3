import { describe, expect, it } from '@jest/globals'
import { parseLimit } from '../../src/core/window.ts'
import { readPolicyFile } from '../../src/config/policy-file.ts'
import { FILE, mistakesIn, withEndpoint } from './known.ts'

/** Mistakes without the name of the file. */
const shown = (text: string): readonly string[] => mistakesIn(text).map((each) => each.replace(`${FILE}:`, ''))

/** Of an endpoint of which the file says where it is, and nothing else. */
const NOTHING_MORE = {
  connectTo: null,
  sni: null,
  starttls: null,
  trust: null,
  pins: null,
  nextCertificate: null,
  plainHttpPort: null,
  transaction: null,
}

describe('readPolicyFile', () => {
  it('keeps the place of what is written', () => {
    const text = [
      'version: 1',
      'extends: [recommended]',
      'on-inconclusive: warn',
      'rules:',
      '  certificate/weak-key: { severity: error, min-rsa-bits: 4096 }',
      '  certificate/expires-soon: { severity: { error: [7d, 10%] }, on-inconclusive: fail }',
      '  cipher/cbc: off',
      'environments:',
      '  production:',
      '    trust: [./ca.pem]',
      '    endpoints:',
      '      - a.example',
      '      - url: b.example',
      '        sni: c.example',
      'endpoints-from:',
      '  - openapi.yaml',
      '  - { files: "deploy/*.yaml", trust: [mozilla], exclude: [d.example] }',
    ].join('\n')
    const at = (line: number, column: number): { file: string; line: number; column: number } => ({
      file: FILE,
      line,
      column,
    })
    expect(readPolicyFile(FILE, text)).toEqual({
      problems: [],
      value: {
        at: at(1, 1),
        extends: [{ value: 'recommended', at: at(2, 11) }],
        onInconclusive: { value: 'warn', at: at(3, 18) },
        overrides: [],
        rules: [
          {
            id: { value: 'certificate/weak-key', at: at(5, 3) },
            severity: { value: 'error', at: at(5, 37) },
            onInconclusive: null,
            params: [
              {
                name: { value: 'min-rsa-bits', at: at(5, 44) },
                node: { kind: 'scalar', value: 4096, at: at(5, 58) },
              },
            ],
          },
          {
            id: { value: 'certificate/expires-soon', at: at(6, 3) },
            severity: { value: { error: ['7d', '10%'] }, at: at(6, 41) },
            onInconclusive: { value: 'fail', at: at(6, 80) },
            params: [],
          },
          {
            id: { value: 'cipher/cbc', at: at(7, 3) },
            severity: { value: 'off', at: at(7, 15) },
            onInconclusive: null,
            params: [],
          },
        ],
        environments: [
          {
            name: { value: 'production', at: at(9, 3) },
            phase: null,
            rules: [],
            trust: [{ value: './ca.pem', at: at(10, 13) }],
            endpointsFrom: null,
            endpoints: [
              { url: { value: 'a.example', at: at(12, 9) }, ...NOTHING_MORE },
              {
                ...NOTHING_MORE,
                url: { value: 'b.example', at: at(13, 14) },
                sni: { value: 'c.example', at: at(14, 14) },
              },
            ],
          },
        ],
        endpoints: null,
        endpointsFrom: [
          { files: { value: 'openapi.yaml', at: at(16, 5) }, trust: null, exclude: [] },
          {
            files: { value: 'deploy/*.yaml', at: at(17, 14) },
            trust: [{ value: 'mozilla', at: at(17, 39) }],
            exclude: [{ value: 'd.example', at: at(17, 59) }],
          },
        ],
        trust: null,
        compare: [],
        waivers: [],
        acmeDirectories: [],
        issues: null,
      },
    })
  })
})

describe('the shape of a policy file', () => {
  it.each([
    ['', '1:1: expected a mapping that begins with "version: 1", found nothing'],
    ['- version: 1', '1:1: expected a mapping that begins with "version: 1", found a list'],
    [
      'https://u:hunter2@a.example',
      '1:1: expected a mapping that begins with "version: 1", found "https://***@a.example"',
    ],
    ['endpoints: [a.example]', '1:1: the key "version" is missing: expected the number 1'],
    ['version: 2\nendpoints: [a.example]', '1:10: "version": expected the number 1, found the number 2'],
    ['version: "1"\nendpoints: [a.example]', '1:10: "version": expected the number 1, found "1"'],
    ['version:\nendpoints: [a.example]', '1:9: "version": expected the number 1, found nothing'],
    [
      'version: 1\nendpoints: a.example',
      '2:12: "endpoints": expected a list with at least one endpoint, found "a.example"',
    ],
    ['version: 1\nendpoints: []', '2:12: "endpoints": expected a list with at least one endpoint, found an empty list'],
    [
      'version: 1\nendpoints: {}',
      '2:12: "endpoints": expected a list with at least one endpoint, found an empty mapping',
    ],
    [
      'version: 1\nendpoints: [1]',
      '2:13: "endpoints": expected an endpoint such as https://api.example.com, or a mapping with url, connect-to, sni, starttls, trust, pins, next-certificate, plain-http-port and transaction, found the number 1',
    ],
    [
      'version: 1\nenvironments: {a: {endpoints: []}}',
      '2:31: "endpoints": expected a list with at least one endpoint, found an empty list',
    ],
    [
      'version: 1\nenvironments: {a: {}}',
      '2:19: "a": expected at least one of endpoints, endpoints-from, phase, rules, trust, found an empty mapping',
    ],
    [
      'version: 1\nenvironments: {a: [b.example]}',
      '2:19: "a": expected a mapping with endpoints, endpoints-from, phase, rules and trust, found a list',
    ],
    [
      'version: 1\nenvironments: {a: {endpoints: [b.example], phase: scheduled}}',
      '2:51: "phase": expected one of before-deploy, after-deploy, found "scheduled"',
    ],
    [
      'version: 1\nendpoints: [{sni: a.example}]',
      '2:13: the key "url" is missing: expected an endpoint such as https://api.example.com',
    ],
  ])('is checked: %j', (text, problem) => {
    expect(shown(text)).toEqual([problem])
  })

  it.each([
    [
      'protcol: x',
      '3:1: unknown key "protcol": expected one of version, extends, on-inconclusive, rules, overrides, environments, endpoints, endpoints-from, trust, compare, waivers, renewal, issues',
    ],
    [
      'waiver: []',
      '3:1: unknown key "waiver": expected one of version, extends, on-inconclusive, rules, overrides, environments, endpoints, endpoints-from, trust, compare, waivers, renewal, issues; did you mean "waivers"?',
    ],
    [
      'toString: 1',
      '3:1: unknown key "toString": expected one of version, extends, on-inconclusive, rules, overrides, environments, endpoints, endpoints-from, trust, compare, waivers, renewal, issues',
    ],
    [
      'extends: recommended',
      '3:10: "extends": expected a list of presets and files such as [recommended, ./org.yml], found "recommended"',
    ],
    ['extends: [1]', '3:11: "extends": expected a preset, ./FILE, or owner/repo/FILE@REF, found the number 1'],
    [
      'on-inconclusive: warning',
      '3:18: "on-inconclusive": expected one of fail, warn, ignore, or a mapping such as { fail-after: 3 }, found "warning"',
    ],
    [
      'on-inconclusive: wran',
      '3:18: "on-inconclusive": expected one of fail, warn, ignore, or a mapping such as { fail-after: 3 }, found "wran"; did you mean "warn"?',
    ],
    ['rules: [cipher/cbc]', '3:8: "rules": expected a mapping of rule ids to severities, found a list'],
    [
      'rules: {cipher/cbc: eror}',
      '3:21: "cipher/cbc": expected one of error, warning, notice, off, or a mapping with severity, on-inconclusive and parameters, found "eror"; did you mean "error"?',
    ],
    [
      'rules: {cipher/cbc: [error]}',
      '3:21: "cipher/cbc": expected one of error, warning, notice, off, or a mapping with severity, on-inconclusive and parameters, found a list',
    ],
    [
      'rules: {cipher/cbc: }',
      '3:21: "cipher/cbc": expected one of error, warning, notice, off, or a mapping with severity, on-inconclusive and parameters, found nothing',
    ],
    [
      'rules: {cipher/cbc: {severity: 1}}',
      '3:32: "severity": expected one of error, warning, notice, off, or windows by severity, found the number 1',
    ],
    [
      'rules: {certificate/expires-soon: {severity: {eror: [7d]}}}',
      '3:47: unknown key "eror": expected one of error, warning, notice; did you mean "error"?',
    ],
    [
      'rules: {certificate/expires-soon: {severity: {}}}',
      '3:46: "severity": expected at least one of error, warning, notice, found an empty mapping',
    ],
    [
      'rules: {certificate/expires-soon: {severity: {error: 7d}}}',
      '3:54: "error": expected a list of limits such as [30d, 33%], found "7d"',
    ],
    [
      'rules: {certificate/expires-soon: {severity: {error: []}}}',
      '3:54: "error": expected a list of limits such as [30d, 33%], found an empty list',
    ],
    [
      'rules: {certificate/expires-soon: {severity: {error: [7d, 7]}}}',
      '3:59: "error": expected a span or share of a lifetime such as 30d, 12h or 33%, found the number 7',
    ],
    [
      'rules: {certificate/expires-soon: {severity: {error: [101%]}}}',
      '3:55: "error": expected a span or share of a lifetime such as 30d, 12h or 33%, found "101%"',
    ],
    [
      'trust: mozilla',
      '3:8: "trust": expected a list of trust stores such as [mozilla, ./certs/internal-ca.pem], found "mozilla"',
    ],
    [
      'trust: []',
      '3:8: "trust": expected a list of trust stores such as [mozilla, ./certs/internal-ca.pem], found an empty list',
    ],
    ['compare: [{}]', '3:11: the key "from" is missing: expected the name of an environment'],
    [
      'compare: {from: a, to: b}',
      '3:10: "compare": expected a list of mappings with from, to and ignore, found a mapping',
    ],
    [
      'waivers: [{rule: cipher/cbc, endpoint: a.example, reason: r, owner: 7, expires: 2027-01-31}]',
      '3:69: "owner": expected who answers for it, found the number 7',
    ],
    [
      'waivers: [{rule: cipher/cbc, endpoint: a.example, reason: " ", owner: o, expires: 2027-01-31}]',
      '3:59: "reason": expected a sentence that says why, found " "',
    ],
    [
      'waivers: [{rule: cipher/cbc, endpoint: a.example, reason: r, owner: o, expires: 31.1.2027}]',
      '3:81: "expires": expected a date such as 2027-01-31, found "31.1.2027"',
    ],
    [
      'waivers: [{rule: cipher/cbc, endpoint: a.example, reason: r, owner: o}]',
      '3:11: the key "expires" is missing: expected a date such as 2027-01-31',
    ],
    [
      'renewal: {}',
      '3:10: the key "directories" is missing: expected a list of URLs such as [https://acme.example.com/directory]',
    ],
    ['renewal: [https://acme.example/]', '3:10: "renewal": expected a mapping with directories, found a list'],
    [
      'renewal: {directories: [https://acme.example/, http://acme.example/]}',
      '3:48: "directories": expected a URL such as https://acme.example.com/directory, found "http://acme.example/"',
    ],
    [
      'renewal: {directories: [https://me:hunter2@acme.example/]}',
      '3:25: "directories": expected a URL such as https://acme.example.com/directory, found "https://***@acme.example/"',
    ],
  ])('is checked below the top: %s', (line, problem) => {
    expect(shown(withEndpoint(line))[0]).toBe(problem)
  })

  it('refuses what belongs to later versions as it refuses any unknown key', () => {
    const text = 'version: 1\nendpoints:\n  - url: a.example\n    clients: [java-17]\n    snj: b'
    expect(shown(text)).toEqual([
      '4:5: unknown key "clients": expected one of url, connect-to, sni, starttls, trust, pins, next-certificate, plain-http-port, transaction',
      '5:5: unknown key "snj": expected one of url, connect-to, sni, starttls, trust, pins, next-certificate, plain-http-port, transaction; did you mean "sni"?',
    ])
  })

  it('says every unknown key of a mapping, not only the first', () => {
    expect(shown(withEndpoint('x: 1', 'y: 2', 'z: 3')).map((each) => each.slice(0, 20))).toEqual([
      '3:1: unknown key "x"',
      '4:1: unknown key "y"',
      '5:1: unknown key "z"',
    ])
  })

  it('cuts and escapes what the user wrote', () => {
    const [problem = ''] = shown(withEndpoint(`"a\\u001b]8;;${'x'.repeat(100)}": 1`))
    expect(problem).toContain(`unknown key "a\\x1b]8;;${'x'.repeat(70)}…": expected`)
  })

  it('never speaks in the words of the schema library', () => {
    const text = 'version: x\nrules: {a: {severity: [1]}}\nendpoints: [[1], {}]\nwaivers: [1, {}]\ncompare: 1'
    expect(shown(text).length).toBeGreaterThan(5)
    expect(shown(text).join('\n')).not.toMatch(/Invalid|received|Object|Array/i)
  })

  it.each(['7d', '12h', '90m', '2w', '0d', '0%', '33.3%', '99.999%', '100%', '100.0%'])(
    'allows no limit that is not one: %s',
    (limit) => {
      const line = `rules: {certificate/expires-soon: {severity: {error: ["${limit}"]}}}`
      expect(shown(withEndpoint(line))).toEqual([])
      expect(parseLimit(limit)).toBeDefined()
    },
  )

  it.each(['7', 'd', '-1d', '1.5d', '7 d', '7y', '1234567d', '100.1%', '%', '1.2345%', '7d '])(
    'refuses the limit %j',
    (limit) => {
      const line = `rules: {certificate/expires-soon: {severity: {error: ["${limit}"]}}}`
      expect(shown(withEndpoint(line))).toHaveLength(1)
    },
  )
})
