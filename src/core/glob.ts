/** Globs over host names: `*` is any run of characters within one label, `**` any run at all. Takes time of length times length at most. */
export function matchesGlob(glob: string, text: string): boolean {
  const lowered = text.toLowerCase()
  if (!glob.includes('*')) return glob.toLowerCase() === lowered
  // reachable holds i: the glob read so far can match the first i characters
  let reachable = new Set([0])
  for (const token of glob.toLowerCase().match(/\*\*+|\*|[^*]/g) ?? []) {
    reachable = advance(reachable, token, lowered)
    if (reachable.size === 0) return false
  }
  return reachable.has(lowered.length)
}

function advance(from: ReadonlySet<number>, token: string, text: string): Set<number> {
  const next = new Set<number>()
  if (!token.startsWith('*')) {
    for (const position of from) if (text[position] === token) next.add(position + 1)
    return next
  }
  const crossesDots = token.length > 1
  let isOpen = false
  for (let position = 0; position <= text.length; position++) {
    if (from.has(position)) isOpen = true
    if (isOpen) next.add(position)
    if (!crossesDots && text[position] === '.') isOpen = false
  }
  return next
}
