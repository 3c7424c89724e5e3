import { describe, expect, it } from '@jest/globals'
import type { FileTree } from '../../../src/config/declared/load-declared.ts'
import { loadPolicy } from '../../../src/config/load-policy.ts'
import { readConfig, type Config, type Sources } from '../../../src/config/resolve-policy.ts'
import { ConfigError, formatProblem } from '../../../src/core/config-problem.ts'
import { FILE, known, sources } from '../known.ts'

/** By path; an Error is thrown when it is read. */
type Files = Readonly<Record<string, string | Error>>

interface Read {
  readonly config: Config | null
  readonly problems: readonly string[]
  /** What was read, in that order. */
  readonly read: readonly string[]
}

async function read(
  policy: readonly string[],
  files: Files,
  { list, ...overrides }: Partial<Sources> & { readonly list?: FileTree['list'] | null } = {},
): Promise<Read> {
  const opened: string[] = []
  const readers = {
    local: (path: string) => {
      opened.push(path)
      const content = files[path]
      return content instanceof Error ? Promise.reject(content) : Promise.resolve(content)
    },
    remote: () => Promise.resolve(undefined),
    list:
      list === undefined
        ? () =>
            Promise.resolve(
              Object.entries(files).map(([path, content]) => ({ path, bytes: Buffer.byteLength(String(content)) })),
            )
        : list,
  }
  const text = ['version: 1', ...policy].join('\n')
  const loaded = await loadPolicy(FILE, text, readers)
  try {
    const config = readConfig(sources(text, overrides), known, loaded)
    return { config, problems: [], read: opened }
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    return { config: null, problems: error.problems.map(formatProblem), read: opened }
  }
}

/** `https://a.example/ staging deploy/a.yaml:2`, or the mistakes. */
async function endpoints(
  policy: readonly string[],
  files: Files,
  overrides?: Parameters<typeof read>[2],
): Promise<readonly string[]> {
  const { config, problems } = await read(policy, files, overrides)
  if (config === null) return problems
  return config.endpoints.map(({ url, environment, origin }) =>
    [url, ...(environment === null ? [] : [environment]), `${origin?.file ?? '-'}:${String(origin?.line ?? 0)}`].join(
      ' ',
    ),
  )
}

const ingress = (...hosts: readonly string[]): string =>
  [
    'apiVersion: networking.k8s.io/v1',
    'kind: Ingress',
    'spec:',
    '  tls:',
    '    - hosts:',
    ...hosts.map((host) => `        - "${host}"`),
  ].join('\n')

const certificate = (name: string, ...names: readonly string[]): string =>
  [
    'apiVersion: cert-manager.io/v1',
    'kind: Certificate',
    `metadata: { name: ${name} }`,
    'spec:',
    `  dnsNames: ${JSON.stringify(names)}`,
  ].join('\n')

