import type { Origin } from '../core/endpoint.ts'

/** Takes one mistake of the user's. Reading goes on: all of them are shown together. */
export type Complain = (where: Origin | string, message: string) => void
