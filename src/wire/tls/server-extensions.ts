/** The extensions that a server answers with, where they hold more than their being there. */
import { readAll } from '../reader.ts'

/** The protocol chosen, byte by byte: RFC 7301 section 3.1. @throws MalformedError */
export function readAlpn(extension: Uint8Array): string {
  return readAll('application_layer_protocol_negotiation', extension, (reader) =>
    // opaque ProtocolName<1..2^8-1>; ProtocolName protocol_name_list<2..2^16-1>; from a server exactly one
    reader.sub('protocol_name_list', 2, (list) => Buffer.from(list.vector(1)).toString('latin1')),
  )
}
