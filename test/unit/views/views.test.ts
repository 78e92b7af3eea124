import { describe, expect, test } from 'vitest'
import type { Event, Timex } from '../../../src/contract/event.ts'
import { eventAt, marksOf } from '../../../src/views/article.ts'
import { dayName, daysBetween, timeName } from '../../../src/views/dates.ts'
import { dekOf, explainDate } from '../../../src/views/explain.ts'
import { headlineOf, modelOf, NO_DATA, paragraphsOf } from '../../../src/views/model.ts'
import { countEvents, filterEvents } from '../../../src/views/select.ts'
import { apiQuery, BLANK, readState, type State, urlOf } from '../../../src/views/state.ts'
import { h, safeUrl, toHtml } from '../../../src/views/tree.ts'
import { counted, WORDS } from '../../../src/views/words/index.ts'
import { event, onDay } from '../../events.ts'

const AR = { lang: 'ar', months: 'egypt', digits: 'latn' } as const
const EN = { lang: 'en', months: 'egypt', digits: 'latn' } as const

const timex = (text: string, more: Partial<Timex> = {}): Timex => ({
  id: 't1',
  start: 0,
  end: text.length,
  text,
  type: 'DATE',
  value: '',
  mod: null,
  edtf: null,
  basis: 'relative',
  ...more,
})

describe('trees as text', () => {
  test('what comes from outside is never markup', () => {
    const html = toHtml(h('p', { title: '"><script>' }, '<img src=x onerror=alert(1)>', "'&"))
    expect(html).toBe('<p title="&quot;&gt;&lt;script&gt;">&lt;img src=x onerror=alert(1)&gt;&#39;&amp;</p>')
  })
  test('links go to http(s) and to ourselves alone', () => {
    for (const url of ['https://a.org/', 'http://a.org', '/?a=1', '?a', '#a']) expect(safeUrl(url)).toBe(url)
    for (const url of [
      'javascript:alert(1)',
      'JAVASCRIPT:x',
      'data:text/html,x',
      '//evil.org',
      '/\\evil.org',
      '/\t/evil.org',
      'nonsense',
    ])
      expect(safeUrl(url)).toBeNull()
    expect(toHtml(h('a', { href: 'javascript:alert(1)' }, 'x'))).toBe('<a>x</a>')
  })
  test('handlers and styles cannot be written at all', () => {
    expect(() => toHtml(h('p', { onclick: 'x' }))).toThrow()
    expect(() => toHtml(h('p', { style: 'x' }))).toThrow()
  })
})

describe('dates in words', () => {
  test('both traditions of the months, or the one of English', () => {
    expect(dayName('2015-09-11', AR)).toBe('الجمعة 11 سبتمبر / أيلول 2015')
    expect(dayName('2015-09-11', { ...AR, months: 'levant' })).toBe('الجمعة 11 أيلول / سبتمبر 2015')
    expect(dayName('2015-09-11', { ...AR, digits: 'arab' })).toContain('١١')
    expect(dayName('2015-09-11', EN)).toBe('Friday 11 September 2015')
  })
  test('before our era', () => {
    expect(dayName('-0499-03-15', AR, { weekday: false })).toContain('500 ق.م')
    expect(dayName('-0499-03-15', EN, { weekday: false })).toContain('500 BC')
    expect(daysBetween('-0001-12-31', '0000-01-01')).toBe(1)
  })
  const times: [Partial<Event['time']>, string][] = [
    [{ edtf: '2013', from: '2013-01-01', to: '2013-12-31', precision: 'year' }, '2013'],
    [{ edtf: '2022-22', from: '2022-06-01', to: '2022-08-31', precision: 'season' }, 'صيف 2022'],
    [{ edtf: '../2015-09-10', from: null, to: '2015-09-10', precision: 'interval' }, 'حتى 10 سبتمبر / أيلول 2015'],
    [
      { edtf: '2011-01-25/..', from: '2011-01-25', to: null, precision: 'interval' },
      'منذ 25 يناير / كانون الثاني 2011',
    ],
    [{ edtf: '2015-09~', from: '2015-09-01', to: '2015-09-30', precision: 'month' }, 'نحو سبتمبر / أيلول 2015'],
    [
      { edtf: '2024-05-20/2024-05-26', from: '2024-05-20', to: '2024-05-26', precision: 'week' },
      'أسبوع 20–26 مايو / أيار 2024',
    ],
  ]
  test.each(times)('%o', (time, words) => {
    expect(timeName(event({ time }).time, AR)).toBe(words)
  })
  test('numbers take their nouns', () => {
    const forms = [0, 1, 2, 3, 11, 100].map((n) => counted('ar', WORDS.ar.event, n, 'latn'))
    expect(forms).toEqual(['لا أحداث', 'حدث واحد', 'حدثان', '3 أحداث', '11 حدثًا', '100 حدث'])
  })
})

