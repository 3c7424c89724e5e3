/** Java's JSSE, with what it prints itself of each version: the suites enabled, of which its keys leave some. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findTool, runTool } from '../tool.ts'
import type { Configuration, Place } from './configuration.ts'
import type { KeyKind } from './credentials.ts'
import { isServable } from './fitting.ts'
import { launch } from './process.ts'
import { groupsIn, oldestFirst, sorted, versionNamed, type Names, type Sight, type VersionName } from './sight.ts'

const PROGRAM = fileURLToPath(new URL('programs/JsseServer.java', import.meta.url))
const PASSWORD = 'changeit'

/** The JDK's own prohibitions, lifted. */
const LIFTED = [
  'jdk.tls.disabledAlgorithms=',
  'jdk.tls.legacyAlgorithms=',
  'jdk.certpath.disabledAlgorithms=',
  '',
].join('\n')

/** It makes a key for RSA_EXPORT, and does not ask who signed the certificate of an EC key. */
const MORE = ['RSA_EXPORT', 'ECDH_ECDSA']

interface JsseSettings {
  readonly keys: readonly KeyKind[]
  readonly enabled: 'all' | 'default'
  /** IANA names; jdk.tls.namedGroups. */
  readonly groups: readonly string[]
}

export default [
  server('everything', {
    keys: ['rsa', 'ec', 'dsa'],
    enabled: 'all',
    groups: ['x25519', 'secp256r1', 'secp384r1', 'secp521r1', 'x448'],
  }),
  server('default', { keys: ['rsa', 'ec'], enabled: 'default', groups: ['secp256r1', 'x25519', 'ffdhe2048'] }),
] satisfies readonly Configuration[]

function server(name: string, settings: JsseSettings): Configuration {
  return {
    name: `jsse: ${name}`,
    start: async (place) => {
      const { folder, port } = place
      const { keys, enabled, groups } = settings
      const security = join(folder, 'security')
      writeFileSync(security, enabled === 'all' ? LIFTED : '')
      const files = []
      for (const kind of keys) files.push(await writeBundle(place, kind))
      const options = [
        '--add-opens=java.base/sun.security.ssl=ALL-UNNAMED',
        '-XX:TieredStopAtLevel=1',
        `-Djava.security.properties=${security}`,
        `-Djdk.tls.namedGroups=${groups.join()}`,
        ...(enabled === 'all' ? ['-Djdk.tls.ephemeralDHKeySize=legacy'] : []),
      ]
      const { output, stop } = await launch({
        ...place,
        command: [findTool('java'), ...options, PROGRAM, String(port), enabled, ...files],
      })
      return { expected: expects(output(), settings), stop }
    },
  }
}

async function writeBundle({ folder, credentials }: Place, kind: KeyKind): Promise<string> {
  const file = join(folder, `${kind}.p12`)
  const { certificate, key } = credentials[kind]
  const args = ['-in', certificate, '-inkey', key, '-name', kind, '-passout', `pass:${PASSWORD}`, '-out', file]
  const { status, stderr } = await runTool(findTool('openssl'), ['pkcs12', '-export', ...args], folder)
  if (status !== 0) throw new Error(`openssl pkcs12 failed: ${stderr}`)
  return file
}

/** SSLv2Hello is the form of a hello, not a version. JSSE keeps to SSL_ in the names of the oldest suites. */
function expects(output: string, { keys, groups }: JsseSettings): Sight {
  const means = { keys, hasDh: true, hasEcdh: true, more: MORE }
  const lines = output.split('\n').filter((line) => /^(?:SSLv3|TLSv\S+) /.test(line))
  const suites = new Map<VersionName, readonly string[]>()
  for (const line of lines) {
    const [version = '', ...names] = line.split(' ')
    const iana = names.map((name) => name.replace(/^SSL_/, 'TLS_')).filter((name) => isServable(name, means))
    suites.set(versionNamed(version), sorted(iana))
  }
  const versions = oldestFirst(suites.keys())
  const byVersion: Names = Object.fromEntries(suites)
  return { versions, suites: byVersion, groups: groupsIn(byVersion, groups, 'named') }
}
