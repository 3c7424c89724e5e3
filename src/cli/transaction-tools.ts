/** What transactions take from the command line, the environment and the files of the machine. */
import { resolve } from 'node:path'
import { escaped } from '../core/placeholder.ts'
import type { TransactionTools } from '../gate/run-transactions.ts'
import { readTextOn, thisMachine } from '../host/machine.ts'
import { UsageError, type Io } from './io.ts'

export function readTransactionTools(
  values: Readonly<Record<string, string | undefined>>,
  { cwd, env }: Pick<Io, 'cwd' | 'env'>,
): TransactionTools {
  return {
    variables: (name) => env[name],
    readFile: (path) => readTextOn(thisMachine, resolve(cwd, path)),
    clientCertificate: clientCertificateOf(values),
    keyPassword: env.TLS_GATE_KEY_PASSWORD,
    // A terminal hides nothing by itself.
    hide: () => undefined,
  }
}

function clientCertificateOf({
  'client-certificate': certificate,
  'client-key': key,
}: Readonly<Record<string, string | undefined>>): TransactionTools['clientCertificate'] {
  if (certificate === undefined && key === undefined) return null
  if (certificate === undefined || key === undefined) {
    throw new UsageError('--client-certificate and --client-key: one found, expected both')
  }
  // A command line is there for every process to read.
  if (key.includes('-----BEGIN')) throw new UsageError('--client-key: a key found, expected the path of its file')
  return { certificate: escaped(certificate), key: escaped(key), password: null }
}
