/** hitch, on the machine's OpenSSL, with the DH parameters in its PEM file. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findTool } from '../tool.ts'
import type { Configuration } from './configuration.ts'
import { opensslExpects, opensslGroups, type OpensslSettings } from './openssl-words.ts'
import { launch } from './process.ts'

const SETTINGS: OpensslSettings = {
  versions: ['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'],
  ciphers: 'ALL:@SECLEVEL=0',
  keys: ['rsa'],
  hasDh: true,
  groups: ['x448', 'secp384r1'],
}

export default [
  {
    name: 'hitch: everything',
    start: async (place) => {
      const pem = join(place.folder, 'all.pem')
      writeFileSync(
        pem,
        [place.credentials.rsa.both, place.credentials.dhParameters].map((file) => readFileSync(file, 'utf8')).join(''),
        { mode: 0o600 },
      )
      const file = join(place.folder, 'hitch.conf')
      writeFileSync(
        file,
        [
          `frontend = "[127.0.0.1]:${String(place.port)}"`,
          // Nobody is behind it: the handshake comes first.
          'backend = "[127.0.0.1]:1"',
          `pem-file = "${pem}"`,
          `ciphers = "${SETTINGS.ciphers}"`,
          `tls-protos = ${SETTINGS.versions.join(' ').replace('TLSv1 ', 'TLSv1.0 ')}`,
          `ecdh-curve = "${opensslGroups(SETTINGS.groups ?? [])}"`,
          'user = "nobody"',
          'workers = 1',
          '',
        ].join('\n'),
      )
      const expected = await opensslExpects(SETTINGS, place.folder)
      const { stop } = await launch({ ...place, command: [findTool('hitch'), `--config=${file}`] })
      return { expected, stop }
    },
  },
] satisfies readonly Configuration[]
