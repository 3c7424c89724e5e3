import { describe, expect, it } from '@jest/globals'
import { cpuMsOf } from '../../cpu-time.ts'
import { certificatesOf, linesOf } from './read.ts'

/** Longest that any file may take. */
const SOON_MS = 10_000

const NEVER_READ: Readonly<Record<string, readonly [text: string, why: string]>> = {
  'an alias of itself': ['a: &a [*a]', 'the alias "*a" has no anchor before it'],
  'aliases that stand for millions': [
    [
      'a0: &a0 [x]',
      ...Array.from({ length: 30 }, (_, n) => `a${String(n + 1)}: &a${String(n + 1)} [*a${String(n)}, *a${String(n)}]`),
    ].join('\n'),
    'with this alias, aliases stand for more than 10000 values: write the values out',
  ],
  'merges that stand for millions': [
    [
      'a0: &a0 { x: 1 }',
      ...Array.from(
        { length: 30 },
        (_, n) => `a${String(n + 1)}: &a${String(n + 1)} { <<: [*a${String(n)}, *a${String(n)}] }`,
      ),
    ].join('\n'),
    'with this alias, aliases stand for more than 10000 values: write the values out',
  ],
  'deep nesting': ['['.repeat(100_000), 'nested deeper than 64 levels'],
  'a thousand documents and one': ['---\na: 1\n'.repeat(1001), 'more than 1000 documents'],
  'a NUL': ['a: \0', 'the file is not in UTF-8: expected it to be saved as that'],
  'another encoding': ['a: \ufffd', 'the file is not in UTF-8: expected it to be saved as that'],
  'a heredoc without its end': ['locals {\n a = <<EOT\n', 'not valid HCL: a heredoc without its end'],
}

describe('a hostile file', () => {
  it.each(Object.entries(NEVER_READ))('with %s is skipped soon, and why is told', (_, [text, why]) => {
    const skip = (): void => {
      expect(linesOf(text)).toContainEqual(expect.stringContaining(` - ${why}`))
    }
    expect(cpuMsOf(skip)).toBeLessThan(SOON_MS)
  })

  it.each([
    '\u202e',
    '\u2066',
    '\u001b[31m',
    '\u0007',
    'a b',
    '\\',
    'x'.repeat(300),
    '-a',
    '..',
    '%0a',
    '\u{1f600}\u200d',
  ])('has no host %j that is looked at, or shown as it is', (piece) => {
    const name = `a${piece}.example`
    for (const text of [
      `openapi: 3.0.0\nservers: [{ url: ${JSON.stringify(`https://${name}/`)} }]`,
      `apiVersion: cert-manager.io/v1\nkind: Certificate\nspec: { dnsNames: [${JSON.stringify(name)}] }`,
      `services: { a: { environment: { LETSENCRYPT_HOST: ${JSON.stringify(name)} } } }`,
      `resource "aws_acm_certificate" "a" {\n  domain_name = ${JSON.stringify(name)}\n}`,
    ]) {
      const lines = linesOf(text)

      expect(lines.join('').replace(/[\x00-\x1f\u202a-\u202e\u2066-\u2069]/, 'SHOWN')).not.toContain('SHOWN')
      expect(lines.join('').length).toBeLessThan(1000)
    }
  })

  it('has keys that mean something to JavaScript, and nothing comes of it', () => {
    expect(
      linesOf(
        'services: { __proto__: { labels: { caddy: a.example } }, constructor: { labels: { caddy: b.example } } }',
      ),
    ).toEqual(['1:13 - the key "__proto__" is not allowed', '1:58 - the key "constructor" is not allowed'])
    expect(linesOf('resource "constructor" "toString" {\n  domain_name = "a.example"\n}')).toEqual([])
    expect(certificatesOf('apiVersion: cert-manager.io/v1', 'kind: Certificate', 'spec: []')).toHaveLength(1)
  })

  it('of any pieces is read, or skipped with a reason', () => {
    const pieces = [
      'apiVersion: ',
      'networking.k8s.io/v1',
      '\n',
      'kind: Ingress',
      'spec:',
      ' ',
      '- ',
      'tls: ',
      '{',
      '}',
      '[',
      ']',
      ', ',
      'hosts: ',
      'a.example',
      '&a ',
      '*a',
      '<<: ',
      '---\n',
      '"',
      "'",
      '{{',
      '!t ',
      '|',
      '#',
      'servers: ',
      'openapi: 3.0.0',
    ]
    let seed = 7
    const next = (): number => (seed = (seed * 48_271) % 2_147_483_647)
    for (let round = 0; round < 3000; round++) {
      const text = Array.from({ length: next() % 20 }, () => pieces[next() % pieces.length] ?? '').join('')
      expect(() => linesOf(text)).not.toThrow()
    }
  })
})
