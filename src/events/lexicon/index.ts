/**
 * The event words, as rows of text: compact to ship, quick to read at load.
 *
 * A line that begins with `@` heads a section: `@ kind cameo frame preps`. CAMEO `-` is none. `preps` are folded
 * prepositions parted by commas, `.` is the direct object, `-` is none.
 *
 * A row of a verb: `root form word… option…`. The form is a number, with the vowel of the present for form I where the
 * script shows it (`1u` يقول، يدعو; `1i` يبيع، يرمي; `1a` يخاف، يسعى; `1y` past in i: لقي، بقي); `q1`, `q2` are verbs of
 * four radicals; a trailing `s` keeps a weak middle radical (استحوذ `10s`). The verbal nouns of forms II to X come of
 * themselves; those of form I, and others, are the words of the row.
 * A row of nouns: `- singular other…`.
 *
 * A word may end in `+` (takes ات), `*` (takes ة, ون, ات), `!` (a trigger as it stands), `~` (one with an argument or a
 * time) or `?` (mostly none).
 * Options, in this order: `:frame`, `>preps`, `#cameo`, `m0` `m1` `m2` weakness of its regular verbal noun (`m-`: it has
 * none), `w1` `w2` of the verb, `p0` `p1` `p2` `p-` of its passive participle, `a0`… of its active one, `pas` leans to the
 * passive.
 */
import { civic } from './civic.ts'
import { culture } from './culture.ts'
import { diplomacy } from './diplomacy.ts'
import { economy } from './economy.ts'
import { force } from './force.ts'
import { life } from './life.ts'
import { speech } from './speech.ts'

export const ROWS: readonly string[] = [speech, diplomacy, force, civic, life, culture, economy]
