import type { Context } from '../context.ts'
import { bare, isBody, isInstitution, isObject } from '../grammar/forms.ts'
import { COMING_OUT, occasionOf, SAYINGS } from '../grammar/frames.ts'
import { IS } from '../grammar/words.ts'
import type { Reading } from '../lexicon/types.ts'
import type { Clause, Range } from '../model.ts'
import { identifying } from '../phrases/names.ts'
import { isOne, isPlural } from '../phrases/number.ts'
import type { Told } from '../telling.ts'
import type { Found } from '../triggers.ts'
import { fromBefore } from './before.ts'
import { type Arguments, type Tools, toolsOf } from './model.ts'
import { ofNoun } from './nouns.ts'
import { ofVerb } from './verbs.ts'

/** Decides who did it, to whom, where and on whose word, of what the finders find. */
export class ArgumentReader {
  private readonly clauses: readonly Clause[]
  private readonly tools: Tools

  constructor(ctx: Context, clauses: readonly Clause[], chosen: readonly (Reading | null)[]) {
    this.clauses = clauses
    this.tools = toolsOf(ctx, clauses, chosen)
  }

  /** Reads who did it, to whom, where, and on whose word. Call in the order of the text: pronouns look back. */
  read(f: Found, told: Told, tellerActor: Range | null): Arguments {
    const clause = this.clauses[f.clause]
    const args: Arguments = {
      actor: null,
      target: null,
      place: null,
      source: told.teller >= 0 ? tellerActor : null,
      resolved: false,
      rule: '',
    }
    if (f.role === 'credit') this.credit(f, clause, args)
    else if (f.verb >= 0) ofVerb(this.tools, f, clause, args, told, tellerActor)
    else if (f.role === 'participle') fromBefore(this.tools, f, clause, args, f.reading.gender, f.reading.number, true)
    else ofNoun(this.tools, f, clause, args, tellerActor)
    // «ألقت القبض على رجل»: the noun that tells it is nothing that it was done to.
    if (args.target && f.at >= args.target.first && f.at < args.target.last && f.role === 'noun') args.target = null
    args.place = this.tools.objects.placeOf(f, clause)
    if (args.actor && !args.resolved && f.verb >= 0) this.remember(args.actor, f, clause)
    else if (args.actor && f.reading.lemma.frame === 'say') this.remember(args.actor, f, clause)
    return args
  }

  private remember(range: Range, f: Found, clause: Clause) {
    const verb = f.verb >= 0 ? this.tools.chosen[f.verb] : null
    this.tools.memory.remember({
      range,
      gender: verb?.gender ?? null,
      several: isPlural(this.tools.ctx, range) || (isOne(this.tools.ctx, range) ? false : null),
      sentence: clause.sentence,
      speech: f.reading.lemma.frame === 'say',
      credit: f.role === 'credit',
      thing: this.isThing(range),
    })
  }

  /** «حالة», «القبض على زوج»: a thing or a deed, and not those who do it. */
  private isThing({ first }: Range): boolean {
    const { tokens, readings, is } = this.tools.ctx
    const form = tokens.norm[first]
    if (isObject(bare(form))) return true
    if (isInstitution(form) || isBody(form) || is[first] & (IS.COMMON | IS.TITLE | IS.NAME)) return false
    return readings[first].some((r) => r.form === 'masdar') || occasionOf(form) !== undefined
  }

  private credit(f: Found, clause: Clause, args: Arguments) {
    let i = f.at + 1
    if (this.tools.ctx.is[i] & IS.PREPOSITION) i++
    // «حسب تصريح الوزير»
    if (SAYINGS.has(this.tools.ctx.tokens.norm[i])) i++
    // «وفق بيان صادر عن المحافظة»
    if (COMING_OUT.has(this.tools.ctx.tokens.norm[i])) i += 2
    const phrase = this.tools.subjects.phrase(i, clause.last)
    if (phrase) args.actor = identifying(this.tools.ctx, phrase)
    args.rule = 'credit'
  }
}
