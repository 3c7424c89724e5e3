/** Where the fake GitHub is, who asks it, and what it says of people wherever it names them. */

/** The repository whose issues, checks and statuses are kept. */
export const REPOSITORY = 'octo/shop'
export const WEB = `https://github.com/${REPOSITORY}`

/** When what was there before the first request was made. */
export const BEGINNING = '2026-03-01T12:00:00Z'

export interface Here {
  /** Of that repository: `http://127.0.0.1:1234/repos/octo/shop`. */
  readonly api: string
  /** Whose token it is. */
  readonly user: Account
  /** A second later each time. */
  readonly now: () => string
}

export interface Account {
  readonly login: string
  readonly type: string
}

/** The one whose token GITHUB_TOKEN is. */
export const BOT: Account = { login: 'github-actions[bot]', type: 'Bot' }

export function renderAccount({ login, type }: Account): object {
  const url = `https://api.github.com/users/${encodeURIComponent(login)}`
  return {
    login,
    id: 1,
    node_id: `U_${login}`,
    avatar_url: 'https://avatars.githubusercontent.com/u/1',
    gravatar_id: '',
    url,
    html_url: `https://github.com/${encodeURIComponent(login)}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    site_admin: false,
  }
}
