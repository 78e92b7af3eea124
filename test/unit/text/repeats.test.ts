import { describe, expect, it } from 'vitest'
import { copies, repeats } from '../../../src/text/repeats.ts'
import { layOut } from '../../../src/text/sentences.ts'
import { tokenize } from '../../../src/text/tokens.ts'

function told(text: string) {
  const tokens = tokenize(text)
  const layout = layOut(tokens)
  const first = repeats(tokens, layout)
  return { first: [...first], copies: [...copies(tokens, layout, first)] }
}

describe('sentences that are told again', () => {
  const LINE = 'وصل الوفد إلى المدينة أمس، وغادرها.'

  it('are found by their words, and copies by every token', () => {
    expect(told(`${LINE}\n${LINE}`)).toEqual({ first: [0, 0], copies: [0, 9] })
    expect(told(`${LINE}\n${LINE.replace('،', '')}`)).toEqual({ first: [0, 0], copies: [0, 0] })
    expect(told(`${LINE}\n${LINE.replace('إلى', 'إِلى')}`)).toEqual({ first: [0, 0], copies: [0, 0] })
    expect(told(`${LINE}\n${LINE.replace('الوفد', 'الوزير')}`)).toEqual({ first: [0, 1], copies: [0, 0] })
  })

  it('are no copies where one of them stands in a quotation', () => {
    const { first, copies } = told(`${LINE}\nقال: «حدث ذلك فجأة صباحا. ${LINE}»`)
    expect(first).toEqual([0, 1, 0])
    expect(copies).toEqual([0, 0, 0])
  })
})
