/** For the value of a label: OpenMetrics 1.0 section "Escaping". */
import { cut, visible } from './visible.ts'

const MAX_LENGTH = 300

export function labelText(text: string, max: number = MAX_LENGTH): string {
  return visible(cut(text, max)).replaceAll('\\', '\\\\').replaceAll('"', '\\"')
}
