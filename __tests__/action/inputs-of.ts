/** Inputs as they are when nothing is said, but for these. */
import type { Inputs } from '../../src/action/inputs.ts'
import type { PullRequest } from '../../src/action/pull-request.ts'
import { DEFAULT_NETWORK_OPTIONS } from '../../src/net/network.ts'

export function inputsOf(overrides: Partial<Inputs> = {}): Inputs {
  return {
    endpoints: [''],
    configFile: null,
    preset: null,
    baselineFile: null,
    stateFile: null,
    compareFile: null,
    allowPolicyChange: [],
    phase: 'auto',
    failOn: 'error',
    network: DEFAULT_NETWORK_OPTIONS,
    ctSearch: null,
    clientCertificate: null,
    wait: { 'wait-for-certificate': '', 'wait-timeout': '' },
    annotations: true,
    jobSummary: true,
    maskEndpoints: false,
    comment: 'never',
    commentKey: null,
    checkRun: false,
    issues: false,
    token: null,
    reportFiles: {},
    observationsFile: null,
    mistakes: [],
    ...overrides,
  }
}

export function pullRequestOf(overrides: Partial<PullRequest> = {}): PullRequest {
  return {
    number: 1,
    base: { hash: 'b'.repeat(40), branch: 'main' },
    head: { hash: 'a'.repeat(40), branch: 'topic' },
    labels: [],
    isFork: false,
    isTarget: false,
    ...overrides,
  }
}
