/** The command: finds the subcommand, and turns whatever it throws into text and an exit status. */
import { ConfigError, formatProblem } from '../core/config-problem.ts'
import { terminalText } from '../reporters/escape/terminal.ts'
import { VERSION } from '../version.ts'
import { checkCommand } from './check.ts'
import { EXIT, UsageError, type Io } from './io.ts'

type Command = (args: readonly string[], io: Io) => Promise<number> | number

/** But for the one that nearly every run calls, loaded only when called: each file costs a run that does not need it. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  check: () => Promise.resolve(checkCommand),
  judge: async () => (await import('./judge.ts')).judgeCommand,
  compare: async () => (await import('./compare.ts')).compareCommand,
  verify: async () => (await import('./verify.ts')).verifyCommand,
  baseline: async () => (await import('./baseline.ts')).baselineCommand,
  explain: async () => (await import('./explain.ts')).explainCommand,
  demo: async () => (await import('./demo.ts')).demoCommand,
}

const HELP = `tls-gate ${VERSION}: looks at TLS as the callers of an API or webhook see it

  tls-gate check [ENDPOINT...] [--config FILE] [--preset NAME]
                 [--format text|json|markdown|html|sarif|junit|openmetrics] [--output FILE]
                 [--observations FILE] [--only FACT,...] [--fail-on error|warning|never]
                 [--baseline FILE] [--state FILE] [--base-ref COMMIT] [--compare REPORT.json|OBSERVATIONS.json]
                 [--timeout SECONDS] [--concurrency N] [--connections-per-address N] [--retries N] [--proxy URL]
                 [--fetch off|public|anywhere] [--dns-server ADDRESS[:PORT],...]
                 [--ct-search off|crt.sh|certspotter]
                 [--phase auto|before-deploy|after-deploy|scheduled]
                 [--wait-for-certificate FILE|sha256:HEX|serial:HEX|newer-than:TIME] [--wait-timeout SECONDS]
                 [--client-certificate FILE --client-key FILE]
  tls-gate judge OBSERVATIONS.json [--config FILE] [--preset NAME] [--baseline FILE] [--state FILE]
                 [--format ...] [--output FILE] [--fail-on ...]
  tls-gate baseline REPORT.json|OBSERVATIONS.json [--config FILE] [--preset NAME] [--output FILE]
  tls-gate compare BEFORE.json AFTER.json [--config FILE] [--preset NAME] [--format text|json|markdown]
                 [--output FILE] [--fail-on error|warning|never]
  tls-gate verify CHAIN.pem [--host NAME] [--roots FILE|mozilla] [--crls FILE] [--at TIME]
                 [--key FILE] [--policy path|web] [--format text|json]
  tls-gate verify --batch FILE.jsonl
  tls-gate explain RULE [--server NAME] | rules | presets
  tls-gate explain policy [--config FILE] [--preset NAME] [--environment NAME] [--host NAME]
  tls-gate explain endpoints [--config FILE]
  tls-gate demo

An endpoint is https://host[:port][/path], tls://host:port or host[:port], with options after it when quoted:
  "https://api.example.com environment=production connect-to=192.0.2.1 trust=./ca.pem"
  "mail.example.com starttls=smtp"
Without one, those of .github/tls-gate.yml are looked at.

In the phase before-deploy the environments production, prod and live are left out, in after-deploy all others, unless
the policy says otherwise; auto goes by GITHUB_EVENT_NAME.

--wait-for-certificate looks again and again until every address serves that certificate, for 5 minutes unless
--wait-timeout says otherwise ("90", "15m"), and then checks what is served.

verify judges a file of certificates before a server is given it: the leaf first, then its intermediates. --host is a
DNS name or an IP address, TIME such as 2026-03-01T12:00:00Z. Passwords: TLS_GATE_KEY_PASSWORD for --key and --client-key.

Exit status: 0 pass, 1 the policy is violated, 2 usage or configuration, 3 something could not be judged, 70 internal error.
`

export async function main(argv: readonly string[], io: Io): Promise<number> {
  const [name, ...args] = argv
  if (name === undefined) {
    io.stderr.write(HELP)
    return EXIT.usage
  }
  if (name === 'help' || argv.includes('--help') || argv.includes('-h')) {
    io.stdout.write(HELP)
    return EXIT.pass
  }
  if (name === '--version') {
    io.stdout.write(`${VERSION}\n`)
    return EXIT.pass
  }
  try {
    const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
    if (load === undefined)
      throw new UsageError(`${JSON.stringify(name)} found, expected ${Object.keys(COMMANDS).join(', ')}`)
    const command = await load()
    return await command(args, io)
  } catch (error) {
    return explainFailure(error, io)
  }
}

/** The names of all facts fit in. */
const MAX_SAID = 1000

function explainFailure(error: unknown, io: Io): number {
  const say = (text: string): void => {
    io.stderr.write(`${terminalText(text, MAX_SAID)}\n`)
  }
  if (error instanceof ConfigError) {
    error.problems.forEach((problem) => {
      say(formatProblem(problem))
    })
    const { length } = error.problems
    say(`${String(length)} ${length === 1 ? 'mistake' : 'mistakes'}: nothing was looked at`)
    return EXIT.usage
  }
  if (error instanceof UsageError) {
    say(`tls-gate: ${error.message}`)
    say('"tls-gate --help" tells how to call it')
    return EXIT.usage
  }
  say(
    `tls-gate: internal error, please report it: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  )
  return EXIT.internal
}
