/** FTP: RFC 4217 section 4 (AUTH TLS), in the replies of RFC 959 section 4.2. */
import type { Dialogue } from '../dialogue.ts'
import { command } from '../line.ts'
import { awaitReply, type NumericProtocol } from './numeric-reply.ts'

const FTP: NumericProtocol = { name: 'FTP', codedLines: false }

export const ftp: Dialogue = {
  opening: null,
  begin: awaitReply(FTP, 220, {
    say: command('AUTH TLS'),
    then: awaitReply(FTP, 234, { say: null, then: 'ready' }),
  }),
}
