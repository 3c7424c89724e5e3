/** `tls-gate verify --batch`: many chains, one JSON object a line, and as many answers in their order. */
import { indexAnchors } from '../pki/anchors.ts'
import { SERVER_AUTH } from '../pki/issuer.ts'
import { verifyChain } from '../pki/verify.ts'
import { jsonText } from '../reporters/escape/json.ts'
import { MalformedError } from '../wire/malformed-error.ts'
import { readPemCertificates } from '../wire/pem.ts'
import { readCertificate } from '../wire/x509/certificate.ts'
import { readCrlFile } from '../wire/x509/crl.ts'
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
  try {
    if (line === null) throw new UsageError(`longer than ${String(MAX_LINE_BYTES)} bytes`)
    const fields = parseFields(line)
    id = idOf(fields)
    return { id, ...verifyCase(readCase(fields), clock) }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    if (error instanceof UsageError) return { id, ...failing(BAD_LINE, `line ${String(number)}: ${message}`) }
    // A crashed check is not a pass, and the other lines are none the worse for it.
    return { id, ...failing('internal/rule-crashed', message) }
  }
}

function verifyCase(batchCase: BatchCase, clock: Io['clock']): Omit<Answer, 'id'> {
  const { chain, roots, name, at, maxIntermediates, policy } = batchCase
  const [leafPem, ...otherPems] = chain
  const [leafDer, ...sentWithIt] = readPemCertificates(leafPem)
  const leaf = leafDer === undefined ? 'no PEM certificate in it' : orReason(() => readCertificate(leafDer))
  if (typeof leaf === 'string') return failing('certificate/malformed', `the leaf cannot be read: ${leaf}`)
  // Of the others, which the sender could have left out, those that can be read count.
  const others = [...sentWithIt, ...otherPems.flatMap(readPemCertificates)].map((der) =>
    orReason(() => readCertificate(der)),
  )
  const lists = batchCase.crls.map((pem) => orReason(() => readCrlFile(Buffer.from(pem))))
  const crls = lists.flatMap((list) => (typeof list === 'string' ? [] : list))
  // Without any list nobody would ask, and who sent some wants to know.
  if (crls.length === 0 && lists.length > 0) {
    return failing(
      'revocation/unknown',
      `no CRL can be read: ${lists.filter((list) => typeof list === 'string').join('; ')}`,
    )
  }
  const { verdict, problems } = verifyChain({
    chain: [leaf, ...others.filter((other) => typeof other !== 'string')],
    anchors: indexAnchors(roots.flatMap(readPemCertificates)),
    name,
    now: at ?? clock(),
    purpose: SERVER_AUTH,
    maxIntermediates,
    policy,
    crls,
  })
  return { verdict, problems: problems.map(saidOf) }
}

/** What was read, or why it could not be. */
function orReason<T>(read: () => T): T | string {
  try {
    return read()
  } catch (error) {
    if (error instanceof MalformedError) return error.message
    throw error
  }
}

function failing(rule: string, message: string): Omit<Answer, 'id'> {
  return { verdict: 'fail', problems: [{ rule, message }] }
}
