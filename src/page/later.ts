/** What no first view needs: the editor of an own article, what the share menu does, the help. Fetched when asked for. */
export { helpBody } from '../views/help.ts'
export { createOwn, type Own } from './own.ts'
export { shareActions } from './share.ts'
