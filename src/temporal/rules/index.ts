/** All rules. The longest match at a place wins; of equally long ones, the first in this list. */
import { absolute } from './absolute.ts'
import { clock } from './clock.ts'
import { era } from './era.ts'
import { nth } from './nth.ts'
import { offset } from './offset.ts'
import { part } from './part.ts'
import { range } from './range.ts'
import { relative } from './relative.ts'
import { repeated } from './repeated.ts'
import type { Rule } from './rule.ts'
import { weekday } from './weekday.ts'

export const RULES: Rule[] = [clock, range, nth, part, era, weekday, absolute, relative, repeated, offset].flat()
