/**
 * How many things may go on at once: in all, and for one key. A full key never blocks another, and a key that shows signs of strain is given less.
 */
export class Slots {
  readonly #total: number
  readonly #perKey: number
  readonly #used = new Map<string, number>()
  readonly #limits = new Map<string, number>()
  #usedTotal = 0
  readonly #waiting: { key: string; urgency: number; start: () => void }[] = []

  constructor(total: number, perKey: number) {
    this.#total = total
    this.#perKey = perKey
  }

  /** @param urgency whoever is more urgent is served first, and among equals whoever came first */
  async run<T>(key: string, work: () => Promise<T>, urgency = 0): Promise<T> {
    await this.#take(key, urgency)
    try {
      return await work()
    } finally {
      this.#give(key)
    }
  }

  /** How many may go on at the same time for this key. */
  width(key: string): number {
    return Math.min(this.#total, this.#limitOf(key))
  }

  /** Half as many for this key from now on, one at least. What is going on goes on. */
  narrow(key: string): void {
    this.#limits.set(key, Math.max(1, Math.floor(this.#limitOf(key) / 2)))
  }

  #limitOf(key: string): number {
    return this.#limits.get(key) ?? this.#perKey
  }

  #isFree(key: string): boolean {
    return this.#usedTotal < this.#total && (this.#used.get(key) ?? 0) < this.#limitOf(key)
  }

  async #take(key: string, urgency: number): Promise<void> {
    // Past those who wait nobody goes: one of them may be about to be served.
    if (!this.#isFree(key) || this.#waiting.some((waiter) => this.#isFree(waiter.key))) {
      await new Promise<void>((start) => {
        const place = this.#waiting.findLastIndex((waiter) => waiter.urgency >= urgency)
        this.#waiting.splice(place + 1, 0, { key, urgency, start })
      })
      return
    }
    this.#count(key, 1)
  }

  #give(key: string): void {
    this.#count(key, -1)
    // Whoever was served may want to be served again, and be more urgent than those who wait: it is let speak first.
    setImmediate(() => {
      this.#serve()
    })
  }

  #serve(): void {
    for (;;) {
      const next = this.#waiting.findIndex((waiter) => this.#isFree(waiter.key))
      const [waiter] = next < 0 ? [] : this.#waiting.splice(next, 1)
      if (waiter === undefined) return
      this.#count(waiter.key, 1)
      waiter.start()
    }
  }

  #count(key: string, change: 1 | -1): void {
    this.#usedTotal += change
    this.#used.set(key, (this.#used.get(key) ?? 0) + change)
  }
}
