import { env } from 'cloudflare:workers'

/**
 * One article as version 0.1.0 wrote it, row by row. It stays as it is when the program changes: every later version must
 * read, find and delete what stands here.
 */
export const FIRST = {
  id: '9dda2d84e0c5de4',
  digest: 'sha256-ndothODF3k__qOc4iCjbV9WvV_e57hmtUr2GjCu7CpQ',
  text: 'نفى الوزير الخميس 10 مارس 2016 وجود اتفاق.',
  timexes: [
    {
      id: 't1',
      start: 11,
      end: 30,
      text: 'الخميس 10 مارس 2016',
      type: 'DATE',
      value: '2016-03-10',
      mod: null,
      edtf: '2016-03-10',
      basis: 'absolute',
    },
  ],
  event: {
    id: '9dda2d84e0c5de4-e1',
    kind: 'denial',
    cameo: '016',
    title: 'نفى الوزير وجود اتفاق',
    time: { edtf: '2016-03-10', from: '2016-03-10', to: '2016-03-10', precision: 'day', basis: 'stated', timex: 't1' },
    factuality: 'asserted',
    actor: { text: 'الوزير', start: 4, end: 10 },
    target: { text: 'وجود اتفاق', start: 31, end: 41 },
    place: null,
    source: null,
    trigger: { text: 'نفى', start: 0, end: 3 },
    mentions: [{ text: 'نفى الوزير الخميس 10 مارس 2016 وجود', start: 0, end: 35 }],
    confidence: 0.91,
    salience: 0.91,
    article: '9dda2d84e0c5de4',
  },
}

const AT = '7550876825400246272'

export async function putFirstVersion(): Promise<void> {
  const { id, digest, text, timexes, event } = FIRST
  const run = (sql: string, ...values: unknown[]) => env.DB.prepare(sql).bind(...values)
  await env.DB.batch([
    run(
      `INSERT INTO articles
        (id, digest, title, url, published_at, published_at_basis, prefer, length, extractor, events, text)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[id, digest, 'عنوان', 'https://a.example/1', '2016-03-11', 'given', null, 42, 'tarikh/0.1.0', 1, text],
    ),
    run('INSERT INTO timexes (article, part, data) VALUES (?, 0, ?)', id, JSON.stringify(timexes)),
    run(
      'INSERT INTO events (at, article, first_day, last_day, data) VALUES (CAST(? AS INTEGER), ?, 16870, 16870, ?)',
      ...[AT, id, JSON.stringify(event)],
    ),
    run(
      'INSERT INTO event_terms (rowid, terms) VALUES (CAST(? AS INTEGER), ?)',
      AT,
      `نفي زير جود اتفاق خميس 10 مارس 2016 article=${id} kind=denial factuality=asserted basis=stated span=day`,
    ),
    run(
      'INSERT INTO article_terms (rowid, terms) VALUES (710903366100475364, ?)',
      'عنوان=1 عنوان=2 عنوان=3 نفي=1 زير=1 خميس=1 10=1 مارس=1 2016=1 جود=1 اتفاق=1',
    ),
  ])
}
