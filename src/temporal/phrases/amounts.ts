/** Amounts of time: «ثلاثة أيام», «عام ونصف», «ربع قرن». */
import type { Amount } from '../meaning.ts'
import type { Found, Reader } from '../pattern.ts'
import { entryAt, number, touches } from './numbers.ts'
import { isYear, namesYear } from './years.ts'

const MOST_AMOUNTS = 4
const MOST_DECADES = 20

/** «سنة وشهرين», «سنتين ونصف السنة» are one stretch; «أسبوعين وثلاثة أسابيع» are two. */
const adds = (to: Amount, { count, unit }: Amount) => count < 1 || unit !== to.unit

/** «ثلاثة أيام», «يومان», «عام ونصف», «سنتان وشهر», «نصف ساعة», «ربع قرن»; without «و» between digits too. */
export const amounts = (reader: Reader, at: number): Found<Amount[]> | null => {
  const list: Amount[] = []
  let i = at
  for (let n = 0; n < MOST_AMOUNTS; n++) {
    let j = i
    const less = entryAt(reader, j)?.except === true
    if (list.length > 0 && (entryAt(reader, j)?.and || less)) j++
    if (list.length > 0) {
      const part = entryAt(reader, j)?.fraction
      if (part !== undefined && j > i && !entryAt(reader, j + 1)?.unit) {
        // «ساعتان إلا ربعا»
        list[list.length - 1].count += less ? -part : part
        i = j + 1
        break
      }
      if (less || (j === i && entryAt(reader, j)?.digits === undefined)) break
    }
    const one = amount(reader, j)
    if (!one || (list.length > 0 && !adds(list[list.length - 1], one.value))) break
    list.push(one.value)
    i = one.end
  }
  return list.length > 0 ? { value: list, end: i } : null
}

function amount(reader: Reader, at: number): Found<Amount> | null {
  const entry = entryAt(reader, at)
  if (!entry) return null
  const fraction = entry.fraction
  if (fraction !== undefined) {
    const of = entryAt(reader, at + 1)?.unit
    if (of && of.number === 1) return { value: { count: fraction, unit: of.unit }, end: at + 2 }
  }
  if (entry.unit && entry.unit.number < 3) {
    // «منذ الأسبوع الماضي»: the article makes it a place, not a stretch.
    if (entry.def && entry.unit.number === 1) return null
    // «منذ عام 2011» tells a year, «عطلة نهاية الأسبوع» a place on the calendar.
    if (entry.unit.unit === 'weekend' || (entry.yearWord && namesYear(reader, at + 1))) return null
    // «قبيل شهر رمضان» names a month.
    if (entry.monthWord && entryAt(reader, at + 1)?.month) return null
    const dual = entry.unit.number === 2
    // «الدقيقتين 43 و70», «اليومين 3 و4»: they are numbered, not counted.
    if (dual && entryAt(reader, at + 1)?.digits !== undefined && !entryAt(reader, at + 2)?.unit) return null
    // «منذ يوم 25 نوفمبر»: a day by its number.
    if (entry.dayWord && entryAt(reader, at + 1)?.digits !== undefined) return null
    // «يوم واحد», not «يوم أحد».
    const next = entryAt(reader, at + 1)
    const counted = next?.weekdayName === undefined ? next?.cardinal : undefined
    const said = counted && !counted.ordinal && counted.value === entry.unit.number
    return { value: { count: dual ? 2 : 1, unit: entry.unit.unit }, end: at + (said ? 2 : 1) }
  }
  const read = number(reader, at)
  if (!read || read.value.ordinal) return null
  // «2:10:00 ساعة»: the last part of what a clock measured.
  if (entryAt(reader, at - 1)?.colon && touches(reader.atoms, at - 1)) return null
  // «بلغ 12 في المئة الشهر الماضي»: a share counts no months.
  if (read.value.value === 100 && entry.def && entryAt(reader, at - 1)?.in) return null
  const unit = entryAt(reader, read.end)?.unit
  // «القرار 2570 لعام 2021», «كأس العالم 2022 يوم 18»: the number counts nothing.
  if (!unit || unit.number === 2 || reader.atoms.glued[read.end]) return null
  // «سرحت 18 ألفا الشهر الماضي»: a single one with the article is not counted.
  if (unit.number === 1 && entryAt(reader, read.end)?.def) return null
  if (read.value.digits && unit.unit === 'day' && isYear(read.value.value)) return null
  // «الدوائر الـ19 يوم 4 يناير»
  if (entryAt(reader, read.end)?.dayWord && entryAt(reader, read.end + 1)?.digits !== undefined) return null
  // «120 عقدا»: contracts.
  if (unit.unit === 'decade' && read.value.value > MOST_DECADES) return null
  return { value: { count: read.value.value, unit: unit.unit }, end: read.end + 1 }
}
