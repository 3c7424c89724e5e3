/** A client certificate that cannot be shown: its file, its key or its password is not what it has to be. */
import { defineRule, fail, proven } from '../../core/rule.ts'
import { POLICY_FILE, RFC8446 } from '../../spec/sources.ts'

export default defineRule({
  id: 'transaction/client-certificate-unusable',
  title: 'The client certificate of the transaction can be read, and its key is its own',
  cites: [POLICY_FILE.at('transaction'), RFC8446.at('4.4.3')],
  // It is ours that is not as it has to be: the endpoint was not asked.
  breaks: [],
  fix: 'Point client-certificate and client-key at the two PEM files that belong together, the certificate first in its file, and name the variable that holds the password if there is one.',
  reads: ['transaction'],
  params: {},
  check({ transaction: { request, problems } }) {
    const problem = problems.find(({ part }) => part === 'client-certificate')
    return problem === undefined
      ? proven
      : fail(`${request}: ${problem.message}`, {
          observed: problem.message,
          required: 'a certificate, and the key that is its own',
        })
  },
})
