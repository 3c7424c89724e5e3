/** Waiting for a certificate as users ask for it, for the command's options and the action's inputs alike. */
import { parseAwaitedCertificate, withoutZeros, type AwaitedText } from '../config/awaited-certificate.ts'
import type { Parsed } from '../config/parsed.ts'
import { ConfigError, type ConfigProblem } from '../core/config-problem.ts'
import type { Endpoint } from '../core/endpoint.ts'
import { printable } from '../core/printable.ts'
import { DAY_MS, parseSeconds } from '../core/window.ts'
import { matchesHost } from '../pki/hostname.ts'
import { readCertificate, type Certificate } from '../wire/x509/certificate.ts'

export type AwaitedCertificate =
  | Exclude<AwaitedText, { kind: 'file' }>
  | { readonly kind: 'file'; readonly path: string; readonly certificate: Certificate }

export interface Awaiting {
  readonly certificate: AwaitedCertificate
  readonly timeoutMs: number
  /** What asked for it, in mistakes: `--wait-for-certificate`. */
  readonly where: string
  readonly sleep: (ms: number) => Promise<void>
}

export const AWAITING_SETTINGS = ['wait-for-certificate', 'wait-timeout'] as const
export type AwaitingSetting = (typeof AWAITING_SETTINGS)[number]

const DEFAULT_TIMEOUT_MS = 300_000

/**
 * @param read the text of a setting; undefined or empty: the default
 * @param whereOf what a setting is called in mistakes
 * @param readFile throws an Error that says why not
 */
export async function readAwaiting(
  read: (name: AwaitingSetting) => string | undefined,
  whereOf: (name: AwaitingSetting) => string,
  readFile: (path: string) => Uint8Array,
): Promise<{ readonly awaiting: Omit<Awaiting, 'sleep'> | null; readonly mistakes: readonly ConfigProblem[] }> {
  const [text = '', timeout = ''] = AWAITING_SETTINGS.map((name) => read(name))
  const mistakes: ConfigProblem[] = []
  const complain = (name: AwaitingSetting, message: string): void => {
    mistakes.push({ where: whereOf(name), message })
  }
  const timeoutMs = timeout === '' ? DEFAULT_TIMEOUT_MS : parseSeconds(timeout, DAY_MS)
  if (timeoutMs === undefined) {
    complain(
      'wait-timeout',
      `${JSON.stringify(timeout)} found, expected seconds ("300") or a duration ("5m") of at most a day`,
    )
  }
  if (text === '') {
    if (timeout !== '') complain('wait-timeout', 'nothing is waited for: expected wait-for-certificate beside it')
    return { awaiting: null, mistakes }
  }
  const certificate = await readAwaited(text, readFile)
  if ('mistake' in certificate) complain('wait-for-certificate', certificate.mistake)
  if ('mistake' in certificate || timeoutMs === undefined) return { awaiting: null, mistakes }
  return { awaiting: { certificate: certificate.value, timeoutMs, where: whereOf('wait-for-certificate') }, mistakes }
}

async function readAwaited(text: string, readFile: (path: string) => Uint8Array): Promise<Parsed<AwaitedCertificate>> {
  const parsed = parseAwaitedCertificate(text)
  if ('mistake' in parsed || parsed.value.kind !== 'file') return parsed as Parsed<AwaitedCertificate>
  const { path } = parsed.value
  try {
    const { readCertificateFile } = await import('../wire/certificate-file.ts')
    const [leaf] = (await readCertificateFile(readFile(path), null)).certificates
    if (leaf === undefined) return { mistake: `${JSON.stringify(path)} holds no certificate` }
    return { value: { kind: 'file', path, certificate: readCertificate(leaf) } }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { mistake: `${JSON.stringify(path)} cannot be read as a certificate: ${reason}` }
  }
}

export function isAwaited(awaited: AwaitedCertificate, leaf: Certificate): boolean {
  switch (awaited.kind) {
    case 'file':
      return leaf.sha256 === awaited.certificate.sha256
    case 'fingerprint':
      return leaf.sha256 === awaited.sha256
    case 'key':
      return leaf.spkiSha256 === awaited.spkiSha256
    case 'serial':
      return withoutZeros(leaf.serial) === awaited.serial
    case 'newer-than':
      return leaf.notBefore > awaited.instant.getTime()
  }
}

/** As the object of a sentence. */
export function describeAwaited(awaited: AwaitedCertificate): string {
  switch (awaited.kind) {
    case 'file':
      return `the certificate of ${awaited.path}, serial ${awaited.certificate.serial}`
    case 'fingerprint':
      return `the certificate with the SHA-256 ${awaited.sha256}`
    case 'key':
      return `a certificate with the key sha256/${Buffer.from(awaited.spkiSha256, 'hex').toString('base64')}`
    case 'serial':
      return `the certificate with serial ${awaited.serial}`
    case 'newer-than':
      return `a certificate whose notBefore is after ${awaited.instant.toISOString()}`
  }
}

/**
 * The endpoints that it is for: those whose name it covers, where the certificate is at hand; else all of them.
 * @throws ConfigError when it is for none
 */
export function endpointsAwaiting(
  { certificate: awaited, where }: Pick<Awaiting, 'certificate' | 'where'>,
  endpoints: readonly Endpoint[],
): readonly Endpoint[] {
  if (awaited.kind !== 'file') return endpoints
  const { path, certificate } = awaited
  const covered = endpoints.filter(({ host, hostIsAddress, sni }) =>
    matchesHost({ host: sni ?? host, isAddress: sni === null && hostIsAddress }, certificate),
  )
  if (covered.length > 0) return covered
  const names = [...certificate.dnsNames, ...certificate.ipAddresses].join(', ') || 'no name'
  const message = `the certificate of ${JSON.stringify(path)} is for no endpoint of this run: it names ${printable(names, 200)}`
  throw new ConfigError([{ where, message }])
}
