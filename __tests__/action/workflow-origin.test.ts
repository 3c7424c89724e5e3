import { describe, expect, it } from '@jest/globals'
import { originsIn, workflowFileOf } from '../../src/action/workflow-origin.ts'

const FILE = '.github/workflows/gate.yml'

/** `line:column` of each input line, or null: as found in a workflow of these lines. */
function placesIn(workflow: readonly string[], lines: readonly string[]): readonly (string | null)[] {
  return originsIn(FILE, workflow.join('\n'), lines).map((origin) => {
    if (origin === null) return null
    expect(origin.file).toBe(FILE)
    return `${String(origin.line)}:${String(origin.column)}`
  })
}

describe('workflowFileOf', () => {
  it.each([
    ['octo/repo/.github/workflows/gate.yml@refs/heads/main', '.github/workflows/gate.yml'],
    ['octo/repo/.github/workflows/gate.yaml@refs/pull/7/merge', '.github/workflows/gate.yaml'],
    ['octo-org/my.repo_1/.github/workflows/a b.yml@refs/tags/v1@2', '.github/workflows/a b.yml'],
    ['octo/repo/.github/workflows/gate.yml@0123456789abcdef0123456789abcdef01234567', '.github/workflows/gate.yml'],
  ])('reads the file out of %s', (ref, file) => {
    expect(workflowFileOf(ref)).toBe(file)
  })

  it.each([
    [undefined],
    [''],
    ['octo/repo/.github/workflows/gate.yml'],
    ['.github/workflows/gate.yml@refs/heads/main'],
    ['repo/.github/workflows/gate.yml@refs/heads/main'],
    ['octo/repo/deep/.github/workflows/gate.yml@refs/heads/main'],
    ['octo/repo/dynamic/pages/pages-build-deployment@refs/heads/main'],
    ['octo/repo/.github/workflows/@refs/heads/main'],
    ['https://github.com/octo/repo/.github/workflows/gate.yml@refs/heads/main'],
  ])('knows no file of %j', (ref) => {
    expect(workflowFileOf(ref)).toBeUndefined()
  })
})

describe('originsIn', () => {
  it('finds the lines of a block scalar, and nothing of its comments and empty lines', () => {
    const workflow = [
      'jobs:',
      '  tls:',
      '    steps:',
      '      - uses: tls-gate/tls-gate@v0',
      '        with:',
      '          endpoints: |',
      '            # the API',
      '            https://api.example.com environment=production',
      '',
      '            tls://mq.example.com:8883',
    ]
    const input = ['# the API', 'https://api.example.com environment=production', '', 'tls://mq.example.com:8883', '']
    expect(placesIn(workflow, input)).toEqual(['7:13', '8:13', null, '10:13', null])
  })

  it('finds a line that is indented deeper, and one of a file with CRLF', () => {
    expect(
      placesIn(
        ['  endpoints: |\r', '    https://a.example\r', '      https://b.example\r'],
        ['https://a.example', '  https://b.example'],
      ),
    ).toEqual(['2:5', '3:7'])
  })

  it.each([
    ['plain', 'endpoints: https://a.example', '1:12'],
    ['in single quotes', "endpoints: 'https://a.example'", '1:13'],
    ['in double quotes', 'endpoints: "https://a.example"', '1:13'],
    ['far behind its key', '          endpoints:    https://a.example', '1:25'],
    ['with a comment behind it', 'endpoints: https://a.example # the API', '1:12'],
    ['in quotes with a comment behind it', "endpoints: 'https://a.example' # the API", '1:13'],
    ['in a mapping on one line', 'steps: [{ uses: a/b@v0, with: { endpoints: https://a.example } }]', '1:44'],
    ['in a mapping on one line, before others', '{endpoints: "https://a.example", preset: strict}', '1:14'],
  ])('finds the value of a key on one line: %s', (_, line, place) => {
    expect(placesIn([line], ['https://a.example'])).toEqual([place])
  })

  it.each([
    ['the value of another key', 'config-file: https://a.example'],
    ['the value of a key that ends alike', 'my-endpoints: https://a.example'],
    ['the beginning of a longer value', 'endpoints: https://a.example.org'],
    ['the beginning of another line', 'https://a.example/v1'],
    ['a value in quotes that do not match', `endpoints: "https://a.example'`],
    ['a comment', '# endpoints: https://a.example'],
  ])('does not take %s for the line', (_, line) => {
    expect(placesIn([line], ['https://a.example'])).toEqual([null])
  })

  it('finds repeated lines one after the other', () => {
    const workflow = ['endpoints: |', '  https://a.example', '  https://b.example', '  https://a.example']
    const input = ['https://a.example', 'https://b.example', 'https://a.example']
    expect(placesIn(workflow, input)).toEqual(['2:3', '3:3', '4:3'])
  })

  it('finds a line above the one before it, when an expression put them in another order', () => {
    const workflow = ['endpoints: |', '  https://a.example', '  https://b.example']
    expect(placesIn(workflow, ['https://b.example', 'https://a.example'])).toEqual(['3:3', '2:3'])
  })

  it('finds no line for what an expression made up, and still finds its neighbours', () => {
    const workflow = ['endpoints: |', '  https://a.example', '  ${{ vars.MORE }}', '  https://b.example']
    expect(placesIn(workflow, ['https://a.example', 'https://made.example', 'https://b.example'])).toEqual([
      '2:3',
      null,
      '4:3',
    ])
  })

  it('reads what a line holds as text, not as a pattern', () => {
    expect(placesIn(['endpoints: |', '  https://axexample'], ['https://a.example'])).toEqual([null])
    expect(placesIn(['endpoints: |', '  https://a.example/?q=[(*'], ['https://a.example/?q=[(*'])).toEqual(['2:3'])
  })

  it('finds nothing in an empty file, and gives an answer to every line', () => {
    expect(placesIn([''], ['https://a.example', '', 'https://b.example'])).toEqual([null, null, null])
    expect(placesIn(['endpoints: https://a.example'], [])).toEqual([])
  })
})
