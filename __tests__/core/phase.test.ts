import { describe, expect, it } from '@jest/globals'
import { usualPhaseOf } from '../../src/core/phase.ts'

describe('the phase of an environment that says none', () => {
  it.each([
    ['production', 'after-deploy'],
    ['Production', 'after-deploy'],
    ['PROD', 'after-deploy'],
    ['live', 'after-deploy'],
    ['staging', 'before-deploy'],
    ['pre-production', 'before-deploy'],
    ['prod-eu', 'before-deploy'],
    ['', 'before-deploy'],
  ])('%s: %s', (environment, phase) => {
    expect(usualPhaseOf(environment)).toBe(phase)
  })
})
