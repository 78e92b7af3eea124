/**
 * Feasts and days by name. `g` month-day in the Gregorian calendar, `h` in the Hijri, `easter` days after western
 * Easter, `nth` the n-th weekday (0 Sunday) of a month.
 */
export type FeastRule =
  | { calendar: 'g'; month: number; day: number }
  | { calendar: 'h'; month: number; day: number }
  | { calendar: 'easter'; offset: number }
  | { calendar: 'nth'; month: number; nth: number; weekday: number }

export const FEASTS: [string, FeastRule][] = [
  ['عيد الفطر|عيد الفطر المبارك|الفطر المبارك|العيد الصغير', { calendar: 'h', month: 10, day: 1 }],
  ['عيد الأضحى|عيد الأضحى المبارك|العيد الكبير|عيد النحر|يوم النحر|عيد الضحية', { calendar: 'h', month: 12, day: 10 }],
  ['يوم عرفة|وقفة عرفات|وقفة عرفة|يوم عرفه|يوم عرفات', { calendar: 'h', month: 12, day: 9 }],
  [
    'رأس السنة الهجرية|رأس السنة الهجرية الجديدة|عيد رأس السنة الهجرية|رأس العام الهجري',
    { calendar: 'h', month: 1, day: 1 },
  ],
  ['عاشوراء|يوم عاشوراء|ذكرى عاشوراء', { calendar: 'h', month: 1, day: 10 }],
  [
    'المولد النبوي|المولد النبوي الشريف|عيد المولد النبوي|ذكرى المولد النبوي|عيد المولد',
    { calendar: 'h', month: 3, day: 12 },
  ],
  ['ليلة الإسراء والمعراج|الإسراء والمعراج', { calendar: 'h', month: 7, day: 27 }],
  ['ليلة القدر', { calendar: 'h', month: 9, day: 27 }],
  [
    'رأس السنة|رأس السنة الميلادية|رأس السنة الجديدة|رأس السنة الميلادية الجديدة|عيد رأس السنة|رأس العام|يوم رأس السنة|السنة الجديدة|العام الجديد',
    { calendar: 'g', month: 1, day: 1 },
  ],
  ['ليلة رأس السنة|ليلة رأس السنة الميلادية|عشية رأس السنة', { calendar: 'g', month: 12, day: 31 }],
  ['عيد الميلاد|عيد الميلاد المجيد|الكريسماس|يوم الميلاد|الكريسمس', { calendar: 'g', month: 12, day: 25 }],
  ['عشية عيد الميلاد|ليلة عيد الميلاد', { calendar: 'g', month: 12, day: 24 }],
  ['عيد الحب|عيد العشاق|الفالنتاين|يوم الحب', { calendar: 'g', month: 2, day: 14 }],
  ['عيد الأم|يوم الأم', { calendar: 'g', month: 3, day: 21 }],
  ['يوم المرأة العالمي|اليوم العالمي للمرأة|عيد المرأة|يوم المرأة', { calendar: 'g', month: 3, day: 8 }],
  ['عيد العمال|يوم العمال|عيد العمال العالمي|عيد الشغل|يوم العمال العالمي', { calendar: 'g', month: 5, day: 1 }],
  ['يوم الأرض|ذكرى يوم الأرض', { calendar: 'g', month: 3, day: 30 }],
  ['ذكرى النكبة|يوم النكبة', { calendar: 'g', month: 5, day: 15 }],
  ['عيد النوروز|عيد نوروز|النوروز|نوروز', { calendar: 'g', month: 3, day: 21 }],
  ['كذبة أبريل|كذبة نيسان', { calendar: 'g', month: 4, day: 1 }],
  ['الهالوين|هالوين|عيد الهالوين|عيد القديسين|عيد جميع القديسين', { calendar: 'g', month: 10, day: 31 }],
  ['عيد الفصح|عيد الفصح المجيد|عيد القيامة|عيد القيامة المجيد', { calendar: 'easter', offset: 0 }],
  ['الجمعة العظيمة|الجمعة الحزينة|جمعة الآلام', { calendar: 'easter', offset: -2 }],
  ['أحد الشعانين|أحد السعف', { calendar: 'easter', offset: -7 }],
  ['شم النسيم', { calendar: 'easter', offset: 1 }],
  ['عيد الشكر|يوم الشكر', { calendar: 'nth', month: 11, nth: 4, weekday: 4 }],
  ['عيد الأب|يوم الأب', { calendar: 'nth', month: 6, nth: 3, weekday: 0 }],
  ['الجمعة السوداء|الجمعة البيضاء', { calendar: 'nth', month: 11, nth: 4, weekday: 5 }],
]
