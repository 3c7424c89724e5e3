/** How many chains of questions are under way, each of which wants one connection after the other; and room for more. */
export interface Crew {
  /** How many more chains could go on without any waiting for the others. */
  spare(): number
  join(): void
  leave(): void
}

/** @param width how many connections there may be at a time */
export function createCrew(width: () => number): Crew {
  let members = 0
  return {
    // Free connections are no measure: at the moment of an answer there is always one, and its own chain wants it back.
    spare: () => Math.max(0, width() - members),
    join: () => {
      members++
    },
    leave: () => {
      members--
    },
  }
}
