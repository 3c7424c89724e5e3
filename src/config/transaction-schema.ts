/** The shape of an endpoint's `transaction`: what its texts mean is checked where they are resolved. */
import * as v from 'valibot'
import { SENDERS } from '../core/transaction.ts'
import { list, text } from './schema-parts.ts'

const SECRETS = 'May hold ${env.NAME}, a variable of the environment.'

const STATUS_EXPECTED = 'a status such as 200 or 2xx, or a list of such'
const status = v.union(
  [
    v.pipe(
      v.number(STATUS_EXPECTED),
      v.integer(STATUS_EXPECTED),
      v.minValue(200, STATUS_EXPECTED),
      v.maxValue(599, STATUS_EXPECTED),
    ),
    v.pipe(v.string(STATUS_EXPECTED), v.regex(/^[2-5]xx$/, STATUS_EXPECTED)),
  ],
  STATUS_EXPECTED,
)

function headers(description: string) {
  const expected = 'a mapping of names of headers to texts'
  return v.exactOptional(
    v.pipe(
      v.record(v.string(), v.string(expected), expected),
      v.minEntries(1, 'at least one header'),
      v.description(description),
    ),
  )
}

const expectation = v.pipe(
  v.strictObject(
    {
      status: v.exactOptional(
        v.pipe(
          v.union([status, list(status, STATUS_EXPECTED, 'One of these.')], STATUS_EXPECTED),
          v.description('The status, or one of these. Unless set: 2xx.'),
        ),
      ),
      headers: headers('Headers of the answer, each with this value, whatever parameters follow it.'),
      body: v.exactOptional(text('a text', 'A text that the body holds.')),
      json: v.exactOptional(
        v.pipe(
          v.record(v.string(), v.unknown(), 'a mapping of paths to values'),
          v.minEntries(1, 'at least one path'),
          v.description('Values by their paths in the body, such as data.items[0].id.'),
        ),
      ),
    },
    'a mapping with status, headers, body and json',
  ),
  v.minEntries(1, 'at least one of status, headers, body, json'),
  v.description('What the answer has to be.'),
)

const webhook = v.pipe(
  v.strictObject(
    {
      sender: v.pipe(
        v.picklist(SENDERS, `one of ${SENDERS.join(', ')}`),
        v.description('Whose webhook it is: the request is signed as this sender signs.'),
      ),
      secret: text('a secret such as ${env.WEBHOOK_SECRET}', 'The secret that it is signed with: ${env.NAME}.'),
      event: v.exactOptional(text('the name of an event', 'What X-GitHub-Event says. Unless set: ping.')),
    },
    'a mapping with sender, secret and event',
  ),
  v.description('Signs the request as a webhook sender does.'),
)

const PEM = 'The path of a PEM file, or ${env.NAME} that holds PEM.'
const WITHIN_EXPECTED = 'a span such as 2s, 500ms or 1m'

export const transactionSchema = v.pipe(
  v.strictObject(
    {
      method: v.exactOptional(
        text('a method such as POST', 'Unless set: GET, or POST where there is something to send.'),
      ),
      path: v.exactOptional(
        text('a path such as /health', `Path and query. ${SECRETS} Unless set: those of the endpoint.`),
      ),
      headers: headers(`Headers of the request. ${SECRETS}`),
      body: v.exactOptional(
        v.pipe(v.string('a text'), v.description(`What is sent. ${SECRETS} Of a webhook unless set: a test event.`)),
      ),
      expect: v.exactOptional(expectation),
      within: v.exactOptional(
        text(WITHIN_EXPECTED, 'The time from connecting to the last byte of the answer. Unless set: the timeout.'),
      ),
      'client-certificate': v.exactOptional(
        text('a path or ${env.NAME}', `The client certificate and its CAs. ${PEM}`),
      ),
      'client-key': v.exactOptional(text('a path or ${env.NAME}', `The key of the client certificate. ${PEM}`)),
      'client-key-password': v.exactOptional(text('${env.NAME}', 'The password of the client key: ${env.NAME}.')),
      webhook: v.exactOptional(webhook),
    },
    'a mapping with method, path, headers, body, expect, within, client-certificate, client-key and webhook',
  ),
  v.minEntries(1, 'at least a path, or what is expected'),
  v.description(
    'A request that is sent to the endpoint once its certificate was verified. It is carried out as written: in production too.',
  ),
)
