import { fitting, tensed } from './choose/fitting.ts'
import { goesOnNaming, isGivenName, joinsAim, joinsNames, opensFullName } from './choose/names.ts'
import {
  describesNoun,
  followsVerbOf,
  isCharge,
  isDeclared,
  isDescribed,
  isMadda,
  isNounHere,
  lacksPreposition,
  saysNothing,
} from './choose/nouns.ts'
import {
  accusative,
  bearsNoObject,
  isBare,
  isGenitive,
  isSpoken,
  isStray,
  isSubject,
  standsAsVerb,
  takesNoun,
} from './choose/verbs.ts'
import { bringsNoun, type Chosen, isVerb, wordBefore } from './choose/word.ts'
import type { Context } from './context.ts'
import { CASTS } from './grammar/frames.ts'
import * as IS from './grammar/is.ts'
import { GOAL, KAMA, MA } from './grammar/particles.ts'
import { startsWithTa } from './grammar/shapes.ts'
import { DRONES } from './lexicon/homographs.ts'
import type { Reading } from './lexicon/types.ts'

/** «استهدفت مسيرة», «ألقت مسيرة قنبلة»: what such a verb stands before is a drone, and no march. */
const isWeapon = (before: Reading | null): boolean =>
  isVerb(before) && (before.lemma.kind === 'attack' || CASTS.holds(before.lemma.headword))

/** Right after a word that points, with which the sentence begins. */
const opensJoined = ({ is, layout }: Context, i: number): boolean =>
  (is[i - 1] & IS.DEMONSTRATIVE) !== 0 && i - 1 === layout.bounds[layout.sentence[i]]

/** The reading of a token that its neighbours ask for, or null. */
export function choose(ctx: Context, i: number, chosen: Chosen): Reading | null {
  const all = ctx.readings[i]
  if (all.length === 0) return null
  const r = all.length === 1 && !isVerb(all[0]) ? all[0] : choice(ctx, i, all, chosen)
  return r === null || saysNothing(ctx, i, r) ? null : r
}

function choice(ctx: Context, i: number, all: readonly Reading[], chosen: Chosen): Reading | null {
  if (DRONES.holds(ctx.tokens.form[i]) && isWeapon(chosen[i - 1] ?? null)) return null
  const finite = all.filter(
    (r) =>
      isVerb(r) &&
      (r.person === 3 || ctx.layout.quote[i] > 0) &&
      !accusative(ctx, i, r, chosen) &&
      !isSpoken(ctx, i, r) &&
      !isStray(ctx, i, r) &&
      // «كما ورد», «ما ورد»: after a particle a letter that joins is the verb's own.
      !(r.conjunction && (ctx.tokens.norm[i - 1] === KAMA || ctx.tokens.norm[i - 1] === MA)),
  )
  // «هذا ودعت النقابة»: what opens a sentence so is joined to what comes.
  const joined = opensJoined(ctx, i) ? finite.filter((r) => r.conjunction) : []
  if (joined.length > 0) return tensed(ctx, i, -1, joined)
  const nominal = all.filter((r) => !isVerb(r))
  if (finite.length === 0) return nominal.length > 0 ? fitting(ctx, i, nominal) : null
  if (followsVerbOf(ctx, i, finite)) return nominal.length > 0 ? fitting(ctx, i, nominal) : null
  if (joinsNames(ctx, i) || opensFullName(ctx, i) || isGivenName(ctx, i)) return null
  const noun = describesNoun(ctx, i, finite) || isNounHere(ctx, i, finite) || isDeclared(ctx, i, chosen)
  if (noun || lacksPreposition(ctx, i, finite) || isMadda(ctx, i, finite))
    return nominal.length > 0 ? fitting(ctx, i, nominal) : null
  // «وضعه الصحي»: what an adjective with the article describes is no verb.
  if (isDescribed(ctx, i, finite)) return nominal.length > 0 ? fitting(ctx, i, nominal) : null
  // «تعاقدها», «استقالته»: forms V and VI and verbs that take no object; with a pronoun it is the verbal noun.
  const owned = all.find((r) => r.form === 'masdar' && r.pronoun !== '')
  if (
    owned &&
    finite[0].form === 'past' &&
    (startsWithTa(ctx.tokens.norm[i], finite[0].stemStart) || bearsNoObject(finite[0]))
  )
    return owned
  const before = wordBefore(ctx, i)
  // «بهدف سجله سامي»: a goal, and no purpose.
  const scored = finite[0].pronoun !== '' && ctx.tokens.norm[before] === GOAL
  const governed =
    before >= 0 && (ctx.is[before] & IS.PREPOSITION) !== 0 && takesNoun(ctx.tokens.norm[before]) && !scored
  // «إن ثلاثة قتلوا»: a plural is no noun that a number counts.
  // «هذا وقدر مسؤولون»: nor one that is joined.
  const counted =
    before >= 0 &&
    bringsNoun(ctx, before) &&
    finite[0].form === 'past' &&
    finite[0].number !== 'pl' &&
    finite[0].conjunction === ''
  const looksNominal =
    finite[0].form === 'past' &&
    finite[0].gender === 'm' &&
    finite[0].pronoun === '' &&
    startsWithTa(ctx.tokens.norm[i])
  if (nominal.length === 0)
    return (looksNominal && finite[0].weak > 0 && !standsAsVerb(ctx, i, finite[0], chosen)) ||
      (isBare(ctx, i, finite[0]) && (isSubject(ctx, before, i, chosen) || isGenitive(ctx, i, finite[0], chosen))) ||
      governed ||
      (counted && finite[0].gender === 'm')
      ? null
      : tensed(ctx, i, before, finite)
  if (finite[0].conjunction !== '' && (isCharge(ctx, i, chosen) || joinsAim(ctx, i, finite, chosen)))
    return { ...fitting(ctx, i, nominal), weak: 2 }
  if (
    governed ||
    !standsAsVerb(ctx, i, finite[0], chosen) ||
    goesOnNaming(ctx, i, finite[0], nominal, chosen[i - 1] ?? null)
  )
    return fitting(ctx, i, nominal)
  return tensed(ctx, i, before, finite)
}
