import { describe, expect, it } from '@jest/globals'
import { inCell, markdownCode, markdownLink, markdownText } from '../../src/reporters/escape/markdown.ts'
import { mermaidText } from '../../src/reporters/escape/mermaid.ts'
import { breakPrefix, terminalLines, terminalText } from '../../src/reporters/escape/terminal.ts'
import { cut, visible } from '../../src/reporters/escape/visible.ts'
import { wrap } from '../../src/reporters/text/wrap.ts'

describe('visible', () => {
  it.each([
    ['a\nb\rc\td', 'a\\nb\\rc\\td'],
    ['\u0000\u001b\u001f \u007f\u0080\u009f', '\\x00\\x1b\\x1f \\x7f\\x80\\x9f'],
    ['\u061c\u200b\u200c\u200d\u200e\u200f', '\\u061c\\u200b\\u200c\\u200d\\u200e\\u200f'],
    ['\u202a\u202e\u2060\u2066\u2069\ufeff', '\\u202a\\u202e\\u2060\\u2066\\u2069\\ufeff'],
    ['\u2028\u2029\u0085', '\\u2028\\u2029\\x85'],
    ['\u00a0\u2003\u3000', '\\xa0\\u2003\\u3000'],
    ['\ud800 \udfff', '\\ud800 \\udfff'],
    ['\u{e0041}\ue000\ufe0f\u3164\uffff', '\\u{e0041}\\ue000\\ufe0f\\u3164\\uffff'],
    ['Grüße, 世界 \u{1f600}~!', 'Grüße, 世界 \u{1f600}~!'],
  ])('shows %j as %s', (text, shown) => {
    expect(visible(text)).toBe(shown)
  })
})

describe('cut', () => {
  it.each([
    ['abcde', 5, 'abcde'],
    ['abcdef', 5, 'abcde… (6 characters)'],
    ['abcd\u{1f600}', 6, 'abcd\u{1f600}'],
    ['abcd\u{1f600}', 5, 'abcd… (6 characters)'],
    ['abcd\u{1f600}e', 6, 'abcd\u{1f600}… (7 characters)'],
  ])('cuts %j to %d', (text, max, expected) => {
    expect(cut(text, max)).toBe(expected)
  })
})

describe('terminal text', () => {
  it.each([
    ['##[error]x', '##\\x5berror]x'],
    ['###[[', '###\\x5b['],
    ['a\n##[x', 'a\\n##\\x5bx'],
    ['# #[', '# #['],
  ])('shows %j as %s', (text, shown) => {
    expect(terminalText(text)).toBe(shown)
  })

  it('cuts at 500 by itself', () => {
    expect(terminalText('a'.repeat(500))).toHaveLength(500)
    expect(terminalText('a'.repeat(501))).toBe(`${'a'.repeat(500)}… (501 characters)`)
  })

  it.each([
    ['::error::x', '\\x3a:error::x'],
    ['  ::x', '  \\x3a:x'],
    ['\u001b[1m ::x', '\u001b[1m \\x3a:x'],
    [':::x', '\\x3a::x'],
    [': :x', ': :x'],
    ['[::1]:443', '[::1]:443'],
    ['2001:db8::1', '2001:db8::1'],
  ])('breaks the prefix of %j', (line, expected) => {
    expect(breakPrefix(line)).toBe(expected)
  })

  it('breaks what joining made', () => {
    expect(terminalLines([':' + ':a', '#' + '#[b', ''])).toBe('\\x3a:a\n##\\x5bb\n\n')
  })
})

describe('wrap', () => {
  it('breaks at spaces, on the column', () => {
    expect(wrap('aaaaaaaaaa bbbbbbbbb c', 20)).toEqual(['aaaaaaaaaa bbbbbbbbb', 'c'])
    expect(wrap('aaaaaaaaaa bbbbbbbbbb', 20)).toEqual(['aaaaaaaaaa', 'bbbbbbbbbb'])
  })

  it('breaks a long word where it must, without making a command', () => {
    expect(wrap('x'.repeat(41), 20)).toEqual(['x'.repeat(20), 'x'.repeat(20), 'x'])
    expect(wrap(`${'x'.repeat(20)}::error::y`, 20)).toEqual(['x'.repeat(20), '\\x3a:error::y'])
    expect(wrap(`${'x'.repeat(19)} ::error::y`, 20)).toEqual(['x'.repeat(19), '\\x3a:error::y'])
  })

  it('gives one empty line for nothing', () => {
    expect(wrap('', 20)).toEqual([''])
  })
})

describe('Markdown code', () => {
  it.each([
    ['a', '`a`'],
    ['a`b``', '`a\\x60b\\x60\\x60`'],
    ['', '(empty)'],
    ['a\n\n# b', '`a\\n\\n# b`'],
    ['<b>&amp;|\\', '`<b>&amp;|\\`'],
  ])('of %j is %s', (text, expected) => {
    expect(markdownCode(text)).toBe(expected)
  })

  it('has no bar in a cell', () => {
    expect(inCell(markdownCode('a|b\\|c'))).toBe('`a\\x7cb\\\\x7cc`')
  })
})

