/** Clock times, parts of the day, and either with a day. */

import { EDITIONS, EVES, NIGHTS, PARTICLES, PARTS_AND_PLACES, REACHES, WAS } from '../lexicon/context.ts'
import type { DayPart } from '../lexicon/entry.ts'
import type { Meaning } from '../meaning.ts'
import type { Hour } from '../phrases/hours.ts'
import { closed } from './gates.ts'
import type { Place, Rule } from './rule.ts'

type Time = Extract<Meaning, { is: 'time' }>

/** The zone told after a clock («بتوقيت غرينتش»); it stays outside the expression. */
function zoneAfter(place: Place): string | undefined {
  for (let step = 1; step <= 3; step++) {
    const { zone, timeOf } = place.after(step)
    if (zone && (step > 1 || !timeOf)) return zone as string
    if (!timeOf && !place.after(step).open) return undefined
  }
  return undefined
}

const time = (hour: Hour, day?: Meaning, part?: DayPart, zone?: string): Time => ({
  is: 'time',
  hour: hour.hour,
  minute: hour.minute,
  ...(hour.second !== undefined && { second: hour.second }),
  ...((hour.part ?? part) && { part: hour.part ?? part }),
  ...(day && { day }),
  ...(zone && zone !== 'local' && { zone }),
})

const timeOf = (hour: Hour, place: Place, day?: Meaning, part?: DayPart, zone?: string): Time =>
  time(hour, day, part, hour.zone ?? zone ?? zoneAfter(place))

/** A day on which a clock can strike. */
const isDay = (meaning: Meaning | undefined): boolean =>
  meaning === undefined ||
  meaning.is === 'weekday' ||
  meaning.is === 'feast' ||
  meaning.is === 'nth' ||
  (meaning.is === 'calendar' && meaning.day !== undefined) ||
  (meaning.is === 'unit' && meaning.unit === 'day') ||
  (meaning.is === 'offset' && meaning.amounts.every(({ unit }) => unit === 'day' || unit === 'week'))

/** Whether the last name has the article: «المساء», «أول الليل». */
const definite = ({ atoms, end }: Place) => atoms.tokens.norm[atoms.after[end - 1] - 1].startsWith('ال')

/** «المغرب», Morocco and the sunset. */
const isCountry = (place: Place, atom: number) =>
  !place.alone && PARTS_AND_PLACES.holds(place.atoms.tokens.form[place.atoms.token[atom]])

const ageAfter = (place: Place) =>
  place.after(1).ageOf === true || (place.after(1).of === true && place.after(2).ageOf === true)

/** «الساعات الأولى», «دورته الثامنة والخمسين»: the ordinal belongs to the noun before it. */
const ofHours = (hour: Hour, place: Place) =>
  hour.ordinal &&
  place.atoms.entry[place.at].hourWord === undefined &&
  (place.before(1).unit?.number === 3 || EDITIONS.has(place.wordBefore()))

/** Hours without «الساعة», a colon or a part of the day: only where a preposition brings them and nothing follows. */
const hourStands = (hour: Hour, place: Place): boolean => {
  if (hour.sure) return true
  if (!hour.feminine || ageAfter(place) || place.before(1).ageOf || REACHES.has(place.wordBefore())) return false
  // «عند الثالثة في بعبدا»: «عند» brings moments alone.
  if (place.before(1).at === true && hour.ordinal && hour.hour > 1) return true
  // «عندما كان في العاشرة», «وهي في الخامسة»: an age.
  if (!closed(place) || WAS.holds(place.atoms.tokens.form[place.atoms.token[place.at - 2]])) return false
  // «القمة الثالثة والثلاثين»: after a definite noun an ordinal.
  return (
    (hour.minute > 0 && !place.wordBefore().startsWith('ال')) ||
    (hour.ordinal && (place.before(1).in === true || place.before(1).about === true) && place.wordBefore() !== 'الي')
  )
}

/** «الخميس غداة انفجار»: the day after it, and no morning. */
const isOfNoun = (place: Place): boolean =>
  EVES.holds(place.atoms.tokens.form[place.atoms.token[place.end - 1]]) &&
  !closed(place) &&
  !PARTICLES.has(place.wordAfter())

/** «فاز 2-1 مساء أمس»: the last number of a score. */
const endsScore = (place: Place): boolean =>
  place.before(1).dash !== undefined && (place.before(2).digits ?? MOST_GOALS) < MOST_GOALS

const MOST_GOALS = 13

