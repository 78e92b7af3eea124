import { describe, expect, it } from 'vitest'
import { layout } from '../../../src/layout/index.ts'
import { approximate } from '../../../src/layout/measure.ts'
import { renderSVG } from '../../../src/layout/svg.ts'
import { LIGHT } from '../../../src/layout/tokens.ts'
import type { LayoutEvent, LayoutOptions } from '../../../src/layout/types.ts'

const event = (
  i: number,
  title: string,
  from: string | null,
  to: string | null,
  rest: Partial<LayoutEvent> = {},
): LayoutEvent => ({
  id: `e${i}`,
  kind: 'statement',
  title,
  time: {
    edtf: from === to ? from : `${from ?? '..'}/${to ?? '..'}`,
    from,
    to,
    precision: from === to ? 'day' : 'interval',
    basis: 'stated',
    timex: null,
  },
  factuality: 'asserted',
  salience: 0.6,
  ...rest,
})

/** Every shape once: days, spans, open ends, each factuality, a fold. */
const SMALL: LayoutEvent[] = [
  event(1, 'البلدية تعلن مشروع الميناء', '2013-01-01', '2013-12-31', { kind: 'launch', factuality: 'reported' }),
  event(2, 'السكان يطالبون بوقف الحفر', null, '2015-09-10', { kind: 'protest' }),
  event(3, 'أعمال الترميم تتقدم ببطء', '2015-09-01', '2015-09-30', { kind: 'creation', factuality: 'planned' }),
  event(4, 'الوزيرة تنفي تأجيل الافتتاح', '2015-09-10', '2015-09-10', { kind: 'denial' }),
  event(5, 'وصول الدفعة الأولى من المعدات', '2015-09-11', '2015-09-11', { kind: 'transfer', factuality: 'denied' }),
  event(6, 'المجلس يناقش الميزانية الجديدة', '2015-09-11', '2015-09-11', { kind: 'decision' }),
  event(7, 'توقعات بارتفاع الأسعار', '2015-09-11', '2015-09-11', { kind: 'change', factuality: 'possible' }),
  event(8, 'الهيئة تعمل بالنظام الجديد', '2015-09-12', null, { kind: 'change' }),
]

const HUNDREDS: LayoutEvent[] = Array.from({ length: 300 }, (_, i) => {
  const day = `${2006 + ((i * 7) % 10)}-${String(1 + ((i * 5) % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`
  const kinds = ['statement', 'meeting', 'attack', 'decision', 'death', 'launch', 'trade'] as const
  return event(i, `الخبر رقم ${i}`, day, day, { kind: kinds[i % 7], salience: ((i * 37) % 100) / 100 })
})

const OPTIONS: LayoutOptions = {
  width: 920,
  height: 504,
  lang: 'ar',
  dir: 'rtl',
  scale: 'readable',
  months: 'egypt',
  digits: 'latn',
  domain: null,
  selected: null,
  published: '2015-09-11',
  measure: approximate,
}

describe('drawings as files', () => {
  const cases: [name: string, events: LayoutEvent[], change: Partial<LayoutOptions>][] = [
    ['readable-rtl-920', SMALL, { selected: 'e4' }],
    ['true-rtl-920', SMALL, { scale: 'true' }],
    ['readable-ltr-704', SMALL, { lang: 'en', dir: 'ltr', width: 704 }],
    ['levant-arab-digits', SMALL, { months: 'levant', digits: 'arab' }],
    ['upright-rtl-358', SMALL, { width: 358 }],
    ['zoomed-days', SMALL, { domain: [16687, 16692] }],
    ['dense-rtl-920', HUNDREDS, {}],
    ['empty', [], {}],
  ]
  for (const [name, events, change] of cases)
    it(name, async () => {
      const svg = renderSVG(layout(events, { ...OPTIONS, ...change }), LIGHT, {
        selected: change.selected ?? null,
        title: name,
      })
      expect(svg).not.toContain('var(')
      expect(svg).not.toContain('NaN')
      await expect(svg).toMatchFileSnapshot(`svg/${name}.svg`)
    })

  it('keeps outside text text', () => {
    const hostile = [event(1, '<img src=x onerror=alert(1)>\u202e"&\u0000', '2015-09-11', '2015-09-11')]
    const svg = renderSVG(layout(hostile, OPTIONS), LIGHT)
    expect(svg).not.toContain('<img')
    expect(svg).not.toContain('\u202e')
    expect(svg).toContain('&lt;img')
  })
})
