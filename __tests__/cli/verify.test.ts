import '../native-errors.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { issue, type Issued } from '../../src/lab/issue.ts'
import { newKey } from '../../src/lab/key.ts'
import { fixedKey } from '../fixed-keys.ts'
import { inDays } from '../rules/facts.ts'
import { issueCrl, pemOf } from '../wire/x509/issue-crl.ts'
import { hiddenIn, openWorkspace, type IoOverrides, type Ran, type Workspace } from './fake-io.ts'

const notBefore = new Date(inDays(-30))
const notAfter = new Date(inDays(60))
const root = issue({ subject: { commonName: 'Root' }, ca: true, notBefore, notAfter })
const intermediate = issue({ subject: { commonName: 'Intermediate' }, ca: true, issuer: root, notBefore, notAfter })
const leaf = issue({
  subject: { commonName: 'api.example.com' },
  names: ['api.example.com', '192.0.2.1', '2001:db8::1', 'xn--bcher-kva.example'],
  issuer: intermediate,
  notBefore,
  notAfter,
  caIssuers: 'http://ca.example.com/intermediate.der',
})

let workspace: Workspace
beforeAll(() => {
  workspace = openWorkspace()
  workspace.write('root.pem', root.pem)
  workspace.write('full.pem', leaf.pem + intermediate.pem)
  workspace.write('leaf.pem', leaf.pem)
  workspace.write('key.pem', leaf.key)
})
afterAll(() => {
  workspace.remove()
})

const verify = (args: readonly string[], overrides?: IoOverrides): Promise<Ran> =>
  workspace.run(['verify', ...args], overrides)

/** Of a file under the lab's root, as JSON. */
async function verdictOn(file: string, ...args: readonly string[]): Promise<unknown> {
  const { status, stdout, stderr } = await verify([file, '--roots', 'root.pem', '--format', 'json', ...args])
  expect(stderr).toBe('')
  const json = JSON.parse(stdout) as { verdict: string; problems: readonly { rule: string }[] }
  expect(status).toBe(json.verdict === 'pass' ? 0 : 1)
  return json
}

async function rulesOn(file: string, ...args: readonly string[]): Promise<readonly string[]> {
  return ((await verdictOn(file, ...args)) as { problems: readonly { rule: string }[] }).problems.map(
    ({ rule }) => rule,
  )
}

const flat = (text: string): string => text.replace(/\s+/g, ' ')

