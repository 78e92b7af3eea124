/** From one time to another. */
import { YEARED } from '../lexicon/context.ts'
import type { CalendarMeaning } from '../meaning.ts'
import type { Month } from '../phrases/months.ts'
import { counts } from './gates.ts'
import type { Rule } from './rule.ts'

export const range: Rule[] = [
  {
    // reads 'من 2 أكتوبر إلى 22 أكتوبر 2016' as '2016-10-02/2016-10-22'
    // reads 'من الخميس للسبت' as '2015-09-10/2015-09-12'
    // reads 'من 5 مايو 2014 حتى مساء 7 مايو 2014' as '2014-05-05/2014-05-07'
    // reads 'من غد السبت وإلى غاية الثلاثاء المقبل' as '2015-09-12/2015-09-15'
    // reads 'من الساعة الثامنة صباح الأحد حتى الثالثة بعد الظهر' as '2015-09-06T08:00/2015-09-06T15:00'
    // reads 'بين 1911 و1915' as '1911/1915'
    // reads 'من يناير 2013 إلى 2013' as '2013-01/2013'
    // reads 'بين سنتي 1911 و1915' as '1911/1915'
    // leaves 'لكل من الربع الثالث والأشهر التسعة الأولى من العام الحالي'
    // leaves 'من 2012 و2013'
    name: 'range.from-to',
    level: 'range',
    pattern: '(of|between) a=point ((dash|and? (to|until)|and) b=point|&afterLa b=point)',
    // «لكل من … و…» names two, «بين … و…» spans them.
    make: (c) => (c.of && c.and && !c.to && !c.until ? null : { is: 'range', from: c.a, to: c.b }),
  },
  {
    // reads 'من مطلع 2014 وحتى الآن' as '2014/2015-09-11'
    // leaves 'منذ 2014 حتى الآن'
    // leaves 'من 2014 حتى وقت قريب'
    name: 'range.until-now',
    level: 'range',
    pattern: 'of a=point and? (to|until) reference',
    make: (c) =>
      c.reference === 'PRESENT_REF' ? { is: 'range', from: c.a, to: { is: 'unit', unit: 'day', shift: 0 } } : null,
  },
  {
    // reads 'من الآن وحتى نهاية الشهر' as '2015-09-11/2015-09'
    // leaves 'من الآن فصاعدا'
    name: 'range.from-now',
    level: 'range',
    pattern: 'fromNow and? (to|until) b=point',
    make: (c) => ({ is: 'range', from: { is: 'unit', unit: 'day', shift: 0 }, to: c.b }),
  },
  {
    // reads 'من 11 حتى 17 نيسان' as '2015-04-11/2015-04-17'
    // reads 'من الثالث وحتى التاسع من يناير 2015' as '2015-01-03/2015-01-09'
    // reads 'من 4 إلى 23 الشهر المقبل' as '2015-10-04/2015-10-23'
    // reads 'من 11 حتى 11 نيسان' as '2015-04-11'
    // reads 'بين 2 و 7 فبراير ألفين وثمانية عشر' as '2018-02-02/2018-02-07'
    // leaves '5 و9 مايو 2014'
    name: 'range.days-of-month',
    level: 'range',
    pattern: '(of|between)? a=dayOfMonth (dash|and? (to|until)|and) date',
    make: (c, place) => {
      if (c.date.is !== 'calendar' || c.date.day === undefined) return null
      const first = place.atoms.entry[place.at]
      if (c.and && !c.to && !c.until && !first.between) return null
      return { is: 'range', from: { ...c.date, day: c.a, weekday: undefined }, to: c.date }
    },
  },
  {
    // reads '21 أغسطس إلى 24' as '2015-08-21/2015-08-24'
    // reads 'تموز 13 إلى 15' as '2015-07-13/2015-07-15'
    // leaves 'ارتفع في 21 نوفمبر إلى 24 قتيلا'
    // leaves 'من 5 مايو إلى 7 يونيو'
    name: 'range.date-to-day',
    level: 'range',
    pattern: '(of|between)? date (to|until) dayWord? b=dayOfMonth',
    make: (c, place) => {
      if (c.date.is !== 'calendar' || c.date.day === undefined || c.date.year !== undefined || c.b <= c.date.day)
        return null
      if (
        counts(place) ||
        place.after(1).month ||
        place.after(1).monthWord ||
        place.after(1).slash ||
        place.after(1).dayPart
      )
        return null
      return { is: 'range', from: c.date, to: { ...c.date, day: c.b, weekday: undefined } }
    },
  },
  {
    // reads 'تموز 13-15' as '2015-07-13/2015-07-15'
    // reads 'مارس 3 إلى 9' as '2015-03-03/2015-03-09'
    // leaves 'تموز 13-15 قتيلا'
    name: 'range.month-days',
    level: 'range',
    pattern: 'monthOf a=dayOfMonth (dash|to|until) b=dayOfMonth',
    make: (c, place) => {
      if (counts(place) || c.a >= c.b) return null
      const base: CalendarMeaning = { is: 'calendar', month: (c.monthOf as Month).name.month }
      return { is: 'range', from: { ...base, day: c.a }, to: { ...base, day: c.b } }
    },
  },
  {
    // reads '12 يناير 2016 - 22 فبراير 2016' as '2016-01-12/2016-02-22'
    // reads 'الخميس حتى السبت' as '2015-09-10/2015-09-12'
    // leaves 'الخميس - السبت'
    // leaves '12 أغسطس - الأربعاء'
    name: 'range.point-to-point',
    level: 'range',
    pattern: 'from=point (dash|and? (to|until)) to=point',
    make: (c) =>
      c.dash && (c.from.is !== 'calendar' || c.to.is !== 'calendar') ? null : { is: 'range', from: c.from, to: c.to },
  },
  {
    // reads '2010-2013' as '2010/2013'
    // reads 'موسم 2014/2015' as '2014/2015'
    // reads 'العام المالي 2013/2014' as '2013/2014'
    // reads 'الموسم 2010/11' as '2010/2011'
    // reads '2014-15' as '2014/2015'
    // reads 'بين 2014-2018' as '2014/2018'
    // reads 'عام 1435/1436 هـ' as '2013-11-04/2015-10-13'
    // leaves '2013-2010'
    // leaves '2010/11'
    name: 'range.years',
    level: 'range',
    pattern: '(between|of|during)? ((yearWord|yearsWord|unit) fiscal?)? a=digitsOnly (dash|slash) b=digitsOnly ah?',
    make: (c, place) => {
      const plausible = (year: number) => year >= 1000 && year < 2200
      const next = c.a + 1
      // «موسم 2014/15»; «2010/11» without a season's name is rather a month.
      const short = c.b === next % 100 && (c.b > 12 || YEARED.has(place.wordBefore()))
      const b = short ? next : c.b
      if (!plausible(c.a) || !plausible(b) || b <= c.a || (c.slash && b !== next)) return null
      if (place.after(1).dash || place.after(1).slash || place.after(1).percent) return null
      const hijri = c.ah && { hijri: true as const }
      return { is: 'range', from: { is: 'calendar', year: c.a, ...hijri }, to: { is: 'calendar', year: b, ...hijri } }
    },
  },
  {
    // reads '5 و6 مايو 2014' as '2014-05-05/2014-05-06'
    // reads 'يومي السبت والأحد 5 و6 سبتمبر' as '2015-09-05/2015-09-06'
    // reads 'يومي فاتح وثاني مايو' as '2015-05-01/2015-05-02'
    // leaves '5 و9 مايو 2014'
    // leaves '5 و6 و7 مايو 2014'
    name: 'range.two-days',
    level: 'range',
    pattern: 'daysWord? (first=weekday and second=weekday)? a=dayOfMonth and date=plain',
    // «1 و2 و3 يونيو» are three days.
    when: (place) => !(place.before(1).and && place.before(2).digits !== undefined),
    make: (c) =>
      c.date.is === 'calendar' && c.date.day === c.a + 1 && c.date.month !== undefined
        ? { is: 'range', from: { ...c.date, day: c.a }, to: c.date }
        : null,
  },
  {
    // reads 'الأسبوع الماضي من الأربعاء إلى الجمعة' as '2015-09-02/2015-09-04'
    // leaves 'الشهر الماضي من الأربعاء إلى الجمعة'
    name: 'range.weekdays-of-week',
    level: 'range',
    pattern: 'relative of a=weekday (to|until) b=weekday',
    make: (c) =>
      c.relative.unit === 'week'
        ? {
            is: 'range',
            from: { is: 'weekday', weekday: c.a, week: c.relative.shift },
            to: { is: 'weekday', weekday: c.b, week: c.relative.shift },
          }
        : null,
  },
]
