/** All rules in their order. The longest match at a place wins; of equally long ones the first level, then the first rule. */
import { absolute } from './absolute.ts'
import { clock } from './clock.ts'
import { era } from './era.ts'
import { list } from './list.ts'
import { name } from './name.ts'
import { nth } from './nth.ts'
import { numeric } from './numeric.ts'
import { offset } from './offset.ts'
import { part } from './part.ts'
import { range } from './range.ts'
import { relative } from './relative.ts'
import { repeated } from './repeated.ts'
import type { Level, Rule } from './rule.ts'
import { weekday } from './weekday.ts'
import { year } from './year.ts'

export const LEVELS: Level[] = ['range', 'moment', 'date', 'plain', 'part', 'other']

export const RULES: Rule[] = [
  name,
  clock,
  range,
  nth,
  part,
  era,
  weekday,
  list,
  absolute,
  numeric,
  year,
  relative,
  repeated,
  offset,
].flat()
