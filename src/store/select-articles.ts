import { type ArticlePosition, type PageRequest, TOTAL_CAP } from './port.ts'
import type { Statement } from './statement.ts'
import { articleMatch, articleMatchAny, SCORE_CAP } from './terms.ts'

/** The columns of a summary, by the names that it has in an answer. */
export const SUMMARY = 'id, title, url, published_at AS publishedAt, digest, events'

/** Count, then the articles in the order of storing. */
export function allArticles({ limit, after }: PageRequest<ArticlePosition>): Statement[] {
  return [
    { sql: `SELECT count(*) AS n FROM (SELECT 1 FROM articles LIMIT ${TOTAL_CAP + 1})`, values: [] },
    {
      sql: `SELECT ${SUMMARY}, CAST(seq AS TEXT) AS key, 0 AS score FROM articles WHERE seq > CAST(? AS INTEGER)
        ORDER BY seq LIMIT ?`,
      values: [after?.key ?? '-1', limit + 1],
    },
  ]
}

/** Count, then a statement for each score from the highest down; within a score by id. */
export function rankedArticles(q: string, { limit, after }: PageRequest<ArticlePosition>): Statement[] {
  const scores = Array.from({ length: after?.score ?? SCORE_CAP }, (_, i) => (after?.score ?? SCORE_CAP) - i)
  return [
    {
      sql: `SELECT count(*) AS n FROM
        (SELECT 1 FROM article_terms WHERE article_terms MATCH ? LIMIT ${TOTAL_CAP + 1})`,
      values: [articleMatchAny(q)],
    },
    ...scores.map((score) => ({
      sql: `SELECT ${SUMMARY}, CAST(hit.key AS TEXT) AS key, CAST(? AS INTEGER) AS score FROM
        (SELECT rowid AS key FROM article_terms WHERE article_terms MATCH ? AND rowid > CAST(? AS INTEGER)
          ORDER BY rowid LIMIT ?) AS hit
        CROSS JOIN articles ON articles.id = printf('%015x', hit.key) ORDER BY hit.key`,
      values: [score, articleMatch(q, score), score === after?.score ? after.key : '-1', limit + 1],
    })),
  ]
}
