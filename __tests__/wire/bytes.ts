/** Bytes from hex as people write it: white space does not count, `//` comments out the rest of its line. */
export function bytes(hex: string): Uint8Array {
  const digits = hex.replaceAll(/\/\/.*$/gm, '').replaceAll(/\s/g, '')
  if (!/^(?:[0-9a-f]{2})*$/i.test(digits)) throw new Error(`not hex: ${digits}`)
  return Uint8Array.from(Buffer.from(digits, 'hex'))
}

export function hexOf(data: Uint8Array): string {
  return Buffer.from(data).toString('hex')
}

export function join(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(parts))
}

/** `data` behind its length in `lengthBytes` bytes. */
export function counted(lengthBytes: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const data = join(...parts)
  return join(bytes(data.length.toString(16).padStart(2 * lengthBytes, '0')), data)
}
