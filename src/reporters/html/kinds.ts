/** How the kinds of findings look: by a sign and a word, and by a colour only besides. */
import { counted } from '../view/describe.ts'
import type { Kind } from '../view/kind.ts'

export const KIND_WORD: Readonly<Record<Kind, string>> = {
  error: 'error',
  unseen: 'could not see',
  warning: 'warning',
  notice: 'notice',
  waived: 'waived',
  known: 'in the baseline',
}

export const KIND_SIGN: Readonly<Record<Kind, string>> = {
  error: '✗',
  unseen: '?',
  warning: '!',
  notice: '·',
  waived: '–',
  known: '=',
}

/** `4 errors`, `2 could not see`. */
export function countOf(kind: Kind, count: number): string {
  const isNoun = kind === 'error' || kind === 'warning' || kind === 'notice'
  return isNoun ? counted(count, KIND_WORD[kind]) : `${String(count)} ${KIND_WORD[kind]}`
}

export function badge(kind: Kind): string {
  return `<span class="kind ${kind}"><span aria-hidden="true">${KIND_SIGN[kind]}</span> ${KIND_WORD[kind]}</span>`
}
