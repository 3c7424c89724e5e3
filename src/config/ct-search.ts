/** Who is asked for newly issued certificates: `off`, `SERVICE`, or `SERVICE=URL` for another place that speaks as it does. */
import { CT_SERVICES, type CtSearch } from '../core/ct-search.ts'
import { HTTPS_URL } from './https-url.ts'
import { mistaken, parsed, type Parsed } from './parsed.ts'
import { quote } from './quote.ts'

export function parseCtSearch(text: string): Parsed<CtSearch | null> {
  if (text === 'off') return parsed(null)
  const [name = '', url = null] = splitOnce(text)
  const service = CT_SERVICES.find((candidate) => candidate === name)
  if (service === undefined) {
    return mistaken(`${quote(text)} found, expected off, ${CT_SERVICES.join(', ')}, or one of these with =URL`)
  }
  if (url !== null && !(HTTPS_URL.test(url) && URL.canParse(url))) {
    return mistaken(`${quote(url)} is no https URL: expected one such as https://ct.example.com/`)
  }
  return parsed({ service, url: url === null ? null : new URL(url).href })
}

function splitOnce(text: string): readonly string[] {
  const at = text.indexOf('=')
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}
