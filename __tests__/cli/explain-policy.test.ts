import '../native-errors.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { GRADABLE } from '../../src/gate/gradable.ts'
import { hiddenIn, openWorkspace, type Workspace } from './fake-io.ts'

const POLICY = [
  'version: 1',
  'extends: [recommended, ./more.yml]',
  'on-inconclusive: { fail-after: 3 }',
  'rules:',
  '  cipher/weak: { severity: warning, on-inconclusive: ignore }',
  '  cipher/cbc: off',
  '  certificate/expires-soon: { severity: { error: [7d, 10%], warning: [30d] } }',
  'environments:',
  '  staging:',
  '    endpoints: [https://api.staging.example.com]',
  '    rules: { cipher/weak: off }',
  'overrides:',
  '  - endpoint: "*.example.com"',
  '    rules: { certificate/weak-key: { min-rsa-bits: 4096, on-inconclusive: warn } }',
  '  - endpoint: "**.example.org"',
  '    environment: staging',
  '    rules: { chain/incomplete: warning }',
  '',
].join('\n')

let workspace: Workspace
beforeAll(() => {
  workspace = openWorkspace()
  workspace.write('.github/tls-gate.yml', POLICY)
  workspace.write('.github/more.yml', 'version: 1\nrules: { http/hsts-missing: error }\n')
})
afterAll(() => {
  workspace.remove()
})

async function explain(...args: readonly string[]): Promise<string> {
  const { status, stdout, stderr } = await workspace.run(['explain', 'policy', ...args])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  return stdout
}

/** What is said of a rule before what holds for some endpoints alone, without the indentation. */
function said(text: string, id: string): readonly string[] {
  const lines = text.split('\n\n')[0]?.split('\n') ?? []
  const at = lines.findIndex((line) => line.startsWith(`${id}: `))
  if (at < 0) return []
  const more = lines.slice(at + 1)
  const end = more.findIndex((line) => !line.startsWith('  '))
  return [lines[at] ?? '', ...more.slice(0, end < 0 ? undefined : end)].map((line) => line.trim())
}

const ungradedIn = (text: string): readonly string[] =>
  /^off, for nobody grades them: (.*)$/m.exec(text)?.[1]?.split(', ') ?? []

