/** `tls-gate verify`: judges a file of certificates before a server is given it, at no packet. */
import type { TrustStore } from '../core/trust.ts'
import { readTrustStore } from '../host/trust-stores.ts'
import { indexAnchors } from '../pki/anchors.ts'
import { SERVER_AUTH } from '../pki/issuer.ts'
import { readPrivateKey, type PrivateKey } from '../pki/private-key.ts'
import type { VerifyRequest } from '../pki/verify.ts'
import { MalformedError } from '../wire/malformed-error.ts'
import { readCrlFile, type Crl } from '../wire/x509/crl.ts'
import { verifyAsServed } from '../pki/as-served.ts'
import { readCertificatesOf } from './certificates-of.ts'
import { parseInstant } from '../config/instant.ts'
import { EXIT, UsageError, wantsColour, type Io } from './io.ts'
import { parseOptions, readChoice, readParsed } from './options.ts'
import { parseReferenceName } from './reference-name.ts'
import { readUserBytes } from './user-file.ts'
import { verifyBatch } from './verify-batch.ts'
import { renderVerifiedJson, renderVerifiedText, type Verified } from './verify-output.ts'

const OF_ONE_FILE = ['host', 'roots', 'crls', 'at', 'key', 'policy', 'format'] as const

export async function verifyCommand(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseOptions(args, [...OF_ONE_FILE, 'batch'])
  if (values.batch !== undefined) {
    const given = OF_ONE_FILE.find((name) => values[name] !== undefined)
    if (given !== undefined) throw new UsageError(`--${given}: found beside --batch, whose lines say it themselves`)
    if (positionals.length > 0) throw new UsageError('verify: a file found beside --batch, expected one or the other')
    return verifyBatch(values.batch, io)
  }
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) {
    throw new UsageError(
      `verify: ${String(positionals.length)} files found, expected one with the leaf first and its intermediates after it`,
    )
  }
  const format = readChoice('format', values.format, ['text', 'json'], 'text')
  const policy = readChoice('policy', values.policy, ['path', 'web'], 'web')
  const key = values.key === undefined ? null : readKey(values.key, io)
  const roots = await readRoots(values.roots ?? 'mozilla', io)
  const crls = values.crls === undefined ? [] : readCrlsOf(values.crls, io)
  const request: VerifyRequest = {
    chain: await readCertificatesOf('verify', io, file),
    anchors: indexAnchors(roots.anchors),
    name: values.host === undefined ? null : readParsed('host', parseReferenceName(values.host)),
    now: values.at === undefined ? io.clock() : readParsed('at', parseInstant(values.at)),
    purpose: SERVER_AUTH,
    maxIntermediates: null,
    policy,
    crls,
  }
  const verified: Verified = { file, request, result: verifyAsServed(request, key), roots, hasKey: key !== null }
  io.stdout.write(
    format === 'json'
      ? renderVerifiedJson(verified)
      : renderVerifiedText(verified, { colour: wantsColour(io, io.stdout), width: io.stdout.columns }),
  )
  return verified.result.verdict === 'pass' ? EXIT.pass : EXIT.violated
}

function readCrlsOf(file: string, io: Io): readonly Crl[] {
  const bytes = readUserBytes('--crls', io.cwd, file)
  try {
    return readCrlFile(bytes)
  } catch (error) {
    if (!(error instanceof MalformedError)) throw error
    throw new UsageError(
      `--crls: ${JSON.stringify(file)} is not read, expected CRLs in PEM or one in DER: ${error.message}`,
    )
  }
}

async function readRoots(name: string, io: Io): Promise<TrustStore> {
  try {
    return await readTrustStore(name, io.cwd)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UsageError(`--roots: ${JSON.stringify(name)} cannot be read: ${reason}`)
  }
}

const KEY_PASSWORD = 'TLS_GATE_KEY_PASSWORD'

function readKey(file: string, io: Io): PrivateKey {
  const key = readPrivateKey(readUserBytes('--key', io.cwd, file), io.env[KEY_PASSWORD])
  if (typeof key === 'object') return key
  throw new UsageError(
    key === 'locked'
      ? `--key: ${JSON.stringify(file)} is encrypted, expected its password in ${KEY_PASSWORD}`
      : `--key: ${JSON.stringify(file)} is not read, expected a private key as PKCS #8, PKCS #1 or SEC 1 in PEM or DER and, if it is encrypted, its password in ${KEY_PASSWORD}`,
  )
}