describe('endpoints-from', () => {
  it('takes the endpoints of all files that match, in the order of their paths, after those that are listed', async () => {
    expect(
      await endpoints(['endpoints: [z.example]', 'endpoints-from: [deploy/**/*.yaml, openapi.yaml]'], {
        'openapi.yaml': 'openapi: 3.0.0\nservers: [{ url: https://d.example/v1 }]',
        'deploy/b.yaml': ingress('b.example'),
        'deploy/a/a.yaml': ingress('a.example', 'c.example'),
        'deploy/service.yaml': 'apiVersion: v1\nkind: Service',
        'docs/x.yaml': ingress('x.example'),
      }),
    ).toEqual([
      `https://z.example/ ${FILE}:2`,
      'https://a.example/ deploy/a/a.yaml:6',
      'https://c.example/ deploy/a/a.yaml:7',
      'https://b.example/ deploy/b.yaml:6',
      'https://d.example/v1 openapi.yaml:2',
    ])
  })

  it('gives them the environment that it stands in, and trust', async () => {
    const { config } = await read(
      [
        'trust: [./general.pem]',
        'environments:',
        '  staging:',
        '    trust: [./staging.pem]',
        '    endpoints-from: [staging/*.yaml]',
        '  production:',
        '    endpoints-from: [{ files: prod/*.yaml, trust: [./own.pem, mozilla] }]',
        'endpoints-from: [other/*.yaml]',
      ],
      {
        'staging/a.yaml': ingress('a.example'),
        'prod/a.yaml': ingress('a.example'),
        'other/a.yaml': ingress('b.example'),
      },
    )
    expect(config?.endpoints.map(({ url, environment, trust }) => [url, environment, trust])).toEqual([
      ['https://a.example/', 'staging', ['./staging.pem']],
      ['https://a.example/', 'production', ['./own.pem', 'mozilla']],
      ['https://b.example/', null, ['./general.pem']],
    ])
  })

  it('counts an endpoint that several files declare once, where the first has it', async () => {
    expect(
      await endpoints(['endpoints-from: [a.yaml, b.yaml, "*.yaml"]'], {
        'b.yaml': ingress('x.example', 'y.example'),
        'a.yaml': ingress('x.example', 'X.example.'),
      }),
    ).toEqual(['https://x.example/ a.yaml:6', 'https://y.example/ b.yaml:7'])
  })

  it('leaves a door alone that the policy lists, whatever else it says of it', async () => {
    const files = { 'a.yaml': ingress('a.example') }
    expect(await endpoints(['endpoints: [https://a.example/health]', 'endpoints-from: [a.yaml]'], files)).toEqual([
      `https://a.example/health ${FILE}:2`,
    ])
    expect(await endpoints(['endpoints: [https://a.example:8443]', 'endpoints-from: [a.yaml]'], files)).toHaveLength(2)
    const staging = (key: string, environment: string): readonly string[] => [
      'environments:',
      `  staging: { endpoints: [a.example] }`,
      ...(environment === '' ? [] : [`  ${environment}:`]),
      `${environment === '' ? '' : '    '}${key}: [a.yaml]`,
    ]
    // without an environment it is of any; in another it is another
    expect(await endpoints(staging('endpoints-from', ''), files)).toHaveLength(1)
    expect(await endpoints(staging('endpoints-from', 'production'), files)).toHaveLength(2)
  })

  it('leaves out the hosts that are excluded', async () => {
    const files = { 'a.yaml': ingress('a.example', 'b.internal.example', 'localhost') }
    expect(
      await endpoints(['endpoints-from: [{ files: a.yaml, exclude: [localhost, "*.internal.example"] }]'], files),
    ).toEqual(['https://a.example/ a.yaml:6'])
    expect(await endpoints(['endpoints-from: [{ files: a.yaml, exclude: ["**"] }]'], files)).toEqual([
      expect.stringContaining('1:1: there is no endpoint to look at'),
    ])
    expect(await endpoints(['endpoints-from: [{ files: a.yaml, exclude: ["a:1"] }]'], files)).toEqual([
      `${FILE}:2:45: "a:1" cannot match the host of an endpoint: expected a host name, an address, or a pattern such as *.example.com, without scheme, port and path`,
    ])
  })

  it('gives way to what is handed in, as all that is listed does', async () => {
    const { config } = await read(
      ['endpoints-from: [a.yaml]'],
      { 'a.yaml': ingress('a.example', '*.example') },
      {
        endpoints: [{ text: 'b.example', where: 'argument', origin: null }],
      },
    )
    expect(config?.endpoints.map(({ url }) => url)).toEqual(['https://b.example/'])
    expect(config?.notices).toEqual([])
  })

  it('reads each file once, and looks into no folder that no glob reaches', async () => {
    const asked: boolean[] = []
    const { read: opened } = await read(
      ['endpoints-from: [deploy/*.yaml, "deploy/{a,b}.yaml"]'],
      { 'deploy/a.yaml': ingress('a.example') },
      {
        list: (reachesInto) => {
          asked.push(reachesInto('deploy'), reachesInto('docs'))
          return Promise.resolve([{ path: 'deploy/a.yaml', bytes: 1 }])
        },
      },
    )
    expect(asked).toEqual([true, false])
    expect(opened).toEqual(['deploy/a.yaml'])
  })

  it('is not looked for where a saved scan is judged', async () => {
    const { config, read: opened } = await read(
      ['endpoints-from: [a.yaml]'],
      {},
      { list: null, mayLackEndpoints: true },
    )
    expect([config?.endpoints, opened]).toEqual([[], []])
  })

  it('belongs in the file that extends another', async () => {
    const { problems } = await read(['extends: [./a.yml]', 'endpoints: [a.example]'], {
      '.github/a.yml': 'version: 1\nendpoints-from: [a.yaml]',
    })
    expect(problems).toEqual([
      '.github/a.yml:1:1: "endpoints-from" belongs in the file that extends this one: expected grades of rules alone',
    ])
  })
})

