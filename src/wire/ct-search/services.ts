import type { CtService } from '../../core/ct-search.ts'
import certspotter from './certspotter.ts'
import crtSh from './crt-sh.ts'
import type { CtSearchApi } from './issued.ts'

export const CT_SEARCH_APIS: Readonly<Record<CtService, CtSearchApi>> = { 'crt.sh': crtSh, certspotter }
