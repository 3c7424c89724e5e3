/** The trust stores of this machine, as those say that they belong to: keytool, Python, OpenSSL and dpkg. */
import { X509Certificate } from 'node:crypto'
import { readFileSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type { TrustStore } from '../../src/core/trust.ts'
import { thisMachine } from '../../src/host/machine.ts'
import { readTrustStore } from '../../src/host/trust-stores.ts'
import { readCertificate } from '../../src/wire/x509/certificate.ts'
import { findTool, runTool } from './tool.ts'

const ROOT = '/'
const BUNDLE = '/etc/ssl/certs/ca-certificates.crt'

/** What a program writes to both of its outputs; throws when it fails. */
async function outputOf(program: string, ...args: readonly string[]): Promise<string> {
  const { status, stdout, stderr } = await runTool(program, args, ROOT)
  if (status !== 0) throw new Error(`${program} ended with ${String(status)}: ${stdout}${stderr}`)
  return stdout + stderr
}

/** Of each anchor, lower-case hex, sorted. */
function fingerprintsOf({ anchors }: TrustStore): readonly string[] {
  return anchors.map((der) => readCertificate(der).sha256).sort()
}

/** Of each certificate of a PEM file, as OpenSSL reads it. */
function fingerprintsIn(path: string): readonly string[] {
  const pems = readFileSync(path, 'utf8').match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []
  return pems.map((pem) => normal(new X509Certificate(pem).fingerprint256)).sort()
}

function normal(fingerprint: string): string {
  return fingerprint.replaceAll(':', '').toLowerCase()
}

/** `20230311+deb12u1` is of 2023-03-11. */
async function packageOfBundle(): Promise<{ readonly version: string; readonly date: string }> {
  const version = await outputOf(findTool('dpkg-query'), '--show', '--showformat=${Version}', 'ca-certificates')
  return { version, date: version.replace(/^(\d{4})(\d\d)(\d\d).*/, '$1-$2-$3') }
}

describe('java', () => {
  const home = (): string => dirname(dirname(realpathSync(findTool('java'))))
  const readJava = (): Promise<TrustStore> =>
    readTrustStore('java', ROOT, { ...thisMachine, env: { JAVA_HOME: home() } })

  it('holds what keytool lists, to the last certificate', async () => {
    const store = await readJava()
    const listed = await outputOf(join(home(), 'bin/keytool'), '-list', '-cacerts', '-storepass', 'changeit')
    const [, count = ''] = /contains (\d+) entr/.exec(listed) ?? []
    const fingerprints = [...listed.matchAll(/fingerprint \(SHA-256\): ([0-9A-F:]+)/g)]
    expect(store.anchors).toHaveLength(Number(count))
    expect(fingerprintsOf(store)).toEqual(fingerprints.map(([, found = '']) => normal(found)).sort())
    expect(store.anchors.length).toBeGreaterThan(100)
  }, 60_000)

  it('is of the version that java tells, and of its day where the cacerts are those it came with', async () => {
    const store = await readJava()
    const told = await outputOf(findTool('java'), '-version')
    const [, version = '', released = ''] = /version "([^"]+)" (\d{4}-\d\d-\d\d)/.exec(told) ?? []
    const cacerts = realpathSync(join(home(), 'lib/security/cacerts'))
    const isItsOwn = cacerts.startsWith(home())
    expect(store).toMatchObject({
      name: 'java',
      version,
      date: isItsOwn ? released : (await packageOfBundle()).date,
      missing: [],
    })
    const [begins, ends] = [`the cacerts of Java ${version} (`, isItsOwn ? ` in ${home()}` : `, which is ${cacerts}`]
    expect([store.source.slice(0, begins.length), store.source.slice(-ends.length)]).toEqual([begins, ends])
  }, 60_000)
})

describe('certifi', () => {
  // Debian's, which has the package, and not whatever Python comes first on this machine.
  const readCertifi = (): Promise<TrustStore> =>
    readTrustStore('certifi', ROOT, {
      ...thisMachine,
      run: (program, args) => thisMachine.run(`/usr/bin/${program}`, args),
    })
  const python = (code: string): Promise<string> => outputOf('/usr/bin/python3', '-c', code)

  it('holds what Python loads from where certifi says', async () => {
    const store = await readCertifi()
    const where = (await python('import certifi; print(certifi.where())')).trim()
    const loaded = await python(
      `import hashlib, ssl; context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT); context.load_verify_locations("${where}")
for der in context.get_ca_certs(binary_form=True): print(hashlib.sha256(der).hexdigest())`,
    )
    expect(fingerprintsOf(store)).toEqual(fingerprintsIn(where))
    expect(new Set(fingerprintsOf(store))).toEqual(new Set(loaded.trim().split('\n')))
    expect(store.anchors.length).toBeGreaterThan(100)
  })

  it('is of the version that Python knows it by, and of the day of what it holds', async () => {
    const { source, version, date } = await readCertifi()
    const known = (await python('from importlib.metadata import version; print(version("certifi"))')).trim()
    // The day has two digits in certifi's own version, and as few as it needs in that of the package.
    expect(version?.replaceAll(/\.0+/g, '.')).toBe(known)
    expect({ source, date }).toEqual({
      source: `certifi ${String(version)} of python3, which is ${BUNDLE}`,
      date: (await packageOfBundle()).date,
    })
  })
})

describe('system', () => {
  const readSystem = (): Promise<TrustStore> => readTrustStore('system', ROOT, { ...thisMachine, env: {} })

  it('holds what OpenSSL finds in the bundle', async () => {
    const store = await readSystem()
    const counted = await outputOf(findTool('openssl'), 'storeutl', '-noout', '-certs', BUNDLE)
    expect(store.anchors).toHaveLength(Number(/Total found: (\d+)/.exec(counted)?.[1]))
    expect(fingerprintsOf(store)).toEqual(fingerprintsIn(BUNDLE))
    expect(store.anchors.length).toBeGreaterThan(100)
  })

  it('is of the version and the day of its package', async () => {
    const { version, date } = await packageOfBundle()
    expect(await readSystem()).toMatchObject({
      name: 'system',
      source: `the system's ${BUNDLE} of ca-certificates ${version}`,
      version,
      date,
      missing: [],
    })
  })
})
