/** SPKI pins as clients write them: OkHttp `sha256/BASE64`, curl `sha256//BASE64`; or `sha256:HEX`. */
import type { Origin, Pins } from '../core/endpoint.ts'
import type { Complain } from './complain.ts'
import type { FilePins } from './policy-file.ts'
import type { Placed } from './yaml-access.ts'

/** 32 bytes: of the last digit of their Base64 four bits count, so the other two are 0. */
export const PIN = /^sha256(?:\/\/?([A-Za-z\d+/]{42}[AEIMQUYcgkosw048]=)|:([\da-fA-F]{64}))$/

export const PIN_EXPECTED = 'a pin such as sha256/BASE64 or sha256:HEX, of a SHA-256'

/** Of what is no pin the file's shape has complained; the same key twice is a mistake, for one of them was meant to be another. */
export function readPins({ current, backup }: FilePins, complain: Complain): Pins {
  const first = new Map<string, Origin>()
  const readEach = (written: readonly Placed<string>[]): readonly string[] =>
    written.flatMap(({ value, at }) => {
      const pin = parsePin(value)
      if (pin === undefined) return []
      const earlier = first.get(pin)
      if (earlier === undefined) {
        first.set(pin, at)
        return pin
      }
      complain(at, `this pin is listed twice: first on line ${String(earlier.line)}, column ${String(earlier.column)}`)
      return []
    })
  return { current: readEach(current), backup: readEach(backup) }
}

/** Lower-case hex. */
function parsePin(text: string): string | undefined {
  const [, base64, hex] = PIN.exec(text) ?? []
  return base64 === undefined ? hex?.toLowerCase() : Buffer.from(base64, 'base64').toString('hex')
}
