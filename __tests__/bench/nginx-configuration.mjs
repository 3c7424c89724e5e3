// What nginx is told to serve.
import { join } from 'node:path'
import { FLEET, LEGACY, MODERN } from './addresses.mjs'

const SUITES = ['AES128-GCM-SHA256', 'AES256-GCM-SHA384', 'CHACHA20-POLY1305']

/**
 * @param {string} folder for its own files
 * @param {import('./certificates.mjs').Certificates} certificates
 */
export function nginxConfiguration(folder, { rsa, ecdsa, dsa, dhParameters }) {
  const scratch = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  return `daemon off;
worker_processes 2;
worker_rlimit_nofile 16384;
pid ${join(folder, 'nginx.pid')};
error_log ${join(folder, 'nginx.errors')} emerg;
events { worker_connections 4096; }
http {
  access_log off;
  default_type text/plain;
${scratch.map((name) => `  ${name}_temp_path ${join(folder, name)};\n`).join('')}
  ssl_session_cache shared:sessions:4m;

  server {
${listen([MODERN, ...FLEET], 'ssl http2 backlog=4096')}
${present([ecdsa, rsa])}
    ssl_protocols TLSv1.2 TLSv1.3;
    ssl_ciphers ${SUITES.flatMap((suite) => [`ECDHE-ECDSA-${suite}`, `ECDHE-RSA-${suite}`]).join(':')};
    ssl_prefer_server_ciphers off;
    ssl_ecdh_curve X25519:prime256v1:secp384r1;
    add_header Strict-Transport-Security "max-age=63072000; includeSubDomains" always;
    location / { return 200 "modern\\n"; }
  }

  server {
${listen([LEGACY], 'ssl backlog=4096')}
${present([rsa, ecdsa, dsa])}
    ssl_protocols TLSv1 TLSv1.1 TLSv1.2 TLSv1.3;
    ssl_ciphers ALL:COMPLEMENTOFALL:@SECLEVEL=0;
    ssl_prefer_server_ciphers on;
    ssl_dhparam ${dhParameters};
    ssl_ecdh_curve X25519:prime256v1:X448:secp521r1:secp384r1;
    location / { return 200 "legacy\\n"; }
  }
}
`
}

function listen(addresses, options) {
  return addresses.map((address) => `    listen ${address}:443 ${options};`).join('\n')
}

function present(credentials) {
  return credentials
    .map(({ chain, key }) => `    ssl_certificate ${chain};\n    ssl_certificate_key ${key};`)
    .join('\n')
}
