import { describe, expect, it } from '@jest/globals'
import { certificatesOf, FILE, linesOf } from './read.ts'

const INGRESS = ['apiVersion: networking.k8s.io/v1', 'kind: Ingress', 'metadata: { name: shop }', 'spec:']
const CERTIFICATE = [
  'apiVersion: cert-manager.io/v1',
  'kind: Certificate',
  'metadata: { name: shop, namespace: web }',
  'spec:',
]

const NO_TLS = 'has a rule and no entry under "tls": this file does not say that it is reached over TLS'
const WILDCARD = 'is a wildcard, which names no host: list those that matter as endpoints'

describe('an Ingress', () => {
  it('declares the hosts of its tls, and those of rules that these cover', () => {
    expect(
      linesOf(
        ...INGRESS,
        '  tls:',
        '    - hosts:',
        '        - shop.example.com',
        '        - "*.example.com"',
        '      secretName: shop-tls',
        '  rules:',
        '    - host: shop.example.com',
        '    - host: api.example.com',
        '    - host: a.b.example.com',
        '    - http: { paths: [] }',
      ),
    ).toEqual([
      '7:11 https://shop.example.com/',
      `8:11 - "*.example.com" ${WILDCARD}`,
      '12:13 https://api.example.com/',
      `13:13 - "a.b.example.com" ${NO_TLS}`,
    ])
  })

  it('has TLS for every rule, where an entry names no hosts', () => {
    expect(linesOf(...INGRESS, '  tls: [{ secretName: a }]', '  rules: [{ host: a.example }]')).toEqual([
      '6:19 https://a.example/',
    ])
  })

  it('declares nothing without tls', () => {
    expect(linesOf(...INGRESS, '  rules: [{ host: a.example }]')).toEqual([`5:19 - "a.example" ${NO_TLS}`])
    expect(linesOf(...INGRESS, '  defaultBackend: {}')).toEqual([])
  })

  it.each([
    ['networking.k8s.io/v1beta1', 1],
    ['extensions/v1beta1', 1],
    ['networking.istio.io/v1', 0],
    ['v1', 0],
  ])('is one of %s: %d', (version, count) => {
    expect(linesOf(`apiVersion: ${version}`, 'kind: Ingress', 'spec: { tls: [{ hosts: [a.example] }] }')).toHaveLength(
      count,
    )
  })

  it('is found among other documents, in lists, and behind what cannot be read', () => {
    expect(
      linesOf(
        '# shop',
        '---',
        'apiVersion: apps/v1',
        'kind: Deployment',
        'spec: { replicas: 2 }',
        '---',
        'broken: [',
        '---',
        'apiVersion: v1',
        'kind: List',
        'items:',
        '  - apiVersion: networking.k8s.io/v1',
        '    kind: Ingress',
        '    spec: { tls: [{ hosts: [a.example] }] }',
        '--- # the last',
        '',
      ),
    ).toEqual([expect.stringMatching(/^8:1 - not valid YAML: /), '14:29 https://a.example/'])
  })

  it('may have anchors, merge keys, tags and directives', () => {
    expect(
      linesOf(
        '%YAML 1.2',
        '---',
        'x-tls: &tls { secretName: a, hosts: [!!str a.example] }',
        ...INGRESS,
        '  tls:',
        '    - *tls',
        '    - { <<: *tls, hosts: [b.example] }',
        '    - { <<: [*tls, { hosts: [c.example] }] }',
      ),
    ).toEqual(['3:44 https://a.example/', '10:27 https://b.example/', '3:44 https://a.example/'])
  })

  it.each([
    ['{{ .Values.host }}', 'is a template: which host it names shows when it is rendered'],
    ['${HOST}', 'holds a variable: which host it names shows when it is deployed'],
    ['$(HOST)', 'holds a variable: which host it names shows when it is deployed'],
    ['web.shop.svc', 'is a name within a cluster: it can be reached from there alone'],
    ['web.shop.svc.cluster.local', 'is a name within a cluster: it can be reached from there alone'],
  ])('skips the host %s', (host, reason) => {
    expect(linesOf(...INGRESS, `  tls: [{ hosts: ['${host}'] }]`)).toEqual([`5:19 - "${host}" ${reason}`])
  })

  it('keeps a host that only looks like one of a cluster', () => {
    expect(linesOf(...INGRESS, '  tls: [{ hosts: [api.svc.example.com] }]')).toEqual([
      '5:19 https://api.svc.example.com/',
    ])
  })

  it('is skipped where it is a template', () => {
    const template =
      'the file is a template ("{{"), which says nothing before it is rendered: list what it declares as endpoints, or keep what is rendered of it'
    expect(linesOf('{{- if .Values.ingress }}', ...INGRESS, '{{- end }}')).toEqual([`1:3 - ${template}`])
    expect(linesOf(...INGRESS, '  tls: {{ toYaml .Values.tls }}')).toEqual([`5:9 - ${template}`])
  })
})

