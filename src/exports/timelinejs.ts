import type { StoredEvent } from '../contract/article.ts'
import { groupOf } from '../contract/kinds.ts'
import { clockOf, type Day, type Grain, stretchOf, writeDay } from './days.ts'
import { html, json, line, webAddress } from './escape.ts'
import type { EventExport } from './types.ts'
import { account, article as articleWords, CALENDAR_NAME, leftOut, titleOf, whenOf } from './words.ts'

/**
 * TimelineJS3's JSON. A date has the members that are known and no others: a year has no month. What has no date cannot
 * stand there, and is counted in the title. Its texts are HTML there, and so are escaped.
 * @see https://timeline.knightlab.com/docs/json-format.html
 */

const dateOf = ({ year, month, day }: Day, grain: Grain) => ({
  year,
  ...(grain === 'year' ? {} : { month }),
  ...(grain === 'day' ? { day } : {}),
})

function datesOf(event: StoredEvent): object | null {
  const stretch = stretchOf(event.time)
  if (!stretch) return null
  const display_date = html(whenOf(event))
  const clock = clockOf(event.time.edtf)
  if (clock) {
    const [hour, minute] = clock.time.split(':').map(Number)
    return { start_date: { ...dateOf(clock.day, 'day'), hour, minute }, display_date }
  }
  const { from, to, grain } = stretch
  const start = from ?? (to as Day)
  const ends = from && to && writeDay(from, grain) !== writeDay(to, grain)
  return { start_date: dateOf(start, grain), ...(ends ? { end_date: dateOf(to, grain) } : {}), display_date }
}

export const timelinejs: EventExport = async function* (events, context) {
  yield '{"events":['
  let [written, missing] = [0, 0]
  for await (const event of events) {
    const dates = datesOf(event)
    if (!dates) {
      missing++
      continue
    }
    const article = await context.article(event.article)
    const words = account(event).map(html)
    const address = webAddress(article?.url)
    const source = article?.title ? html(articleWords(article.title)) : address && html(address)
    if (source) words.push(address ? `<a href="${html(address)}" rel="noopener nofollow">${source}</a>` : source)
    const slide = {
      unique_id: event.id,
      group: groupOf(event.kind),
      ...dates,
      text: { headline: html(titleOf(event)), text: words.map((w) => `<p dir="auto">${w}</p>`).join('') },
    }
    yield (written++ > 0 ? ',\n' : '\n') + json(slide)
  }
  const text = {
    headline: html(line(context.title ?? CALENDAR_NAME)),
    text: missing > 0 ? `<p>${leftOut(missing)}</p>` : '',
  }
  yield `\n],"title":${json({ unique_id: 'title', text })}}\n`
}
