import { X509Certificate } from 'node:crypto'
import { once } from 'node:events'
import { connect, type ConnectionOptions, type TLSSocket } from 'node:tls'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { DAY_MS } from '../../src/core/window.ts'
import { startLab, type Lab, type LabService } from '../../src/lab/lab.ts'

const now = new Date('2026-03-01T12:00:00.500Z')
let lab: Lab

beforeAll(async () => {
  lab = await startLab({ now })
})

afterAll(async () => {
  await lab.close()
})

function service(name: string): LabService {
  const found = lab.services.find((candidate) => candidate.name === name)
  if (found === undefined) throw new Error(`no service ${name}`)
  return found
}

async function shakeHands(name: string, offer: ConnectionOptions = {}): Promise<TLSSocket> {
  const { port } = service(name)
  const socket = connect({ host: '127.0.0.1', port, servername: name, rejectUnauthorized: false, ...offer })
  await once(socket, 'secureConnect')
  return socket
}

async function chainOf(name: string): Promise<X509Certificate[]> {
  const socket = await shakeHands(name)
  const chain: X509Certificate[] = []
  for (let next = socket.getPeerX509Certificate(); next !== undefined; next = next.issuerCertificate) chain.push(next)
  socket.destroy()
  return chain
}

/** `TLSv1.2 SUITE` of what was agreed on, or the code of the failure. */
async function negotiate(
  name: string,
  version: 'TLSv1' | 'TLSv1.1' | 'TLSv1.2' | 'TLSv1.3',
  suite?: string,
): Promise<string> {
  const ciphers = suite === undefined ? {} : { ciphers: `${suite}:@SECLEVEL=0` }
  try {
    const socket = await shakeHands(name, { minVersion: version, maxVersion: version, ...ciphers })
    const agreed = `${String(socket.getProtocol())} ${socket.getCipher().name}`
    socket.destroy()
    return agreed
  } catch (error) {
    // jest's realm has an Error of its own, so instanceof tells nothing here
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    return code
  }
}

const ALERT_PROTOCOL_VERSION = 'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION'

