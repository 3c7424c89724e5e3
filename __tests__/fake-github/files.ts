/** Files of any repository of the fake GitHub, at the commits that have some. */
import { createHash } from 'node:crypto'
import { BEGINNING } from './here.ts'
import { NOT_FOUND, type Answer, type Routes } from './routes.ts'

export interface FilesBefore {
  /** By repository, hash and path, `octo/shop/0123abcd/.github/tls-gate.yml`; a commit is there when it has a file. */
  readonly files: Readonly<Record<string, string>>
  /** Whether a tree has more files than are listed. */
  readonly isTruncated: boolean
}

const OF = '/repos/{owner}/{repo}'
const NOBODY = { name: 'A', email: 'a@example.com', date: BEGINNING }

export function fileRoutes({ files, isTruncated }: FilesBefore): Routes {
  const within = (beginning: string): readonly (readonly [path: string, text: string])[] =>
    Object.entries(files).flatMap(([name, text]) =>
      name.startsWith(beginning) ? [[name.slice(beginning.length), text] as const] : [],
    )

  /** As GitHub answers who asks for a file as it is: a folder comes as a list still. */
  function contentOf(name: string): Answer {
    const text = files[name]
    if (text !== undefined) return [200, text, { 'content-type': 'application/vnd.github.raw; charset=utf-8' }]
    const inside = within(`${name}/`)
    return inside.length === 0 ? NOT_FOUND : [200, inside.map(([path, of]) => renderEntry(path, of))]
  }

  return {
    [`GET ${OF}/git/commits/{commit_sha}`]: ({ url, params: { owner = '', repo = '', commit_sha = '' } }) =>
      within(`${owner}/${repo}/${commit_sha}/`).length === 0 ? NOT_FOUND : [200, renderCommit(url, commit_sha)],

    [`GET ${OF}/git/trees/{tree_sha}`]: ({ params: { owner = '', repo = '', tree_sha = '' } }) => {
      const tree = within(`${owner}/${repo}/${tree_sha}/`).map(([path, text]) => {
        return { path, mode: '100644', type: 'blob', sha: hashOf(text), size: Buffer.byteLength(text) }
      })
      return tree.length === 0 ? NOT_FOUND : [200, { sha: tree_sha, tree, truncated: isTruncated }]
    },

    [`GET ${OF}/contents/{path}`]: ({ url, params: { owner = '', repo = '', path = '' } }) =>
      contentOf(`${owner}/${repo}/${url.searchParams.get('ref') ?? ''}/${path}`),
  }
}

function renderCommit({ href: url }: URL, sha: string): object {
  return {
    sha,
    node_id: `C_${sha}`,
    url,
    html_url: url,
    author: NOBODY,
    committer: NOBODY,
    tree: { sha, url },
    message: 'Change',
    parents: [],
    verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
  }
}

function renderEntry(path: string, text: string): object {
  const url = 'https://api.github.com/'
  return {
    name: path,
    path,
    sha: hashOf(text),
    size: Buffer.byteLength(text),
    url,
    html_url: null,
    git_url: null,
    download_url: null,
    type: 'file',
    _links: { self: url, git: null, html: null },
  }
}

/** As git names a file. */
function hashOf(text: string): string {
  return createHash('sha1')
    .update(`blob ${String(Buffer.byteLength(text))}\0${text}`)
    .digest('hex')
}
