/** nginx, on the machine's OpenSSL. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findTool } from '../tool.ts'
import type { Configuration, Place } from './configuration.ts'
import { opensslExpects, opensslGroups, type OpensslSettings, type OpensslVersion } from './openssl-words.ts'
import { launch } from './process.ts'

const EVERYTHING = 'ALL:COMPLEMENTOFALL:@SECLEVEL=0'
const EVERY_VERSION: readonly OpensslVersion[] = ['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3']
const MODERN_VERSIONS: readonly OpensslVersion[] = ['TLSv1.2', 'TLSv1.3']

/** Mozilla guidelines 6.0, intermediate. */
const INTERMEDIATE = [
  'ECDHE-ECDSA-AES128-GCM-SHA256',
  'ECDHE-RSA-AES128-GCM-SHA256',
  'ECDHE-ECDSA-AES256-GCM-SHA384',
  'ECDHE-RSA-AES256-GCM-SHA384',
  'ECDHE-ECDSA-CHACHA20-POLY1305',
  'ECDHE-RSA-CHACHA20-POLY1305',
].join(':')

export default [
  server('modern', {
    versions: MODERN_VERSIONS,
    ciphers: INTERMEDIATE,
    keys: ['rsa', 'ec'],
    hasDh: false,
    groups: ['x25519', 'secp256r1', 'secp384r1'],
  }),
  server('everything', {
    versions: EVERY_VERSION,
    ciphers: EVERYTHING,
    keys: ['rsa', 'ec', 'dsa'],
    hasDh: true,
    groups: ['x25519', 'secp256r1', 'x448', 'secp521r1', 'secp384r1'],
  }),
  server('default groups', { versions: MODERN_VERSIONS, ciphers: INTERMEDIATE, keys: ['rsa'], hasDh: false }),
  server('TLS 1.3 alone', {
    versions: ['TLSv1.3'],
    ciphers: INTERMEDIATE,
    ciphersuites: 'TLS_AES_256_GCM_SHA384:TLS_AES_128_CCM_SHA256:TLS_AES_128_CCM_8_SHA256',
    keys: ['ec'],
    hasDh: false,
    groups: ['secp384r1', 'ffdhe3072'],
  }),
  server('TLS 1.0 alone', {
    versions: ['TLSv1'],
    ciphers: 'AES128-SHA:ECDHE-RSA-AES256-SHA:@SECLEVEL=0',
    keys: ['rsa'],
    hasDh: false,
    groups: ['secp521r1'],
  }),
  server('rare curves', {
    versions: ['TLSv1.2'],
    ciphers: 'ECDHE+AES:@SECLEVEL=0',
    keys: ['rsa'],
    hasDh: false,
    groups: ['brainpoolP256r1', 'brainpoolP512r1', 'secp256k1', 'sect571r1', 'secp192r1'],
  }),
  server('ECDSA alone', {
    versions: EVERY_VERSION,
    ciphers: 'HIGH:!aNULL:@SECLEVEL=0',
    keys: ['ec'],
    hasDh: true,
    groups: ['x25519', 'secp256r1', 'secp384r1'],
  }),
  server('Ed25519 alone', {
    versions: MODERN_VERSIONS,
    ciphers: 'HIGH:!aNULL',
    keys: ['ed25519'],
    hasDh: false,
    groups: ['x25519', 'secp256r1'],
  }),
] satisfies readonly Configuration[]

function server(name: string, settings: OpensslSettings): Configuration {
  return {
    name: `nginx: ${name}`,
    start: async (place) => {
      const file = join(place.folder, 'nginx.conf')
      writeFileSync(file, configuration(place, settings))
      const expected = await opensslExpects(settings, place.folder)
      const command = [findTool('nginx'), '-p', place.folder, '-e', 'stderr', '-c', file] as const
      const { stop } = await launch({ ...place, command: [...command] })
      return { expected, stop }
    },
  }
}

function configuration({ folder, port, credentials }: Place, settings: OpensslSettings): string {
  const { versions, ciphers, ciphersuites, keys, hasDh, groups } = settings
  const lines = [
    ...keys.flatMap((kind) => [
      `ssl_certificate ${credentials[kind].certificate};`,
      `ssl_certificate_key ${credentials[kind].key};`,
    ]),
    `ssl_protocols ${versions.join(' ')};`,
    `ssl_ciphers ${ciphers};`,
    ...(ciphersuites === undefined ? [] : [`ssl_conf_command Ciphersuites ${ciphersuites};`]),
    ...(hasDh ? [`ssl_dhparam ${credentials.dhParameters};`] : []),
    ...(groups === undefined ? [] : [`ssl_ecdh_curve ${opensslGroups(groups)};`]),
  ]
  const scratch = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  return `daemon off;
worker_processes 1;
pid ${join(folder, 'nginx.pid')};
error_log stderr warn;
events { worker_connections 512; }
http {
  access_log off;
${scratch.map((name) => `  ${name}_temp_path ${join(folder, name)};\n`).join('')}  server {
    listen 127.0.0.1:${String(port)} ssl;
    location / { return 200 "here\\n"; }
    ${lines.join('\n    ')}
  }
}
`
}
