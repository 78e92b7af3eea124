import { describe, expect, it } from 'vitest'
import { actor, by, target } from './reading.ts'

const NOBODY = undefined

describe('one who is two things at once', () => {
  it.each([
    ['توفي الكاتب والمخرج السينمائي الفرنسي جان دوبوا أمس في باريس.', 'توفي', 'جان دوبوا'],
    ['فازت الممثلة والمغنية سلمى كريم بالجائزة أمس.', 'فازت', 'سلمى كريم'],
    // Two offices may be of two.
    ['وصل الوزير والسفير سامي حداد أمس.', 'وصل', 'الوزير'],
    ['شارك كاتب ومخرج في المهرجان أمس.', 'شارك', 'كاتب'],
  ])('has the name that follows: %s', (text, trigger, who) => {
    expect(actor(text, trigger)).toBe(who)
  })
})

describe('past an office and its place', () => {
  it.each([
    ['دعا محافظ حلب السكان إلى الحذر.', 'دعا', 'محافظ حلب', 'السكان'],
    ['حذر محافظ دير الزور المزارعين من موجة برد.', 'حذر', 'محافظ دير الزور', 'المزارعين'],
    ['طالب والي شمال دارفور الأهالي بالحذر.', 'طالب', 'والي شمال دارفور', 'الأهالي'],
    ['استقبل أمير الكويت الوفد أمس.', 'استقبل', 'أمير الكويت', 'الوفد'],
    // A name, an adjective.
    ['استقبل محافظ حلب سامي حداد الوفد أمس.', 'استقبل', 'سامي حداد', 'الوفد'],
    ['استقبل رئيس تونس الجديد الوفد أمس.', 'استقبل', 'رئيس تونس الجديد', 'الوفد'],
  ])('stands whom he addresses: %s', (text, trigger, who, whom) => {
    expect([actor(text, trigger), target(text, trigger)]).toEqual([who, whom])
  })
})

describe('an office in the accusative', () => {
  it.each([
    ['بعد انتخابه في البرلمان رئيسا للوزراء، استقال كريم عواد أمس.', 'استقال', 'كريم عواد'],
    ['بعد تعيينه مديرا للمعهد، قدم كريم عواد استقالته أمس.', 'استقالته', 'كريم عواد'],
    ['رئيس الوزراء كريم عواد، استقال أمس.', 'استقال', 'كريم عواد'],
  ])('is no one: %s', (text, trigger, who) => {
    expect(actor(text, trigger)).toBe(who)
  })
})

describe('«نا» on a past, between quotation marks', () => {
  it.each([
    [
      'وقال المتحدث: "قصفنا مواقع العدو أمس في شمال البلاد".',
      'قصفنا',
      'المتحدث',
      'مواقع العدو',
      'المتحدث: قصفنا مواقع العدو في شمال البلاد',
    ],
    [
      'وقال المدرب: "خسرنا المباراة أمس بسبب أخطاء كثيرة".',
      'خسرنا',
      'المدرب',
      'المباراة',
      'المدرب: خسرنا المباراة بسبب أخطاء كثيرة',
    ],
    // Us, where who did it comes after.
    ['وقال المتحدث: "قصفنا الجيش أمس في شمال البلاد".', 'قصفنا', 'الجيش', NOBODY, 'قصفنا الجيش في شمال البلاد'],
  ])('is who speaks: %s', (text, trigger, who, whom, title) => {
    const event = by(text, trigger)
    expect([event?.actor?.text, event?.target?.text, event?.title]).toEqual([who, whom, title])
  })
})
