import type { Operation } from './operation.ts'
import { deleteArticle, getArticle, listArticles, postArticle } from './routes/articles.ts'
import { listEvents } from './routes/events.ts'
import { extractText } from './routes/extract.ts'
import { health } from './routes/health.ts'

/** Every call of the service. */
export const operations: Operation[] = [
  extractText,
  listEvents,
  listArticles,
  postArticle,
  getArticle,
  deleteArticle,
  health,
]
