import { FACTUALITIES, KINDS } from '../../src/contract/kinds.ts'
import { dayOf, formatTime } from '../../src/layout/calendar.ts'
import type { LayoutEvent } from '../../src/layout/types.ts'
import { random } from '../random.ts'

const WHO = [
  'الوزارة',
  'المجلس البلدي',
  'الهيئة العامة للمياه',
  'النقابة',
  'إدارة الميناء',
  'المتحدث باسم البعثة',
  'رئيسة الجامعة',
]
const DID = [
  'تعلن خطة جديدة',
  'تحذر من تأخر الموسم',
  'تنفي وجود خلاف',
  'تفتتح المعرض السنوي',
  'تدعو إلى اجتماع عاجل',
  'تقر الموازنة',
  'توقف العمل في الموقع',
  'تستقبل وفدًا من المزارعين',
]
const WHERE = ['', ' في الساحل', ' شمال المدينة', ' بعد أسابيع من المشاورات', ' قرب السد القديم']

/** Events over `years` from 2006, in bursts, most of them told to the day. */
export function manyEvents(n: number, years = 10, seed = 11): LayoutEvent[] {
  const r = random(seed)
  const pick = <T>(list: readonly T[]) => list[Math.floor(r() * list.length)]
  const start = dayOf(2006)
  const bursts = Array.from({ length: 8 }, () => start + r() * years * 365)
  const events = Array.from({ length: n }, (_, i): LayoutEvent => {
    const burst = r() < 0.45
    const day = Math.floor(burst ? pick(bursts) + (r() + r()) * 20 : start + r() * years * 365.25)
    const span = r() < 0.03
    const from = formatTime(day)
    const to = formatTime(span ? day + pick([6, 29, 180, 364]) : day)
    return {
      id: `e${i}`,
      kind: pick(KINDS),
      title: `${pick(WHO)} ${pick(DID)}${pick(WHERE)}`,
      time: {
        edtf: span ? `${from}/${to}` : from,
        from,
        to,
        precision: span ? 'interval' : 'day',
        basis: 'stated',
        timex: null,
      },
      factuality: r() < 0.7 ? 'asserted' : pick(FACTUALITIES),
      salience: Math.round(r() * 100) / 100,
    }
  })
  return events.sort((a, b) => (a.time.from! < b.time.from! ? -1 : a.time.from! > b.time.from! ? 1 : 0))
}
