import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract.ts'
import { findRetold } from '../../../src/text/retold.ts'

const HEADLINE = 'زيارة رسمية إلى تونس'
const VISIT = 'وصل الوزير سامي حداد إلى تونس أمس.'
const SPEECH = 'وقال حداد إن الاتفاق سيوقع في 3 مايو 2019.'
const STRIKE = 'وأضرب عمال الميناء يوم الأحد.'
const SHORT = 'إضراب العمال'

/** What is read of paragraphs, each on its line. */
function readOf(...paragraphs: string[]): string[] {
  const text = paragraphs.join('\n')
  return findRetold(text)
    .stretches.flatMap(([from, to]) => text.slice(from, to).split('\n'))
    .filter((line) => line.trim() !== '')
}

describe('paragraphs that are told again', () => {
  it('are read once', () => {
    expect(readOf(HEADLINE, VISIT, SPEECH, VISIT, SPEECH)).toEqual([HEADLINE, VISIT, SPEECH])
    expect(readOf(HEADLINE, VISIT, '', `${VISIT}  `, ' ')).toEqual([HEADLINE, VISIT])
    expect(readOf(HEADLINE, VISIT, VISIT, VISIT)).toEqual([HEADLINE, VISIT])
  })

  it('are read again before a new one, which may point back into them', () => {
    expect(readOf(HEADLINE, VISIT, SPEECH, VISIT, SPEECH, STRIKE)).toEqual([HEADLINE, VISIT, SPEECH, SPEECH, STRIKE])
  })

  it('are no headlines, which read otherwise, nor a few words that happen to be alike', () => {
    expect(readOf(VISIT, SPEECH, VISIT)).toEqual([VISIT, SPEECH, VISIT])
    expect(readOf(HEADLINE, SHORT, STRIKE, SHORT)).toEqual([HEADLINE, SHORT, STRIKE, SHORT])
    expect(readOf(HEADLINE, VISIT, SHORT, STRIKE, VISIT, SHORT)).toEqual([HEADLINE, VISIT, SHORT, STRIKE])
  })

  it('differ by a letter', () => {
    const other = VISIT.replace('سامي', 'هاني')
    expect(readOf(HEADLINE, VISIT, other)).toEqual([HEADLINE, VISIT, other])
  })

  it('are mentioned wherever they stand, with their dates', () => {
    const once = extract([HEADLINE, VISIT, SPEECH, STRIKE].join('\n'), { publishedAt: '2019-04-10' })
    const text = [HEADLINE, VISIT, SPEECH, VISIT, SPEECH, STRIKE, VISIT].join('\n')
    const { timexes, events } = extract(text, { publishedAt: '2019-04-10' })
    expect(events.map(({ title }) => title)).toEqual(once.events.map(({ title }) => title))
    expect(timexes.map((timex) => timex.text)).toEqual(['أمس', '3 مايو 2019', 'أمس', '3 مايو 2019', 'يوم الأحد', 'أمس'])
    expect(timexes.map(({ id }) => id)).toEqual(['t1', 't2', 't3', 't4', 't5', 't6'])
    for (const { text: own, start, end } of [...timexes, ...events.flatMap(({ mentions }) => mentions)])
      expect(text.slice(start, end)).toBe(own)
    const strike = events.find(({ kind }) => kind === 'protest')!
    expect(timexes.find(({ id }) => id === strike.time.timex)?.text).toBe('يوم الأحد')
    const visit = events.find(({ title }) => title.includes('وصل'))!
    expect(visit.mentions.filter((span) => span.text.includes('وصل')).map(({ start }) => start)).toEqual([
      text.indexOf('وصل'),
      text.indexOf('وصل', text.indexOf(SPEECH)),
      text.lastIndexOf('وصل'),
    ])
  })
})
