import { describe, expect, it } from '@jest/globals'
import { readTrustStore } from '../../../src/host/trust-stores.ts'
import { writePem } from '../../../src/wire/pem.ts'
import { CERTIFICATE } from '../../wire/container-fixtures.ts'
import { fakeMachine, MODIFIED, type FakeMachine } from '../fake-machine.ts'

const content = writePem(CERTIFICATE)
const DEBIAN = '/etc/ssl/certs/ca-certificates.crt'
const read = (machine: FakeMachine): ReturnType<typeof readTrustStore> =>
  readTrustStore('system', '/', fakeMachine(machine))

const dpkg = (version: string): string =>
  `Package: ca-certificates-java\nVersion: 1\n\nPackage: ca-certificates\nStatus: install ok installed\nVersion: ${version}\n\nPackage: z\nVersion: 2\n`

describe('the store of the system', () => {
  it.each([
    DEBIAN,
    '/etc/pki/tls/certs/ca-bundle.crt',
    '/etc/ssl/ca-bundle.pem',
    '/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem',
    '/etc/ssl/cert.pem',
  ])('is %s, dated by when it was written if nothing else is known', async (path) => {
    expect(await read({ files: { [path]: { content } } })).toEqual({
      name: 'system',
      source: `the system's ${path}`,
      version: null,
      date: MODIFIED,
      missing: [],
      anchors: [CERTIFICATE],
    })
  })

  it.each([
    ['/var/lib/dpkg/status', dpkg('20230311+deb12u1'), '20230311+deb12u1', '2023-03-11'],
    ['/var/lib/dpkg/status', dpkg('20240203~22.04.1'), '20240203~22.04.1', '2024-02-03'],
    ['/var/lib/dpkg/status', dpkg('1.0'), '1.0', MODIFIED],
    ['/lib/apk/db/installed', 'C:Q1\nP:ca-certificates-bundle\nV:20250911-r0\nA:x\n\n', '20250911-r0', '2025-09-11'],
  ])('is of the version that %s tells', async (path, packages, version, date) => {
    const store = await read({ files: { [DEBIAN]: { content }, [path]: { content: packages } } })
    expect(store).toMatchObject({ version, date, source: `the system's ${DEBIAN} of ca-certificates ${version}` })
  })

  it('is what SSL_CERT_FILE names, and nothing else when that is not there', async () => {
    const env = { SSL_CERT_FILE: '/own.pem' }
    const files = { [DEBIAN]: { content: 'not read' }, '/var/lib/dpkg/status': { content: dpkg('20230311') } }
    expect(await read({ env, files: { ...files, '/own.pem': { content } } })).toMatchObject({
      source: "the system's /own.pem",
      version: null,
    })
    // As some runners have it: that it is named does not make it another's.
    expect(await read({ env: { SSL_CERT_FILE: DEBIAN }, files: { ...files, [DEBIAN]: { content } } })).toMatchObject({
      version: '20230311',
    })
    await expect(read({ env, files })).rejects.toThrow(
      new Error('this system has none: looked for in SSL_CERT_FILE, which is /own.pem'),
    )
  })

  it('says on macOS that keychains are not read', async () => {
    const store = await read({ platform: 'darwin', files: { '/etc/ssl/cert.pem': { content } } })
    expect(store.source).toBe("the system's /etc/ssl/cert.pem; keychains are not read")
  })

  it('that is not there is said with where it was looked for', async () => {
    await expect(read({})).rejects.toThrow(
      /^this system has none: looked for in \/etc\/ssl\/certs\/.*, \/etc\/ssl\/cert\.pem$/,
    )
  })
})