describe('tls-gate verify', () => {
  it('passes a file with all that a server has to send, and shows the path and what the verdict rests on', async () => {
    const { status, stdout, stderr } = await verify(
      ['full.pem', '--host', 'api.example.com', '--roots', 'root.pem', '--key', 'key.pem'],
      { columns: 120 },
    )
    expect(stderr).toBe('')
    expect(stdout).toBe(
      `path
  leaf          CN=api.example.com
                2026-01-30 to 2026-04-30 (expires in 60 days) · key ec 256 (prime256v1) · signed with ecdsa-with-SHA256
  intermediate  CN=Intermediate
                2026-01-30 to 2026-04-30 (expires in 60 days) · key ec 256 (prime256v1) · signed with ecdsa-with-SHA256
  anchor        CN=Root
                2026-01-30 to 2026-04-30 (expires in 60 days) · key ec 256 (prime256v1) · signed with ecdsa-with-SHA256

PASS
  file    full.pem
  host    api.example.com
  roots   root.pem: a file of the user, 1 anchor
  crls    revocation was not looked at: --crls was not given
  key     compared with that of the leaf
  time    2026-03-01T12:00:00.000Z
  policy  web
`,
    )
    expect(status).toBe(0)
  })

  it('has one form of JSON', async () => {
    expect(await verdictOn('full.pem', '--host', 'api.example.com')).toEqual({
      verdict: 'pass',
      path: ['CN=api.example.com', 'CN=Intermediate', 'CN=Root'],
      problems: [],
    })
    expect(await verdictOn('leaf.pem', '--host', 'www.example.com')).toEqual({
      verdict: 'fail',
      path: [],
      problems: [
        {
          rule: 'chain/incomplete',
          message: '"CN=api.example.com" names "CN=Intermediate" as its issuer, which is neither there nor an anchor',
          kind: 'safety',
          fix: 'Fetch the certificate of the issuer from http://ca.example.com/intermediate.der and append it after the leaf. If it is a root that callers carry, name its file with --roots.',
        },
        {
          rule: 'certificate/hostname-mismatch',
          message:
            '"CN=api.example.com" is not for "www.example.com", but for "api.example.com", "xn--bcher-kva.example", "192.0.2.1", "2001:db8::1"',
          kind: 'safety',
          fix: 'Have the certificate issued with this name among its subjectAltNames, or deploy the one that is for it.',
        },
      ],
    })
  })

  it('tells in text what is wrong and how to mend it, and what the file holds', async () => {
    const { status, stdout } = await verify(['leaf.pem', '--roots', 'root.pem'])
    expect(status).toBe(1)
    expect(stdout.startsWith('no path; leaf.pem holds\n  1             CN=api.example.com\n')).toBe(true)
    expect(stdout).toContain('\n\n  ✗ chain/incomplete\n    "CN=api.example.com" names "CN=Intermediate"')
    expect(flat(stdout)).toContain(
      'mend Fetch the certificate of the issuer from http://ca.example.com/intermediate.der and append it after the leaf.',
    )
    expect(flat(stdout)).toContain('FAIL file leaf.pem host names were not looked at: --host was not given roots')
  })

  it('shows colours in a terminal only', async () => {
    const args = ['leaf.pem', '--roots', 'root.pem']
    expect(hiddenIn((await verify(args)).stdout)).toEqual([])
    expect((await verify(args, { isTty: true })).stdout).toContain('\u001b[31mFAIL\u001b[0m')
  })

  it('asks the store "mozilla" unless --roots names another', async () => {
    const { status, stdout } = await verify(['full.pem'])
    expect(status).toBe(1)
    expect(flat(stdout)).toContain("roots mozilla: Mozilla's roots as Node.js")
    expect(flat(stdout)).toContain('Get the certificate of the issuer and append it after "CN=Intermediate".')
    expect((await verify(['full.pem', '--roots', 'mozilla'])).stdout).toBe(stdout)
  })

  it.each([
    ['api.example.com', []],
    ['API.Example.COM.', []],
    ['bücher.example', []],
    ['192.0.2.1', []],
    ['2001:DB8:0::1', []],
    ['[2001:db8::1]', []],
    ['www.example.com', ['certificate/hostname-mismatch']],
    ['192.0.2.2', ['certificate/hostname-mismatch']],
    ['2001:db8::2', ['certificate/hostname-mismatch']],
  ])('--host %s', async (host, expected) => {
    expect(await rulesOn('full.pem', '--host', host)).toEqual(expected)
  })

  it.each([
    ['2026-01-30T11:59:59Z', ['certificate/not-yet-valid']],
    ['2026-01-30T12:00:00Z', []],
    ['2026-04-30T12:00:00Z', []],
    ['2026-04-30T14:00:00.999+02:00', []],
    ['2026-04-30T12:00:01Z', ['certificate/expired']],
    ['2026-04-30', []],
    ['2026-04-30T12:00', []],
    ['2027-01-01', ['certificate/expired']],
  ])('--at %s', async (at, expected) => {
    expect(await rulesOn('full.pem', '--at', at)).toEqual(expected)
  })

  it('--policy path leaves the profile of the public web out', async () => {
    const bare = issue({
      names: ['api.example.com'],
      issuer: root,
      notBefore,
      notAfter,
      omit: ['authorityKeyIdentifier'],
    })
    workspace.write('bare.pem', bare.pem)
    expect(await rulesOn('bare.pem', '--policy', 'path')).toEqual([])
    const { problems } = (await verdictOn('bare.pem')) as { problems: readonly unknown[] }
    expect(problems).toEqual([
      {
        rule: 'profile/authority-key-id',
        message: '"" does not identify the key that signed it',
        kind: 'profile',
        fix: expect.stringContaining('--policy path') as unknown,
      },
    ])
  })

  it('reads a certificate in DER too', async () => {
    workspace.write('bare.der', issue({ names: ['a.test'], issuer: root, notBefore, notAfter }).der)
    expect(await rulesOn('bare.der', '--host', 'a.test')).toEqual([])
  })

  it('is about servers', async () => {
    const client = issue({ names: ['a.test'], issuer: root, extendedKeyUsage: ['clientAuth'], notBefore, notAfter })
    workspace.write('client.pem', client.pem)
    expect(await rulesOn('client.pem')).toEqual(['path/wrong-purpose'])
  })

  it('tells every problem of a file: the host of a leaf without its path too', async () => {
    expect(await rulesOn('leaf.pem', '--host', 'a.test', '--at', '2027-01-01')).toEqual([
      'certificate/expired',
      'certificate/hostname-mismatch',
    ])
  })
})

