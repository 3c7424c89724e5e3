/** Apache httpd with mod_ssl, on the machine's OpenSSL. It has DHE parameters of its own. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findTool } from '../tool.ts'
import type { Configuration, Place } from './configuration.ts'
import { opensslExpects, opensslGroups, type OpensslSettings } from './openssl-words.ts'
import { launch } from './process.ts'

const MODULES = '/usr/lib/apache2/modules'

export default [
  server('everything', {
    versions: ['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'],
    ciphers: 'ALL:@SECLEVEL=0',
    keys: ['rsa', 'ec'],
    hasDh: true,
  }),
  server('sound', {
    versions: ['TLSv1.2', 'TLSv1.3'],
    ciphers: 'ECDHE+AESGCM:DHE+AESGCM',
    keys: ['rsa'],
    hasDh: true,
    groups: ['secp384r1', 'x25519'],
  }),
] satisfies readonly Configuration[]

function server(name: string, settings: OpensslSettings): Configuration {
  return {
    name: `apache: ${name}`,
    start: async (place) => {
      const file = join(place.folder, 'apache.conf')
      writeFileSync(file, configuration(place, settings))
      // mod_ssl takes these out of any SSLCipherSuite.
      const mended = { ...settings, ciphers: `${settings.ciphers}:!aNULL:!eNULL:!EXP` }
      const expected = await opensslExpects(mended, place.folder)
      const { stop } = await launch({ ...place, command: [findTool('apache2'), '-D', 'FOREGROUND', '-f', file] })
      return { expected, stop }
    },
  }
}

function configuration({ folder, port, credentials }: Place, settings: OpensslSettings): string {
  const modules = ['mpm_event', 'authz_core', 'ssl']
  return [
    `ServerRoot ${folder}`,
    'PidFile apache.pid',
    'ErrorLog apache.log',
    'ServerName matrix.servers.test',
    // Root is not allowed to serve; the directives are of no effect for others.
    'User nobody',
    'Group nogroup',
    `Listen 127.0.0.1:${String(port)}`,
    'DefaultRuntimeDir .',
    ...modules.map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`),
    'SSLEngine on',
    'SSLSessionCache none',
    ...settings.keys.flatMap((kind) => [
      `SSLCertificateFile ${credentials[kind].certificate}`,
      `SSLCertificateKeyFile ${credentials[kind].key}`,
    ]),
    `SSLProtocol -all +${settings.versions.join(' +')}`,
    `SSLCipherSuite ${settings.ciphers}`,
    ...(settings.groups === undefined ? [] : [`SSLOpenSSLConfCmd Curves ${opensslGroups(settings.groups)}`]),
    '',
  ].join('\n')
}
