/** A program of ours on Go's crypto/tls, which prints what it enables. */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { versionName } from '../../../src/spec/versions.ts'
import { findTool, runTool } from '../tool.ts'
import type { Configuration } from './configuration.ts'
import type { KeyKind } from './credentials.ts'
import { isServable } from './fitting.ts'
import { launch } from './process.ts'
import {
  groupsIn,
  oldestFirst,
  sorted,
  suiteOfCode,
  versionNamed,
  type Names,
  type Sight,
  type VersionName,
} from './sight.ts'

const SOURCE = fileURLToPath(new URL('programs/server.go', import.meta.url))

export default [
  server('everything', 'all', 'rsa', ['x25519', 'secp256r1', 'secp384r1', 'secp521r1']),
  server('sound', 'some', 'ec', ['secp384r1', 'x25519']),
] satisfies readonly Configuration[]

function server(name: string, suites: 'all' | 'some', kind: KeyKind, groups: readonly string[]): Configuration {
  return {
    name: `go: ${name}`,
    start: async (place) => {
      const { folder, port, credentials } = place
      const program = await build(join(folder, '..'))
      const { certificate, key } = credentials[kind]
      const { output, stop } = await launch({
        ...place,
        command: [program, `127.0.0.1:${String(port)}`, certificate, key, suites],
      })
      return { expected: expects(output(), kind, groups), stop }
    },
  }
}

let built: Promise<string> | undefined

/** Once: Go compiles its standard library into it. */
function build(folder: string): Promise<string> {
  built ??= (async () => {
    const program = join(folder, 'go-server')
    const environment = {
      GOCACHE: join(folder, 'go-build'),
      GOPATH: join(folder, 'go-path'),
      GOTOOLCHAIN: 'local',
      CGO_ENABLED: '0',
    }
    const { status, stderr } = await runTool(findTool('go'), ['build', '-o', program, SOURCE], folder, { environment })
    if (status !== 0) throw new Error(`go build failed: ${stderr}`)
    return program
  })()
  return built
}

function expects(output: string, kind: KeyKind, groups: readonly string[]): Sight {
  const means = { keys: [kind], hasDh: false, hasEcdh: true }
  const lines = [...output.matchAll(/^(0x\w{4}) (0x\w{4})$/gm)].map(([, version, suite]) => ({
    version: versionNamed(versionName(Number(version))),
    suite: suiteOfCode(Number(suite)),
  }))
  const versions = oldestFirst(lines.map(({ version }) => version))
  const of = (version: VersionName): readonly string[] =>
    sorted(lines.filter((line) => line.version === version && isServable(line.suite, means)).map(({ suite }) => suite))
  const suites: Names = Object.fromEntries(versions.map((version) => [version, of(version)]))
  return { versions, suites, groups: groupsIn(suites, groups, 'unnamed') }
}
