// A small PKI, made anew for each recording: a root, an intermediate for each kind of key, and leaves for api.example.com.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const DAY_MS = 86_400_000
const KEYS = {
  'P-256': ['genpkey', '-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256'],
  'RSA 2048': ['genpkey', '-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048'],
  'RSA 3072': ['genpkey', '-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:3072'],
}
const SECTIONS = `
[ca]
default_ca = us
[us]
database = database
new_certs_dir = .
policy = anything
default_md = sha256
rand_serial = yes
unique_subject = no
[anything]
organizationName = optional
commonName = optional
[authority]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
[leaf]
basicConstraints = CA:FALSE
keyUsage = critical, digitalSignature, keyEncipherment
extendedKeyUsage = serverAuth
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
subjectAltName = DNS:api.example.com
[ecdsa-leaf]
basicConstraints = CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = serverAuth
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
subjectAltName = DNS:api.example.com
[req]
distinguished_name = name
[name]
`

/**
 * @typedef {object} Credential files
 * @property {string} chain the leaf, and its intermediate
 * @property {string} leaf
 * @property {string} key
 *
 * @param {string} folder
 * @param {Date} now
 * @returns {{ root: string, credentials: Record<string, Credential>, dhParameters: string }}
 */
export function makeCertificates(folder, now) {
  const file = (name) => join(folder, name)
  const openssl = (...args) =>
    execFileSync('openssl', args, { cwd: folder, env: { ...process.env, OPENSSL_CONF: file('ca.cnf') }, stdio: 'pipe' })
  writeFileSync(file('ca.cnf'), SECTIONS)
  writeFileSync(file('database'), '')

  /** `from` and `to` in days from now; the last second is left out, so that 90 days are 90. */
  const certify = (name, key, { subject, section, issuer = name, from, to }) => {
    openssl(...KEYS[key], '-out', `${name}.key`)
    openssl('req', '-new', '-key', `${name}.key`, '-subj', subject, '-out', `${name}.csr`)
    const dates = ['-startdate', asn1Time(now, from), '-enddate', asn1Time(now, to, -1)]
    const by = issuer === name ? ['-selfsign'] : ['-cert', `${issuer}.crt`]
    const output = ['-notext', '-out', `${name}.crt`]
    openssl(
      'ca',
      '-batch',
      '-in',
      `${name}.csr`,
      '-keyfile',
      `${issuer}.key`,
      ...by,
      '-extensions',
      section,
      ...dates,
      ...output,
    )
  }
  const authority = (name, key, issuer) =>
    certify(name, key, { subject: `/O=tls-gate scans/CN=${name}`, section: 'authority', issuer, from: -365, to: 3650 })
  const credential = (name, key, issuer, { from = -10, to = 80 } = {}) => {
    const section = key.startsWith('RSA') ? 'leaf' : 'ecdsa-leaf'
    certify(name, key, { subject: '/CN=api.example.com', section, issuer, from, to })
    writeFileSync(file(`${name}.chain`), read(file(`${name}.crt`)) + read(file(`${issuer}.crt`)))
    return { chain: file(`${name}.chain`), leaf: file(`${name}.crt`), key: file(`${name}.key`) }
  }

  authority('root', 'P-256')
  authority('ecdsa-intermediate', 'P-256', 'root')
  authority('rsa-intermediate', 'RSA 2048', 'root')
  openssl('dhparam', '-dsaparam', '-out', 'dh.pem', '1024') // a safe prime would take seconds
  return {
    root: read(file('root.crt')),
    dhParameters: file('dh.pem'),
    credentials: {
      ecdsa: credential('ecdsa', 'P-256', 'ecdsa-intermediate'),
      rsa: credential('rsa', 'RSA 2048', 'rsa-intermediate'),
      'rsa-3072': credential('rsa-3072', 'RSA 3072', 'ecdsa-intermediate'),
      expired: credential('expired', 'P-256', 'ecdsa-intermediate', { from: -93, to: -3 }),
    },
  }
}

const read = (path) => readFileSync(path, 'utf8')

/** `20261201103000Z` */
function asn1Time(now, days, seconds = 0) {
  const time = new Date(now.getTime() + days * DAY_MS + seconds * 1000)
  return time.toISOString().replace(/\.\d+/, '').replaceAll(/[-:T]/g, '')
}
