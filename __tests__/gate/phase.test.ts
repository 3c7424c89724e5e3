import '../native-errors.ts'
import { describe, expect, it } from '@jest/globals'
import type { EnvironmentPhase, Phase } from '../../src/core/phase.ts'
import type { ComparePair } from '../../src/core/policy.ts'
import { inPhase, phaseOfEvent } from '../../src/gate/phase.ts'
import { endpointAt } from '../rules/facts.ts'

const origin = { file: '.github/tls-gate.yml', line: 3, column: 3 }

describe('the phase of an event', () => {
  it.each([
    ['pull_request', 'before-deploy'],
    ['pull_request_target', 'before-deploy'],
    ['merge_group', 'before-deploy'],
    ['deployment', 'before-deploy'],
    ['push', 'after-deploy'],
    ['deployment_status', 'after-deploy'],
    ['schedule', 'scheduled'],
    ['workflow_dispatch', 'scheduled'],
    ['workflow_run', 'scheduled'],
    ['', 'scheduled'],
    [undefined, 'scheduled'],
  ])('%s: %s', (event, phase) => {
    expect(phaseOfEvent(event)).toBe(phase)
  })
})

const [staging, qa, production, anywhere] = [
  endpointAt({ host: 'api.staging.example.com', environment: 'staging' }),
  endpointAt({ host: 'api.qa.example.com', environment: 'qa' }),
  endpointAt({ host: 'api.example.com', environment: 'production' }),
  endpointAt({ host: 'mail.example.com' }),
]

const hosts = (endpoints: readonly { readonly host: string }[]): readonly string[] => endpoints.map(({ host }) => host)

function select(
  name: Phase,
  endpoints = [staging, qa, production, anywhere],
  phases: readonly Omit<EnvironmentPhase, 'origin'>[] = [],
  pairs: readonly Pick<ComparePair, 'from' | 'to'>[] = [],
) {
  const { phase, judged, compared } = inPhase(
    { name, where: '--phase' },
    endpoints,
    phases.map((one) => ({ ...one, origin })),
    pairs.map((pair) => ({ ...pair, ignore: [], origin })),
  )
  expect(phase.name).toBe(name)
  return { left: phase.left, judged: hosts(judged), compared: hosts(compared) }
}

describe('a phase', () => {
  it('judges the environments that are its own, and whatever has none', () => {
    expect(select('before-deploy')).toEqual({
      left: ['production'],
      judged: ['api.staging.example.com', 'api.qa.example.com', 'mail.example.com'],
      compared: [],
    })
    expect(select('after-deploy')).toEqual({
      left: ['staging', 'qa'],
      judged: ['api.example.com', 'mail.example.com'],
      compared: [],
    })
  })

  it('that is scheduled judges everything', () => {
    expect(select('scheduled')).toMatchObject({ left: [], judged: hosts([staging, qa, production, anywhere]) })
  })

  it('goes by what the policy says of an environment', () => {
    const phases = [
      { environment: 'production', phase: 'before-deploy' },
      { environment: 'qa', phase: 'after-deploy' },
    ] as const
    expect(select('before-deploy', undefined, phases).left).toEqual(['qa'])
    expect(select('after-deploy', undefined, phases).judged).toEqual(['api.qa.example.com', 'mail.example.com'])
  })

  it('looks at what is compared with something that is judged, whichever is the first of the pair', () => {
    const pairs = [{ from: 'staging', to: 'production' }]
    expect(select('before-deploy', undefined, [], pairs).compared).toEqual(['api.example.com'])
    expect(select('after-deploy', undefined, [], pairs).compared).toEqual(['api.staging.example.com'])
    expect(select('after-deploy', undefined, [], [{ from: 'qa', to: 'staging' }]).compared).toEqual([])
    expect(select('scheduled', undefined, [], pairs).compared).toEqual([])
  })

  it('that leaves nothing to judge is a mistake, whatever would be compared', () => {
    const message =
      '--phase: no endpoint is judged in the phase before-deploy, for none of these environments is: production; ' +
      '"phase" beside the endpoints of an environment says when it is, and the phase scheduled judges everything'
    expect(() => select('before-deploy', [production], [], [{ from: 'staging', to: 'production' }])).toThrow(message)
  })
})
