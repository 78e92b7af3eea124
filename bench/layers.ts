/** What the bench of the core times: built from here as the Worker is, so that it is timed as it is deployed. */
export { read } from '../src/read.ts'
export { readTime } from '../src/temporal/index.ts'
export { tokenize } from '../src/text/tokens.ts'
