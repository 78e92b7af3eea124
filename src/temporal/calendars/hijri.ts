/**
 * The Hijri calendar on day numbers. From 1300 to 1600 AH the months are those of Umm al-Qura, the civil calendar of
 * Saudi Arabia (the table of CLDR and ICU); outside it, those of the tabular calendar (civil epoch, leap years 2, 5, 7,
 * 10, 13, 16, 18, 21, 24, 26, 29), which a trace says.
 */
const FIRST = 1300
const LAST = 1600
/** Day number of 1 Muharram 1300, 12 November 1882. */
const EPOCH = -31826

/** Three hexadecimal digits a year: bit m−1 is set where month m has 30 days. */
const MONTHS =
  '5552ab9372b657636cb55aaa95649e95d2ba5b53aab4ba9652e2ad56db5a752f25e8ad16a56ab56b4da9b92b2564ba9b35a6d95d4da5d4aa95' +
  '5369752f46e96d46a953525d4bd9ba3b4b69b2aa554ada5d2da6d9eaae94d2ac564aea6d56ad55d4aa9352ba5b53a6b5ea9d52d29a554ad56d' +
  'aea6e4ed1da2aaa95a2da5b9bb27646c95552ab4dbaba5b4da9d52aa592d26d8ed2daad5aa5a4b4979372b6975d69d52c9592b25b4db9d55d2' +
  'da5d4aa9554daad3aabd2bc4b89a9552d5adb6a6d4dc9d92aa69562ae56d36ab55aaa94d49d95d2ba5b55aad55a9a92e26e55dada6d46a5b27' +
  'a4d4ad56db5a754f49e92d26a563566b5baab92b2568ba9b55aada5b4da9b52a9a536276575af26d46a95552ad4bd9ba574b69b52a9552da5d' +
  '4daad96b2e95e2ac9692eaad56ad65d4ad1562bc5b53a6b5db2d64d29a554ad96daea6e8ed1da4d4aa6a2da5b9b72b686d16554ab95b2ba5b5' +
  'da9d52ca694e46e95d4daad5aaaa4d49b9374b6975d6ad52aa594b2ab55bad95d2dc5d92b25555ab55b4ba97a2745593aab4d69d65d2ba5b4a' +
  'a954ad15d2dd9da5b45a952d25b8b717656db6aacaa9652b15b2bb5b6daab94d46a8d52da9d55a755749f13e4aa965566b5baab94'

const length = (year: number, month: number) =>
  (Number.parseInt(MONTHS.slice((year - FIRST) * 3, (year - FIRST) * 3 + 3), 16) >> (month - 1)) & 1 ? 30 : 29

/** Day number of 1 Muharram of each year of the table, and of the year after it. */
const starts: number[] = [EPOCH]
for (let year = FIRST; year <= LAST; year++) {
  let days = 0
  for (let month = 1; month <= 12; month++) days += length(year, month)
  starts.push(starts[year - FIRST] + days)
}

export const isUmmAlQura = (year: number) => year >= FIRST && year <= LAST

const tabularStart = (year: number, month: number) =>
  (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + 29 * (month - 1) + Math.ceil((month - 1) / 2) - 492148

/** Day number of the first of a Hijri month. */
export function hijriMonthStart(year: number, month: number): number {
  if (month > 12) return hijriMonthStart(year + 1, month - 12)
  if (month < 1) return hijriMonthStart(year - 1, month + 12)
  if (!isUmmAlQura(year)) return tabularStart(year, month)
  let day = starts[year - FIRST]
  for (let m = 1; m < month; m++) day += length(year, m)
  return day
}

export const hijriMonthLength = (year: number, month: number) =>
  hijriMonthStart(year, month + 1) - hijriMonthStart(year, month)

/** The Hijri date of a day number. */
export function hijri(day: number): { year: number; month: number; day: number } {
  let year = Math.floor((day + 492148) / 354.36708) + 1
  while (hijriMonthStart(year, 1) > day) year--
  while (hijriMonthStart(year + 1, 1) <= day) year++
  let month = 12
  while (hijriMonthStart(year, month) > day) month--
  return { year, month, day: day - hijriMonthStart(year, month) + 1 }
}
