import { describe, expect, it } from '@jest/globals'
import { legOf } from '../../src/action/leg.ts'

const ENV = { GITHUB_WORKFLOW: 'gate', GITHUB_JOB: 'tls' }

describe('the leg of a job', () => {
  it.each([
    ['gate/tls/null', 'gate / tls'],
    ['gate/tls/{}', 'gate / tls'],
    ['gate/tls', 'gate / tls'],
    ['gate/tls/{"environment":"staging","node":20,"deep":{"on":true}}', 'gate / tls (staging, 20, true)'],
    ['gate/tls/by hand', 'gate / tls (by hand)'],
    ['mine', 'mine'],
  ])('of the key %s is called %s', (key, name) => {
    expect(legOf(key, ENV)).toEqual({ key, name })
  })

  it('outside a runner has the key of workflow and job', () => {
    expect(legOf(null, ENV)).toEqual({ key: 'gate/tls', name: 'gate / tls' })
  })
})
