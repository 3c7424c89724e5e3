/** Entry of the action. */
import { run } from './main.ts'

await run()
