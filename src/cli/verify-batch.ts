/** `tls-gate verify --batch`: many chains, one JSON object a line, and as many answers in their order. */
import { indexAnchors } from '../pki/anchors.ts'
import { SERVER_AUTH } from '../pki/issuer.ts'
import { verifyChain } from '../pki/verify.ts'
import { jsonText } from '../reporters/escape/json.ts'
import { MalformedError } from '../wire/malformed-error.ts'
import { readPemCertificates } from '../wire/pem.ts'
import { readCertificate, type Certificate } from '../wire/x509/certificate.ts'
import { idOf, parseFields, readCase, type BatchCase } from './batch-line.ts'
import { EXIT, UsageError, type Io } from './io.ts'
import { linesOf } from './lines.ts'
import { streamUserFile } from './user-file.ts'
import { saidOf } from './verify-output.ts'

interface Answer {
  readonly id: string | number | null
  readonly verdict: 'pass' | 'fail'
  readonly problems: readonly { readonly rule: string; readonly message: string }[]
}

/** No honest chain with its CRLs is longer. */
const MAX_LINE_BYTES = 64 * 1024 * 1024

/** @param file `-`: standard input */
export async function verifyBatch(file: string, io: Io): Promise<number> {
  let status: number = EXIT.pass
  let number = 0
  for await (const line of linesOf(streamUserFile('--batch', io, file), MAX_LINE_BYTES)) {
    number++
    if (line?.every(isBlank) === true) continue
    const answer = answerTo(line, number, io.clock)
    io.stdout.write(`${jsonText(answer, 0)}\n`)
    if (answer.problems.some(({ rule }) => rule === BAD_LINE)) status = EXIT.usage
    else if (answer.verdict === 'fail' && status === EXIT.pass) status = EXIT.violated
  }
  return status
}

const BAD_LINE = 'usage/bad-line'

/** Space, tab and carriage return. */
function isBlank(byte: number): boolean {
  return byte === 32 || byte === 9 || byte === 13
}

function answerTo(line: Uint8Array | null, number: number, clock: Io['clock']): Answer {
  let id: Answer['id'] = null
  const failing = (rule: string, message: string): Answer => ({ id, verdict: 'fail', problems: [{ rule, message }] })
  try {
    if (line === null) throw new UsageError(`longer than ${String(MAX_LINE_BYTES)} bytes`)
    const fields = parseFields(line)
    id = idOf(fields)
    const { verdict, problems } = verifyCase(readCase(fields), clock)
    return { id, verdict, problems: problems.map(saidOf) }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    if (error instanceof UsageError) return failing(BAD_LINE, `line ${String(number)}: ${message}`)
    if (error instanceof MalformedError) return failing('certificate/malformed', `the leaf cannot be read: ${message}`)
    // A crashed check is not a pass, and the other lines are none the worse for it.
    return failing('internal/rule-crashed', message)
  }
}

/** @throws MalformedError for the leaf: of the others, which the sender did not have to send, those that can be read count */
function verifyCase(batchCase: BatchCase, clock: Io['clock']): ReturnType<typeof verifyChain> {
  const { chain, roots, name, at, maxIntermediates, policy } = batchCase
  const [leafPem, ...otherPems] = chain
  const [leaf, ...sentWithIt] = readPemCertificates(leafPem)
  if (leaf === undefined) throw new MalformedError('PEM', 'no certificate in it', 0)
  const others = [...sentWithIt, ...otherPems.flatMap(readPemCertificates)]
  return verifyChain({
    chain: [readCertificate(leaf), ...others.flatMap(readIfReadable)],
    anchors: indexAnchors(roots.flatMap(readPemCertificates)),
    name,
    now: at ?? clock(),
    purpose: SERVER_AUTH,
    maxIntermediates,
    policy,
  })
}

function readIfReadable(der: Uint8Array): readonly Certificate[] {
  try {
    return [readCertificate(der)]
  } catch (error) {
    if (error instanceof MalformedError) return []
    throw error
  }
}
