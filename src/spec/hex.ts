/** `0x1301`: how a wire number of two bytes is written. */
export function hex16(value: number): string {
  return `0x${value.toString(16).toUpperCase().padStart(4, '0')}`
}
