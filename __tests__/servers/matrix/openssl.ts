/** `openssl s_server`. It has DHE parameters of its own. */
import { findTool } from '../tool.ts'
import type { Configuration, Place } from './configuration.ts'
import { opensslExpects, opensslGroups, type OpensslSettings } from './openssl-words.ts'
import { launch } from './process.ts'

export default [
  server('DSA alone', {
    versions: ['TLSv1', 'TLSv1.1', 'TLSv1.2'],
    ciphers: 'ALL:!aNULL:@SECLEVEL=0',
    keys: ['dsa'],
    hasDh: true,
    groups: ['x25519'],
  }),
  server('anonymous', {
    versions: ['TLSv1.2'],
    ciphers: 'aNULL:@SECLEVEL=0',
    keys: [],
    hasDh: true,
    groups: ['secp256r1', 'secp384r1'],
  }),
  server('default', {
    versions: ['TLSv1.2', 'TLSv1.3'],
    ciphers: 'DEFAULT',
    keys: ['rsa'],
    hasDh: true,
  }),
] satisfies readonly Configuration[]

function server(name: string, settings: OpensslSettings): Configuration {
  return {
    name: `openssl: ${name}`,
    start: async (place) => {
      const expected = await opensslExpects(settings, place.folder)
      const { stop } = await launch({ ...place, command: [findTool('openssl'), ...argumentsOf(place, settings)] })
      return { expected, stop }
    },
  }
}

function argumentsOf({ port, credentials }: Place, { versions, ciphers, keys, groups }: OpensslSettings): string[] {
  const [kind] = keys
  return [
    's_server',
    '-quiet',
    ...['-accept', `127.0.0.1:${String(port)}`],
    ...(kind === undefined ? ['-nocert'] : ['-cert', credentials[kind].certificate, '-key', credentials[kind].key]),
    ...['-min_protocol', versions[0] ?? '', '-max_protocol', versions.at(-1) ?? ''],
    ...['-cipher', ciphers],
    ...(groups === undefined ? [] : ['-groups', opensslGroups(groups)]),
  ]
}