describe('the order of the file', () => {
  it('is wrong when the leaf is not first, and the leaf is judged all the same', async () => {
    workspace.write('late.pem', intermediate.pem + leaf.pem)
    expect(await verdictOn('late.pem', '--host', 'www.example.com')).toEqual({
      verdict: 'fail',
      path: ['CN=api.example.com', 'CN=Intermediate', 'CN=Root'],
      problems: [
        {
          rule: 'chain/out-of-order',
          message:
            '"CN=Intermediate" is first in the file, before the leaf "CN=api.example.com": a server sends them in this order',
          kind: 'safety',
          fix: "Put the leaf first, then its issuer, then that one's issuer; leave the root out.",
        },
        expect.objectContaining({ rule: 'certificate/hostname-mismatch' }),
      ],
    })
  })

  it('is right with the root at the end, with the same certificate twice, and with others in any order', async () => {
    workspace.write('root-too.pem', leaf.pem + intermediate.pem + root.pem)
    workspace.write('twice.pem', leaf.pem + leaf.pem + intermediate.pem)
    workspace.write('mixed.pem', leaf.pem + root.pem + intermediate.pem)
    for (const file of ['root-too.pem', 'twice.pem', 'mixed.pem']) expect(await rulesOn(file)).toEqual([])
  })

  it('is not wrong because another certificate only names the leaf as its issuer', async () => {
    const namesake = issue({
      subject: { commonName: 'b' },
      issuer: { ...root, name: leaf.name },
      notBefore,
      notAfter,
    })
    workspace.write('namesake.pem', leaf.pem + intermediate.pem + namesake.pem)
    expect(await rulesOn('namesake.pem')).toEqual([])
  })

  it('of a CA alone, the CA is judged', async () => {
    workspace.write('ca.pem', intermediate.pem)
    expect(await rulesOn('ca.pem')).toEqual(['profile/alternative-names'])
    expect(await rulesOn('ca.pem')).not.toContain('chain/out-of-order')
  })

  it('of two CAs that issued each other, the first is judged', async () => {
    const [one, other] = [newKey('ec', 'P-256'), newKey('ec', 'P-256')]
    const crossed = (key: typeof one, commonName: string, issuer: Issued): Issued =>
      issue({ subject: { commonName }, key, ca: true, issuer, notBefore, notAfter })
    const rootA = issue({ subject: { commonName: 'A' }, key: one, ca: true, notBefore, notAfter })
    const rootB = issue({ subject: { commonName: 'B' }, key: other, ca: true, notBefore, notAfter })
    workspace.write('circle.pem', crossed(one, 'A', rootB).pem + crossed(other, 'B', rootA).pem)
    expect(await rulesOn('circle.pem')).not.toContain('chain/out-of-order')
  })
})

