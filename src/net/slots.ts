/** How many things may go on at once: in all, and for one key. Waiters are served in order, a full key never blocks another. */
export class Slots {
  readonly #total: number
  readonly #perKey: number
  readonly #used = new Map<string, number>()
  #usedTotal = 0
  readonly #waiting: { key: string; start: () => void }[] = []

  constructor(total: number, perKey: number) {
    this.#total = total
    this.#perKey = perKey
  }

  async run<T>(key: string, work: () => Promise<T>): Promise<T> {
    await this.#take(key)
    try {
      return await work()
    } finally {
      this.#give(key)
    }
  }

  #isFree(key: string): boolean {
    return this.#usedTotal < this.#total && (this.#used.get(key) ?? 0) < this.#perKey
  }

  async #take(key: string): Promise<void> {
    if (!this.#isFree(key)) {
      await new Promise<void>((start) => {
        this.#waiting.push({ key, start })
      })
      return
    }
    this.#count(key, 1)
  }

  #give(key: string): void {
    this.#count(key, -1)
    const next = this.#waiting.findIndex((waiter) => this.#isFree(waiter.key))
    if (next < 0) return
    for (const waiter of this.#waiting.splice(next, 1)) {
      this.#count(waiter.key, 1)
      waiter.start()
    }
  }

  #count(key: string, change: 1 | -1): void {
    this.#usedTotal += change
    this.#used.set(key, (this.#used.get(key) ?? 0) + change)
  }
}
