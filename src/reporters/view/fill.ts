const encoder = new TextEncoder()

/** GitHub counts bytes of UTF-8. */
export function byteLength(text: string): number {
  return encoder.encode(text).length
}

export interface Filled {
  readonly text: string
  /** How many of the blocks are in the text. */
  readonly taken: number
}

/** As many whole blocks, from the first, as fit into `budget` bytes. */
export function fill(blocks: readonly string[], budget: number): Filled {
  let used = 0
  let taken = 0
  for (const block of blocks) {
    used += byteLength(block)
    if (used > budget) break
    taken += 1
  }
  return { text: blocks.slice(0, taken).join(''), taken }
}
