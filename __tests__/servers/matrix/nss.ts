/** NSS's `selfserv`, which listens on every address: it cannot be told otherwise. It serves what its option -c lists. */
import { join } from 'node:path'
import { findTool, runTool } from '../tool.ts'
import type { Configuration, Place } from './configuration.ts'
import { isOfVersion, isServable } from './fitting.ts'
import { launch } from './process.ts'
import { groupsIn, sorted, suiteOfCode, type Names, type Sight, type VersionName } from './sight.ts'

interface NssSettings {
  readonly versions: readonly VersionName[]
  /** Numbers, in hex. */
  readonly suites: string
  /** IANA names. */
  readonly groups: readonly string[]
}

const PASSWORD = 'changeit'

export default [
  server('SSL 3.0 to TLS 1.2', {
    versions: ['SSLv3', 'TLSv1', 'TLSv1.1', 'TLSv1.2'],
    suites:
      '0001 0002 0004 0005 0009 000A 0015 0016 002F 0033 0035 0039 003B 0041 0084 009C C010 C011 C012 C013 C014 C02F',
    groups: ['secp256r1', 'secp384r1', 'secp521r1', 'ffdhe2048'],
  }),
  server('sound', {
    versions: ['TLSv1.2', 'TLSv1.3'],
    suites: 'C02F C030 CCA8 1301 1302 1303',
    groups: ['x25519', 'secp256r1'],
  }),
] satisfies readonly Configuration[]

function server(name: string, settings: NssSettings): Configuration {
  return {
    name: `nss: ${name}`,
    start: async (place) => {
      const store = await writeStore(place)
      const { stop } = await launch({
        ...place,
        command: [findTool('selfserv'), ...argumentsOf(place.port, store, settings)],
      })
      return { expected: expects(settings), stop }
    },
  }
}

function argumentsOf(port: number, store: string, { versions, suites, groups }: NssSettings): string[] {
  const named = (version = ''): string =>
    version
      .replace('v', '')
      .toLowerCase()
      .replace(/^tls1$/, 'tls1.0')
  return [
    ...['-d', store, '-n', 'rsa', '-p', String(port)],
    ...['-V', `${named(versions[0])}:${named(versions.at(-1))}`],
    ...[
      '-c',
      suites
        .split(' ')
        .map((code) => `:${code}`)
        .join(''),
    ],
    ...['-I', groups.map((group) => group.replace(/^secp(\d+)r1$/, 'P$1').replace('ffdhe', 'FF')).join(',')],
    // DHE too.
    ...['-H', '1'],
  ]
}

/** A database of NSS with the RSA key. */
async function writeStore({ folder, credentials }: Place): Promise<string> {
  const store = `sql:${folder}`
  const bundle = join(folder, 'rsa.p12')
  const { certificate, key } = credentials.rsa
  const bundled = ['-in', certificate, '-inkey', key, '-name', 'rsa', '-passout', `pass:${PASSWORD}`, '-out', bundle]
  for (const [tool, ...args] of [
    ['openssl', 'pkcs12', '-export', ...bundled],
    ['certutil', '-N', '-d', store, '--empty-password'],
    ['pk12util', '-i', bundle, '-d', store, '-W', PASSWORD, '-K', ''],
  ] as const) {
    const { status, stderr } = await runTool(findTool(tool), args, folder)
    if (status !== 0) throw new Error(`${tool} ${args.join(' ')} failed: ${stderr}`)
  }
  return store
}

/** Elliptic curves are for TLS 1.0 and later (RFC 4492 section 1). */
function expects({ versions, suites, groups }: NssSettings): Sight {
  const listed = suites.split(' ').map((code) => suiteOfCode(Number.parseInt(code, 16)))
  const means = { keys: ['rsa'], hasDh: true, hasEcdh: true } as const
  const isIn = (suite: string, version: VersionName): boolean =>
    isServable(suite, means) && isOfVersion(suite, version) && !(version === 'SSLv3' && suite.includes('_ECDH'))
  const byVersion: Names = Object.fromEntries(
    versions.map((version) => [version, sorted(listed.filter((suite) => isIn(suite, version)))]),
  )
  return { versions, suites: byVersion, groups: groupsIn(byVersion, groups, 'named') }
}
