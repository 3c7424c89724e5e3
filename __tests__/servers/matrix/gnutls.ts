/**
 * `gnutls-serv`, which listens on every address: it cannot be told otherwise. What it should serve is what
 * `gnutls-cli --list` makes of the priority string, for the keys that it has.
 */
import { findTool, runTool } from '../tool.ts'
import type { Configuration } from './configuration.ts'
import type { KeyKind } from './credentials.ts'
import { inVersions, isServable } from './fitting.ts'
import { launch } from './process.ts'
import { groupsIn, oldestFirst, sorted, suiteOfCode, versionNamed, type Sight, type VersionName } from './sight.ts'

const WEAK =
  'NORMAL:+VERS-ALL:-VERS-DTLS-ALL:-VERS-TLS1.3:+ARCFOUR-128:+3DES-CBC:+NULL:+ANON-DH:+ANON-ECDH:+DHE-DSS:+MAC-ALL:+MD5'

export default [
  server('weak', ['rsa', 'ec'], WEAK),
  server('no RFC 5746', ['rsa'], 'NORMAL:-VERS-ALL:+VERS-TLS1.2:%DISABLE_SAFE_RENEGOTIATION'),
  server('normal', ['rsa', 'ec'], 'NORMAL'),
] satisfies readonly Configuration[]

function server(name: string, keys: readonly KeyKind[], priority: string): Configuration {
  return {
    name: `gnutls: ${name}`,
    start: async (place) => {
      const expected = await gnutlsExpects(priority, keys, place.folder)
      const files = keys.flatMap((kind) => [
        ...['--x509certfile', place.credentials[kind].certificate],
        ...['--x509keyfile', place.credentials[kind].key],
      ])
      const options = ['--http', '--quiet', '-p', String(place.port), '--priority', priority]
      const { stop } = await launch({ ...place, command: [findTool('gnutls-serv'), ...options, ...files] })
      return { expected, stop }
    },
  }
}

/** Of GnuTLS in any program. */
export async function gnutlsExpects(priority: string, keys: readonly KeyKind[], cwd: string): Promise<Sight> {
  const args = ['--list', '--priority', priority]
  const { status, stdout, stderr } = await runTool(findTool('gnutls-cli'), args, cwd)
  if (status !== 0) throw new Error(`gnutls-cli ${args.join(' ')} failed: ${stderr}`)
  const listed = (title: string): readonly string[] =>
    new RegExp(`^${title}: (.*)$`, 'm').exec(stdout)?.[1]?.split(', ') ?? []
  const versions = listed('Protocols').flatMap((name): VersionName[] =>
    name.startsWith('VERS-TLS') ? [versionNamed(name.replace('VERS-', ''))] : [],
  )
  const means = { keys, hasDh: true, hasEcdh: true }
  const suites = [...stdout.matchAll(/\t0x(\w\w), 0x(\w\w)\t/g)]
    .map(([, high = '', low = '']) => suiteOfCode(Number.parseInt(high + low, 16)))
    .filter((suite) => isServable(suite, means))
  const groups = sorted(listed('Groups').map((name) => name.replace('GROUP-', '').toLowerCase()))
  const byVersion = inVersions(versions, suites)
  return { versions: oldestFirst(versions), suites: byVersion, groups: groupsIn(byVersion, groups, 'named') }
}
