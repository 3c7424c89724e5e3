/** What one side has and the other has not, in each version that both accept: the others are for the rules about versions. */

type ByVersion<T> = Readonly<Record<string, readonly T[]>>

export interface Lacking<T> {
  readonly version: string
  readonly item: T
}

export function lackingIn<T>(
  there: ByVersion<T>,
  has: ByVersion<T>,
  isSame: (one: T, other: T) => boolean,
): readonly Lacking<T>[] {
  return Object.entries(has).flatMap(([version, items]) => {
    const others = there[version]
    return others === undefined
      ? []
      : items.filter((item) => !others.some((other) => isSame(item, other))).map((item) => ({ version, item }))
  })
}
