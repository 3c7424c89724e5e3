/** The client certificate and the key that a transaction shows: read when it is carried out, and kept nowhere. */
import type { TransactionRequest } from '../core/net.ts'
import { fillIn, type ReadVariable } from '../core/placeholder.ts'
import type { ClientCertificate } from '../core/transaction.ts'
import { isKeyOf, readPrivateKey } from '../pki/private-key.ts'
import { MalformedError } from '../wire/malformed-error.ts'
import { readPemCertificates } from '../wire/pem.ts'
import { readCertificate, type Certificate } from '../wire/x509/certificate.ts'

export type ClientCredentials = NonNullable<TransactionRequest['client']>

/** Throws an Error of one sentence. */
export type ReadFile = (path: string) => string

interface Fault {
  readonly fault: string
}

interface Sources {
  readonly variables: ReadVariable
  readonly readFile: ReadFile
  readonly keyPassword: string | undefined
}

/** @returns why they cannot be used: a sentence that repeats nothing of them */
export function readCredentials(
  written: ClientCertificate,
  { variables, readFile, keyPassword }: Sources,
): ClientCredentials | Fault {
  const read = (what: string, text: string): string | Fault => {
    const filled = fillIn(text, variables)
    try {
      return filled.includes('-----BEGIN ') ? filled : readFile(filled)
    } catch (error) {
      return { fault: `${what} cannot be read: ${error instanceof Error ? error.message : String(error)}` }
    }
  }
  const certificate = read('the client certificate', written.certificate)
  if (typeof certificate !== 'string') return certificate
  const leaf = readLeaf(certificate)
  if ('fault' in leaf) return leaf
  const key = read('the client key', written.key)
  if (typeof key !== 'string') return key
  const password = written.password === null ? keyPassword : fillIn(written.password, variables)
  const privateKey = readPrivateKey(new TextEncoder().encode(key), password)
  if (privateKey === 'locked') return { fault: 'the client key is encrypted, and there is no password for it' }
  if (privateKey === 'unreadable') {
    return {
      fault: `the client key is no PEM of a private key${password === undefined ? '' : ', or the password is another'}`,
    }
  }
  if (!isKeyOf(leaf, privateKey)) {
    return { fault: `the client key is not that of the client certificate ${JSON.stringify(leaf.subject)}` }
  }
  return { certificate, key, password }
}

function readLeaf(pem: string): Certificate | Fault {
  const [der] = readPemCertificates(pem)
  if (der === undefined) return { fault: 'the client certificate is no PEM of a certificate' }
  try {
    return readCertificate(der)
  } catch (error) {
    if (!(error instanceof MalformedError)) throw error
    return { fault: `the client certificate cannot be read: ${error.message}` }
  }
}
