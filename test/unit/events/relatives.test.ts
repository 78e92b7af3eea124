import { describe, expect, it } from 'vitest'
import { by, read, told } from './reading.ts'

const who = (text: string, trigger: string) => by(text, trigger)?.actor?.text
const titleOf = (text: string, trigger: string) => by(text, trigger)?.title

describe('«نقلا»', () => {
  it('credits a source before «عن» alone', () => {
    expect(by('قالت الوكالة أمس نقلا عن شهود إن المبنى انهار.', 'نقلا')).toMatchObject({ kind: 'statement' })
    const taken = by('أصيب شرطيان في الهجوم أمس، ونقلا إلى مستشفى قريب.', 'نقلا')
    expect(taken).toMatchObject({ kind: 'health', actor: { text: 'شرطيان' } })
  })
  it('is no verb where no two were named', () => {
    expect(told('أصيب شرطي في الهجوم أمس، ونقلا إلى مستشفى قريب.')).toEqual(['أصيب'])
  })
})

describe('a verb of two', () => {
  it('goes on from two who were named before', () => {
    expect(who('اعتقل شخصان في المداهمة أمس وأودعا السجن.', 'أودعا')).toBe('شخصان')
    expect(told('اعتقل شخص في المداهمة أمس وأودعا السجن.')).toEqual(['اعتقل'])
  })
})

describe('a thing that lapses', () => {
  it.each([
    ['رخصة المصنع لم تجدد منذ 2004.', 'تجدد', 'agreement'],
    ['جدد الوزير أمس دعوته إلى الحوار.', 'جدد', 'statement'],
  ])('%s', (text, trigger, kind) => {
    expect(by(text, trigger)?.kind).toBe(kind)
  })
})

describe('a relative clause without a relative', () => {
  it.each([
    'وكشف تقرير نشر في فبراير أن الأسعار ارتفعت.',
    'وكشف تقرير طبي نشر في فبراير أن الأسعار ارتفعت.',
    'وأفاد تقرير لمنظمة الصحة العالمية نشر في فبراير أن الأسعار ارتفعت.',
    'وكشف تقرير صدر في فبراير أن الأسعار ارتفعت.',
    'وكشفت دراسة نشرت في فبراير أن الأسعار ارتفعت.',
  ])('has the time beside it, and not the saying: %s', (text) => {
    const [first] = read(text).filter((e) => e.kind === 'launch')
    expect(first.time).toMatchObject({ edtf: '2021-02', basis: 'stated' })
    const says = read(text).find((e) => e.kind === 'statement' || e.kind === 'discovery')
    expect(says?.time.edtf).toBe('2021-03-10')
    expect(['تقرير', 'تقرير طبي', 'دراسة', 'منظمة الصحة العالمية']).toContain(says?.actor?.text)
  })
  it('is none where the noun has its object after it', () => {
    expect(told('وكشف تقرير نشر قوات على الحدود أمس.')).toEqual(['كشف'])
  })
  it('is none of where something is said', () => {
    expect(told('قال الوزير في بيان نشر أمس إن الأسعار ارتفعت.')).toEqual(['قال', 'ارتفعت'])
  })
  it('ends a name, though it tells no event', () => {
    expect(who('بث المتهم أمس مقاطع فيديو تنطوي على تهديد.', 'بث')).toBe('المتهم')
    expect(who('قام المتهم أمس بنشر مقاطع فيديو تنطوي على تهديد.', 'نشر')).not.toContain('تنطوي')
  })
})

describe('of a relative in the dual', () => {
  it.each([
    ['واعتقلت الشرطة أمس الشابتين اللتين هاجمتا المتجر.', 'هاجمتا', 'الشابتين'],
    ['وأشاد أمس بالرئيسين التونسي والجزائري اللذين سيجتمعان غدا.', 'سيجتمعان', 'الرئيسين'],
    ['وأشاد أمس بالرئيس التونسي الذي سيجتمع غدا مع نظيره.', 'سيجتمع', 'الرئيس التونسي'],
    ['ارتفع عدد المهاجرين الذين وصلوا أمس.', 'وصلوا', 'عدد المهاجرين'],
  ])('the subject is a dual before it: %s', (text, trigger, name) => {
    expect(who(text, trigger)).toBe(name)
  })
  it('the headline does not go on into what another says', () => {
    expect(titleOf('وقال للوزراء الذين سيجتمعون غدا إن الأزمة خطيرة.', 'سيجتمعون')).toBe('سيجتمعون')
    expect(titleOf('أكد الوزير أمس أن الأزمة خطيرة.', 'أكد')).toBe('الوزير: الأزمة خطيرة')
  })
})

describe('past a plural in the nominative with its adjective', () => {
  it.each([
    ['وطالب الأعضاء المستقيلون الأمين العام أمس بعقد جلسة.', 'طالب', 'الأعضاء المستقيلون', 'الأمين العام'],
    ['ودعا المشرعون الجمهوريون الرئيس أمس إلى الانسحاب.', 'دعا', 'المشرعون الجمهوريون', 'الرئيس'],
    ['وقال المسؤولون الأوروبيون الكبار أمس إن الاتفاق قريب.', 'قال', 'المسؤولون الأوروبيون الكبار', undefined],
  ])('an office is another: %s', (text, trigger, actor, target) => {
    const event = by(text, trigger)
    expect([event?.actor?.text, event?.target?.text]).toEqual([actor, target])
  })
})

describe('a name', () => {
  it.each([
    // A letter of an agency, and a particle with a pronoun, are none.
    ['(د.ب.أ)* تحطمت طائرة ركاب في تونس أمس.', 'تحطمت', 'طائرة ركاب'],
    ['وصل الوزير أمس لكنني غادرت.', 'وصل', 'الوزير'],
    // A body is no part of someone's, nor does one end before that of a city.
    ['وحمل كريم سليم سلطات الاحتلال المسؤولية أمس.', 'حمل', 'كريم سليم'],
    ['انتقدت قوات الأمن الاتفاق أمس.', 'انتقدت', 'قوات الأمن'],
    ['وحكمت محكمة العاصمة تونس على المتهم أمس بالسجن.', 'حكمت', 'محكمة العاصمة تونس'],
    ['غادر الرئيس تونس أمس.', 'غادر', 'الرئيس'],
  ])('ends where it does: %s', (text, trigger, name) => {
    expect(who(text, trigger)).toBe(name)
  })
  it('that is spelled like a verb is none past the noun whose genitive it is', () => {
    expect(told('وأضاف البيان أمس أن قرار ولد أحمد خطير.')).toEqual(['أضاف'])
    expect(told('ولد أحمد في حلب أمس.')).toEqual(['ولد'])
  })
})
