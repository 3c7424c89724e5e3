// The runs of each row, and their medians.
/** @typedef {import('./measure.mjs').Run} Run */

export class Results {
  /** @type {Map<string, Run[]>} */
  #runs = new Map()

  add(id, run) {
    this.#runs.set(id, [...this.of(id), run])
  }

  /** @returns {readonly Run[]} */
  of(id) {
    return this.#runs.get(id) ?? []
  }

  /**
   * @param {string | ((run: Run) => number | undefined)} field
   * @returns {number | undefined} undefined: was not run, or has no such number
   */
  median(id, field) {
    const read = typeof field === 'string' ? (run) => run[field] : field
    return median(this.of(id).map(read))
  }
}

/** @returns {number | undefined} */
export function median(numbers) {
  if (numbers.length === 0 || numbers.includes(undefined)) return undefined
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2
}
