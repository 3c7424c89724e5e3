/** A repository of git in a folder, with commits of an author, and at a time, of its own. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const DATE = '2026-03-01T12:00:00Z'

/** A text, a link to a path, or null for what is taken out. */
export type Content = string | { readonly link: string } | null

export interface Repository {
  /** Writes these into the working tree and commits all of it; the hash of the commit. */
  commit(files: Readonly<Record<string, Content>>): string
  git(...args: readonly string[]): string
}

export function openRepository(folder: string): Repository {
  function git(...args: readonly string[]): string {
    const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false']
    return execFileSync('git', ['-C', folder, ...identity, ...args], {
      env: {
        PATH: process.env.PATH ?? '',
        GIT_AUTHOR_DATE: DATE,
        GIT_COMMITTER_DATE: DATE,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_SYSTEM: '/dev/null',
      },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim()
  }

  git('init', '--quiet', '--initial-branch=main')
  return {
    commit(files) {
      for (const [path, content] of Object.entries(files)) {
        const whole = join(folder, path)
        rmSync(whole, { force: true })
        mkdirSync(dirname(whole), { recursive: true })
        if (typeof content === 'string') writeFileSync(whole, content)
        else if (content !== null) symlinkSync(content.link, whole)
      }
      git('add', '--all')
      git('commit', '--quiet', '--allow-empty', '--message=Change')
      return git('rev-parse', 'HEAD')
    },
    git,
  }
}