describe('a Gateway', () => {
  const gateway = (...listeners: readonly string[]): readonly string[] =>
    linesOf('apiVersion: gateway.networking.k8s.io/v1', 'kind: Gateway', 'spec:', '  listeners:', ...listeners)

  it('declares the hosts of its listeners for HTTPS and TLS, with their ports', () => {
    expect(
      gateway(
        '    - { name: a, protocol: HTTPS, port: 443, hostname: api.example.com }',
        '    - { name: b, protocol: HTTPS, port: 8443, hostname: "admin.example.com" }',
        '    - { name: c, protocol: TLS, port: 443, hostname: mq.example.com, tls: { mode: Passthrough } }',
        '    - { name: d, protocol: HTTP, port: 80, hostname: plain.example.com }',
        '    - { name: e, protocol: TCP, port: 5432 }',
      ),
    ).toEqual([
      '5:56 https://api.example.com/',
      '6:57 https://admin.example.com:8443/',
      '7:54 tls://mq.example.com:443',
    ])
  })

  it('says that it skips a listener for any host, a wildcard, and one without a port', () => {
    expect(
      gateway(
        '    - { protocol: HTTPS, port: 443 }',
        '    - { protocol: TLS, port: 443, hostname: "*.example.com" }',
        '    - { protocol: HTTPS, hostname: a.example }',
      ),
    ).toEqual([
      '5:7 - a listener for HTTPS without a hostname: its hosts stand in routes, which are not read',
      `6:45 - "*.example.com" ${WILDCARD}`,
      '7:36 - "https://a.example:": a port is missing after the colon: expected 1 to 65535',
    ])
  })
})

describe('a Certificate', () => {
  it('declares its names and addresses, but for wildcards', () => {
    expect(
      linesOf(
        ...CERTIFICATE,
        '  dnsNames:',
        '    - shop.example.com',
        '    - "*.shop.example.com"',
        '  ipAddresses: [192.0.2.1, "2001:DB8::1"]',
      ),
    ).toEqual([
      '6:7 https://shop.example.com/',
      `7:7 - "*.shop.example.com" ${WILDCARD}`,
      '8:17 https://192.0.2.1/',
      '8:28 https://[2001:db8::1]/',
    ])
  })

  it('says how it is renewed, with its names as endpoints have them', () => {
    expect(
      certificatesOf(
        ...CERTIFICATE,
        '  secretName: shop-tls',
        '  dnsNames: [Shop.Example.com., "*.example.com"]',
        '  ipAddresses: ["2001:DB8::1"]',
        '  duration: 2160h',
        '  renewBefore: 360h30m',
        '  privateKey:',
        '    algorithm: ECDSA',
        '    size: 384',
        '    rotationPolicy: Always',
        '  issuerRef: { name: letsencrypt, kind: ClusterIssuer }',
      ),
    ).toEqual([
      {
        names: ['shop.example.com', '*.example.com', '2001:db8::1'],
        certManager: {
          name: 'web/shop',
          origins: {
            renewBefore: { file: FILE, line: 9, column: 16 },
            rotationPolicy: { file: FILE, line: 13, column: 21 },
          },
          durationMs: 90 * 86_400_000,
          renewBeforeMs: 15 * 86_400_000 + 1_800_000,
          renewBeforePercentage: null,
          rotationPolicy: 'Always',
          algorithm: 'ECDSA',
          size: 384,
          issuer: 'ClusterIssuer/letsencrypt',
        },
      },
    ])
  })

  it('says nothing of what it leaves to cert-manager, and stands where its spec begins', () => {
    const place = { file: FILE, line: 5, column: 3 }
    expect(certificatesOf(...CERTIFICATE, '  dnsNames: [a.example]', '  issuerRef: { name: ca }')).toMatchObject([
      {
        certManager: {
          origins: { renewBefore: place, rotationPolicy: place },
          durationMs: null,
          renewBeforeMs: null,
          renewBeforePercentage: null,
          rotationPolicy: null,
          algorithm: null,
          size: null,
          issuer: 'Issuer/ca',
        },
      },
    ])
    expect(certificatesOf(...CERTIFICATE, '  dnsNames: [a.example]', '  renewBeforePercentage: 25')).toMatchObject([
      { certManager: { renewBeforePercentage: 25, origins: { renewBefore: { line: 6, column: 26 } } } },
    ])
  })

  it('tells of a duration that Go cannot read', () => {
    expect(linesOf(...CERTIFICATE, '  dnsNames: [a.example]', '  duration: 90d', '  renewBefore: 15')).toEqual([
      '5:14 https://a.example/',
      '6:13 - duration "90d" is not read: expected a duration such as 360h, for Go knows no days',
      '7:16 - renewBefore "15" is not read: expected a duration such as 360h, for Go knows no days',
    ])
  })

  it('of a CA, or for clients alone, declares nothing', () => {
    expect(linesOf(...CERTIFICATE, '  isCA: true', '  dnsNames: [ca.example]')).toEqual([])
    const clients = ['  dnsNames: [a.example]', '  usages: [digital signature, client auth]']
    expect(linesOf(...CERTIFICATE, ...clients)).toEqual([
      '5:3 - the Certificate "web/shop" is for clients alone: no server has it',
    ])
    expect(linesOf(...CERTIFICATE, clients[0] ?? '', '  usages: [server auth, client auth]')).toHaveLength(1)
    expect(linesOf(...CERTIFICATE, clients[0] ?? '', '  usages: [digital signature]')).toHaveLength(1)
  })
})