describe('--key', () => {
  it('is that of the leaf, in every form that servers take', async () => {
    const { privateKey } = leaf.keyPair
    const forms = {
      'pkcs8.der': privateKey.export({ type: 'pkcs8', format: 'der' }),
      'sec1.pem': privateKey.export({ type: 'sec1', format: 'pem' }),
      'sec1.der': privateKey.export({ type: 'sec1', format: 'der' }),
      'with-certificates.pem': leaf.pem + intermediate.pem + leaf.key,
    }
    for (const [file, content] of Object.entries(forms)) {
      workspace.write(file, content)
      expect(await rulesOn('full.pem', '--key', file)).toEqual([])
    }
  })

  it('is told when it is another, and nothing of it is', async () => {
    const other = fixedKey('rsa2048').privateKey
    const pem = other.export({ type: 'pkcs1', format: 'pem' }).toString()
    workspace.write('other.pem', pem)
    workspace.write('other.der', other.export({ type: 'pkcs1', format: 'der' }))
    workspace.write('root.key', root.key)
    for (const file of ['other.pem', 'other.der', 'root.key']) {
      expect(await rulesOn('full.pem', '--key', file)).toEqual(['certificate/key-mismatch'])
    }
    const { stdout } = await verify(['full.pem', '--roots', 'root.pem', '--key', 'other.pem'])
    expect(flat(stdout)).toContain('"CN=api.example.com" is for another key than the private key that was given')
    for (const line of pem.split('\n').slice(1, -2)) expect(stdout).not.toContain(line)
  })

  it.each(['pem', 'der'] as const)('is opened with TLS_GATE_KEY_PASSWORD: %s', async (format) => {
    const encryption = { type: 'pkcs8', cipher: 'aes-256-cbc', passphrase: 'correct horse' } as const
    const { privateKey } = leaf.keyPair
    // one overload a format
    const content =
      format === 'pem'
        ? privateKey.export({ ...encryption, format: 'pem' })
        : privateKey.export({ ...encryption, format: 'der' })
    workspace.write('locked', content)
    const args = ['full.pem', '--roots', 'root.pem', '--key', 'locked']
    expect((await verify(args, { env: { TLS_GATE_KEY_PASSWORD: 'correct horse' } })).status).toBe(0)
    expect(await verify(args)).toEqual(
      usage('--key: "locked" is encrypted, expected its password in TLS_GATE_KEY_PASSWORD'),
    )
    const { status, stderr } = await verify(args, { env: { TLS_GATE_KEY_PASSWORD: 'wrong horse' } })
    expect(status).toBe(2)
    expect(stderr).toContain('--key: "locked" is not read, expected a private key')
    expect(stderr).not.toContain('horse')
  })

  it('that is none is a mistake of the user, and its content is not shown', async () => {
    workspace.write('junk.pem', '-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----\n')
    workspace.write('junk.der', 'secret')
    for (const file of ['junk.pem', 'junk.der', 'full.pem']) {
      const { status, stdout, stderr } = await verify(['full.pem', '--roots', 'root.pem', '--key', file])
      expect(status).toBe(2)
      expect(stdout).toBe('')
      expect(stderr).toMatch(/^tls-gate: --key: ".*" is not read, expected a private key/)
      expect(stderr).not.toMatch(/secret|c2VjcmV0/)
    }
  })
})

describe('--crls', () => {
  const serial = 4711n
  const direct = issue({ names: ['api.example.com'], issuer: root, serial, notBefore, notAfter })
  const thisUpdate = new Date(inDays(-1))
  const nextUpdate = new Date(inDays(6))

  beforeAll(() => {
    workspace.write('direct.pem', direct.pem)
  })

  it('that list nothing of the chain leave it as it is', async () => {
    const crl = issueCrl({ issuer: root, thisUpdate, nextUpdate, revoked: [{ serial: serial + 1n }] })
    workspace.write('good.pem', pemOf(crl))
    workspace.write('good.der', crl)
    for (const file of ['good.pem', 'good.der']) expect(await rulesOn('direct.pem', '--crls', file)).toEqual([])
    const { stdout } = await verify(['direct.pem', '--roots', 'root.pem', '--crls', 'good.pem'])
    expect(stdout).toContain('\n  crls    1 list\n')
  })

  it('that list the leaf fail it', async () => {
    const revoked = [{ serial: 1n }, { serial }]
    workspace.write('revoking.pem', pemOf(issueCrl({ issuer: root, thisUpdate, nextUpdate, revoked })))
    expect(await rulesOn('direct.pem', '--crls', 'revoking.pem')).toEqual(['revocation/revoked'])
  })

  it('that are too old say nothing', async () => {
    workspace.write('good.pem', pemOf(issueCrl({ issuer: root, thisUpdate, nextUpdate })))
    expect(await rulesOn('direct.pem', '--crls', 'good.pem', '--at', '2026-03-20')).toEqual(['revocation/unknown'])
  })

  it('that are none are a mistake of the user', async () => {
    const { status, stderr } = await verify(['direct.pem', '--roots', 'root.pem', '--crls', 'root.pem'])
    expect(status).toBe(2)
    expect(stderr).toMatch(/^tls-gate: --crls: "root.pem" is not read, expected CRLs in PEM or one in DER: /)
  })
})

const usage = (message: string): Ran => ({
  status: 2,
  stdout: '',
  stderr: `tls-gate: ${message}\n"tls-gate --help" tells how to call it\n`,
})

