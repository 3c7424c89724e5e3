import { describe, expect, it } from '@jest/globals'
import { escaped, fillIn, findStrayPlaceholder, variablesIn } from '../../src/core/placeholder.ts'

const read = (name: string): string | undefined => ({ A: 'one', B_2: '$&${env.A}' })[name]

describe('placeholders', () => {
  it.each([
    ['plain', 'plain'],
    ['${env.A}', 'one'],
    ['x${env.A}y${env.A}', 'xoneyone'],
    // What a variable holds is not read again.
    ['${env.B_2}', '$&${env.A}'],
    ['$${env.A}', '${env.A}'],
    ['$$${env.A}', '$${env.A}'],
    ['$ {env.A} $A $', '$ {env.A} $A $'],
  ])('of %s are filled in as %s', (text, filled) => {
    expect(fillIn(text, read)).toBe(filled)
  })

  it.each(['plain', '${env.A}', '$${env.A}', 'a$${', '$$', '${'])('are not met in %s once it is escaped', (text) => {
    expect(fillIn(escaped(text), read)).toBe(text)
  })

  it('are not filled in with what is not set', () => {
    expect(() => fillIn('${env.C}', read)).toThrow('the variable C is not set')
  })

  it.each([
    ['${env.A} ${env.B_2} ${env.A}', ['A', 'B_2']],
    ['$${env.A}', []],
    ['none', []],
  ])('of %s name the variables %j', (text, names) => {
    expect(variablesIn(text)).toEqual(names)
  })

  it.each([
    ['${A}', '${A}'],
    ['${env.}', '${env.}'],
    ['${env.1}', '${env.1}'],
    ['${ env.A }', '${ env.A }'],
    ['${env.A', '${env.A'],
    ['${secrets.A}', '${secrets.A}'],
    ['${env.A} $${x} $x', undefined],
  ])('of %s are strays: %s', (text, stray) => {
    expect(findStrayPlaceholder(text)).toBe(stray)
  })
})
