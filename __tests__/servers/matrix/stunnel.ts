/** stunnel, on the machine's OpenSSL. It has DHE parameters of its own. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findTool } from '../tool.ts'
import type { Configuration, Place } from './configuration.ts'
import { opensslExpects, opensslGroups, type OpensslSettings } from './openssl-words.ts'
import { launch } from './process.ts'

export default [
  server('everything', {
    versions: ['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'],
    ciphers: 'ALL:eNULL:@SECLEVEL=0',
    keys: ['rsa'],
    hasDh: true,
    groups: ['secp521r1', 'secp256r1'],
  }),
  server('TLS 1.1 alone', {
    versions: ['TLSv1.1'],
    ciphers: 'kRSA:@SECLEVEL=0',
    keys: ['rsa'],
    hasDh: true,
    groups: ['x25519'],
  }),
] satisfies readonly Configuration[]

function server(name: string, settings: OpensslSettings): Configuration {
  return {
    name: `stunnel: ${name}`,
    start: async (place) => {
      const file = join(place.folder, 'stunnel.conf')
      writeFileSync(file, configuration(place, settings))
      const expected = await opensslExpects(settings, place.folder)
      const { stop } = await launch({ ...place, command: [findTool('stunnel4'), file] })
      return { expected, stop }
    },
  }
}

function configuration(
  { port, credentials }: Place,
  { versions, ciphers, keys, groups = [] }: OpensslSettings,
): string {
  const [kind = 'rsa'] = keys
  return [
    'foreground = yes',
    'debug = 4',
    '[matrix]',
    `accept = 127.0.0.1:${String(port)}`,
    // Nobody is behind it: the handshake comes first.
    'connect = 127.0.0.1:1',
    `cert = ${credentials[kind].both}`,
    `ciphers = ${ciphers}`,
    'securityLevel = 0',
    `sslVersionMin = ${versions[0] ?? ''}`,
    `sslVersionMax = ${versions.at(-1) ?? ''}`,
    `curves = ${opensslGroups(groups)}`,
    '',
  ].join('\n')
}
