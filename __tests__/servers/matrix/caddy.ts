/** caddy: what its directives name. crypto/tls lets nobody choose among the suites of TLS 1.3. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findTool } from '../tool.ts'
import type { Configuration, Place } from './configuration.ts'
import { launch } from './process.ts'
import { groupsIn, sorted, type Sight } from './sight.ts'

const SUITES = ['TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256', 'TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256']
const GROUPS = ['secp256r1', 'x25519']

const BY_VERSION = {
  'TLSv1.2': sorted(SUITES),
  'TLSv1.3': ['TLS_AES_128_GCM_SHA256', 'TLS_AES_256_GCM_SHA384', 'TLS_CHACHA20_POLY1305_SHA256'],
}
const EXPECTED: Sight = {
  versions: ['TLSv1.2', 'TLSv1.3'],
  suites: BY_VERSION,
  groups: groupsIn(BY_VERSION, GROUPS, 'unnamed'),
}

export default [
  {
    name: 'caddy: sound',
    start: async (place) => {
      const file = join(place.folder, 'Caddyfile')
      writeFileSync(file, configuration(place))
      // It keeps its state in the folders of the user.
      const environment = { HOME: place.folder, XDG_DATA_HOME: place.folder, XDG_CONFIG_HOME: place.folder }
      const command = [findTool('caddy'), 'run', '--config', file, '--adapter', 'caddyfile'] as const
      const { stop } = await launch({ ...place, command: [...command], environment })
      return { expected: EXPECTED, stop }
    },
  },
] satisfies readonly Configuration[]

/** The second address is that of a hello without a name, which a client that goes by the address sends. */
function configuration({ port, credentials }: Place): string {
  return `{
	auto_https off
	admin off
	default_sni matrix.servers.test
}
https://matrix.servers.test:${String(port)}, https://127.0.0.1:${String(port)} {
	bind 127.0.0.1
	tls ${credentials.ec.certificate} ${credentials.ec.key} {
		ciphers ${SUITES.join(' ')}
		curves ${GROUPS.join(' ')}
	}
	respond "here"
}
`
}
