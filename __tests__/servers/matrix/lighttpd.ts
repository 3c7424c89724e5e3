/**
 * lighttpd, on each TLS library that it has a module for, with a list of suites in the names of that library. That of
 * GnuTLS takes no list, but DEFAULT, which is GnuTLS's NORMAL with what lighttpd lists on its own behalf.
 */
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findTool, missing } from '../tool.ts'
import type { Configuration, Place } from './configuration.ts'
import { inVersions } from './fitting.ts'
import { gnutlsExpects } from './gnutls.ts'
import { launch } from './process.ts'
import { groupsIn, type Sight, type VersionName } from './sight.ts'

/** Where Debian puts the modules. */
const MODULES = '/usr/lib/lighttpd'

interface LighttpdSettings {
  readonly lowest: 'TLSv1.0' | 'TLSv1.2'
  readonly highest: 'TLSv1.2' | 'TLSv1.3'
  /** The whole directive. */
  readonly ciphers: string
  /** The root, for a server that must find the issuer of its own certificate to answer a hello with status_request. */
  readonly knowsRoot?: boolean
}

const TLS12_SUITES = [
  'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384',
  'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
  'TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256',
]
const OLD_SUITES = ['TLS_RSA_WITH_AES_128_CBC_SHA', 'TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA']
const TLS13_SUITES = ['TLS_AES_128_GCM_SHA256', 'TLS_AES_256_GCM_SHA384', 'TLS_CHACHA20_POLY1305_SHA256']

const OPENSSL_NAMES = 'ECDHE-RSA-AES256-GCM-SHA384:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-RSA-CHACHA20-POLY1305'
const OLD_OPENSSL_NAMES = 'AES128-SHA:ECDHE-RSA-AES256-SHA'

const MODERN = { lowest: 'TLSv1.2', highest: 'TLSv1.3' } as const
/** As with OpenSSL, the list is for TLS 1.2: of TLS 1.3 wolfSSL serves all that it has. */
const WOLFSSL = { ...MODERN, ciphers: cipherString(OPENSSL_NAMES) } as const
const OF_WOLFSSL = [...TLS12_SUITES, ...TLS13_SUITES, 'TLS_AES_128_CCM_SHA256']

/** wolfSSL 5.5 as Debian builds it, by handshakes of `openssl s_client -groups` one by one: lighttpd cannot choose. */
const WOLFSSL_GROUPS = [
  ...['x25519', 'secp256r1', 'secp384r1', 'secp521r1', 'x448', 'ffdhe2048', 'ffdhe3072'],
  ...['brainpoolP256r1', 'brainpoolP384r1', 'brainpoolP512r1', 'secp256k1'],
]
/** All of NSS, as `selfserv` lists them at its option -I: lighttpd cannot choose. */
const NSS_GROUPS = [
  ...['x25519', 'secp256r1', 'secp384r1', 'secp521r1'],
  ...['ffdhe2048', 'ffdhe3072', 'ffdhe4096', 'ffdhe6144', 'ffdhe8192'],
]

export default [
  server('gnutls', 'gnutls', { ...MODERN, ciphers: cipherString('DEFAULT') }, ({ folder }) =>
    gnutlsExpects('NORMAL:+AES-256-CCM-8:-VERS-ALL:+VERS-TLS1.2:+VERS-TLS1.3', ['rsa'], folder),
  ),
  // Mbed TLS 2.28 has no TLS 1.3. Its names are IANA's, with hyphens.
  server(
    'mbedtls',
    'mbedtls',
    {
      lowest: 'TLSv1.0',
      highest: 'TLSv1.2',
      ciphers: `"Ciphersuites" => "${[...TLS12_SUITES, ...OLD_SUITES].join(':').replaceAll('_', '-')}", "Curves" => "secp256r1:secp384r1"`,
    },
    () => listed(['TLSv1', 'TLSv1.1', 'TLSv1.2'], [...TLS12_SUITES, ...OLD_SUITES], ['secp256r1', 'secp384r1']),
  ),
  server('wolfssl', 'wolfssl', { ...WOLFSSL, knowsRoot: true }, () =>
    listed(['TLSv1.2', 'TLSv1.3'], OF_WOLFSSL, WOLFSSL_GROUPS),
  ),
  server('wolfssl that refuses status_request', 'wolfssl', WOLFSSL, () =>
    listed(['TLSv1.2', 'TLSv1.3'], OF_WOLFSSL, WOLFSSL_GROUPS),
  ),
  // Of TLS 1.3 the module knows this suite alone.
  server(
    'nss',
    'nss',
    { ...MODERN, ciphers: cipherString(`${OPENSSL_NAMES}:${OLD_OPENSSL_NAMES}:TLS-AES-128-GCM-SHA256`) },
    () => listed(['TLSv1.2', 'TLSv1.3'], [...TLS12_SUITES, ...OLD_SUITES, 'TLS_AES_128_GCM_SHA256'], NSS_GROUPS),
  ),
] satisfies readonly Configuration[]

function cipherString(names: string): string {
  return `"CipherString" => "${names}"`
}

function server(
  name: string,
  library: string,
  settings: LighttpdSettings,
  expects: (place: Place) => Sight | Promise<Sight>,
): Configuration {
  return {
    name: `lighttpd: ${name}`,
    start: async (place) => {
      if (!existsSync(join(MODULES, `mod_${library}.so`))) {
        throw missing(`mod_${library} of lighttpd`, `lighttpd-mod-${library}`)
      }
      const file = join(place.folder, 'lighttpd.conf')
      writeFileSync(file, configuration(place, library, settings))
      const expected = await expects(place)
      // -D: in the foreground.
      const { stop } = await launch({ ...place, command: [findTool('lighttpd'), '-D', '-f', file] })
      return { expected, stop }
    },
  }
}

function configuration({ folder, port, credentials }: Place, library: string, settings: LighttpdSettings): string {
  const { lowest, highest, ciphers } = settings
  return [
    `server.document-root = "${folder}"`,
    'server.bind = "127.0.0.1"',
    `server.port = ${String(port)}`,
    `server.modules = ("mod_${library}")`,
    'ssl.engine = "enable"',
    `ssl.pemfile = "${credentials.rsa.both}"`,
    `ssl.openssl.ssl-conf-cmd = ("MinProtocol" => "${lowest}", "MaxProtocol" => "${highest}", ${ciphers})`,
    ...(settings.knowsRoot === true ? [`ssl.ca-file = "${credentials.root}"`] : []),
    '',
  ].join('\n')
}

function listed(
  versions: readonly VersionName[],
  suites: readonly string[],
  groups: readonly string[],
  fields: 'named' | 'unnamed' = 'unnamed',
): Sight {
  const byVersion = inVersions(versions, suites)
  return { versions, suites: byVersion, groups: groupsIn(byVersion, groups, fields) }
}
