import { describe, expect, it } from '@jest/globals'
import { parseCtSearch } from '../../src/config/ct-search.ts'

describe('who is asked for issued certificates', () => {
  it.each([
    ['off', null],
    ['crt.sh', { service: 'crt.sh', url: null }],
    ['certspotter', { service: 'certspotter', url: null }],
    ['crt.sh=https://ct.example.com', { service: 'crt.sh', url: 'https://ct.example.com/' }],
    [
      'certspotter=https://ct.example.com:8443/v1?a=b',
      { service: 'certspotter', url: 'https://ct.example.com:8443/v1?a=b' },
    ],
  ])('is read from %j', (text, value) => {
    expect(parseCtSearch(text)).toEqual({ value })
  })

  it.each(['crtsh', 'OFF', 'on', ' crt.sh', '=https://ct.example.com/', 'https://crt.sh/'])('is none in %j', (text) => {
    expect(parseCtSearch(text)).toEqual({
      mistake: `"${text}" found, expected off, crt.sh, certspotter, or one of these with =URL`,
    })
  })

  it.each(['', 'http://ct.example.com/', 'ct.example.com', 'https://ct.example.com:99999/', 'https:// /'])(
    'is not at %j',
    (url) => {
      expect(parseCtSearch(`crt.sh=${url}`)).toEqual({
        mistake: `"${url}" is no https URL: expected one such as https://ct.example.com/`,
      })
    },
  )

  it('does not repeat what may be a password', () => {
    expect(parseCtSearch('crt.sh=https://me:hunter2@ct.example.com/')).toEqual({
      mistake: '"https://***@ct.example.com/" is no https URL: expected one such as https://ct.example.com/',
    })
  })
})
