/** RFC 9110 section 15.4: a redirect is for the caller to follow, and webhook senders do not. */
import { snippet, type Mend } from '../core/mend.ts'

export default {
  title: 'Name the URL that answers by itself',
  rules: ['http/redirects'],
  servers: {
    endpoint: {
      before: snippet`
        endpoints:
          - https://example.com/hooks
      `,
      after: snippet`
        endpoints:
          - https://www.example.com/hooks/
      `,
      note: 'Here and with every sender: the URL in the Location header, when its host is yours.',
    },
  },
} satisfies Mend
