/** All of them. */
import type { Configuration } from './configuration.ts'
import nginx from './nginx.ts'

export const CONFIGURATIONS: readonly Configuration[] = [...nginx]