describe('a mistake', () => {
  const GOOD = { 'a.yaml': ingress('a.example') }

  it.each<[string, Files, readonly string[]]>([
    ['endpoints-from: [a.yaml, b/*.yaml]', GOOD, ['2:26: no file matches "b/*.yaml"']],
    [
      'endpoints-from: [{ files: b.yaml }, ../a.yaml]',
      GOOD,
      [
        '2:27: no file matches "b.yaml"',
        '2:37: the glob "../a.yaml" names no file within the repository: expected files of the repository such as deploy/**/*.yaml',
      ],
    ],
    [
      'endpoints-from: []',
      GOOD,
      [
        '2:17: "endpoints-from": expected a list of files such as [openapi.yaml, deploy/**/*.yaml], found an empty list',
      ],
    ],
    [
      'endpoints-from: a.yaml',
      GOOD,
      ['2:17: "endpoints-from": expected a list of files such as [openapi.yaml, deploy/**/*.yaml], found "a.yaml"'],
    ],
    [
      'endpoints-from: [1]',
      GOOD,
      [
        '2:18: "endpoints-from": expected files such as deploy/**/*.yaml, or a mapping with files, trust and exclude, found the number 1',
      ],
    ],
    [
      'endpoints-from: [{ file: a.yaml }]',
      GOOD,
      [
        '2:18: the key "files" is missing: expected files such as deploy/**/*.yaml',
        '2:20: unknown key "file": expected one of files, trust, exclude; did you mean "files"?',
      ],
    ],
    [
      'endpoints-from: ["*.yaml"]',
      { 'a.yaml': 'apiVersion: v1\nkind: Service' },
      ['2:18: the files that match "*.yaml" (1) declare no endpoint that can be looked at'],
    ],
  ])('%s', async (line, files, expected) => {
    expect((await read([line], files)).problems).toEqual(expected.map((problem) => `${FILE}:${problem}`))
  })

  it('names what was skipped, where nothing is left', async () => {
    expect((await read(['endpoints-from: [a.yaml]'], { 'a.yaml': ingress('*.example') })).problems).toEqual([
      'a.yaml:6:11: "*.example" is a wildcard, which names no host: list those that matter as endpoints',
      `${FILE}:2:18: the files that match "a.yaml" (1) declare no endpoint that can be looked at`,
    ])
  })

  it('is told where the files cannot be listed', async () => {
    const list = (): Promise<never> => Promise.reject(new Error('git: it is shallow'))
    expect((await read(['endpoints-from: [a.yaml]'], {}, { list })).problems).toEqual([
      `${FILE}:2:18: the files of the repository cannot be listed: git: it is shallow`,
    ])
  })

  it('is it when files, or what they declare, are too many', async () => {
    const many = Object.fromEntries(Array.from({ length: 2001 }, (_, index) => [`${String(index)}.yaml`, '']))
    expect((await read(['endpoints-from: ["*.yaml"]'], many)).problems).toEqual([
      `${FILE}:2:18: 2001 files match "*.yaml": at most 2000 are read`,
    ])
    const hosts = (count: number): string =>
      ingress(...Array.from({ length: count }, (_, index) => `h${String(index)}.example`))
    expect(await endpoints(['endpoints-from: [a.yaml]'], { 'a.yaml': hosts(5000) })).toHaveLength(5000)
    expect((await read(['endpoints-from: [a.yaml]'], { 'a.yaml': hosts(10_000) })).problems).toEqual([
      `${FILE}:2:18: the files that match "a.yaml" declare 10000 endpoints and certificates: at most 5000 are taken`,
    ])
  })
})

