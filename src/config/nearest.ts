/** Names longer than this are not compared: the cost stays small whatever a file holds, and nobody mistypes at such length. */
const LONGEST_NAME = 64

/**
 * The known name that a mistyped one most likely meant: at most one edit in three characters away, three in all, whatever
 * the case and separators; a rule's area may be missing. Undefined when nothing is that near. The first of equals wins.
 */
export function nearest(name: string, known: readonly string[]): string | undefined {
  if (name.length === 0 || name.length > LONGEST_NAME) return undefined
  const wanted = folded(name)
  // Without its area a name is compared with what follows the areas; two rules of one name make it anybody's guess.
  const hasArea = name.includes('/')
  if (known.filter((candidate) => candidate.endsWith(`/${name}`)).length > 1) return undefined

  let best: string | undefined
  let bestDistance = Math.min(3, Math.max(1, Math.floor(wanted.length / 3))) + 1
  for (const candidate of known) {
    if (candidate.length > LONGEST_NAME) continue
    const compared = hasArea ? candidate : candidate.slice(candidate.lastIndexOf('/') + 1)
    const distance = editDistance(wanted, folded(compared), bestDistance)
    if (distance < bestDistance) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

/** `minRsaBits` and `min_rsa_bits` are both near `min-rsa-bits`. */
function folded(name: string): string {
  return name.toLowerCase().replace(/[-_ ]/g, '')
}

/** Insertions, deletions, replacements and swaps of neighbours; `cap` as soon as it cannot be fewer. */
function editDistance(a: string, b: string, cap: number): number {
  if (Math.abs(a.length - b.length) >= cap) return cap
  let beforePrevious: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = at(previous, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)
      let cost = Math.min(replaced, at(previous, j) + 1, at(row, j - 1) + 1)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, at(beforePrevious, j - 2) + 1)
      }
      row.push(cost)
    }
    // A row whose least is the cap cannot lead to less, for costs never fall from row to row; a swap looks two rows back.
    if (Math.min(...row) >= cap && Math.min(...previous) >= cap) return cap
    beforePrevious = previous
    previous = row
  }
  return at(previous, b.length)
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity
}
