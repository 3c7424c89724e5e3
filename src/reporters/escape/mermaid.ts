/**
 * For a line of a Mermaid diagram, whose grammars have no way to quote that all of them share. In a Gantt chart `:` ends a
 * name, `;`, `#` and a line break end the line, `%` may begin a comment or a directive, and some words begin a statement
 * when they come first (packages/mermaid/src/diagrams/gantt/parser/gantt.jison, read 2026-11-24).
 */
import { cut } from './visible.ts'

/** All but letters and digits of any script that show, and what names of hosts and of CAs are made of besides. */
const UNSAFE = /[^\p{L}\p{N} .…()*/_-]|\p{Default_Ignorable_Code_Point}/gu

const MAX_LENGTH = 60

/** A name that may stand within a line, behind words of our own: what could mean something is shown as `_`. */
export function mermaidText(text: string, max: number = MAX_LENGTH): string {
  return cut(text, max).replaceAll(UNSAFE, '_')
}