describe('what is skipped', () => {
  it('is told once, and spoils nothing else', async () => {
    const { config } = await read(['endpoints-from: ["*.yaml", "{a,b}.yaml"]'], {
      'a.yaml': ingress('a.example', '*.example'),
      'b.yaml': ingress('b.example'),
      'broken.yaml': 'a: [',
      'large.yaml': `# ${'x'.repeat(1_048_576)}`,
      'secret.yaml': new Error('EACCES: permission denied'),
    })
    expect(config?.endpoints.map(({ url }) => url)).toEqual(['https://a.example/', 'https://b.example/'])
    expect(config?.notices.map(formatProblem)).toEqual([
      'a.yaml:7:11: "*.example" is a wildcard, which names no host: list those that matter as endpoints',
      expect.stringMatching(/^broken\.yaml:1:5: not valid YAML: /),
      'large.yaml:1:1: the file is larger than 1 MiB: it is not read for endpoints',
      'secret.yaml:1:1: the file cannot be read: EACCES: permission denied',
    ])
  })
})

describe('a Certificate', () => {
  const nameOf = async (policy: readonly string[], files: Files, overrides?: Parameters<typeof read>[2]) =>
    (await read(policy, files, overrides)).config?.endpoints.map(({ url, certManager }) => [url, certManager?.name])

  it('is known of every endpoint that it covers, wherever that is listed', async () => {
    const files = {
      'cert.yaml': certificate('shop', 'shop.example', '*.shop.example'),
      'other.yaml': certificate('a', 'a.shop.example'),
      'wild.yaml': certificate('wild', '*.example'),
    }
    const lines = [
      'shop.example',
      'a.shop.example',
      'b.shop.example',
      'a.b.shop.example',
      'x.example',
      'example',
      '192.0.2.1',
    ]
    expect(
      await nameOf(
        [`endpoints: [${lines.join(', ')}, { url: 192.0.2.2, sni: shop.example }]`, 'endpoints-from: ["*.yaml"]'],
        files,
      ),
    ).toEqual([
      ['https://shop.example/', 'shop'],
      // its own name comes before a wildcard
      ['https://a.shop.example/', 'a'],
      ['https://b.shop.example/', 'shop'],
      ['https://a.b.shop.example/', undefined],
      ['https://x.example/', 'wild'],
      ['https://example/', undefined],
      ['https://192.0.2.1/', undefined],
      ['https://192.0.2.2/', 'shop'],
    ])
    const handedIn = { endpoints: [{ text: 'b.shop.example', where: 'argument', origin: null }] }
    expect(await nameOf(['endpoints-from: ["*.yaml"]'], files, handedIn)).toEqual([['https://b.shop.example/', 'shop']])
  })

  it('of one environment says nothing of another', async () => {
    const files = { 's.yaml': certificate('s', 'a.example'), 'p.yaml': certificate('p', 'a.example') }
    const policy = [
      'environments:',
      '  staging: { endpoints-from: [s.yaml] }',
      '  production: { endpoints-from: [p.yaml] }',
    ]
    expect(await nameOf(policy, files)).toEqual([
      ['https://a.example/', 's'],
      ['https://a.example/', 'p'],
    ])
    expect(
      await nameOf(
        ['environments: { other: { endpoints: [a.example] }, staging: { endpoints-from: [s.yaml] } }'],
        files,
      ),
    ).toEqual([
      ['https://a.example/', undefined],
      ['https://a.example/', 's'],
    ])
  })

  it('with wildcards alone is enough to be there for', async () => {
    expect(
      await nameOf(['endpoints: [a.example]', 'endpoints-from: [w.yaml]'], { 'w.yaml': certificate('w', '*.example') }),
    ).toEqual([['https://a.example/', 'w']])
    expect((await read(['endpoints-from: [w.yaml]'], { 'w.yaml': certificate('w', '*.example') })).problems).toEqual([
      expect.stringContaining('there is no endpoint to look at'),
    ])
  })
})
