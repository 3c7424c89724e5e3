import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { SERVERS } from '../../src/core/mend.ts'
import { GRADABLE, PRESETS } from '../../src/gate/gradable.ts'
import { openWorkspace, type Workspace } from './fake-io.ts'

let workspace: Workspace
beforeAll(() => {
  workspace = openWorkspace()
})
afterAll(() => {
  workspace.remove()
})

/** What is written, as one line: how it is broken is the reporter's matter. */
const flat = (text: string): string => text.replace(/\s+/g, ' ')

describe('tls-gate explain', () => {
  it.each(GRADABLE.map((rule) => [rule.id, rule] as const))(
    '%s: what holds, where that stands, who breaks, how to mend it, what can be set, and how presets grade it',
    async (id, rule) => {
      const { status, stdout, stderr } = await workspace.run(['explain', id])
      expect(status).toBe(0)
      expect(stderr).toBe('')
      expect(stdout.startsWith(`${id}\n\nholds when  `)).toBe(true)
      const text = flat(stdout)
      expect(text).toContain(flat(rule.title))
      for (const { text: source, url } of rule.cites) expect(text).toContain(`source ${source} (${url})`)
      for (const { client, error } of rule.breaks) expect(text).toContain(flat(`breaks ${client}: ${error}`))
      expect(text.includes('no client refuses this')).toBe(rule.breaks.length === 0)
      expect(text).toContain(flat(`mend ${rule.fix}`))
      expect(text.match(/ parameter /g) ?? []).toHaveLength(Object.keys(rule.params).length)
      for (const { name, version } of PRESETS) expect(text).toContain(` graded ${name}@${version}: `)
    },
  )

  it('tells of a comparison between what it is made, and as what a policy ignores it', async () => {
    const { stdout } = await workspace.run(['explain', 'compare/issuer-differs'])
    expect(stdout).toMatch(/^between +environments, times$/m)
    expect(stdout).toMatch(/^ignore as +certificate\.issuer$/m)
  })

  it('shows windows, parameters and what is inconclusive as a policy file writes them', async () => {
    const soon = flat((await workspace.run(['explain', 'certificate/expires-soon'])).stdout)
    expect(soon).toContain('graded recommended@1: error [7d, 10%], warning [14d, 20%], notice [30d, 33%]')
    const key = flat((await workspace.run(['explain', 'certificate/weak-key'])).stdout)
    expect(key).toContain('parameter min-rsa-bits: 2048 parameter min-ec-bits: 256')
    expect(key).toContain('graded mozilla-intermediate-6.0@1: error; min-rsa-bits: 2048; min-ec-bits: 256')
    const hsts = flat((await workspace.run(['explain', 'http/hsts-missing'])).stdout)
    expect(hsts).toContain('graded recommended@1: notice; on-inconclusive: ignore')
    const wildcard = flat((await workspace.run(['explain', 'certificate/wildcard'])).stdout)
    expect(wildcard).toContain('graded recommended@1: off')
  })

  it('wraps at the width of the terminal, but for a word that is longer and what is to be pasted', async () => {
    const { stdout } = await workspace.run(['explain', 'chain/out-of-order'], { columns: 60 })
    const long = stdout.split('\n').filter((line) => line.length > 60)
    expect(long).toEqual(long.filter((line) => /^(?: {12}\S+$| {2}[-+] )/.test(line)))
    expect(stdout.split('\n').length).toBeGreaterThan(10)
  })

  it('shows for each server how it is mended, before and after, unwrapped', async () => {
    const { stdout } = await workspace.run(['explain', 'protocol/deprecated-accepted'], { columns: 40 })
    expect(stdout).toContain(
      [
        '',
        'Accept nothing older than TLS 1.2',
        '',
        'nginx',
        '  - ssl_protocols TLSv1 TLSv1.1 TLSv1.2 TLSv1.3;',
        '  + ssl_protocols TLSv1.2 TLSv1.3;',
        '  Set it in http: of server blocks that',
        '  share an address the default one',
        '  decides (nginx 1.22).',
        '',
        'Apache httpd',
        '  - SSLProtocol all',
        '  + SSLProtocol -all +TLSv1.2 +TLSv1.3',
        '  On OpenSSL 3.0 the old ones are',
        '  accepted only with @SECLEVEL=0 among',
        '  the suites.',
        '',
        'HAProxy',
        '  - global',
        '  -   ssl-default-bind-options ssl-min-ver TLSv1.0',
        '  + global',
        '  +   ssl-default-bind-options ssl-min-ver TLSv1.2',
        '',
        'Envoy',
        '',
      ].join('\n'),
    )
  })

  it('fits 80 columns, but for what may not be broken', async () => {
    for (const { id } of GRADABLE) {
      const { stdout } = await workspace.run(['explain', id], { columns: 80 })
      const long = stdout.split('\n').filter((line) => line.length > 80)
      expect(long).toEqual(long.filter((line) => /^ {12}\S+$/.test(line)))
    }
  })

  it('--server: shows that one alone', async () => {
    const all = (await workspace.run(['explain', 'protocol/tls-1.3-missing'])).stdout
    const { status, stdout } = await workspace.run(['explain', 'protocol/tls-1.3-missing', '--server', 'node'])
    expect(status).toBe(0)
    expect(stdout.endsWith("createServer({ cert, key, maxVersion: 'TLSv1.3' }, app)\n")).toBe(true)
    const names: readonly string[] = Object.values(SERVERS)
    const shown = (text: string): readonly string[] => text.split('\n').filter((line) => names.includes(line))
    expect(shown(stdout)).toEqual(['Node.js'])
    expect(shown(all)).toEqual(['nginx', 'Apache httpd', 'HAProxy', 'Envoy', 'Node.js', 'Java', 'Kubernetes'])
  })

  it('--server: of a mend that does not apply to it, shows nothing', async () => {
    const { status, stdout } = await workspace.run(['explain', 'protocol/deprecated-accepted', '--server', 'endpoint'])
    expect(status).toBe(0)
    expect(stdout).not.toContain('Accept nothing older')
    expect(stdout).toMatch(/graded {6}webhook@1: error\n$/)
  })

  it('--server: lists those that there are instead of an unknown one', async () => {
    const { status, stdout, stderr } = await workspace.run(['explain', 'cipher/weak', '--server', 'iis'])
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain(`--server: "iis" found, expected ${Object.keys(SERVERS).join(', ')}`)
  })

  it('rules: every rule on a line of its own, with what holds', async () => {
    const { status, stdout } = await workspace.run(['explain', 'rules'])
    expect(status).toBe(0)
    const lines = stdout.trimEnd().split('\n')
    expect(lines.map((line) => line.split(/ {2,}/))).toEqual(GRADABLE.map(({ id, title }) => [id, title]))
  })

  it('presets: each with its version, its source and all of its grades', async () => {
    const { status, stdout } = await workspace.run(['explain', 'presets'])
    expect(status).toBe(0)
    for (const { name, version, title, source, rules } of PRESETS) {
      expect(stdout).toContain(
        `${name}@${version}  ${title}\n  ${source.text}, read on ${source.readOn}\n  ${source.url}\n`,
      )
      for (const id of Object.keys(rules)) expect(stdout).toContain(`\n  ${id}: `)
    }
    expect(stdout).toContain('\n  certificate/lifetime-too-long: error; max-days: 366\n')
  })

  it.each([['chain/incomplet'], ['Chain/incomplete'], ['chain'], ['constructor'], ['../chain/incomplete']])(
    'knows no rule %s, and says where they are listed',
    async (name) => {
      const { status, stdout, stderr } = await workspace.run(['explain', name])
      expect(status).toBe(2)
      expect(stdout).toBe('')
      expect(stderr).toContain(`explain: there is no rule "${name}": "tls-gate explain rules" lists them`)
    },
  )

  it.each([[[]], [['chain/incomplete', 'chain/untrusted']]])('wants one thing to explain, not %j', async (topics) => {
    const { status, stderr } = await workspace.run(['explain', ...topics])
    expect(status).toBe(2)
    expect(stderr).toContain('explain: expected a rule, "rules", "presets", "policy" or "endpoints"')
  })
})
