import { describe, expect, it } from '@jest/globals'
import { quote } from '../../src/config/quote.ts'

describe('quote', () => {
  it.each([
    ['api.example.com', '"api.example.com"'],
    ['https://user:hunter2@api.example.com/x', '"https://***@api.example.com/x"'],
    ['https://hunter2@api.example.com', '"https://***@api.example.com"'],
    ['user:hunter2@api.example.com', '"***@api.example.com"'],
    ['https://user:hun/ter#2@api.example.com', '"https://***@api.example.com"'],
    ['https://user:hun@ter2@api.example.com', '"https://***@api.example.com"'],
    ['https://user:hunter2＠api.example.com', '"https://***＠api.example.com"'],
    ['owner/repo/path@v1', '"owner/repo/path@v1"'],
    ['@team', '"@team"'],
  ])('shows %s as %s', (text, shown) => {
    expect(quote(text)).toBe(shown)
  })
})
