/** What came of a transaction, held against what was expected. */
import type { Mask } from '../core/mask.ts'
import type { HttpAnswer, TransactionOutcome } from '../core/net.ts'
import { printable } from '../core/printable.ts'
import type { Expectation, TransactionProblem, TransactionResult } from '../core/transaction.ts'
import { findUnmet, findUnmetStatus } from '../engine/unmet-expectations.ts'
import { decodeContent } from '../wire/content-coding.ts'
import { MalformedError } from '../wire/malformed-error.ts'

/** Of a body, packed and unpacked: more than the answer of any health check or webhook. */
export const MAX_BODY_BYTES = 2 ** 20
/** Of the body that is shown. */
const MAX_EXCERPT = 200

/** @param mask hides what the server was told and may say back */
export function judgeAnswer(
  request: string,
  { wasSent, failure, answer, tookMs }: TransactionOutcome,
  expect: Expectation,
  mask: Mask,
): TransactionResult {
  if (answer === null) {
    const reason = failure?.detail ?? 'no answer came'
    const message = wasSent ? reason : `not sent: ${reason}`
    return { request, wasSent, answer: null, problems: [{ part: 'exchange', message }] }
  }
  const { text, fault } = readBody(answer, failure?.detail ?? null)
  const problems: readonly TransactionProblem[] =
    fault === null
      ? findUnmet(expect, { ...answer, body: text }, mask)
      : [{ part: 'exchange', message: fault }, ...findUnmetStatus(expect, answer, mask)]
  // Hidden first and cut then: half a secret is one too.
  const excerpt = problems.length === 0 ? null : printable(mask(text), MAX_EXCERPT)
  return { request, wasSent, answer: { status: answer.status, tookMs, excerpt }, problems }
}

/** @param lack what the answer lacks; null: it is whole */
function readBody(
  { headers, body }: HttpAnswer & { readonly body: Uint8Array },
  lack: string | null,
): { readonly text: string; readonly fault: string | null } {
  const codings = headers.flatMap(([name, value]) => (name.toLowerCase() === 'content-encoding' ? value : []))
  // A part of what is packed is no part of the text.
  if (lack !== null) return { text: codings.length === 0 ? textOf(body) : '', fault: lack }
  try {
    return { text: textOf(decodeContent(codings.join(), body, MAX_BODY_BYTES)), fault: null }
  } catch (error) {
    if (!(error instanceof MalformedError)) throw error
    return { text: '', fault: `the body of the answer cannot be read: ${error.what}: ${error.why}` }
  }
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}
