import { describe, expect, it } from '@jest/globals'
import { parseDocument } from 'yaml'
import { labPolicyFile } from '../../src/lab/policy-file.ts'

const text = labPolicyFile({
  services: [
    { name: 'api.staging.lab.test', environment: 'staging', port: 1001, planted: null, expect: [] },
    { name: 'api.lab.test', environment: 'production', port: 1002, planted: null, expect: [] },
    { name: 'hooks.lab.test', environment: 'production', port: 1003, planted: 'No intermediate.', expect: ['a/b'] },
  ],
})

describe('labPolicyFile', () => {
  it('is YAML that says what the lab serves', () => {
    const document = parseDocument(text)
    expect([...document.errors, ...document.warnings]).toEqual([])
    expect(document.toJS()).toEqual({
      version: 1,
      extends: ['recommended'],
      trust: ['./lab-root.pem'],
      environments: {
        staging: { endpoints: [{ url: 'https://api.staging.lab.test', 'connect-to': '127.0.0.1:1001' }] },
        production: {
          endpoints: [
            { url: 'https://api.lab.test', 'connect-to': '127.0.0.1:1002' },
            { url: 'https://hooks.lab.test', 'connect-to': '127.0.0.1:1003' },
          ],
        },
      },
      compare: [{ from: 'staging', to: 'production' }],
    })
  })

  it('names the planted fault above its endpoint', () => {
    expect(text).toContain('      # planted: No intermediate.\n      - url: https://hooks.lab.test\n')
  })
})
