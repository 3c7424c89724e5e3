/** What each server family exports: its configurations, each a server that can be started and says what it should serve. */
import type { Credentials } from './credentials.ts'
import type { Launched } from './process.ts'
import type { Sight } from './sight.ts'

export interface Configuration {
  /** `nginx: everything`. */
  readonly name: string
  start(place: Place): Promise<Running>
}

export interface Place {
  /** Its own. */
  readonly folder: string
  /** On 127.0.0.1. */
  readonly port: number
  readonly credentials: Credentials
}

export interface Running extends Pick<Launched, 'stop'> {
  /** What the server should serve, in its own words as far as it has any. */
  readonly expected: Sight
}