describe('tls-gate explain policy', () => {
  it('says of a rule what it costs, what it costs unseen, its parameters, and who set each', async () => {
    const text = await explain()
    expect(said(text, 'certificate/weak-key')).toEqual([
      'certificate/weak-key: error  (recommended@1)',
      'on-inconclusive: fail-after 3  (.github/tls-gate.yml:3)',
      'min-rsa-bits: 2048  (by default)',
      'min-ec-bits: 256  (by default)',
    ])
    expect(said(text, 'cipher/weak').slice(0, 2)).toEqual([
      'cipher/weak: warning  (.github/tls-gate.yml:5)',
      'on-inconclusive: ignore  (.github/tls-gate.yml:5)',
    ])
    expect(said(text, 'certificate/expires-soon')[0]).toBe(
      'certificate/expires-soon: error [7d, 10%], warning [30d]  (.github/tls-gate.yml:7)',
    )
    expect(said(text, 'http/hsts-missing')[0]).toBe('http/hsts-missing: error  (.github/more.yml:2)')
    expect(said(text, 'revocation/revoked')[1]).toBe('on-inconclusive: ignore  (recommended@1)')
  })

  it('says of every rule whether it is on or off, and who switched it off', async () => {
    const all = await explain()
    expect(GRADABLE.filter(({ id }) => said(all, id).length === 0)).toEqual([])
    expect(all).not.toContain('nobody grades')
    expect(said(all, 'cipher/cbc')).toEqual(['cipher/cbc: off  (.github/tls-gate.yml:6)'])
    expect(said(all, 'certificate/wildcard')).toEqual(['certificate/wildcard: off  (recommended@1)'])
    workspace.write('some.yml', 'version: 1\nextends: []\nrules: { cipher/weak: error, cipher/cbc: off }\n')
    const some = await explain('--config', 'some.yml')
    expect([...ungradedIn(some), 'cipher/weak', 'cipher/cbc'].toSorted()).toEqual(
      GRADABLE.map(({ id }) => id).toSorted(),
    )
  })

  it('says what holds for some endpoints alone, after that', async () => {
    expect((await explain()).split('\n\n').slice(1).join('\n\n').split('\n')).toEqual([
      'in staging:',
      '  cipher/weak: off  (.github/tls-gate.yml:11)',
      '',
      'at *.example.com:',
      '  certificate/weak-key: on-inconclusive: warn  (.github/tls-gate.yml:14)',
      '  certificate/weak-key: min-rsa-bits: 4096  (.github/tls-gate.yml:14)',
      '',
      'in staging at **.example.org:',
      '  chain/incomplete: warning  (.github/tls-gate.yml:17)',
      '',
    ])
  })

  it('--environment: what holds in it, and nothing of others', async () => {
    const staging = await explain('--environment', 'staging')
    expect(said(staging, 'cipher/weak')).toEqual(['cipher/weak: off  (.github/tls-gate.yml:11)'])
    expect(staging.match(/^(?:in|at) .*$/gm)).toEqual(['at *.example.com:', 'in staging at **.example.org:'])
    const production = await explain('--environment', 'production')
    expect(said(production, 'cipher/weak')[0]).toContain('warning')
    expect(production.match(/^(?:in|at) .*$/gm)).toEqual(['at *.example.com:'])
  })

  it.each(['api.example.com', 'API.Example.COM'])('--host: what holds for %s, and nothing of others', async (host) => {
    const text = await explain('--host', host)
    expect(said(text, 'certificate/weak-key').slice(1, 3)).toEqual([
      'on-inconclusive: warn  (.github/tls-gate.yml:14)',
      'min-rsa-bits: 4096  (.github/tls-gate.yml:14)',
    ])
    expect(text.match(/^(?:in|at) .*$/gm)).toEqual(['in staging:'])
  })

  it('both: what holds for such an endpoint, and nothing else', async () => {
    const text = await explain('--host', 'a.b.example.org', '--environment', 'staging')
    expect(said(text, 'chain/incomplete')[0]).toBe('chain/incomplete: warning  (.github/tls-gate.yml:17)')
    expect(said(text, 'certificate/weak-key')[2]).toBe('min-rsa-bits: 2048  (by default)')
    expect(text).not.toMatch(/^(?:in|at) /m)
  })

  it('--preset and --config: of another policy', async () => {
    const preset = await explain('--preset', 'mozilla-modern-6.0')
    expect(said(preset, 'cipher/weak')[0]).toBe('cipher/weak: warning  (.github/tls-gate.yml:5)')
    expect(said(preset, 'chain/incomplete')[0]).toBe('chain/incomplete: error  (mozilla-modern-6.0@1)')
    workspace.write('none.yml', 'version: 1\nextends: []\n')
    const none = await explain('--config', 'none.yml')
    expect(ungradedIn(none)).toEqual(GRADABLE.map(({ id }) => id))
  })

  it('without a policy file: the preset that judges by itself', async () => {
    const plain = openWorkspace()
    const { status, stdout } = await plain.run(['explain', 'policy'])
    plain.remove()
    expect(status).toBe(0)
    expect(said(stdout, 'chain/incomplete')).toEqual([
      'chain/incomplete: error  (recommended@1)',
      'on-inconclusive: fail  (by default)',
    ])
  })

  it('shows nothing of a stranger raw', async () => {
    workspace.write(
      'hostile.yml',
      'version: 1\nrules: { certificate/issuer-not-allowed: { severity: error, allow: ["a\\u001b[2J\\u202e\\n::error::x"] } }\n',
    )
    const text = await explain('--config', 'hostile.yml')
    expect(hiddenIn(text)).toEqual([])
    expect(said(text, 'certificate/issuer-not-allowed')).toContain(
      'allow: [a\\x1b[2J\\u202e\\n::error::x]  (hostile.yml:2)',
    )
  })

  it('shows all of a long value', async () => {
    const names = Array.from({ length: 200 }, (_, index) => `Issuer ${String(index)}`)
    const allow = JSON.stringify(names)
    workspace.write(
      'long.yml',
      `version: 1\nrules: { certificate/issuer-not-allowed: { severity: error, allow: ${allow} } }\n`,
    )
    expect(said(await explain('--config', 'long.yml'), 'certificate/issuer-not-allowed')).toContain(
      `allow: [${names.join(', ')}]  (long.yml:2)`,
    )
  })

  it('says all mistakes of the policy instead', async () => {
    workspace.write('wrong.yml', 'version: 1\nextends: [recomended]\nrules: { cipher/week: error }\n')
    const { status, stdout, stderr } = await workspace.run(['explain', 'policy', '--config', 'wrong.yml'])
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr.split('\n').map((line) => line.split(': ')[0])).toEqual([
      'wrong.yml:2:11',
      'wrong.yml:3:10',
      '2 mistakes',
      '',
    ])
  })
})