describe('startLab', () => {
  it('has these services', () => {
    expect(lab.services.map(({ environment, name, expect: rules }) => [environment, name, ...rules])).toEqual([
      ['staging', 'api.staging.lab.test'],
      ['staging', 'orders.staging.lab.test'],
      ['production', 'api.lab.test'],
      ['production', 'orders.lab.test', 'compare/protocol-removed'],
      ['production', 'hooks.lab.test', 'chain/incomplete'],
      ['production', 'billing.lab.test', 'certificate/expires-soon'],
      ['production', 'legacy.lab.test', 'protocol/deprecated-accepted', 'cipher/weak', 'cipher/no-forward-secrecy'],
    ])
  })

  it('names a fault where rules are expected, and nowhere else', () => {
    for (const { planted, expect: rules } of lab.services) expect(planted === null).toBe(rules.length === 0)
  })

  it('has a root of ten years and an intermediate of five', async () => {
    const [, intermediate] = await chainOf('api.lab.test')
    const root = new X509Certificate(lab.rootPem)
    const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_MS
    expect(days(root.validFrom, root.validTo)).toBe(3650)
    expect(root.ca && root.verify(root.publicKey)).toBe(true)
    expect(intermediate?.ca).toBe(true)
    expect(intermediate?.keyUsage).toEqual(['1.3.6.1.5.5.7.3.1'])
    expect(days(intermediate?.validFrom ?? '', intermediate?.validTo ?? '')).toBe(1825)
  })

  it.each([
    ['api.staging.lab.test', 2, 80],
    ['orders.staging.lab.test', 2, 80],
    ['api.lab.test', 2, 80],
    ['orders.lab.test', 2, 80],
    ['hooks.lab.test', 1, 80],
    ['billing.lab.test', 2, 3],
    ['legacy.lab.test', 2, 80],
  ])('%s sends a chain of %d, with %d days left', async (name, length, daysLeft) => {
    const chain = await chainOf(name)
    const [leaf] = chain
    expect(chain).toHaveLength(length)
    expect(leaf?.checkHost(name)).toBe(name)
    expect(Date.parse(leaf?.validTo ?? '')).toBe(Date.parse('2026-03-01T12:00:00Z') + daysLeft * DAY_MS)
    expect(Date.parse(leaf?.validFrom ?? '')).toBe(Date.parse('2026-03-01T12:00:00Z') - (90 - daysLeft) * DAY_MS)
    const [, intermediate] = await chainOf('api.lab.test')
    const root = new X509Certificate(lab.rootPem)
    expect(leaf !== undefined && intermediate !== undefined && leaf.verify(intermediate.publicKey)).toBe(true)
    expect(intermediate?.verify(root.publicKey)).toBe(true)
    // no certificate began before its issuer did
    expect(Date.parse(leaf?.validFrom ?? '')).toBeGreaterThan(Date.parse(intermediate?.validFrom ?? ''))
    expect(leaf?.publicKey.asymmetricKeyType).toBe(name === 'legacy.lab.test' ? 'rsa' : 'ec')
  })

  it.each([
    ['api.staging.lab.test', true],
    ['orders.staging.lab.test', true],
    ['api.lab.test', true],
    ['orders.lab.test', false],
    ['hooks.lab.test', true],
    ['billing.lab.test', true],
  ])('%s serves TLS 1.2 and no older version, TLS 1.3: %s', async (name, serves13) => {
    const any = 'ALL:eNULL'
    expect(await negotiate(name, 'TLSv1', any)).toBe(ALERT_PROTOCOL_VERSION)
    expect(await negotiate(name, 'TLSv1.1', any)).toBe(ALERT_PROTOCOL_VERSION)
    expect(await negotiate(name, 'TLSv1.2')).toMatch(/^TLSv1\.2 ECDHE-ECDSA-AES(128|256)-GCM-SHA/)
    expect(await negotiate(name, 'TLSv1.3')).toMatch(serves13 ? /^TLSv1\.3 TLS_/ : ALERT_PROTOCOL_VERSION)
    // everything but the suites that healthy servers have
    expect(await negotiate(name, 'TLSv1.2', `${any}:!ECDHE+AESGCM:!ECDHE+CHACHA20`)).toMatch(/ALERT_HANDSHAKE_FAILURE$/)
  })

  it.each([
    ['TLSv1', 'ECDHE-RSA-AES256-SHA'],
    ['TLSv1', 'AES256-SHA'],
    ['TLSv1', 'AES128-SHA'],
    ['TLSv1', 'CAMELLIA128-SHA'],
    ['TLSv1', 'AECDH-AES128-SHA'],
    ['TLSv1', 'NULL-SHA'],
    ['TLSv1', 'NULL-MD5'],
    ['TLSv1.1', 'AES128-SHA'],
    ['TLSv1.1', 'NULL-SHA'],
    ['TLSv1.2', 'ECDHE-RSA-AES128-GCM-SHA256'],
    ['TLSv1.2', 'AES128-GCM-SHA256'],
    ['TLSv1.2', 'NULL-SHA256'],
  ] as const)('legacy.lab.test serves %s with %s', async (version, suite) => {
    expect(await negotiate('legacy.lab.test', version, suite)).toBe(`${version} ${suite}`)
  })

  it('legacy.lab.test does not serve TLS 1.3', async () => {
    expect(await negotiate('legacy.lab.test', 'TLSv1.3')).toBe(ALERT_PROTOCOL_VERSION)
  })

  it('sends HSTS everywhere', async () => {
    for (const { name } of lab.services) {
      const socket = await shakeHands(name)
      socket.write(`GET / HTTP/1.1\r\nHost: ${name}\r\nConnection: close\r\n\r\n`)
      const [answer] = (await once(socket, 'data')) as [Buffer]
      expect(answer.toString()).toContain('\r\nStrict-Transport-Security: max-age=63072000; includeSubDomains\r\n')
      socket.destroy()
    }
  })

  it('closes every server, and again', async () => {
    const other = await startLab({ now })
    await other.close()
    await other.close()
    for (const { port } of other.services) {
      const socket = connect({ host: '127.0.0.1', port })
      await expect(once(socket, 'secureConnect')).rejects.toMatchObject({ code: 'ECONNREFUSED' })
    }
  })
})
