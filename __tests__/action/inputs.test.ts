import { afterEach, describe, expect, it } from '@jest/globals'
import { readInputs, type Inputs } from '../../src/action/inputs.ts'
import { pullRequestOf } from './inputs-of.ts'

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

describe('the inputs of the policy', () => {
  it('are none by default', () => {
    expect(inputs({})).toMatchObject({
      configFile: null,
      preset: null,
      baselineFile: null,
      stateFile: null,
      compareFile: null,
      observationsFile: null,
      allowPolicyChange: [],
      token: null,
      mistakes: [],
    })
  })

  it('are read', () => {
    const read = inputs({ 'baseline-file': 'tls/baseline.json', 'state-file': '.cache/state.json', token: 'a-token' })
    expect(read).toMatchObject({ baselineFile: 'tls/baseline.json', stateFile: '.cache/state.json', token: 'a-token' })
    const scans = inputs({ compare: '.cache/before.json', 'observations-file': '.cache/now.json' })
    expect(scans).toMatchObject({ compareFile: '.cache/before.json', observationsFile: '.cache/now.json' })
  })

  it('name who may allow a weaker policy, one a line, in their order', () => {
    const text = '\n  team=octo/security\n\n  label=tls-policy  \n'
    expect(inputs({ 'allow-policy-change': text }).allowPolicyChange).toEqual([
      { kind: 'team', organisation: 'octo', team: 'security' },
      { kind: 'label', name: 'tls-policy' },
    ])
  })

  it('that name nobody are mistakes, each line its own, and the others hold', () => {
    const { allowPolicyChange, mistakes } = inputs({ 'allow-policy-change': 'ann\nlabel=tls-policy\nteam=security' })
    expect(allowPolicyChange).toEqual([{ kind: 'label', name: 'tls-policy' }])
    expect(mistakes).toEqual([
      { where: 'input allow-policy-change', message: '"ann" found, expected label=NAME or team=ORGANISATION/TEAM' },
      {
        where: 'input allow-policy-change',
        message: '"team=security" found, expected label=NAME or team=ORGANISATION/TEAM',
      },
    ])
  })
})

describe('the inputs for files', () => {
  it('name those that are asked for', () => {
    expect(inputs({}).reportFiles).toEqual({})
    expect(inputs({ 'sarif-file': 'out/a.sarif', 'metrics-file': 'm.prom', 'html-file': '' }).reportFiles).toEqual({
      'sarif-file': 'out/a.sarif',
      'metrics-file': 'm.prom',
    })
  })
})

describe('the input fetch', () => {
  it.each([
    [null, 'public'],
    [pullRequestOf(), 'public'],
    [pullRequestOf({ isFork: true }), 'off'],
  ])('is by default off on a pull request from a fork, and public else', (event, fetch) => {
    expect(readInputs(event).network.fetch).toBe(fetch)
  })
})

describe('the input mask-endpoints', () => {
  it.each([
    [{}, false],
    [{ 'mask-endpoints': 'false' }, false],
    [{ 'mask-endpoints': 'true' }, true],
  ])('%j is %s', (values, expected) => {
    expect(inputs(values)).toMatchObject({ maskEndpoints: expected, mistakes: [] })
  })

  it('that is neither is a mistake', () => {
    expect(inputs({ 'mask-endpoints': 'yes' }).mistakes).toEqual([
      { where: 'input mask-endpoints', message: '"yes" found, expected true, false' },
    ])
  })
})

describe('the input issues', () => {
  it('is off unless it is wanted', () => {
    expect(inputs({}).issues).toBe(false)
    expect(inputs({ issues: 'false' }).issues).toBe(false)
    expect(inputs({ issues: 'true' })).toMatchObject({ issues: true, mistakes: [] })
  })

  it('that is neither is a mistake', () => {
    const { issues, mistakes } = inputs({ issues: 'yes' })
    expect(issues).toBe(false)
    expect(mistakes).toEqual([{ where: 'input issues', message: '"yes" found, expected true, false' }])
  })
})
