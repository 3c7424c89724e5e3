/** What `tls-gate verify` says of one file. */
import type { TrustStore } from '../core/trust.ts'
import { DAY_MS } from '../core/window.ts'
import type { Problem, VerifyRequest } from '../pki/verify.ts'
import { jsonText } from '../reporters/escape/json.ts'
import { terminalLines, terminalText } from '../reporters/escape/terminal.ts'
import { painter, type Paint } from '../reporters/text/paint.ts'
import { wrapBehind } from '../reporters/text/wrap.ts'
import { counted, describeExpiry } from '../reporters/view/describe.ts'
import type { Certificate } from '../wire/x509/certificate.ts'
import type { AsServed } from '../pki/as-served.ts'
import { mendOf } from './verify-mends.ts'

export interface Verified {
  readonly file: string
  readonly request: VerifyRequest
  readonly result: AsServed
  readonly roots: TrustStore
  /** Whether a private key was compared. */
  readonly hasKey: boolean
}

export function renderVerifiedJson(verified: Verified): string {
  const { verdict, path, problems } = verified.result
  const json = {
    verdict,
    path: path.map(({ subject }) => subject),
    problems: problems.map((problem) => ({ ...saidOf(problem), kind: problem.kind, fix: fixOf(problem, verified) })),
  }
  return `${jsonText(json, 2)}\n`
}

/** The part of a problem that is a contract with machines. */
export function saidOf({ rule, message }: Problem): { rule: string; message: string } {
  return { rule, message }
}

interface Page {
  readonly paint: Paint
  readonly width: number
}

const MIN_WIDTH = 40

/** The path or, without one, what the file holds; the problems; the verdict and what it rests on last. */
export function renderVerifiedText(
  verified: Verified,
  { colour, width }: { readonly colour: boolean; readonly width: number },
): string {
  const page: Page = { paint: painter(colour), width: Math.max(width, MIN_WIDTH) }
  const { verdict, problems } = verified.result
  return terminalLines([
    ...certificateLines(verified, page),
    ...problems.flatMap((problem) => problemLines(problem, verified, page)),
    '',
    page.paint(verdict === 'pass' ? 'green' : 'red', verdict.toUpperCase()),
    ...groundsOf(verified).flatMap(([label, text]) => wrapBehind(label.padEnd(LABEL_WIDTH), text, page.width, 2)),
  ])
}

const ROLE_WIDTH = 'intermediate'.length + 2
const LABEL_WIDTH = 'policy'.length + 2

function certificateLines({ file, request, result: { path } }: Verified, { paint, width }: Page): readonly string[] {
  const isPath = path.length > 0
  const shown = isPath ? path : request.chain
  const title = isPath ? 'path' : `no path; ${terminalText(file, 200)} holds`
  const roleAt = (index: number): string => {
    if (!isPath) return String(index + 1)
    return index === 0 ? 'leaf' : index === path.length - 1 ? 'anchor' : 'intermediate'
  }
  return [
    paint('bold', title),
    ...shown.flatMap((certificate, index) => [
      ...wrapBehind(roleAt(index).padEnd(ROLE_WIDTH), subjectOf(certificate), width, 2),
      ...wrapBehind(' '.repeat(ROLE_WIDTH), describeCertificate(certificate, request.now), width, 2),
    ]),
  ]
}

function subjectOf({ subject, dnsNames, ipAddresses }: Certificate): string {
  if (subject !== '') return terminalText(subject, 200)
  return terminalText([...dnsNames, ...ipAddresses].slice(0, MAX_NAMES).join(', ') || 'no subject', 200)
}

/** In place of an empty subject. */
const MAX_NAMES = 3

function describeCertificate({ notBefore, notAfter, publicKey, signature }: Certificate, now: Date): string {
  const { type, bits, curve } = publicKey
  const key = `${type}${bits === null ? '' : ` ${String(bits)}`}${curve === null ? '' : ` (${curve})`}`
  const expiry = describeExpiry(Math.floor((notAfter - now.getTime()) / DAY_MS))
  const dates = `${dayOf(notBefore)} to ${dayOf(notAfter)}`
  return terminalText(`${dates} (${expiry}) · key ${key} · signed with ${signature.name}`, 200)
}

function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10)
}

function problemLines(problem: Problem, verified: Verified, { paint, width }: Page): readonly string[] {
  return [
    '',
    `  ${paint('red', '✗')} ${paint('bold', terminalText(problem.rule, 100))}`,
    ...wrapBehind('', terminalText(problem.message), width, 4),
    ...wrapBehind('mend  ', terminalText(fixOf(problem, verified)), width, 4),
  ]
}

function fixOf(problem: Problem, { request, result: { leaf } }: Verified): string {
  return mendOf(problem, { leaf, certificates: request.chain, anchors: request.anchors })
}

/** What the verdict rests on, and what it says nothing of. */
function groundsOf({ file, request, roots, hasKey }: Verified): readonly (readonly [label: string, text: string])[] {
  const { name, now, policy, crls = [] } = request
  return [
    ['file', terminalText(file)],
    [
      'host',
      name === null || 'mailbox' in name ? 'names were not looked at: --host was not given' : terminalText(name.host),
    ],
    ['roots', terminalText(`${roots.name}: ${roots.source}, ${counted(roots.anchors.length, 'anchor')}`)],
    ['crls', crls.length === 0 ? 'revocation was not looked at: --crls was not given' : counted(crls.length, 'list')],
    ['key', hasKey ? 'compared with that of the leaf' : 'not looked at: --key was not given'],
    ['time', now.toISOString()],
    ['policy', policy],
  ]
}
