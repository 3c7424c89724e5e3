/** Hides secrets in what somebody else wrote: a server may say back what it was sent, plain or encoded. */

export type Mask = (text: string) => string

export const HIDDEN = '***'

/** Shorter pieces are met by chance. */
const SHORTEST_PIECE = 4

/**
 * Hides each secret wherever it stands, whatever the case of its letters: as it is, each of its lines, and in base64, hex,
 * and the escapes of URLs, JSON and HTML. What a text ends with before it is whole is hidden as well.
 */
export function maskOf(secrets: readonly string[]): Mask {
  const forms = [...new Set(secrets.flatMap(formsOf))].sort((a, b) => b.length - a.length)
  if (forms.length === 0) return (text) => text
  const pattern = new RegExp(forms.map((form) => form.replaceAll(/[$()*+./?[\\\]^{|}-]/g, '\\$&')).join('|'), 'gi')
  const lowered = forms.map((form) => form.toLowerCase())
  return (text) => withoutBeginning(text.replaceAll(pattern, HIDDEN), lowered)
}

/** Each line of a secret by itself, as whoever hides them line by line needs them. */
export function linesOf(secret: string): readonly string[] {
  return secret
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function formsOf(secret: string): readonly string[] {
  const lines = linesOf(secret).filter((line, _, all) => all.length === 1 || line.length >= SHORTEST_PIECE)
  return [secret, ...lines].filter((text) => text.trim() !== '').flatMap((text) => [text, ...encodingsOf(text)])
}

function encodingsOf(text: string): readonly string[] {
  const bytes = new TextEncoder().encode(text)
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0'))
  const json = JSON.stringify(text).slice(1, -1)
  const html = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
  const base64 = base64PiecesOf(bytes)
  const all = [
    ...base64,
    ...base64.map((piece) => piece.replaceAll('+', '-').replaceAll('/', '_')),
    hex.join(''),
    hex.join(':'),
    hex.map((byte) => `%${byte}`).join(''),
    percentEncoded(text),
    percentEncoded(text).replaceAll('%20', '+'),
    json,
    json.replaceAll('/', '\\/'),
    html.replaceAll("'", '&#39;'),
    html.replaceAll("'", '&#x27;'),
  ]
  return all.filter((form) => form.length >= SHORTEST_PIECE)
}

/** As it is, and as it looks within something longer, by how far into three bytes it begins there. */
function base64PiecesOf(bytes: Uint8Array): readonly string[] {
  const encode = (part: Uint8Array): string => btoa(String.fromCharCode(...part))
  const within = [0, 1, 2].map((before) => {
    const shifted = new Uint8Array(before + bytes.length)
    shifted.set(bytes, before)
    // Characters that the neighbours have a say in are left out.
    const whole = Math.floor((shifted.length * 8) / 6)
    return encode(shifted).slice(Math.ceil((before * 8) / 6), whole)
  })
  return [encode(bytes), ...within]
}

/** A lone half of a surrogate pair cannot be encoded, nor can it be in a variable of the environment. */
function percentEncoded(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Cs}/gu, '\ufffd'))
}

/** A text may have been cut off in the midst of a secret. */
function withoutBeginning(text: string, lowered: readonly string[]): string {
  const end = text.toLowerCase()
  const cut = lowered.reduce((longest, form) => Math.max(longest, overlapOf(end, form)), 0)
  return cut < SHORTEST_PIECE ? text : `${text.slice(0, -cut)}${HIDDEN}`
}

/** How much of the end of a text is the beginning of a form. */
function overlapOf(text: string, form: string): number {
  for (let length = Math.min(text.length, form.length - 1); length >= SHORTEST_PIECE; length--) {
    if (text.endsWith(form.slice(0, length))) return length
  }
  return 0
}