describe('mistakes', () => {
  it.each([
    [[], 'verify: 0 files found, expected one with the leaf first and its intermediates after it'],
    [['a', 'b'], 'verify: 2 files found, expected one with the leaf first and its intermediates after it'],
    [['full.pem', '--format', 'xml'], '--format: "xml" found, expected text, json'],
    [['full.pem', '--policy', 'none'], '--policy: "none" found, expected path, web'],
    [['full.pem', '--host', ''], '--host: the host is missing'],
    [['full.pem', '--host', '*.example.com'], '--host: the host "*.example.com" holds "*", which no host name can'],
    [['full.pem', '--host', 'fe80::1%eth0'], /^tls-gate: --host: the address "fe80::1%eth0" has a zone/],
    [['full.pem', '--at', 'soon'], '--at: "soon" found, expected a time such as 2026-03-01T12:00:00Z'],
    [['full.pem', '--at', '2026-02-30'], '--at: "2026-02-30" found, expected a time such as 2026-03-01T12:00:00Z'],
    [['full.pem', '--at', '2026-02-03T25:00Z'], /^tls-gate: --at: "2026-02-03T25:00Z" found/],
    [['missing.pem'], /^tls-gate: verify: "missing.pem" cannot be read: ENOENT/],
    [['.'], /^tls-gate: verify: "." cannot be read: EISDIR/],
    [['full.pem', '--roots', 'missing.pem'], /^tls-gate: --roots: "missing.pem" cannot be read: ENOENT/],
    [['full.pem', '--key', 'missing.pem'], /^tls-gate: --key: "missing.pem" cannot be read: ENOENT/],
    [['full.pem', '--crls', 'missing.pem'], /^tls-gate: --crls: "missing.pem" cannot be read: ENOENT/],
    [['--batch', 'a', 'full.pem'], 'verify: a file found beside --batch, expected one or the other'],
    [['--batch', 'a', '--host', 'b'], '--host: found beside --batch, whose lines say it themselves'],
  ])('%j', async (args, message) => {
    const ran = await verify(args)
    if (typeof message === 'string') expect(ran).toEqual(usage(message))
    else {
      expect({ ...ran, stderr: '' }).toEqual({ status: 2, stdout: '', stderr: '' })
      expect(ran.stderr).toMatch(message)
    }
  })

  it('an empty file, one that holds no certificate, and one whose certificate is broken', async () => {
    workspace.write('empty.pem', '')
    workspace.write('words.pem', 'no certificate')
    workspace.write('broken.pem', leaf.pem + '-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n')
    const cut = leaf.pem.replace('MII', 'M!I') + intermediate.pem
    workspace.write('cut.pem', cut)
    expect(await verify(['cut.pem'])).toEqual(
      usage('verify: "cut.pem": PEM: no whole base64 in the block "CERTIFICATE" that begins at byte 0'),
    )
    expect(await verify(['empty.pem'])).toEqual(
      usage('verify: "empty.pem" is empty, expected certificates, the leaf first'),
    )
    const words = await verify(['words.pem'])
    expect({ ...words, stderr: '' }).toEqual({ status: 2, stdout: '', stderr: '' })
    expect(words.stderr).toContain('verify: "words.pem"')
    const broken = await verify(['broken.pem', '--roots', 'root.pem'])
    expect({ ...broken, stderr: '' }).toEqual({ status: 2, stdout: '', stderr: '' })
    expect(broken.stderr).toMatch(
      /^tls-gate: verify: "broken.pem": certificate 2: not the three elements of a certificate/,
    )
  })
})

describe('what a certificate says', () => {
  const commonName = '\u001b[2J\n::set-env name=PATH::/tmp\r\n##[error]boo \u202e'

  it.each(['text', 'json'])('is harmless in a terminal and in the log of a workflow: %s', async (format) => {
    const hostile = issue({ subject: { commonName }, names: ['a.test'], ca: true, issuer: root, notBefore, notAfter })
    const below = issue({
      subject: { commonName: '::error::' },
      names: ['::warning::\u001b[31m'],
      issuer: hostile,
      caIssuers: 'http://ca.test/\u001b[31m\n::error::boo',
      notBefore,
      notAfter,
    })
    workspace.write('hostile.pem', below.pem + hostile.pem)
    workspace.write('hostile-leaf.pem', below.pem)
    for (const file of ['hostile.pem', 'hostile-leaf.pem']) {
      for (const columns of [20, 40, 100]) {
        const args = [file, '--roots', 'root.pem', '--host', 'b.test', '--format', format]
        const { status, stdout } = await verify(args, { columns })
        expect(status).toBe(1)
        expect(hiddenIn(stdout)).toEqual([])
        expect(stdout).not.toMatch(/^\s*::/m)
        expect(stdout).not.toContain('##[')
      }
    }
  })
})
