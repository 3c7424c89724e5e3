/** How the kinds of findings look in a page. */
import { counted } from '../view/describe.ts'
import { KIND_SIGN, KIND_WORD, type Kind } from '../view/kind.ts'

/** `4 errors`, `2 could not see`. */
export function countOf(kind: Kind, count: number): string {
  const isNoun = kind === 'error' || kind === 'warning' || kind === 'notice'
  return isNoun ? counted(count, KIND_WORD[kind]) : `${String(count)} ${KIND_WORD[kind]}`
}

export function badge(kind: Kind): string {
  return `<span class="kind ${kind}"><span aria-hidden="true">${KIND_SIGN[kind]}</span> ${KIND_WORD[kind]}</span>`
}
