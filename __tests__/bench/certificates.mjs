// A small PKI, made anew for each run: root, intermediate, and a leaf of each kind of key.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { environmentIn, findProgram } from './programs.mjs'

/**
 * @typedef {object} Credential files
 * @property {string} chain
 * @property {string} key
 *
 * @typedef {object} Certificates
 * @property {string} root file
 * @property {Credential} rsa
 * @property {Credential} ecdsa
 * @property {Credential} dsa
 * @property {string} dhParameters file, 1024 bits
 */

/**
 * @param {string} folder
 * @param {readonly string[]} addresses that the leaves are for
 * @returns {Certificates}
 */
export function makeCertificates(folder, addresses) {
  const file = (name) => join(folder, name)
  const openssl = (...args) =>
    execFileSync(findProgram('openssl'), args, {
      cwd: folder,
      env: environmentIn(folder),
      stdio: ['ignore', 'ignore', 'pipe'], // shown when it fails
    })
  writeFileSync(file('openssl.cnf'), configuration(addresses))

  /** @param {string | null} issuer null: itself */
  const certify = (name, section, issuer) => {
    const by = issuer === null ? [] : ['-CA', `${issuer}.crt`, '-CAkey', `${issuer}.key`]
    const what = ['-key', `${name}.key`, '-subj', `/O=tls-gate bench/CN=${name}`, '-days', '90', '-out', `${name}.crt`]
    openssl('req', '-config', 'openssl.cnf', '-x509', '-extensions', section, ...what, ...by)
  }
  const credential = (name) => {
    certify(name, 'leaf', 'intermediate')
    writeFileSync(
      file(`${name}.chain`),
      readFileSync(file(`${name}.crt`), 'utf8') + readFileSync(file('intermediate.crt'), 'utf8'),
    )
    return { chain: file(`${name}.chain`), key: file(`${name}.key`) }
  }

  for (const name of ['root', 'intermediate', 'rsa']) openssl('genrsa', '-out', `${name}.key`, '2048')
  openssl('genpkey', '-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256', '-out', 'ecdsa.key')
  openssl('dsaparam', '-genkey', '-noout', '-out', 'dsa.key', '1024')
  openssl('dhparam', '-dsaparam', '-out', 'dh.pem', '1024') // a safe prime would take seconds
  certify('root', 'root', null)
  certify('intermediate', 'intermediate', 'root')
  return {
    root: file('root.crt'),
    rsa: credential('rsa'),
    ecdsa: credential('ecdsa'),
    dsa: credential('dsa'),
    dhParameters: file('dh.pem'),
  }
}

function configuration(addresses) {
  return `[req]
distinguished_name = none
[none]
[root]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
[intermediate]
basicConstraints = critical, CA:TRUE, pathlen:0
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
[leaf]
basicConstraints = CA:FALSE
keyUsage = critical, digitalSignature, keyEncipherment
extendedKeyUsage = serverAuth
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
subjectAltName = ${addresses.map((address) => `IP:${address}`).join(', ')}
`
}
