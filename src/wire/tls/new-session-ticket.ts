/** NewSessionTicket of TLS 1.3: RFC 8446 section 4.6.1. */
import { EXT_EARLY_DATA } from '../../spec/extensions.ts'
import { readAll } from '../reader.ts'
import { readExtensions } from './server-hello.ts'

export interface NewSessionTicket {
  /** Seconds that the ticket is good for. */
  readonly lifetime: number
  /** Bytes of early data (0-RTT) that the server takes with it; null: none. */
  readonly maxEarlyData: number | null
}

/** @throws MalformedError */
export function readNewSessionTicket(body: Uint8Array): NewSessionTicket {
  return readAll('NewSessionTicket', body, (reader) => {
    const lifetime = reader.u32() // uint32 ticket_lifetime;
    reader.u32() // uint32 ticket_age_add;
    reader.vector(1) // opaque ticket_nonce<0..255>;
    reader.vector(2) // opaque ticket<1..2^16-1>;
    const extensions = reader.sub('NewSessionTicket.extensions', 2, readExtensions) // Extension extensions<0..2^16-2>;
    const earlyData = extensions.get(EXT_EARLY_DATA)
    return {
      lifetime,
      maxEarlyData: earlyData === undefined ? null : readAll('early_data', earlyData, (r) => r.u32()), // uint32 max_early_data_size;
    }
  })
}
