import { expect, test } from 'vitest'
import * as TRAIT from '../../../src/events/grammar/trait.ts'
import { traitsOf } from '../../../src/events/grammar/traits.ts'
import { fold } from '../../../src/text/tokens.ts'

test.each([
  [TRAIT.ARTICLE, 'المدينة', 'مدينة'],
  [TRAIT.ARTICLE, 'للمدينة', 'لمدينة'],
  [TRAIT.FEMININE, 'لاعبات', 'لاعبون'],
  [TRAIT.TA, 'رسالة', 'رسائل'],
  [TRAIT.NISBA, 'مغربية', 'مغرب'],
  [TRAIT.ALEF, 'قرارا', 'قرار'],
  [TRAIT.LINK, 'فعاد', 'عاد'],
  [TRAIT.ACTS, 'الشرطة', 'الغابة'],
  [TRAIT.PEOPLE, 'السكان', 'السكن'],
  [TRAIT.PLACE_NAME, 'بيروت', 'ببيروت'],
  [TRAIT.PLACE, 'ببيروت', 'بيوت'],
  [TRAIT.PLACE_HEAD, 'مدينة', 'المدينة'],
  [TRAIT.BARE_PLACE_HEAD, 'المدينة', 'المدنية'],
  [TRAIT.OBJECT, 'بيان', 'البيان'],
  [TRAIT.BARE_OBJECT, 'البيان', 'البنيان'],
  [TRAIT.THING, 'متحف', 'المتحف'],
  [TRAIT.BARE_THING, 'المتحف', 'المتفرج'],
  [TRAIT.BOUND, 'إليها', 'إلى'],
  [TRAIT.OWNED, 'قلقهم', 'قلق'],
  [TRAIT.PRONOUN, 'قلقه', 'قلق'],
  [TRAIT.OWNER, 'حزبه', 'مياه'],
  [TRAIT.CAST, 'النار', 'نار'],
  [TRAIT.HOLDER, 'الوزير', 'وزير'],
  [TRAIT.IN, 'مسلحين', 'مسلحون'],
  [TRAIT.UN, 'مسلحون', 'قانون'],
  [TRAIT.SOUND_PLURAL, 'مسلحين', 'مسلحات'],
  [TRAIT.AT, 'مباحثات', 'مباحث'],
  [TRAIT.HAMZA, 'خبراء', 'خبير'],
  [TRAIT.NAMED_BODY, 'حركة', 'الحركة'],
  [TRAIT.PERSON, 'رجلا', 'رحلة'],
  [TRAIT.OPENS_NAME, 'عبد', 'عيد'],
  [TRAIT.CARRYING, 'تقل', 'قل'],
])('%i: of %s, and not of %s', (trait, word, other) => {
  expect(traitsOf(fold(word)) & trait).toBe(trait)
  expect(traitsOf(fold(other)) & trait).toBe(0)
})
