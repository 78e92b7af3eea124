import type { Operation } from './operation.ts'
import { deleteArticle, getArticle, getTimeML, listArticles, postArticle } from './routes/articles.ts'
import { getDescription, getDocs } from './routes/description.ts'
import { listEvents } from './routes/events.ts'
import { exportEvents } from './routes/exports.ts'
import { extractText } from './routes/extract.ts'
import { health } from './routes/health.ts'

/** Every call of the service. */
export const operations: Operation[] = [
  extractText,
  listEvents,
  ...exportEvents,
  listArticles,
  postArticle,
  getTimeML,
  getArticle,
  deleteArticle,
  health,
  getDescription,
  getDocs,
]
