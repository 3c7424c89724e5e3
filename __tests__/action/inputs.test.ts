import { afterEach, describe, expect, it } from '@jest/globals'
import { readInputs, type Inputs } from '../../src/action/inputs.ts'

const set: string[] = []
afterEach(() => {
  for (const name of set.splice(0)) Reflect.deleteProperty(process.env, name)
})

/** The inputs, as a runner hands them over. */
function inputs(values: Readonly<Record<string, string>>): Inputs {
  for (const [name, value] of Object.entries(values)) {
    set.push(`INPUT_${name.toUpperCase()}`)
    process.env[`INPUT_${name.toUpperCase()}`] = value
  }
  return readInputs(null)
}

describe('the input proxy', () => {
  it('is none by default, whatever the environment of the runner says', () => {
    for (const name of ['HTTPS_PROXY', 'https_proxy', 'ALL_PROXY']) {
      set.push(name)
      process.env[name] = 'http://proxy.example:3128'
    }
    expect(inputs({}).network.proxy).toBeNull()
    expect(inputs({ proxy: '' }).network.proxy).toBeNull()
  })

  it('is read', () => {
    const { network, mistakes } = inputs({ proxy: 'http://me:pw@proxy.example:3128' })
    expect(network.proxy).toEqual({
      kind: 'http',
      host: 'proxy.example',
      port: 3128,
      user: { name: 'me', password: 'pw' },
    })
    expect(mistakes).toEqual([])
  })

  it('that is none is a mistake, which does not show the password', () => {
    const { network, mistakes } = inputs({ proxy: 'me:hunter2@proxy.example:3128' })
    expect(network.proxy).toBeNull()
    expect(mistakes.map(({ where }) => where)).toEqual(['input proxy'])
    expect(JSON.stringify(mistakes)).not.toContain('hunter2')
  })
})
