/** Tokens of HCL: https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#lexical-elements */

export interface Token {
  /** `wrong`: what is no token, and the last one. */
  readonly kind: 'word' | 'string' | 'number' | 'mark' | 'newline' | 'wrong'
  /** As written; of what is wrong, why. */
  readonly text: string
  /** Of a string, what it stands for; one that holds a template is as written. */
  readonly value: string
  readonly offset: number
  readonly end: number
}

const PLAIN =
  /(?<space>[ \t\r\uFEFF]+|#[^\n]*|\/\/[^\n]*)|(?<word>[\p{ID_Start}_][\p{ID_Continue}-]*)|(?<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(?:=>|==|!=|<=|>=|&&|\|\||\.\.\.|.)/suy
const HEREDOC = /<<-?([\w-]+)[ \t]*\r?\n/y

/** Every token of a text, in time in proportion to it. Comments and spaces are none. */
export function* tokensOf(text: string): Generator<Token> {
  let at = 0
  const token = (kind: Token['kind'], end: number, value = ''): Token => {
    const found = { kind, text: text.slice(at, end), value, offset: at, end }
    at = end
    return found
  }
  const wrong = (why: string): Token => ({ kind: 'wrong', text: why, value: '', offset: at, end: text.length })

  while (at < text.length) {
    if (text.startsWith('/*', at)) {
      const end = text.indexOf('*/', at + 2)
      if (end < 0) {
        yield wrong('a comment without its end')
        return
      }
      at = end + 2
    } else if (text[at] === '\n') {
      yield token('newline', at + 1)
    } else if (text[at] === '"') {
      const string = readString(text, at)
      if (string === undefined) {
        yield wrong('a text without its end')
        return
      }
      yield token('string', string.end, string.value)
    } else {
      HEREDOC.lastIndex = at
      const word = text.startsWith('<<', at) ? HEREDOC.exec(text)?.[1] : undefined
      if (word !== undefined) {
        const begin = HEREDOC.lastIndex
        const end = endOfHeredoc(text, word, begin)
        if (end === undefined) {
          yield wrong('a heredoc without its end')
          return
        }
        yield token('string', end.end, text.slice(begin, end.content))
        continue
      }
      PLAIN.lastIndex = at
      const { space, word: name, number } = PLAIN.exec(text)?.groups ?? {}
      if (space !== undefined) at = PLAIN.lastIndex
      else yield token(name !== undefined ? 'word' : number !== undefined ? 'number' : 'mark', PLAIN.lastIndex)
    }
  }
}

/** With all that is written within its templates, which may hold texts again. Undefined when it does not end. */
function readString(text: string, start: number): { readonly end: number; readonly value: string } | undefined {
  const open: ('"' | '{')[] = ['"']
  let isTemplate = false
  let at = start + 1
  for (; at < text.length && open.length > 0; at++) {
    const character = text[at]
    if (open.at(-1) === '{') {
      if (character === '"' || character === '{') open.push(character)
      else if (character === '}') open.pop()
    } else if (character === '"') open.pop()
    else if (character === '\n') return undefined
    else if (character === '\\') at++
    else if (/^(?:\$\$|%%)\{/.test(text.slice(at, at + 3))) at += 2
    else if (/^[$%]\{/.test(text.slice(at, at + 2))) {
      isTemplate = true
      open.push('{')
      at++
    }
  }
  if (open.length > 0) return undefined
  const written = text.slice(start + 1, at - 1)
  return { end: at, value: isTemplate ? written : decode(written) }
}

const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' }

function decode(written: string): string {
  return written.replace(
    /\\(?:u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8})|(.))/gs,
    (_, four?: string, eight?: string, one?: string) => {
      if (one !== undefined) return ESCAPED[one] ?? one
      const code = parseInt(four ?? eight ?? '', 16)
      return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
    },
  )
}

/** `content`: where that ends; undefined when no line has the word that ends it. */
function endOfHeredoc(
  text: string,
  word: string,
  begin: number,
): { readonly content: number; readonly end: number } | undefined {
  const last = new RegExp(`^[ \\t]*${word}(?=[ \\t]*\\r?$)`, 'gm')
  last.lastIndex = begin
  const found = last.exec(text)
  return found === null ? undefined : { content: found.index, end: last.lastIndex }
}
