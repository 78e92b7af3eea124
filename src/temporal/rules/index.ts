/** All rules. The longest match at a place wins; of equally long ones, the first in this list. */
import { absolute } from './absolute.ts'
import { offset } from './offset.ts'
import { part } from './part.ts'
import { range } from './range.ts'
import { relative } from './relative.ts'
import type { Rule } from './rule.ts'
import { weekday } from './weekday.ts'

export const RULES: Rule[] = [range, part, weekday, absolute, relative, offset].flat()
