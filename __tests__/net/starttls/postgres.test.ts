import { describe, expect, it } from '@jest/globals'
import { postgres } from '../../../src/net/starttls/postgres.ts'
import { expectToWait, failureIn, play, playEveryWay } from '../play.ts'

const REQUEST = '\0\0\0\x08\x04\xd2\x16\x2f'

/** ErrorResponse with these fields, each with its NUL, and one NUL behind them. */
function errorOf(fields: string, length = 4 + Buffer.byteLength(fields) + 1): Uint8Array {
  const head = Buffer.alloc(5, 'E')
  head.writeInt32BE(length, 1)
  return Uint8Array.from([...head, ...Buffer.from(fields), 0])
}

describe('SSLRequest of PostgreSQL', () => {
  it('is eight bytes, and S the go-ahead', () => {
    expect(playEveryWay(postgres, ['S'])).toEqual({ said: [REQUEST], end: 'ready', rest: '' })
    expectToWait(postgres, ['S'])
  })

  it('leaves what comes behind the go-ahead', () => {
    expect(play(postgres, ['SR\0\0\0\x08\0\0\0\0'])).toMatchObject({ end: 'ready', rest: 'R\0\0\0\x08\0\0\0\0' })
  })

  it('is refused by N, and by an error', () => {
    expect(failureIn(playEveryWay(postgres, ['N']))).toEqual(['unsupported', 'the server refused STARTTLS: "N"'])
    const error = errorOf('SFATAL\0C53300\0Msorry, too many clients already\0Fpostmaster.c\0')
    expect(failureIn(playEveryWay(postgres, [error]))).toEqual([
      'unsupported',
      'the server refused STARTTLS: "sorry, too many clients already"',
    ])
    expectToWait(postgres, [error])
  })

  it('is refused by an error without a message, or with nothing at all', () => {
    expect(failureIn(play(postgres, [errorOf('SFATAL\0C53300\0')]))[1]).toBe(
      'the server refused STARTTLS: "SFATAL C53300"',
    )
    expect(failureIn(play(postgres, ['E\0\0\0\x04']))[1]).toBe('the server refused STARTTLS: ""')
  })

  it.each([
    [3, 'the server sent an error of 3 bytes'],
    [30_001, 'the server sent an error of 30001 bytes'],
    [-1, 'the server sent an error of -1 bytes'],
  ])('does not wait for an error of %d bytes', (length, detail) => {
    expect(failureIn(playEveryWay(postgres, [errorOf('', length)]))).toEqual(['malformed', detail])
  })

  it('waits for an error of 30000 bytes', () => {
    expect(play(postgres, [errorOf('', 30_000)]).end).toBe('wait')
  })

  it.each(['HTTP/1.1 400 Bad Request\r\n', 's', 'n', '\0', '220 mail.example\r\n'])('does not come of %j', (answer) => {
    const [code, detail] = failureIn(playEveryWay(postgres, [answer]))
    expect([code, detail.slice(0, 37)]).toEqual(['malformed', 'the server does not speak PostgreSQL:'])
  })

  it('says of TLS that is there already what to do', () => {
    expect(failureIn(play(postgres, ['\x15\x03\x03\x00\x02\x02\x0a']))[1]).toBe(
      'the port speaks TLS already, where PostgreSQL begins in clear: leave out "starttls"',
    )
  })
})
