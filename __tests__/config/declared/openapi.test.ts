import { describe, expect, it } from '@jest/globals'
import { linesOf } from './read.ts'

describe('servers of OpenAPI 3', () => {
  it('are those of the document, of its paths and of their operations, each at its place', () => {
    expect(
      linesOf(
        'openapi: 3.1.0',
        'info: { title: Orders, version: 1.0.0 }',
        'servers:',
        '  - url: https://api.example.com/v1',
        '    description: Production',
        '  - url: "https://staging.example.com:8443/v1"',
        'paths:',
        '  /orders:',
        '    servers: [{ url: https://orders.example.com }]',
        '    get:',
        '      servers:',
        '        - url: https://reports.example.com/',
        '      responses: {}',
        '    x-internal:',
        '      servers: [{ url: https://extension.example.com }]',
      ),
    ).toEqual([
      '4:10 https://api.example.com/v1',
      '6:10 https://staging.example.com:8443/v1',
      '9:22 https://orders.example.com/',
      '12:16 https://reports.example.com/',
    ])
  })

  it('are read of JSON as well, also where it is indented by tabs', () => {
    expect(
      linesOf(
        '{',
        '\t"openapi": "3.0.3",',
        '\t"servers": [',
        '\t\t{ "url": "https://api.example.com/v1" }',
        '\t]',
        '}',
      ),
    ).toEqual(['4:12 https://api.example.com/v1'])
  })

  it('have the defaults of their variables, and say which other values are left out', () => {
    expect(
      linesOf(
        'openapi: 3.0.0',
        'servers:',
        '  - url: https://{region}.example.com:{port}/{version}',
        '    variables:',
        '      region: { default: eu, enum: [eu, us, ap] }',
        '      port: { default: 8443 }',
        '      version: { default: v2, enum: [v1, v2] }',
      ),
    ).toEqual([
      '3:10 https://eu.example.com:8443/v2',
      '3:10 - "https://{region}.example.com:{port}/{version}": of the variable "region" the default alone is looked at, and not its 2 other values',
    ])
  })

  it.each([
    ['/v1', '"/v1" is relative: which host it is on depends on where the description is served'],
    ['./v1', '"./v1" is relative: which host it is on depends on where the description is served'],
    ['http://api.example.com', '"http://api.example.com": an http:// address has no TLS to look at; write https://'],
    ['"https://{tenant}.example.com"', '"https://{tenant}.example.com": the variable "tenant" has no default'],
    [
      'wss://api.example.com',
      '"wss://api.example.com": the scheme "wss" is not one that is looked at: expected https:// or tls://',
    ],
    [
      'https://user:hunter2@api.example.com',
      '"https://***@api.example.com": a user name or password in an endpoint is a secret in a file: leave out what stands before the "@"',
    ],
  ])('%s is skipped, and why is told', (url, reason) => {
    expect(linesOf('openapi: 3.0.0', 'servers:', `  - url: ${url}`)).toEqual([`3:10 - ${reason}`])
  })

  it.each(['openapi: 4.0.0', 'openapi: 2.0.0', 'swagger: "1.2"', 'title: 3.0.0'])('are none of %s', (version) => {
    expect(linesOf(version, 'host: a.example', 'schemes: [https]', 'servers: [{ url: https://a.example }]')).toEqual([])
  })

  it.each(['servers: {}', 'servers: [1, null, {}, { url: [] }]', 'paths: []', 'paths: { /a: null }', 'servers:'])(
    'are none of another shape: %s',
    (line) => {
      expect(linesOf('openapi: 3.0.0', line)).toEqual([])
    },
  )
})

describe('the server of Swagger 2', () => {
  it.each(['swagger: "2.0"', 'swagger: 2.0'])('is its host with its base path: %s', (version) => {
    expect(linesOf(version, 'host: api.example.com:8443', 'basePath: /v2', 'schemes: [http, https]')).toEqual([
      '2:7 https://api.example.com:8443/v2',
    ])
  })

  it('is skipped where no scheme says HTTPS', () => {
    const why = 'so it is not known to be reached over HTTPS'
    expect(linesOf('swagger: "2.0"', 'host: a.example', 'schemes: [http]')).toEqual([
      `2:7 - "a.example": the description names the schemes "http", ${why}`,
    ])
    expect(linesOf('swagger: "2.0"', 'host: a.example')).toEqual([
      `2:7 - "a.example": the description names no schemes, ${why}`,
    ])
    expect(linesOf('swagger: "2.0"', 'schemes: [https]')).toEqual([])
  })
})
