import { Form } from '../../text/forms.ts'
import { fold } from '../../text/tokens.ts'
import type { Lemma, Reading } from '../lexicon/types.ts'

const ACCORDING = fold('حسب')
/** «بحسب الوكالة», «وفق المصدر»: a credit is a statement, though no row of the lexicon has its word. */
const credit: Lemma = {
  id: -1,
  citation: ACCORDING,
  headword: new Form(ACCORDING, 0),
  pos: 'noun',
  kind: 'statement',
  cameo: '010',
  frame: 'say',
  preps: [],
  lean: 'active',
}
export const CREDIT: Reading = {
  lemma: credit,
  form: 'noun',
  voice: 'active',
  weak: 0,
  person: null,
  gender: null,
  number: null,
  conjunction: '',
  preposition: '',
  article: false,
  future: false,
  short: false,
  tanwin: false,
  pronoun: '',
  stemStart: 0,
}
