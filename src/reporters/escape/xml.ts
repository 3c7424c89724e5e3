/** For the text and the attributes of an XML 1.0 document. */
import { asReferences } from './references.ts'
import { cut, visible } from './visible.ts'

const MAX_LENGTH = 1000

/** One line in which every character is one that XML may hold: hidden ones, NUL among them, are shown instead. */
export function xmlText(text: string, max: number = MAX_LENGTH): string {
  return asReferences(visible(cut(text, max)))
}
