import { describe, expect, it } from '@jest/globals'
import { linesOf } from './read.ts'

describe('labels for Traefik', () => {
  it('declare the hosts of routers with TLS, in lists and mappings, each at its own column', () => {
    expect(
      linesOf(
        'services:',
        '  shop:',
        '    image: shop',
        '    labels:',
        '      - "traefik.enable=true"',
        '      - "traefik.http.routers.shop.rule=Host(`shop.example.com`) || Host(`www.example.com`) && PathPrefix(`/x`)"',
        '      - "traefik.http.routers.shop.tls=true"',
        '      - traefik.http.routers.api.rule=Host(`api.example.com`, `v2.example.com`)',
        '      - traefik.http.routers.api.tls.certresolver=le',
        '  admin:',
        '    deploy:',
        '      labels:',
        '        Traefik.HTTP.Routers.Admin.Rule: Host(`admin.example.com`)',
        '        traefik.http.routers.admin.entrypoints: web, websecure',
      ),
    ).toEqual([
      '6:47 https://shop.example.com/',
      '6:75 https://www.example.com/',
      '8:45 https://api.example.com/',
      '8:64 https://v2.example.com/',
      '13:48 https://admin.example.com/',
    ])
  })

  it('stand with the label, where a host does not stand in it as it is', () => {
    const rule = '\\x74raefik.http.routers.a.rule=Host(`a.example`)'
    expect(
      linesOf('services:', '  a:', '    labels:', `      - "${rule}"`, '      - traefik.http.routers.a.tls=true'),
    ).toEqual(['4:9 https://a.example/'])
  })

  it.each([
    [
      'Host(`a.example`)',
      'a.example',
      'its router has no tls, so this file does not say that it is reached over TLS',
      [],
    ],
    [
      'Host(`a.example`)',
      'a.example',
      'its router has no tls, so this file does not say that it is reached over TLS',
      ['tls=false', 'entrypoints=web'],
    ],
  ])('are skipped without TLS: %s', (rule, host, reason, options) => {
    const labels = [`rule=${rule}`, ...options].map((label) => `      - traefik.http.routers.a.${label}`)
    expect(linesOf('services:', '  a:', '    labels:', ...labels)).toEqual([`4:43 - "${host}": ${reason}`])
  })

  it.each([
    ['HostRegexp(`^.+\\.example\\.com$`)', []],
    ['!Host(`a.example`)', []],
    ['PathPrefix(`/a`)', []],
    ['Host(`${DOMAIN}`)', ['"${DOMAIN}" holds a variable: which host it names shows when it is deployed']],
    ['Host(`a.example`) && !Host(`b.example`)', ['https://a.example/']],
    ['(Host("a.example"))', ['https://a.example/']],
  ])('%s', (rule, found) => {
    const labels = [`rule=${rule}`, 'tls=true'].map((label) => `      - traefik.http.routers.a.${label}`)
    const lines = linesOf('services:', '  a:', '    labels:', ...labels)
    expect(lines.map((line) => line.replace(/^\d+:\d+ (?:- )?/, ''))).toEqual(found)
  })

  it('declare TCP at the port of websecure, and say where the port is not known', () => {
    const tcp = (...options: readonly string[]): readonly string[] =>
      linesOf(
        'services:',
        '  a:',
        '    labels:',
        ...['rule=HostSNI(`mq.example.com`)', ...options].map((option) => `      - traefik.tcp.routers.a.${option}`),
      )
    expect(tcp('tls=true', 'entrypoints=websecure')).toEqual(['4:45 tls://mq.example.com:443'])
    expect(tcp('tls=true')).toEqual(['4:45 - "mq.example.com": which port its entry point has is not known here'])
    expect(tcp()).toHaveLength(1)
  })
})

describe('variables for nginx-proxy', () => {
  it('declare what acme-companion gets certificates for', () => {
    expect(
      linesOf(
        'services:',
        '  shop:',
        '    environment:',
        '      - VIRTUAL_HOST=shop.example.com,www.example.com',
        '      - LETSENCRYPT_HOST=shop.example.com, api.example.com',
        '  blog:',
        '    environment: { LETSENCRYPT_HOST: "blog.example.com" }',
      ),
    ).toEqual([
      '5:26 https://shop.example.com/',
      '5:44 https://api.example.com/',
      '4:39 - "www.example.com" is no LETSENCRYPT_HOST: this file does not say that it has a certificate',
      '7:39 https://blog.example.com/',
    ])
  })
})

describe('labels for Caddy', () => {
  const sites = (...lines: readonly string[]): readonly string[] =>
    linesOf('services:', '  a:', '    labels:', ...lines.map((line) => `      ${line}`))

  it('declare their sites', () => {
    expect(
      sites(
        'caddy: example.com, www.example.com',
        'caddy.reverse_proxy: "{{upstreams 80}}"',
        'caddy_1: https://admin.example.com:8443',
        'caddy_2: (snippet)',
        'caddy_2.tls: internal',
        'caddy_ingress_network: caddy',
      ),
    ).toEqual(['4:14 https://example.com/', '4:27 https://www.example.com/', '6:16 https://admin.example.com:8443/'])
  })

  it.each([
    ['http://a.example', '"http://a.example": an http:// address has no TLS to look at; write https://'],
    ['a.example:80', '"a.example:80" is served without TLS'],
    ['":443"', '":443" is a port of any host'],
    ['"*.example.com"', '"*.example.com" is a wildcard, which names no host: list those that matter as endpoints'],
    ['"{{.Name}} x"', '"{{.Name}} x" is a template: which host it names shows when it is rendered'],
    ['$DOMAIN', '"$DOMAIN" holds a variable: which host it names shows when it is deployed'],
  ])('skip %s', (site, reason) => {
    expect(sites(`caddy: ${site}`)).toEqual([expect.stringContaining(` - ${reason}`)])
  })
})

describe('a Compose file', () => {
  it('may be of any shape', () => {
    expect(linesOf('services: { a: null, b: [], c: { labels: 1, environment: [1, null, x], deploy: [] } }')).toEqual([])
    expect(linesOf('services: []')).toEqual([])
    expect(linesOf('apiVersion: v1', 'services: { a: { labels: { caddy: a.example } } }')).toEqual([])
  })

  it('may have merge keys and tags', () => {
    expect(
      linesOf(
        'x-web: &web',
        '  environment: { LETSENCRYPT_HOST: a.example }',
        'services:',
        '  a: { <<: *web, ports: !reset [] }',
      ),
    ).toEqual(['2:36 https://a.example/'])
  })
})
