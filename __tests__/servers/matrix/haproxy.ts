/** HAProxy, on the machine's OpenSSL. Its own DHE parameters, from 2048 bits on, are those of RFC 7919. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findTool } from '../tool.ts'
import type { Configuration, Place } from './configuration.ts'
import { opensslExpects, opensslGroups, type OpensslSettings } from './openssl-words.ts'
import { launch } from './process.ts'

export default [
  server('old', {
    versions: ['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'],
    ciphers: 'DEFAULT:@SECLEVEL=0',
    keys: ['rsa'],
    hasDh: true,
    field: 'ffdhe2048',
    groups: ['x25519', 'secp256r1'],
  }),
  server('sound', {
    versions: ['TLSv1.2', 'TLSv1.3'],
    ciphers: 'ECDHE+AESGCM:ECDHE+CHACHA20',
    keys: ['ec'],
    hasDh: false,
    groups: ['secp256r1'],
  }),
] satisfies readonly Configuration[]

function server(name: string, settings: OpensslSettings): Configuration {
  return {
    name: `haproxy: ${name}`,
    start: async (place) => {
      const file = join(place.folder, 'haproxy.cfg')
      writeFileSync(file, configuration(place, settings))
      const expected = await opensslExpects(settings, place.folder)
      // -db: in the foreground.
      const { stop } = await launch({ ...place, command: [findTool('haproxy'), '-db', '-f', file] })
      return { expected, stop }
    },
  }
}

function configuration({ port, credentials }: Place, settings: OpensslSettings): string {
  const { versions, ciphers, keys, groups } = settings
  const [kind = 'rsa'] = keys
  const lowest = (versions[0] ?? '').replace(/v1$/, 'v1.0')
  const bind = [
    `bind 127.0.0.1:${String(port)} ssl crt ${credentials[kind].both} ssl-min-ver ${lowest} ciphers ${ciphers}`,
    ...(groups === undefined ? [] : [`curves ${opensslGroups(groups)}`]),
  ]
  return `global
  maxconn 500
  tune.ssl.default-dh-param 2048
defaults
  mode http
  timeout client 5s
  timeout connect 2s
  timeout server 5s
frontend matrix
  ${bind.join(' ')}
  http-request return status 200 content-type text/plain string here
`
}