export const clock: Rule[] = [
  {
    // reads 'الخامسة من صباح اليوم' as '2015-09-11T05:00'
    // reads '19:48 من مساء أمس' as '2015-09-10T19:48'
    // reads 'الساعة الثامنة مساء الخميس' as '2015-09-10T20:00'
    // reads 'الساعة 10:30 صباح يوم 5 مايو 2014' as '2014-05-05T10:30'
    // reads 'الثالثة فجر الأحد' as '2015-09-06T03:00'
    // reads 'الساعة 4:17 صباحا بالتوقيت المحلي يوم الأحد' as '2015-09-06T04:17'
    // reads 'الساعة 4:17 بتوقيت غرينتش من صباح الأحد' as '2015-09-06T04:17Z'
    // leaves 'افتتح دورته الثامنة والخمسين بسهرة أمس'
    // leaves 'في الساعات الأولى من صباح الأربعاء'
    name: 'clock.of-day',
    level: 'moment',
    pattern: 'hourOf (timeOf zone)? (of|in|comma|dash)? (dayPart of?)? (dayWord|dated)? date',
    make: (c, place) =>
      isDay(c.date) && (c.hourOf.sure || c.dayPart) && !ofHours(c.hourOf, place) && !endsScore(place)
        ? timeOf(c.hourOf, place, c.date, c.dayPart, c.zone)
        : null,
  },
  {
    // reads 'مساء الخميس على الساعة الخامسة' as '2015-09-10T17:00'
    // reads '5 مايو 2014 | 12:25' as '2014-05-05T12:25'
    // reads '2014-05-05T12:25' as '2014-05-05T12:25'
    // reads 'الخميس الساعة 8 مساء' as '2015-09-10T20:00'
    // reads 'يوم 5 مايو 2014 في الساعة العاشرة صباحا' as '2014-05-05T10:00'
    // reads 'أمس عند 14:30' as '2015-09-10T14:30'
    // leaves 'الخميس 8 لاعبين'
    name: 'clock.day-first',
    level: 'moment',
    pattern:
      '(early=dayPart of?)? date ((comma|in|and|dash|bar|isoTime|at|on)? (exactly|about)? dayPart? comma? hourOf|open hourOf close)',
    make: (c, place) =>
      isDay(c.date) && (c.hourOf.sure || c.dayPart) ? timeOf(c.hourOf, place, c.date, c.dayPart ?? c.early) : null,
  },
  {
    // reads 'العاشرة صباحا' as '2015-09-11T10:00'
    // reads 'الساعة الثالثة وربع العصر' as '2015-09-11T15:15'
    // reads 'الساعة الثانية عشرة إلا ربعا ظهرا' as '2015-09-11T11:45'
    // reads 'الساعة الحادية عشرة وخمس وأربعون دقيقة مساء' as '2015-09-11T23:45'
    // reads '3:18 صباحا' as '2015-09-11T03:18'
    // reads 'الساعة 23:59:30' as '2015-09-11T23:59:30'
    // reads 'الساعة الثالثة و23 دقيقة و24 ثانية' as '2015-09-11T03:23:24'
    // reads 'الساعة السادسة والثلث مساء' as '2015-09-11T18:20'
    // reads 'بعد الظهر الساعة 7' as '2015-09-11T19:00'
    // reads 'الثامنة والنصف مساء' as '2015-09-11T20:30'
    // reads 'الساعة 8 بعد المغرب' as '2015-09-11T20:00'
    // reads 'الساعة 07:00 بتوقيت غرينتش' as '2015-09-11T07:00Z'
    // reads 'الساعة صفر' as '2015-09-11T00:00'
    // reads '2 بتوقيت غرينتش' as '2015-09-11T02:00Z'
    // reads 'الرابعة بعد الزوال' as '2015-09-11T16:00'
    // reads 'عند الثالثة في القصر' as '2015-09-11T03:00'
    // leaves 'القمة العربية الثالثة والثلاثون'
    // leaves 'في دورته الحادية والأربعين'
    // leaves 'المرتبة الثالثة'
    // leaves 'في الثلاثين من عمره'
    // leaves 'اشترى ساعة ثمينة'
    // leaves 'في السابعة من عمره'
    // leaves 'هاجر عندما كان في العاشرة'
    // leaves 'ولم يتجاوز عمره الخامسة والعشرين'
    // leaves 'تزوج في سن الرابعة والعشرين'
    // leaves 'بلغ الخامسة والعشرين'
    // leaves 'فاز 3:2'
    // leaves 'قطع المسافة في زمن قدره 2:06:32'
    // leaves 'سجل 1:45:30 دقيقة'
    // leaves 'دقت ساعة الصفر'
    // leaves 'في الساعات الأولى من صباح الخميس'
    name: 'clock.plain',
    level: 'moment',
    pattern: '(dayPart comma? (in|at)?)? hourOf',
    make: (c, place) =>
      (hourStands(c.hourOf, place) && !ofHours(c.hourOf, place) && !endsScore(place)) || (c.dayPart && c.hourOf.colon)
        ? timeOf(c.hourOf, place, undefined, c.dayPart)
        : null,
  },
  {
    // reads 'منتصف الليل' as '2015-09-11T00:00'
    // reads 'منتصف ليل الخميس' as '2015-09-10T00:00'
    // reads 'منتصف ليل الخميس الجمعة' as '2015-09-10T00:00'
    // reads 'منتصف النهار' as '2015-09-11T12:00'
    // reads '12 منتصف الليل' as '2015-09-11T00:00'
    // leaves 'منتصف الليالي'
    name: 'clock.named',
    level: 'moment',
    pattern: 'digits? clockName ((of|comma)? date)? ((dash|slash)? next=weekday)?',
    make: (c) =>
      isDay(c.date) && (c.digits ?? 12) === 12 && (c.next === undefined || c.next === (c.date?.weekday + 1) % 7)
        ? { is: 'time', hour: c.clockName, minute: 0, ...(c.date && { day: c.date }) }
        : null,
  },
  {
    // reads 'صباح اليوم' as '2015-09-11TMO'
    // reads 'بعد ظهر أمس الخميس' as '2015-09-10TAF'
    // reads 'مساء يوم الأحد الحادي عشر من أغسطس' as '2015-08-11TEV'
    // reads 'ليلة أمس' as '2015-09-10TNI'
    // reads 'فجر الأربعاء' as '2015-09-09TMO'
    // reads 'عصر الأمس' as '2015-09-10TAF'
    // leaves 'جريدة الصباح'
    // leaves 'زار المغرب يوم الأحد'
    // reads 'فاز 2-1 مساء أمس' as '2015-09-10TEV'
    // leaves 'ملك المغرب، الجمعة'
    name: 'clock.part-of-day',
    level: 'moment',
    pattern: 'dayPart (of|comma)? (date|dayWord date)',
    make: (c, place) =>
      isDay(c.date) && !isCountry(place, place.at) ? { is: 'time', part: c.dayPart, day: c.date } : null,
  },
  {
    // reads 'هذا الوقت بعد أسبوعين' as '2015-09-25T10:00'
    // leaves 'هذا الوقت من العام الماضي'
    name: 'clock.now-on-day',
    level: 'moment',
    pattern: 'nowWord date',
    make: (c) => (isDay(c.date) ? { is: 'time', now: true, day: c.date } : null),
  },
  {
    // reads 'ليل الأربعاء الخميس' as '2015-09-09TNI'
    // reads 'ليلة الأحد/الاثنين' as '2015-09-06TNI'
    // reads 'ليلة السبت إلى الأحد' as '2015-09-05TNI'
    // leaves 'ليل الأربعاء الجمعة'
    name: 'clock.night-between',
    level: 'moment',
    pattern: 'dayPart a=weekday (dash|slash|to)? b=weekday',
    make: (c) =>
      c.dayPart.tag === 'NI' && (c.a + 1) % 7 === c.b
        ? { is: 'time', part: c.dayPart, day: { is: 'weekday', weekday: c.a } }
        : null,
  },
  {
    // reads 'الخميس مساء' as '2015-09-10TEV'
    // reads 'أمس ليلا' as '2015-09-10TNI'
    // reads 'غدا المغرب' as '2015-09-12TEV'
    // reads 'الخميس عشية' as '2015-09-10TEV'
    // reads 'الخميس عشية في القدس' as '2015-09-10TEV'
    // leaves 'واجهت مصر أمس المغرب'
    name: 'clock.day-then-part',
    level: 'moment',
    pattern: 'date (in|comma)? dayPart',
    make: (c, place) =>
      isDay(c.date) &&
      c.date.is !== 'offset' &&
      !isCountry(place, place.end - 1) &&
      !isOfNoun(place) &&
      place.atoms.tokens.norm[place.atoms.token[place.end - 1]].length > 1
        ? { is: 'time', part: c.dayPart, day: c.date }
        : null,
  },
  {
    // reads 'هذا الصباح' as '2015-09-11TMO'
    // reads 'هذه الليلة' as '2015-09-11TNI'
    // reads 'الليلة' as '2015-09-11TNI'
    // reads 'عند الظهر' as '2015-09-11TMI'
    // leaves 'الليلة الفاصلة بين الجمعة والسبت'
    name: 'clock.this-part',
    level: 'moment',
    pattern: '(this dayPart|tonight|dayPart)',
    make: (c, place) =>
      (c.tonight && NIGHTS.has(place.wordAfter())) || (!c.tonight && !c.this && !place.alone)
        ? null
        : {
            is: 'time',
            part: c.dayPart ?? { tag: 'NI', half: 'night' },
            day: { is: 'unit', unit: 'day', shift: 0 },
          },
  },
  {
    // reads 'الليلة الماضية' as '2015-09-10TNI'
    // leaves 'ظهر الماضي'
    // leaves 'لوحة العشاء الأخير'
    name: 'clock.part-shifted',
    level: 'moment',
    pattern: 'dayPart shiftOf',
    make: (c, place) =>
      (c.dayPart.tag === 'NI' || c.dayPart.tag === 'MO' || c.dayPart.tag === 'EV') && !isCountry(place, place.at)
        ? {
            is: 'time',
            part: c.dayPart,
            day: { is: 'unit', unit: 'day', shift: c.shiftOf.by, ...(c.shiftOf.told && { told: true as const }) },
          }
        : null,
  },
  {
    // reads 'في المساء' as '2015-09-11TEV'
    // reads 'في أول الليل' as '2015-09-11TNI'
    // leaves 'في صباح بارد'
    // leaves 'وقع الزلزال في المغرب'
    // leaves 'أصيب برصاصة في الظهر'
    name: 'clock.part-alone',
    level: 'moment',
    pattern: 'in dayPart',
    make: (c, place) =>
      closed(place) && definite(place) && c.dayPart.half !== 'noon' && !isCountry(place, place.end - 1)
        ? { is: 'time', part: c.dayPart }
        : null,
  },
  {
    // reads 'منذ الصباح' as '2015-09-11TMO'
    // reads 'منذ الفجر' as '2015-09-11TMO'
    // leaves 'منذ صباح بعيد'
    // leaves 'منذ الفجر الأول للإسلام'
    name: 'clock.part-since',
    level: 'moment',
    pattern: 'dayPart',
    make: (c, place) =>
      place.before(1).since && definite(place) && !place.wordAfter().startsWith('ال') && !isCountry(place, place.at)
        ? { is: 'time', part: c.dayPart, day: { is: 'unit', unit: 'day', shift: 0 } }
        : null,
  },
  {
    // reads 'من الساعة الثامنة إلا ربعا حتى الساعة الحادية عشرة صباحا' as '2015-09-11T07:45/2015-09-11T11:00'
    // reads 'بين الساعة 5 و6 مساء' as '2015-09-11T17:00/2015-09-11T18:00'
    // reads 'من 4 مساء إلى 5 مساء' as '2015-09-11T16:00/2015-09-11T17:00'
    // reads 'من 10 ص وحتى 2 م' as '2015-09-11T10:00/2015-09-11T14:00'
    // reads 'من الأربعة ونص للخمسة' as '2015-09-11T04:30/2015-09-11T05:00'
    // reads 'من السابعة مساء إلى الخامسة صباحا يوم غد' as '2015-09-11T19:00/2015-09-12T05:00'
    // reads 'صباح الأحد من 9 إلى 11' as '2015-09-06T09:00/2015-09-06T11:00'
    // reads 'من العاشرة مساء إلى الثانية صباحا' as '2015-09-11T22:00/2015-09-12T02:00'
    // reads '2-4 مساء أمس' as '2015-09-10T14:00/2015-09-10T16:00'
    // leaves 'من واحد إلى عشرة'
    // leaves 'من 5 إلى 10 في المئة'
    name: 'clock.range',
    level: 'range',
    pattern:
      '((early=dayPart of?)? first=date comma?)? (of|between|during)? a=hourOf ((and? (to|until)|dash|and|la) b=hourOf|&afterLa glued=hourOf) last=date?',
    make: (c) => {
      const a = c.a as Hour
      const b = (c.b ?? c.glued) as Hour
      const day = (c.first ?? c.last) as Meaning | undefined
      const clear = (hour: Hour) => hour.sure || hour.feminine || hour.definite
      const evident = a.sure || b.sure || c.early || ((c.of || c.between) && clear(a) && clear(b))
      if (!evident || !isDay(c.first) || !isDay(c.last) || (c.first && c.last)) return null
      if (c.and && !c.to && !c.until && !c.between) return null
      // «فاز 2-1 مساء أمس»: hours do not run back.
      if (c.dash && !c.of && !c.between && !c.during && !c.first && !a.sure && b.part && a.hour >= b.hour) return null
      // «من الخامسة إلى السادسة مساء»: the part of the day is told once for both.
      const part = a.part ?? (b.part && a.hour <= b.hour ? b.part : undefined) ?? c.early
      return {
        is: 'range',
        from: time(a, day, part),
        to: time(b, day, c.early),
        ...(c.last && { lastDay: true as const }),
      }
    },
  },
]
