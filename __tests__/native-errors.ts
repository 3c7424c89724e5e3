/**
 * Makes `instanceof Error` hold for what Node itself throws. A test runs in a realm of its own, with an Error of its own;
 * the product runs in one realm. Imported for its effect by tests that meet errors of files, sockets and parsers.
 */
import { types } from 'node:util'

const inRealm = Function.prototype[Symbol.hasInstance]

Object.defineProperty(Error, Symbol.hasInstance, {
  value(this: unknown, value: unknown): boolean {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- Error.isError is not in Node 20
    return this === Error ? types.isNativeError(value) : inRealm.call(this as () => void, value)
  },
})
