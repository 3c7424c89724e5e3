/** The demo's policy file, as a user would write it. */
import type { Lab, LabService } from './lab.ts'

/** Text of `.github/tls-gate.yml` for a running lab. It trusts `./lab-root.pem`: write `lab.rootPem` there. */
export function labPolicyFile(lab: Pick<Lab, 'services'>): string {
  const environment = (name: LabService['environment']): string =>
    lab.services
      .filter((service) => service.environment === name)
      .map(endpoint)
      .join('')
  return `# What callers of our API endpoints and webhooks must be able to rely on.
version: 1
extends: [recommended]

# our callers trust the lab's own authority and no other
trust: [./lab-root.pem]

environments:
  staging:
    endpoints:
${environment('staging')}  production:
    endpoints:
${environment('production')}
# what works against staging has to work in production
compare:
  - { from: staging, to: production }
`
}

/** The port of connect-to stands for the URL's own: every server of the lab listens on another one. */
function endpoint({ name, port, planted }: LabService): string {
  const comment = planted === null ? '' : `      # planted: ${planted}\n`
  return `${comment}      - url: https://${name}\n        connect-to: 127.0.0.1:${String(port)}\n`
}
