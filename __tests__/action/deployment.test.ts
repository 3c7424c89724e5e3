import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import '../native-errors.ts'
import { afterAll, describe, expect, it } from '@jest/globals'
import { readDeployment, withDeployed } from '../../src/action/deployment.ts'
import { NOTHING_WRITTEN } from '../../src/gate/configure.ts'

const folder = mkdtempSync(join(tmpdir(), 'tls-gate-deployment-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

function deploymentOf(event: unknown, eventName = 'deployment_status') {
  const path = join(folder, 'event.json')
  writeFileSync(path, JSON.stringify(event))
  return readDeployment(path, eventName)
}

const at = (url: unknown, environment: unknown = 'Production') =>
  deploymentOf({
    deployment_status: { state: 'success', environment_url: url },
    deployment: { environment, sha: HASH },
  })

const HASH = 'd'.repeat(40)
const where = 'deployment_status.environment_url'

describe('a deployment', () => {
  it('has its state and its commit, and is an endpoint of its environment', () => {
    expect(at('https://api.example.com')).toEqual({
      state: 'success',
      hash: HASH,
      endpoint: { text: 'https://api.example.com/', where, origin: null, environment: 'Production' },
      trouble: null,
    })
  })

  it.each([
    ['https://pr-7.example.com:8443/a?b=c#d', 'https://pr-7.example.com:8443/a?b=c'],
    ['https://me:secret@api.example.com/', 'https://api.example.com/'],
    ['https://a.example/ connect-to=192.0.2.1', 'https://a.example/%20connect-to=192.0.2.1'],
    ['HTTPS://API.example.com', 'https://api.example.com/'],
  ])('%j is looked at as %s', (url, text) => {
    expect(at(url)?.endpoint?.text).toBe(text)
  })

  it.each([
    ['http://api.example.com', 'the environment URL "http://api.example.com" does not begin with https:'],
    ['javascript:alert(1)', 'the environment URL "javascript:alert(1)" does not begin with https:'],
    ['api.example.com', 'the environment URL "api.example.com" is none'],
    ['http://me:secret@a.example', 'the environment URL "http://***@a.example" does not begin with https:'],
    [
      `https://a.example/${'a'.repeat(2100)}`,
      /^the environment URL "https:.+" cannot be looked at: an endpoint of \d+ characters/,
    ],
  ])('at %j is none', (url, trouble) => {
    expect(at(url)).toEqual({
      state: 'success',
      hash: HASH,
      endpoint: null,
      trouble: typeof trouble === 'string' ? trouble : expect.stringMatching(trouble),
    })
  })

  it.each(['', undefined, null, 7, {}])('may name no place: %j', (url) => {
    expect(at(url)).toEqual({ state: 'success', hash: HASH, endpoint: null, trouble: null })
  })

  it.each([undefined, null, 7, '', 'a'.repeat(65), 'a\u202eb'])('may be of no environment: %j', (environment) => {
    expect(at('https://a.example', environment === undefined ? null : environment)?.endpoint).toEqual({
      text: 'https://a.example/',
      where,
      origin: null,
    })
  })

  it.each([{}, { deployment_status: null, deployment: null }, { deployment_status: { state: 7 } }])(
    'may lack everything: %j',
    (event) => {
      expect(deploymentOf(event)).toEqual({ state: '', hash: '', endpoint: null, trouble: null })
    },
  )

  it('is none in another event, or outside a runner', () => {
    expect(deploymentOf({ deployment_status: { state: 'success' } }, 'push')).toBeNull()
    expect(readDeployment(undefined, 'deployment_status')).toBeNull()
    expect(readDeployment(join(folder, 'gone.json'), 'deployment_status')).toBeNull()
  })
})

describe('what was deployed', () => {
  const deployment = at('https://api.example.com')
  const line = (text: string) => ({ text, where: 'input endpoints', origin: null })

  it('takes the place of what the policy lists, but not of what the input does', () => {
    const blank = { ...NOTHING_WRITTEN, endpoints: [line(''), line('# none')] }
    expect(withDeployed(blank, deployment).endpoints).toEqual([deployment?.endpoint])
    const named = { ...NOTHING_WRITTEN, endpoints: [line(''), line('https://b.example')] }
    expect(withDeployed(named, deployment)).toBe(named)
    expect(withDeployed(blank, at('http://a.example'))).toBe(blank)
    expect(withDeployed(blank, null)).toBe(blank)
  })
})
