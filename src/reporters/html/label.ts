/** The names beside a drawing: in a font whose characters are all of one width, so that the room they take is known. */
import { visible } from '../escape/visible.ts'

const MAX_LENGTH = 48
/** Of a character, in the widest of such fonts at 12 pixels; and between the names and what is drawn. */
const CHARACTER = 7.4
const GAP = 8

/** Where it is too long, its end is kept, or its beginning. */
export function labelOf(text: string, kept: 'end' | 'beginning'): string {
  const shown = visible(text)
  if (shown.length <= MAX_LENGTH) return shown
  return kept === 'end' ? `…${shown.slice(1 - MAX_LENGTH)}` : `${shown.slice(0, MAX_LENGTH - 1)}…`
}

/** How far to the right the names end, and the drawing begins. */
export function edgesOf(labels: readonly string[]): { readonly ofLabels: number; readonly ofDrawing: number } {
  const ofLabels = Math.ceil(Math.max(...labels.map(({ length }) => length)) * CHARACTER)
  return { ofLabels, ofDrawing: ofLabels + GAP }
}