describe('how a date was worked out', () => {
  const doc = { publishedAt: '2024-05-14', publishedAtBasis: 'given' as const } // a Tuesday
  const told = (time: Partial<Event['time']>, timexes: Timex[] = [], published = doc) =>
    explainDate(event({ time: { timex: 't1', ...time } }), timexes, published, AR)

  test('a bare weekday is the last one before publication, or the first after', () => {
    expect(told(onDay('2024-05-09'), [timex('الخميس')])).toContain('«الخميس»، وهو آخر خميس قبل النشر')
    expect(told(onDay('2024-05-16'), [timex('الخميس المقبل')])).toContain('أول خميس بعد النشر')
  })
  test('a relative day is counted from publication', () => {
    expect(told(onDay('2024-05-13'), [timex('أمس')])).toContain('قبل النشر بيوم واحد')
  })
  test('without a day of publication it says so', () => {
    expect(told({}, [timex('أمس')], { publishedAt: null, publishedAtBasis: 'none' } as never)).toContain(
      'تاريخ النشر غير معروف',
    )
  })
  test('carried, taken from publication, and undated', () => {
    expect(told({ ...onDay('2024-05-09'), basis: 'inherited' }, [timex('الخميس')])).toContain('ورث')
    expect(told({ ...onDay('2024-05-14'), basis: 'document', timex: null })).toContain('أُخذ بيوم النشر')
    expect(told({ timex: null })).toContain('لا يُخمَّن')
  })
  test('the sentence under the headline', () => {
    const events = [
      event({
        id: 'a',
        time: { edtf: '2013', from: '2013-01-01', to: '2013-12-31', precision: 'year', basis: 'stated' },
      }),
      event({ id: 'b', time: onDay('2024-05-14') }),
      event({ id: 'c', time: onDay('2024-05-14') }),
    ]
    expect(dekOf(events, doc, AR)).toBe('3 أحداث: 2 منها يوم النشر، الثلاثاء 14 مايو / أيار 2024، وأقدمها في 2013.')
    expect(dekOf(events, doc, EN)).toBe(
      '3 events: 2 on the day of publication, Tuesday 14 May 2024; the oldest from 2013.',
    )
  })
})

describe('state and URL', () => {
  test('a state survives its URL', () => {
    const state: State = {
      ...BLANK,
      lang: 'en',
      article: 'abc',
      event: 'abc-e1',
      groups: ['speech'],
      factualities: ['denied'],
      from: '2013-01-01',
      q: 'وزير',
      scale: 'true',
      domain: [15000.5, 16000],
      digits: 'arab',
      story: true,
    }
    expect(readState(new URL(urlOf(state), 'http://x').searchParams)).toEqual(state)
    expect(urlOf(BLANK)).toBe('/')
  })
  test('nonsense in a URL falls back', () => {
    const state = readState(new URLSearchParams('lang=xx&kind=nothing&at=a..b&from=soon&theme=pink'))
    expect(state).toEqual(BLANK)
  })
  test('the API is asked for the kinds of a chosen group', () => {
    const query = apiQuery({ ...BLANK, article: 'abc', groups: ['diplomacy'] })
    expect(query.getAll('kind')).toEqual(['meeting', 'agreement', 'aid', 'transfer'])
    expect(query.get('article')).toBe('abc')
  })
})

describe('choosing events', () => {
  const events = [
    event({ id: 'a', kind: 'meeting', title: 'إجتماع الهيئة', time: onDay('2015-09-10') }),
    event({
      id: 'b',
      factuality: 'reported',
      title: 'قول',
      time: { edtf: '../2015-09-10', from: null, to: '2015-09-10', precision: 'interval' },
    }),
    event({ id: 'c', title: 'بلا يوم' }),
  ]
  const ids = (change: Partial<State>) => filterEvents(events, { ...BLANK, ...change }).map((e) => e.id)

  test('facets are joined, values of one are not', () => {
    expect(ids({ groups: ['speech', 'diplomacy'] })).toEqual(['a', 'b', 'c'])
    expect(ids({ groups: ['speech'], factualities: ['reported'] })).toEqual(['b'])
  })
  test('a range takes what overlaps it; open ends are unbounded, the undated out', () => {
    expect(ids({ to: '1900-01-01' })).toEqual(['b'])
    expect(ids({ from: '2015-09-11' })).toEqual([])
  })
  test('a search reads hamzas and ta marbuta alike', () => {
    expect(ids({ q: 'اجتماع الهيئه' })).toEqual(['a'])
  })
  test('a count tells what a choice would show', () => {
    const { groups } = countEvents(events, { ...BLANK, groups: ['diplomacy'], factualities: ['asserted'] })
    expect([groups.get('speech'), groups.get('diplomacy')]).toEqual([1, 1])
  })
})

describe('the headline', () => {
  const told = event({ title: 'الوزيرة أعلنت خطة' })
  const of = (text: string, title: string | null = null) =>
    headlineOf(
      modelOf(BLANK, {
        ...NO_DATA,
        article: { id: 'a', title, url: null, publishedAt: null, publishedAtBasis: 'none', text },
        events: [told],
      }),
    )
  test('is the title, else a first line without a stop, else what the first core event says', () => {
    expect(of('خطة للمدارس\nأعلنت الوزيرة خطة.', 'عنوان')).toBe('عنوان')
    expect(of('خطة للمدارس\nأعلنت الوزيرة خطة.')).toBe('خطة للمدارس')
    expect(of('أعلنت الوزيرة خطة.\nوقالت إنها جاهزة.')).toBe(told.title)
    expect(of('أعلنت الوزيرة خطة')).toBe(told.title)
  })
})

describe('the article', () => {
  test('lines that only repeat are known, short ones not', () => {
    const long = 'قال المتحدث إن الاجتماع سيعقد في موعده المقرر دون تغيير.'
    expect(paragraphsOf(`${long}\nنعم.\n${long}\nنعم.`).map((p) => p.repeated)).toEqual([false, false, true, false])
  })
  test('the innermost words win', () => {
    const outer = event({
      id: 'outer',
      mentions: [{ text: '', start: 0, end: 50 }],
      trigger: { text: '', start: 0, end: 4 },
    })
    const inner = event({
      id: 'inner',
      mentions: [{ text: '', start: 20, end: 40 }],
      trigger: { text: '', start: 25, end: 30 },
    })
    const marks = marksOf([outer, inner], [])
    expect([2, 10, 27, 35, 45, 60].map((at) => eventAt(marks, at))).toEqual([
      'outer',
      'outer',
      'inner',
      'inner',
      'outer',
      null,
    ])
  })
})
