import type { Kind } from '../view/kind.ts'

/** ECMA-48 "select graphic rendition". */
const SGR = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, magenta: 35, cyan: 36 } as const
export type Style = keyof typeof SGR

export type Paint = (style: Style, text: string) => string

/** Colours text, or leaves it alone. What is painted must not be wrapped after: the codes have no width. */
export function painter(colour: boolean): Paint {
  return (style, text) => (colour && text !== '' ? `\u001b[${String(SGR[style])}m${text}\u001b[0m` : text)
}

export const KIND_STYLE: Readonly<Record<Kind, Style>> = {
  error: 'red',
  unseen: 'magenta',
  warning: 'yellow',
  notice: 'cyan',
  waived: 'dim',
  known: 'dim',
}