describe('Markdown text', () => {
  it.each([
    'The server sends its leaf alone; the intermediate "Example CA" is missing.',
    'It expires in 12.5 days (33%), on 2026-12-05 at 12:30:05.',
    "Mozilla's TLSv1.2 and X25519 (OpenSSL 3.5 or later), before/after a re-deploy: yes!",
  ])('leaves %s as it is', (text) => {
    expect(markdownText(text)).toBe(text)
  })

  it.each([
    ['see @everyone', 'see `@everyone`'],
    ['fixes #1, GH-1 or user/repo#1', 'fixes `#1, GH-1` or `user/repo#1`'],
    ['at www.evil.example or http://evil.example', 'at `www.evil.example` or `http://evil.example`'],
    ['www.1', '`www.1`'],
    ['mail evil@evil.example now', 'mail `evil@evil.example` now'],
    ['commit 0123456 and 012345', 'commit `0123456` and 012345'],
    ['commit abcdefa and abcdef', 'commit `abcdefa` and abcdef'],
    [':x: a :b', '`:x:` a `:b`'],
    ['<b>x</b> a&copy;', '`<b>x</b> a&copy;`'],
    ['1. one 2.', '`1.` one 2.'],
    ['1) one', '`1)` one'],
    ['- one', '`-` one'],
    ['*a* _b_ ~c~ $d$ [e] \\f |', '`*a* _b_ ~c~ $d$ [e] \\f |`'],
    ['a\n# b', '`a\\n#` b'],
    ['  a   b ', 'a b'],
    ['use `ssl_protocols TLSv1.2;`, then', 'use `ssl_protocols TLSv1.2;`, then'],
    ['(`x`)', '(`x`)'],
    ['of "CN=A B,O=lab c", was', 'of `"CN=A B,O=lab c"`, was'],
    ['the "Example CA R3" is', 'the "Example CA R3" is'],
    ['"@a b"c d', '`"@a b"c` d'],
    ['x"@a b" d', '`x"@a` b" d'],
    ['"@a `b` c" d', '`"@a` `b` c" d'],
    ['`a``b` `` c', '`a` `b` c'],
    ['@a`b`@c', '`@a` `b` `@c`'],
    ['htt``p', 'htt p'],
    ['one ` alone', 'one `\\x60` alone'],
    ['', ''],
  ])('shows %j as %s', (text, expected) => {
    expect(markdownText(text)).toBe(expected)
  })

  it('cuts at 1000 by itself', () => {
    expect(markdownText('a'.repeat(1001))).toContain('(1001 characters)')
    expect(markdownText('z'.repeat(1000))).toBe('z'.repeat(1000))
  })
})

describe('a Markdown link', () => {
  it.each([
    [
      'RFC 8446 section 4',
      'https://www.rfc-editor.org/rfc/rfc8446#section-4',
      '[RFC 8446 section 4](https://www.rfc-editor.org/rfc/rfc8446#section-4)',
    ],
    ['x', 'https://a.example/?b=1&copy=2', '[x](https://a.example/?b=1&amp;copy=2)'],
    ['](x)', 'https://a.example', '[`](x)`](https://a.example)'],
    ['x', 'http://a.example/', 'x `http://a.example/`'],
    ['x', 'javascript:alert(1)', 'x `javascript:alert(1)`'],
    ['x', 'https://a.example/ "title"', 'x `https://a.example/` "title"'],
    ['x', 'https://a.example/)![](y)', 'x `https://a.example/)![](y)`'],
    ['x', 'https://user@a.example/', 'x `https://user@a.example/`'],
  ])('of %j to %s', (text, url, expected) => {
    expect(markdownLink(text, url)).toBe(expected)
  })
})

describe('Mermaid text', () => {
  it.each([
    ['api.example.com', 'api.example.com'],
    ['*.example.com (staging) A/B_1-2', '*.example.com (staging) A/B_1-2'],
    ['Grüße 世界', 'Grüße 世界'],
    ['a:b;c#d%%{init}%%', 'a_b_c_d___init___'],
    ['R3`"\'<b>&amp;', 'R3____b__amp_'],
    ['a\nsection b\r\tclick c\u2028d', 'a_section b__click c_d'],
    ['#35;&#58;', '_35___58_'],
    ['\u202eabc\u200b\ud800\u0000\u001b[2J\u3164\ufe0f', '_abc_____2J__'],
    ['\u00a0\u2003', '__'],
    ['\u{1f600}', '_'],
    ['', ''],
  ])('shows %j as %j', (text, shown) => {
    expect(mermaidText(text)).toBe(shown)
  })

  it('is cut at 60 by itself', () => {
    expect(mermaidText('a'.repeat(60))).toHaveLength(60)
    expect(mermaidText('a'.repeat(100_000))).toBe(`${'a'.repeat(60)}… (100000 characters)`)
    expect(mermaidText('abc', 2)).toBe('ab… (3 characters)')
  })
})
