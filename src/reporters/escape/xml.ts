/** For the text and the attributes of an XML 1.0 document. */
import { cut, visible } from './visible.ts'

const MAX_LENGTH = 1000

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** One line in which every character is one that XML may hold: hidden ones, NUL among them, are shown instead. */
export function xmlText(text: string, max: number = MAX_LENGTH): string {
  return visible(cut(text, max)).replaceAll(/[&<>"']/g, (character) => REFERENCES[character] ?? '')
}
