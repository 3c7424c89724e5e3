import '../native-errors.ts'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startLab, type Lab } from '../../src/lab/lab.ts'
import { openRepository, type Repository } from '../host/repository.ts'
import { NOW } from '../rules/facts.ts'
import { openWorkspace, type Workspace } from './fake-io.ts'

const FILES: Readonly<Record<string, string>> = {
  'openapi.yaml': 'openapi: 3.1.0\nservers:\n  - url: https://api.shop.example/v1\n  - url: /v2\n',
  'deploy/ingress.yaml': [
    'apiVersion: networking.k8s.io/v1',
    'kind: Ingress',
    'metadata: { name: shop }',
    'spec:',
    '  tls: [{ hosts: [shop.example, "*.shop.example"] }]',
    '---',
    'apiVersion: cert-manager.io/v1',
    'kind: Certificate',
    'metadata: { name: shop }',
    'spec:',
    '  dnsNames: [shop.example, "*.shop.example"]',
    '  renewBefore: 48h',
    '',
  ].join('\n'),
  'compose.yaml': 'services:\n  a:\n    labels: { caddy: blog.example }\n',
  'infra/main.tf': 'resource "aws_acm_certificate" "a" {\n  domain_name = "cdn.example"\n}\n',
  'chart/templates/ingress.yaml': '{{- if .Values.ingress }}\nkind: Ingress\n{{- end }}\n',
}

let workspace: Workspace
let repository: Repository
let lab: Lab
beforeAll(async () => {
  workspace = openWorkspace()
  for (const [file, text] of Object.entries(FILES)) workspace.write(file, text)
  repository = openRepository(workspace.cwd)
  lab = await startLab({ now: NOW })
})
afterAll(async () => {
  workspace.remove()
  await lab.close()
})

const POLICY = [
  'version: 1',
  'endpoints-from:',
  '  - openapi.yaml',
  '  - "{deploy,chart}/**/*.yaml"',
  '  - compose.yaml',
  '  - "**/*.tf"',
  '',
].join('\n')

describe('tls-gate explain endpoints', () => {
  it('tells what each file declares, and what is not looked at', async () => {
    workspace.write('.github/tls-gate.yml', POLICY)
    const { status, stdout, stderr } = await workspace.run(['explain', 'endpoints'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout.trimEnd().split('\n')).toEqual([
      'https://api.shop.example/v1  (openapi.yaml:3:10), of the Certificate shop',
      'https://shop.example/  (deploy/ingress.yaml:5:19), of the Certificate shop',
      'https://blog.example/  (compose.yaml:3:22)',
      'https://cdn.example/  (infra/main.tf:2:17)',
      'not looked at: openapi.yaml:4:10: "/v2" is relative: which host it is on depends on where the description is served',
      expect.stringMatching(/^not looked at: chart\/templates\/ingress\.yaml:1:\d+: the file is a template/),
      'not looked at: deploy/ingress.yaml:5:33: "*.shop.example" is a wildcard, which names no host: list those that matter as endpoints',
      'not looked at: deploy/ingress.yaml:11:28: "*.shop.example" is a wildcard, which names no host: list those that matter as endpoints',
    ])
  })

  it('shows mistakes as a check does', async () => {
    workspace.write('.github/tls-gate.yml', 'version: 1\nendpoints-from: [deployed/*.yaml]\n')
    const { status, stderr } = await workspace.run(['explain', 'endpoints'])
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: '.github/tls-gate.yml:2:18: no file matches "deployed/*.yaml"\n1 mistake: nothing was looked at\n',
    })
  })
})

describe('tls-gate check', () => {
  const service = () => {
    const [first] = lab.services.filter(({ expect: planted }) => planted.length === 0)
    if (first === undefined) throw new Error('the lab has no healthy service')
    return first
  }
  const manifest = (port: number, name: string): string =>
    [
      'apiVersion: gateway.networking.k8s.io/v1',
      'kind: Gateway',
      'spec:',
      '  listeners:',
      `    - { protocol: HTTPS, port: ${String(port)}, hostname: 127.0.0.1 }`,
      '---',
      'apiVersion: cert-manager.io/v1',
      'kind: Certificate',
      `metadata: { name: ${name} }`,
      'spec:',
      '  ipAddresses: [127.0.0.1]',
      '  renewBefore: 48h',
      '',
    ].join('\n')

  it('looks at what a file declares, and finds in it what needs no network', async () => {
    workspace.write('lab.yaml', manifest(service().port, 'lab'))
    workspace.write('.github/tls-gate.yml', 'version: 1\nendpoints-from: [{ files: lab.yaml }]\n')
    const { stdout } = await workspace.run([
      'check',
      '--format',
      'json',
      '--observations',
      'seen.json',
      '--fetch',
      'off',
    ])
    const report = JSON.parse(stdout) as {
      endpoints: { url: string; origin: unknown; targets: unknown[] }[]
      findings: { rule: string; origin: unknown }[]
    }
    expect(report.endpoints).toMatchObject([
      { url: `https://127.0.0.1:${String(service().port)}/`, origin: { file: 'lab.yaml', line: 5 } },
      { url: 'https://127.0.0.1/', origin: { file: 'lab.yaml', line: 11 } },
    ])
    const found = report.findings.filter(({ rule }) => rule === 'renewal/cert-manager-renew-before')
    expect(found).toMatchObject([
      { origin: { file: 'lab.yaml', line: 12 } },
      { origin: { file: 'lab.yaml', line: 12 } },
    ])
    // judged again it is the same, where the files are not
    workspace.write('elsewhere.yml', 'version: 1\nendpoints-from: [nowhere.yaml]\n')
    const again = await workspace.run(['judge', 'seen.json', '--config', 'elsewhere.yml', '--format', 'json'])
    expect((JSON.parse(again.stdout) as typeof report).findings.map(({ rule }) => rule)).toEqual(
      report.findings.map(({ rule }) => rule),
    )
  }, 30_000)

  it('tells on standard error what it does not look at', async () => {
    workspace.write(
      'lab.yaml',
      manifest(service().port, 'lab').replace('[127.0.0.1]', '[127.0.0.1]\n  dnsNames: ["*.shop.example"]'),
    )
    workspace.write('.github/tls-gate.yml', 'version: 1\nendpoints-from: [{ files: lab.yaml }]\n')
    const { stderr } = await workspace.run(['check', '--fetch', 'off', '--only', 'reach'])
    expect(stderr).toContain('not looked at: lab.yaml:12:14: "*.shop.example" is a wildcard')
  }, 30_000)

  it('says of a base what its files declared then', async () => {
    workspace.write('.github/tls-gate.yml', 'version: 1\nendpoints-from: [{ files: lab.yaml }]\n')
    workspace.write('lab.yaml', `${manifest(service().port, 'lab')}  dnsNames: [localhost]\n`)
    repository.commit({})
    workspace.write('lab.yaml', manifest(service().port, 'lab'))
    const { stdout } = await workspace.run(['check', '--format', 'json', '--fetch', 'off', '--base-ref', 'main'])
    const { policy } = JSON.parse(stdout) as { policy: { changes: unknown[] } }
    expect(policy.changes).toMatchObject([
      { subject: 'the endpoint https://localhost/', before: 'looked at', after: null, isWeaker: true },
    ])
  }, 30_000)
})
