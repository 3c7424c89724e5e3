import { createHmac } from 'node:crypto'

/** HMAC-SHA256 (RFC 2104) in lower-case hex, of texts in UTF-8. */
export function hmacOf(secret: string, text: string): string {
  return createHmac('sha256', secret).update(text).digest('hex')
}

/** As signatures have it: whole seconds since 1970. */
export function secondsOf(date: Date): string {
  return String(Math.floor(date.getTime() / 1000))
}
