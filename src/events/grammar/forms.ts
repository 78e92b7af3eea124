import { fold } from '../../text/tokens.ts'

const set = (words: string) => new Set(words.split(/\s+/).filter(Boolean).map(fold))

/** A word without its article. */
export const bare = (form: string): string => (form.length > 4 && form.startsWith('ال') ? form.slice(2) : form)

/** Prepositions with their pronoun: no noun comes after them. */
const BOUND = set(`منه منها منهم منهما منا مني فيه فيها فيهم فيهما عليه عليها عليهم عليهما علينا إليه إليها إليهم
  إليهما عنه عنها عنهم عنهما به بها بهم بهما بنا له لها لهم لهما لنا لي معه معها معهم معهما معنا لديه لديها لديهم لدينا بينهم
  بينهما بينها ضده ضدها ضدهم تجاهه حوله حولها بعده بعدها قبله قبلها أمامه أمامها خلاله خلالها`)
export const isBoundPreposition = (form: string): boolean => BOUND.has(form)

const MEASURES = set('يقارب يقرب يناهز يزيد يربو يفوق يتجاوز')
/** «ما يقارب ألف شخص»: the two words that only say how many. */
export const isMeasure = (form: string, next: string | undefined): boolean =>
  form === 'ما' && next !== undefined && MEASURES.has(next)

const CURRENCIES = set('دولار دولارا دولارات يورو جنيه جنيها ريال ريالا درهم درهما دينار دينارا ليرة روبل ين يوان')
export const isCurrency = (form: string): boolean => CURRENCIES.has(form)

/** Adjectives that often follow an event noun, in the masculine. */
const ADJECTIVES =
  set(`جديد سابق إضافي مشترك مباشر واسع كبير صغير حاشد مفاجئ عنيف مسلح طارئ ثان أخير قادم مقبل عاجل مماثل
  منفصل متبادل متتال متكرر رسمي حكومي عسكري إرهابي تجاري سياسي اقتصادي جوي بري بحري جراحي دولي إقليمي محلي انتحاري شعبي
  سلمي صاروخي مدفعي دبلوماسي أمني ميداني تاريخي نهائي مبدئي ثنائي رباعي سنوي يومي دوري طبي قلبي دماغي مروري مدمر قوي ضخم
  محدود مكثف متواصل مستمر حاد شديد خطير ناجح فاشل مطول مغلق مفتوح علني سري هام مهم بارز استثنائي اعتيادي`)

/** Whether a word after an indefinite noun is its adjective: «زيارة رسمية», «هجوم انتحاري», not «زيارة جمعية». */
export function isAdjective(form: string, noun: string): boolean {
  const feminine = noun.endsWith('ة') || noun.endsWith('ات')
  return feminine ? form.endsWith('ة') && ADJECTIVES.has(form.slice(0, -1)) : ADJECTIVES.has(form)
}
