import { ofAnnouncement } from './nouns/announced.ts'
import { ofCount, ofMeans, ofPlan, ofPurpose, ofSpan, ofStage, ofTime, ofTimeOrCause } from './nouns/beside.ts'
import { ofNeed, ofNone } from './nouns/none.ts'
import { type Noun, OPEN, type Verdict } from './nouns/noun.ts'
import { ofCause, ofJoined, ofOutcome } from './nouns/outcome.ts'
import { ofDay } from './nouns/set.ts'
import { ofCases, ofCrew, ofFall, ofFigure, ofHeadline, ofName } from './nouns/told.ts'
import { ofParticiple, ofWeakNoun } from './nouns/weak.ts'

/** In this order; the first that has an answer decides. */
const RULES: readonly ((noun: Noun) => Verdict)[] = [
  ofName,
  ofCrew,
  ofHeadline,
  ofFigure,
  ofFall,
  ofCases,
  ofJoined,
  ofOutcome,
  ofCause,
  ofDay,
  ofPurpose,
  ofCount,
  ofStage,
  ofNeed,
  ofAnnouncement,
  ofSpan,
  ofMeans,
  ofTimeOrCause,
  ofPlan,
  ofTime,
  ofNone,
]

/** Why a noun is the trigger of an event and not a topic; `NEVER` where it is none, `OPEN` where no rule says either. */
export function nounReason(noun: Noun): string {
  const { form, weak } = noun.r
  if (form === 'active' || form === 'passive') return ofParticiple(noun)
  if (weak === 2) return ofWeakNoun(noun)
  for (const rule of RULES) {
    const verdict = rule(noun)
    if (verdict !== null) return verdict
  }
  return OPEN
}
