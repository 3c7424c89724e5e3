/**
 * BoringSSL's `bssl server`, which listens on every address: it cannot be told otherwise. What it should serve is what
 * `bssl ciphers` makes of the cipher string, and all of TLS 1.3, where BoringSSL lets nobody choose.
 */
import { findTool, runTool } from '../tool.ts'
import type { Configuration } from './configuration.ts'
import type { KeyKind } from './credentials.ts'
import { inVersions, isServable } from './fitting.ts'
import { launch } from './process.ts'
import { groupsIn, type VersionName } from './sight.ts'

const TLS13 = ['TLS_AES_128_GCM_SHA256', 'TLS_AES_256_GCM_SHA384', 'TLS_CHACHA20_POLY1305_SHA256']

interface BoringSettings {
  readonly kind: KeyKind
  readonly versions: readonly VersionName[]
  readonly ciphers: string
  /** IANA names. */
  readonly groups: readonly string[]
}

export default [
  server('everything', {
    kind: 'rsa',
    versions: ['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'],
    ciphers: 'ALL:3DES',
    groups: ['x25519', 'secp256r1', 'secp384r1', 'secp521r1'],
  }),
  server('sound', {
    kind: 'ec',
    versions: ['TLSv1.2', 'TLSv1.3'],
    ciphers: 'ECDHE+AESGCM',
    groups: ['secp384r1', 'secp256r1'],
  }),
] satisfies readonly Configuration[]

function server(name: string, { kind, versions, ciphers, groups }: BoringSettings): Configuration {
  return {
    name: `boringssl: ${name}`,
    start: async (place) => {
      const program = findTool('bssl-tool')
      const { certificate, key } = place.credentials[kind]
      const listed = await runTool(program, ['ciphers', ciphers], place.folder)
      const means = { keys: [kind], hasDh: false, hasEcdh: true }
      const suites = [...listed.stdout.trim().split('\n'), ...TLS13].filter((suite) => isServable(suite, means))
      const { stop } = await launch({
        ...place,
        command: [
          ...[program, 'server', '-accept', String(place.port), '-loop', '-cert', certificate, '-key', key],
          ...['-min-version', named(versions[0]), '-max-version', named(versions.at(-1))],
          ...['-cipher', ciphers, '-curves', groups.map(boringName).join(':')],
        ] as [string, ...string[]],
      })
      const byVersion = inVersions(versions, suites)
      return { expected: { versions, suites: byVersion, groups: groupsIn(byVersion, groups, 'unnamed') }, stop }
    },
  }
}

/** `tls1`, `tls1.2`. */
function named(version = ''): string {
  return version.toLowerCase().replace('v', '')
}

function boringName(group: string): string {
  return group.replace('x25519', 'X25519').replace(/^secp(\d+)r1$/, 'P-$1')
}
