import { buildDescription } from '../../src/dev/build.ts'

/** The file that the Worker answers with, as every build makes it. */
export const setup = () => buildDescription()
